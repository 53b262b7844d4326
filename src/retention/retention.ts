/**
 * How long entries of the log are kept. After its term the text of an entry goes, with all columns that say the same; its place,
 * id, moment and leaf stay, so that every proof still holds. What is held, or rests on an entry, wins: docs/retention.md.
 */
import type { PartyId, PartyType } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { isCategory, retentionCategories } from './categories.ts';
import { createHolds, type Holds } from './holds.ts';
import { keepRetaining } from './keep-retaining.ts';
import { readLowerBounds } from './lower-bounds.ts';
import { type RunParts, type RunResult, runRetention } from './run.ts';
import { readRuns, type ToldRun } from './run-rows.ts';
import { createTerms, type Terms } from './terms.ts';

export type { KeptHold } from './hold-rows.ts';
export type { HoldRequest } from './holds.ts';
export type { RetentionTerm } from './term-rows.ts';
export type { TermRequest } from './terms.ts';
export type { RunResult, ToldRun };
export { isCategory, keepRetaining, retentionCategories };

export interface Retention {
  readonly terms: Terms;
  readonly holds: Holds;
  /**
   * Takes away what is due, and completes what an earlier run had recorded. Two at a time do no harm.
   * @throws GatewayError `log-unavailable`, `store-unavailable`; what was not recorded is still there
   */
  run(at: Instant): Promise<readonly RunResult[]>;
  /** What a run at a moment would do; changes nothing. */
  preview(at: Instant): Promise<readonly RunResult[]>;
  /** The last runs, one of each tree and at most 200 entries, newest first. */
  runs(): Promise<readonly ToldRun[]>;
}

interface Parts extends RunParts {
  /** The party that runs this gateway: it sees to everybody's entries. */
  readonly operator?: PartyId | undefined;
  readonly parties: () => Promise<readonly { readonly id: PartyId; readonly type: PartyType }[]>;
  /** Where `data/administrative-activities.json` lies. */
  readonly directory: string;
}

/** @throws GatewayError `decision-unavailable` when the dated data are missing or not valid */
export async function openRetention({ operator, parties, directory, ...running }: Parts): Promise<Retention> {
  const { store } = running;
  const bounds = await readLowerBounds(directory);
  return {
    terms: createTerms({ store, operator, parties, bounds }),
    holds: createHolds({ store, operator }),
    run: (at) => runRetention(running, at, false),
    preview: (at) => runRetention(running, at, true),
    runs: () => readRuns(store),
  };
}
