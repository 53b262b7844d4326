/** A process that is killed when its run is in the log and nothing is taken away yet. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machine, now, oneYear, openRetentionWorld } from '../support/retention-world.ts';
import { databases, type TestDatabases } from './store-databases.ts';
import { signingKey } from './store-log-parts.ts';

describe.each(['sqlite', 'postgres'] as const)('on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test('what a killed run had recorded is completed by the next one, once', async () => {
    await using database = await server.fresh();
    const pem = signingKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    {
      await using world = await openRetentionWorld(database.config);
      for (let index = 0; index < 30; index += 1) await world.write(3);
      await oneYear(world);
    }
    const script = fileURLToPath(new URL('retention-kill-runner.ts', import.meta.url));
    const child = spawn(process.execPath, [script, JSON.stringify({ config: database.config, signingKey: pem })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(createInterface({ input: child.stdout }), 'line');
    child.kill('SIGKILL');
    await once(child, 'exit');

    await using world = await openRetentionWorld(database.config);
    expect(await world.kept()).toHaveLength(31);
    expect(await world.retention.runs(machine)).toMatchObject([{ count: 30, removed: undefined }]);
    expect((await world.audit.verify()).intact).toBe(true);
    expect(await world.retention.run(now)).toMatchObject([{ removed: 0 }]);
    expect(await world.retention.runs(machine)).toMatchObject([{ count: 30, removed: 30 }]);
    expect(await world.kept()).toHaveLength(1);
    expect((await world.audit.verify()).intact).toBe(true);
  });
});
