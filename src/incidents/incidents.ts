/** What is done when something goes wrong: things are frozen at once, and data breaches are reckoned with from the log. */
import type { PartyId } from '../contract/generated/types.ts';
import type { Store } from '../store/store.ts';
import { createFreezes, type Freezes } from './freezes.ts';

export type { ToldFreeze } from './freezes.ts';
export type { Doer, NoLift } from './may-act.ts';

/** Freezes, and data breaches. */
export interface Incidents {
  readonly freezes: Freezes;
}

interface Parts {
  readonly store: Store;
  /** The party that runs this gateway: it sees to everybody's things. */
  readonly operator?: PartyId | undefined;
}

export function createIncidents({ store, operator }: Parts): Incidents {
  return { freezes: createFreezes({ store, operator }) };
}
