import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toSubjectId } from '../contract/vocabulary.ts';
import { openStore, type Store } from './store.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-commits-'));
  store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
});
afterEach(async () => {
  await store[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const insert = (name: string) =>
  store.together(async (tx) => {
    await tx.insertInto('revisions').values({ name, value: 1 }).execute();
    return name;
  });
const kept = async () =>
  (await store.all<{ name: string }>("select name from revisions where name like 't%' order by name", [])).map(
    ({ name }) => name,
  );

test('what shares a commit is there when it resolves, each with its own result', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `t${String(index).padStart(3, '0')}`);
  expect(await Promise.all(names.map(insert))).toEqual(names);
  expect(await kept()).toEqual(names);
});

test('one that fails fails alone, and leaves nothing', async () => {
  const bad = store.together(async (tx) => {
    await tx.insertInto('revisions').values({ name: 't-bad', value: 1 }).execute();
    throw new Error('not this one');
  });
  const settled = await Promise.allSettled([insert('t1'), bad, insert('t1'), insert('t2')]);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(settled[1]).toMatchObject({ reason: { message: 'not this one' } });
  expect(settled[2]).toMatchObject({ reason: { code: 'conflict' } });
  expect(await kept()).toEqual(['t1', 't2']);
});

test('of a person who is not here nothing is kept, and what others keep in the same turn stands', async () => {
  const nobody = store.togetherAbout(toSubjectId('sub_nobody'), (tx) =>
    tx.insertInto('revisions').values({ name: 't-nobody', value: 1 }).execute(),
  );
  const settled = await Promise.allSettled([insert('t1'), nobody, insert('t2')]);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(settled[1]).toMatchObject({ reason: { code: 'conflict' } });
  expect(await kept()).toEqual(['t1', 't2']);
});

test('what comes later is not left waiting', async () => {
  await insert('t1');
  await insert('t2');
  expect(await kept()).toEqual(['t1', 't2']);
});
