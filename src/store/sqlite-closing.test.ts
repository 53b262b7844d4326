import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from './store.ts';

test('a closed database is one file: no log of changes stays beside it that a copy put in its place would be given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-closing-'));
  try {
    const store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
    await store.ping();
    await store[Symbol.asyncDispose]();
    expect(readdirSync(folder)).toEqual(['sluis.db']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
