import { spawn } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { UsageError } from '../../src/cli/command.ts';
import { logExportCommands } from '../../src/cli/log-export-command.ts';
import { instantText, parseInstant, toInstant } from '../../src/contract/vocabulary.ts';
import { openStore } from '../../src/store/store.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { nameFor } from '../support/name-for.ts';
import { bareEnvironment } from '../support/once-per-run.ts';

/** `sluis log export` on a log of some size, as a process of its own. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sluis-export-'));
const file = join(folder, 'sluis.db');
const begin = parseInstant('2026-06-01T00:00:00Z');
const period = ['--from', '2026-06-01T00:00:00Z', '--to', '2026-06-02T00:00:00Z'] as const;
const count = 24_000;
/** Of every entry, so that all of them together take more memory than there is. */
const fields = Array.from({ length: 60 }, (_, number) => `invented${number}`.padEnd(24, 'x'));
const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const environment = {
  ...{ SLUIS_MODE: 'production', SLUIS_PUBLIC_URL: 'https://sluis.region.example', SLUIS_GATEWAY_NAME: 'gateway-1' },
  ...{ SLUIS_DATABASE: `sqlite:${file}`, SLUIS_AUDIENCE: 'https://sluis.region.example' },
  SLUIS_MASTER_KEY: randomBytes(32).toString('base64url'),
  SLUIS_LOG_SIGNING_KEY: pem,
  SLUIS_ISSUERS: '[{"issuer":"https://login.example","jwksUri":"https://login.example/jwks","algorithms":["PS256"]}]',
};

beforeAll(async () => {
  await using store = await openStore({ kind: 'sqlite', file });
  const signingKey = createPrivateKey(pem);
  await using audit = await openAudit({ store, clock: () => begin, origin: 'gateway-1', signingKey, nameFor });
  const subject = `s_${'J'.repeat(22)}`;
  for (let done = 0; done < count; done += 2_000) {
    const many = Array.from({ length: 2_000 }, (_, number) => {
      const at = instantText(toInstant(begin + done + number));
      const party = number % 2 === 0 ? 'woonveste' : 'noordlicht';
      const trace = { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') };
      return audit.record({ kind: 'case-read', at, party, subject, fields, ...trace }, undefined);
    });
    await Promise.all(many);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (...words: readonly string[]) =>
  spawn(process.execPath, ['--max-old-space-size=96', join(root, 'src/cli/sluis.ts'), 'log', 'export', ...words], {
    env: { ...bareEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function run(...words: readonly string[]) {
  const child = start(...words);
  const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, errors, code: code as number };
}

function exportsInLog(): { reference: string; apiClient: string }[] {
  using database = new DatabaseSync(file, { readOnly: true });
  return database
    .prepare("select entry from log_entries where kind = 'log-export' order by at, seq")
    .all()
    .map(({ entry }) => JSON.parse(String(entry)));
}

it('prints a whole period in little memory, and says in the log who took it', async () => {
  const { out, errors, code } = await run('--view', 'ldv', ...period, '--by', 'kim');
  expect([code, errors]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(count);
  expect(lines.slice(0, 50).flatMap((line) => schemaFaults('ldv-line', JSON.parse(line)))).toEqual([]);
  expect(new Set(lines.map((line) => JSON.parse(line).span_id)).size).toBe(count);
  expect(exportsInLog().at(-1)).toMatchObject({
    ...{ apiClient: 'operator:kim', reference: 'ldv.ndjson.2026-06-01T00:00:00.000Z.2026-06-02T00:00:00.000Z' },
  });
});

it('prints what is of one party, and OTLP as messages of some hundreds', async () => {
  const { out } = await run('--view', 'ldv', '--format', 'otlp', '--party', 'woonveste', ...period, '--by', 'kim');
  const messages = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const spans = messages.flatMap(({ resourceSpans }) => resourceSpans[0]?.scopeSpans[0].spans ?? []);
  expect(spans).toHaveLength(count / 2);
  expect(messages.length).toBeGreaterThanOrEqual(count / 2 / 500);
});

it('ends without a word when whoever reads has seen enough, and its entry stands', async () => {
  const before = exportsInLog().length;
  const child = start('--view', 'access', ...period, '--by', 'sam');
  const ended = once(child, 'exit');
  const errors = text(child.stderr);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect([await ended, await errors]).toEqual([[0, null], '']);
  expect(exportsInLog().slice(before)).toMatchObject([{ apiClient: 'operator:sam' }]);
});

it.each([
  ['--view', 'all', ...period, '--by', 'kim'],
  ['--view', 'ldv', '--from', 'yesterday', '--to', 'today', '--by', 'kim'],
  ['--view', 'ldv', ...period],
  ['--view', 'ldv', ...period, '--by', 'Kim'],
  [...period, '--by', 'kim'],
  ['--view', 'ldv', ...period, '--by', 'kim', 'file.csv'],
])('takes nothing that it does not understand: %s %s', async (...words) => {
  await expect(logExportCommands[0]?.run(words)).rejects.toThrow(UsageError);
});
