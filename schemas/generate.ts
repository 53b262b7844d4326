/**
 * Makes `src/contract/generated/` from the JSON Schemas beside this file: `types.ts` for the compiler, `validators.ts` for
 * the run time and `record-shapes.ts` for the forms of pages. `--check` compares instead of writing, and ends with 1 when they differ.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchemaObject, str } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

type Schema = JSONSchema & { $id: string; title: string; $defs?: Record<string, unknown> };

const here = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../src/contract/generated/', import.meta.url));
const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

const files = readdirSync(here)
  .filter((name) => name.endsWith('.schema.json'))
  .sort();
const schemas = files.map((name) => JSON.parse(readFileSync(`${here}${name}`, 'utf8')) as Schema);
const values = 'client-record.schema.json';
/** Schemas that are no documents: they hold what others share. */
const definitionsOnly = new Set(['Common', 'AgreementParts']);
/** What the gateway only writes: tests hold these against their schemas, the running gateway needs no validator. */
const notFromOutside = new Set([
  'accessEntry',
  'adlRecord',
  'ldvLine',
  'ldvReading',
  'common',
  'agreementLife',
  'agreementParts',
  'agreementSummary',
  'agreementWarning',
  'dataBreach',
  'deadLetter',
  'delivery',
  'breachNotification',
  'breachReport',
  'clientRecord',
  'cloudEvent',
  'case',
  'comment',
  'consent',
  'consentQuestion',
  'draftComparison',
  'draftRevision',
  'draftSummary',
  'houseRuleTrial',
  'emergencyProcedure',
  'entry',
  'entryAccount',
  'entryReplay',
  'freeze',
  'impact',
  'impactReport',
  'legalHold',
  'logAnomalies',
  'logLine',
  'logPage',
  'notice',
  'problem',
  'readiness',
  'registerDifference',
  'retentionPreview',
  'retentionRun',
  'retentionTerm',
  'registerSnapshot',
  'registeredActivity',
  'review',
  'threeWay',
  'tick',
  'widenings',
  'disclosureResponse',
  'receiptAnswer',
  'preflightResponse',
  'statementReceipt',
  'subscription',
  'supportEvent',
  'supportPreview',
  'supportStatus',
]);
const toName = (file: string) =>
  file.replace('.schema.json', '').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A copy of a schema in which what stands beside a `$ref` is left out: a described reference is still the same type. */
function bareReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bareReferences);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  const reference = entries.find(([key, value]) => key === '$ref' && typeof value === 'string');
  return Object.fromEntries((reference ? [reference] : entries).map(([key, value]) => [key, bareReferences(value)]));
}

/** A copy of a schema without the texts that say nothing to a validator. */
function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTexts);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => !((key === 'description' || key === 'title') && typeof value === 'string'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTexts(value)]));
}

/** Types of all schemas in one go, so that a shared definition becomes one type. */
async function generateTypes(): Promise<string> {
  const bundle = mkdtempSync(`${tmpdir()}/sluis-schemas-`);
  for (const [index, name] of files.entries()) {
    writeFileSync(`${bundle}/${name}`, JSON.stringify(bareReferences(schemas[index])));
  }
  const shared = schemas.filter((schema) => definitionsOnly.has(schema.title));
  const definitions = shared.flatMap(({ $id, $defs = {} }) =>
    Object.keys($defs).map((name) => `${$id.slice($id.lastIndexOf('/') + 1)}#/$defs/${name}`),
  );
  const documents = files.filter((_, index) => !definitionsOnly.has(schemas[index]?.title ?? ''));
  const root = {
    title: 'Schemas',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...documents, ...definitions].map((ref, index) => [`x${index}`, { $ref: ref }])),
  };
  const source = await compile(root as JSONSchema, 'Schemas', {
    cwd: `${bundle}/`,
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    format: false,
    unreachableDefinitions: false,
  });
  rmSync(bundle, { recursive: true });
  return banner + source;
}

/** Stand-alone validators; one named export per schema, and one per field of the client record. */
function generateValidators(): string {
  const ajv = new Ajv2020({
    schemas: schemas.map((schema) => withoutTexts(schema) as AnySchemaObject),
    inlineRefs: false,
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv, ['date', 'date-time', 'uri']);
  tellTheChoices(ajv);
  const documents = files
    .map((name, index) => [toName(name), schemas[index]?.$id ?? ''] as const)
    .filter(([name]) => !notFromOutside.has(name));
  const record = schemas[files.indexOf(values)];
  const fields = Object.keys(record?.['properties'] ?? {});
  const fieldValues = fields.map((field) => [`${field}Value`, `${record?.$id}#/$defs/${field}Value`] as const);
  const code = standalone.default(ajv, Object.fromEntries([...documents, ...fieldValues]));
  const map = `export const fieldValues = { ${fields.map((field) => `${field}: ${field}Value`).join(', ')} };\n`;
  return `${banner}// @ts-nocheck\n${bounded(toImports(code))}\n${map}`;
}

/** No list whose items must differ may be longer. */
function longestSet(): number {
  let longest = 0;
  JSON.stringify(schemas, (_, node) => {
    if (node?.uniqueItems === true) longest = Math.max(longest, node.maxItems);
    return node;
  });
  return longest;
}

/**
 * Keeps the time for a body within what its 64 kB should cost. Ajv copies all errors found so far for each part that
 * has some, and compares every item with every other one of a list that is too long anyway: seconds, of one body.
 */
function bounded(code: string): string {
  const gather = 'const gather = (all, more) => { for (const error of more) all.push(error); return all; };\n';
  const copies = /vErrors\.concat\((validate\d+\.errors)\)/g;
  const compares = /if\((i\d+) > 1\)\{\n/g;
  if (!copies.test(code) || !compares.test(code)) throw new Error('Ajv writes this otherwise now: is it still quick?');
  const compared = code.replaceAll(compares, `if($1 > 1 && $1 <= ${longestSet()}){\n`);
  return compared.replaceAll(copies, 'gather(vErrors, $1)') + gather;
}

/** A value that is none of several says what it may be: the values of the tag, or the members that each form asks for. */
function tellTheChoices(ajv: Ajv2020): void {
  const forms = (schema: AnySchemaObject): AnySchemaObject[] => schema['oneOf'];
  const tagsOf = (schema: AnySchemaObject): string[] =>
    forms(schema).flatMap(({ properties }) => {
      const tag = properties[schema['discriminator'].propertyName];
      return tag.enum ?? [tag.const];
    });
  const tellOf = {
    discriminator: (schema: AnySchemaObject) => `must be one of ${tagsOf(schema).join(', ')}`,
    oneOf: (schema: AnySchemaObject) =>
      `must have exactly one of these forms: ${forms(schema)
        .map(({ required }) => `{${required.join(', ')}}`)
        .join(' or ')}`,
  };
  for (const [keyword, tell] of Object.entries(tellOf)) {
    const definition = ajv.getKeyword(keyword);
    if (typeof definition !== 'object' || !('code' in definition) || definition.error === undefined) {
      throw new Error(`Ajv knows no keyword ${keyword}`);
    }
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      ...definition,
      error: { ...definition.error, message: ({ parentSchema }) => str`${tell(parentSchema ?? {})}` },
    });
  }
}

/** Ajv writes `require` for its few run-time parts even in ES modules; turn those into imports. */
function toImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replaceAll(
    /require\("([^"]+)"\)(\.default|\.fullFormats(?:\["?[\w-]+"?\]|\.[\w-]+))?/g,
    (_, module: string, access = '') => {
      const name = `imported${imports.has(module) ? [...imports.keys()].indexOf(module) : imports.size}`;
      imports.set(module, imports.get(module) ?? name);
      return `${imports.get(module)}${access}`;
    },
  );
  const lines = [...imports].map(
    ([module, name]) =>
      // Node gives a CommonJS part whole as `default`, vitest gives its own `default`: take what holds the `default`.
      `import * as ${name}Module from '${module}.js';\nconst ${name} = ${name}Module.default?.default ? ${name}Module.default : ${name}Module;`,
  );
  return `${lines.join('\n')}\n${body}`;
}

/** What a form asks for the value of each field: the same schema as the validators, in the words of inputs. */
function generateShapes(): string {
  const record = schemas[files.indexOf(values)];
  const definitions: Record<string, Node> = JSON.parse(JSON.stringify(record?.$defs ?? {}));
  const fields = Object.keys(record?.['properties'] ?? {});
  const own = fields.filter((field) => definitions[`${field}Value`]?.$ref?.startsWith('#') !== false);
  const shapes = own.map((field) => [field, toShape(definitions[`${field}Value`] ?? {}, definitions)]);
  return `${banner}export const recordShapes = ${JSON.stringify(Object.fromEntries(shapes), undefined, 2)} as const;\n`;
}

interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
}

function toShape(node: Node, definitions: Record<string, Node>): object {
  const name = node.$ref?.replace('#/$defs/', '');
  if (name === 'phone' || name === 'email') return { kind: name };
  if (name !== undefined) return toShape(definitions[name] ?? {}, definitions);
  const { type, format, minimum, maximum, maxLength = 120, properties, items } = node;
  if (node.enum !== undefined) return { kind: 'choice', values: node.enum };
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'string') return format === 'date' ? { kind: 'day' } : { kind: 'text', maxLength };
  if (type === 'integer' || type === 'number') return { kind: 'number', isWhole: type === 'integer', minimum, maximum };
  if (type === 'array' && items?.type === 'string') return { kind: 'codes' };
  if (type !== 'object' || properties === undefined) return { kind: 'none' };
  const parts = Object.entries(properties).map(([part, shape]) => ({
    name: part,
    isRequired: node.required?.includes(part) ?? false,
    ...toShape(shape, definitions),
  }));
  return { kind: 'group', parts };
}

const outputs = {
  'types.ts': await generateTypes(),
  'validators.ts': generateValidators(),
  'record-shapes.ts': generateShapes(),
};
const check = process.argv.includes('--check');
mkdirSync(target, { recursive: true });
let stale = 0;
for (const [name, content] of Object.entries(outputs)) {
  if (!check) writeFileSync(`${target}${name}`, content);
  else if (readFileSync(`${target}${name}`, 'utf8') !== content) {
    console.error(`src/contract/generated/${name} differs from schemas/: run npm run generate`);
    stale += 1;
  }
}
process.exitCode = stale === 0 ? 0 : 1;
