import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { validate } from '../contract/contract.ts';
import type { ConsentRequest, ConsentStatus, PartyType } from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant, toCaseId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { createNotices } from '../notices/notices.ts';
import { openStore, type Store } from '../store/store.ts';
import { type Consents, createConsents } from './consents.ts';

type Form = Omit<ConsentRequest, 'caseRef'>;

const given = parseInstant('2026-03-02T09:00:00Z');
const later = (days: number): Instant => toInstant(given + days * 86_400_000);
const subject = toSubjectId('sub_J');
const woonveste = { party: 'woonveste', type: 'COR' as PartyType, matched: true };
const everything = [...'ABCDEFGHIJ'] as Form['categories'];

const form = (changes: Partial<Form> = {}): Form => ({
  kind: 'explicit',
  answer: 'given',
  purposes: ['P04', 'P06'],
  recipients: [{ matched: 'COR' }],
  categories: ['G'],
  capacity: 'self',
  formVersion: 'v3',
  language: 'nl',
  ...changes,
});

let folder: string;
let store: Store;
let consents: Consents;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-consents-'));
  store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
  const notices = createNotices({ store, clock: () => given, recipientsOf: async () => [] });
  consents = createConsents({ store, clock: () => given, notices });
  for (const id of [subject, 'sub_M']) {
    const none = { bsn_index: null, created_at: given, restricted: 0, address_secret: 0 };
    await store.db
      .insertInto('subjects')
      .values({ id, wrapped_key: 'key', ...none })
      .execute();
  }
});

afterEach(async () => {
  await store[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const record = (changes: Partial<Form> = {}, at = given) => consents.record(subject, 'de-brug', form(changes), at);

const stateOf = (purpose: string, at: Instant, recipient = woonveste) =>
  consents.resolve({ subject, recipient, purpose }, at);

async function statusOf(purpose: string, at: Instant, recipient = woonveste): Promise<ConsentStatus> {
  return (await stateOf(purpose, at, recipient)).facts.explicit.G;
}

const touchable = async () => true;

async function problemOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GatewayError)) throw new Error('no problem was reported');
  return [error.code, ...(error.extras.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
}

describe('without an answer', () => {
  const none = Object.fromEntries(everything.map((category) => [category, 'none']));

  test.each([
    ['a person who is not known', { subject: toSubjectId('sub_other'), purpose: 'P04' }],
    ['nobody, as in a case without a relation', { subject: undefined, purpose: 'P04' }],
    ['another purpose', { subject, purpose: 'P05' }],
    ['a purpose that does not exist', { subject, purpose: 'P99' }],
    ['a text that is no purpose', { subject, purpose: '"P04"\u0000' }],
    ['a part of the code of a purpose', { subject, purpose: 'P0' }],
  ])('%s has the status none everywhere', async (_, whom) => {
    await record({ categories: everything });
    await record({ kind: 'waiver', categories: everything });
    await consents.object(subject, 'de-brug', 'P08', given);
    const state = await consents.resolve({ ...whom, recipient: woonveste }, later(1));
    expect(state.facts).toEqual({ waiver: none, explicit: none, objection: false });
    expect(state.recordsBehind('explicit', 'G')).toEqual([]);
  });

  test('agreeing to receive help cannot be recorded, so it never opens a field', async () => {
    const kind = 'help' as string as Form['kind'];
    expect(await problemOf(record({ kind }))).toEqual(['invalid-input', '/kind enum']);
    expect(await consents.list(subject, given)).toEqual([]);
  });
});

describe('a given consent', () => {
  test('opens its kind, categories, purposes and recipient, and nothing beside them', async () => {
    const { id } = await record();
    const { facts, recordsBehind } = await stateOf('P04', later(1)).then((state) => ({
      facts: state.facts,
      recordsBehind: state.recordsBehind('explicit', 'G'),
    }));
    expect(recordsBehind).toEqual([id]);
    expect(facts.explicit).toMatchObject({ F: 'none', G: 'given', H: 'none' });
    expect(Object.values(facts.waiver)).toEqual(everything.map(() => 'none'));
    expect(await statusOf('P05', later(1))).toBe('none');
    expect(await statusOf('P04', later(1), { ...woonveste, matched: false })).toBe('none');
    expect(await statusOf('P04', later(1), { party: 'balans', type: 'BUD', matched: true })).toBe('none');
  });

  test('without an end holds for twelve months to the moment', async () => {
    expect((await record()).expiresAt).toBe('2027-03-02T09:00:00.000Z');
    const end = parseInstant('2027-03-02T09:00:00Z');
    expect(await statusOf('P04', toInstant(end - 1))).toBe('given');
    expect(await statusOf('P04', end)).toBe('expired');
  });

  test('of a leap day ends on the last day of February', async () => {
    const leapDay = parseInstant('2028-02-29T09:00:00Z');
    const consent = await consents.record(subject, 'de-brug', form(), leapDay);
    expect(consent.expiresAt).toBe('2029-02-28T09:00:00.000Z');
  });

  test('that is renewed takes over from the one that ends', async () => {
    await record();
    const renewed = await record({ formVersion: 'v4', givenAt: '2027-03-01T09:00:00Z' }, later(364));
    expect((await stateOf('P04', later(400))).recordsBehind('explicit', 'G')).toEqual([renewed.id]);
    expect(await statusOf('P04', later(400))).toBe('given');
  });

  test('names a document that follows the contract', async () => {
    const consent = await record({ noticeDigest: `sha-256:${'A'.repeat(43)}`, recipients: [{ party: 'woonveste' }] });
    const { id, status, recordedBy, events: _, ...rest } = consent;
    expect(validate('consentRequest', { ...rest, caseRef: `c_${'A'.repeat(22)}` })).toMatchObject({ ok: true });
    expect({ status, recordedBy }).toEqual({ status: 'valid', recordedBy: 'de-brug' });
    expect(id).toMatch(/^k_[A-Za-z0-9_-]{22}$/);
    expect(await consents.list(subject, given)).toEqual([consent]);
  });
});

describe('recording', () => {
  test('tells everything that is wrong at once, and records nothing', async () => {
    const wrong = form({
      purposes: ['P04', 'P13', 'P99'],
      recipients: [],
      categories: ['G', 'Z' as 'G'],
      capacity: 'neighbour' as 'self',
      givenAt: instantText(later(1)),
      expiresAt: instantText(given),
    });
    expect(await problemOf(consents.record(subject, 'de-brug', wrong, given))).toEqual([
      'invalid-input',
      '/capacity enum',
      '/recipients minItems',
      '/purposes/1 enum',
      '/purposes/2 enum',
      '/categories/1 enum',
      '/givenAt future',
      '/expiresAt order',
    ]);
    expect(await consents.list(subject, given)).toEqual([]);
  });

  test.each([
    ['a moment that is none', { givenAt: 'yesterday' }, '/givenAt format'],
    ['an end that is no moment', { expiresAt: 'never' }, '/expiresAt format'],
    ['an end at the moment it is given', { expiresAt: instantText(given) }, '/expiresAt order'],
    ['an answer that is none', { answer: 'maybe' as 'given' }, '/answer enum'],
    ['no purpose', { purposes: [] }, '/purposes minItems'],
    ['no category', { categories: [] }, '/categories minItems'],
  ])('refuses %s', async (_, changes, problem) => {
    expect(await problemOf(record(changes))).toEqual(['invalid-input', problem]);
  });

  test('an answer of an earlier day counts from that day on', async () => {
    await record({ givenAt: instantText(later(-10)) });
    expect(await statusOf('P04', later(-10))).toBe('given');
    expect(await statusOf('P04', later(-11))).toBe('none');
  });
});

describe('withdrawing', () => {
  test('and saying no are later than what was said before at a gateway whose clock runs ahead', async () => {
    const [now, ahead, afterwards] = [later(0), toInstant(later(0) + 30_000), later(1)];
    const first = await record({}, ahead);
    await record({ answer: 'refused' }, now);
    expect(await statusOf('P04', afterwards)).toBe('refused');
    const again = await record({}, now);
    expect(again.givenAt > first.givenAt).toBe(true);
    expect(await statusOf('P04', afterwards)).toBe('given');
    const withdrawn = await consents.withdraw(again.id, { by: 'de-brug' }, now, touchable);
    expect(withdrawn).toMatchObject({ status: 'withdrawn' });
    expect(await statusOf('P04', afterwards)).toBe('withdrawn');
  });

  test('closes every decision that starts afterwards, also where a clock runs behind', async () => {
    const { id } = await record();
    expect(await statusOf('P04', later(4))).toBe('given');
    const withdrawn = await consents.withdraw(id, { by: 'de-brug' }, later(5), touchable);
    expect(withdrawn).toMatchObject({ id, status: 'withdrawn', withdrawnAt: instantText(later(5)) });
    expect(await statusOf('P04', later(5))).toBe('withdrawn');
    expect(await statusOf('P06', later(6))).toBe('withdrawn');
    expect(await statusOf('P04', later(4))).toBe('withdrawn');
  });

  test('twice changes nothing, not even the moment', async () => {
    const { id } = await record();
    const first = await consents.withdraw(id, { by: 'de-brug' }, later(5), touchable);
    expect(await consents.withdraw(id, { by: 'veldhaven' }, later(9), touchable)).toEqual(first);
  });

  test('a refusal leaves it a refusal', async () => {
    const { id } = await record({ answer: 'refused' });
    expect(await consents.withdraw(id, { by: 'de-brug' }, later(5), touchable)).toMatchObject({ status: 'refused' });
    expect(await statusOf('P04', later(6))).toBe('refused');
    expect(await store.db.selectFrom('consent_endings').selectAll().execute()).toEqual([]);
  });

  test('the waiver leaves the explicit consent, and the other way round', async () => {
    const waiver = await record({ kind: 'waiver' });
    const explicit = await record();
    await consents.withdraw(explicit.id, { by: 'de-brug' }, later(1), touchable);
    const { facts } = await stateOf('P06', later(2));
    expect({ waiver: facts.waiver.G, explicit: facts.explicit.G }).toEqual({ waiver: 'given', explicit: 'withdrawn' });
    await consents.withdraw(waiver.id, { by: 'de-brug' }, later(3), touchable);
    expect((await stateOf('P06', later(4))).facts.waiver.G).toBe('withdrawn');
  });

  test('is not for someone who may not touch the person: the same answer as for an unknown record', async () => {
    const { id } = await record();
    const asked: string[] = [];
    const untouchable = async (whose: string) => {
      asked.push(whose);
      return false;
    };
    expect(await consents.withdraw(id, { by: 'thuishof' }, later(1), untouchable)).toBeUndefined();
    expect(await consents.withdraw(`k_${'A'.repeat(22)}`, { by: 'thuishof' }, later(1), untouchable)).toBeUndefined();
    expect(await consents.withdraw('k_\u0000', { by: 'thuishof' }, later(1), untouchable)).toBeUndefined();
    expect(asked).toEqual([subject]);
    expect(await statusOf('P04', later(2))).toBe('given');
  });
});

describe('the list', () => {
  test('shows every answer as it stood at the moment, the newest first', async () => {
    const old = await record({ expiresAt: instantText(later(10)) });
    const refused = await record({ answer: 'refused', purposes: ['P09'] }, later(1));
    const ended = await record({ purposes: ['P05'] }, later(2));
    await consents.withdraw(ended.id, { by: 'de-brug' }, later(3), touchable);
    const statusesAt = async (at: Instant) => (await consents.list(subject, at)).map(({ id, status }) => [id, status]);
    expect(await statusesAt(later(20))).toEqual([
      [ended.id, 'withdrawn'],
      [refused.id, 'refused'],
      [old.id, 'expired'],
    ]);
    expect(await statusesAt(given)).toEqual([
      [ended.id, 'future'],
      [refused.id, 'future'],
      [old.id, 'valid'],
    ]);
    expect((await consents.list(subject, later(2)))[0]).not.toHaveProperty('withdrawnAt');
  });

  test('of one person holds nothing of another', async () => {
    await record();
    expect(await consents.list(toSubjectId('sub_M'), later(1))).toEqual([]);
  });
});

describe('an objection', () => {
  const objects = async (purpose: string, at: Instant) => (await stateOf(purpose, at)).facts.objection;

  test('holds for its purpose from when it is recorded, also where a clock runs behind, and for no other', async () => {
    await consents.object(subject, 'veldhaven', 'P08', given);
    expect(await objects('P08', given)).toBe(true);
    expect(await objects('P08', later(-1))).toBe(true);
    expect(await objects('P09', later(1))).toBe(false);
  });

  test('that was ended no longer holds', async () => {
    await consents.object(subject, 'veldhaven', 'P08', given);
    await store.db
      .updateTable('objections')
      .set({ ended_at: later(5) })
      .execute();
    expect(await objects('P08', toInstant(later(5) - 1))).toBe(true);
    expect(await objects('P08', later(5))).toBe(false);
  });

  test('made twice is one objection', async () => {
    const first = await consents.object(subject, 'veldhaven', 'P08', given);
    expect(await consents.object(subject, 'thuishof', 'P08', later(1))).toBe(first);
    expect(first).toMatch(/^o_[A-Za-z0-9_-]{22}$/);
  });

  test('to a purpose that does not exist is refused', async () => {
    expect(await problemOf(consents.object(subject, 'veldhaven', 'P14', given))).toEqual([
      'invalid-input',
      '/purpose enum',
    ]);
  });
});

test('a record without an end, which this gateway never writes, opens nothing', async () => {
  await record();
  const row = await store.db.selectFrom('consents').selectAll().executeTakeFirstOrThrow();
  await store.db.deleteFrom('consents').execute();
  await store.db
    .insertInto('consents')
    .values({ ...row, expires_at: null })
    .execute();
  expect(await statusOf('P04', later(1))).toBe('expired');
});

test.each(['consents', 'consent_endings'] as const)(
  'a row of %s is never changed, by whatever statement',
  async (table) => {
    const { id } = await record();
    await consents.withdraw(id, { by: 'de-brug' }, later(1), touchable);
    const change = table === 'consents' ? { answer: 'given' } : { ended_at: later(9) };
    await expect(store.db.updateTable(table).set(change).execute()).rejects.toThrow('never changed');
  },
);

describe('an answer of a talk', () => {
  test('is recorded with all others of it, or none is', async () => {
    const wrong = { ...form(), purposes: [] };
    expect(await problemOf(consents.recordAll(subject, 'de-brug', [form(), wrong], given))).toEqual([
      'invalid-input',
      '/purposes minItems',
    ]);
    expect(await consents.list(subject, given)).toEqual([]);
    expect(await consents.recordAll(subject, 'de-brug', [form(), form({ kind: 'waiver' })], given)).toHaveLength(2);
    expect(await consents.recordAll(subject, 'de-brug', [], given)).toEqual([]);
  });

  test('keeps the very text that was shown, how it was given, and who was there', async () => {
    const text = { language: 'nl', formVersion: 'v3', agreement: undefined, text: 'Mag dit?' } as const;
    const notice = { ...text, digest: `sha-256:${'B'.repeat(43)}` };
    const how = { channel: 'together', interpreter: true, present: ['client', 'interpreter'] } as const;
    const told = { ...form(), ...how, present: [...how.present], around: { notice } };
    const [consent] = await consents.recordAll(subject, 'de-brug', [told, told], given);
    expect(consent).toMatchObject({ ...how, noticeDigest: notice.digest });
    expect(await consents.notice(notice.digest)).toEqual({ language: 'nl', text: 'Mag dit?' });
    expect(await consents.notice('sha-256:other')).toBeUndefined();
  });

  test('ends when the agreement says so, and no later', async () => {
    const ends = async (changes: Partial<Form>, validMonths: number) =>
      (await consents.record(subject, 'de-brug', { ...form(changes), around: { validMonths } }, given)).expiresAt;
    expect(await ends({}, 3)).toBe('2026-06-02T09:00:00.000Z');
    expect(await ends({ expiresAt: instantText(later(400)) }, 3)).toBe('2026-06-02T09:00:00.000Z');
    expect(await ends({ expiresAt: instantText(later(10)) }, 3)).toBe(instantText(later(10)));
    expect(await ends({}, 24)).toBe('2028-03-02T09:00:00.000Z');
  });

  test('of a parent ends when the child comes of another age; that of a grown-up does not', async () => {
    const ageUntil = later(20);
    const ends = async (age: 'under-12' | '12-15' | '16-17' | 'adult') =>
      (await consents.record(subject, 'de-brug', { ...form(), around: { age, ageUntil } }, given)).expiresAt;
    expect(await ends('under-12')).toBe(instantText(ageUntil));
    expect(await ends('12-15')).toBe(instantText(ageUntil));
    expect(await ends('16-17')).toBe('2027-03-02T09:00:00.000Z');
  });

  test('ends with the phase of its case when the agreement says so, from the moment of the next phase', async () => {
    const caseId = toCaseId('case_one');
    const phase = (name: string, at: Instant) =>
      store.db.insertInto('case_phases').values({ case_id: caseId, phase: name, from_at: at }).execute();
    await phase('matching', later(-5));
    await consents.record(subject, 'de-brug', { ...form(), around: { endsWithCase: caseId } }, given);
    expect(await statusOf('P04', later(6))).toBe('given');
    await phase('nomination', later(5));
    expect(await statusOf('P04', toInstant(later(5) - 1))).toBe('given');
    expect(await statusOf('P04', later(5))).toBe('expired');
    expect(await consents.list(subject, later(6))).toMatchObject([
      { status: 'expired', expiresAt: instantText(later(5)), events: [{ type: 'given' }, { type: 'expired' }] },
    ]);
    await phase('contract', later(9));
    expect((await consents.list(subject, later(10)))[0]?.expiresAt).toBe(instantText(later(5)));
  });
});

describe('of one client', () => {
  test('no yes is kept beyond the limit, and a no still is', async () => {
    const many = (answer: 'given' | 'refused', count: number) =>
      consents.recordAll(
        subject,
        'de-brug',
        Array.from({ length: count }, () => form({ answer })),
        given,
      );
    await many('given', 400);
    expect(await problemOf(many('given', 1))).toEqual(['conflict']);
    expect(await many('refused', 1)).toHaveLength(1);
    expect(await problemOf(many('refused', 400))).toEqual(['conflict']);
    expect(await consents.recordAll(toSubjectId('sub_M'), 'de-brug', [form()], given)).toHaveLength(1);
  });
});

describe('who received under a consent', () => {
  type Plan = Parameters<typeof createConsents>[0]['notices']['plan'];
  const planned: string[] = [];
  const withNotices = (plan: Plan) => createConsents({ store, clock: () => given, notices: { plan } });
  const noting: Plan = async (_tx, task) => {
    planned.push('consent' in task ? task.consent : 'other');
    return 'noted';
  };

  beforeEach(() => planned.splice(0));

  test('is told in the transaction of the withdrawal, once, and nothing is withdrawn when that fails', async () => {
    const { id } = await record();
    const failing = withNotices(() => Promise.reject(new Error('no notice')));
    await expect(failing.withdraw(id, { by: 'de-brug' }, later(1), touchable)).rejects.toThrow('no notice');
    expect(await statusOf('P04', later(2))).toBe('given');
    const how = { by: 'client', channel: 'portal' } as const;
    const withdrawn = await withNotices(noting).withdraw(id, how, later(2), touchable);
    await withNotices(noting).withdraw(id, how, later(3), touchable);
    expect(planned).toEqual([id]);
    expect(withdrawn?.events).toEqual([
      { type: 'given', at: instantText(given), by: 'de-brug' },
      { type: 'withdrawn', at: instantText(later(2)), by: 'client', channel: 'portal' },
    ]);
  });

  test('is told as well when the client says no instead of stopping, of what that no covers whole', async () => {
    const both = await record({ purposes: ['P04', 'P06'], categories: ['D', 'G'] });
    const one = await record({ purposes: ['P06'] });
    const named = await record({ purposes: ['P06'], recipients: [{ party: 'woonveste' }] });
    const waiver = await record({ kind: 'waiver', purposes: ['P06'] });
    await withNotices(noting).record(
      subject,
      'de-brug',
      form({ answer: 'refused', purposes: ['P06', 'P09'] }),
      later(1),
    );
    expect(planned).toEqual([one.id]);
    const statuses = new Map((await consents.list(subject, later(2))).map(({ id, status }) => [id, status]));
    expect([both, one, named, waiver].map(({ id }) => statuses.get(id))).toEqual([
      'valid',
      'withdrawn',
      'valid',
      'valid',
    ]);
    // What is not over is closed all the same: a later no closes whatever was said before.
    expect(await statusOf('P06', later(2))).toBe('refused');
    expect(await statusOf('P04', later(2))).toBe('given');
  });

  test('is told of a no to all of its type, and not of a no that was said before the yes', async () => {
    const yes = await record({ givenAt: instantText(later(-5)) });
    const early = form({ answer: 'refused', givenAt: instantText(later(-9)), recipients: [{ type: 'COR' }] });
    await withNotices(noting).record(subject, 'de-brug', early, later(1));
    expect(planned).toEqual([]);
    const no = form({ answer: 'refused', recipients: [{ type: 'COR' }] });
    await withNotices(noting).record(subject, 'de-brug', no, later(2));
    expect(planned).toEqual([yes.id]);
  });
});

describe('a withdrawal', () => {
  test('changes nothing when the consent has expired: what was said since goes on', async () => {
    const old = await record({ expiresAt: instantText(later(10)) });
    const renewed = await record({}, later(9));
    expect(await consents.withdraw(old.id, { by: 'de-brug' }, later(11), touchable)).toMatchObject({
      status: 'expired',
    });
    expect((await stateOf('P04', later(12))).recordsBehind('explicit', 'G')).toEqual([renewed.id]);
  });
});
