/** What is asked of a witness, as https://c2sp.org/tlog-witness writes it down. */

/** A request to sign a checkpoint. All of it may come from anywhere. */
export interface AddCheckpoint {
  /** The size that the sender thinks was signed last. */
  readonly old: number;
  /** Consistency proof from there (RFC 6962 section 2.1.2). */
  readonly path: readonly Buffer[];
  /** The checkpoint: a signed note. */
  readonly note: string;
}

/** More than that leads to no tree there is. */
const longestPath = 63;

/** Takes a body apart. Undefined when it is not written to the letter. */
export function readAddCheckpoint(body: string): AddCheckpoint | undefined {
  const gap = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(gap, 0)).split('\n');
  const [, size] = /^old (0|[1-9][0-9]{0,15})$/.exec(first) ?? [];
  if (size === undefined || !Number.isSafeInteger(Number(size)) || lines.length > longestPath) return undefined;
  const path = lines.map(toHash);
  return path.every((hash) => hash !== undefined) ? { old: Number(size), path, note: body.slice(gap + 2) } : undefined;
}

export const writeAddCheckpoint = ({ old, path, note }: AddCheckpoint): string =>
  `old ${old}\n${path.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note}`;

/** A hash of 32 bytes in the one way to write it in base64. */
export function toHash(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === base64 ? bytes : undefined;
}
