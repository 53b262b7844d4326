import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCases } from '../../src/cases/cases.ts';
import { type ConsentState, createConsents } from '../../src/consents/consents.ts';
import type { Consent, ConsentRecipient, ConsentRequest, PartyType } from '../../src/contract/generated/types.ts';
import {
  type Instant,
  instantText,
  parseInstant,
  type SubjectId,
  toCaseId,
  toInstant,
  toSubjectId,
} from '../../src/contract/vocabulary.ts';
import { createNotices } from '../../src/notices/notices.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

type Form = Omit<ConsentRequest, 'caseRef'>;
type Category = Form['categories'][number];
type Facts = ConsentState['facts'];

/** One thing that happened: an answer of the client, the withdrawal of an earlier one, or an objection. */
type Happening =
  | { readonly act: 'record'; readonly day: number; readonly term: number; readonly form: Form }
  | { readonly act: 'withdraw'; readonly day: number; readonly which: number }
  | { readonly act: 'object'; readonly day: number; readonly purpose: string };

interface Whom {
  readonly party: string;
  readonly type: PartyType;
  readonly matched: boolean;
}

const start = parseInstant('2026-01-01T12:00:00Z');
const on = (day: number): Instant => toInstant(start + day * 86_400_000);
/** The day on which everything is asked; some of what happens is later. */
const today = 40;

const kinds = ['waiver', 'explicit'] as const;
const categories = [...'ABCDEFGHIJ'] as Category[];
const purposes = ['P03', 'P04', 'P08'];
const askers: readonly Whom[] = [
  { party: 'woonveste', type: 'COR', matched: true },
  { party: 'woonveste', type: 'COR', matched: false },
  { party: 'thuishof', type: 'COR', matched: false },
  { party: 'veldhaven', type: 'MUN', matched: true },
];

const aDay = fc.integer({ min: 0, max: 50 });
const aRecipient: fc.Arbitrary<ConsentRecipient> = fc.constantFrom<ConsentRecipient>(
  { party: 'woonveste' },
  { party: 'veldhaven' },
  { matched: 'COR' },
  { type: 'COR' },
  { type: 'MUN' },
);
// Few categories, purposes and days, so that answers meet.
const aForm: fc.Arbitrary<Form> = fc.record({
  kind: fc.constantFrom(...kinds),
  answer: fc.constantFrom('given', 'given', 'refused'),
  purposes: fc.uniqueArray(fc.constantFrom(...purposes), { minLength: 1 }),
  recipients: fc.array(aRecipient, { minLength: 1, maxLength: 3 }),
  categories: fc.uniqueArray(fc.constantFrom<Category>('E', 'G', 'H'), { minLength: 1 }),
  capacity: fc.constantFrom('self', 'self', 'self', 'bewindvoerder', 'mentor', 'curator', 'parent', 'proxy'),
  formVersion: fc.constant('v3'),
  language: fc.constant('nl'),
});
const anAnswer = fc.record({
  act: fc.constant('record' as const),
  day: aDay,
  term: fc.integer({ min: 1, max: 60 }),
  form: aForm,
});
const aStory: fc.Arbitrary<Happening[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: anAnswer },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw' as const), day: aDay, which: fc.nat(7) }) },
      {
        weight: 1,
        arbitrary: fc.record({ act: fc.constant('object' as const), day: aDay, purpose: fc.constantFrom(...purposes) }),
      },
    ),
    { maxLength: 8 },
  )
  .map((story) => story.toSorted((left, right) => left.day - right.day));

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-consent-properties-'));
  store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
});

afterAll(async () => {
  await store[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** The room of consents; nobody received anything yet. */
function openConsents(into: Store) {
  const clock = () => start;
  const notices = createNotices({ store: into, clock, recipientsOf: async () => [] });
  return createConsents({ store: into, clock, notices });
}

/** Lets a story happen to a person of its own, and gives what was recorded, in order. */
async function play(into: Store, story: readonly Happening[]): Promise<{ subject: SubjectId; records: Consent[] }> {
  const consents = openConsents(into);
  const subject = toSubjectId(`sub_${randomUUID()}`);
  await insertSubject(into, subject);
  const records: Consent[] = [];
  for (const happening of story) {
    const at = on(happening.day);
    if (happening.act === 'record') {
      const expiresAt = instantText(on(happening.day + happening.term));
      records.push(await consents.record(subject, 'de-brug', { ...happening.form, expiresAt }, at));
    } else if (happening.act === 'object') {
      await consents.object(subject, 'de-brug', happening.purpose, at);
    } else {
      const record = records[happening.which];
      if (record) await consents.withdraw(record.id, { by: 'de-brug' }, at, async () => true);
    }
  }
  return { subject, records };
}

/** What every asker gets to hear for every purpose, by `asker purpose`. */
async function hearAll(from: Store, subject: SubjectId, day = today): Promise<Map<string, Facts>> {
  const consents = openConsents(from);
  const heard = new Map<string, Facts>();
  for (const [index, recipient] of askers.entries()) {
    for (const purpose of purposes) {
      const { facts } = await consents.resolve({ subject, recipient, purpose }, on(day));
      heard.set(`${index} ${purpose}`, facts);
    }
  }
  return heard;
}

const hearStory = async (story: readonly Happening[], day = today) =>
  hearAll(store, (await play(store, story)).subject, day);

/** Everything that is open: the kind and category that are given, and the purposes nobody objected to. */
function openings(heard: ReadonlyMap<string, Facts>): Set<string> {
  const open = new Set<string>();
  for (const [asked, facts] of heard) {
    if (!facts.objection) open.add(`${asked} without objection`);
    for (const kind of kinds) {
      for (const category of categories) {
        if (facts[kind][category] === 'given') open.add(`${asked} ${kind} ${category}`);
      }
    }
  }
  return open;
}

function nothingNew(before: ReadonlyMap<string, Facts>, after: ReadonlyMap<string, Facts>): void {
  const open = openings(before);
  expect([...openings(after)].filter((opening) => !open.has(opening))).toEqual([]);
}

const few = { numRuns: 60 };

describe('what a client answers', () => {
  test('withdrawing a consent never opens anything', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, fc.nat(7), async (story, which) => {
        // What comes after today has not been recorded yet: a no that is recorded binds whatever its moment.
        const past = story.filter(({ day }) => day <= today);
        nothingNew(await hearStory(past), await hearStory([...past, { act: 'withdraw', day: today, which }]));
      }),
      few,
    );
  });

  test('a consent that stands and had not been given opens nothing by its absence', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, fc.nat(7), async (story, index) => {
        const { act, day, ...rest } = story[index] ?? { act: 'none' as const, day: 0 };
        const form = 'form' in rest ? rest.form : undefined;
        const stands = act === 'record' && form?.answer === 'given' && 'term' in rest && day + rest.term > today;
        fc.pre(stands && !story.some((other) => other.act === 'withdraw'));
        nothingNew(await hearStory(story), await hearStory(story.toSpliced(index, 1)));
      }),
      few,
    );
  });

  test('one more no, a refusal or an objection, never opens anything', async () => {
    const aNo = fc.oneof(
      anAnswer.map((answer) => ({ ...answer, form: { ...answer.form, answer: 'refused' as const } })),
      fc.record({ act: fc.constant('object' as const), day: aDay, purpose: fc.constantFrom(...purposes) }),
    );
    await fc.assert(
      fc.asyncProperty(aStory, aNo, async (story, no) => {
        // The withdrawals of a story count its records: the no comes last, at whatever moment it was said.
        const added: Happening[] = [...story, no];
        nothingNew(await hearStory(story), await hearStory(added));
      }),
      few,
    );
  });

  test('the passing of time opens nothing but what was still to come', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, aDay, async (story, days) => {
        const past = story.filter(({ day }) => day <= today);
        nothingNew(await hearStory(past), await hearStory(past, today + days));
      }),
      few,
    );
  });

  test('for another purpose or another recipient changes nothing here', async () => {
    const asked = { recipient: askers[0] as Whom, purpose: 'P04' };
    const elsewhere = fc.oneof(
      anAnswer.map((answer) => ({ ...answer, form: { ...answer.form, purposes: ['P03', 'P08'] } })),
      anAnswer.map((answer) => ({
        ...answer,
        form: { ...answer.form, recipients: [{ party: 'thuishof' }, { type: 'MUN' as const }] },
      })),
    );
    await fc.assert(
      fc.asyncProperty(aStory, fc.array(elsewhere, { minLength: 1, maxLength: 3 }), async (story, others) => {
        const consents = openConsents(store);
        const factsOf = async (happenings: readonly Happening[]) => {
          const { subject } = await play(store, happenings);
          return (await consents.resolve({ subject, ...asked }, on(today))).facts;
        };
        expect(await factsOf([...story, ...others])).toEqual(await factsOf(story));
      }),
      few,
    );
  });

  test('a status names the records it rests on, and none of them is of another kind, category or answer', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async (story) => {
        const consents = openConsents(store);
        const { subject, records } = await play(store, story);
        for (const recipient of askers) {
          const state = await consents.resolve({ subject, recipient, purpose: 'P04' }, on(today));
          for (const kind of kinds) {
            for (const category of categories) {
              const status = state.facts[kind][category];
              const behind = state.recordsBehind(kind, category);
              expect(behind.length > 0).toBe(status !== 'none');
              for (const id of behind) {
                const record = records.find((one) => one.id === id);
                expect(record).toMatchObject({ kind, answer: status === 'refused' ? 'refused' : 'given' });
                expect(record?.categories).toContain(category);
                expect(record?.purposes).toContain('P04');
              }
            }
          }
        }
      }),
      few,
    );
  });
});

describe('references to cases', () => {
  const aParty = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,20}$/);
  const aCase = fc.stringMatching(/^case_[A-Za-z0-9_-]{22}$/).map(toCaseId);
  const pairs = fc.uniqueArray(fc.tuple(aParty, aCase), {
    minLength: 2,
    maxLength: 8,
    selector: (pair) => pair.join(),
  });

  test('of two parties or two cases never match, and say nothing of either', () => {
    const cases = createCases({ store, pseudonymKey: Buffer.alloc(32, 1), clock: () => start });
    const elsewhere = createCases({ store, pseudonymKey: Buffer.alloc(32, 2), clock: () => start });
    fc.assert(
      fc.property(pairs, (asked) => {
        const refs = asked.map(([party, id]) => cases.refFor(party, id));
        expect(new Set(refs).size).toBe(asked.length);
        for (const [index, [party, id]] of asked.entries()) {
          expect(refs[index]).toMatch(/^c_[A-Za-z0-9_-]{22}$/);
          expect(refs[index]).not.toContain(id.slice('case_'.length));
          expect(cases.refFor(party, id)).toBe(refs[index]);
          // Without the key nothing is told: another key gives something else for the very same pair.
          expect(elsewhere.refFor(party, id)).not.toBe(refs[index]);
        }
      }),
    );
  });

  test('that are unknown, foreign or malformed resolve to one and the same', async () => {
    const cases = createCases({ store, pseudonymKey: Buffer.alloc(32, 1), clock: () => start });
    const subject = toSubjectId(`sub_${randomUUID()}`);
    await insertSubject(store, subject);
    const parties = [{ party: 'woonveste', type: 'COR', capacity: 'candidate', contract: false }] as const;
    const opening = { subject, agreement: 'veenrand-2026', parties };
    const { caseRef } = await cases.register({ id: 'de-brug', type: 'PRO' }, opening, start);
    const unknown = await cases.resolve('thuishof', `c_${'A'.repeat(22)}`, on(1));
    const asked = fc.oneof(fc.constant(caseRef), fc.stringMatching(/^c_[A-Za-z0-9_-]{22}$/), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('thuishof', 'woonveste'), asked, async (party, ref) => {
        const found = await cases.resolve(party, ref, on(1));
        expect(found).toEqual(unknown);
        expect({ ...found }).toEqual({ ...unknown });
      }),
      few,
    );
  });
});

async function insertSubject(into: Store, id: string): Promise<void> {
  const flags = { restricted: 0, address_secret: 0 };
  const row = { id, wrapped_key: 'key', bsn_index: null, created_at: start, ...flags };
  await into.db.insertInto('subjects').values(row).execute();
}

describe('on PostgreSQL', () => {
  let server: PostgresServer;
  let postgres: Store;

  beforeAll(async () => {
    server = await startPostgres();
    postgres = await openStore({ kind: 'postgres', url: await server.createDatabase(), poolSize: 4 });
  }, 60_000);

  afterAll(async () => {
    await postgres?.[Symbol.asyncDispose]();
    await server?.[Symbol.asyncDispose]();
  });

  test('the same story reads the same as on SQLite', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async (story) => {
        const here = await play(store, story);
        const there = await play(postgres, story);
        expect(await hearAll(postgres, there.subject)).toEqual(await hearAll(store, here.subject));
        const listed = await Promise.all(
          [
            { from: store, whose: here.subject },
            { from: postgres, whose: there.subject },
          ].map(({ from, whose }) => openConsents(from).list(whose, on(today))),
        );
        const [left, right] = listed.map((records) => records.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort());
        expect(right).toEqual(left);
      }),
      { numRuns: 15 },
    );
  });

  test('two changes at once cannot match two corporations', async () => {
    const cases = createCases({ store: postgres, pseudonymKey: Buffer.alloc(32, 1), clock: () => start });
    const subject = toSubjectId('sub_J');
    await insertSubject(postgres, subject);
    const desk = { party: 'transferpunt', type: 'HUB', capacity: 'party', contract: false } as const;
    for (let round = 0; round < 5; round += 1) {
      const opening = { subject, agreement: 'veenrand-2026', parties: [desk] };
      const { caseRef } = await cases.register({ id: 'de-brug', type: 'PRO' }, opening, start);
      const found = await cases.resolve('de-brug', caseRef, start);
      const match = (party: string) => {
        const join = [{ party, type: 'COR', capacity: 'party', contract: false } as const];
        return cases.change(found, 'de-brug', { join }, on(1));
      };
      const outcomes = await Promise.allSettled([match('woonveste'), match('thuishof')]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const { parties } = await cases.resolve('de-brug', caseRef, on(1));
      expect(parties.filter(({ type }) => type === 'COR')).toHaveLength(1);
    }
  });

  test('a case is resolved, moved, closed and listed as on SQLite, and every wrong reference is nothing', async () => {
    const views = [];
    for (const each of [store, postgres]) {
      const cases = createCases({ store: each, pseudonymKey: Buffer.alloc(32, 1), clock: () => start });
      const subject = toSubjectId('sub_M');
      await insertSubject(each, subject);
      const parties = ['woonveste', 'thuishof'].map((party) => {
        return { party, type: 'COR', capacity: 'candidate', contract: false } as const;
      });
      const opening = { subject, agreement: 'veenrand-2026', phase: 'matching', parties } as const;
      const { caseRef } = await cases.register({ id: 'noordlicht', type: 'PRO' }, opening, start);
      const found = await cases.resolve('noordlicht', caseRef, start);
      const join = [{ party: 'thuishof', type: 'COR', capacity: 'party', contract: true } as const];
      await cases.change(found, 'noordlicht', { join, phase: 'contract' }, on(1));
      await cases.setRights(subject, { addressSecret: true });
      const theirs = cases.refFor('thuishof', found.id ?? toCaseId('none'));
      const { id, subject: _, ref, ...rest } = await cases.resolve('thuishof', theirs, on(2));
      await cases.change(found, 'noordlicht', { phase: 'closed' }, on(3));
      const closed = await cases.resolve('noordlicht', caseRef, on(4));
      const wrong = await Promise.all(
        ['\u0000', "'", `c_${'A'.repeat(22)}`, caseRef].map((asked) => cases.resolve('woonveste', asked, on(4))),
      );
      const listed = await cases.list('noordlicht', on(4), { limit: 5 });
      views.push({
        rest: { ...rest, parties: rest.parties.toSorted((left, right) => left.party.localeCompare(right.party)) },
        closedAt: closed.closedAt,
        wrong: wrong.map(({ relation }) => relation),
        listed: listed.map(({ caseRef: mine, ...view }) => ({
          ...view,
          own: mine === caseRef,
          parties: view.parties.map(({ party }) => party).sort(),
        })),
        helps: await cases.isHelperOf('noordlicht', subject, on(4)),
      });
    }
    expect(views[1]).toEqual(views[0]);
    expect(views[0]).toMatchObject({
      rest: { relation: 'party', contract: true, phase: 'contract', addressSecret: true },
      closedAt: on(3),
      wrong: ['none', 'none', 'none', 'none'],
      listed: [{ phase: 'closed', own: true }],
      helps: true,
    });
  });
});
