import type { Entry } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { TreeExtent } from './checkpoint.ts';
import { createDecisionTally, type DecisionTally } from './decision-tally.ts';
import {
  type AboutSubjects,
  type CountOfSubjects,
  countOfSubjects,
  type FoundEntry,
  type LateEntries,
  pageOfSubjects,
} from './entries-about.ts';
import { countableBetween, entriesBetween, type Stretch } from './entries-between.ts';
import { entriesOfSubject, type Period } from './entries-of-subject.ts';
import { lastDecisions, readExtents } from './last-decisions.ts';
import { entryText } from './log-rows.ts';

/** What the log can be asked for, over the trees of all processes. Reads only. */
export interface LogReadings {
  /** @throws GatewayError `log-unavailable` when the text of another entry, or none, stands in its place */
  find(id: string): Promise<Entry | undefined>;
  /** An entry to the character: the text that is hashed in the log. @throws GatewayError as `find` */
  textOf(id: string): Promise<string | undefined>;
  /**
   * How many requests for data were decided in the last four weeks and today, per day, agreement, asking party, purpose
   * and outcome, by every process that writes the log. Counts only; never a case or a person.
   * @throws GatewayError `store-unavailable`
   */
  tally(at: Instant): Promise<DecisionTally>;
  /** How far the tree of every process that writes the log has grown. @throws GatewayError `store-unavailable` */
  extents(): Promise<readonly TreeExtent[]>;
  /**
   * The entries of requests for data, newest first, a page at a time: to decide again what was decided then. Like `countableBetween`.
   * @param extents how far each tree counts
   * @throws GatewayError `store-unavailable`
   */
  lastDecisions(extents: readonly TreeExtent[]): AsyncIterable<Entry>;
  /**
   * Every entry about one person, over the trees of all processes, newest first.
   * @param reference as it stands beside the entries; see docs/adr/0025-references-that-die.md
   * @throws GatewayError `store-unavailable`
   */
  ofSubject(reference: string, period?: Period): AsyncIterable<Entry>;
  /**
   * Some of the entries about persons, newest first, requests for data unless others are asked for; reads no other entry than
   * it gives.
   * @param references as they stand beside the entries
   * @throws GatewayError `store-unavailable`
   */
  pageOfSubjects(references: readonly string[], about: AboutSubjects): Promise<readonly FoundEntry[]>;
  /**
   * How many entries there are about persons, of each kind, party and outcome; reads no entry.
   * @param without some that are not counted
   * @throws GatewayError `store-unavailable`
   */
  countOfSubjects(references: readonly string[], without?: LateEntries): Promise<readonly CountOfSubjects[]>;
  /**
   * Every entry of a period, its end included, or of one asking party in it, over the trees of all processes, oldest first.
   * Holds little in memory, however long the period is.
   * @throws GatewayError `store-unavailable`
   */
  between(stretch: Stretch): AsyncIterable<Entry>;
  /**
   * The same, with the person and the case by the references that are the same for every party: to count by, never to be shown.
   * @throws GatewayError `store-unavailable`
   */
  countableBetween(stretch: Stretch): AsyncIterable<Entry>;
}

export const readLog = (store: Store): LogReadings => ({
  async find(id) {
    const text = await entryText(store, id);
    return text === undefined ? undefined : (JSON.parse(text) as Entry);
  },
  textOf: (id) => entryText(store, id),
  tally: createDecisionTally(store),
  extents: () => readExtents(store),
  lastDecisions: (extents) => lastDecisions(store, extents),
  ofSubject: (reference, period = {}) => entriesOfSubject(store, reference, period),
  pageOfSubjects: (references, about) => pageOfSubjects(store, references, about),
  countOfSubjects: (references, without) => countOfSubjects(store, references, without),
  between: (stretch) => entriesBetween(store, stretch),
  countableBetween: (stretch) => countableBetween(store, stretch),
});
