import type {
  Catalogue,
  Consent,
  EmergencyGround,
  FieldName,
  LegalBasisId,
  Topics,
} from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import type { DisclosedField, LedgerCount, LedgerLine } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Question } from '../questions/questions.ts';
import type { Ground, LawGround, MineLine, OtherKind, RefusedGroup, SeenField } from './mine-view.ts';

/** What the lines of one client are told with; all of it is looked up once. */
export interface Telling {
  readonly consents: ReadonlyMap<string, Consent>;
  readonly questions: ReadonlyMap<string, Question>;
  nameOf(party: string): string;
  fieldOf(name: FieldName): SeenField;
  /** The topic under which the client was asked about a field. */
  topicOf(name: FieldName): string | undefined;
  purposeOf(code: string): MineLine['purpose'];
  roleOf(role: string): MineLine['role'];
  basisOf(id: LegalBasisId): LawGround['label'];
  /** Why data was seen without the client, where it was an emergency. */
  emergencyOf(line: LedgerLine): EmergencyGround | undefined;
}

type TellingParts = Pick<Telling, 'consents' | 'questions' | 'emergencyOf'> & {
  readonly names: ReadonlyMap<string, string>;
};

/** Tells in the words in which the client was asked; what has none yet by its name in the catalogue or the model. */
export function createTelling({ policy }: Pick<Rooms, 'policy'>, { names, ...parts }: TellingParts): Telling {
  const { catalogue, topics, law, models } = policy;
  const fields = new Map(catalogue.fields.map((field) => [field.name, field]));
  const texts = new Map(topics.fields.map(({ name, text }) => [name, text]));
  const purposes = new Map(topics.purposes.map(({ code, text }): [string, typeof text] => [code, text]));
  const roles = new Map(models.flatMap((model) => model.roles).map(({ id, label }) => [id, label]));
  const bases = new Map(law.bases.map(({ id, label }) => [id, label]));
  return {
    ...parts,
    nameOf: (party) => names.get(party) ?? party,
    fieldOf: (name) => ({ name, text: texts.get(name) ?? fields.get(name)?.label ?? sameIn(name) }),
    topicOf: (name) => topicOf(topics, fields.get(name)?.category),
    purposeOf: (code) => purposes.get(code),
    roleOf: (role) => roles.get(role),
    basisOf: (id) => bases.get(id) ?? sameIn(id),
  };
}

const sameIn = (text: string) => ({ nl: text, en: text });

/** The id of the topic that a category of fields belongs to. */
export const topicOf = (
  { topics }: Pick<Topics, 'topics'>,
  category: Catalogue['fields'][number]['category'] | undefined,
): string | undefined => category && topics.find(({ categories }) => categories.some((one) => one === category))?.id;

/** One request for data, or one message with it, as its client reads it. */
export function toMineLine(line: LedgerLine, telling: Telling): MineLine {
  const { id, at, party, role, purpose, fields, refused } = line;
  const [roleText, purposeText] = [role && telling.roleOf(role), purpose && telling.purposeOf(purpose)];
  const question = telling.questions.get(id);
  return {
    ...{ id, at: instantText(at), way: line.way, party: { id: party, name: telling.nameOf(party) } },
    ...(roleText && { role: roleText }),
    ...(purposeText && { purpose: purposeText }),
    fields: fields.map(({ field, part }) => ({ ...telling.fieldOf(field), ...(part && { part }) })),
    grounds: groundsOf(fields, telling).map((ground) => withReason(ground, telling.emergencyOf(line))),
    refused: refusedOf(refused, telling),
    isBroken: line.problem !== undefined && refused.length === 0 && fields.length === 0,
    ...(question && {
      question: {
        ...{ id: question.id, askedAt: instantText(question.askedAt) },
        isAnswered: question.answer !== undefined,
      },
    }),
  };
}

function refusedOf(refused: LedgerLine['refused'], telling: Telling): RefusedGroup[] {
  const groups = Map.groupBy(refused, ({ reason }) => reason);
  return [...groups].map(([reason, own]) => ({ reason, fields: own.map(({ field }) => telling.fieldOf(field)) }));
}

/** What the fields rested on, each ground once: consents, then law, then what stands on its own. */
function groundsOf(fields: readonly DisclosedField[], telling: Telling): Ground[] {
  const own = fields.map((field) => ({ field: field.field, grounds: groundsOfField(field, telling) }));
  const perKey = new Map<string, Ground>();
  for (const { field, grounds } of own) {
    for (const ground of grounds) {
      const key = keyOf(ground);
      const known = perKey.get(key) ?? ground;
      perKey.set(key, known.kind === 'consent' ? withTopic(known, telling.topicOf(field)) : known);
    }
  }
  return [...perKey.values()].toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
}

/** An emergency with why it was one. */
const withReason = (ground: Ground, why: EmergencyGround | undefined): Ground =>
  ground.kind === 'emergency' && why !== undefined ? { ...ground, why } : ground;

const order: readonly Ground['kind'][] = ['emergency', 'consent', 'objection', 'law'];

function keyOf(ground: Ground): string {
  if (ground.kind === 'consent') return `consent ${ground.id}`;
  return ground.kind === 'law' ? `law ${ground.basis}` : ground.kind;
}

function withTopic<Own extends Extract<Ground, { kind: 'consent' }>>(ground: Own, topic: string | undefined): Own {
  if (topic === undefined || ground.topics.includes(topic)) return ground;
  return { ...ground, topics: [...ground.topics, topic] };
}

function groundsOfField({ consents, basis, ...field }: DisclosedField, telling: Telling): Ground[] {
  if (field.ground === 'emergency') return [{ kind: 'emergency' }];
  const given = consents.flatMap((id) => telling.consents.get(id) ?? []).map(toConsentGround);
  if (given.length > 0) return given;
  if (basis.includes(arrears)) return [{ kind: 'objection' }];
  const leading = leadingBasis(basis);
  return leading === undefined ? [] : [{ kind: 'law', basis: leading, label: telling.basisOf(leading) }];
}

/** The signal of rent arrears: no consent, but the right to object (Besluit gemeentelijke schuldhulpverlening art. 2). */
const arrears = 'nl.bgs.2';

/** The bases by which a client recognises best why no consent is needed, the plainest first. */
const plainest: readonly LegalBasisId[] = [
  'nl.wmo2015.5.2.2',
  'nl.wmo2015.5.2.1',
  'nl.wgs.8',
  'nl.wgs',
  'nl.bgs',
  'eu.avg.6-1-b',
  'eu.avg.6-1-e',
  'nl.wmo2015.5.1.1',
];

/** Of several legal bases the one to tell. */
export const leadingBasis = (bases: readonly LegalBasisId[]): LegalBasisId | undefined =>
  plainest.find((basis) => bases.includes(basis)) ?? bases[0];

function toConsentGround(consent: Consent): Extract<Ground, { kind: 'consent' }> {
  const ending = consent.events.find(({ type }) => type === 'withdrawn' || type === 'expired');
  return {
    ...{ kind: 'consent', id: consent.id, consentKind: consent.kind, givenAt: consent.givenAt },
    ...{ capacity: consent.capacity, topics: [], isLive: consent.status === 'valid' },
    ...(ending && { endedAt: ending.at }),
  };
}

const otherKinds: Readonly<Partial<Record<LedgerCount['kind'], OtherKind>>> = {
  preflight: 'preflight',
  rejected: 'broken',
  failed: 'broken',
  'case-change': 'case',
  'case-read': 'case',
  'consent-read': 'choices-read',
  'record-change': 'supplied',
  'support-event': 'supplied',
  delivery: 'not-sent',
  'consent-given': 'choices',
  'consent-refused': 'choices',
  'consent-withdrawn': 'choices',
  objection: 'choices',
  'client-read': 'own',
  'client-log-out': 'logged-out',
  question: 'own',
  'rights-request': 'rights',
  'rights-change': 'rights',
  'report-printed': 'rights',
};

/** As what an entry counts that is no request for data. One of a kind that nobody thought of is counted as well. */
export function otherKindOf({ kind, party }: Pick<LedgerCount, 'kind' | 'party'>): OtherKind {
  if (party === undefined && (kind === 'rejected' || kind === 'failed')) return 'own';
  if (party !== undefined && kind === 'question') return 'answers';
  return otherKinds[kind] ?? 'other';
}
