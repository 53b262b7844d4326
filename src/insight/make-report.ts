import type { AgreementReading } from '../agreements/agreements.ts';
import type { Audit } from '../audit/audit.ts';
import type { Agreement, AgreementHash, DraftId, ImpactReport, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import { createFlowTally, type KeptFlows } from './flows.ts';
import { tellOnPaper } from './party-changes.ts';
import { createPersonsTally, type Situation, tellPersons, tellQuestions } from './persons.ts';
import { type KeyedDifference, possibleCells } from './possible-cells.ts';
import { createReplayTally, replay } from './replay.ts';
import type { Turns } from './turns.ts';

/** What a report is asked about. */
export interface ImpactOrder {
  /** Who asks. */
  readonly party: PartyId;
  readonly draft: DraftId;
  readonly revision: number;
  /** What the draft makes, and what decides now, if anything: both read as if all their parties had signed. */
  readonly reading: AgreementReading;
  readonly base: AgreementReading | undefined;
  readonly differences: readonly KeyedDifference[];
  /** How many of the last decisions to decide again. */
  readonly asked: number;
  /** Every party in every running case, with what it could ask there. */
  readonly situations: () => AsyncIterable<Situation>;
  /** The agreement that an earlier decision rested on. */
  readonly documentOf: (hash: AgreementHash) => Promise<Agreement | undefined>;
  readonly at: Instant;
}

/** A report as it is kept: whoever reads it is told of its own applications only. */
export interface KeptReport extends Omit<ImpactReport, 'flows' | 'flowsElsewhere' | 'flowsLeftOut'> {
  readonly flows: KeptFlows;
}

export interface ReportParts {
  readonly policy: Pick<Policy, 'outline' | 'engine' | 'catalogue'>;
  readonly audit: Pick<Audit, 'extents' | 'lastDecisions'>;
}

/** How far it is: persons, in whole tens, or decisions that were looked at, in whole hundreds. */
export interface Progress {
  readonly stage: 'persons' | 'replay';
  readonly done: number;
}

interface Making {
  readonly turns: Turns;
  readonly note: (progress: Progress) => void;
}

/**
 * Works out what a draft changes: on paper, for persons in running cases, and for decisions that were made before.
 * Decides with the engine that decides for real; asks no source, and leaves nothing in the log. Rules of the region are
 * left out on both sides: whoever writes one in a draft could ask with it about somebody's case.
 * @throws CutOff
 */
export async function makeReport(order: ImpactOrder, parts: ReportParts, making: Making): Promise<KeptReport> {
  const { draft, revision, reading, base, at } = order;
  const { engine } = parts.policy;
  const compared = { base: base?.document, draft: reading.document, differences: order.differences };
  const possible = possibleCells(compared);
  const persons = await countPersons(order, parts, making);
  const replayed = await replayLast(order, parts, making);
  const typeOf = (party: string) => reading.typeOf(party) ?? base?.typeOf(party);
  return {
    ...{ draft, revision, hash: reading.hash, engine, madeAt: instantText(at) },
    ...(base === undefined ? {} : { base: { id: base.document.id, version: base.document.version, hash: base.hash } }),
    before: dayOf(at),
    ...tellOnPaper(compared),
    persons: tellPersons(persons, possible),
    ...replayed,
    consents: tellQuestions(persons, possible, typeOf),
  };
}

const tens = 10;

async function countPersons({ situations, reading, base }: ImpactOrder, { policy }: ReportParts, making: Making) {
  const categories = new Map(policy.catalogue.fields.map(({ name, category }) => [name, category]));
  const tally = createPersonsTally({
    now: (facts) => (base === undefined ? { fields: {} } : policy.outline(facts, base)),
    later: (facts) => policy.outline(facts, reading),
    categoryOf: (field) => categories.get(field),
  });
  let [person, done] = ['', 0];
  for await (const situation of situations()) {
    tally.add(situation);
    if (situation.person !== person) {
      person = situation.person;
      done += 1;
      // How many persons there are is a number of persons too.
      making.note({ stage: 'persons', done: done - (done % tens) });
    }
    await making.turns.breathe();
  }
  return tally.result();
}

const hundreds = 100;

/**
 * Looks at decisions of whole days before today: whoever asks twice, just before and just after somebody else's request, is
 * told the same.
 */
async function replayLast(
  { asked, reading, base, documentOf, at }: ImpactOrder,
  { policy, audit }: ReportParts,
  { turns, note }: Making,
): Promise<Pick<KeptReport, 'replay' | 'flows'>> {
  const parts = { engine: policy.engine, base, draft: reading, decide: policy.outline, documentOf };
  const tally = createReplayTally(asked);
  const flows = createFlowTally();
  const today = dayOf(at);
  let done = 0;
  note({ stage: 'replay', done });
  for await (const entry of audit.lastDecisions(await audit.extents())) {
    await turns.breathe();
    if (dayOf(parseInstant(entry.at)) >= today) continue;
    const replayed = await replay(entry, parts);
    tally.add(entry, replayed);
    flows.add(entry, replayed);
    done += 1;
    note({ stage: 'replay', done: done - (done % hundreds) });
    if (done === asked) break;
  }
  return { replay: tally.result(), flows: flows.result() };
}
