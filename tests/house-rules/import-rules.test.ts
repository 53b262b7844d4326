import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, test } from 'vitest';
import { compare, rootPath } from './repository.ts';

interface Planted {
  readonly rule: string;
  readonly from: string;
  readonly text: string;
}

const typeOf = (path: string) => `import type { A } from '${path}';\nexport type B = A;\n`;
const importOf = (path: string) => `import { a } from '${path}';\nexport const b = a;\n`;

/** One violation of each rule; the file it stands in is named after it, so that a finding can only be this one. */
const violations: readonly Planted[] = [
  { rule: 'no-cycles', from: 'src/cases/chicken.ts', text: `${typeOf('./egg.ts')}export type A = string;\n` },
  { rule: 'only-the-face', from: 'src/cases/past-the-face.ts', text: typeOf('../audit/inside.ts') },
  { rule: 'only-the-face', from: 'src/http/past-the-face.ts', text: typeOf('../disclosure/inside.ts') },
  { rule: 'only-the-face', from: 'src/demo/past-the-face.ts', text: typeOf('../disclosure/inside.ts') },
  { rule: 'only-the-face', from: 'src/negotiation/past-the-face.ts', text: typeOf('../disclosure/inside.ts') },
  { rule: 'only-the-face', from: 'src/cli/past-the-face.ts', text: typeOf('../negotiation/inside.ts') },
  { rule: 'only-the-face', from: 'src/main.ts', text: importOf('./http/inside.ts') },
  { rule: 'only-the-face', from: 'src/cases/validators.ts', text: importOf('../contract/generated/validators.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/consents/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/rights/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/ledger/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/replay/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/retention/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'replay-answers-nothing', from: 'src/disclosure/decides-anew.ts', text: typeOf('../replay/calls.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/health/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/metrics/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/tracing/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/logbook/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/register/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/witness/calls.ts', text: importOf('../audit/audit.ts') },
  { rule: 'rooms-do-not-call-each-other', from: 'src/oversight/calls.ts', text: importOf('../audit/audit.ts') },
  {
    rule: 'rooms-do-not-call-each-other',
    from: 'src/sources/mixed.ts',
    text: `import { type A, a } from '../audit/audit.ts';\nexport const b: A = a;\n`,
  },
  { rule: 'rooms-know-no-start', from: 'src/audit/reads-config.ts', text: typeOf('../config.ts') },
  { rule: 'nothing-imports-http', from: 'src/identity/knows-http.ts', text: typeOf('../http/app.ts') },
  { rule: 'store-knows-no-room', from: 'src/store/knows-room.ts', text: typeOf('../audit/audit.ts') },
  { rule: 'contract-knows-no-room', from: 'src/contract/knows-room.ts', text: typeOf('../audit/audit.ts') },
  { rule: 'web-sees-only-the-contract', from: 'src/web/knows-policy.ts', text: typeOf('../audit/audit.ts') },
  { rule: 'client-stands-alone', from: 'src/client/knows-gateway.ts', text: typeOf('../audit/audit.ts') },
  { rule: 'client-stands-alone', from: 'src/audit/knows-client.ts', text: typeOf('../client/knows-gateway.ts') },
  { rule: 'log-proof-stands-alone', from: 'src/log-proof/knows-writer.ts', text: typeOf('../audit/audit.ts') },
  { rule: 'log-proof-stands-alone', from: 'src/log-proof/knows-library.ts', text: importOf('express') },
  { rule: 'log-proof-stands-alone', from: 'src/audit/knows-verifier.ts', text: typeOf('../log-proof/knows-writer.ts') },
  { rule: 'demo-stays-in-the-demo', from: 'src/policy/knows-demo.ts', text: typeOf('../demo/demo.ts') },
  { rule: 'code-imports-no-tests', from: 'src/policy/knows-tests.ts', text: typeOf('../../tests/support/thing.ts') },
  { rule: 'code-imports-no-tests', from: 'src/policy/knows-fixture.ts', text: typeOf('./made-up.fixture.ts') },
  { rule: 'no-orphans', from: 'src/policy/alone.ts', text: 'export const alone = 1;\n' },
  { rule: 'no-dev-dependency-at-run-time', from: 'src/policy/dev.ts', text: importOf('fast-check') },
  { rule: 'no-unlisted-dependency', from: 'src/policy/unlisted.ts', text: importOf('left-over') },
  { rule: 'nothing-unresolved', from: 'src/policy/nowhere.ts', text: typeOf('./nowhere-at-all.ts') },
  ...Object.entries({
    express: ['express', 'express-rate-limit'],
    preact: ['preact', 'preact-render-to-string', 'intl-messageformat'],
    ajv: ['ajv', 'ajv-formats'],
    asn1: ['@peculiar/asn1-schema', '@peculiar/asn1-x509'],
    'noble-curves': ['@noble/curves'],
    pdfkit: ['pdfkit'],
    'opa-wasm': ['@open-policy-agent/opa-wasm'],
    pg: ['pg'],
    sqlite: ['node:sqlite'],
    kysely: ['kysely'],
    'prom-client': ['prom-client'],
    winston: ['winston'],
    'openid-client': ['openid-client'],
    jose: ['jose'],
    'oidc-provider': ['oidc-provider'],
    'lru-cache': ['lru-cache'],
    canonicalize: ['canonicalize'],
    'csv-parse': ['csv-parse'],
    'csv-stringify': ['csv-stringify'],
    spreadsheet: ['write-excel-file', 'fflate'],
    saxes: ['saxes'],
    diff: ['diff'],
    uqr: ['uqr'],
    busboy: ['@fastify/busboy'],
    'openapi-fetch': ['openapi-fetch'],
    ipaddr: ['ipaddr.js'],
  }).flatMap(([home, libraries]) =>
    libraries.map((library) => ({
      rule: `home-of-${home}`,
      from: `src/cases/${library.replaceAll(/\W+/g, '-')}-away.ts`,
      text: importOf(library),
    })),
  ),
  { rule: 'home-of-express', from: 'src/audit/express-type.ts', text: typeOf('express') },
  { rule: 'home-of-jose', from: 'src/cases/jose-type.ts', text: typeOf('jose') },
];

/** What is allowed, and close to what is not. */
const allowed: Readonly<Record<string, string>> = {
  'src/audit/audit.ts': 'export type A = string;\nexport const a: A = "";\nexport * from "./inside.ts";\n',
  'src/audit/inside.ts': 'export type A = string;\n',
  'src/disclosure/inside.ts': 'export type A = string;\n',
  'src/disclosure/disclose.ts': `${typeOf('./inside.ts')}import { a } from '../audit/audit.ts';\nexport const c = a;\n`,
  'src/demo/demo.ts': `import { a } from '../audit/audit.ts';\nexport type A = typeof a;\n`,
  'src/http/app.ts': `import { c } from '../disclosure/disclose.ts';\nimport { a } from 'express';\nexport type A = typeof a;\nexport const d = c;\n`,
  'src/http/inside.ts': `${typeOf('./app.ts')}export const a = 1;\n`,
  'src/negotiation/inside.ts': typeOf('../disclosure/act.ts'),
  'src/disclosure/act.ts': 'export type A = string;\n',
  'src/store/store.ts': `import { a } from 'kysely';\nimport { b } from '../contract/vocabulary.ts';\nexport const c = [a, b];\n`,
  'src/contract/vocabulary.ts': `import { a } from './generated/validators.ts';\nexport const b = a;\n`,
  'src/contract/generated/validators.ts': `import { a as b } from 'ajv';\nexport const a = b;\n`,
  'src/agreements/agreements.ts': `import type { A } from '../audit/audit.ts';\nimport { c } from '../store/store.ts';\nexport const d: [A?, typeof c?] = [];\n`,
  'src/cases/case-rows.ts': `${importOf('kysely')}import type { A } from '../audit/audit.ts';\nexport type C = A;\n`,
  'src/cases/cases.ts': `import type { A } from 'kysely';\nexport type B = A;\n`,
  'src/compose.ts': `import type { A } from 'express';\nimport { d } from './http/app.ts';\nimport type { A as D } from './demo/demo.ts';\nexport const b: [A?, D?, typeof d?] = [];\n`,
  'src/config.ts': `import type { A } from './audit/audit.ts';\nexport type B = A;\n`,
  'src/policy/made-up.fixture.ts': 'export type A = string;\n',
  'src/policy/policy.test.ts': `import type { A } from './made-up.fixture.ts';\nimport type { A as B } from '../../tests/support/thing.ts';\nexport type C = A | B;\n`,
  'tests/support/thing.ts': 'export type A = string;\n',
};

const dependencies = [
  ...['express', 'express-rate-limit', 'preact', 'preact-render-to-string', 'intl-messageformat', 'ajv', 'ajv-formats'],
  ...['@open-policy-agent/opa-wasm', 'pg', 'kysely', 'winston', 'openid-client', 'jose', 'oidc-provider', 'lru-cache'],
  ...[
    'canonicalize',
    '@noble/curves',
    '@peculiar/asn1-schema',
    '@peculiar/asn1-x509',
    'pdfkit',
    'uqr',
    '@fastify/busboy',
  ],
];

/** A small repository that breaks every rule once, with hollow libraries. */
function plant(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-import-rules-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(allowed)) write(path, text);
  write('src/cases/egg.ts', `${typeOf('./chicken.ts')}export type A = string;\n`);
  for (const { from, text } of violations) write(from, text);
  for (const library of [...dependencies, 'fast-check', 'left-over']) {
    write(
      `node_modules/${library}/package.json`,
      JSON.stringify({ name: library, version: '1.0.0', main: 'index.js' }),
    );
    write(`node_modules/${library}/index.js`, 'export const a = 1;\n');
  }
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const manifest = { name: 'planted', dependencies: versions(dependencies), devDependencies: versions(['fast-check']) };
  write('package.json', JSON.stringify(manifest));
  return folder;
}

/** The violations as `rule file`, of the folders that the gate looks at. */
async function findViolations(baseDir: string, folders: readonly string[]): Promise<string[]> {
  const options = await extractOptions(`${rootPath}.dependency-cruiser.cjs`);
  const { output } = await cruise([...folders], { ...options, baseDir });
  if (typeof output === 'string') throw new Error('expected a result, not a text');
  return toLines(output);
}

const toLines = ({ summary }: ICruiseResult) => summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);

describe('the rules on who may import whom', () => {
  test('each rule fires on the violation that was planted for it, and none fires on what is allowed', async () => {
    const folder = plant();
    try {
      const found = new Set(await findViolations(folder, ['src']));

      expect(violations.map(({ rule, from }) => `${rule} ${from}`).filter((line) => !found.has(line))).toEqual([]);
      expect([...found].filter((line) => Object.keys(allowed).some((path) => line.endsWith(` ${path}`)))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('every rule has a violation planted for it', async () => {
    const { ruleSet } = await extractOptions(`${rootPath}.dependency-cruiser.cjs`);
    const names = new Set(ruleSet?.forbidden?.map(({ name = 'without a name' }) => name));

    expect(
      compare(
        [...names],
        violations.map(({ rule }) => rule),
      ),
    ).toEqual([]);
  });

  test('the source breaks no rule', async () => {
    expect(await findViolations(rootPath, ['src', 'schemas', 'policies', 'docs'])).toEqual([]);
  }, 60_000);
});
