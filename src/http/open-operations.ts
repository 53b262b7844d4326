/** What the OpenAPI document says of what is open to everyone. */
import type { OpenDoc, OpenParameter } from './open-route.ts';

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
      properties: { keys: { type: 'array', items: { type: 'object', required: ['kty', 'kid', 'alg', 'use'] } } },
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
const listOf = (name: string, properties: OpenDoc['schema']): OpenDoc['schema'] => ({
  type: 'object',
  required: [name],
  properties: {
    [name]: { type: 'array', items: { type: 'object', required: Object.keys(properties), properties } },
  },
});

const log: readonly OpenDoc[] = [
  {
    path: '/log/trees',
    id: 'listLogTrees',
    tag: 'log',
    summary: 'The Merkle trees of the log, with what the last checkpoint of each says.',
    contentType: 'application/json',
    schema: listOf('trees', { tree: { type: 'string', description: 'Its name: the origin line.' }, size, root }),
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
