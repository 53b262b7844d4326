import { setImmediate } from 'node:timers/promises';

/** Work of so many milliseconds at a time; then everybody else has a turn. */
const turn = 8;

/** Why work was not finished. */
export class CutOff extends Error {
  readonly why: 'restart' | 'too-long';

  constructor(why: CutOff['why']) {
    super(why);
    this.name = 'CutOff';
    this.why = why;
  }
}

/** Lets long work go on without holding up the gateway, until it is cut off. */
export interface Turns {
  /** Waits for a turn of its own when the last one was long enough. @throws CutOff */
  breathe(): Promise<void>;
}

/**
 * @param stop cuts the work off
 * @param atMost milliseconds that it may take in all
 */
export function createTurns(stop: AbortSignal, atMost: number): Turns {
  const begun = performance.now();
  let turned = begun;
  return {
    async breathe() {
      if (performance.now() - turned < turn) return;
      await setImmediate();
      turned = performance.now();
      if (stop.aborted) throw new CutOff('restart');
      if (turned - begun > atMost) throw new CutOff('too-long');
    },
  };
}
