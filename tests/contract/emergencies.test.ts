import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInstant, toCaseId, toInstant, toSubjectId } from '../../src/contract/vocabulary.ts';
import { createEmergencies } from '../../src/emergencies/emergencies.ts';
import { openStore } from '../../src/store/store.ts';
import { databases, type TestDatabases } from './store-databases.ts';

const at = parseInstant('2026-06-01T02:00:00Z');
const agreement = `sha3-512:${'a'.repeat(86)}`;
const [id, subject] = [toCaseId('case_aaaaaaaaaaaaaaaaaaaaaa'), toSubjectId('s')];
const asked = {
  ...{ case: id, subject, agreement, party: 'thuishof', role: 'woonconsulent' },
  ...{ ground: 'acute-danger' as const, hours: 1, by: 'person:a' },
};
const question = { case: id, agreement, party: 'thuishof', role: 'woonconsulent', by: 'person:a' } as const;
const granted = { agreement, hours: 1, fields: ['supportActive'], entry: 'e_approval', at };

describe.each(['sqlite', 'postgres'] as const)('emergencies on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  async function open() {
    const database = await server.fresh();
    const store = await openStore(database.config);
    const person = {
      id: subject,
      wrapped_key: 'key',
      bsn_index: null,
      created_at: at,
      restricted: 0,
      address_secret: 0,
    };
    await store.db.insertInto('subjects').values(person).execute();
    const planned: object[] = [];
    const planNotice = async (_tx: unknown, task: object) => void planned.push(task);
    const emergencies = createEmergencies({ store, planNotice, refFor: (party) => `c_${party}` });
    for (const [party, person] of [['thuishof', 'person:a'] as const, ['noordlicht', 'person:b'] as const]) {
      await emergencies.name(party, person, { by: 'person:po', at });
    }
    const record = () => {
      const row = { tree: 't', seq: 0, id: granted.entry, leaf: '', entry: '{}', at, subject: null };
      return store.db.insertInto('log_entries').values(row).execute();
    };
    const close = async () => {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    };
    return { emergencies, planned, record, [Symbol.asyncDispose]: close };
  }

  test('of two approvals at the same moment one counts, and the parties are told once', async () => {
    await using opened = await open();
    const { emergencies, planned, record } = opened;
    await emergencies.name('noordlicht', 'person:c', { by: 'person:po', at });
    const waiting = await emergencies.ask(asked, at);
    expect(await emergencies.isOpen(question, at)).toBe(false);
    const approvals = await Promise.allSettled(
      ['person:b', 'person:c'].map((by) => emergencies.approve(waiting.id, { party: 'noordlicht', by }, granted)),
    );
    expect(approvals.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await emergencies.isOpen(question, at)).toBe(false);
    await record();
    expect(await emergencies.isOpen(question, at)).toBe(true);
    expect(await emergencies.isOpen(question, toInstant(at + 3_600_000))).toBe(false);
    expect(planned).toHaveLength(1);
    expect(await emergencies.ofSubjects([subject])).toHaveLength(1);
  });

  test('nobody is named twice, and a name that was taken off neither asks nor sees', async () => {
    await using opened = await open();
    const { emergencies, record } = opened;
    expect(await emergencies.name('thuishof', 'person:a', { by: 'person:po', at })).toBe(false);
    const waiting = await emergencies.ask(asked, at);
    await emergencies.approve(waiting.id, { party: 'noordlicht', by: 'person:b' }, granted);
    await record();
    expect(await emergencies.isOpen(question, at)).toBe(true);
    expect(await emergencies.unname('thuishof', 'person:a', { by: 'person:po', at })).toBe(true);
    expect(await emergencies.isOpen(question, at)).toBe(false);
    await expect(emergencies.ask(asked, at)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await emergencies.officersOf('thuishof')).toEqual([]);
  });

  test('of two requests at the same moment in one case one waits, and of one officer ten at most', async () => {
    await using opened = await open();
    const { emergencies } = opened;
    await emergencies.name('thuishof', 'person:d', { by: 'person:po', at });
    const asks = await Promise.allSettled(
      ['person:a', 'person:d', 'person:d'].map((by) => emergencies.ask({ ...asked, by }, at)),
    );
    expect(asks.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const made: string[] = [];
    const one = async (number: number) => {
      const of = toCaseId(`case_${String(number).padStart(22, 'b')}`);
      made.push((await emergencies.ask({ ...asked, case: of, by: 'person:e' }, at)).id);
    };
    await emergencies.name('thuishof', 'person:e', { by: 'person:po', at });
    for (let number = 0; number < 10; number += 1) await one(number);
    await expect(one(10)).rejects.toMatchObject({ code: 'conflict' });
    await emergencies.end(made[0] ?? '', { by: 'person:e', at });
    await one(10);
    const later = toInstant(at + 3_600_000);
    expect(await emergencies.ask({ ...asked, by: 'person:d' }, later)).toMatchObject({ asked: { at: later } });
  });

  test('what waits stays in sight, however much was asked and taken back since', async () => {
    await using opened = await open();
    const { emergencies } = opened;
    const waiting = await emergencies.ask(asked, at);
    const other = { ...asked, case: toCaseId('case_bbbbbbbbbbbbbbbbbbbbbb') };
    for (let number = 1; number <= 201; number += 1) {
      const { id: ended } = await emergencies.ask(other, toInstant(at + number));
      await emergencies.end(ended, { by: 'person:a', at: toInstant(at + number) });
    }
    const listed = await emergencies.ofParty('thuishof', toInstant(at + 300));
    expect(listed).toHaveLength(200);
    expect(listed[0]?.id).toBe(waiting.id);
  });

  test('of a client is what was approved, and what is kept from it before anybody approved it', async () => {
    await using opened = await open();
    const { emergencies } = opened;
    const waiting = await emergencies.ask(asked, at);
    expect(await emergencies.ofSubjects([subject])).toEqual([]);
    const untold = { by: 'person:dpo', until: toInstant(at + 3_600_000) };
    await emergencies.keepUntold(waiting.id, untold);
    expect(await emergencies.ofSubjects([subject])).toMatchObject([{ id: waiting.id, approved: undefined, untold }]);
    await emergencies.keepUntold(waiting.id, undefined);
    expect(await emergencies.ofSubjects([subject])).toEqual([]);
  });

  test('whoever ends it first ends it, and what has ended opens no more', async () => {
    await using opened = await open();
    const { emergencies } = opened;
    const waiting = await emergencies.ask(asked, at);
    await emergencies.approve(waiting.id, { party: 'noordlicht', by: 'person:b' }, granted);
    const first = await emergencies.end(waiting.id, { by: 'person:a', at });
    const second = await emergencies.end(waiting.id, { by: 'person:b', at: toInstant(at + 1) });
    expect([first.ended, second.ended]).toEqual([
      { by: 'person:a', at },
      { by: 'person:a', at },
    ]);
    expect(await emergencies.isOpen(question, at)).toBe(false);
    expect(await emergencies.ofParty('noordlicht', at)).toHaveLength(1);
    await expect(emergencies.find('n_unknown')).rejects.toMatchObject({ code: 'not-found' });
  });
});
