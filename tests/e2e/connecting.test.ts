import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** docs/connecting.md, as who connects a system uses it: every line of it is run. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/connecting.md'), 'utf8');
const blocksOf = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);

const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0;

let gateway: RunningGateway;
let folder: string;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
  folder = mkdtempSync(join(tmpdir(), 'sluis-connecting-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await gateway[Symbol.asyncDispose]();
});

const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;

describe.skipIf(!hasCurl)('the guide with curl (skipped where there is no curl)', () => {
  it('tells, and the corporation gets what it may have', async () => {
    await run('bash', ['-euo', 'pipefail', '-c', blocksOf('sh').join('\n')], {
      cwd: folder,
      env: { PATH: process.env['PATH'], SLUIS: gateway.url },
    });
    const { deliveries } = read('deliveries.json') as { deliveries: { event: { data: { data: object } } }[] };
    expect(Object.keys(deliveries.at(-1)?.event.data.data ?? {}).sort()).toEqual(
      ['caseRef', 'escalationLevel', 'nextEvaluationDate', 'outOfHoursContact', 'supportActive', 'supportContact']
        .concat('supportEndDate', 'supportPeriod')
        .sort(),
    );
    expect(read('receipt.json')).toMatchObject({ receipt: read('answer.json')['receipt'] });
    expect(read('import.json')['counts']).toEqual({ lines: 2, accepted: 1, earlier: 0, refused: 1 });
    expect(read('history.json')['events']).not.toHaveLength(0);
  });
});

describe('the typed client', () => {
  const [sender = '', receiver = ''] = blocksOf('ts');

  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'sluis'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'sender.ts'), sender);
    writeFileSync(join(folder, 'receiver.ts'), receiver);
  });

  it('has types in the project of a party, which take no wrong word', async () => {
    const wrong = sender.replace("  evaluationOutcome: 'voortzetten'", "  evaluationOutcome: 'doorgaan'");
    expect(wrong).not.toBe(sender);
    writeFileSync(join(folder, 'wrong.ts'), wrong);
    const options = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2024', '--module', 'nodenext'];
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    const files = ['sender.ts', 'receiver.ts', 'wrong.ts'];
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const checked = await run(process.execPath, [compiler, ...options, ...types, ...files], { cwd: folder }).catch(
      (error: { stdout: string }) => error,
    );
    const places = checked.stdout.split('\n').filter((line) => /^\S+\(\d/.test(line));
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(/^wrong\.ts\(/);
  });

  it('sends what the guide sends', async () => {
    const account = gateway.accounts.clients.find(({ clientId }) => clientId === 'de-brug.ambulant-begeleider');
    const { stdout } = await run(process.execPath, ['--experimental-strip-types', 'sender.ts'], {
      cwd: folder,
      env: {
        SLUIS_URL: gateway.url,
        TOKEN_ENDPOINT: gateway.accounts.tokenEndpoint,
        CLIENT_ID: account?.clientId,
        CLIENT_SECRET: account?.clientSecret,
        CASE_REF: gateway.refOf('J', 'de-brug'),
      },
    });
    expect(stdout.trim()).toMatch(/^v_[\w-]{22}$/);
  });
});
