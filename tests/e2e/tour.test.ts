import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { startGateway } from '../support/start-gateway.ts';

/** The first thing a visitor runs must tell the same story every time. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

beforeAll(() => run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-b', join(root, 'tsconfig.build.json')]));

it('the tour gets the fields of the story, step by step, and does so again', async () => {
  await using gateway = await startGateway('2026-11-23T19:00:00Z');
  for (const language of ['--en', '--en']) {
    const { stdout } = await run('node', [join(root, 'dist/demo/tour.js'), '--url', gateway.url, language]);
    const counts = [...stdout.matchAll(/(\d+) of (\d+) fields/g)].map(([, open, asked]) => `${open}/${asked}`);
    // One change of support: each is sent its own part of it, and J. reads that before the consent is withdrawn.
    const [, sent = ''] = stdout.split('Another person supports J.');
    const [push = '', rest = ''] = sent.split('J. reads who saw what');
    const [woonveste = '', veldhaven = ''] = push.split('Gemeente Veldhaven');
    expect(woonveste).toMatch(/Woonveste.* gets a message with 8 fields/);
    expect(woonveste).toMatch(/supportContact .*S\. Voorbeeld/);
    expect(woonveste).not.toMatch(/\bbsn\b/);
    expect(veldhaven).toMatch(/gets a message with \d+ fields/);
    expect(veldhaven).toMatch(/\bbsn\b/);
    expect(veldhaven).not.toMatch(/supportContact|S\. Voorbeeld/);
    expect(rest).toMatch(/Woonveste +was sent 8 fields {2}P06/);
    expect(rest).toMatch(/Gemeente Veldhaven +was sent \d+ fields {2}P06/);
    expect(counts).toEqual([
      ...['7/7', '4/7', '8/8', '2/2', '0/1', '0/3', '18/18', '2/5'],
      ...['15/15', '4/5', '8/8', '0/8', '5/5', '10/15'],
    ]);
  }
  const { stdout } = await run('node', [join(root, 'dist/demo/tour.js'), '--url', gateway.url]);
  expect(stdout).toContain('18 van 18 gegevens');
  expect(stdout).toContain('Gemeente Veldhaven krijgt een bericht met');
  expect(stdout).toMatch(/Woonveste +kreeg bericht over 8 gegevens/);
});
