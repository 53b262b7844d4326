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
  PartyId,
} from '../contract/generated/types.ts';
import { Crowd, crowdOf } from './crowd.ts';
import { factsStillHold } from './facts-still-hold.ts';
import { changesBetween, type ShownChange, shownBy } from './shown.ts';
import { fewest, toPersonCount } from './small-cells.ts';

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

interface Counted {
  readonly group: Omit<Group, 'count'>;
  readonly crowd: Crowd;
}

/** Decisions of one party in which the same things change. */
interface Alike {
  readonly party: PartyId;
  readonly groups: readonly Counted[];
  readonly crowd: Crowd;
}

/**
 * Counts what became of decisions, while they go by. First what is about fewer than ten clients is dropped, per party, and
 * only then totals are made: so nothing that was dropped follows from a total, and nobody can move the rounding of
 * what others asked with requests of its own.
 */
export function createReplayTally(asked: number) {
  const groups = new Map<string, Counted>();
  const alike = new Map<string, Alike>();
  const reasons = new Map<string, { readonly reason: Reason; readonly crowd: Crowd }>();
  let looked = 0;
  const groupOf = (group: Counted['group']): Counted => {
    const key = JSON.stringify(group);
    const counted = groups.get(key) ?? { group, crowd: new Crowd() };
    groups.set(key, counted);
    return counted;
  };
  return {
    add({ party = '', purpose = '', subject, id }: Entry, replayed: Replayed): void {
      const client = subject ?? id;
      looked += 1;
      if (!replayed.counted) {
        const { reason } = replayed;
        const key = `${party} ${reason}`;
        const counted = reasons.get(key) ?? { reason, crowd: new Crowd() };
        reasons.set(key, counted);
        counted.crowd.add(client);
        return;
      }
      const { changes } = replayed;
      const own = changes.map(({ field, effect, now, later }) =>
        groupOf({ effect, party, purpose, field, now, later }),
      );
      for (const { crowd } of own) crowd.add(client);
      if (own.length === 0) return;
      const key = JSON.stringify([party, purpose, changes]);
      const same = alike.get(key) ?? { party, groups: own, crowd: new Crowd() };
      alike.set(key, same);
      same.crowd.add(client);
    },
    result(): Report {
      const told = [...groups].filter(([, { crowd }]) => crowd.isTold).toSorted(byCount);
      const why = tellReasons([...reasons.values()]);
      const counts = { ...countOutcomes([...alike.values()]), notCounted: sumOf(why.map(({ count }) => count)) };
      const rest = looked - counts.stricter - counts.wider - counts.notCounted;
      return {
        ...{ replay: true, asked },
        // What is left over would follow from how many there were.
        ...(looked < fewest || rest < fewest ? {} : { looked: Number(toPersonCount(looked)) }),
        ...{ stricter: toPersonCount(counts.stricter), wider: toPersonCount(counts.wider) },
        notCounted: toPersonCount(counts.notCounted),
        reasons: why,
        groups: told.slice(0, mostGroups).map(([, { group, crowd }]) => ({ ...group, count: crowd.size })),
        groupsLeftOut: Math.max(0, told.length - mostGroups),
      };
    },
  };
}

/** By what is told: the order must not say more than the numbers do. */
const byCount = ([key, one]: [string, Counted], [other, another]: [string, Counted]): number =>
  another.crowd.size - one.crowd.size || (key < other ? -1 : 1);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function tellReasons(counted: readonly { readonly reason: Reason; readonly crowd: Crowd }[]): Report['reasons'] {
  return [...Map.groupBy(counted, ({ reason }) => reason)]
    .map(([reason, own]) => ({ reason, count: sumOf(own.map(({ crowd }) => crowd.size)) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1));
}

function countOutcomes(all: readonly Alike[]): Readonly<Record<'stricter' | 'wider', number>> {
  const crowds = { stricter: new Map<PartyId, Crowd>(), wider: new Map<PartyId, Crowd>() };
  for (const { party, groups, crowd } of all) {
    const outcome = outcomeOf(groups.filter((one) => one.crowd.isTold).map(({ group }) => group.effect));
    if (outcome !== undefined) crowdOf(crowds[outcome], party).join(crowd);
  }
  const total = (of: ReadonlyMap<PartyId, Crowd>): number => sumOf([...of.values()].map(({ size }) => size));
  return { stricter: total(crowds.stricter), wider: total(crowds.wider) };
}

/** More of one field weighs more than less of another: that is what needs a look. */
function outcomeOf(effects: readonly Group['effect'][]): 'stricter' | 'wider' | undefined {
  if (effects.includes('wider')) return 'wider';
  return effects.length > 0 ? 'stricter' : undefined;
}
