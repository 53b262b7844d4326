import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { problems } from '../errors.ts';
import { createOpenapi } from './openapi.ts';
import { apiRoutes } from './routes/api.ts';

const directory = fileURLToPath(new URL('../../schemas/', import.meta.url));
const document = createOpenapi(apiRoutes, directory, 'https://sluis.example');
const id = 'https://sluis.example/openapi';

const parts = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const schemas = parts(parts(document['components'])['schemas']);

/** Each row of the route table, and what the document says of it. */
const operations = () =>
  apiRoutes.map(({ method, path, doc, streams }) => {
    const place = path.replace('/v1', '').replaceAll(/:(\w+)/g, '{$1}');
    const operation = parts(parts(parts(document['paths'])[place])[method]);
    const responses = parts(operation['responses']);
    const takesBody = doc.request !== undefined || streams !== undefined;
    return { doc, operation, responses, takesBody, statuses: Object.keys(responses) };
  });

/** All references in a document, wherever they are. */
function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === '$ref' ? [String(part)] : refsIn(part)));
}

describe('the OpenAPI document', () => {
  it('refers only to what is in it', () => {
    const broken = refsIn(document).filter((ref) => {
      const name = /^#\/components\/schemas\/([\w.]+)$/.exec(ref)?.[1];
      return name === undefined || !(name in schemas);
    });
    expect(broken).toEqual([]);
    expect(refsIn(document).length).toBeGreaterThan(100);
  });

  it('has schemas that a validator can use, each of them', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: id, components: { schemas } });
    const unusable = Object.keys(schemas).filter(
      (name) => ajv.getSchema(`${id}#/components/schemas/${name}`) === undefined,
    );
    expect(unusable).toEqual([]);
    const check = ajv.getSchema(`${id}#/components/schemas/DisclosureRequest`);
    expect(check?.({ caseRef: `c_${'x'.repeat(22)}`, purpose: 'P04', fields: ['phone'] })).toBe(true);
    expect(check?.({ caseRef: 'Jan', purpose: 'P04', fields: ['*'] })).toBe(false);
  });

  it('has every row of the route table, with its body, its answer and its problems', () => {
    for (const { method, path, status, doc, streams } of apiRoutes) {
      const place = path.replace('/v1', '').replaceAll(/:(\w+)/g, '{$1}');
      const operation = parts(parts(parts(document['paths'])[place])[method]);
      expect(operation['operationId']).toBe(doc.id);
      const body = doc.request === undefined ? streams : ['application/json'];
      expect(Object.keys(parts(parts(operation['requestBody'])['content']))).toEqual([...(body ?? [])]);
      const statuses = Object.keys(parts(operation['responses']));
      expect(statuses).toContain(String(status));
      expect(doc.problems.filter((code) => !statuses.includes(String(problems[code].status)))).toEqual([]);
      const parameters = (operation['parameters'] as { name: string; in: string }[]).filter((one) => one.in === 'path');
      expect(parameters.map(({ name }) => name)).toEqual([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    }
  });

  it('says of a body that it may be too large or of another type, and of every answer that it may not be acceptable', () => {
    for (const { doc, takesBody, statuses } of operations()) {
      expect([doc.id, statuses.includes('413'), statuses.includes('415')]).toEqual([doc.id, takesBody, takesBody]);
      expect(statuses).toContain('406');
    }
  });

  it('gives documents an entity tag, and lets one ask with it', () => {
    const tagged = operations().filter(({ responses }) => 'ETag' in parts(parts(responses['200'])['headers']));
    expect(tagged.map(({ doc }) => doc.id).toSorted()).toEqual([
      'exportBreachClients',
      'exportLog',
      'readAgreementFile',
      'readAgreementText',
      'readBundle',
      'readDraftText',
      'readLogEntryProof',
      'readRegister',
      'readRegisterSnapshot',
    ]);
    for (const { operation, statuses } of tagged) {
      expect(statuses).toContain('304');
      expect(operation['parameters']).toContainEqual(expect.objectContaining({ name: 'If-None-Match', in: 'header' }));
    }
  });

  it('describes what is in every list', () => {
    const bare = operations().filter(({ operation }) =>
      JSON.stringify(operation).includes('"items":{"type":"object"}'),
    );
    expect(bare.map(({ doc }) => doc.id)).toEqual([]);
  });

  it('has no way in without a token but its own, the public keys, and the hashes of the log', () => {
    const open = Object.entries(parts(document['paths'])).flatMap(([path, methods]) =>
      Object.values(parts(methods)).flatMap((operation) => {
        const { security } = parts(operation);
        return security === undefined ? [] : [[path, JSON.stringify(security)]];
      }),
    );
    // A client reads what is about itself with the session of the pages.
    expect(Object.fromEntries(open)).toEqual({
      '/openapi.json': '[]',
      '/keys': '[]',
      '/log/trees': '[]',
      '/log/trees/{name}/{number}/checkpoint': '[]',
      '/log/trees/{name}/{number}/checkpoints': '[]',
      '/log/trees/{name}/{number}/consistency': '[]',
      // Takes only what a witness that is configured has signed.
      '/log/trees/{name}/{number}/cosignatures': '[]',
      '/log/trees/{name}/{number}/inclusion': '[]',
      '/log/trees/{name}/{number}/tile/{level}/{tile}': '[]',
      '/subjects/me/disclosures': '[{"clientSession":[]}]',
      '/subjects/me/consents': '[{"clientSession":[]}]',
      '/subjects/me/processing-activities': '[{"clientSession":[]}]',
    });
    expect(document['security']).toEqual([{ accessToken: [] }]);
  });

  it('names the gateway it is served by, and no dialect or id of a schema file', () => {
    expect(document['servers']).toEqual([{ url: 'https://sluis.example/v1', description: 'This gateway.' }]);
    expect(JSON.stringify(document)).not.toMatch(/\$defs|\$schema|"\$id"/);
  });
});
