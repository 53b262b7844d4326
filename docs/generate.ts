/**
 * Makes the pages of this folder that repeat what code and data say: `configuration.md`, `api.md`, `checks.md` and the
 * index in `adr/README.md`. `--check` compares instead of writing, and ends with 1 when they differ.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Checks } from '../src/contract/generated/types.ts';
import { problems } from '../src/errors.ts';
import { openOperations } from '../src/http/open-operations.ts';
import { createOpenapi } from '../src/http/openapi.ts';
import { apiRoutes } from '../src/http/routes/api.ts';
import { settings } from '../src/settings.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const policies = fileURLToPath(new URL('../policies/', import.meta.url));
const schemas = fileURLToPath(new URL('../schemas/', import.meta.url));
const banner = '<!-- Made by docs/generate.ts (`npm run generate`). Do not edit. -->\n';

interface Property {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly items?: Property;
}
interface Described extends Property {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Described }>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}
/** What this page needs of the OpenAPI document. */
interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Described>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
type Content = Readonly<Record<string, { readonly schema: Described }>>;

/** A table in Markdown. A bar within a cell would end it. */
function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

type Setting = (typeof settings)[number] & { readonly fallback?: string; readonly secret?: boolean };

function toConfiguration(): string {
  const rows = (modes: readonly Setting['modes'][]) =>
    settings
      .filter((setting) => modes.includes(setting.modes))
      .map(({ name, description, ...setting }: Setting) => [
        `\`${name}\``,
        'fallback' in setting && setting.fallback !== undefined ? `\`${setting.fallback}\`` : 'required',
        'secret' in setting ? 'yes' : '',
        description,
      ]);
  const head = ['variable', 'default', 'secret', 'meaning'];
  return `# Configuration

${banner}
Sluis reads its configuration from environment variables, once, when it starts, and from nowhere else. All problems are
reported at once, and no problem repeats the value of a secret. A variable that begins with \`SLUIS_\` and is not in
this list is a problem too: most often it is a typing error. No setting turns a check off.

Without any configuration the gateway runs as the demo. How to run it for real: [operations](operations.md).

## Both modes

${toTable(head, rows(['both']))}

## Demo mode only

${toTable(head, rows(['demo']))}

\`npm start -- --at 2026-03-16T10:00:00Z\` starts the clock of the demo at that moment. Demo mode only.

## Production mode only

${toTable(head, rows(['production']))}
`;
}

function toApi(): string {
  const document = createOpenapi(apiRoutes, schemas, 'https://gateway.example');
  const { components, paths }: Document = JSON.parse(JSON.stringify(document));
  const toOwnSection = (method: string, path: string): string => {
    const operation = paths[path]?.[method];
    if (operation === undefined) throw new Error(`${method} ${path} is not in the OpenAPI document`);
    return toSection(`${method.toUpperCase()} /v1${path}`, operation, components.schemas);
  };
  const publicLog = openOperations
    .filter(({ tag }) => tag === 'log')
    .map(({ path, body }) => toOwnSection(body ? 'post' : 'get', path));
  const sections = apiRoutes.map(({ method, path }) => {
    return toOwnSection(method, path.replace('/v1', '').replaceAll(/:(\w+)/g, '{$1}'));
  });
  return `# API

${banner}
The same as a machine reads it: \`GET /v1/openapi.json\` of a running gateway. What a call means on its way through the
gateway: [the life of a disclosure](life-of-a-disclosure.md). What can go wrong: [errors](errors.md).

Every call needs an access token (\`Authorization: Bearer …\`) of an issuer that the gateway trusts; it names the API
client, and with it the party. Every answer carries \`API-Version\` and \`Cache-Control: no-store\`; a document with an
entity tag (\`ETag\`) carries \`private, no-cache\`, and is asked for again with \`If-None-Match\`. Every call ends in
exactly one entry of the log, and the answer is sent after the entry is durable; only a 429 is answered before that.

Without a token: \`GET /v1/openapi.json\`, \`GET /v1/keys\` (the public keys with which bundles and checkpoints of the log are
verified), \`GET /healthz\` (the process lives) and \`GET /readyz\` (200 when it can do its
work, 503 when not, with a [word for each part](operations.md#health)); and the hashes of the log, which are [at the end](#get-v1logtrees) and in [the log](log.md). None of these leaves an entry. In demo mode also \`GET /demo/accounts\`, and the OpenID provider under \`/demo/oidc\`.

Calls for AuthZEN come in a later version.

${[...sections, ...publicLog].join('\n')}`;
}

function toSection(heading: string, operation: Operation, schemas: Readonly<Record<string, Described>>): string {
  const { summary, parameters = [], requestBody, responses } = operation;
  const body = requestBody?.content['application/json']?.schema;
  const answers = Object.entries(responses).filter(([status]) => Number(status) < 400);
  const failures = Object.entries(responses).filter(([status]) => Number(status) >= 400);
  const parts = [
    `## ${heading}`,
    summary,
    ...(parameters.length === 0 ? [] : [toTable(['parameter', 'in', 'required', 'meaning'], parameters.map(toRow))]),
    ...(body ? [`**Request body**: ${toShape(body, schemas)}`] : []),
    ...answers.map(([status, { description, content = {} }]) => {
      const json = content['application/json']?.schema;
      const others = Object.entries(content).map(([type, { schema }]) => `\`${type}\`: ${schema.description ?? ''}`);
      return `**${status}**: ${json ? toShape(json, schemas) : others.join(' · ') || description}`;
    }),
    `**Problems**\n\n${toTable(
      ['status', 'codes'],
      failures.map(([status, { description }]) => [status, toCodes(description)]),
    )}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const toRow = ({ name, in: place, required, description }: Parameter): string[] => [
  `\`${name}\``,
  place,
  required ? 'yes' : '',
  description,
];

/** The codes that a description names, each with its place in errors.md. */
function toCodes(description: string): string {
  const named = [...description.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code ?? '');
  return named
    .filter((code) => code in problems)
    .map((code) => `[\`${code}\`](errors.md#${code})`)
    .join(', ');
}

/** A schema as a link to its file and a table of its members; what is below a member is in the file. */
function toShape(schema: Described, schemas: Readonly<Record<string, Described>>): string {
  const name = schema.$ref?.split('/').at(-1);
  const target = name === undefined ? schema : schemas[name];
  const link = name === undefined ? '' : `[${name}](../schemas/${toFile(name)}.schema.json)`;
  const members = Object.entries(target?.properties ?? {});
  if (members.length === 0 || members.length > 30) return `${link} ${target?.description ?? ''}`.trim();
  const required = new Set(target?.required);
  const rows = members.map(([member, property]) => [
    `\`${member}\``,
    toType(property),
    required.has(member) ? 'yes' : '',
    property.description ?? (property.$ref ? (schemas[property.$ref.split('/').at(-1) ?? '']?.description ?? '') : ''),
  ]);
  return `${link}\n\n${toTable(['member', 'type', 'always', 'meaning'], rows)}`.trim();
}

function toType({ type, $ref, items }: Property): string {
  if ($ref) return $ref.split('/').at(-1)?.split('.').at(-1) ?? '';
  if (type === 'array' && items) return `list of ${toType(items)}`;
  return typeof type === 'string' ? type : (type ?? []).join(' or ');
}

const toFile = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);

function toChecks(): string {
  const { version, date, checks }: Checks = JSON.parse(readFileSync(`${policies}data/checks.json`, 'utf8'));
  const sections = ['error', 'warning'].map((severity) => {
    const own = checks.filter((check) => check.severity === severity);
    const entries = own.map(
      ({ code, source, title, remedy, ...check }) =>
        `### ${code}\n\n**${title.en}.** ${remedy.en}\n\n*${title.nl}.* ${remedy.nl}\n\nSource: ${source}. Version ${check.version} of ${check.date}.\n`,
    );
    return `## ${severity === 'error' ? 'Errors' : 'Warnings'}\n\n${entries.join('\n')}`;
  });
  return `# Checks of an agreement

${banner}
What an agreement is held against before anyone signs it, all at once: itself, the model that it names, the catalogue, and
the law of the days it is to be in force. An error keeps it from being signed, a warning does not. A finding has the code
of a check, its place in the agreement (a JSON Pointer) and a detail with the names of what was found.

The checks are dated data ([\`checks.json\`](../policies/data/checks.json), version ${version} of ${date}): how bad a finding is, what
it rests on and what to do about it. What is looked for is Rego, under [\`policies/review\`](../policies/review/main/main.rego);
the limits and denials it looks up are in [\`law.json\`](../policies/data/law.json). Why so:
[decision 18](adr/0018-checks-as-rego-and-data.md).

${sections.join('\n')}`;
}

function toDecisionRecords(): string {
  const text = readFileSync(`${here}adr/README.md`, 'utf8');
  const records = readdirSync(`${here}adr`)
    .filter((file) => /^\d{4}-.*\.md$/.test(file))
    .sort()
    .map((file) => {
      const [heading = ''] = readFileSync(`${here}adr/${file}`, 'utf8').split('\n');
      return `* [${heading.replace(/^# /, '')}](${file})`;
    });
  return text.replace(/(<!-- index[^>]*-->\n)[\s\S]*(<!-- end -->)/, `$1\n${records.join('\n')}\n\n$2`);
}

const pages = {
  'configuration.md': toConfiguration(),
  'api.md': toApi(),
  'checks.md': toChecks(),
  'adr/README.md': toDecisionRecords(),
};
const check = process.argv.includes('--check');
for (const [name, content] of Object.entries(pages)) {
  if (!check) writeFileSync(`${here}${name}`, content);
  else if (readFileSync(`${here}${name}`, 'utf8') !== content) {
    process.stderr.write(`docs/${name} differs from the code: run npm run generate\n`);
    process.exitCode = 1;
  }
}
