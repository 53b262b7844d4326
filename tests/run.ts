/**
 * `npm test`: everything that a contributor needs to trust a change, in one run. Each step is also a script of its own.
 * The last line is `N passed, N failed`; a step that is no test run counts as one test.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  readonly name: string;
  readonly command: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const report = join(mkdtempSync(join(tmpdir(), 'sluis-test-')), 'vitest.json');

const steps: readonly Step[] = [
  { name: 'format and lint', command: 'biome check --error-on-warnings .' },
  { name: 'types', command: 'tsc -p tsconfig.json' },
  {
    name: 'generated types, validators and documentation',
    command: 'node schemas/generate.ts --check && node docs/generate.ts --check',
  },
  {
    name: 'import rules',
    command: 'depcruise src schemas policies docs --config .dependency-cruiser.cjs --output-type err',
  },
  { name: 'dead code', command: 'knip' },
  {
    name: 'Rego: check, format, tests with full coverage, same policy.wasm',
    command: 'node policies/build.ts --check',
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'tests', command: `vitest run --reporter=default --reporter=json --outputFile.json=${report}` },
];

function run({ name, command }: Step): Promise<boolean> {
  process.stdout.write(`\n▶ ${name}\n`);
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? '✔' : '✘'} ${name} (${seconds} s)\n`);
      resolve(code === 0);
    });
  });
}

/** What vitest counted; a run that ended without a report is one failure. */
function countTests(ok: boolean): Count {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  const ok = await run(step);
  const count = step.name === 'tests' ? countTests(ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  passed += count.passed;
  failed += count.failed;
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
