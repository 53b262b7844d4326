import type { Difference } from '../agreements/agreements.ts';
import type { Agreement, ImpactReport, PartyId, PartyType } from '../contract/generated/types.ts';

/** A party, purpose and field of which somebody could see more, or less, whoever the clients are. */
export type PossibleCell = Omit<ImpactReport['persons']['cells'][number], 'persons'>;

type Clause = Agreement['clauses'][number];
type Effect = PossibleCell['effect'];

/** A difference and the key by which it is known; the room of the agreements makes the key. */
export type KeyedDifference = Difference & { readonly key: string };

/** What is compared: what decides now, when anything does, and the draft. */
export interface Compared {
  readonly base: Agreement | undefined;
  readonly draft: Agreement;
  readonly differences: readonly KeyedDifference[];
}

/** The cells that the differences between two agreements could touch: from the agreements alone, without any person. */
export function possibleCells({ base, draft, differences }: Compared): readonly PossibleCell[] {
  const documents = base === undefined ? [draft] : [base, draft];
  const parties = new Set(documents.flatMap((document) => document.parties.map(({ id }) => id)));
  const cells = [...parties].toSorted().flatMap((party) => {
    const clauses = clausesTo(servedTypes(party, documents), documents);
    return clauses.flatMap((clause) =>
      differences.flatMap((difference) => cellsOf(clause, { party, difference, documents })),
    );
  });
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}

interface Touch {
  readonly party: PartyId;
  readonly difference: Difference;
  readonly documents: readonly Agreement[];
}

/** The cells of one clause that one difference could touch. */
function cellsOf(clause: Clause, touch: Touch): readonly PossibleCell[] {
  const { party, difference } = touch;
  const names = clause.fields.map(({ name }) => name);
  const touched = difference.kind === 'field' ? names.filter((name) => name === difference.field) : names;
  // The reference to the case is shown in company only, so it comes and goes with any other field.
  const fields = touched.length === 0 ? [] : [...new Set([...touched, 'caseRef' as const])];
  return effectsOn(clause, touch).flatMap((effect) =>
    fields.map((field) => ({ party, purpose: clause.purpose, field, effect })),
  );
}

/** The types to which a party answers: its own, and for a regional desk that of the municipality it works for. */
export function servedTypes(party: PartyId, documents: readonly Agreement[]): ReadonlySet<PartyType> {
  const own = documents.flatMap(({ parties }) => parties.filter(({ id }) => id === party).map(({ type }) => type));
  return new Set(own.flatMap((type) => (type === 'HUB' ? (['HUB', 'MUN'] as const) : [type])));
}

const clausesTo = (types: ReadonlySet<PartyType>, documents: readonly Agreement[]): readonly Clause[] =>
  documents.flatMap(({ clauses }) => clauses.filter(({ to }) => types.has(to)));

const both: readonly Effect[] = ['wider', 'narrower'];
const ofClause: ReadonlySet<Difference['kind']> = new Set(['clause', 'field', 'role', 'consent', 'condition', 'basis']);
/** Of these the effect says in which direction alone anybody could be touched. */
const judged: ReadonlySet<Difference['kind']> = new Set([...ofClause, 'phase', 'candidates', 'purpose', 'role-entry']);
const ofPurpose: ReadonlySet<Difference['kind']> = new Set(['purpose', 'phase', 'candidates']);

/** How a difference could touch what a clause gives a party. */
function effectsOn(clause: Clause, touch: Touch): readonly Effect[] {
  const { difference } = touch;
  if (!concerns(clause, touch)) return [];
  return difference.effect === 'other' || !judged.has(difference.kind) ? both : [difference.effect];
}

function concerns(clause: Clause, touch: Touch): boolean {
  const { kind, name, clause: own, purpose } = touch.difference;
  if (ofClause.has(kind)) return own === clause.id;
  if (ofPurpose.has(kind)) return purpose === clause.purpose && !isWords(touch.difference);
  if (kind === 'role-entry') return clause.roles.some((role) => role === name);
  if (kind === 'about') return name === 'model';
  return kind === 'party' && !isSameSeat(touch.difference) && isSeatBehind(clause, touch);
}

/** Whether the party that came, went or changed is the one that asks, one that sends, or one that a desk works for. */
function isSeatBehind({ from }: Clause, { party, difference, documents }: Touch): boolean {
  const seats = documents.flatMap(({ parties }) => parties.filter(({ id }) => id === difference.name));
  return difference.name === party || seats.some(({ type }) => type === from || type === 'MUN');
}

/** A purpose that stays, in other words. */
const isWords = ({ kind, before, after }: Difference): boolean =>
  kind === 'purpose' && before !== undefined && after !== undefined;

/** A party that stays what it is to the others. */
function isSameSeat({ before, after }: Difference): boolean {
  const seat = (value: unknown): string => {
    const { type, mandatedBy } = Object(value) as { type?: PartyType; mandatedBy?: PartyId };
    return value === undefined ? '' : `${type} ${mandatedBy}`;
  };
  return seat(before) === seat(after);
}
