import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { Agreement, EmergencyProcedure, Entry, PartyId, Role, Twist } from '../../src/contract/generated/types.ts';
import { parseStrictJson } from '../../src/contract/strict-json.ts';
import { type SubjectId, toInstant, toSubjectId } from '../../src/contract/vocabulary.ts';
import type { Done } from '../../src/disclosure/act.ts';
import type { Call } from '../../src/disclosure/call.ts';
import { registerCase, supplyRecords } from '../../src/disclosure/casework.ts';
import { disclose, preflight } from '../../src/disclosure/disclose.ts';
import { approveEmergency, askEmergency, endEmergency, keepUntold } from '../../src/disclosure/emergency-acts.ts';
import { referencesOf } from '../../src/disclosure/log-references.ts';
import { toTrace } from '../../src/disclosure/trace-context.ts';
import { stateOf } from '../../src/emergencies/emergencies.ts';
import { GatewayError, type ProblemCode } from '../../src/errors.ts';
import { beginClientSession, liveClientSession } from '../../src/identity/client-session-rows.ts';
import { rememberPerson } from '../../src/identity/people-rows.ts';
import { beginSession, digestOf, liveSession } from '../../src/identity/session-rows.ts';
import type { LedgerLine } from '../../src/ledger/ledger.ts';
import { emergenciesOfClient } from '../../src/workbench/emergencies-of-client.ts';
import { viewMine } from '../../src/workbench/mine.ts';
import { listMyDisclosures } from '../../src/workbench/my-api.ts';
import { readProcessing } from '../../src/workbench/my-processing.ts';
import { findUntold, tellClient, toldCounts } from '../../src/workbench/told-to-client.ts';
import { bsnOf, canaryRecord, duringTerm, partyIds, settle, state, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** Danger at night: two named people of two parties open three fields for twelve hours, and nothing else does. */

const hour = 3_600_000;
const fields = ['caseRef', 'outOfHoursContact', 'safetyInstruction', 'supportActive', 'supportContact', 'contactLost'];
const three = ['outOfHoursContact', 'supportActive', 'supportContact'];

let opened: OpenSteps;
let agreement: Agreement;
/** By client and party: its own reference. */
const refs = new Map<string, Record<PartyId, string>>();

interface Somebody {
  readonly login: string;
  readonly party: PartyId;
  readonly role: Role;
}
const officer: Somebody = { login: 'asker', party: 'corporatie-een', role: 'overlastmedewerker' };
const colleague: Somebody = { login: 'colleague', party: 'corporatie-een', role: 'overlastmedewerker' };
const leader: Somebody = { login: 'leader', party: 'zorg-een', role: 'zorgcoordinator' };
const watcher: Somebody = { login: 'watcher', party: 'zorg-een', role: 'data-protection-officer' };

const idOf = async ({ login, party, role }: Somebody): Promise<string> => {
  const account = { party, issuer: 'https://idp.example', subject: login, name: login, roles: [role] };
  return (await rememberPerson(opened.store, account, opened.clock.now)).id;
};

/** A call of somebody who logged in just now. */
async function as(who: Somebody, body: object, at = opened.clock.now): Promise<Call> {
  const { party, role } = who;
  const session = { person: await idOf(who), party, provider: 'p', role, roles: [role], authenticatedAt: at };
  const secret = await beginSession(opened.store, session, opened.clock.now);
  const live = await liveSession(opened.store, digestOf(secret), opened.clock.now);
  if (live === undefined) throw new Error('nobody is logged in');
  const text = parseStrictJson(JSON.stringify(body));
  return { authorization: live.visitor, body: text, at, trace: toTrace(undefined), role };
}

type Outcome = EmergencyProcedure | ProblemCode;
type Act = (steps: OpenSteps['steps'], call: Call, id: string) => ReturnType<typeof approveEmergency>;

const outcomeOf = ({ answer }: Awaited<ReturnType<typeof askEmergency>>): Outcome =>
  answer.ok ? answer.response : answer.problem.code;

const ask = async (who = officer, more: object = {}, client = 'J'): Promise<Outcome> => {
  const caseRef = refs.get(client)?.[who.party] ?? '';
  const body = { caseRef, ground: 'acute-danger', role: who.role, ...more };
  return outcomeOf(await askEmergency(opened.steps, await as(who, body)));
};
const approve = async (asked: Outcome, who = leader, at = opened.clock.now): Promise<Outcome> => {
  const act: Act = approveEmergency;
  return outcomeOf(await act(opened.steps, await as(who, { role: who.role }, at), idIn(asked)));
};
const idIn = (asked: Outcome): string => (typeof asked === 'string' ? 'n_' : asked.id);

/** What somebody sees who asks for everything of a clause, and a little more. */
async function seenBy(who = officer, more: object = {}, at = opened.clock.now, client = 'J'): Promise<string[]> {
  const body = { caseRef: refs.get(client)?.[who.party], purpose: 'P09', fields, role: who.role, ...more };
  const { answer } = await disclose(opened.steps, await as(who, body, at));
  return answer.ok ? Object.keys(answer.response.data ?? {}).sort() : [];
}

const name = async (who: Somebody) =>
  opened.steps.emergencies.name(who.party, `person:${await idOf(who)}`, { by: 'person:p', at: opened.clock.now });
const unname = async (who: Somebody) =>
  opened.steps.emergencies.unname(who.party, `person:${await idOf(who)}`, { by: 'person:p', at: opened.clock.now });

async function subjectOf(client: string): Promise<SubjectId> {
  const [{ subject_id: subject = '' } = {}] = await opened.store.all<{ subject_id: string }>(
    'SELECT c.subject_id FROM cases c JOIN case_parties p ON p.case_id = c.id WHERE p.ref = ?',
    [refs.get(client)?.['corporatie-een'] ?? ''],
  );
  return toSubjectId(subject);
}

/** Every entry of the log about a client, whatever party it is of: each of them has another name for it. */
async function entriesAbout(subject: SubjectId): Promise<Entry[]> {
  const references = await referencesOf(opened.steps, subject);
  if (references === undefined) throw new Error('nobody is known');
  const nameIn = (party: PartyId | undefined): string =>
    party === undefined ? references.subject : references.nameFor(references.subject, party);
  return opened.entries().filter(({ party, subject: named }) => named === nameIn(party));
}

/** All that a client is shown, by every way to it, but for its own looks: it knows of each of them. */
async function asClient(subject: SubjectId) {
  const bsnIndex = `index of ${subject}`;
  opened.behind((database) => {
    database
      .prepare("UPDATE subjects SET bsn_index = ?, bsn_confirmed_by = 'zorg-een' WHERE id = ?")
      .run(bsnIndex, subject);
  });
  const at = opened.clock.now;
  const secret = await beginClientSession(opened.store, { bsnIndex, provider: 'p', authenticatedAt: at }, at);
  return async () => {
    const now = opened.clock.now;
    const live = await liveClientSession(opened.store, digestOf(secret), now);
    if (live === undefined) throw new Error('the client is not logged in');
    const authorization = live.visitor;
    const call: Call = { authorization, body: { ok: true, value: null }, at: now, trace: toTrace(undefined) };
    const own = (await entriesAbout(subject)).filter(({ kind }) => kind === 'client-read').length;
    const reading = await readProcessing(opened.steps, [subject], now, { limit: 200 });
    const { others, ...paper } = await tellClient(opened.steps, [subject], now);
    const page = answerOf(await viewMine(opened.steps, call, { page: 1 }));
    const { disclosures: lines } = answerOf(await listMyDisclosures(opened.steps, call, { limit: 200 }));
    return {
      reading: { ...reading, withheld: reading.withheld - own },
      paper: { ...paper, others: others.filter(({ kind }) => kind !== 'client-read') },
      page: { ...page, total: page.total - own, others: page.others.filter(({ kind }) => kind !== 'own') },
      lines,
    };
  };
}

function answerOf<Response>({ answer }: Awaited<Done<Response>>): Response {
  if (!answer.ok) throw answer.problem;
  return answer.response;
}

const lastEntry = (): Entry => {
  const last = opened.entriesFrom(opened.entryCount() - 1)[0];
  if (last === undefined) throw new Error('the log is empty');
  return last;
};

async function publish(id: string, version: string, region: string, withProcedure: boolean): Promise<Agreement> {
  const { model, catalogue, law } = opened.steps.policy;
  const twist: Twist = { region, model: { id: model.id, version: model.version }, changes: [] };
  const frame = toFrame(id, ['gemeente-een', 'corporatie-een'], region);
  const emergency = model.emergency && {
    ...{ ...model.emergency, hours: 12, grounds: ['acute-danger' as const] },
    ...{ asking: ['overlastmedewerker'], fields: three },
  };
  const arrangements = { ...frame.arrangements, ...(withProcedure && emergency ? { emergency } : {}) };
  const made = compileAgreement(model, twist, { ...frame, version, arrangements }, { catalogue, law });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  await opened.steps.agreements.publish(made.agreement);
  for (const by of partyIds) await state(opened, made.agreement, { by });
  return made.agreement;
}

async function register(client: string, mark: number, of: string): Promise<void> {
  const { bsn: _, ...record } = canaryRecord(mark, bsnOf(mark));
  const records = Object.fromEntries(Object.entries(record).filter(([field]) => three.includes(field)));
  const parties = [{ party: 'corporatie-een', capacity: 'party', contract: true }];
  const call = opened.call('zorg-een', { agreement: of, phase: 'aftercare', records, parties });
  const { answer } = await registerCase(opened.steps, call);
  if (!answer.ok) throw answer.problem;
  const [{ case_id: id } = {}] = await opened.store.all<{ case_id: string }>(
    'SELECT case_id FROM case_parties WHERE ref = ? OR party_id = ? ORDER BY from_at DESC',
    [answer.response.caseRef, 'none'],
  );
  const own = await opened.store.all<{ ref: string }>(
    "SELECT ref FROM case_parties WHERE case_id = ? AND party_id = 'corporatie-een'",
    [id ?? ''],
  );
  refs.set(client, { 'zorg-een': answer.response.caseRef, 'corporatie-een': own[0]?.ref ?? '' });
}

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  agreement = await publish('oever', '1.0.0', 'Oeverland', true);
  await publish('elders', '1.0.0', 'Elders', false);
  await register('J', 0, 'oever');
  await register('K', 1, 'oever');
  await register('L', 2, 'elders');
  for (const who of [officer, colleague, leader]) await name(who);
});
afterAll(() => opened[Symbol.asyncDispose]());
// each test begins a week later: whatever an earlier one opened is over
beforeEach(() => {
  opened.clock.now = toInstant(opened.clock.now + 168 * hour);
});

describe('what opens nothing', () => {
  it('a request that nobody approved', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'waiting', party: 'corporatie-een', ground: 'acute-danger' });
    expect(await seenBy()).toEqual([]);
  });

  it('a request of somebody who is not named, of an application, or in a role that the agreement does not give it', async () => {
    expect(await ask({ ...officer, login: 'unnamed' })).toBe('not-allowed');
    const consultant = { ...colleague, login: 'consultant', role: 'woonconsulent' };
    await name(consultant);
    expect(await ask(consultant)).toBe('not-allowed');
    expect(await ask(officer, { role: 'woonconsulent' })).toBe('not-allowed');
    const caseRef = refs.get('J')?.['corporatie-een'];
    const body = { caseRef, ground: 'acute-danger', role: 'overlastmedewerker' };
    const { answer } = await askEmergency(opened.steps, opened.call('corporatie-een', body));
    expect(answer.ok ? '' : answer.problem.code).toBe('not-allowed');
  });

  it('a ground that the agreement does not name, a case of another party, and an agreement without the procedure', async () => {
    expect(await ask(officer, { ground: 'vital-interest' })).toBe('not-allowed');
    expect(await ask(officer, { ground: 'curiosity' })).toBe('invalid-input');
    expect(await ask(officer, { caseRef: refs.get('J')?.['zorg-een'] })).toBe('not-found');
    expect(await ask(officer, {}, 'L')).toBe('not-allowed');
  });

  it('an approval by who asked, by a colleague, by somebody who is not named, in another role, or of another case', async () => {
    const asked = await ask();
    expect(await approve(asked, officer)).toBe('not-allowed');
    expect(await approve(asked, colleague)).toBe('not-allowed');
    expect(await approve(asked, { ...leader, login: 'unnamed' })).toBe('not-allowed');
    const worker = { ...leader, login: 'worker', role: 'ambulant-begeleider' };
    await name(worker);
    expect(await approve(asked, worker)).toBe('not-allowed');
    const elsewhere = { ...leader, login: 'elsewhere', party: 'zorg-twee' };
    await name(elsewhere);
    expect(await approve(asked, elsewhere)).toBe('not-found');
    expect(await approve('not-found')).toBe('not-found');
    expect(await seenBy()).toEqual([]);
  });

  it('one person with two roles: the same account asks and approves for nobody', async () => {
    const asked = await ask();
    const both = { ...leader, login: officer.login, party: officer.party };
    expect(await approve(asked, both)).toBe('not-allowed');
  });

  it('an approval that comes a millisecond after the request lapsed, a second one, or before it was asked', async () => {
    const asked = await ask();
    const at = opened.clock.now;
    expect(await approve(asked, leader, toInstant(at - 1))).toBe('conflict');
    expect(await approve(asked, leader, toInstant(at + 12 * hour))).toBe('conflict');
    expect(await approve(asked)).toMatchObject({ state: 'open' });
    expect(await approve(asked)).toBe('conflict');
    expect(await seenBy()).toEqual(three);
  });

  it('a second request while one of that party waits in the case, whoever asks', async () => {
    const asked = await ask();
    expect(await ask()).toBe('conflict');
    expect(await ask(colleague)).toBe('conflict');
    expect(await ask(officer, {}, 'K')).toMatchObject({ state: 'waiting' });
    await endEmergency(opened.steps, await as(officer, { role: officer.role }), idIn(asked));
    expect(await ask()).toMatchObject({ state: 'waiting' });
  });

  it('a request of somebody whose name was taken off the list meanwhile', async () => {
    const asked = await ask(colleague);
    await unname(colleague);
    expect(await approve(asked)).toBe('conflict');
    await name(colleague);
  });
});

describe('an approved emergency', () => {
  it('opens three fields for the named officers of that party, and each entry says so', async () => {
    const asked = await ask();
    const approved = await approve(asked);
    expect(approved).toMatchObject({ state: 'open', approvedBy: 'zorg-een' });
    expect(await seenBy()).toEqual(three);
    const entry = lastEntry();
    expect(entry).toMatchObject({ kind: 'disclosure', facts: { emergency: true, purpose: 'P09' }, consents: [] });
    expect(entry.decision?.fields['supportContact']).toMatchObject({
      ...{ effect: 'all', ground: 'emergency', consent: [] },
      basis: ['eu.avg.6-1-d', 'eu.avg.9-2-c', 'nl.conflict-of-duties'],
    });
    expect(await seenBy(colleague)).toEqual(three);
  });

  it('opens nothing for another purpose, role, case, party, person or application', async () => {
    await approve(await ask());
    expect(await seenBy(officer, { purpose: 'P06' })).toEqual([]);
    const consultant = { ...officer, role: 'woonconsulent' };
    await name(consultant);
    expect(await seenBy(consultant)).toEqual([]);
    expect(await seenBy(officer, {}, opened.clock.now, 'K')).toEqual([]);
    expect(await seenBy({ ...officer, login: 'unnamed' })).toEqual([]);
    const body = { caseRef: refs.get('J')?.['corporatie-een'], purpose: 'P09', fields, role: 'overlastmedewerker' };
    const { answer } = await disclose(opened.steps, opened.call('corporatie-een', body));
    expect(answer.ok).toBe(false);
    const foreseen = await preflight(opened.steps, await as(officer, body));
    expect(foreseen.answer.ok ? foreseen.answer.response.fields : []).toEqual(three);
  });

  it('is open until the last millisecond of its hours, not at the moment itself, and not on a clock that is behind', async () => {
    const at = opened.clock.now;
    await approve(await ask());
    expect(await seenBy(officer, {}, toInstant(at + 12 * hour - 1))).toEqual(three);
    expect(await seenBy(officer, {}, toInstant(at + 12 * hour))).toEqual([]);
    expect(await seenBy(officer, {}, toInstant(at - 1))).toEqual([]);
  });

  it('ends at once when somebody of one of the two parties says so, and nobody else ends it', async () => {
    const asked = await ask();
    await approve(asked);
    const end = async (who: Somebody) =>
      (await endEmergency(opened.steps, await as(who, { role: who.role }), idIn(asked))).answer.ok;
    expect(await end({ ...watcher, party: 'gemeente-een' })).toBe(false);
    expect(await end({ ...officer, login: 'unnamed' })).toBe(false);
    expect(await seenBy()).toEqual(three);
    expect(await end(watcher)).toBe(true);
    expect(await seenBy()).toEqual([]);
    expect(await approve(asked)).toBe('conflict');
  });

  it('opens nothing while processing is restricted', async () => {
    await approve(await ask());
    const [{ subject_id: subject = '' } = {}] = await opened.store.all<{ subject_id: string }>(
      'SELECT c.subject_id FROM cases c JOIN case_parties p ON p.case_id = c.id WHERE p.ref = ?',
      [refs.get('J')?.['corporatie-een'] ?? ''],
    );
    await opened.steps.cases.setRights(toSubjectId(subject), { restricted: true });
    expect(await seenBy()).toEqual([]);
    await opened.steps.cases.setRights(toSubjectId(subject), { restricted: false });
    expect(await seenBy()).toEqual(three);
  });

  const toldOfUse = async (): Promise<number> => {
    const open = await Promise.all(
      ['corporatie-een', 'zorg-een'].map((party) => opened.steps.notices.open(party, 200)),
    );
    return open.flat().filter(({ kind }) => kind === 'emergency.used').length;
  };

  it('is told to both parties at once, each of its own case, with names of fields only', async () => {
    await approve(await ask());
    await opened.steps.notices.dispatch();
    for (const party of ['corporatie-een', 'zorg-een']) {
      const last = (await opened.steps.notices.open(party, 100)).at(-1);
      expect(last).toMatchObject({ kind: 'emergency.used', caseRef: refs.get('J')?.[party] });
    }
  });

  it('is told to the client with why it was, and not while a data protection officer says that it does harm', async () => {
    const asked = await ask();
    await approve(asked);
    expect(await seenBy()).toEqual(three);
    const [{ subject = '' } = {}] = await opened.store.all<{ subject: string }>(
      'SELECT subject FROM emergencies WHERE id = ?',
      [idIn(asked)],
    );
    const lines: LedgerLine[] = [];
    const period = { from: opened.clock.now };
    for await (const line of opened.steps.ledger.disclosuresOf([toSubjectId(subject)], period)) lines.push(line);
    const line = lines.find(({ fields: seen }) => seen.length > 0);
    if (line === undefined) throw new Error('nothing was seen');
    const references = await referencesOf(opened.steps, toSubjectId(subject));
    if (references === undefined) throw new Error('nobody is known');
    // Each party has another name for the client: whatever party it is of, an entry about the client counts.
    const isAbout = ({ party, subject: named }: Entry): boolean =>
      named === (party === undefined ? references.subject : references.nameFor(references.subject, party));
    const isQuiet = /^(emergency-|log-|legal-|preflight$)/;
    const askedAt = opened.clock.now;
    const told = async (later = 0) => {
      const now = toInstant(opened.clock.now + later);
      const known = await emergenciesOfClient(opened.steps, [toSubjectId(subject)], now);
      // Every way to the client, on pages, on paper and over the API, has it or has it not.
      const { lines: shown, others } = await tellClient(opened.steps, [toSubjectId(subject)], now);
      const left = await findUntold(opened.steps, [toSubjectId(subject)], now);
      const hidden = known.isUntold(line);
      expect(shown.some(({ id }) => id === line.id)).toBe(!hidden);
      expect(left.waiting.map(({ id }) => id).includes(line.id)).toBe(hidden);
      const seen = opened.entries().find(({ id }) => id === line.id);
      const about = opened.entries().filter(isAbout);
      expect(new Set(about.map(({ party }) => party)).size).toBeGreaterThan(1);
      const all = { limit: 200 };
      const { processingActivities, withheld } = await readProcessing(opened.steps, [toSubjectId(subject)], now, all);
      expect(processingActivities.some(({ spanId }) => spanId === seen?.spanId)).toBe(!hidden);
      expect(JSON.stringify(processingActivities)).not.toMatch(/"emergency-/);
      // What is kept back is in no number either, from the moment that it was asked for; later all of it is.
      const isKept = ({ id, kind, at }: Entry): boolean =>
        hidden &&
        (left.waiting.some((one) => one.id === id) || (isQuiet.test(kind) && toInstant(Date.parse(at)) >= askedAt));
      const counted = about.filter((entry) => !isKept(entry));
      expect(processingActivities.length + withheld).toBe(counted.length);
      const ofKind = others.filter(({ kind }) => isQuiet.test(kind)).reduce((sum, { count }) => sum + count, 0);
      expect(ofKind).toBe(counted.filter(({ kind }) => isQuiet.test(kind)).length);
      return [known.groundOf(line), known.isUntold(line)];
    };
    expect(await told()).toEqual(['acute-danger', false]);
    const keep = async (who: Somebody, days: number) => {
      const { answer } = await keepUntold(opened.steps, await as(who, {}), idIn(asked), days);
      return answer.ok || answer.problem.code;
    };
    expect(await keep(leader, 7)).toBe('not-allowed');
    expect(await keep({ ...watcher, party: 'gemeente-een' }, 7)).toBe('not-found');
    expect(await keep(watcher, 91)).toBe('invalid-input');
    expect(await keep(watcher, 7)).toBe(true);
    expect(await told()).toEqual(['acute-danger', true]);
    // Who looks every minute sees no number move, whatever is done in it.
    const numbers = async (): Promise<string> => {
      const left = await findUntold(opened.steps, [toSubjectId(subject)], askedAt);
      const counts = await toldCounts(opened.steps, [toSubjectId(subject)], left);
      const { withheld } = await readProcessing(opened.steps, [toSubjectId(subject)], askedAt, { limit: 1 });
      return JSON.stringify([counts.filter(({ kind }) => isQuiet.test(kind)), withheld]);
    };
    const before = await numbers();
    expect(await seenBy(colleague)).toEqual(three);
    await ask();
    expect(await numbers()).toBe(before);
    expect(await told(7 * 24 * hour)).toEqual(['acute-danger', false]);
    expect(await keep(watcher, 0)).toBe(true);
    expect(await told()).toEqual(['acute-danger', false]);
  });

  it('that is kept from the client moves nothing of what it sees, whatever is tried in it, refused or failed', async () => {
    const subject = await subjectOf('J');
    const see = await asClient(subject);
    const asked = await ask();
    await approve(asked);
    const keep = async (days: number) => keepUntold(opened.steps, await as(watcher, {}), idIn(asked), days);
    await keep(30);
    const before = await see();
    expect(before.page).toMatchObject({
      isKnown: true,
      times: before.lines.filter(({ outcome }) => outcome === 'disclosed').length,
    });
    const about = () => opened.entries().filter((entry) => entry.kind !== 'client-read').length;

    const gone = () => Promise.reject(new GatewayError('store-unavailable', 'kanarie'));
    const { sources, emergencies, agreements } = opened.steps;
    const noSource = { ...opened.steps, sources: { ...sources, fetch: gone } };
    const undecided = { ...opened.steps, emergencies: { ...emergencies, isOpen: gone } };
    const noAgreement = { ...opened.steps, agreements: { ...agreements, resolve: gone } };
    const body = { caseRef: refs.get('J')?.['corporatie-een'], purpose: 'P09', fields, role: officer.role };
    const careful = { ...body, caseRef: refs.get('J')?.['zorg-een'], role: leader.role, purpose: 'P06' };
    const consultant = { ...officer, login: 'consultant', role: 'woonconsulent' };
    const wronglyAsked = { ...body, ground: 'acute-danger', role: consultant.role };
    const acts: Readonly<Record<string, () => Promise<unknown>>> = {
      'sees it': () => seenBy(colleague),
      'is refused all for one field': () => seenBy(officer, { mode: 'strict' }),
      'is given nothing, as none of the fields has a value': () => seenBy(officer, { fields: ['contactLost'] }),
      'asks of a source that fails': async () => disclose(noSource, await as(officer, body)),
      'asks what could not be decided': async () => disclose(undecided, await as(officer, body)),
      'tries it out': async () => preflight(opened.steps, await as(officer, body)),
      'tries out what could not be decided': async () => preflight(undecided, await as(officer, body)),
      'tries it out as the other party, in vain': async () => preflight(noAgreement, await as(leader, careful)),
      'approves it again': () => approve(asked),
      'approves it as who asked': () => approve(asked, officer),
      'approves it in another role': () => approve(asked, { ...leader, role: 'ambulant-begeleider' }),
      'approves it while the agreement cannot be read': async () =>
        approveEmergency(noAgreement, await as(leader, { role: leader.role }), idIn(asked)),
      'asks anew, for a ground that is not agreed': () => ask(officer, { ground: 'vital-interest' }),
      'asks anew, in another role': async () => {
        const { purpose: _purpose, fields: _fields, ...wrong } = wronglyAsked;
        return askEmergency(opened.steps, await as(consultant, wrong));
      },
      'asks anew': () => ask(),
      'asks anew while that waits': () => ask(colleague),
      'ends it as somebody who is not named': async () =>
        endEmergency(opened.steps, await as(consultant, { role: consultant.role }), idIn(asked)),
    };
    for (const [what, work] of Object.entries(acts)) {
      const entries = about();
      await work();
      expect([what, about()]).toEqual([what, entries + 1]);
      expect([what, await see()]).toEqual([what, before]);
    }

    // What is no part of it is told as ever: what another party asks, and this one for something else or in another role.
    const plain: Readonly<Record<string, () => Promise<unknown>>> = {
      'another party is refused': async () => disclose(opened.steps, await as(leader, careful)),
      'the same party in another role is refused': () => seenBy(consultant),
      'the same officer is refused for another purpose': () => seenBy(officer, { purpose: 'P06' }),
      'another party asks what could not be decided': async () => disclose(noAgreement, await as(leader, careful)),
      'the same party supplies in vain': () =>
        supplyRecords(
          opened.steps,
          opened.call('corporatie-een', { value: true }),
          refs.get('J')?.['corporatie-een'] ?? '',
          { field: 'supportActive' },
        ),
    };
    let last = before;
    for (const [what, work] of Object.entries(plain)) {
      await work();
      const now = await see();
      expect([what, now]).not.toEqual([what, last]);
      last = now;
    }

    // Once it is told nothing is missing: each entry about the client is a line or counted, on every way.
    await keep(0);
    const all = await see();
    const entries = await entriesAbout(subject);
    const [own, others] = [entries.filter(({ kind }) => kind === 'client-read').length, entries.length];
    expect(all.reading.processingActivities.length + all.reading.withheld).toBe(others - own);
    expect(all.page.total).toBe(others - own);
    const ids = all.lines.map(({ id }) => id);
    for (const { id, kind, purpose } of entries) {
      if (kind === 'disclosure' || (purpose !== undefined && kind !== 'preflight')) expect(ids).toContain(id);
    }
  });

  it('that is kept from the client before anybody approved it moves nothing either', async () => {
    const see = await asClient(await subjectOf('K'));
    const before = await see();
    const asked = await ask(officer, {}, 'K');
    const supervisor = { ...watcher, login: 'supervisor', party: officer.party };
    const keep = async (days: number) => keepUntold(opened.steps, await as(supervisor, {}), idIn(asked), days);
    expect(await see()).not.toEqual(before);
    expect((await keep(30)).answer.ok).toBe(true);
    expect(await see()).toEqual(before);
    expect(await approve(asked, { ...leader, role: 'ambulant-begeleider' })).toBe('not-allowed');
    expect(await ask(colleague, {}, 'K')).toBe('conflict');
    expect(await see()).toEqual(before);
    expect(await seenBy(officer, {}, opened.clock.now, 'K')).toEqual([]);
    expect(await see()).not.toEqual(before);
  });

  it('opens nothing when it cannot be recorded', async () => {
    const asked = await ask();
    const { audit } = opened.steps;
    const broken = { ...opened.steps, audit: { ...audit, record: () => Promise.reject(new Error('the log is full')) } };
    const call = await as(leader, { role: leader.role });
    await expect(approveEmergency(broken, call, idIn(asked))).rejects.toThrow();
    expect(await seenBy()).toEqual([]);
  });

  it('opens nothing when the gateway ends between the approval and its entry, and can be asked again', async () => {
    await opened.steps.notices.dispatch();
    const told = await toldOfUse();
    const asked = await ask();
    const reached = Promise.withResolvers<void>();
    const record = (): Promise<never> => {
      reached.resolve();
      return new Promise(() => undefined);
    };
    const ending = { ...opened.steps.audit, record };
    void approveEmergency({ ...opened.steps, audit: ending }, await as(leader, { role: leader.role }), idIn(asked));
    await reached.promise;
    expect(await seenBy()).toEqual([]);
    const [shown] = await opened.steps.emergencies.ofParty('zorg-een', opened.clock.now);
    expect(shown && stateOf(shown, opened.clock.now)).toBe('ended');
    // Nobody is told that it was used, now or later.
    const began = opened.clock.now;
    for (const seconds of [0, 5, 61, 122, 600]) {
      opened.clock.now = toInstant(began + seconds * 1_000);
      await opened.steps.notices.dispatch();
    }
    opened.clock.now = began;
    expect(await toldOfUse()).toBe(told);
    expect(await opened.store.all('SELECT id FROM notice_tasks WHERE due_at IS NOT NULL', [])).toEqual([]);
    await approve(await ask());
    expect(await seenBy()).toEqual(three);
  });

  it('is not kept from the client when that cannot be recorded, and stays kept when the end of it cannot', async () => {
    const asked = await ask();
    await approve(asked);
    const { audit, emergencies } = opened.steps;
    const broken = { ...opened.steps, audit: { ...audit, record: () => Promise.reject(new Error('the log is full')) } };
    const keep = async (days: number, steps = opened.steps) =>
      keepUntold(steps, await as(watcher, {}), idIn(asked), days);
    const untold = async () => (await emergencies.find(idIn(asked))).untold?.until;
    await expect(keep(7, broken)).rejects.toThrow();
    expect(await untold()).toBeUndefined();
    await keep(7);
    const kept = await untold();
    expect(kept).toBeGreaterThan(opened.clock.now);
    await expect(keep(90, broken)).rejects.toThrow();
    expect(await untold()).toBe(kept);
    await expect(keep(0, broken)).rejects.toThrow();
    expect(await untold()).toBe(kept);
  });

  it('opens nothing under another version of the agreement', async () => {
    await approve(await ask());
    const waiting = await ask(officer, {}, 'K');
    expect(await seenBy()).toEqual(three);
    const second = await publish('oever', '1.1.0', 'Oeverland', true);
    expect(second.arrangements.emergency).toEqual(agreement.arrangements.emergency);
    expect(await seenBy()).toEqual([]);
    expect(await approve(waiting)).toBe('conflict');
    await approve(await ask());
    expect(await seenBy()).toEqual(three);
  });
});
