import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import catalogueData from '../../policies/data/catalogue.json' with { type: 'json' };
import { validate } from '../../src/contract/contract.ts';
import { type SubjectId, toSubjectId } from '../../src/contract/vocabulary.ts';
import { GatewayError } from '../../src/errors.ts';
import type { Supplier } from '../../src/sources/known-number.ts';
import { openSources, type Sources, SourceUnavailable, type Whom } from '../../src/sources/sources.ts';
import { type DatabaseConfig, openStore, type Store } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { canaries, morning, permit, type SourceUnderTest, shown, testSource, values } from './source.contract.ts';

const vaultKey = Buffer.alloc(32, 7);
const bsnIndexKey = Buffer.alloc(32, 9);
const bsn = '999990019';
const otherBsn = '999990020';
const validated = validate('catalogue', catalogueData);
if (!validated.ok) throw new Error('the catalogue is not valid');
const catalogue = validated.value;

interface Opened extends SourceUnderTest {
  readonly store: Store;
  readonly file: string;
}

const whomFor = (subject: SubjectId): Whom => ({
  subject,
  caseRefOf: () => 'c_unused',
  ownRef: 'c_ownReference00000000',
  parties: [],
  at: morning,
});

async function openWith(config: DatabaseConfig, folder: string): Promise<Opened> {
  const store = await openStore(config);
  const sources = await openSources({ store, clock: () => morning, vaultKey, bsnIndexKey, catalogue });
  const whom = whomFor(await sources.createSubject());
  return {
    store,
    sources,
    whom,
    file: folder,
    stranger: whomFor(await sources.createSubject()),
    hold: ({ subject }, held) => sources.supply(subject, held, 'noordlicht', morning),
    fail: async () => void (await store.db.updateTable('records').set({ value: 'v1.AAAA' }).execute()),
    async [Symbol.asyncDispose]() {
      await sources[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const rejected = async (work: Promise<unknown>): Promise<GatewayError> => {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (!(error instanceof GatewayError)) throw new Error('it did not reject with a GatewayError');
  return error;
};

/** All that is on disk, the write-ahead log included. */
async function bytesOnDisk(folder: string): Promise<Buffer> {
  const names = await readdir(folder);
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
}

const supplyAll = (sources: Sources, whom: Whom) =>
  sources.supply(whom.subject, { ...values, bsn }, 'noordlicht', morning);

const carer: Supplier = { caller: 'person:carer', type: 'PRO' };
const clerk: Supplier = { caller: 'person:clerk', type: 'MUN' };
const supplyAs = (sources: Sources, { subject }: Whom, supplier: Supplier, number: string | null) =>
  sources.supplyWith({ subject, values: { bsn: number }, by: 'noordlicht', at: morning, supplier });

let postgres: PostgresServer | undefined;
afterAll(() => postgres?.[Symbol.asyncDispose]());

const databases = {
  SQLite: async (folder: string): Promise<DatabaseConfig> => ({ kind: 'sqlite', file: join(folder, 'sluis.db') }),
  PostgreSQL: async (): Promise<DatabaseConfig> => {
    postgres ??= await startPostgres();
    return { kind: 'postgres', url: await postgres.createDatabase(), poolSize: 3 };
  },
};
type Database = keyof typeof databases;

async function openOn(database: Database): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-sources-'));
  return openWith(await databases[database](folder), folder);
}

async function openedOn(database: Database): Promise<Opened> {
  const subject = await openOn(database);
  onTestFinished(() => subject[Symbol.asyncDispose]());
  return subject;
}

test('a value never reaches the disk in the clear, nor does a BSN', async () => {
  const { sources, whom, file } = await openedOn('SQLite');
  await supplyAll(sources, whom);

  const disk = (await bytesOnDisk(file)).toString('latin1');

  expect(disk).toContain(whom.subject);
  expect(disk).not.toMatch(canaries);
  expect(disk).not.toContain(bsn);
});

test('erasing destroys key, index and values in the files of the database too', async () => {
  const { sources, store, whom, file } = await openedOn('SQLite');
  await supplyAll(sources, whom);
  const subject = await store.db
    .selectFrom('subjects')
    .selectAll()
    .where('id', '=', whom.subject)
    .executeTakeFirstOrThrow();
  const kept = await store.db.selectFrom('records').select('value').execute();
  const secrets = [subject.wrapped_key, subject.bsn_index ?? 'no index', ...kept.map(({ value }) => value)];
  const before = (await bytesOnDisk(file)).toString('latin1');
  expect(secrets.filter((secret) => before.includes(secret))).toEqual(secrets);

  await sources.erase(whom.subject);

  const after = (await bytesOnDisk(file)).toString('latin1');
  expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
  expect(await sources.findByBsn(bsn)).toEqual([]);
});

describe.each(['SQLite', 'PostgreSQL'] as const)('record store on %s', (database) => {
  const opened = () => openedOn(database);

  testSource(database, () => openOn(database));

  test('an erased subject gets no values again, and erasing it once more changes nothing', async () => {
    const { sources, store, whom } = await opened();
    await supplyAll(sources, whom);
    await sources.erase(whom.subject);
    await sources.erase(whom.subject);

    expect(await rejected(supplyAll(sources, whom))).toMatchObject({ code: 'conflict' });
    expect(await store.db.selectFrom('records').selectAll().execute()).toEqual([]);
  });

  test('the erasure of one subject leaves another as it was', async () => {
    const { sources, whom, stranger } = await opened();
    await supplyAll(sources, whom);
    await sources.supply(stranger.subject, { familyName: 'Bakker', bsn: otherBsn }, 'noordlicht', morning);

    await sources.erase(whom.subject);

    expect((await sources.fetch(stranger, permit(['familyName']))).values.get('familyName')).toBe('Bakker');
    expect(await sources.findByBsn(otherBsn)).toEqual([stranger.subject]);
  });

  test('a ciphertext that is moved to another field or another subject is unavailable, not believed', async () => {
    const { sources, store, whom, stranger } = await opened();
    await supplyAll(sources, whom);
    await sources.supply(stranger.subject, { initials: 'B.', familyName: 'Bakker' }, 'noordlicht', morning);
    const read = (subject: string, field: string) =>
      store.db.selectFrom('records').select('value').where('subject_id', '=', subject).where('field', '=', field);
    const { value } = await read(whom.subject, 'familyName').executeTakeFirstOrThrow();
    const move = (subject: string, field: string) =>
      store.db.updateTable('records').set({ value }).where('subject_id', '=', subject).where('field', '=', field);
    await move(whom.subject, 'initials').execute();
    await move(stranger.subject, 'familyName').execute();

    for (const [asked, field] of [
      [whom, 'initials'],
      [stranger, 'familyName'],
    ] as const) {
      const error = await rejected(sources.fetch(asked, permit(['householdSize', field])));
      expect(error).toBeInstanceOf(SourceUnavailable);
      expect(error).toMatchObject({ reports: [{ source: 'records', field, problem: 'unavailable' }] });
      expect(shown(error)).not.toMatch(canaries);
    }
    expect((await sources.fetch(whom, permit(['familyName']))).values.get('familyName')).toBe(values.familyName);
  });

  test('with the key of another subject nothing is readable', async () => {
    const { sources, store, whom, stranger } = await opened();
    await supplyAll(sources, whom);
    const row = await store.db
      .selectFrom('subjects')
      .select('wrapped_key')
      .where('id', '=', stranger.subject)
      .executeTakeFirstOrThrow();
    await store.db.updateTable('subjects').set(row).where('id', '=', whom.subject).execute();

    expect(await rejected(sources.fetch(whom, permit(['familyName'])))).toBeInstanceOf(SourceUnavailable);
  });

  test('an age band is derived on the day of asking, and the date of birth goes no further', async () => {
    const { sources, whom } = await opened();
    await supplyAll(sources, whom);

    const record = await sources.fetch(whom, permit(['ageBand']));
    const later = await sources.fetch(
      { ...whom, at: Date.parse('2027-03-21T12:00:00Z') as typeof morning },
      permit(['ageBand']),
    );

    expect([...record.values]).toEqual([['ageBand', '23-27']]);
    expect([...later.values]).toEqual([['ageBand', '28-54']]);
    expect(shown([record, record.values])).not.toMatch(canaries);
    expect([...(await sources.fetch(whom, permit(['ageBand', 'dateOfBirth']))).values]).toEqual([
      ['ageBand', '23-27'],
      ['dateOfBirth', '1999-03-21'],
    ]);
  });

  test('an age band of which the date of birth cannot be read is unavailable, not null', async () => {
    const { sources, whom, fail } = await opened();
    await supplyAll(sources, whom);
    await fail();

    expect(await rejected(sources.fetch(whom, permit(['ageBand'])))).toMatchObject({
      reports: [{ source: 'records', field: 'ageBand', problem: 'unavailable' }],
    });
  });

  test('a subject is found by BSN, and only by its own', async () => {
    const { sources, whom } = await opened();
    expect(await sources.findByBsn(bsn)).toEqual([]);
    await supplyAll(sources, whom);

    expect(await sources.findByBsn(bsn)).toEqual([whom.subject]);
    expect(await sources.findByBsn(otherBsn)).toEqual([]);
    expect(await sources.findByBsn("' or 1=1 --")).toEqual([]);
    await supplyAs(sources, whom, clerk, otherBsn);
    expect(await sources.findByBsn(bsn)).toEqual([]);
    await supplyAs(sources, whom, clerk, null);
    expect(await sources.findByBsn(otherBsn)).toEqual([]);
  });

  test('a subject is found for the portal only by a number that two callers supplied, one of a municipality', async () => {
    const { sources, whom } = await opened();
    const index = sources.bsnIndexOf(bsn) ?? '';
    await supplyAs(sources, whom, carer, bsn);
    await supplyAs(sources, whom, carer, bsn);
    expect(await sources.findByBsnIndex(index)).toEqual([]);
    await supplyAs(sources, whom, clerk, bsn);
    expect(await sources.findByBsnIndex(index)).toEqual([whom.subject]);
    await supplyAs(sources, whom, clerk, otherBsn);
    expect(await sources.findByBsnIndex(index)).toEqual([]);
    expect(await sources.findByBsnIndex(sources.bsnIndexOf(otherBsn) ?? '')).toEqual([]);
  });

  test('another number is refused from who is no municipality, and nothing of what came with it is kept', async () => {
    const { sources, store, whom } = await opened();
    await supplyAs(sources, whom, carer, bsn);
    const supplied = {
      subject: whom.subject,
      values: { bsn: otherBsn, initials: 'Q.' },
      by: 'noordlicht',
      at: morning,
    };
    const error = await rejected(sources.supplyWith({ ...supplied, supplier: carer }));
    expect(error).toMatchObject({ code: 'not-allowed', extras: { errors: [{ pointer: '/bsn' }] } });
    expect(await sources.findByBsn(bsn)).toEqual([whom.subject]);
    const kept = await store.db.selectFrom('records').select('field').execute();
    expect(kept).toEqual([{ field: 'bsn' }]);
  });

  test('of two callers at once with two numbers one is refused, whoever is first', async () => {
    const { sources, whom } = await opened();
    const settled = await Promise.allSettled([
      supplyAs(sources, whom, carer, bsn),
      supplyAs(sources, whom, { ...carer, caller: 'other' }, otherBsn),
    ]);
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });

  test('a BSN that is known already is taken like any other: a refusal would tell that the person is known', async () => {
    const { sources, whom, stranger } = await opened();
    await supplyAll(sources, whom);

    await sources.supply(stranger.subject, { bsn, familyName: 'Bakker' }, 'noordlicht', morning);

    expect(await sources.findByBsn(bsn)).toEqual([whom.subject, stranger.subject].toSorted());
    await sources.erase(stranger.subject);
    expect(await sources.findByBsn(bsn)).toEqual([whom.subject]);
  });

  test('a subject that is erased while values come in keeps none of them', async () => {
    const { sources, store, whom } = await opened();

    await Promise.allSettled([supplyAll(sources, whom), sources.erase(whom.subject), supplyAll(sources, whom)]);

    expect(await store.db.selectFrom('records').selectAll().execute()).toEqual([]);
    expect(await sources.findByBsn(bsn)).toEqual([]);
  });

  test('null takes a value away, and a later value takes the place of an earlier one', async () => {
    const { sources, store, whom } = await opened();
    await supplyAll(sources, whom);
    await sources.supply(whom.subject, { initials: 'K.', familyName: null }, 'oevermaas', morning);

    const record = await sources.fetch(whom, permit(['initials', 'familyName', 'email']));

    expect([...record.values.values()]).toEqual(['K.', null, values.email]);
    const by = await store.db.selectFrom('records').select('supplied_by').where('field', '=', 'initials').execute();
    expect(by).toEqual([{ supplied_by: 'oevermaas' }]);
  });

  test('everything that is wrong with supplied values is told at once, and no value is repeated', async () => {
    const { sources, store, whom } = await opened();
    const wrong = {
      initials: 'J.',
      familyName: 12345,
      dateOfBirth: 'CANARY-8',
      bsn: '999990018',
      caseRef: 'c_CANARY',
      ageBand: '18-22',
      'CANARY-9': 'CANARY-10',
      __proto__: null,
    };

    const error = await rejected(sources.supply(whom.subject, wrong as never, 'noordlicht', morning));

    expect(error).toMatchObject({ code: 'invalid-input' });
    expect(error.extras.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/familyName', 'form'],
      ['/dateOfBirth', 'form'],
      ['/bsn', 'elfproef'],
      ['/caseRef', 'not-supplied'],
      ['/ageBand', 'not-supplied'],
      ['', 'unknown-field'],
    ]);
    expect(shown(error)).not.toMatch(/CANARY|12345|999990018/);
    expect(await store.db.selectFrom('records').selectAll().execute()).toEqual([]);
  });

  test('values for a subject that does not exist are refused', async () => {
    const { sources } = await opened();
    const nobody = toSubjectId('sub_nobody');

    expect(await rejected(sources.supply(nobody, { initials: 'A.' }, 'noordlicht', morning))).toMatchObject({
      code: 'not-found',
    });
    expect((await sources.fetch(whomFor(nobody), permit(['initials']))).values.get('initials')).toBeNull();
  });

  test('a secret address closes at once; only the word that it is not secret opens again', async () => {
    const { sources, store, whom } = await opened();
    const flag = async () =>
      (
        await store.db
          .selectFrom('subjects')
          .select('address_secret')
          .where('id', '=', whom.subject)
          .executeTakeFirstOrThrow()
      ).address_secret;
    const supply = (addressSecret: boolean | null) =>
      sources.supply(whom.subject, { addressSecret }, 'veenrand', morning);

    await supply(true);
    expect(await flag()).toBe(1);
    await supply(null);
    expect(await flag()).toBe(1);
    await supply(false);
    expect(await flag()).toBe(0);
  });

  test('a subject that is made within a transaction that fails does not exist', async () => {
    const { sources, store } = await opened();
    let made: SubjectId | undefined;
    const failing = store.transaction(async (tx) => {
      made = await sources.createSubject(tx);
      throw new Error('after all not');
    });

    await expect(failing).rejects.toThrow('after all not');
    expect(await rejected(sources.supply(made ?? toSubjectId(''), { initials: 'A.' }, 'x', morning))).toMatchObject({
      code: 'not-found',
    });
  });
});
