/** A case of one invented client with everything around it, and one request about it: drawn at random, then staged for real. */
import fc from 'fast-check';
import { type AgreementFrame, compileAgreement, withText } from '../../src/agreements/agreements.ts';
import type {
  Agreement,
  Capacity,
  Category,
  ClientRecord,
  Condition,
  ConsentRequest,
  FieldName,
  PartyId,
  Phase,
  PurposeCode,
  Role,
  Statement,
  Twist,
} from '../../src/contract/generated/types.ts';
import { instantText, type SubjectId, toInstant } from '../../src/contract/vocabulary.ts';
import {
  bsnOf,
  canaryRecord,
  duringTerm,
  keepUnchecked,
  ofType,
  partyIds,
  rolesOf,
  state,
  strangerId,
  toFrame,
  typeOf,
} from '../support/canary-region.ts';
import type { OpenSteps } from '../support/open-steps.ts';
import type { SourceServer } from '../support/source-server.ts';
import { allFields, hostileAgreements, twists } from './arbitraries.ts';
import { national } from './national.ts';

const { model, catalogue } = national;
const hour = 3_600_000;

/** An agreement that some parties signed. */
export interface Published {
  readonly document: Agreement;
  readonly signed: ReadonlySet<PartyId>;
  /** Who signed and revoked: the agreement goes on for the others. */
  readonly left: PartyId | undefined;
  /** Keeps a failing case readable. */
  readonly [fc.toStringMethod]: () => string;
}

/** Of everything that has parts, a part. */
const narrowest: Twist = {
  region: 'Oeverland',
  model: { id: model.id, version: model.version },
  changes: model.clauses.flatMap(({ id: clause, core }) =>
    catalogue.fields
      .filter(({ name }) => core.includes(name))
      .flatMap(({ name: field, parts: [part] }) =>
        part === undefined
          ? []
          : { op: 'narrow-field', clause, field, part, by: 'T.', at: '2026-01-15T10:00:00Z', reason: 'less is enough' },
      ),
  ),
};

/** A form for every purpose: a region that asks consent has one. */
const forms: Twist['changes'][number] = {
  op: 'set-articles',
  articles: {
    consentForms: model.articles.consentForms.map((form) => ({
      ...form,
      purposes: model.purposes.map(({ code }) => code),
    })),
  },
  ...{ by: 'T.', at: '2026-01-15T10:00:00Z', reason: 'what is asked is asked on a form' },
};

/** Of a drawn twist the changes that go together: most draws have one that an editor would refuse. */
function compileBounded({ changes, ...twist }: Twist, frame: AgreementFrame): Agreement {
  const kept: Twist['changes'] = [forms];
  for (const change of changes) {
    const tried = { ...twist, changes: [...kept, change] };
    if (compileAgreement(model, tried, frame, national).ok) kept.push(change);
  }
  const compiled = compileAgreement(model, { ...twist, changes: kept }, frame, national);
  if (!compiled.ok) throw new Error('the model itself does not compile');
  return compiled.agreement;
}

/**
 * Agreements of the region to play scenes under: as twists make them, and as hostile signatories could have them. Some
 * lack a signature, some have lost one.
 */
export async function publishSome(opened: OpenSteps, seed: number): Promise<Published[]> {
  const published: Published[] = [];
  const sign = async (document: Agreement) => published.push(await signedBy(opened, document, published.length));
  for (const [index, twist] of [narrowest, ...fc.sample(twists, { seed, numRuns: 7 })].entries()) {
    // In a region one agreement decides; these are side by side.
    const region = `${twist.region}-${index}`;
    const agreement = compileBounded({ ...twist, region }, toFrame(`kanarie-${index}`, requiredOf(index), region));
    await opened.steps.agreements.publish(agreement);
    await sign(agreement);
  }
  const hostile = fc.sample(hostileAgreements, { seed, numRuns: 4 }).filter(({ clauses }) => clauses.length > 0);
  for (const [index, agreement] of hostile.entries()) {
    const frame = toFrame(`vijandig-${index}`, requiredOf(index), `Oeverland-vijandig-${index}`);
    const kept = withText({ ...agreement, ...frame });
    keepUnchecked(opened, kept);
    await sign(kept);
  }
  return published;
}

const requiredOf = (index: number): PartyId[] => (index % 2 === 0 ? [...partyIds] : ['gemeente-twee', 'zorg-twee']);

/** Whose signature an agreement lacks, and who signed and left, by the order in which agreements are published. */
const missingOf: Readonly<Record<number, PartyId>> = { 3: 'zorg-een', 5: 'gemeente-een', 8: 'bewind-een' };
const leavingOf: Readonly<Record<number, PartyId>> = {
  2: 'corporatie-een',
  4: 'zorg-een',
  6: 'gemeente-een',
  9: 'loket',
};

async function signedBy(opened: OpenSteps, document: Agreement, index: number): Promise<Published> {
  const signed = new Set(partyIds);
  const missing = missingOf[index];
  const leaving = leavingOf[index];
  for (const by of partyIds) {
    if (by === missing) signed.delete(by);
    else await state(opened, document, { by });
    if (by !== leaving) continue;
    const type: Statement['type'] = 'revoke';
    await state(opened, document, { by, type, signedAt: '2026-03-01T10:00:00Z' });
    signed.delete(by);
  }
  return { document, signed, left: leaving, [fc.toStringMethod]: () => document.id };
}

type Form = Omit<ConsentRequest, 'caseRef'>;

/** What the client answered, and what became of it. */
interface Answered {
  readonly form: Form;
  readonly withdrawn: boolean;
}

export interface Scene {
  readonly agreement: Published;
  readonly phase: Phase;
  /** The first registers the case. */
  readonly helpers: readonly PartyId[];
  readonly corporation:
    | { readonly party: PartyId; readonly capacity: 'party' | 'candidate'; readonly contract: boolean }
    | undefined;
  readonly conditions: readonly Condition[];
  readonly restricted: boolean;
  readonly addressSecret: boolean;
  readonly answers: readonly Answered[];
  readonly objection: PurposeCode | undefined;
  /** The fields of which no value is kept. */
  readonly without: readonly FieldName[];
  readonly asker: PartyId;
  readonly request: {
    readonly purpose: string;
    readonly fields: FieldName[];
    readonly role: Role;
    readonly mode?: 'strict' | 'marked';
  };
}

const categories: readonly Category[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
const purposes: readonly PurposeCode[] = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10'];
const phases: readonly Phase[] = [
  'registration',
  'screening',
  'matching',
  'nomination',
  'contract',
  'aftercare',
  'closed',
];
const conditions: readonly Condition[] = ['contact-attempted', 'debt-help-offered', 'offer-made'];
const capacities: readonly Capacity[] = ['self', 'bewindvoerder', 'mentor', 'curator', 'parent', 'proxy'];

const often = <Value>(usual: Value, others: readonly Value[], weight = 15): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const recipients = fc.oneof(
  fc.constantFrom(...partyIds).map((party) => ({ party })),
  fc.constant({ matched: 'COR' as const }),
  fc.constantFrom('MUN', 'HUB', 'COR', 'PRO', 'BUD').map((type) => ({ type })),
);

const answers: fc.Arbitrary<Answered> = fc
  .record({
    kind: fc.constantFrom('waiver' as const, 'explicit' as const),
    answer: fc.constantFrom('given' as const, 'refused' as const),
    purposes: fc.subarray([...purposes], { minLength: 1 }),
    recipients: fc.array(recipients, { minLength: 1, maxLength: 3 }),
    categories: fc.subarray([...categories], { minLength: 1 }),
    capacity: often('self', capacities, 3),
    hours: fc.integer({ min: 1, max: 9 }),
    lasts: often(10_000, [1, 2], 5),
    withdrawn: often(false, [true], 4),
  })
  .map(({ hours, lasts, withdrawn, ...said }) => ({
    withdrawn,
    form: {
      ...said,
      recipients: said.recipients as Form['recipients'],
      formVersion: 'v1',
      language: 'nl',
      givenAt: instantText(toInstant(duringTerm - (hours + 3) * hour)),
      expiresAt: instantText(toInstant(duringTerm - (hours + 3) * hour + lasts * hour)),
    },
  }));

/** The two answers by which a client lets a party see what an agreement allows. */
const openAnswers = (party: PartyId): Answered[] =>
  (['waiver', 'explicit'] as const).map((kind) => ({
    withdrawn: false,
    form: {
      kind,
      answer: 'given',
      purposes: [...purposes],
      recipients: [{ party }],
      categories: [...categories],
      capacity: 'self',
      formVersion: 'v1',
      language: 'nl',
      givenAt: instantText(toInstant(duringTerm - 20 * hour)),
    },
  }));

const pick = <Value>(list: readonly Value[], number: number): Value => {
  const value = list[number % list.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

/** Scenes under one of these agreements: most of them near a disclosure, each a little or much out of order. */
export function scenes(published: readonly Published[]): fc.Arbitrary<Scene> {
  return fc
    .record({
      // Of the first agreement, in which everything that has parts shows a part, as many as of all others together.
      agreement: fc.oneof(fc.constantFrom(...published.slice(0, 1)), fc.constantFrom(...published)),
      numbers: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }),
      asked: fc.array(fc.nat(9_999), { minLength: 1, maxLength: 14 }),
      otherPhase: often<Phase | undefined>(undefined, phases, 8),
      otherPurpose: often<string | undefined>(undefined, [...purposes, 'P11', 'P13', 'kanarie-doel'], 12),
      otherRole: often<Role | undefined>(undefined, ['kanarie-rol', 'intaker', 'woonconsulent', 'casemanager'], 12),
      otherAsker: often<PartyId | undefined>(undefined, [...partyIds, strangerId], 10),
      withoutSender: often(false, [true], 20),
      extra: often<PartyId | undefined>(undefined, ['zorg-een', 'zorg-twee', 'gemeente-een', 'loket'], 2),
      candidate: often(false, [true], 6),
      contract: fc.boolean(),
      conditions: often<readonly Condition[]>(conditions, [[], ['offer-made']], 5),
      restricted: often(false, [true], 20),
      addressSecret: often(false, [true], 5),
      open: often(true, [false], 4),
      answers: fc.array(answers, { maxLength: 3 }),
      objection: often<PurposeCode | undefined>(undefined, purposes, 4),
      without: fc.subarray([...allFields], { maxLength: 12 }),
      mode: often<'strict' | 'marked' | undefined>(undefined, ['strict', 'marked'], 4),
    })
    .map(({ agreement, numbers, ...drawn }): Scene => {
      const [clauseNumber = 0, ...rest] = numbers;
      const clause = pick(agreement.document.clauses, clauseNumber);
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = rest;
      const byHub = clause.to === 'MUN' && a % 3 === 0;
      const recipient = byHub ? 'loket' : pick(ofType(clause.to), a);
      // The provider whose system is asked has most of the cases.
      const sender = clause.from === 'PRO' && b % 4 > 0 ? 'zorg-een' : pick(ofType(clause.from), b);
      const isCor = (party: PartyId) => typeOf(party) === 'COR';
      const corporation = [recipient, sender].find(isCor) ?? (c % 2 === 0 ? pick(ofType('COR'), c) : undefined);
      const needed = [recipient, ...(drawn.withoutSender ? [] : [sender])].filter((party) => !isCor(party));
      const registrar = needed.find((party) => typeOf(party) !== 'BUD') ?? pick(['zorg-een', 'zorg-twee', 'loket'], d);
      const purpose = agreement.document.purposes.find(({ code }) => code === clause.purpose);
      const fitting = rolesOf(model, recipient).filter((role) => clause.roles.includes(role));
      const granted = clause.fields.map(({ name }) => name);
      const partly = clause.fields.flatMap(({ name, part }) => (part === 'all' ? [] : [name]));
      const fields = drawn.asked.map((number) => {
        if (number % 4 === 0) return pick(allFields, number);
        return pick(number % 4 === 1 && partly.length > 0 ? partly : granted, number);
      });
      return {
        ...drawn,
        agreement,
        phase: drawn.otherPhase ?? pick(purpose?.phases.length ? purpose.phases : phases, e),
        helpers: [...new Set([registrar, ...needed, ...(drawn.extra === undefined ? [] : [drawn.extra])])],
        corporation:
          corporation === undefined
            ? undefined
            : {
                party: corporation,
                capacity: drawn.candidate ? 'candidate' : 'party',
                contract: drawn.contract && !drawn.candidate,
              },
        answers: [...(drawn.open ? openAnswers(recipient) : []), ...drawn.answers],
        asker: drawn.otherAsker ?? recipient,
        request: {
          purpose: drawn.otherPurpose ?? clause.purpose,
          fields: [...new Set(fields)],
          role: drawn.otherRole ?? pick(fitting.length > 0 ? fitting : rolesOf(model, recipient), d),
          ...(drawn.mode === undefined ? {} : { mode: drawn.mode }),
        },
      };
    });
}

/** A scene that stands in the database. */
export interface Staged {
  readonly scene: Scene;
  readonly subject: SubjectId;
  /** The reference each party has, or would have. */
  readonly refs: ReadonlyMap<PartyId, string>;
  /** What is kept here. */
  readonly kept: Partial<ClientRecord>;
  /** What the system of zorg-een would send. */
  readonly sent: Partial<ClientRecord>;
}

let staged = 0;

/** Puts a scene into a gateway through the doors of its rooms. */
export async function stage(opened: OpenSteps, scene: Scene, server?: SourceServer): Promise<Staged> {
  const { sources, cases, consents } = opened.steps;
  const [registrar = 'zorg-een', ...others] = scene.helpers;
  const before = toInstant(duringTerm - 40 * hour);
  staged += 1;
  const kept = Object.fromEntries(
    Object.entries(canaryRecord(1, bsnOf(staged))).filter(([field]) => !scene.without.includes(field)),
  ) as Partial<ClientRecord>;
  const sent = canaryRecord(5, bsnOf(staged + 200_000));
  const subject = await sources.createSubject();
  await sources.supply(subject, kept, registrar, before);
  if (scene.restricted || scene.addressSecret)
    await cases.setRights(subject, { restricted: scene.restricted, addressSecret: scene.addressSecret });
  const parties = [
    ...others.map((party) => ({ party, type: typeOf(party), capacity: 'party' as const, contract: false })),
    ...(scene.corporation ? [{ ...scene.corporation, type: 'COR' as const }] : []),
  ];
  const type = typeOf(registrar) ?? 'PRO';
  const phase = scene.phase === 'closed' ? 'registration' : scene.phase;
  const opening = { subject, agreement: scene.agreement.document.id, phase, parties };
  const { caseRef } = await cases.register({ id: registrar, type }, opening, before);
  const found = await cases.resolve(registrar, caseRef, before);
  if (found.id === undefined) throw new Error('the case was not opened');
  const id = found.id;
  const refs = new Map([...partyIds, strangerId].map((party) => [party, cases.refFor(party, id)]));
  if (scene.corporation?.capacity === 'party' && scene.conditions.length > 0) {
    const own = await cases.resolve(scene.corporation.party, refs.get(scene.corporation.party) ?? '', before);
    await cases.change(own, scene.corporation.party, { conditionsMet: [...scene.conditions] }, before);
  }
  if (scene.phase === 'closed') await cases.change(found, registrar, { phase: 'closed' }, toInstant(before + hour));
  for (const { form, withdrawn } of scene.answers) {
    const { id: consent } = await consents.record(subject, registrar, form, toInstant(duringTerm - 2 * hour));
    if (withdrawn) await consents.withdraw(consent, { by: registrar }, toInstant(duringTerm - hour), async () => true);
  }
  if (scene.objection) await consents.object(subject, registrar, scene.objection, toInstant(duringTerm - hour));
  server?.records.set(refs.get('zorg-een') ?? '', sent);
  return { scene, subject, refs, kept, sent };
}

/** The body of the scene's request. */
export const bodyOf = ({ scene, refs }: Staged): object => ({ ...scene.request, caseRef: refs.get(scene.asker) });
