import type { AgreementReading } from '../agreements/agreements.ts';
import type {
  Agreement,
  AgreementHash,
  Decision,
  DecisionInput,
  Digest,
  Entry,
  FieldName,
  ImpactReport,
  ImpactShown,
} from '../contract/generated/types.ts';
import { factsStillHold } from './facts-still-hold.ts';
import { changesBetween, type ShownChange, shownBy } from './shown.ts';

type Report = ImpactReport['replay'];
type Reason = Report['reasons'][number]['reason'];
type Group = Report['groups'][number];

export interface ReplayParts {
  readonly engine: Digest;
  readonly base: AgreementReading | undefined;
  readonly draft: AgreementReading;
  readonly decide: (facts: DecisionInput, agreement: AgreementReading) => Pick<Decision, 'fields'>;
  /** The agreement that an earlier decision rested on. */
  readonly documentOf: (hash: AgreementHash) => Promise<Agreement | undefined>;
}

/** What became of one decision: what it shows now and would show, or why nobody can tell. */
export type Replayed =
  | {
      readonly counted: true;
      readonly now: ReadonlyMap<FieldName, ImpactShown>;
      readonly later: ReadonlyMap<FieldName, ImpactShown>;
      readonly changes: readonly ShownChange[];
    }
  | { readonly counted: false; readonly reason: Reason };

const not = (reason: Reason): Replayed => ({ counted: false, reason });

type Decided = Entry & Required<Pick<Entry, 'facts' | 'decision' | 'agreement' | 'party'>>;

/**
 * Decides an earlier request again, from the facts in its entry, under the version that decides now and under the draft.
 * The agreement was in force, and everybody's signature stood, as they did then. Asks no source, and records nothing.
 */
export async function replay(entry: Entry, parts: ReplayParts): Promise<Replayed> {
  const { base, draft, engine } = parts;
  const { agreement, facts } = entry;
  if (agreement !== undefined && agreement.id !== draft.document.id) return not('other-agreement');
  if (!isDecided(entry) || facts === undefined || agreement === undefined) return not('no-facts');
  if (entry.engine !== engine) return not('unknown-engine');
  if (draft.typeOf(entry.party) !== facts.recipient.type) return not('not-a-party');
  const document = await parts.documentOf(agreement.hash);
  const readings = base === undefined ? [draft] : [base, draft];
  const others = readings.map((reading) => reading.document);
  if (document === undefined || !others.every((other) => factsStillHold(entry.party, facts, document, other))) {
    return not('facts-differ');
  }
  try {
    // A request may have been strict by itself, whatever the purpose says.
    const own = entry.mode === 'strict' && modeIn(document, facts) !== 'strict';
    const show = (decision: Pick<Decision, 'fields'> | undefined, { document: terms }: AgreementReading) =>
      shownBy(decision, facts.fields, { strict: own || modeIn(terms, facts) === 'strict' });
    const again = (reading: AgreementReading) =>
      agreement.hash === reading.hash && reading.document.houseRules === undefined
        ? entry.decision
        : parts.decide(under(facts, reading), reading);
    const now = base === undefined ? closed(facts) : show(again(base), base);
    const later = show(again(draft), draft);
    return { counted: true, now, later, changes: changesBetween(now, later) };
  } catch {
    return not('not-decided');
  }
}

const isDecided = (entry: Entry): entry is Decided =>
  entry.facts !== undefined &&
  entry.decision !== undefined &&
  entry.agreement !== undefined &&
  entry.party !== undefined;

const modeIn = ({ purposes }: Agreement, { purpose }: DecisionInput): string | undefined =>
  purposes.find(({ code }) => code === purpose)?.mode;

const under = (facts: DecisionInput, { hash }: AgreementReading): DecisionInput => ({
  ...facts,
  agreement: { hash, inForce: facts.agreement.inForce },
});

/** Where no version decides, nothing is shown. */
const closed = ({ fields }: DecisionInput): ReadonlyMap<FieldName, ImpactShown> =>
  new Map(fields.map((field) => [field, { show: 'none', reason: 'DENY_AGREEMENT_NOT_IN_FORCE' }]));

/** So many groups are told; a page of more says nothing to anybody. */
const mostGroups = 500;

/** Counts what became of decisions, while they go by. */
export function createReplayTally(asked: number) {
  const groups = new Map<string, { group: Omit<Group, 'count'>; count: number }>();
  const reasons = new Map<Reason, number>();
  const counts = { looked: 0, same: 0, stricter: 0, wider: 0, notCounted: 0 };
  const countGroup = (group: Omit<Group, 'count'>): void => {
    const key = JSON.stringify(group);
    groups.set(key, { group, count: (groups.get(key)?.count ?? 0) + 1 });
  };
  return {
    add({ party = '', purpose = '' }: Entry, replayed: Replayed): void {
      counts.looked += 1;
      if (!replayed.counted) {
        counts.notCounted += 1;
        reasons.set(replayed.reason, (reasons.get(replayed.reason) ?? 0) + 1);
        return;
      }
      const { changes } = replayed;
      counts[outcomeOf(changes)] += 1;
      for (const { field, effect, now, later } of changes) countGroup({ effect, party, purpose, field, now, later });
    },
    result(): Report {
      const sorted = [...groups].toSorted(
        ([key, one], [other, another]) => another.count - one.count || (key < other ? -1 : 1),
      );
      return {
        ...{ replay: true, asked, ...counts },
        reasons: [...reasons]
          .map(([reason, count]) => ({ reason, count }))
          .toSorted((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1)),
        groups: sorted.slice(0, mostGroups).map(([, { group, count }]) => ({ ...group, count })),
        groupsLeftOut: Math.max(0, sorted.length - mostGroups),
      };
    },
  };
}

/** More of one field weighs more than less of another: that is what needs a look. */
function outcomeOf(changes: readonly ShownChange[]): 'same' | 'stricter' | 'wider' {
  if (changes.some(({ effect }) => effect === 'wider')) return 'wider';
  return changes.length > 0 ? 'stricter' : 'same';
}
