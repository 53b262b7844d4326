import { readdirSync, readFileSync } from 'node:fs';
import { type ProblemCode, problems } from '../errors.ts';
import type { ApiRoute } from './api-route.ts';
import { openOperations } from './open-operations.ts';
import type { OpenDoc } from './open-route.ts';
import { apiVersion } from './send.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonObject = { [name: string]: Json };

const versionHeader: JsonObject = {
  'API-Version': { description: 'Version of the API.', required: true, schema: { type: 'string' } },
};

const documentHeaders: JsonObject = {
  ...versionHeader,
  ETag: { description: 'Entity tag: equal tags, equal bytes.', required: true, schema: { type: 'string' } },
};

/**
 * The OpenAPI 3.1 document, made from the route table and the JSON Schemas: so it cannot differ from what is served.
 * @param directory the folder `schemas/`
 * @param url where the gateway is reached
 */
export function createOpenapi(routes: readonly ApiRoute[], directory: string, url: string): JsonObject {
  const open = openOperations.map((operation) => {
    return [operation.path, { [operation.body ? 'post' : 'get']: toOpenOperation(operation) }] as const;
  });
  const paths: Record<string, JsonObject> = Object.fromEntries(open);
  for (const route of routes) {
    const path = route.path.replace('/v1', '').replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: toOperation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sluis',
      version: apiVersion,
      summary: 'Privacy-aware data-sharing gateway',
      description:
        'Each party sees only the fields that the signed agreement and the consent of the client allow, for the purpose it asks for. A request names its fields one by one: there is no wildcard.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Sluis', url: 'https://sluis.example', email: 'sluis@sluis.example' },
    },
    servers: [{ url: `${url}/v1`, description: 'This gateway.' }],
    security: [{ accessToken: [] }],
    paths,
    components: {
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT (RFC 9068)',
          description: 'An access token of a trusted issuer, client credentials.',
        },
        clientSession: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-sluis-sessie',
          description:
            'The session of a client who logged in at the pages; reads only, and only what is about the client.',
        },
      },
      schemas: readSchemas(directory),
    },
  };
}

/** Without a token; what is asked for may be wrong, or not there. */
function toOpenOperation({ id, tag, summary, parameters = [], body, contentType, schema }: OpenDoc): JsonObject {
  const hasInput = parameters.length > 0;
  const isLog = tag === 'log';
  const isDocument = isLog && body === undefined;
  const content = { [contentType]: { schema } };
  const answer = { description: 'Done.', headers: isDocument ? documentHeaders : versionHeader, content };
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: [],
    ...(hasInput ? { parameters: parameters.map((parameter) => ({ ...parameter })) } : {}),
    ...(body
      ? { requestBody: { ...body, required: true, content: { 'text/plain': { schema: { type: 'string' } } } } }
      : {}),
    responses: {
      '200': answer,
      ...(isDocument ? notModified : {}),
      ...(isLog ? toResponses([...ofReading, ...(hasInput ? ofInput : []), ...(body ? ofSending : [])]) : {}),
    },
  };
}

/** What may go wrong for everyone who reads the public log. */
const ofReading: readonly ProblemCode[] = [
  'too-many-requests',
  'internal-error',
  'log-unavailable',
  'store-unavailable',
];

const ofInput: readonly ProblemCode[] = ['invalid-input', 'not-found'];
const ofSending: readonly ProblemCode[] = ['too-large', 'unsupported-media-type'];

function toOperation({ path, status, doc, method, produces, streams, isStream, for: whom }: ApiRoute): JsonObject {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const inPath = names.map((name) => ({
    name,
    in: 'path',
    required: true,
    description: pathParameters[name] ?? name,
    schema: { type: 'string', maxLength: 64 },
  }));
  const inQuery = (doc.query ?? []).map((parameter) => ({ ...parameter, in: 'query' }));
  const idempotent = method === 'post' && path in keys ? [keys[path] ?? {}] : streams === undefined ? [] : [fileKey];
  const body = doc.request && {
    requestBody: { required: true, content: { 'application/json': { schema: toRef(doc.request) } } },
  };
  return {
    operationId: doc.id,
    summary: doc.summary,
    tags: [doc.tag],
    ...(whom === 'client' ? { security: [{ clientSession: [] }] } : {}),
    parameters: [...inPath, ...inQuery, ...idempotent, ...(produces ? [ifNoneMatch] : [])],
    ...(streams === undefined ? body : fileBody(streams)),
    responses: {
      [String(status)]: {
        description: 'Done.',
        headers: produces ? documentHeaders : versionHeader,
        content: Object.fromEntries(
          typesOf({ produces, isStream }).map((type) => [type, { schema: toSchema(doc.response) }]),
        ),
      },
      ...(produces ? notModified : {}),
      ...toProblemResponses([...(doc.request === undefined && streams === undefined ? [] : ofBodies), ...doc.problems]),
    },
  };
}

const typesOf = (of: { produces: ApiRoute['produces'] | undefined; isStream: true | undefined }) =>
  of.isStream ? ['text/event-stream'] : (of.produces ?? ['application/json']);

const toSchema = (response: ApiRoute['doc']['response']): JsonObject =>
  typeof response === 'string' ? toRef(response) : response;

/** A body that is read line by line; what a line of each kind is, is in the guide. */
const fileBody = (streams: readonly string[]): JsonObject => {
  const schema = { type: 'string', description: 'Text in UTF-8, of 64 MiB and 100,000 lines at most.' };
  return { requestBody: { required: true, content: Object.fromEntries(streams.map((type) => [type, { schema }])) } };
};

const pathParameters: Readonly<Record<string, string>> = {
  agreement: 'The id of an agreement.',
  caseRef: "The caller's own reference to the case.",
  comment: 'The id of a comment.',
  draft: 'The id of a draft.',
  field: 'The name of a field of the catalogue.',
  id: 'The id of what it is about.',
  party: 'The id of a party.',
  revision: 'The number of a revision.',
  version: 'A version, such as 1.0.0.',
};

const idempotencyKey: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A retry with the same key by the same application, within five minutes, is the same request: as long as the decision and all it rests on are the same, so is the entry of the log.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const eventKey: JsonObject = {
  ...idempotencyKey,
  description:
    'A second try with the same key by the same application gets the answer of the first; nothing is kept twice.',
};

/** Calls of which a second try with the same key does nothing again. */
const keys: Readonly<Record<string, JsonObject>> = {
  '/v1/disclosures': idempotencyKey,
  '/v1/support-events': eventKey,
};

const fileKey: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The same file once more with the same key goes on where it was, and doubles nothing.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

/** Documents have an entity tag; who has one already asks with `If-None-Match`. */
const notModified: JsonObject = { '304': { description: 'The same as what you have.', headers: documentHeaders } };

const ifNoneMatch: JsonObject = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The entity tags of what you have (RFC 9110 section 13.1.2).',
  schema: { type: 'string', maxLength: 1000 },
};

/** What is refused before anybody reads a body. */
const ofBodies: readonly ProblemCode[] = ['too-large', 'unsupported-media-type'];

/** One response per status; a status that several problems share names them all. */
function toProblemResponses(codes: readonly ProblemCode[]): JsonObject {
  const always: readonly ProblemCode[] = [
    'invalid-input',
    'malformed-json',
    'unauthenticated',
    'not-acceptable',
    'too-many-requests',
    'internal-error',
    'log-unavailable',
    'storage-low',
    'clock-behind',
    'not-released',
    'store-unavailable',
  ];
  return toResponses([...always, ...codes]);
}

function toResponses(codes: readonly ProblemCode[]): JsonObject {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const content = { 'application/problem+json': { schema: toRef('problem') } };
  const toResponse = (shared: readonly ProblemCode[]): JsonObject => ({
    description: shared.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' '),
    headers: versionHeader,
    content,
  });
  return Object.fromEntries([...byStatus].map(([status, shared]) => [String(status), toResponse(shared)]));
}

const toTitle = (file: string): string =>
  file.replace(/(^|-)([a-z])/g, (_, _hyphen, letter: string) => letter.toUpperCase());
const toRef = (file: string): JsonObject => ({ $ref: `#/components/schemas/${toTitle(file)}` });

/** All schemas as components: a definition of a file becomes a component `File.definition`. */
/** They are part of the program: of one folder they are read once in a process, and nobody changes what came of it. */
const known = new Map<string, JsonObject>();

function readSchemas(directory: string): JsonObject {
  const kept = known.get(directory) ?? toAllComponents(directory);
  known.set(directory, kept);
  return kept;
}

function toAllComponents(directory: string): JsonObject {
  const components: JsonObject = {};
  for (const name of readdirSync(directory)
    .filter((file) => file.endsWith('.schema.json'))
    .sort()) {
    const file = name.replace('.schema.json', '');
    const {
      $schema: _dialect,
      $id: _id,
      $defs = {},
      ...schema
    } = JSON.parse(readFileSync(`${directory}${name}`, 'utf8')) as { [key: string]: Json };
    if (file !== 'common') components[toTitle(file)] = toComponents(schema, file);
    for (const [key, definition] of Object.entries($defs as JsonObject)) {
      components[`${toTitle(file)}.${key}`] = toComponents(definition, file);
    }
  }
  return components;
}

/**
 * Rewrites the references between schema files into references between components. In OpenAPI a discriminator looks at
 * references only; our forms stand in place, and name the value of their tag themselves.
 */
function toComponents(node: Json, file: string): Json {
  if (Array.isArray(node)) return node.map((item) => toComponents(item, file));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => !(key === 'discriminator' && 'oneOf' in node));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? toComponentRef(value, file) : toComponents(value, file),
    ]),
  );
}

function toComponentRef(reference: string, file: string): string {
  const [target = '', pointer = ''] = reference.split('#');
  const name = toTitle(target === '' ? file : target.replace('.schema.json', ''));
  return `#/components/schemas/${name}${pointer.replace('/$defs/', '.')}`;
}
