import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schemas = new URL('../../schemas/', import.meta.url);

/** Everything in an entry that its schema does not have: an entry is for auditors elsewhere, who have only the schema. */
export function entryFaults(entry: unknown): string[] {
  if (validate(entry)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compile() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const name of readdirSync(schemas).filter((file) => file.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(name, schemas), 'utf8')));
  }
  const found = ajv.getSchema('https://sluis.example/schemas/v1/entry.schema.json');
  if (found === undefined) throw new Error('there is no schema of an entry');
  return found;
}

const validate = compile();
