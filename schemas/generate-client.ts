/**
 * Makes `src/client/generated/api.ts`: the types of every call, from the OpenAPI document that the gateway serves. `--check`
 * compares instead of writing, and ends with 1 when they differ.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { createOpenapi } from '../src/http/openapi.ts';
import { apiRoutes } from '../src/http/routes/api.ts';

const schemas = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../src/client/generated/api.ts', import.meta.url));
const banner = '// Generated from the OpenAPI document by `npm run generate`. Do not edit.\n';

type Responses = Record<string, { headers?: unknown; content?: unknown }>;

/** What every call has in common, said once: the headers, and that a problem is a problem. */
function toTypes(name: string, value: unknown): unknown {
  if (name !== 'responses') return value;
  const responses = Object.entries(value as Responses).map(([status, { headers: _, ...response }]) => [
    status,
    status < '400' ? response : { description: 'A problem.', content: problem },
  ]);
  return Object.fromEntries(responses);
}
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** The address of the gateway is in no type. */
const document = createOpenapi(apiRoutes, schemas, 'https://sluis.example');
const types = await openapiTypescript(JSON.stringify(document, toTypes), { immutable: true });
const text = banner + astToString(types);

if (process.argv.includes('--check')) {
  const current = readFileSync(target, 'utf8');
  if (current !== text) {
    process.stderr.write('src/client/generated/api.ts is not what schemas/ says: run `npm run generate`\n');
    process.exitCode = 1;
  }
} else {
  mkdirSync(fileURLToPath(new URL('.', `file://${target}`)), { recursive: true });
  writeFileSync(target, text);
}
