import type { Instant } from '../contract/vocabulary.ts';
import { type AskedStanding, isAlarming } from './asking.ts';

/** How it goes with one witness of our log. */
export interface WitnessStanding {
  readonly name: string;
  /** What it signed last of a tree, and when we got it; undefined: nothing, or long ago. */
  readonly signed: { readonly size: number; readonly at: Instant } | undefined;
  /** `alarm`: it saw another history of our log than there is now. `late`: it does not sign at the moment. */
  readonly state: 'ok' | 'late' | 'alarm';
}

/** In milliseconds: who comes to us has its own pace, and after so long it has stopped coming. */
const longestAway = 24 * 60 * 60_000;

interface Found {
  readonly signed: WitnessStanding['signed'];
  /** Undefined of who comes to us. */
  readonly turn: AskedStanding | undefined;
  /** What there is to be signed. */
  readonly size: number;
  readonly now: Instant;
}

export function toStanding(name: string, { signed, turn, size, now }: Found): WitnessStanding {
  if (turn?.fault !== undefined) return { name, signed, state: isAlarming(turn.fault) ? 'alarm' : 'late' };
  const isAway = turn === undefined && now - (signed?.at ?? 0) > longestAway;
  return { name, signed, state: isAway && size > (signed?.size ?? 0) ? 'late' : 'ok' };
}
