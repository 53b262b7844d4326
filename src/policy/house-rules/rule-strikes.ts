import { LRUCache } from 'lru-cache';
import type { AgreementHash } from '../../contract/generated/types.ts';

interface Record {
  /** Strikes in a row, each within a minute of the one before. */
  readonly count: number;
  readonly last: number;
  /** How long the last pause was, in milliseconds; nought when there was none. */
  readonly pauseMs: number;
  readonly pausedUntil: number;
}

const maxStrikes = 3;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const maxRemembered = 256;
const none: Record = { count: 0, last: -Infinity, pauseMs: 0, pausedUntil: -Infinity };

/**
 * Counts how often the rules of an agreement took too long. Three times in a row, and they are not asked for a minute,
 * then two, up to an hour: never for good, and of that agreement alone. Forgotten an hour after the last.
 */
export class RuleStrikes {
  readonly #now: () => number;
  readonly #records = new LRUCache<AgreementHash, Record>({ max: maxRemembered });

  /** @param now milliseconds that never go back */
  constructor(now: () => number) {
    this.#now = now;
  }

  isPaused(agreement: AgreementHash): boolean {
    return this.#now() < (this.#records.get(agreement) ?? none).pausedUntil;
  }

  strike(agreement: AgreementHash): void {
    const now = this.#now();
    const known = this.#records.get(agreement) ?? none;
    const count = now - known.last <= minuteMs ? known.count + 1 : 1;
    const isFresh = now - Math.max(known.last, known.pausedUntil) > hourMs;
    const pauseMs = isFresh ? 0 : known.pauseMs;
    if (count < maxStrikes) {
      this.#records.set(agreement, { ...known, count, last: now, pauseMs });
      return;
    }
    const longer = Math.min(hourMs, pauseMs === 0 ? minuteMs : pauseMs * 2);
    this.#records.set(agreement, { count: 0, last: now, pauseMs: longer, pausedUntil: now + longer });
  }
}
