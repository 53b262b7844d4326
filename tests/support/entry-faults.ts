import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schemas = new URL('../../schemas/', import.meta.url);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const name of readdirSync(schemas).filter((file) => file.endsWith('.schema.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, schemas), 'utf8')));
}

/** Everything in an entry that its schema does not have: an entry is for auditors elsewhere, who have only the schema. */
export const entryFaults = (entry: unknown): string[] => schemaFaults('entry', entry);

/** Everything in a document that its schema does not have. @param name the file of the schema, as in `draft-revision` */
export function schemaFaults(name: string, document: unknown): string[] {
  const validate = ajv.getSchema(`https://sluis.example/schemas/v1/${name}.schema.json`);
  if (validate === undefined) throw new Error(`there is no schema ${name}`);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
