/** What the OpenAPI document says of what is open to everyone. */
import type { OpenDoc, OpenParameter } from './open-route.ts';

const word = { type: 'string' } as const;
const key: OpenDoc['schema'] = {
  type: 'object',
  required: ['kty', 'crv', 'x', 'kid', 'alg', 'use'],
  properties: {
    kty: { ...word, enum: ['EC', 'OKP'] },
    crv: { ...word, enum: ['P-256', 'Ed25519'] },
    x: { ...word, description: 'Public key, or its first coordinate, base64url.' },
    y: { ...word, description: 'Second coordinate, of P-256.' },
    kid: { ...word, description: 'RFC 7638 thumbprint.' },
    alg: { ...word, description: 'ES256: bundles. EdDSA: the log. Ed25519: cosignatures.' },
    use: { ...word, enum: ['sig'] },
    for: { ...word, description: 'Of the key of a witness: `cosignatures`.' },
    name: { ...word, description: 'Of the key of a witness: as the trust files of others have it.' },
    pem: { ...word, description: 'The same key in PEM.' },
    until: {
      type: 'object',
      description: 'Of a former key of the log: up to where what it signed counts. The key in use has none.',
      required: ['at', 'trees'],
      properties: {
        at: { ...word, format: 'date-time', description: 'When it was replaced.' },
        trees: {
          type: 'object',
          description: 'Of each tree, by its name, over how many entries it signed.',
          additionalProperties: { type: 'integer', minimum: 0 },
        },
      },
    },
  },
};

const meta: readonly OpenDoc[] = [
  {
    path: '/openapi.json',
    id: 'getOpenapi',
    tag: 'meta',
    summary: 'This document.',
    contentType: 'application/json',
    schema: { type: 'object', description: 'An OpenAPI 3.1 document.' },
  },
  {
    path: '/keys',
    id: 'getKeys',
    tag: 'meta',
    summary: 'The public keys with which bundles, checkpoints of the log and cosignatures are verified.',
    contentType: 'application/json',
    schema: {
      type: 'object',
      description: 'A JWK set (RFC 7517). The key of bundles is there in PEM too, as OPA wants it.',
      required: ['keys'],
      properties: { keys: { type: 'array', items: key } },
    },
  },
];

const inPath = (name: string, description: string, schema: OpenParameter['schema']): OpenParameter => ({
  ...{ name, in: 'path', required: true, description, schema },
});
const wholeNumber = (name: string, description: string, required = true): OpenParameter => ({
  ...{ name, in: 'query', required, description, schema: { type: 'integer', minimum: 0 } },
});
const tree: readonly OpenParameter[] = [
  inPath('name', 'The name of the gateway that writes the tree.', { type: 'string', maxLength: 64 }),
  inPath('number', 'The number of the tree.', { type: 'integer', minimum: 1 }),
];
const size = { type: 'integer', description: 'How many entries it covers.' } as const;
const root = { type: 'string', description: 'Root hash of RFC 6962, base64.' } as const;
const note = { type: 'string', description: 'Signed note (c2sp.org/tlog-checkpoint), cosignatures included.' } as const;
type Schema = OpenDoc['schema'];
/** @param optional what an item has at times only */
const listOf = (name: string, required: Schema, optional: Schema = {}): Schema => {
  const item = { type: 'object', required: Object.keys(required), properties: { ...required, ...optional } };
  return { type: 'object', required: [name], properties: { [name]: { type: 'array', items: item } } };
};

/** Of a tree to which nothing is added any more. */
const ended: Schema = {
  type: 'object',
  description:
    'Where the tree ended because the database was put back, and which entry says so. The word of the gateway: prove the entry by its place in the tree that it is in.',
  required: ['size', 'root'],
  properties: {
    size: { type: 'integer', minimum: 0, description: 'How many entries it has for good.' },
    root: { ...root, description: 'Root hash over those, base64.' },
    saidBy: {
      type: 'object',
      description: 'The entry of another tree that says so; absent until it is recorded.',
      required: ['tree', 'index', 'entry'],
      properties: {
        tree: { type: 'string', description: 'The tree that the entry is in.' },
        index: { type: 'integer', minimum: 0, description: 'Its place there, from 0.' },
        entry: {
          type: 'string',
          description:
            'Its text, which names tree, size and root and nothing of a client. SHA-256 over 0x00 and it is the leaf.',
        },
      },
    },
  },
};

const log: readonly OpenDoc[] = [
  {
    path: '/log/trees',
    id: 'listLogTrees',
    tag: 'log',
    summary: 'The Merkle trees of the log, with what the last checkpoint of each says.',
    contentType: 'application/json',
    schema: listOf(
      'trees',
      { tree: { type: 'string', description: 'Its name: the origin line.' }, size, root },
      { ended },
    ),
  },
  {
    path: '/log/trees/{name}/{number}/checkpoint',
    id: 'getLogCheckpoint',
    tag: 'log',
    summary: 'The last signed checkpoint of a tree, a minute old at most, with the cosignatures of its witnesses.',
    parameters: tree,
    contentType: 'text/plain',
    schema: note,
  },
  {
    path: '/log/trees/{name}/{number}/checkpoints',
    id: 'listLogCheckpoints',
    tag: 'log',
    summary: 'The checkpoints of a tree, the smallest first, a hundred at a time.',
    parameters: [...tree, wholeNumber('from', 'The least size; 0 when it is left out.', false)],
    contentType: 'application/json',
    schema: listOf('checkpoints', { size, root, note }),
  },
  {
    path: '/log/trees/{name}/{number}/tile/{level}/{tile}',
    id: 'getLogTile',
    tag: 'log',
    summary: 'Hashes of the tree, 32 bytes each, as c2sp.org/tlog-tiles orders them. Full tiles never change.',
    parameters: [
      ...tree,
      inPath('level', '0 for the hashes of entries, 1 for the roots over 256 of them, and so on.', {
        type: 'integer',
        minimum: 0,
        maximum: 63,
      }),
      inPath(
        'tile',
        'Its place in groups of three digits, such as `x001/x234/067`, with `.p/12` for the first twelve.',
        {
          type: 'string',
          maxLength: 40,
        },
      ),
    ],
    contentType: 'application/octet-stream',
    schema: { type: 'string', description: 'Hashes, one after the other: 8,192 bytes of a full tile.' },
  },
  {
    path: '/log/trees/{name}/{number}/consistency',
    id: 'getLogConsistency',
    tag: 'log',
    summary: 'The proof that a tree is the beginning of the same tree later (RFC 6962 section 2.1.2).',
    parameters: [
      ...tree,
      wholeNumber('from', 'Size of an earlier checkpoint, or 0.'),
      wholeNumber('to', 'Size of a later checkpoint.'),
    ],
    contentType: 'application/json',
    schema: {
      type: 'object',
      required: ['tree', 'from', 'to', 'path'],
      properties: {
        tree: { type: 'string' },
        from: { type: 'integer' },
        to: { type: 'integer' },
        path: { type: 'array', items: { type: 'string' }, description: 'Hashes in the order of the RFC, base64.' },
      },
    },
  },
  {
    path: '/log/trees/{name}/{number}/inclusion',
    id: 'getLogInclusion',
    tag: 'log',
    summary: 'The proof that a place of a tree is under one of its checkpoints.',
    parameters: [
      ...tree,
      wholeNumber('index', 'The place of the entry, from 0.'),
      wholeNumber('size', 'Size of the checkpoint.'),
    ],
    contentType: 'text/plain',
    schema: { type: 'string', description: 'A proof with its checkpoint, as c2sp.org/tlog-proof@v1 text.' },
  },
  {
    path: '/log/trees/{name}/{number}/cosignatures',
    id: 'addLogCosignatures',
    tag: 'log',
    summary:
      'Signature lines over a checkpoint, by witnesses that this gateway knows; each is verified, and no other is kept.',
    parameters: [...tree, wholeNumber('size', 'Size of the checkpoint.')],
    body: { description: 'Lines of c2sp.org/tlog-cosignature, each with its line feed; 20 at most.' },
    contentType: 'application/json',
    schema: {
      type: 'object',
      required: ['taken'],
      properties: { taken: { type: 'integer', minimum: 0, description: 'How many lines were good.' } },
    },
  },
];

export const openOperations: readonly OpenDoc[] = [...meta, ...log];
