/**
 * `npm test`: everything that a contributor needs to trust a change, in one run. Each step is also a script of its own.
 * The last line is `N passed, N failed`; a step that is no test run counts as one test.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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

/** Steps that do not need each other: as many side by side as there are processors, those that take longest first. */
const checks: readonly Step[] = [
  {
    name: 'Rego: check, format, tests with full coverage, same policy.wasm',
    command: 'node policies/build.ts --check',
  },
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'format and lint', command: 'biome check --error-on-warnings .' },
  {
    name: 'import rules',
    command: 'depcruise src schemas policies docs --config .dependency-cruiser.cjs --output-type err',
  },
  { name: 'dead code', command: 'knip' },
  {
    name: 'generated types, validators and documentation',
    command:
      'node schemas/generate.ts --check && node schemas/generate-client.ts --check && node docs/generate.ts --check',
  },
];

/** They run what was built. */
const tests: Step = {
  name: 'tests',
  command: `vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
};

/** What a step says is shown at once when nothing else runs, else when it is done. */
function run({ name, command }: Step, alone: boolean): Promise<boolean> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${said.join('')}${code === 0 ? '✔' : '✘'} ${name} (${seconds} s)\n`);
      resolve(code === 0);
    });
  });
}

/** @returns how many of the steps went well */
async function runSideBySide(steps: readonly Step[]): Promise<number> {
  const waiting = [...steps];
  let passed = 0;
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (await run(step, false)) passed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return passed;
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

const checked = await runSideBySide(checks);
const tested = countTests(await run(tests, true));
const passed = checked + tested.passed;
const failed = checks.length - checked + tested.failed;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
