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
import { isDecider, type Keeper, mayKnowOf, partyOf, requireOwn, seesToAll } from './may-hold.ts';
import { previewRetention, type RunParts, type RunResult, runRetention } from './run.ts';
import { readRuns, type ToldRun } from './run-rows.ts';
import { createTerms, type Terms } from './terms.ts';

export type { KeptHold } from './hold-rows.ts';
export type { HoldRequest, ToldHold } from './holds.ts';
export type { Keeper, NoLift } from './may-hold.ts';
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
  /**
   * What a run at a moment would do by the terms that somebody may know; changes nothing. Reads all that is due.
   * @throws GatewayError `not-allowed`
   */
  preview(by: Keeper, at: Instant): Promise<readonly RunResult[]>;
  /**
   * The last runs, one of each tree and at most 200 entries, newest first: of somebody's party, or of all for who runs the gateway.
   * @throws GatewayError `not-allowed`
   */
  runs(by: Keeper): Promise<readonly ToldRun[]>;
  /** Whether somebody sees to the entries of everybody. */
  seesToAll(by: Keeper): boolean;
  /** Whether somebody sets terms; who does not may still hold. */
  isDecider(by: Keeper): boolean;
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
    run: (at) => runRetention(running, at),
    async preview(by, at) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      return await previewRetention(running, at, (party) => mayKnowOf(by, party, operator));
    },
    async runs(by) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      return await readRuns(store, seesToAll(by, operator) ? 'everybody' : (partyOf(by) ?? ''));
    },
    seesToAll: (by) => seesToAll(by, operator),
    isDecider,
  };
}
