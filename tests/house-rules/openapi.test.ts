import { describe, expect, test } from 'vitest';
import { createOpenapi } from '../../src/http/openapi.ts';
import { apiRoutes } from '../../src/http/routes/api.ts';
import { placesIn, type Schema } from './json-schemas.ts';
import { compare, rootPath } from './repository.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema?: Schema;
}
interface Answer {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, Answer>>;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly contact: Readonly<Record<string, string>> };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const text = JSON.stringify(createOpenapi(apiRoutes, `${rootPath}schemas/`, 'https://gateway.example'));
const document: Document = JSON.parse(text);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method,
    operation,
  })),
);
const schemaPlaces = Object.entries(document.components.schemas).flatMap(([name, schema]) => placesIn(schema, name));

/** Names of the operations for which something does not hold. */
const unless = (holds: (each: (typeof operations)[number]) => boolean) =>
  operations.filter((each) => !holds(each)).map(({ name }) => name);

describe('the OpenAPI document, held against the NL API Design Rules 2.2', () => {
  test('is OpenAPI 3 with a semantic version (/core/semver)', () => {
    expect(document.openapi).toMatch(/^3\.\d+\.\d+$/);
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('names a contact by name, address and site (/core/doc-openapi-contact)', () => {
    expect(document.info.contact).toMatchObject({
      name: expect.stringMatching(/\S/),
      email: expect.stringMatching(/^\S+@\S+$/),
      url: expect.stringMatching(/^https:/),
    });
  });

  test('has the major version in its address, and https (/core/uri-version, /core/transport/tls)', () => {
    expect(document.servers.map(({ url }) => url)).toEqual(['https://gateway.example/v1']);
  });

  test('has paths in kebab-case without a slash at the end, with names in camelCase', () => {
    const good = /^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z]*\}|[a-z]+\.json))+$/;

    expect(Object.keys(document.paths).filter((path) => !good.test(path))).toEqual([]);
  });

  test('has query parameters in camelCase (/core/query-keys-camel-case)', () => {
    const names = operations.flatMap(({ operation }) =>
      (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    );

    expect(names.filter((name) => !/^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/.test(name))).toEqual([]);
  });

  test('asks for nothing sensitive in an address (/core/transport/no-sensitive-uris)', () => {
    const inAddress = operations.flatMap(({ operation }) =>
      (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header').map(({ name }) => name),
    );

    expect([...new Set(inAddress)].toSorted()).toEqual([
      // the name of a processing activity
      'activity',
      'after',
      'agreement',
      'at',
      'caseRef',
      'changed',
      'comment',
      'draft',
      'field',
      'format',
      // from and to: sizes of the log, or hashes of registers
      'from',
      // the hash of a frozen register
      'hash',
      'id',
      // a place in the log
      'index',
      'language',
      'level',
      'limit',
      // the name of a gateway
      'name',
      'number',
      'party',
      // the random id of a request, or yes
      'rectifies',
      'region',
      'revision',
      'role',
      'scope',
      'size',
      // the random id of a subscription
      'subscription',
      'tile',
      'to',
      // of a processing activity
      'uri',
      'version',
      // which view of the log
      'view',
    ]);
  });

  test('uses the methods of the rules only', () => {
    expect(unless(({ method }) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))).toEqual([]);
  });

  test('carries API-Version on every success (/core/version-header)', () => {
    const successes = ({ responses }: Operation) =>
      Object.entries(responses).filter(([status]) => /^[23]/.test(status));
    const isVersioned = ({ operation }: (typeof operations)[number]) =>
      successes(operation).length > 0 && successes(operation).every(([, { headers }]) => headers?.['API-Version']);

    expect(unless(isVersioned)).toEqual([]);
  });

  test('declares 400 wherever something is sent in', () => {
    const takesInput = (method: string, { parameters = [] }: Operation) =>
      ['post', 'put', 'patch'].includes(method) || parameters.length > 0;

    expect(unless(({ method, operation }) => !takesInput(method, operation) || '400' in operation.responses)).toEqual(
      [],
    );
  });

  test('never answers 422', () => {
    expect(unless(({ operation }) => !('422' in operation.responses))).toEqual([]);
  });

  test('declares 401 wherever a token is needed', () => {
    expect(unless(({ operation }) => operation.security?.length === 0 || '401' in operation.responses)).toEqual([]);
  });

  test('describes every problem as application/problem+json with status, title and detail', () => {
    const failures = operations.flatMap(({ operation }) =>
      Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status)),
    );
    const shapes = new Set(failures.map(([, { content }]) => JSON.stringify(content)));

    expect([...shapes]).toEqual([
      JSON.stringify({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }),
    ]);
    expect(document.components.schemas['Problem']).toMatchObject({
      required: expect.arrayContaining(['status', 'title', 'detail']),
      properties: { status: { type: 'integer' }, title: { type: 'string' }, detail: { type: 'string' } },
    });
  });

  test('gives a property that is called a date the form of a date', () => {
    const knownExceptions = [
      // An agreement may show of these no more than the year or the month.
      'ClientRecord/properties/supportEndDate',
      'ClientRecord/properties/nextEvaluationDate',
    ];
    const isDate = (schema: Schema): boolean =>
      schema.format === 'date' || JSON.stringify(schema).includes('"#/components/schemas/Common.day"');
    const isWell = (schema: Schema): boolean => {
      const { $ref, anyOf } = schema;
      if ($ref?.endsWith('Common.day')) return true;
      if ($ref) return isWell(document.components.schemas[$ref.replace('#/components/schemas/', '')] ?? {});
      if (Array.isArray(anyOf)) return anyOf.every((each: Schema) => each.type === 'null' || isWell(each));
      return isDate(schema);
    };
    const called = schemaPlaces.filter(
      ({ at, keyword }) => keyword === 'properties' && /(Date|Datum)$/.test(at.split('/').at(-1) ?? ''),
    );

    expect(called.length).toBeGreaterThan(0);
    expect(
      compare(
        called.filter(({ schema }) => !isWell(schema)).map(({ at }) => at),
        knownExceptions,
      ),
    ).toEqual([]);
  });

  test('uses the formats date and date-time only (/core/date-time/format)', () => {
    const formats = new Set(schemaPlaces.flatMap(({ schema }) => schema.format ?? []));

    expect([...formats].filter((format) => !['date', 'date-time', 'uri'].includes(format))).toEqual([]);
  });
});

/** Without a token, and without an entry: a new line here is a decision. */
const openToEveryone = [
  'GET /openapi.json',
  'GET /keys',
  'GET /log/trees',
  'GET /log/trees/{name}/{number}/checkpoint',
  'GET /log/trees/{name}/{number}/checkpoints',
  'GET /log/trees/{name}/{number}/consistency',
  'GET /log/trees/{name}/{number}/inclusion',
  'GET /log/trees/{name}/{number}/tile/{level}/{tile}',
  'POST /log/trees/{name}/{number}/cosignatures',
];

describe('the OpenAPI document', () => {
  test('gives each operation a name of its own, a tag and a summary', () => {
    const ids = operations.map(({ operation }) => operation.operationId);

    expect(new Set(ids).size).toBe(operations.length);
    expect(unless(({ operation }) => Boolean(operation.summary && operation.tags?.length))).toEqual([]);
  });

  test('has an operation for every row of the route table, and no other but what is open to everyone', () => {
    const rows = apiRoutes.map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replace('/v1', '').replaceAll(/:(\w+)/g, '{$1}')}`,
    );

    expect(operations.map(({ name }) => name).toSorted()).toEqual([...openToEveryone, ...rows].toSorted());
  });

  test('describes and bounds every parameter', () => {
    const wrong = operations.flatMap(({ name, operation }) =>
      (operation.parameters ?? [])
        .filter(
          ({ description, schema }) =>
            !description || !schema || (schema.type === 'string' && !('maxLength' in schema)),
        )
        .map((parameter) => `${name} ${parameter.name}`),
    );

    expect(wrong).toEqual([]);
  });

  test('refers to nothing that is not in it', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? '');
    const known = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));

    expect([...new Set(references)].filter((reference) => !known.has(reference))).toEqual([]);
  });
});
