/**
 * Who may import whom: `npm run boundaries`. The rules in words: docs/adr/0002-rooms-and-faces.md; that each of them
 * fires is proved by tests/house-rules/import-rules.test.ts.
 */

/** Rooms that are steps or parts of their own: they know each other's types, and no more. */
const rooms =
  'identity|agreements|consents|cases|policy|samples|sources|audit|support|insight|ledger|logbook|rights|notices|incidents|questions|deliveries|oversight|register|replay|retention|health|metrics|tracing|witness';
/** Files that are not part of what runs. */
const testFiles = '\\.(test|fixture)\\.tsx?$';

/** What tests are fed with; that nothing which runs imports it is a rule of its own. */
const fixtures = '\\.fixture\\.ts$';

/** What everybody may import of a room: the file named like the folder, and all that the contract says. */
const faces = [
  '^src/([^/]+)/\\1\\.tsx?$',
  '^src/contract/[^/]+\\.ts$',
  '^src/contract/generated/(types|record-shapes)\\.ts$',
];
/** The parts of the main path that the entrance and the composition root use. */
const disclosureFaces =
  '^src/disclosure/(disclose|casework|find-held|log-references|client-answers|consenting|emergency-acts|record-statement|read-bundle|read-ledger|read-notices|read-receipt|rights-requests|own-rights|import-support|preview-support|push-support|support-history|deliver|read-deliveries|subscribing|answer|call|steps|trace-context)\\.ts$';
/** Making an agreement: what the entrance, the commands and the composition root use of it. */
const negotiationFaces =
  '^src/negotiation/(reading|edition|signing|drafting|reviewing|registering|house-rule-trials|rooms|announce-warnings)\\.ts$';
/** What people do at the pages: one function each, with the entry that it leaves. */
const workbenchFaces = '^src/workbench/[^/]+\\.ts$';
/** What a page is handed: plain data, described where it is put together. */
const viewFaces = '^src/workbench/[^/]+-view\\.ts$';
/** A page that is drawn from what it is handed; how its state stands in a URL; the words for what is wrong in its form. */
const pageFaces = '^src/web/([^/]+)/[^/]+-(page\\.tsx|(state|errors)\\.ts)$';
/** Making an agreement leaves the same trail as everything else that is done. */
const actFaces =
  '^src/disclosure/(act|act-as-client|act-for-each|client-answers|answer|call|log-references|request|steps|trace-context|trail)\\.ts$';
/** A draft is tried out with the facts and the parts of the main path. */
const workFaces =
  '^src/disclosure/(consent-questions|emergency-acts|facts|find-held|is-matched|own-case|read-notices|redact|require-caseworker|show-again|shown-text|terms|trial)\\.ts$';
/** The demo tries out what the main path would decide, shows of its invented values the same parts, and seals what was shown. */
const trialFaces = '^src/disclosure/(trial|steps|redact|shown-text)\\.ts$';
/** The demo, and its pages. */
const demoFaces = '^src/demo/(demo|demo-pages)\\.ts$';
/** The parts of the entrance that the composition root puts together. */
const httpFaces = [
  '^src/http/(app|close-server|door|fast-express|metrics-listener|openapi|watch-requests)\\.ts$',
  '^src/http/routes/[^/]+\\.ts$',
];

/**
 * A library has one home: what it is and how it behaves is known in one place.
 * `home` are paths from which it may be imported; `types` are paths that may name its types only.
 */
const libraries = [
  { name: 'express', library: 'express(-rate-limit)?', home: ['^src/http/'], types: ['^src/compose\\.ts$'] },
  { name: 'busboy', library: '@fastify/busboy', home: ['^src/http/'] },
  { name: 'preact', library: '(preact|preact-render-to-string|intl-messageformat)', home: ['^src/web/'] },
  { name: 'ajv', library: 'ajv(-formats)?', home: ['^src/contract/generated/', '^schemas/generate\\.ts$'] },
  { name: 'noble-curves', library: '@noble/curves', home: ['^src/policy/'] },
  { name: 'opa-wasm', library: '@open-policy-agent/opa-wasm', home: ['^src/policy/'] },
  { name: 'pg', library: 'pg', home: ['^src/store/'] },
  { name: 'sqlite', library: 'node:sqlite', home: ['^src/store/'] },
  { name: 'kysely', library: 'kysely', home: ['^src/store/', '-rows\\.ts$'], types: ['^src/'] },
  { name: 'prom-client', library: 'prom-client', home: ['^src/metrics/'] },
  { name: 'winston', library: 'winston', home: ['^src/logger\\.ts$'] },
  { name: 'openid-client', library: 'openid-client', home: ['^src/identity/', '^src/sources/'] },
  { name: 'jose', library: 'jose', home: ['^src/(identity|agreements|audit)/', '^src/deliveries/webhook/'] },
  { name: 'ipaddr', library: 'ipaddr.js', home: ['^src/deliveries/webhook/'] },
  { name: 'asn1', library: '@peculiar/asn1-(schema|x509)', home: ['^src/agreements/'] },
  { name: 'oidc-provider', library: 'oidc-provider', home: ['^src/demo/'] },
  // The demo's provider must forget as well: it keeps its short-lived state in the same bounded kind of memory.
  {
    name: 'lru-cache',
    library: 'lru-cache',
    home: ['^src/(policy|identity|negotiation|workbench|demo|store|audit|register)/'],
  },
  { name: 'diff', library: 'diff', home: ['^src/workbench/'] },
  { name: 'uqr', library: 'uqr', home: ['^src/web/'] },
  { name: 'openapi-fetch', library: 'openapi-fetch', home: ['^src/client/'] },
  { name: 'csv-parse', library: 'csv-parse', home: ['^src/support/'] },
  { name: 'saxes', library: 'saxes', home: ['^src/support/'] },
  { name: 'csv-stringify', library: 'csv-stringify', home: ['^src/(incidents|logbook|register)/'] },
  { name: 'spreadsheet', library: '(write-excel-file|fflate)', home: ['^src/register/'] },
  { name: 'pdfkit', library: 'pdfkit', home: ['^src/agreements/'] },
  { name: 'canonicalize', library: 'canonicalize', home: ['^src/(policy|agreements|audit|register)/'] },
];

const oneHome = libraries.map(({ name, library, home, types }) => ({
  name: `home-of-${name}`,
  comment: `${name} has one home: ${home.join(', ')}`,
  severity: 'error',
  from: { path: '^(src|schemas)/', pathNot: [...home, testFiles] },
  to: {
    path: [
      `^${library}$`,
      `node_modules/(@types/)?${library}/`,
      ...(library.startsWith('node:') ? [`^${library.slice(5)}$`] : []),
    ],
    ...(types ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}));

const onlyTypesOf = libraries
  .filter(({ types }) => types)
  .map(({ name, library, home, types = [] }) => ({
    name: `home-of-${name}`,
    comment: `the types of ${name} may be named in ${types.join(', ')} as well, and nowhere else`,
    severity: 'error',
    from: { path: '^src/', pathNot: [...home, ...types, testFiles] },
    to: { path: [`^${library}$`, `node_modules/(@types/)?${library}/`], dependencyTypes: ['type-only'] },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle, even one of types only, means that two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-the-face',
      comment: 'A room is used through its face, the file named like the folder; the rest of it is its own affair.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/(http|web|demo|negotiation|workbench|cli)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', ...faces, fixtures] },
    },
    {
      name: 'only-the-face',
      comment: 'A page knows what it is handed, and the words of the contract.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/web/', ...faces, viewFaces] },
    },
    {
      name: 'only-the-face',
      comment: 'The entrance uses the main path, and everything else through its face.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/http/', ...faces, disclosureFaces, actFaces, negotiationFaces, workbenchFaces, pageFaces],
      },
    },
    {
      name: 'only-the-face',
      comment: 'The workbench uses faces, what every act has in common, and what is tried out before it is decided.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/workbench/', ...faces, actFaces, negotiationFaces, workFaces, fixtures],
      },
    },
    {
      name: 'only-the-face',
      comment: 'Making an agreement uses faces, and what every act has in common.',
      severity: 'error',
      from: { path: '^src/negotiation/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/negotiation/', ...faces, actFaces] },
    },
    {
      name: 'only-the-face',
      comment: 'The commands use faces, and of making an agreement what reads one.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/cli/', ...faces, negotiationFaces] },
    },
    {
      name: 'only-the-face',
      comment: 'The demo uses faces, and tries out what the main path would decide.',
      severity: 'error',
      from: { path: '^src/demo/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/demo/', ...faces, trialFaces] },
    },
    {
      name: 'only-the-face',
      comment: 'The composition root puts faces together.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: [...faces, disclosureFaces, negotiationFaces, demoFaces, ...httpFaces] },
    },
    {
      name: 'rooms-do-not-call-each-other',
      comment: 'A room may name the types of another room; only the main path calls them, in order.',
      severity: 'error',
      from: { path: `^src/(${rooms})/`, pathNot: testFiles },
      to: {
        path: `^src/(${rooms}|disclosure|negotiation|workbench|demo|cli)/`,
        pathNot: '^src/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rooms-know-no-start',
      comment: 'Configuration and keys are handed to a room; it does not look for them.',
      severity: 'error',
      from: { path: `^src/(${rooms}|store|contract|disclosure|negotiation|workbench|http|web|demo)/` },
      to: {
        path: '^src/(main|compose|office|open-rooms|open-site|open-upkeep|open-witness|open-watch|config|settings|setting-values|material|demo-material)\\.ts$',
      },
    },
    {
      name: 'replay-answers-nothing',
      comment:
        'What decides anew is not on the way of any answer: its verdicts are read by officers, and open nothing.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/replay/', '^src/(negotiation/rooms|open-rooms)\\.ts$'] },
      to: { path: '^src/replay/' },
    },
    {
      name: 'nothing-imports-http',
      comment: 'Only the composition root knows that there is an entrance.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/http/', '^src/(compose|open-site|open-watch)\\.ts$'] },
      to: { path: '^src/http/' },
    },
    {
      name: 'store-knows-no-room',
      comment: 'The store is one seam, at the SQL dialect; a room keeps its own SQL.',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^src/', pathNot: ['^src/(store|contract)/', '^src/(errors|logger)\\.ts$'] },
    },
    {
      name: 'contract-knows-no-room',
      comment: 'What the schemas say depends on nothing else.',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { path: '^src/', pathNot: '^src/contract/' },
    },
    {
      name: 'web-sees-only-the-contract',
      comment:
        'A page is made of what it is given, which a `*-view.ts` of the workbench describes; it reads nothing itself.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: ['^src/(web|contract)/', viewFaces] },
    },
    {
      name: 'client-stands-alone',
      comment: 'The typed client runs at the parties: it knows nothing of the gateway, which knows nothing of it.',
      severity: 'error',
      from: { path: '^src/client/', pathNot: testFiles },
      to: { path: '^src/', pathNot: '^src/client/' },
    },
    {
      name: 'client-stands-alone',
      comment: 'The gateway uses no client of itself.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/client/', testFiles] },
      to: { path: '^src/client/' },
    },
    {
      name: 'log-proof-stands-alone',
      comment:
        'Who verifies from outside shares no line with who writes, nor a library: one folder is all there is to read.',
      severity: 'error',
      from: { path: '^src/log-proof/', pathNot: testFiles },
      to: { path: '^(src|node_modules)/', pathNot: '^src/log-proof/' },
    },
    {
      name: 'log-proof-stands-alone',
      comment: 'What writes the log does not judge itself by the verifier.',
      severity: 'error',
      from: { path: '^src/(audit|store)/', pathNot: testFiles },
      to: { path: '^src/log-proof/' },
    },
    {
      name: 'demo-stays-in-the-demo',
      comment: 'Invented parties, keys and accounts are reachable through the composition root only, in demo mode.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/demo/', '^src/(compose|open-site|material|demo-material)\\.ts$'] },
      to: { path: '^src/demo/' },
    },
    {
      name: 'code-imports-no-tests',
      comment: 'What runs knows nothing of its tests, nor of what they are fed with.',
      severity: 'error',
      from: { path: '^src/', pathNot: testFiles },
      to: { path: ['^(tests|docs|schemas|policies)/', testFiles] },
    },
    ...oneHome,
    ...onlyTypesOf,
    {
      name: 'no-orphans',
      comment:
        'A file that imports nothing and is imported by nothing is a leftover; what a browser loads is served as it is.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [testFiles, '\\.d\\.ts$', '^src/web/assets/'] },
      to: {},
    },
    {
      name: 'no-dev-dependency-at-run-time',
      comment: 'What runs in production is a dependency, not a tool of the developer.',
      severity: 'error',
      from: { path: '^src/', pathNot: testFiles },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-unlisted-dependency',
      comment: 'What is imported is in package.json, or it works by accident.',
      severity: 'error',
      from: { path: '^(src|schemas|policies|docs)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere would be skipped by every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/contract/generated/validators\\.ts$'] },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
