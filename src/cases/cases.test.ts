import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PartyType } from '../contract/generated/types.ts';
import { type Instant, parseInstant, toCaseId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { openStore, type Store } from '../store/store.ts';
import { type Cases, createCases, type NamedParty, type TypedCaseChange } from './cases.ts';

const opened = parseInstant('2026-03-02T08:30:00Z');
const later = (minutes: number): Instant => toInstant(opened + minutes * 60_000);
const subject = toSubjectId('sub_J');
const deBrug = { id: 'de-brug', type: 'PRO' } as const;

const types: Readonly<Record<string, PartyType>> = {
  'de-brug': 'PRO',
  noordlicht: 'PRO',
  transferpunt: 'HUB',
  veldhaven: 'MUN',
  woonveste: 'COR',
  thuishof: 'COR',
  balans: 'BUD',
};

const named = (party: string, changes: Partial<NamedParty> = {}): NamedParty => ({
  party,
  type: types[party],
  capacity: 'party',
  contract: false,
  ...changes,
});
const candidate = (party: string): NamedParty => named(party, { capacity: 'candidate' });

let folder: string;
let store: Store;
let cases: Cases;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-cases-'));
  store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
  cases = createCases({ store, pseudonymKey: Buffer.alloc(32, 7), clock: () => opened });
  await insertSubject(subject);
});

afterEach(async () => {
  await store[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function insertSubject(id: string): Promise<void> {
  const flags = { restricted: 0, address_secret: 0 };
  const row = { id, wrapped_key: 'key', bsn_index: null, created_at: opened, ...flags };
  await store.db.insertInto('subjects').values(row).execute();
}

/** J. at De Brug, with the desk, the municipality and two corporations that are considered. */
async function registerJ(): Promise<string> {
  const others = [named('transferpunt'), named('veldhaven'), candidate('woonveste'), candidate('thuishof')];
  const opening = { subject, agreement: 'veenrand-2026', phase: 'matching', parties: others } as const;
  return (await cases.register(deBrug, opening, opened)).caseRef;
}

/** The reference under which a party knows the case that De Brug knows by `ref`. */
async function refOf(party: string, ref: string): Promise<string> {
  const { id } = await cases.resolve('de-brug', ref, opened);
  return cases.refFor(party, id ?? toCaseId('none'));
}

async function changeAs(party: string, ref: string, change: TypedCaseChange, at = later(10)) {
  const own = await refOf(party, ref);
  return cases.change(await cases.resolve(party, own, at), party, change, at);
}

async function problemOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GatewayError)) throw new Error('no problem was reported');
  const errors = error.extras.errors ?? [];
  return [error.code, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
}

describe('a party that has no part in the case', () => {
  const nothing = {
    relation: 'none',
    phase: 'closed',
    contract: false,
    conditions: [],
    parties: [],
    restricted: false,
    addressSecret: false,
    ref: '',
  };

  test('gets the same answer for an unknown, a foreign, a malformed and an ended reference', async () => {
    const ref = await registerJ();
    await cases.setRights(subject, { restricted: true, addressSecret: true });
    const foreign = await refOf('woonveste', ref);
    const ended = await refOf('thuishof', ref);
    await changeAs('de-brug', ref, { join: [named('woonveste')] });
    const unknown = `c_${'A'.repeat(22)}`;
    const malformed = ['', 'c_short', 'none', '\u0000', `${ref}x`, "' OR 1=1 --", 'c_'.repeat(5_000)];
    for (const asked of [unknown, foreign, ref, ...malformed]) {
      const found = await cases.resolve('balans', asked, later(20));
      expect({ ...found }).toEqual(nothing);
    }
    expect({ ...(await cases.resolve('thuishof', ended, later(20))) }).toEqual(nothing);
    expect({ ...(await cases.resolve('thuishof', foreign, later(20))) }).toEqual(nothing);
  });

  test('cannot change it, and cannot tell it from a case that does not exist', async () => {
    const ref = await registerJ();
    const found = await cases.resolve('noordlicht', ref, later(1));
    expect(await problemOf(cases.change(found, 'noordlicht', { phase: 'contract' }, later(1)))).toEqual(['not-found']);
  });

  test('cannot use a case that was resolved for another', async () => {
    const ref = await registerJ();
    const found = await cases.resolve('de-brug', ref, later(1));
    expect(await problemOf(cases.change(found, 'woonveste', { phase: 'closed' }, later(1)))).toEqual(['not-found']);
    expect((await cases.resolve('de-brug', ref, later(2))).phase).toBe('matching');
  });

  test('is not yet in it a millisecond before it joined', async () => {
    const ref = await registerJ();
    await changeAs('de-brug', ref, { join: [named('balans')] });
    const own = await refOf('balans', ref);
    expect((await cases.resolve('balans', own, toInstant(later(10) - 1))).relation).toBe('none');
    expect((await cases.resolve('balans', own, later(10))).relation).toBe('party');
  });

  test('is out at the very moment it left, also when it was resolved before', async () => {
    const ref = await registerJ();
    const found = await cases.resolve('veldhaven', await refOf('veldhaven', ref), later(1));
    await changeAs('de-brug', ref, { leave: ['veldhaven'] });
    expect((await cases.resolve('veldhaven', found.ref, later(10))).relation).toBe('none');
    expect((await cases.resolve('veldhaven', found.ref, toInstant(later(10) - 1))).relation).toBe('party');
    expect(await problemOf(cases.change(found, 'veldhaven', { phase: 'closed' }, later(11)))).toEqual(['not-found']);
  });

  test('a case of a person who is not in the store resolves to nothing', async () => {
    const ref = await registerJ();
    await store.db.deleteFrom('subjects').execute();
    expect((await cases.resolve('de-brug', ref, later(1))).relation).toBe('none');
  });
});

describe('a case as it was registered', () => {
  test('stands to each party in its own capacity, under its own reference', async () => {
    const ref = await registerJ();
    const mine = await cases.resolve('de-brug', ref, opened);
    const theirs = await cases.resolve('woonveste', await refOf('woonveste', ref), opened);
    expect(mine).toMatchObject({ relation: 'party', phase: 'matching', subject, agreement: 'veenrand-2026', ref });
    expect(theirs).toMatchObject({ relation: 'candidate', subject, id: mine.id });
    expect(theirs.ref).not.toBe(ref);
    expect(mine.parties).toHaveLength(5);
    expect(mine.parties).toContainEqual({ party: 'thuishof', type: 'COR', capacity: 'candidate', contract: false });
  });

  test('keeps no reference of another party in what a party sees', async () => {
    const ref = await registerJ();
    const view = JSON.stringify(await cases.list('de-brug', opened, { limit: 10 }));
    for (const party of Object.keys(types).filter((other) => other !== 'de-brug')) {
      expect(view).not.toContain(await refOf(party, ref));
    }
    expect(view).not.toContain('case_');
    expect(view).not.toContain('sub_');
  });

  test.each(['COR', 'BUD'] as const)('is not registered by a party of type %s', async (type) => {
    const opening = { subject, agreement: 'veenrand-2026', parties: [] };
    expect(await problemOf(cases.register({ id: 'x1', type }, opening, opened))).toEqual(['not-allowed']);
    expect(await store.db.selectFrom('cases').selectAll().execute()).toEqual([]);
  });

  test('names every mistake at once and leaves nothing behind', async () => {
    const parties = [
      named('nobody'),
      candidate('veldhaven'),
      named('woonveste'),
      named('thuishof'),
      named('woonveste', { capacity: 'candidate', contract: true }),
    ];
    const opening = { subject, agreement: 'veenrand-2026', phase: 'closed', parties } as const;
    expect(await problemOf(cases.register(deBrug, opening, opened))).toEqual([
      'invalid-input',
      '/phase closed',
      '/parties/0/party unknown-party',
      '/parties/1/capacity candidate-type',
      '/parties/1/capacity already-matched',
      '/parties/4/party duplicate',
      '/parties/4/contract candidate-contract',
      '/parties/4/capacity already-matched',
    ]);
    expect(await store.db.selectFrom('cases').selectAll().execute()).toEqual([]);
  });

  test('needs a person who exists', async () => {
    const opening = { subject: toSubjectId('sub_nobody'), agreement: 'veenrand-2026', parties: [] };
    expect(await problemOf(cases.register(deBrug, opening, opened))).toEqual(['not-found']);
    expect(await store.db.selectFrom('case_parties').selectAll().execute()).toEqual([]);
  });
});

describe('a change', () => {
  test('moves the phase from its moment on, forward and back, and keeps what was', async () => {
    const ref = await registerJ();
    await changeAs('transferpunt', ref, { phase: 'nomination' }, later(10));
    await changeAs('veldhaven', ref, { phase: 'screening' }, later(20));
    const phaseAt = async (at: Instant) => (await cases.resolve('de-brug', ref, at)).phase;
    expect(await phaseAt(toInstant(later(10) - 1))).toBe('matching');
    expect(await phaseAt(later(10))).toBe('nomination');
    expect(await phaseAt(later(20))).toBe('screening');
    expect((await store.db.selectFrom('case_phases').selectAll().execute()).length).toBe(3);
  });

  test('to closed is final, and known by its moment', async () => {
    const ref = await registerJ();
    await changeAs('de-brug', ref, { phase: 'closed' });
    expect(await cases.resolve('de-brug', ref, later(10))).toMatchObject({ phase: 'closed', closedAt: later(10) });
    expect(await cases.resolve('de-brug', ref, later(9))).toMatchObject({ phase: 'matching', closedAt: undefined });
    const again = await problemOf(changeAs('de-brug', ref, { phase: 'contract', leave: ['nobody'] }, later(20)));
    expect(again).toEqual(['invalid-input', ' closed', '/leave/0 not-in-case']);
  });

  test('that matches a corporation ends every other candidate from that moment', async () => {
    const ref = await registerJ();
    await changeAs('transferpunt', ref, { phase: 'nomination', join: [named('woonveste')] });
    const chosen = await refOf('woonveste', ref);
    const other = await refOf('thuishof', ref);
    expect((await cases.resolve('woonveste', chosen, later(9))).relation).toBe('candidate');
    expect((await cases.resolve('woonveste', chosen, later(10))).relation).toBe('party');
    expect((await cases.resolve('thuishof', other, later(9))).relation).toBe('candidate');
    expect((await cases.resolve('thuishof', other, later(10))).relation).toBe('none');
    expect(await cases.list('thuishof', later(10), { limit: 10 })).toEqual([]);
  });

  test('never leaves two corporations matched, nor a candidate beside a matched one', async () => {
    const ref = await registerJ();
    await changeAs('transferpunt', ref, { join: [named('woonveste')] });
    expect(await problemOf(changeAs('de-brug', ref, { join: [named('thuishof')] }, later(20)))).toEqual([
      'invalid-input',
      '/join/0/capacity second-corporation',
    ]);
    expect(await problemOf(changeAs('de-brug', ref, { join: [candidate('thuishof')] }, later(20)))).toEqual([
      'invalid-input',
      '/join/0/capacity already-matched',
    ]);
    await changeAs('de-brug', ref, { join: [named('thuishof')], leave: ['woonveste'] }, later(30));
    expect((await cases.resolve('thuishof', await refOf('thuishof', ref), later(30))).relation).toBe('party');
    expect((await cases.resolve('woonveste', await refOf('woonveste', ref), later(30))).relation).toBe('none');
  });

  test('two changes at once cannot match two corporations', async () => {
    const ref = await registerJ();
    const outcomes = await Promise.allSettled([
      changeAs('de-brug', ref, { join: [named('woonveste')] }),
      changeAs('transferpunt', ref, { join: [named('thuishof')] }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { parties } = await cases.resolve('de-brug', ref, later(20));
    expect(parties.filter(({ type }) => type === 'COR')).toHaveLength(1);
  });

  test('that was asked for first and written last does not match a second corporation', async () => {
    const ref = await registerJ();
    await changeAs('transferpunt', ref, { join: [named('woonveste')] }, later(10));
    const problem = problemOf(changeAs('transferpunt', ref, { join: [named('thuishof')] }, later(9)));
    expect(await problem).toContain('/join/0/capacity second-corporation');
    expect((await cases.resolve('thuishof', await refOf('thuishof', ref), later(10))).relation).toBe('none');
  });

  test('that was asked for first and written last is not undone by the one that was written first', async () => {
    const ref = await registerJ();
    await changeAs('transferpunt', ref, { phase: 'nomination' }, later(10));
    await changeAs('transferpunt', ref, { phase: 'screening', leave: ['woonveste'] }, later(9));
    const after = await cases.resolve('transferpunt', await refOf('transferpunt', ref), later(11));
    expect(after.phase).toBe('screening');
    expect((await cases.resolve('woonveste', await refOf('woonveste', ref), later(11))).relation).toBe('none');
  });

  test('of the very moment a party joined replaces what it joined as', async () => {
    const ref = await registerJ();
    await changeAs('de-brug', ref, { join: [named('woonveste', { contract: true })] }, opened);
    const found = await cases.resolve('woonveste', await refOf('woonveste', ref), opened);
    expect(found).toMatchObject({ relation: 'party', contract: true });
    expect(found.parties.filter(({ party }) => party === 'woonveste')).toHaveLength(1);
  });

  test('that names everyone who stays writes no new participation', async () => {
    const ref = await registerJ();
    await changeAs('de-brug', ref, { join: [candidate('woonveste'), named('veldhaven')], phase: 'matching' });
    expect(await store.db.selectFrom('case_parties').selectAll().execute()).toHaveLength(5);
    expect(await store.db.selectFrom('case_phases').selectAll().execute()).toHaveLength(1);
  });

  test.each([
    ['a candidate moves the phase', 'thuishof', { phase: 'nomination' }],
    ['a candidate declares a precondition', 'thuishof', { conditionsMet: ['offer-made'] }],
    ['a budget administrator moves the parties', 'balans', { leave: ['thuishof'] }],
    ['a municipality declares the precondition of a signal to itself', 'veldhaven', { conditionsMet: ['offer-made'] }],
  ] as const)('is refused when %s', async (_, party, change) => {
    const ref = await registerJ();
    await changeAs('de-brug', ref, { join: [named('balans')] }, later(1));
    expect(await problemOf(changeAs(party, ref, change as TypedCaseChange))).toEqual(['not-allowed']);
    expect(await cases.resolve('de-brug', ref, later(20))).toMatchObject({ phase: 'matching', conditions: [] });
  });

  test('of preconditions is for the matched corporation, which can take them back', async () => {
    const ref = await registerJ();
    await changeAs('de-brug', ref, { join: [named('woonveste')] }, later(1));
    await changeAs('woonveste', ref, { conditionsMet: ['offer-made', 'contact-attempted'] }, later(2));
    const found = await cases.resolve('de-brug', ref, later(3));
    expect(found.conditions).toEqual(['offer-made', 'contact-attempted']);
    expect(await problemOf(changeAs('woonveste', ref, { conditionsMet: [], phase: 'closed' }))).toEqual([
      'not-allowed',
    ]);
    await changeAs('woonveste', ref, { conditionsMet: [] }, later(4));
    expect((await cases.resolve('de-brug', ref, later(5))).conditions).toEqual([]);
  });

  test('names every mistake at once', async () => {
    const ref = await registerJ();
    const join = [named('stranger'), named('balans'), named('balans'), candidate('noordlicht'), named('veldhaven')];
    const change = { join, leave: ['de-brug', 'transferpunt', 'veldhaven', 'balans-2'] };
    expect(await problemOf(changeAs('de-brug', ref, change))).toEqual([
      'invalid-input',
      '/join/0/party unknown-party',
      '/join/2/party duplicate',
      '/join/3/capacity candidate-type',
      '/join/4/party leaves',
      '/leave/3 not-in-case',
    ]);
  });

  test('never leaves a case that nobody can close', async () => {
    const ref = await registerJ();
    const change = { leave: ['de-brug', 'transferpunt', 'veldhaven'] };
    expect(await problemOf(changeAs('de-brug', ref, change))).toEqual(['invalid-input', '/leave no-keeper']);
    expect((await cases.resolve('de-brug', ref, later(20))).parties).toHaveLength(5);
  });

  test('by which a party leaves itself is answered under its own reference', async () => {
    const ref = await registerJ();
    expect(await changeAs('de-brug', ref, { leave: ['de-brug'] })).toMatchObject({ caseRef: ref, phase: 'matching' });
    expect((await cases.resolve('de-brug', ref, later(10))).relation).toBe('none');
  });
});

describe('the list of cases', () => {
  test('goes through all of them page by page, each once', async () => {
    const refs = new Set<string>();
    for (let count = 0; count < 7; count += 1) refs.add(await registerJ());
    const seen: string[] = [];
    for (let after: string | undefined; ; after = seen.at(-1)) {
      const page = await cases.list('de-brug', later(1), { ...(after === undefined ? {} : { after }), limit: 3 });
      if (page.length === 0) break;
      expect(page.length).toBeLessThanOrEqual(3);
      expect(page.every(({ parties }) => parties.length === 5)).toBe(true);
      seen.push(...page.map(({ caseRef }) => caseRef));
    }
    expect(seen).toEqual([...refs].sort());
  });

  test('is empty for a party that takes part in nothing, and before a case was opened', async () => {
    await registerJ();
    expect(await cases.list('noordlicht', later(1), { limit: 10 })).toEqual([]);
    expect(await cases.list('de-brug', toInstant(opened - 1), { limit: 10 })).toEqual([]);
  });

  test('refuses a place to go on from that is no reference', async () => {
    expect(await problemOf(cases.list('de-brug', opened, { after: '\u0000', limit: 10 }))).toEqual([
      'invalid-input',
      '/after pattern',
    ]);
  });
});

describe('rights of the person', () => {
  test('hold in every case, for everyone, until they are lifted', async () => {
    const first = await registerJ();
    const second = await registerJ();
    await cases.setRights(subject, { restricted: true });
    await cases.setRights(subject, { addressSecret: true });
    await cases.setRights(subject, {});
    for (const ref of [first, second]) {
      expect(await cases.resolve('de-brug', ref, opened)).toMatchObject({ restricted: true, addressSecret: true });
    }
    await cases.setRights(subject, { restricted: false });
    expect(await cases.resolve('de-brug', first, opened)).toMatchObject({ restricted: false, addressSecret: true });
  });

  test.each([{}, { restricted: true }])('cannot be set for a person who is not known', async (rights) => {
    expect(await problemOf(cases.setRights(toSubjectId('sub_nobody'), rights))).toEqual(['not-found']);
  });
});

describe('who may act together with the client', () => {
  test('is a municipality, desk or provider in a case of the client, and nobody else', async () => {
    const ref = await registerJ();
    await insertSubject('sub_M');
    await changeAs('de-brug', ref, { join: [named('balans'), named('woonveste')], leave: ['veldhaven'] });
    const helps = (party: string, at = later(20), whom = subject) => cases.isHelperOf(party, whom, at);
    expect(await Promise.all(['de-brug', 'transferpunt'].map((party) => helps(party)))).toEqual([true, true]);
    const others = ['veldhaven', 'woonveste', 'thuishof', 'balans', 'noordlicht'];
    expect(await Promise.all(others.map((party) => helps(party)))).toEqual([false, false, false, false, false]);
    expect(await helps('de-brug', later(20), toSubjectId('sub_M'))).toBe(false);
    expect(await helps('de-brug', toInstant(opened - 1))).toBe(false);
  });
});

describe('the running cases of an agreement', () => {
  const known = async (agreement = 'veenrand-2026', at = later(20)) => {
    const found = [];
    for await (const own of cases.running(agreement, at)) found.push(own);
    return found;
  };

  test('are each as every party in it knows it, and as it would be resolved for that party', async () => {
    const ref = await registerJ();
    await changeAs('de-brug', ref, { phase: 'nomination', join: [named('woonveste', { contract: true })] });
    const [own = [], ...others] = await known();

    expect(others).toEqual([]);
    // A match ends the candidacy of the other corporation.
    expect(own.map(({ party }) => party)).toEqual(['de-brug', 'transferpunt', 'veldhaven', 'woonveste']);
    for (const { party, traject } of own) {
      const resolved = await cases.resolve(party, await refOf(party, ref), later(20));
      expect({ ...traject }).toEqual({ ...resolved });
    }
  });

  test('are none that is closed, not opened yet, or under another agreement', async () => {
    const ref = await registerJ();
    expect(await known('elders')).toEqual([]);
    expect(await known('veenrand-2026', toInstant(opened - 1))).toEqual([]);
    await changeAs('de-brug', ref, { phase: 'closed' });

    expect(await known()).toEqual([]);
  });

  test('go on after a page, also past a case that everybody left, and keep those of one person together', async () => {
    const people = ['sub_a', 'sub_b', 'sub_c'];
    for (const id of people) await insertSubject(id);
    for (let count = 0; count < 210; count += 1) {
      const whom = toSubjectId(people[count % people.length] ?? '');
      const opening = { subject: whom, agreement: 'veenrand-2026', phase: 'matching', parties: [] } as const;
      await cases.register(deBrug, opening, opened);
    }
    await store.db.updateTable('case_parties').set({ to_at: opened }).where('ref', '<', 'c_a').execute();
    const active = await store.db.selectFrom('case_parties').select('case_id').where('to_at', 'is', null).execute();
    const found = (await known()).flatMap((own) => own.map(({ traject }) => traject));

    expect(found.map(({ id }) => String(id)).toSorted()).toEqual(active.map(({ case_id }) => case_id).toSorted());
    const order = found.map((traject) => String(traject.subject));
    expect(order).toEqual(order.toSorted());
  });
});

describe('since when a client rents', () => {
  const rents = async (party: string, ref: string, at = later(100)) => {
    const traject = await cases.resolve(party, await refOf(party, ref), at);
    return [...(await cases.rentingSince([traject], party, at)).values()];
  };

  test('is told to nobody who does not carry the case, and for a case that was resolved for another party', async () => {
    const ref = await registerJ();
    await changeAs('de-brug', ref, { phase: 'contract' }, later(10));
    expect(await rents('woonveste', ref)).toEqual([]);
    const found = await cases.resolve('de-brug', ref, later(100));
    expect([...(await cases.rentingSince([found], 'veldhaven', later(100)))]).toEqual([]);
  });

  test('is the begin of the contract, and nothing before it or after a step back', async () => {
    const ref = await registerJ();
    expect(await rents('de-brug', ref)).toEqual([]);
    await changeAs('de-brug', ref, { phase: 'contract' }, later(10));
    await changeAs('de-brug', ref, { phase: 'aftercare' }, later(20));
    expect(await rents('de-brug', ref)).toEqual([later(10)]);
    expect(await rents('de-brug', ref, later(5))).toEqual([]);
    await changeAs('de-brug', ref, { phase: 'matching' }, later(30));
    expect(await rents('de-brug', ref)).toEqual([]);
    await changeAs('de-brug', ref, { phase: 'aftercare' }, later(40));
    expect(await rents('de-brug', ref)).toEqual([later(40)]);
  });
});
