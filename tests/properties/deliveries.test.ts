/** What is ever delivered: over real rooms, while consents, phases and rights change between the push and the delivery. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  ConsentKind,
  DisclosureResponse,
  Entry,
  FieldName,
  PartyId,
  Phase,
  PurposeCode,
  Role,
  SupportEventRequest,
} from '../../src/contract/generated/types.ts';
import { type CaseId, instantText, type SubjectId, toInstant } from '../../src/contract/vocabulary.ts';
import type { Compose, Composed } from '../../src/deliveries/deliveries.ts';
import { composeDeliveries } from '../../src/disclosure/deliver.ts';
import { bsnOf, canaryRecord, duringTerm, marksIn, rolesOf, settle, typeOf } from '../support/canary-region.ts';
import { entryFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { national } from './national.ts';
import { decideByTheBook } from './oracle.ts';
import { type Published, publishSome } from './whole-path-scenes.ts';

/** How many stories are played; each is some twenty durable transactions. */
const runs = Math.max(30, Math.ceil(Number(process.env['RUNS'] ?? 10_000) / 250));
const timeout = 60_000 + 1_500 * runs;
const minute = 60_000;

const recipients = ['gemeente-een', 'gemeente-twee', 'corporatie-een', 'zorg-twee', 'bewind-een', 'loket'] as const;
type Recipient = (typeof recipients)[number];
const purposes = ['P04', 'P05', 'P06', 'P07', 'P09', 'P10'] as const;
const phases: readonly Phase[] = ['registration', 'matching', 'nomination', 'contract', 'aftercare', 'closed'];

type Step =
  | { readonly does: 'tell'; readonly kind: number }
  | { readonly does: 'give'; readonly party: Recipient; readonly kind: ConsentKind }
  | { readonly does: 'withdraw'; readonly party: Recipient; readonly kind: ConsentKind }
  | { readonly does: 'phase'; readonly phase: Phase }
  | { readonly does: 'restrict'; readonly restricted: boolean }
  | {
      readonly does: 'deliver';
      readonly party: Recipient;
      readonly purpose: PurposeCode;
      readonly role: number;
      readonly event: number;
      /** Whether the digest of what the recipient has is passed on. */
      readonly knows: boolean;
    };

// Most of a story is about one recipient, in one role: so that something changes between two deliveries to the same.
const party = fc.oneof(
  { weight: 4, arbitrary: fc.constant('corporatie-een' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...recipients) },
);
const role = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(20) });
const kind = fc.constantFrom<ConsentKind>('waiver', 'explicit');
const purpose = fc.oneof({ weight: 3, arbitrary: fc.constant('P06' as const) }, fc.constantFrom(...purposes));
const tell = fc.record({ does: fc.constant('tell' as const), kind: fc.nat(6) });
const deliver = fc.record({
  ...{ does: fc.constant('deliver' as const), party, purpose, role, event: fc.nat(20) },
  knows: fc.boolean(),
});
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: tell },
  { weight: 12, arbitrary: deliver },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('give' as const), party, kind }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('withdraw' as const), party, kind }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('phase' as const), phase: fc.constantFrom(...phases) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restrict' as const), restricted: fc.boolean() }) },
);

let opened: OpenSteps;
let published: Published[];
let compose: Compose;
beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  published = await publishSome(opened, 20_260_701);
  compose = composeDeliveries({ steps: opened.steps, source: 'urn:nld:oin:00000099000000000001:systeem:sluis' });
}, 60_000);
afterAll(() => opened[Symbol.asyncDispose]());

/** A case in which a story is played, and what is known of it without asking the gateway. */
interface Play {
  readonly agreement: Published;
  readonly subject: SubjectId;
  readonly case: CaseId;
  readonly caseRef: string;
  readonly events: number[];
  readonly consents: Map<string, string[]>;
  readonly digests: Map<string, string>;
  readonly values: unknown[];
  phase: Phase;
  restricted: boolean;
}

let staged = 600_000;
let sent = 0;

async function open(agreement: Published): Promise<Play> {
  const { sources, cases } = opened.steps;
  staged += 1;
  const { supportActive: _by, supportPeriod: _events, ...kept } = canaryRecord(1, bsnOf(staged % 400_000));
  const subject = await sources.createSubject();
  await sources.supply(subject, kept, 'zorg-een', opened.clock.now);
  const parties = recipients.map((id) => {
    const type = typeOf(id) ?? 'COR';
    return { party: id, type, capacity: 'party' as const, contract: type === 'COR' };
  });
  const opening = { subject, agreement: agreement.document.id, phase: 'aftercare' as const, parties };
  const { caseRef } = await cases.register({ id: 'zorg-een', type: 'PRO' }, opening, opened.clock.now);
  const { id } = await cases.resolve('zorg-een', caseRef, opened.clock.now);
  if (id === undefined) throw new Error('the case was not opened');
  const known = { events: [], consents: new Map(), digests: new Map(), values: [kept] };
  return { agreement, subject, case: id, caseRef, ...known, phase: 'aftercare', restricted: false };
}

function toEvent(play: Play, number: number): SupportEventRequest {
  const mark = `kanarie-event-${play.events.length}`;
  const contact = {
    name: mark,
    phone: `+3169900${String(play.events.length).padStart(4, '0')}`,
    email: `${mark}@post.example`,
  };
  const common = { caseRef: play.caseRef, effectiveOn: '2026-05-30' };
  const all: readonly SupportEventRequest[] = [
    { ...common, kind: 'start', plannedEnd: '2027-05-30', supportContact: contact },
    { ...common, kind: 'change', supportContact: contact },
    { ...common, kind: 'pause' },
    { ...common, kind: 'stop' },
    { ...common, kind: 'contact-lost' },
    { ...common, kind: 'evaluation', evaluationOutcome: 'voortzetten' },
    { ...common, kind: 'escalation', escalationLevel: 'rood' },
  ];
  return all[number % all.length] ?? { ...common, kind: 'pause' };
}

async function tellEvent(play: Play, number: number): Promise<void> {
  const request = toEvent(play, number);
  const telling = { subject: play.subject, case: play.case, by: 'zorg-een', apiClient: 'zorg-een-app', parties: [] };
  const { seq } = await opened.store.transactionAbout(play.subject, (tx) =>
    opened.steps.support.accept(tx, { ...telling, request, at: opened.clock.now }),
  );
  play.events.push(seq);
  play.values.push(request);
}

async function give(play: Play, to: Recipient, given: ConsentKind): Promise<void> {
  const categories = [...'ABCDEFGHIJ'] as 'A'[];
  const form = {
    ...{ kind: given, answer: 'given' as const, purposes: [...purposes], recipients: [{ party: to }], categories },
    ...{ capacity: 'self' as const, formVersion: 'v1', language: 'nl', givenAt: instantText(opened.clock.now) },
  };
  const { id } = await opened.steps.consents.record(play.subject, 'zorg-een', form, opened.clock.now);
  play.consents.set(`${to} ${given}`, [...(play.consents.get(`${to} ${given}`) ?? []), id]);
}

async function withdraw(play: Play, to: Recipient, given: ConsentKind): Promise<void> {
  for (const id of play.consents.get(`${to} ${given}`) ?? []) {
    await opened.steps.consents.withdraw(id, { by: 'zorg-een' }, opened.clock.now, async () => true);
  }
  play.consents.delete(`${to} ${given}`);
}

async function alter(play: Play, phase: Phase): Promise<void> {
  // What is closed stays closed.
  if (play.phase === 'closed' || play.phase === phase) return;
  const found = await opened.steps.cases.resolve('zorg-een', play.caseRef, opened.clock.now);
  await opened.steps.cases.change(found, 'zorg-een', { phase }, opened.clock.now);
  play.phase = phase;
}

/** Something happens between two deliveries. */
async function happen(play: Play, step: Exclude<Step, { does: 'deliver' }>): Promise<void> {
  switch (step.does) {
    case 'tell':
      return tellEvent(play, step.kind);
    case 'give':
      return give(play, step.party, step.kind);
    case 'withdraw':
      return withdraw(play, step.party, step.kind);
    case 'phase':
      return alter(play, step.phase);
    case 'restrict':
      await opened.steps.cases.setRights(play.subject, { restricted: step.restricted });
      play.restricted = step.restricted;
  }
}

interface Delivered {
  readonly to: { readonly party: Recipient; readonly purpose: PurposeCode; readonly role: Role };
  readonly composed: Composed;
  readonly entry: Entry;
}

async function deliverTo(play: Play, step: Extract<Step, { does: 'deliver' }>): Promise<Delivered | undefined> {
  const asOf = play.events[step.event % Math.max(1, play.events.length)];
  const roles = rolesOf(national.model, step.party);
  const role = roles[step.role % roles.length];
  if (asOf === undefined || role === undefined) return undefined;
  sent += 1;
  const to = { party: step.party, role, purpose: step.purpose };
  const own = { id: `u_${step.party}`, issuer: opened.issuer.issuer, clientId: `${step.party}-app` };
  const known = step.knows ? play.digests.get(JSON.stringify(to)) : undefined;
  const event = { seq: asOf, isTold: false };
  const before = opened.entryCount();
  const { answer: composed } = await compose({
    ...{ id: `d_${String(sent).padStart(22, '0')}`, to: { ...own, ...to }, sequence: 1, attempt: 1 },
    ...{ about: { kind: 'status', subject: play.subject, case: play.case, asOf, event }, at: opened.clock.now },
    ...(known === undefined ? {} : { known }),
  });
  const added = opened.entriesFrom(before);
  expect(added).toHaveLength(1);
  const [entry] = added;
  if (entry === undefined) throw new Error('no entry');
  if (composed.kind === 'message' && composed.digest) play.digests.set(JSON.stringify(to), composed.digest);
  return { to, composed, entry };
}

/** What has to hold for a field to be delivered now, each taken by itself from how the story went. */
function mayHave({ agreement, phase, restricted, consents }: Play, { to }: Delivered, field: FieldName): boolean {
  const { document, signed } = agreement;
  const type = typeOf(to.party);
  const isMandated = type === 'HUB' && signed.has('gemeente-een');
  const clauses = document.clauses.filter(
    (clause) =>
      clause.purpose === to.purpose &&
      (clause.to === type || (isMandated && clause.to === 'MUN')) &&
      clause.roles.includes(to.role) &&
      clause.fields.some(({ name }) => name === field),
  );
  const said = (given: string): boolean => consents.has(`${to.party} ${given}`);
  const isForbidden = type !== undefined && (national.law.neverTo[type] ?? []).includes(field);
  return (
    !isForbidden &&
    !restricted &&
    signed.has(to.party) &&
    document.purposes.find(({ code }) => code === to.purpose)?.phases.includes(phase) === true &&
    clauses.some(({ consentRequirement: asked }) => (asked === 'waiver' || asked === 'explicit' ? said(asked) : true))
  );
}

const namesOf = ({ composed }: Delivered): FieldName[] =>
  composed.kind === 'message' ? Object.keys((composed.event.data as DisclosureResponse).data) : [];

function check(play: Play, delivered: Delivered): void {
  const { composed, entry } = delivered;
  const names = namesOf(delivered);
  expect(names.filter((field) => !mayHave(play, delivered, field))).toEqual([]);
  expect(entryFaults(entry)).toEqual([]);
  expect(entry).toMatchObject({ kind: 'delivery', party: delivered.to.party, purpose: delivered.to.purpose });
  expect((entry.disclosed ?? []).toSorted()).toEqual(names.toSorted());
  if (entry.facts && entry.decision) {
    const { fields } = decideByTheBook(entry.facts, play.agreement.document, national);
    expect(names.filter((field) => fields[field]?.effect === 'none')).toEqual([]);
    expect(entry.facts.case.phase).toBe(play.phase);
  }
  const shown = new Set(composed.kind === 'message' ? marksIn((composed.event.data as DisclosureResponse).data) : []);
  const marks = [...play.values.flatMap(marksIn), 'Naam-kanarie', 'Titel kanarie'].filter((mark) => !shown.has(mark));
  const text = JSON.stringify([composed, entry]);
  expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
}

test('to no party is ever delivered what the decisions of those moments did not allow', { timeout }, async () => {
  const seen = { message: 0, withheld: 0, unchanged: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...published),
      fc.array(steps, { minLength: 10, maxLength: 25 }),
      async (agreement, story) => {
        const play = await open(agreement);
        await tellEvent(play, 0);
        for (const given of ['waiver', 'explicit'] as const) await give(play, 'corporatie-een', given);
        const received = new Map<PartyId, Set<FieldName>>();
        const allowed = new Map<PartyId, Set<FieldName>>();
        for (const step of story) {
          opened.clock.now = toInstant(opened.clock.now + minute);
          if (step.does !== 'deliver') await happen(play, step);
          else {
            const delivered = await deliverTo(play, step);
            if (delivered === undefined) continue;
            check(play, delivered);
            seen[delivered.composed.kind] += 1;
            addTo(received, step.party, namesOf(delivered));
            addTo(allowed, step.party, allowedBy(play, delivered));
          }
        }
        for (const [id, fields] of received) {
          expect([...fields].filter((field) => allowed.get(id)?.has(field) !== true)).toEqual([]);
        }
      },
    ),
    { numRuns: runs },
  );
  // The property says something only when there is something to say it about.
  expect(seen.message).toBeGreaterThan(runs / 3);
  expect(seen.withheld).toBeGreaterThan(runs);
  expect(seen.unchanged).toBeGreaterThan(0);
  expect((await opened.steps.audit.verify()).intact).toBe(true);
});

function addTo(sets: Map<PartyId, Set<FieldName>>, id: PartyId, fields: readonly FieldName[]): void {
  sets.set(id, new Set([...(sets.get(id) ?? []), ...fields]));
}

/** What the decision of this moment allows by the book. */
function allowedBy({ agreement }: Play, { entry }: Delivered): FieldName[] {
  if (entry.facts === undefined) return [];
  const { fields } = decideByTheBook(entry.facts, agreement.document, national);
  return Object.keys(fields).filter((field) => fields[field]?.effect !== 'none');
}
