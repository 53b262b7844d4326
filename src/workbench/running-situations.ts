import type { AgreementReading } from '../agreements/agreements.ts';
import type { RunningCase } from '../cases/cases.ts';
import type { Agreement, FieldName, PurposeCode, Role } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { toFacts } from '../disclosure/facts.ts';
import { isMatched } from '../disclosure/is-matched.ts';
import type { Steps } from '../disclosure/steps.ts';
import { type Situation, servedTypes } from '../insight/insight.ts';

/** Two versions of one agreement that are held against each other; nothing decides now when there is no first one. */
export interface Versions {
  readonly now: AgreementReading | undefined;
  readonly later: AgreementReading;
}

type Lookups = Pick<Steps, 'cases' | 'consents'>;

/**
 * Every party in every running case, for every purpose, with the facts of each role: as a request of that party would
 * find them now, under what decides and under the draft. Fetches nothing of a client but consents and the case itself.
 */
export async function* runningSituations(steps: Lookups, versions: Versions, at: Instant): AsyncGenerator<Situation> {
  const { now, later } = versions;
  const documents = now === undefined ? [later.document] : [now.document, later.document];
  const questions = createQuestions(documents);
  for await (const parties of steps.cases.running(later.document.id, at)) {
    for (const own of parties) {
      for (const question of questions(own.party)) yield await toSituation(steps, own, { question, versions, at });
    }
  }
}

/** What a party could ask for one purpose: every field, in every role, of the clauses of either version. */
interface Question {
  readonly purpose: PurposeCode;
  readonly fields: readonly FieldName[];
  readonly roles: readonly Role[];
}

function createQuestions(documents: readonly Agreement[]): (party: string) => readonly Question[] {
  const known = new Map<string, readonly Question[]>();
  const ask = (party: string): readonly Question[] => {
    const types = servedTypes(party, documents);
    const clauses = documents.flatMap((document) => document.clauses.filter(({ to }) => types.has(to)));
    return [...Map.groupBy(clauses, ({ purpose }) => purpose)].map(([purpose, own]) => ({
      purpose,
      fields: [...new Set(own.flatMap(({ fields }) => fields.map(({ name }) => name)))].toSorted(),
      roles: [...new Set(own.flatMap(({ roles }) => roles))].toSorted(),
    }));
  };
  return (party) => {
    const found = known.get(party) ?? ask(party);
    known.set(party, found);
    return found;
  };
}

interface Asked {
  readonly question: Question;
  readonly versions: Versions;
  readonly at: Instant;
}

async function toSituation(steps: Lookups, own: RunningCase, { question, versions, at }: Asked): Promise<Situation> {
  const { party, traject } = own;
  const { purpose, fields, roles } = question;
  const consentOf = createConsentLookup(steps, own, { question, at });
  const now = versions.now && (await factsUnder(own, consentOf, { question, reading: versions.now, at }));
  const later = await factsUnder(own, consentOf, { question, reading: versions.later, at });
  return {
    ...{ person: String(traject.subject), party, purpose, fields },
    type: versions.later.typeOf(party) ?? versions.now?.typeOf(party) ?? ownType(own),
    roles: roles.map((role) => ({ now: now?.(role), later: later?.(role) })),
  };
}

const ownType = ({ party, traject }: RunningCase): Situation['type'] =>
  traject.parties.find((member) => member.party === party)?.type ?? 'MUN';

type Recipient = Parameters<Lookups['consents']['resolve']>[0]['recipient'];
type ConsentLookup = (recipient: Recipient) => ReturnType<Lookups['consents']['resolve']>;

/** The client's answers; both versions mostly see the recipient as the same, and then they are looked up once. */
function createConsentLookup(
  { consents }: Lookups,
  { traject }: RunningCase,
  { question, at }: Pick<Asked, 'question' | 'at'>,
): ConsentLookup {
  const known = new Map<string, ReturnType<ConsentLookup>>();
  return (recipient) => {
    const key = JSON.stringify(recipient);
    const { purpose } = question;
    const found = known.get(key) ?? consents.resolve({ subject: traject.subject, recipient, purpose }, at);
    known.set(key, found);
    return found;
  };
}

/** The facts under one version, per role; undefined when it does not name the party. */
async function factsUnder(
  { party, traject }: RunningCase,
  consentOf: ConsentLookup,
  { question, reading, at }: Pick<Asked, 'question' | 'at'> & { readonly reading: AgreementReading },
) {
  const type = reading.typeOf(party);
  if (type === undefined) return undefined;
  const { purpose, fields } = question;
  const recipient = { party, type, matched: isMatched(traject, reading, purpose) };
  const consent = await consentOf(recipient);
  const request = { caseRef: traject.ref, purpose, fields: [...fields] };
  return (role: Role) => toFacts({ recipient, role, request, traject, agreement: reading, consent, at });
}
