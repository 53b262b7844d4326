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

/** The address of the gateway is in no type. */
const document = createOpenapi(apiRoutes, schemas, 'https://sluis.example');
const text = banner + astToString(await openapiTypescript(JSON.stringify(document), { immutable: true }));

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
