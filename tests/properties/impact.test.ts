/**
 * What a draft changes, held against a difference by brute force: every person, party, role, purpose and field, and
 * every entry of the log, decided by the book and not by the engine, and counted with sets and not with tallies.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asIfSigned, compileAgreement } from '../../src/agreements/agreements.ts';
import type { AgreementFrame } from '../../src/agreements/compile-agreement.ts';
import type {
  Agreement,
  Decision,
  DecisionInput,
  Entry,
  FieldName,
  ImpactReport,
  PartyId,
  PurposeCode,
  Twist,
} from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { toFacts } from '../../src/disclosure/facts.ts';
import { isMatched } from '../../src/disclosure/is-matched.ts';
import { cellKey, createPersonsTally, type ExactPersons, questionKey } from '../../src/insight/persons.ts';
import { toOrder } from '../../src/workbench/impact.ts';
import { runningSituations } from '../../src/workbench/running-situations.ts';
import {
  duringTerm,
  keepUnchecked,
  partyIds,
  rolesOf,
  settle,
  state,
  strangerId,
  toFrame,
  typeOf,
} from '../support/canary-region.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { allFields } from './arbitraries.ts';
import { validTwists } from './model-versions.ts';
import { national, signed } from './national.ts';
import { decideByTheBook, width } from './oracle.ts';
import { bodyOf, type Staged, scenes, stage } from './whole-path-scenes.ts';

const { model, catalogue } = national;
const purposes = model.purposes.map(({ code }) => code);
/** Clients who are all different, and some of whom there are eleven: there must be groups that may be told. */
const people = 20;
const alike = 4;
const eleven = 11;
const requestsEach = 3;
/** `RUNS` asks for more. */
const drafts = Math.max(4, Number(process.env['RUNS'] ?? 0) / 2_000);
const id = 'kanarie-gevolgen';
/** Decisions of today are not looked at. */
const today = toInstant(duringTerm + 86_400_000);
const reader = 'gemeente-een';

let opened: OpenSteps;
let base: Agreement;
let staged: readonly Staged[];
let entries: readonly Entry[];

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  const [twist] = fc.sample(validTwists, { seed: 20_260_602, numRuns: 1 });
  base = compile(twist ?? plain, frameOf({}));
  // An editor would refuse some of what is drawn; what is in force is what decides.
  keepUnchecked(opened, base);
  for (const by of partyIds) await state(opened, base, { by });
  const published = [{ document: base, signed: new Set(partyIds), left: undefined, [fc.toStringMethod]: () => id }];
  const drawn = fc.sample(scenes(published), { seed: 8, numRuns: people });
  const done: Staged[] = [];
  const many = drawn.slice(0, alike).flatMap((scene) => Array<(typeof drawn)[number]>(eleven).fill(scene));
  for (const scene of [...many, ...drawn.slice(alike)]) {
    const one = await stage(opened, scene);
    done.push(one);
    for (let count = 0; count < requestsEach; count += 1) {
      await disclose(opened.steps, opened.call(scene.asker, bodyOf(one)));
    }
  }
  // No agreement names it: refused before anything was decided.
  const nobody = { caseRef: `c_${'A'.repeat(22)}`, purpose: 'P05', fields: ['caseRef'] };
  await disclose(opened.steps, opened.call(strangerId, nobody));
  staged = done;
  entries = opened.entries();
}, 120_000);
afterAll(() => opened[Symbol.asyncDispose]());

const plain: Twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
const frameOf = (own: Partial<AgreementFrame>): AgreementFrame => ({ ...toFrame(id, [...partyIds]), ...own });

function compile(twist: Twist, frame: AgreementFrame): Agreement {
  const compiled = compileAgreement(model, { ...twist, region: 'Oeverland' }, frame, national);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.agreement;
}

/** Another twist, and now and then another frame. */
const drawnDrafts = fc
  .record({
    twist: validTwists,
    gone: fc.option(fc.constantFrom('corporatie-twee', 'bewind-een', 'zorg-twee'), { nil: undefined, freq: 4 }),
    months: fc.option(fc.constantFrom(6, 24), { nil: undefined, freq: 3 }),
  })
  .map(({ twist, gone, months }): Agreement => {
    const frame = frameOf({ version: '1.1.0' });
    const parties = frame.parties.filter((party) => party.id !== gone);
    const required = frame.signing.required.filter((party) => party !== gone);
    const steering = { ...frame.arrangements.steering, members: [...required] };
    return compile(twist, {
      ...{ ...frame, parties, signing: { ...frame.signing, required } },
      retention: frame.retention.map((period) => (months === undefined ? period : { ...period, months })),
      arrangements: { ...frame.arrangements, steering },
    });
  });

let made = 0;
async function report(draft: Agreement, asked = 100_000): Promise<ImpactReport> {
  made += 1;
  const named = { id: `d_${String(made).padStart(22, '0')}`, revision: 1 };
  const order = toOrder(opened.steps, { party: reader, draft: named, agreement: draft, base }, asked, today);
  await opened.steps.insight.begin(order);
  await opened.steps.insight.settle();
  const job = await opened.steps.insight.find(reader, named.id, order.reading.hash);
  if (job?.report === undefined) throw new Error(`there is no report: ${job?.state} ${job?.why}`);
  return job.report;
}

const decided = new Map<string, Decision['fields']>();
const hashes = new WeakMap<Agreement, string>();

/** What the book says; of cases that are alike it is asked once. */
function byTheBook(facts: DecisionInput, agreement: Agreement): Decision['fields'] {
  const hash = hashes.get(agreement) ?? signed(agreement).hash;
  hashes.set(agreement, hash);
  const under = { ...facts, agreement: { ...facts.agreement, hash } };
  const key = JSON.stringify(under);
  const known = decided.get(key) ?? decideByTheBook(under, agreement, national).fields;
  decided.set(key, known);
  return known;
}

describe('what a draft changes', () => {
  test('is, for persons, exactly what a difference by brute force says, and told without a number under ten', async () => {
    const seen = new Set<string>();
    for (const draft of fc.sample(drawnDrafts, { seed: 11, numRuns: drafts })) {
      const exact = await tallied(draft);
      const brute = await bruteForce(draft);
      expect(Object.fromEntries(exact.cells)).toEqual(Object.fromEntries(brute.cells));
      expect(Object.fromEntries(exact.questions)).toEqual(Object.fromEntries(brute.questions));
      expect(exact.affected).toBe(brute.affected);
      for (const [key, count] of brute.cells) seen.add(`${key.split(' ').at(-1)} ${count < 10 ? 'few' : 'many'}`);
      for (const key of brute.questions.keys()) seen.add(String(key.split(' ').at(-1)));

      const { persons, consents } = await report(draft);
      const told = new Map(persons.cells.map((cell) => [cellKey(cell), cell.persons]));
      // Every cell that anybody is in is told, but not that anybody is in it.
      expect([...brute.cells.keys()].filter((key) => !told.has(key))).toEqual([]);
      for (const [key, count] of told) expect(count).toBe(asTold(brute.cells.get(key) ?? 0));
      const questions = new Map(consents.map((question) => [questionKey(question), question.persons]));
      expect([...brute.questions.keys()].filter((key) => !questions.has(key))).toEqual([]);
      for (const [key, count] of questions) expect(count).toBe(asTold(brute.questions.get(key) ?? 0));
      if ([...told.values()].includes('under-10')) expect(persons.affected).toBeUndefined();
    }
    const some = ['again', 'first', 'narrower few', 'wider few', 'wider many'];
    expect([...seen]).toEqual(expect.arrayContaining(some));
  });

  test('is, for decisions of the log, exactly what a difference by brute force says', async () => {
    const all = entries.filter(({ kind, purpose }) => kind === 'disclosure' || (kind === 'rejected' && purpose));
    const seen = new Set<string>();
    // Back to the model as it is: what the region took away is wider again.
    const back = compile(plain, frameOf({ version: '1.1.0' }));
    for (const draft of [back, ...fc.sample(drawnDrafts, { seed: 13, numRuns: drafts })]) {
      const { replay, ...rest } = await report(draft);

      expect(replay).toEqual({ replay: true, asked: 100_000, ...replayed(all, draft), groupsLeftOut: 0 });
      expect(schemaFaults('impact-report', { replay, ...rest })).toEqual([]);
      for (const { reason } of replay.reasons) seen.add(reason);
      for (const { effect } of replay.groups) seen.add(effect);
    }
    expect([...seen].toSorted()).toEqual(expect.arrayContaining(['facts-differ', 'narrower', 'wider']));
  });

  test.each([120, 119])('counts the last %i decisions only, when no more are asked for', async (asked) => {
    const [draft = base] = fc.sample(drawnDrafts, { seed: 14, numRuns: 1 });
    const all = entries.filter(({ kind, purpose }) => kind === 'disclosure' || (kind === 'rejected' && purpose));
    const { replay } = await report(draft, asked);

    expect(replay).toEqual({ replay: true, asked, ...replayed(all.slice(-asked), draft), groupsLeftOut: 0 });
  });

  test('is nothing when nothing was changed', async () => {
    const { parties, general, persons, replay, flows, flowsElsewhere, consents } = await report({ ...base });

    expect({ parties, general, persons, flows, flowsElsewhere, consents }).toEqual({
      ...{ parties: [], general: [], persons: { cells: [] }, flows: [] },
      ...{ flowsElsewhere: [], consents: [] },
    });
    expect(replay).toMatchObject({ stricter: 'under-10', wider: 'under-10', groups: [] });
    expect(replay.looked).toBeGreaterThan(100);
  });

  test('leaves nothing in the log, and asks no source', async () => {
    const [draft = base] = fc.sample(drawnDrafts, { seed: 15, numRuns: 1 });
    const before = opened.entryCount();
    await report(draft);

    expect(opened.entryCount()).toBe(before);
  });
});

const asTold = (count: number): number | 'under-10' => (count < 10 ? 'under-10' : Math.round(count / 5) * 5);

/** What the room counts, before it is told. */
async function tallied(draft: Agreement): Promise<ExactPersons> {
  const versions = { now: asIfSigned(base, catalogue, today), later: asIfSigned(draft, catalogue, today) };
  const { policy } = opened.steps;
  const categories = new Map(catalogue.fields.map(({ name, category }) => [name, category]));
  const tally = createPersonsTally({
    now: (facts) => policy.decide(facts, versions.now),
    later: (facts) => policy.decide(facts, versions.later),
    categoryOf: (field) => categories.get(field),
  });
  for await (const situation of runningSituations(opened.steps, versions, today)) tally.add(situation);
  return tally.result();
}

/** Every person, party, role, purpose and field, one by one. */
async function bruteForce(draft: Agreement): Promise<ExactPersons> {
  const cells = new Map<string, Set<string>>();
  const questions = new Map<string, Set<string>>();
  const read = (document: Agreement) => ({ document, agreement: asIfSigned(document, catalogue, today) });
  const versions = { now: read(base), later: read(draft) };
  const add = (to: Map<string, Set<string>>, key: string, person: string) =>
    to.set(key, (to.get(key) ?? new Set()).add(person));
  for (const { subject, refs } of staged) {
    for (const [party, ref] of refs) {
      const traject = await opened.steps.cases.resolve(party, ref, today);
      if (traject.relation === 'none' || traject.closedAt !== undefined) continue;
      for (const purpose of purposes) {
        const answers = await answersOf(party, { traject, purpose, versions });
        for (const field of allFields) {
          const sides = answers.map(({ now, later }) => ({ now: now?.[field], later: later?.[field] }));
          const steps = sides.map(({ now, later }) => (later ? width(later) : 0) - (now ? width(now) : 0));
          for (const effect of ['wider', 'narrower'] as const) {
            if (steps.some((step) => (effect === 'wider' ? step > 0 : step < 0))) {
              add(cells, cellKey({ party, purpose, field, effect }), subject);
            }
          }
          const kind = questionIn(
            sides,
            answers.flatMap(({ facts }) => facts ?? []),
            field,
          );
          const recipient = draft.parties.find((one) => one.id === party)?.type ?? typeOf(party) ?? 'MUN';
          if (kind !== undefined) add(questions, questionKey({ purpose, recipient, kind }), subject);
        }
      }
    }
  }
  const sizes = (of: Map<string, Set<string>>) => new Map([...of].map(([key, own]) => [key, own.size]));
  const affected = new Set([...cells.values()].flatMap((own) => [...own]));
  return { cells: sizes(cells), questions: sizes(questions), affected: affected.size };
}

type Traject = Awaited<ReturnType<OpenSteps['steps']['cases']['resolve']>>;

interface Version {
  readonly document: Agreement;
  readonly agreement: ReturnType<typeof asIfSigned>;
}

interface Asking {
  readonly traject: Traject;
  readonly purpose: PurposeCode;
  readonly versions: { readonly now: Version; readonly later: Version };
}

async function answersOf(party: PartyId, { traject, purpose, versions }: Asking) {
  const factsUnder = async ({ document, agreement }: Version) => {
    const type = document.parties.find((one) => one.id === party)?.type;
    if (type === undefined) return undefined;
    const recipient = { party, type, matched: isMatched(traject, agreement, purpose) };
    const { subject } = traject;
    const consent = await opened.steps.consents.resolve({ subject, recipient, purpose }, today);
    const request = { caseRef: traject.ref, purpose, fields: [...allFields] };
    return (role: string) => toFacts({ recipient, role, request, traject, agreement, consent, at: today });
  };
  const [now, later] = [await factsUnder(versions.now), await factsUnder(versions.later)];
  return rolesOf(model, party).map((role) => ({
    now: now && byTheBook(now(role), versions.now.document),
    later: later && byTheBook(later(role), versions.later.document),
    facts: later?.(role),
  }));
}

type Answer = Decision['fields'][string];
const askable = ['DENY_NO_CONSENT', 'DENY_CONSENT_NOT_EXPLICIT', 'DENY_CONSENT_EXPIRED', 'DENY_CONSENT_WRONG_PERSON'];
const unagreed = ['DENY_PARTY_NOT_SIGNED', 'DENY_ROLE', 'DENY_PURPOSE_NOT_AGREED', 'DENY_FIELD_NOT_AGREED'];

/** A client is asked when no role would see the field for want of a yes, and the client did not say no. */
function questionIn(
  sides: readonly { readonly now: Answer | undefined; readonly later: Answer | undefined }[],
  facts: readonly DecisionInput[],
  field: FieldName,
): 'again' | 'first' | undefined {
  const category = catalogue.fields.find(({ name }) => name === field)?.category ?? 'A';
  const said = facts.flatMap(({ consents }) => [consents.waiver[category], consents.explicit[category]]);
  if (said.includes('refused') || said.includes('withdrawn')) return undefined;
  const isOpen = (answer: Answer | undefined) => answer !== undefined && answer.effect !== 'none';
  const reason = (answer: Answer | undefined) =>
    answer?.effect === 'none' ? answer.reason : answer === undefined ? 'DENY_PARTY_NOT_SIGNED' : '';
  if (sides.some(({ later }) => isOpen(later))) return undefined;
  if (!sides.some(({ later }) => askable.includes(reason(later)))) return undefined;
  if (sides.some(({ now }) => isOpen(now))) return 'again';
  const others = [...unagreed, 'DENY_NO_CASE_RELATION', 'DENY_PHASE'];
  return sides.every(({ now }) => others.includes(reason(now))) ? 'first' : undefined;
}

type Replay = ImpactReport['replay'];

interface Told {
  readonly party: PartyId;
  readonly client: string;
  readonly reason?: Replay['reasons'][number]['reason'];
  readonly groups: readonly Omit<Replay['groups'][number], 'count'>[];
}

/** One entry, decided by the book under both. */
function outcomeOf({ facts, party = '', mode, subject, id: entry }: Entry, draft: Agreement): Told {
  const told = { party, client: subject ?? entry, groups: [] };
  if (facts === undefined) return { ...told, reason: 'no-facts' };
  const type = draft.parties.find((one) => one.id === party)?.type;
  if (type !== facts.recipient.type) return { ...told, reason: 'not-a-party' };
  if (!holds(facts, draft)) return { ...told, reason: 'facts-differ' };
  const strict = (document: Agreement) =>
    (mode === 'strict' && modeIn(base, facts) !== 'strict') || modeIn(document, facts) === 'strict';
  const now = shown(byTheBook(facts, base), strict(base));
  const later = shown(byTheBook(facts, draft), strict(draft));
  const changed = facts.fields.filter((field) => widthOf(now[field]) !== widthOf(later[field]));
  const groups = changed.map((field) => ({
    effect: widthOf(later[field]) > widthOf(now[field]) ? ('wider' as const) : ('narrower' as const),
    ...{ party, purpose: facts.purpose, field },
    ...{ now: now[field] ?? { show: 'none' as const }, later: later[field] ?? { show: 'none' as const } },
  }));
  return { ...told, groups };
}

/** Whether a list of decisions is about ten different clients, and so many of them in fives; else none. */
function countOf(decisions: readonly Told[]): number {
  const clients = new Set(decisions.map(({ client }) => client));
  return clients.size < 10 ? 0 : Math.round(decisions.length / 5) * 5;
}

/** First party by party and group by group, and only what is told there is added up. */
function replayed(all: readonly Entry[], draft: Agreement): Omit<Replay, 'replay' | 'asked' | 'groupsLeftOut'> {
  const decisions = all.map((entry) => outcomeOf(entry, draft));
  const parties = [...new Set(decisions.map(({ party }) => party))];
  const sumOver = (isOne: (one: Told) => boolean): number =>
    parties.reduce((sum, party) => sum + countOf(decisions.filter((one) => one.party === party && isOne(one))), 0);
  const keys = new Set(decisions.flatMap(({ groups }) => groups.map((group) => JSON.stringify(group))));
  const groups = [...keys].flatMap((key) => {
    const own = decisions.filter((one) => one.groups.some((group) => JSON.stringify(group) === key));
    return countOf(own) === 0 ? [] : [{ key, group: JSON.parse(key), count: countOf(own) }];
  });
  const told = new Set(groups.map(({ key }) => key));
  const has = (one: Told, effect: string): boolean =>
    one.groups.some((group) => group.effect === effect && told.has(JSON.stringify(group)));
  const wider = sumOver((one) => has(one, 'wider'));
  const stricter = sumOver((one) => has(one, 'narrower') && !has(one, 'wider'));
  const reasons = (['facts-differ', 'no-facts', 'not-a-party'] as const)
    .map((reason) => ({ reason, count: sumOver((one) => one.reason === reason) }))
    .filter(({ count }) => count > 0);
  const notCounted = reasons.reduce((sum, { count }) => sum + count, 0);
  const isTold = all.length >= 10 && all.length - wider - stricter - notCounted >= 10;
  return {
    ...(isTold ? { looked: Math.round(all.length / 5) * 5 } : {}),
    ...{ stricter: asTold(stricter), wider: asTold(wider), notCounted: asTold(notCounted) },
    reasons: reasons.toSorted((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1)),
    groups: groups
      .toSorted((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
      .map(({ group, count }) => ({ ...group, count })),
  };
}

const modeIn = ({ purposes: own }: Agreement, { purpose }: DecisionInput) =>
  own.find(({ code }) => code === purpose)?.mode;

type Shown = Replay['groups'][number]['now'];
const widths: Readonly<Record<string, number>> = { all: 3, month: 2, none: 0 };
const widthOf = (one: Shown | undefined): number => widths[one?.show ?? 'none'] ?? 1;

function shown(fields: Decision['fields'], strict: boolean): Record<FieldName, Shown> {
  const isClosed = strict && Object.values(fields).some(({ effect }) => effect === 'none');
  const one = (answer: Answer): Shown => {
    if (answer.effect === 'none') return { show: 'none', reason: answer.reason };
    return isClosed ? { show: 'none', reason: 'WHOLE_REQUEST' } : { show: answer.part ?? 'all' };
  };
  return Object.fromEntries(Object.entries(fields).map(([field, answer]) => [field, one(answer)]));
}

/** Whether the draft would have found the same facts: by the parties and periods that this test changes. */
function holds(facts: DecisionInput, draft: Agreement): boolean {
  const isLonger = draft.retention.find(({ partyType }) => partyType === facts.recipient.type)?.months !== 12;
  if (facts.case.phase === 'closed' && isLonger) return false;
  const candidatesIn = (document: Agreement) =>
    document.purposes.find(({ code }) => code === facts.purpose)?.candidates;
  if (facts.case.relation === 'candidate' && candidatesIn(base) !== candidatesIn(draft)) return false;
  const gone = base.parties.find(({ id: party }) => !draft.parties.some((one) => one.id === party))?.type;
  return ![base, draft].some(({ clauses }) =>
    clauses.some(
      ({ purpose, from, fields }) =>
        purpose === facts.purpose && from === gone && fields.some(({ name }) => facts.fields.includes(name)),
    ),
  );
}
