export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets work be done one after the other, in the order in which it came, also after work that failed. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
