/**
 * How long entries of the log are kept. After its term the text of an entry goes, with all columns that say the same; its place,
 * id, moment and leaf stay, so that every proof still holds. What is held, or rests on an entry, wins: docs/retention.md.
 */
import type { PartyId, PartyType } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { isCategory, retentionCategories } from './categories.ts';
import { createHolds, type Holds } from './holds.ts';
import { keepRetaining } from './keep-retaining.ts';
import { dueUntil, type NoLook, noteLook } from './looks.ts';
import { type LowerBounds, readLowerBounds } from './lower-bounds.ts';
import { type MayBeGone, readMayBeGone } from './may-be-gone.ts';
import { isDecider, type Keeper, mayKnowOf, partyOf, requireOwn, seesToAll } from './may-hold.ts';
import { previewRetention, type RunParts, type RunResult, runRetention } from './run.ts';
import { createTerms, type Terms } from './terms.ts';
import { readRuns, type ToldRun } from './told-runs.ts';
import { createTurns, createTurnsOfParties } from './turns.ts';

export type { KeptHold } from './hold-rows.ts';
export type { HoldRequest, ToldHold } from './holds.ts';
export type { MayBeGone } from './may-be-gone.ts';
export type { Keeper } from './may-hold.ts';
export type { RetentionTerm } from './term-rows.ts';
export type { TermRequest } from './terms.ts';
export type { RunResult, ToldRun };
export { isCategory, keepRetaining, retentionCategories };

export interface Retention {
  readonly terms: Terms;
  readonly holds: Holds;
  /**
   * Takes away what is due, and completes what an earlier run had recorded, because a person said so: somebody who knows what day
   * it is. One at a time; of two processes that run at once each takes what the other does not.
   * @throws GatewayError `log-unavailable`, `store-unavailable`, after the terms that it concerns not had their turn; what was
   *   not recorded is still there
   */
  run(at: Instant): Promise<readonly RunResult[]>;
  /**
   * The same by itself, once a day: takes what was due at the last look already, and nothing when the clock cannot be believed
   * or the database was put back. Then it takes a person: a clock that is ahead would take everything, and nothing brings it back.
   * @param signal ends it after the batch at hand
   */
  daily(at: Instant, signal?: AbortSignal): Promise<readonly RunResult[] | NoLook>;
  /**
   * What a run at a moment would do by the terms that somebody may know; changes nothing. Reads all that is due, up to a bound;
   * one at a time, and of each reader's party one.
   * @throws GatewayError `not-allowed`, `too-many-requests`
   */
  preview(by: Keeper, at: Instant): Promise<readonly RunResult[]>;
  /**
   * The last runs, one of each tree and at most 200 entries, newest first: of the entries that somebody sees to.
   * @throws GatewayError `not-allowed`
   */
  runs(by: Keeper): Promise<readonly ToldRun[]>;
  /** Of which parties requests of before a moment may be gone: for the client, who is told what there is. */
  mayBeGone(at: Instant): Promise<readonly MayBeGone[]>;
  /** Whether somebody sees to the entries of everybody. */
  seesToAll(by: Keeper): boolean;
  /** Whether somebody may know how the entries of a party are kept; null: those of no party. */
  mayKnowOf(by: Keeper, party: PartyId | null): boolean;
  /** Whether somebody sets terms; who does not may still hold. */
  isDecider(by: Keeper): boolean;
}

interface Parts extends Omit<RunParts, 'least'> {
  /** The party that runs this gateway: its auditor sees to everybody's entries, its other officers also to those of no party. */
  readonly operator?: PartyId | undefined;
  readonly parties: () => Promise<readonly { readonly id: PartyId; readonly type: PartyType }[]>;
  /** Where `data/administrative-activities.json` lies. */
  readonly directory: string;
}

/** @throws GatewayError `decision-unavailable` when the dated data are missing or not valid */
export async function openRetention({ operator, parties, directory, ...running }: Parts): Promise<Retention> {
  const { store } = running;
  const bounds = await readLowerBounds(directory);
  const parts: RunParts = { ...running, parties, least: leastMonths(parties, bounds) };
  const inTurn = createTurns();
  const previewing = createTurnsOfParties();
  return {
    terms: createTerms({ store, operator, parties, bounds }),
    holds: createHolds({ store, operator }),
    run: (at) => inTurn(() => runByHand(parts, at)),
    daily: (at, signal) => inTurn(() => runByItself(parts, at, signal)),
    async preview(by, at) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      return await previewing(partyOf(by) ?? '', () =>
        previewRetention(parts, at, {
          isMeant: (party) => mayKnowOf(by, party, operator),
          withWithheld: seesToAll(by, operator),
        }),
      );
    },
    async runs(by) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      if (seesToAll(by, operator)) return await readRuns(store, 'everybody');
      return await readRuns(store, { party: partyOf(by) ?? '', withUnowned: mayKnowOf(by, null, operator) });
    },
    mayBeGone: (at) => readMayBeGone(parts, at),
    seesToAll: (by) => seesToAll(by, operator),
    mayKnowOf: (by, party) => mayKnowOf(by, party, operator),
    isDecider,
  };
}

/** What the law has kept at least counts also where a term was set before it did. */
const leastMonths =
  (parties: Parts['parties'], bounds: LowerBounds): RunParts['least'] =>
  async (at) => {
    const types = new Map((await parties()).map(({ id, type }) => [id, type]));
    return (party) => {
      const type = party === null ? undefined : types.get(party);
      return type === undefined ? 0 : (bounds(type, at)?.months ?? 0);
    };
  };

async function runByHand(parts: RunParts, at: Instant): Promise<readonly RunResult[]> {
  const results = await runRetention(parts, { at, until: at });
  await parts.store.transaction((tx) => noteLook(tx, 'hand', at));
  return results;
}

async function runByItself(parts: RunParts, at: Instant, signal?: AbortSignal): Promise<readonly RunResult[] | NoLook> {
  const { store } = parts;
  const until = await store.transaction((tx) => dueUntil(tx, at));
  if (typeof until === 'string') return until;
  const results = until === undefined ? [] : await runRetention(parts, { at, until, signal });
  await store.transaction((tx) => noteLook(tx, 'day', at));
  return results;
}
