import type { Difference } from '../agreements/agreements.ts';
import type { Agreement, ImpactChange, ImpactReport, PartyId, PartyType } from '../contract/generated/types.ts';
import { type Compared, type KeyedDifference, servedTypes } from './possible-cells.ts';

type Told = Pick<ImpactReport, 'parties' | 'general'>;
type Kind = Difference['kind'];

/**
 * What changes on paper: per party what it sees more, or less of, the wider first; and the rest. A clause or a purpose
 * that came or went as a whole is told by its fields.
 */
export function tellOnPaper({ base, draft, differences }: Compared): Told {
  const documents = base === undefined ? [draft] : [draft, base];
  const told = differences.filter((one) => !isOwnName(one) && !isToldByFields(one, differences));
  const toChange = (one: KeyedDifference): ImpactChange => toImpactChange(one, { base, draft });
  const parties = [...new Map(documents.flatMap((one) => one.parties.map(({ id, type }) => [id, type] as const)))];
  const perParty = parties.map(([party, type]) => {
    const changes = told.filter((one) => concerns(one, party, documents)).map(toChange);
    const count = (effect: ImpactChange['effect']): number => changes.filter((one) => one.effect === effect).length;
    return {
      ...{ party, type: draft.parties.find(({ id }) => id === party)?.type ?? type },
      ...{ wider: count('wider'), narrower: count('narrower'), other: count('other') },
      changes: changes.toSorted((one, other) => rank[one.effect] - rank[other.effect]),
    };
  });
  const ofParties = (one: KeyedDifference): boolean => parties.some(([party]) => concerns(one, party, documents));
  return {
    parties: perParty.filter(({ changes }) => changes.length > 0).toSorted(widerFirst),
    general: told.filter((one) => !ofParties(one)).map(toChange),
  };
}

const rank: Readonly<Record<ImpactChange['effect'], number>> = { wider: 0, narrower: 1, other: 2 };

type PartyTold = Told['parties'][number];
const widerFirst = (one: PartyTold, other: PartyTold): number =>
  other.wider - one.wider || other.narrower - one.narrower || (one.party < other.party ? -1 : 1);

/** A draft has a version of its own: that is no change of what is agreed. */
const isOwnName = ({ kind, name }: Difference): boolean => kind === 'about' && name === 'version';

const whole: ReadonlySet<Kind> = new Set(['clause', 'role']);
const ofPurpose: ReadonlySet<Kind> = new Set(['phase', 'candidates', 'mode', 'purpose']);

/** What comes or goes with a whole clause or purpose is told by the fields of it. */
function isToldByFields({ kind, clause, purpose }: Difference, differences: readonly Difference[]): boolean {
  if (whole.has(kind)) return differences.some((one) => one.kind === 'clause' && one.clause === clause);
  if (!ofPurpose.has(kind)) return false;
  const isMoved = (one: Difference): boolean =>
    one.kind === 'purpose' && one.purpose === purpose && (one.before === undefined || one.after === undefined);
  return differences.some(isMoved) && differences.some((one) => one.kind === 'field' && one.purpose === purpose);
}

/** Whether a difference is about what a party sees, or how long it keeps it. */
function concerns(difference: Difference, party: PartyId, documents: readonly Agreement[]): boolean {
  const { kind, to, purpose, name } = difference;
  const types = servedTypes(party, documents);
  if (kind === 'party') return name === party;
  if (kind === 'retention') return ownTypes(party, documents).has(name as PartyType);
  if (kind === 'role-entry') return ownTypes(party, documents).has(memberOf(difference, 'partyType') as PartyType);
  if (to !== undefined) return types.has(to);
  if (!ofPurpose.has(kind) || (kind === 'candidates' && !types.has('COR'))) return false;
  return documents.some(({ clauses }) => clauses.some((one) => one.purpose === purpose && types.has(one.to)));
}

const ownTypes = (party: PartyId, documents: readonly Agreement[]): ReadonlySet<PartyType> =>
  new Set(documents.flatMap(({ parties }) => parties.filter(({ id }) => id === party).map(({ type }) => type)));

function toImpactChange(difference: KeyedDifference, { base, draft }: Omit<Compared, 'differences'>): ImpactChange {
  const { key, kind, effect, purpose, clause, from, to, field, name, before, after } = difference;
  const consentIn = (document: Agreement | undefined) =>
    kind === 'field' ? document?.clauses.find(({ id }) => id === clause)?.consentRequirement : undefined;
  const optional = {
    ...{ purpose, clause, from, to, field, name },
    ...{ before: toPlain(kind, before), after: toPlain(kind, after) },
    ...{ consentBefore: before === undefined ? undefined : consentIn(base) },
    consentAfter: after === undefined ? undefined : consentIn(draft),
  };
  const known = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { ...{ key, kind, effect }, ...Object.fromEntries(known) };
}

/** What one word or number can say of a value; of what is longer only that it is there. */
function toPlain(kind: Kind, value: unknown): ImpactChange['before'] {
  if (value === undefined) return undefined;
  if (kind === 'retention') return Number(Reflect.get(Object(value), 'months'));
  if (kind === 'role-entry') return Reflect.get(Object(value), 'confidentialityDuty') === true;
  if (typeof value === 'string' && value.length <= 200) return value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : true;
}

const memberOf = ({ before, after }: Difference, name: string): unknown => Reflect.get(Object(after ?? before), name);
