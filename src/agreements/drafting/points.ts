import type {
  Agreement,
  Catalogue,
  ClauseId,
  FieldName,
  Model,
  PartyType,
  PurposeCode,
  Sensitivity,
} from '../../contract/generated/types.ts';
import type { AskedOf } from '../consent-strength.ts';
import type { MergedTerms } from '../merge-twist.ts';

/** What can be decided by itself in the clauses, the purposes and the words of an agreement. */
type TermKind =
  | 'purpose'
  | 'phase'
  | 'candidates'
  | 'mode'
  | 'clause'
  | 'field'
  | 'option'
  | 'role'
  | 'consent'
  | 'condition'
  | 'basis'
  | 'role-entry'
  | 'article'
  | 'value-list';

/** And in its frame. */
type FrameKind =
  | 'about'
  | 'scope'
  | 'party'
  | 'required'
  | 'quorum'
  | 'quorum-of-type'
  | 'profile'
  | 'term'
  | 'retention'
  | 'arrangement'
  | 'house-rule';

export type PointKind = TermKind | FrameKind;

/** Where in the agreement a point stands, in the words of its readers. */
export interface PointPlace {
  readonly kind: PointKind;
  readonly purpose?: PurposeCode;
  readonly clause?: ClauseId;
  readonly from?: PartyType;
  readonly to?: PartyType;
  readonly field?: FieldName;
  /** What of the kind it is: a role, a phase, a condition, an article, a party … */
  readonly name?: string;
}

/**
 * One thing that is decided by itself, and what it was decided to be. A document is a set of points, each with a key:
 * to compare two documents is to compare their points.
 */
export interface Point extends PointPlace {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly value: unknown;
  /** For a consent requirement: what of its clause decides whether another could stand in for it. */
  readonly askedOf?: AskedOf;
}

export type Points = ReadonlyMap<string, Point>;

export type SensitivityOf = (field: FieldName) => Sensitivity | undefined;

/** How sensitive the catalogue says that a field is. */
export function sensitivitiesOf(catalogue: Catalogue): SensitivityOf {
  const known = new Map(catalogue.fields.map(({ name, sensitivity }) => [name, sensitivity]));
  return (field) => known.get(field);
}

/** What a model says before any change: the core fields on, whole; the options off. */
export function toModelTerms({ purposes, roles, clauses, articles, valueLists }: Model): MergedTerms {
  const whole = clauses.map(({ core, optional: _, ...clause }) => ({
    ...clause,
    fields: core.map((name) => ({ name, part: 'all', origin: 'core' }) as const),
  }));
  return { purposes, roles, clauses: whole, articles, valueLists };
}

/** The points of the clauses, the purposes and the words. */
export function pointsOfTerms(terms: MergedTerms, sensitivityOf: SensitivityOf): Points {
  return toPoints([
    ...terms.purposes.flatMap(pointsOfPurpose),
    ...terms.clauses.flatMap((clause, index) => pointsOfClause(clause, `/clauses/${index}`, sensitivityOf)),
    ...terms.roles.map(({ id, ...value }, index) => ({
      ...named('role-entry', id),
      pointer: `/roles/${index}`,
      value,
    })),
    ...membersOf('article', terms.articles, '/articles'),
    ...terms.valueLists.map(({ field, values }, index) => ({
      ...{ kind: 'value-list' as const, field, name: field },
      pointer: `/valueLists/${index}`,
      value: values,
    })),
  ]);
}

function pointsOfPurpose(purpose: Agreement['purposes'][number], index: number): Point[] {
  const { code, phases, candidates, mode, ...told } = purpose;
  const pointer = `/purposes/${index}`;
  return [
    { kind: 'purpose', purpose: code, pointer, value: told },
    ...phases.map((name, place) => ({
      ...{ kind: 'phase' as const, purpose: code, name },
      pointer: `${pointer}/phases/${place}`,
      value: true,
    })),
    { kind: 'candidates', purpose: code, pointer: `${pointer}/candidates`, value: candidates },
    { kind: 'mode', purpose: code, pointer: `${pointer}/mode`, value: mode },
  ];
}

function pointsOfClause(clause: Agreement['clauses'][number], pointer: string, sensitivityOf: SensitivityOf): Point[] {
  const { id, purpose, from, to, roles, fields, consentRequirement, conditions, legalBasis } = clause;
  const place = { purpose, clause: id, from, to };
  const askedOf = {
    // A field that nobody knows counts as the most sensitive that may be in a clause at all.
    sensitivities: fields.map(({ name }) => sensitivityOf(name) ?? 'H9'),
    underSecrecy: legalBasis.secrecy.length > 0,
  };
  const consent = { kind: 'consent', ...place, value: consentRequirement, askedOf } as const;
  return [
    { kind: 'clause', ...place, pointer, value: true },
    ...fields.map(({ name, part }, index) => ({
      ...{ kind: 'field' as const, ...place, field: name, name },
      pointer: `${pointer}/fields/${index}`,
      value: part,
    })),
    ...roles.map((name, index) => ({
      ...{ kind: 'role' as const, ...place, name },
      pointer: `${pointer}/roles/${index}`,
      value: true,
    })),
    { ...consent, pointer: `${pointer}/consentRequirement` },
    ...conditions.map((name, index) => ({
      ...{ kind: 'condition' as const, ...place, name },
      pointer: `${pointer}/conditions/${index}`,
      value: true,
    })),
    ...membersOf('basis', legalBasis, `${pointer}/legalBasis`, place),
  ];
}

/** What a model lists as optional. No agreement holds these: it holds the field, or not. */
export const pointsOfOptions = (model: Model): readonly Point[] =>
  model.clauses.flatMap(({ id, purpose, from, to, optional }, clause) =>
    optional.map((field, index) => ({
      ...{ kind: 'option' as const, purpose, clause: id, from, to, field, name: field },
      pointer: `/clauses/${clause}/optional/${index}`,
      value: true,
    })),
  );

/** The points of the frame: who, when, and who arranges what. */
export function pointsOfFrame(agreement: Agreement): Points {
  const { id, version, title, model, scope, parties, signing, term, retention, arrangements } = agreement;
  return toPoints([
    ...membersOf('about', { id, version, title, model }, ''),
    ...membersOf('scope', scope, '/scope'),
    ...parties.map(({ id: name, ...value }, index) => ({
      ...named('party', name),
      pointer: `/parties/${index}`,
      value,
    })),
    ...signing.required.map((name, index) => ({
      ...named('required', name),
      pointer: `/signing/required/${index}`,
      value: true,
    })),
    { kind: 'quorum', pointer: '/signing/quorum/atLeast', value: signing.quorum.atLeast },
    ...(signing.quorum.perType ?? []).map(({ partyType, atLeast }, index) => ({
      ...named('quorum-of-type', partyType),
      pointer: `/signing/quorum/perType/${index}`,
      value: atLeast,
    })),
    { kind: 'profile', pointer: '/signing/profile', value: signing.profile },
    ...membersOf('term', term, '/term'),
    ...pointsOfRetention({ retention }).values(),
    ...membersOf('arrangement', arrangements, '/arrangements'),
    ...pointsOfHouseRules(agreement),
  ]);
}

/** How long each type of party keeps what it received. */
export const pointsOfRetention = ({ retention }: Pick<Agreement, 'retention'>): Points =>
  toPoints(
    retention.map(({ partyType, ...value }, index) => ({
      ...named('retention', partyType),
      pointer: `/retention/${index}`,
      value,
    })),
  );

/** The emergency procedure. A model says how far one may go, and has none itself: that a region has one is a choice. */
export const pointsOfEmergency = ({ arrangements: { emergency } }: Pick<Agreement, 'arrangements'>): Points =>
  toPoints(membersOf('arrangement', emergency === undefined ? {} : { emergency }, '/arrangements'));

/** The rules of the region itself; a model has none. */
export const pointsOfHouseRules = ({ houseRules = [] }: Pick<Agreement, 'houseRules'>): readonly Point[] =>
  houseRules.map(({ id, ...value }, index) => ({
    ...named('house-rule', id),
    pointer: `/houseRules/${index}`,
    value,
  }));

const named = <Kind extends PointKind>(kind: Kind, name: string) => ({ kind, name });

/** One point per member of an object. */
function membersOf(kind: PointKind, object: object, pointer: string, place: Omit<PointPlace, 'kind'> = {}): Point[] {
  return Object.entries(object).map(([name, value]) => ({
    ...{ ...place, kind, name },
    pointer: `${pointer}/${name}`,
    value,
  }));
}

/** A document that names something twice is no agreement; then the last one counts here. */
export const toPoints = (points: readonly Point[]): Points => new Map(points.map((point) => [keyOf(point), point]));

/** The same for the same point in any two documents. */
export const keyOf = ({ kind, clause, purpose, name }: PointPlace): string =>
  [clause ?? purpose ?? '', kind, name ?? ''].join(' ');
