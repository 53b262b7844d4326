/** What is done when something goes wrong: things are frozen at once, and data breaches are reckoned with from the log. */
import type { Stretch } from '../audit/audit.ts';
import type { Catalogue, Entry, PartyId } from '../contract/generated/types.ts';
import type { Store } from '../store/store.ts';
import { toCsv } from './breach-csv.ts';
import { toNotification } from './breach-notification.ts';
import { type Breaches, createBreaches, type PlanNotice } from './breaches.ts';
import { createFreezes, type Freezes } from './freezes.ts';
import { type Doer, seesToAll } from './may-act.ts';

export type { BreachTerms } from './breach-rows.ts';
export type { OwnCase } from './breach-tally.ts';
export type { ToldFreeze } from './freezes.ts';
export { toCsv, toNotification };

/** Freezes, and data breaches. */
export interface Incidents {
  readonly freezes: Freezes;
  readonly breaches: Breaches;
  /** Whether somebody is of the party that runs the gateway. */
  isOperator(by: Doer): boolean;
}

interface Parts {
  readonly store: Store;
  /** The party that runs this gateway: it sees to everybody's things. */
  readonly operator?: PartyId | undefined;
  readonly catalogue: Catalogue;
  /** Reads the log of a period. */
  readonly entriesBetween: (stretch: Stretch) => AsyncIterable<Entry>;
  /** Plans, in the same transaction, that parties are told. */
  readonly planNotice: PlanNotice;
}

export function createIncidents({ operator, ...parts }: Parts): Incidents {
  const { store } = parts;
  return {
    freezes: createFreezes({ store, operator }),
    breaches: createBreaches({ ...parts, operator }),
    isOperator: (by) => seesToAll(by, operator),
  };
}
