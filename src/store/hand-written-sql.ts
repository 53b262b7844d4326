/** @throws when a statement for `all` does anything but read: a bug, on every database alike */
export function assertReads(text: string): void {
  if (!/^\s*(select|with)\b/i.test(text)) throw new TypeError('`all` only reads; write through `db` or `transaction`');
}

/** The same statement with PostgreSQL's `$1`, `$2` in place of `?`, except where a `?` stands inside quotes. */
export function toNumberedPlaceholders(text: string): string {
  let count = 0;
  return text.replace(/'[^']*'|"[^"]*"|\?/g, (found) => {
    if (found !== '?') return found;
    count += 1;
    return `$${count}`;
  });
}
