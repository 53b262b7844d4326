import { type AgreementReading, asIfSigned } from '../agreements/agreements.ts';
import type {
  Agreement,
  Author,
  DecisionInput,
  DraftId,
  FieldDecision,
  FieldName,
  PartyType,
} from '../contract/generated/types.ts';
import { dayOf, type Instant, parseInstant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { toPart } from '../disclosure/redact.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { explain } from '../policy/policy.ts';
import type {
  TrialAgreement,
  TrialAgreementChoice,
  TrialChoices,
  TrialField,
  TrialQuestion,
  TrialResult,
} from '../web/web.ts';
import { workOn } from './editor-work.ts';
import { ownAgreements } from './own-agreements.ts';

/** What was asked in a URL, read against what there is to choose from. */
export interface AskedTrial {
  readonly question?: TrialQuestion;
}

/** Versions (`id@version`) or drafts as they were asked for: nothing in it is trusted yet. */
export interface AskedAgreements {
  /** Under which one; the one in force when there is no such. */
  readonly under: string | undefined;
  /** Held against which one. */
  readonly against: string | undefined;
}

/** What there is to choose from, what was asked, and the answer when it can be answered. */
export interface TrialView<Asked extends AskedTrial> {
  readonly choices: TrialChoices;
  readonly asked: Asked;
  readonly answer?: { readonly question: TrialQuestion; readonly result: TrialResult };
}

/**
 * Tries an agreement out on invented clients: any version that the caller's party may read, or any draft that the
 * caller may read, as if all had signed it. Decided by the engine that decides in earnest, on the facts of nobody: nothing
 * is fetched, and no access is recorded.
 * @param ask reads what was asked, once it is known what there is to choose from
 */
export function tryAgreement<Asked extends AskedTrial>(
  rooms: Rooms,
  call: DraftCall,
  named: AskedAgreements,
  ask: (choices: TrialChoices) => Asked,
): Done<TrialView<Asked>> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const visit = { rooms, at: call.at, by: toAuthor(caller, call, trail) };
    const choices = await toChoices(visit, named);
    const asked = ask(choices);
    const { question } = asked;
    if (question === undefined) return { choices, asked };
    return { choices, asked, answer: { question, result: await answer(visit, question) } };
  });
}

interface Visit {
  readonly rooms: Rooms;
  readonly at: Instant;
  readonly by: Author;
}

/** A version or draft as it is read, or how much keeps a draft from being an agreement. */
type Found =
  | { readonly made: true; readonly reading: AgreementReading; readonly told: TrialAgreement }
  | { readonly made: false; readonly missing: number };
type Made = Extract<Found, { made: true }>;

async function toChoices(visit: Visit, { under, against }: AskedAgreements): Promise<TrialChoices> {
  const all = await toAgreementChoices(visit);
  const chosen = all.find(({ value }) => value === under) ?? all.find(({ state }) => state === 'in-force') ?? all[0];
  const other = all.find(({ value }) => value === against);
  const found = chosen && (await find(visit, chosen.value));
  const compared = other && (await find(visit, other.value));
  const agreements = all.map((one) => {
    if (one === chosen) return withMissing(one, found);
    return one === other ? withMissing(one, compared) : one;
  });
  const document = found?.made ? found.reading.document : undefined;
  const options = toOptions(visit.rooms, document);
  return {
    ...options,
    examples: document && chosen ? toExamples(visit.rooms, document, options, chosen.value) : [],
    clients: visit.rooms.samples.clients.map(({ id, label, story }) => ({ id, label, story })),
    agreements,
    ...(chosen && { chosen: chosen.value }),
  };
}

const withMissing = (choice: TrialAgreementChoice, found: Found | undefined): TrialAgreementChoice =>
  found?.made === false ? { ...choice, missing: found.missing } : choice;

/** The versions that the caller's party may read, and the drafts that are still being written. */
async function toAgreementChoices({ rooms, at, by }: Visit): Promise<readonly TrialAgreementChoice[]> {
  const versions = (await ownAgreements(rooms, by.party, at)).map(({ listed, life }): TrialAgreementChoice => {
    const { id, version, title } = listed;
    return {
      value: `${id}@${version}`,
      title,
      version,
      state: life.state === 'in-force' ? 'in-force' : 'not-in-force',
    };
  });
  const drafts = (await rooms.drafts.list(by, { limit: 200 }))
    .filter(({ state }) => state === 'draft' || state === 'consultation')
    .map(({ id, title, updatedAt }): TrialAgreementChoice => {
      const day = dayOf(parseInstant(updatedAt));
      return { value: id, title, version: undefined, state: 'draft', day };
    });
  return [...versions, ...drafts];
}

/** Who can ask, and what for: the parties of an agreement in the roles of their type, and its purposes. */
function toOptions(rooms: Rooms, document: Agreement | undefined): Pick<TrialChoices, 'recipients' | 'purposes'> {
  const { parties = [], roles = [], purposes = rooms.policy.model.purposes } = document ?? {};
  return {
    recipients: parties.flatMap(({ id, name, type }) =>
      roles
        .filter(({ partyType }) => partyType === type)
        .map((role) => ({ party: id, name, type, role: role.id, roleLabel: role.label })),
    ),
    purposes: purposes.map(({ code, label }) => ({ code, label })),
  };
}

/** Purposes that are worth asking about first: a nomination, support after the move, and arrears. */
const askedFirst = ['P04', 'P06', 'P08'] as const;

/** For some purposes of an agreement, what the first party that receives for it would see of one of the clients. */
function toExamples(
  { samples }: Rooms,
  { clauses }: Agreement,
  { recipients, purposes }: Pick<TrialChoices, 'recipients' | 'purposes'>,
  agreement: string,
): TrialChoices['examples'] {
  return askedFirst.flatMap((code, index) => {
    const clause = clauses.find(({ purpose }) => purpose === code);
    const asking = recipients.find(({ type, role }) => type === clause?.to && clause.roles.includes(role));
    const purpose = purposes.find((one) => one.code === code);
    const client = samples.clients[(index + 2) % samples.clients.length];
    if (asking === undefined || purpose === undefined || client === undefined) return [];
    const title = {
      nl: `Wat ziet ${asking.name} van ${client.label} voor ‘${purpose.label.nl}’?`,
      en: `What does ${asking.name} see of ${client.label} for ‘${purpose.label.en}’?`,
    };
    const { party, role } = asking;
    return [{ title, question: { party, role, purpose: code, client: client.id, all: false, agreement } }];
  });
}

/**
 * Reads a version or draft. The version that decides today is read as it stands, with who signed and who did not; any
 * other as if all had.
 */
async function find({ rooms, at, by }: Visit, value: string): Promise<Found> {
  if (!value.includes('@')) return findDraft({ rooms, at, by }, value);
  const [id = '', version = ''] = value.split('@');
  const [own, record] = [await ownAgreements(rooms, by.party, at), await rooms.agreements.published(id, version)];
  if (record === undefined || !own.some(({ listed }) => listed.id === id && listed.version === version)) {
    throw new GatewayError('not-found', 'Your party has no such agreement, or no such version of it.');
  }
  const deciding = await rooms.agreements.resolve(by.party, id, at);
  const isDeciding = deciding?.hash === record.hash && deciding.inForce(at);
  const reading = isDeciding ? deciding : asIfSigned(record.document, rooms.policy.catalogue, at);
  const told = { id, version, hash: record.hash, inForce: isDeciding, ...(!isDeciding && { asIfSigned: true }) };
  return { made: true, reading, told };
}

/** Of a frame that lacks something, with somebody who is not known yet in its place. */
async function findDraft({ rooms, at, by }: Visit, id: DraftId): Promise<Found> {
  const { reading, lacking } = workOn(rooms, await rooms.drafts.read(id, by), at);
  if (reading === undefined) return { made: false, missing: lacking.length };
  const { version } = reading.document;
  const about = { id: reading.document.id, version, hash: reading.hash, inForce: false, asIfSigned: true, draft: id };
  return { made: true, reading, told: { ...about, ...(lacking.length > 0 && { standIns: lacking.length }) } };
}

/** @throws GatewayError `invalid-input` for a draft that makes no agreement yet */
async function findMade(visit: Visit, value: string): Promise<Made> {
  const found = await find(visit, value);
  if (found.made) return found;
  throw new GatewayError('invalid-input', 'This draft makes no agreement yet.');
}

async function answer(visit: Visit, question: TrialQuestion): Promise<TrialResult> {
  const { rooms } = visit;
  const { agreement, against, party, role, purpose } = question;
  if (agreement === undefined) throw new GatewayError('invalid-input', 'Name a version or a draft.');
  const client = rooms.samples.find(question.client);
  if (client === undefined) throw new GatewayError('invalid-input', 'There is no such invented client.');
  const one = await findMade(visit, agreement);
  const other = against === undefined ? undefined : await findMade(visit, against);
  const named = one.reading.document.parties.find(({ id }) => id === party);
  if (named === undefined) throw new GatewayError('invalid-input', 'The agreement names no such party.');
  const readings = [one.reading, ...(other ? [other.reading] : [])];
  const fields = fieldsOf(rooms, question, named.type, readings);
  const decide = createDecide(visit, { ...question, fields, client, type: named.type });
  const { facts, decisions } = await decide(one.reading);
  const others = other && (await decide(other.reading)).decisions;
  return {
    recipient: { party, name: named.name, role },
    client: client.label,
    agreement: one.told,
    ...(other && { against: other.told }),
    clauses: one.reading.document.clauses,
    law: rooms.policy.law,
    purpose,
    fields: toFields(rooms, { client, fields, decisions, others }),
    facts,
    engine: rooms.policy.engine,
  };
}

/** The fields that the clauses for this purpose and this recipient name, in either agreement; or every field there is. */
function fieldsOf(
  { policy }: Rooms,
  { purpose, all }: TrialQuestion,
  type: PartyType,
  readings: readonly AgreementReading[],
): readonly FieldName[] {
  const served: readonly PartyType[] = type === 'HUB' ? ['HUB', 'MUN'] : [type];
  const clauses = readings.flatMap(({ document }) => document.clauses);
  const asked = clauses.filter((clause) => clause.purpose === purpose && served.includes(clause.to));
  const named = new Set(asked.flatMap((clause) => clause.fields.map(({ name }) => name)));
  return policy.catalogue.fields.map(({ name }) => name).filter((name) => all || named.size === 0 || named.has(name));
}

type Client = Rooms['samples']['clients'][number];
type Decisions = Readonly<Record<FieldName, FieldDecision>>;

interface Circumstances extends Pick<TrialQuestion, 'party' | 'role' | 'purpose'> {
  readonly fields: readonly FieldName[];
  readonly client: Client;
  readonly type: PartyType;
}

/** Decides the same question under any reading of an agreement. */
function createDecide({ rooms, at }: Visit, { client, type, party, ...asked }: Circumstances) {
  return async (reading: AgreementReading): Promise<{ facts: DecisionInput; decisions: Decisions }> => {
    const sketched = rooms.samples.facts(client, { ...asked, recipient: type, agreement: reading }, at);
    // Of the party that is named: in a version that decides it may not have signed, and another may not name it.
    const standing = reading.standingOf(party, at);
    const recipient = { ...sketched.recipient, standing, mandate: reading.mandateOf(party, at) };
    const facts = { ...sketched, recipient };
    const denials = await rooms.policy.houseRules.askInTrial(facts, reading);
    return { facts, decisions: rooms.policy.decide(facts, reading, denials).fields };
  };
}

interface Decided extends Pick<Circumstances, 'client' | 'fields'> {
  readonly decisions: Decisions;
  readonly others: Decisions | undefined;
}

function toFields({ policy, samples }: Rooms, { client, fields, decisions, others }: Decided): readonly TrialField[] {
  const asked = new Set(fields);
  return policy.catalogue.fields
    .filter(({ name }) => asked.has(name))
    .flatMap(({ name, label, category, sensitivity }): TrialField[] => {
      const decision = decisions[name];
      if (decision === undefined) return [];
      const other = others?.[name];
      return [
        {
          ...{ name, label, category, sensitivity, decision, chain: explain(decision) },
          ...(decision.effect !== 'none' && { example: exampleOf(samples.valueOf(client, name), decision) }),
          ...(other && { other }),
        },
      ];
    });
}

/** What a recipient would get of an invented value. */
function exampleOf(value: unknown, decision: Exclude<FieldDecision, { effect: 'none' }>): unknown {
  const shown = value ?? null;
  return decision.part === undefined || shown === null ? shown : toPart(decision.part, shown);
}
