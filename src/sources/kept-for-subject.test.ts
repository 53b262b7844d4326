import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Catalogue } from '../contract/generated/types.ts';
import { parseInstant, type SubjectId, toSubjectId } from '../contract/vocabulary.ts';
import { openStore, type Store } from '../store/store.ts';
import { openSources, type Sources } from './sources.ts';

const at = parseInstant('2026-06-20T12:00:00Z');
const file = fileURLToPath(new URL('../../policies/data/catalogue.json', import.meta.url));
const catalogue = JSON.parse(await readFile(file, 'utf8')) as Catalogue;

let folder: string;
let store: Store;
let sources: Sources;
let subject: SubjectId;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-kept-'));
  store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
  const keys = { vaultKey: Buffer.alloc(32, 1), bsnIndexKey: Buffer.alloc(32, 2) };
  sources = await openSources({ store, clock: () => at, catalogue, ...keys });
  subject = await sources.createSubject();
});

afterEach(async () => {
  await store[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe('the age of somebody', () => {
  test('comes from the date of birth that is kept here, and is unknown without one', async () => {
    expect(await sources.ageOf(subject, at)).toEqual({ group: 'unknown' });
    await sources.supply(subject, { dateOfBirth: '2012-01-01' }, 'de-brug', at);
    expect(await sources.ageOf(subject, at)).toMatchObject({ group: '12-15' });
    await sources.erase(subject);
    expect(await sources.ageOf(subject, at)).toEqual({ group: 'unknown' });
    expect(await sources.ageOf(toSubjectId('sub_other'), at)).toEqual({ group: 'unknown' });
  });
});

describe('what a party supplied itself', () => {
  const ownOf = (party: string) => sources.ownValues(subject, party, ['initials', 'householdSize', 'lawfulResidence']);

  test('is told to that party, and no longer when somebody else has overwritten it', async () => {
    await sources.supply(subject, { initials: 'M.', householdSize: 1 }, 'noordlicht', at);
    await sources.supply(subject, { lawfulResidence: true }, 'veldhaven', at);
    expect(Object.fromEntries(await ownOf('noordlicht'))).toEqual({
      initials: 'M.',
      householdSize: 1,
    });
    await sources.supply(subject, { initials: 'N.' }, 'veldhaven', at);
    expect(Object.fromEntries(await ownOf('noordlicht'))).toEqual({ householdSize: 1 });
    expect(await ownOf('thuishof')).toEqual(new Map());
    await sources.erase(subject);
    expect(await ownOf('noordlicht')).toEqual(new Map());
  });
});
