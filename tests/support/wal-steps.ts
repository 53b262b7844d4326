/** What a power cut may leave of a SQLite database: its write-ahead log (https://sqlite.org/walformat.html), cut at any byte. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const headerBytes = 32;
const frameHeaderBytes = 24;

/** A page as it was written; the last of a transaction ends it. */
interface Frame {
  readonly start: number;
  readonly end: number;
  readonly isCommit: boolean;
}

/** The files of a database at one moment at which nobody wrote it. */
export interface DatabaseFiles {
  readonly main: Buffer;
  readonly wal: Buffer;
}

export const readFiles = (file: string): DatabaseFiles => ({
  main: readFileSync(file),
  wal: existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0),
});

/** How many bytes of the write-ahead log are written at this moment. */
export const walBytes = (file: string): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;

export function writeFiles(file: string, { main, wal }: DatabaseFiles): void {
  for (const ending of ['-shm', '-log-writer']) rmSync(`${file}${ending}`, { force: true });
  writeFileSync(file, main);
  writeFileSync(`${file}-wal`, wal);
}

/** SQLite begins to move pages into the main file beyond so many frames; then a cut log would not be all there is. */
const mostFrames = 1_000;

/** @throws when it was begun anew meanwhile, so that it does not tell of every write */
function framesOf(wal: Buffer): Frame[] {
  if (wal.length === 0) return [];
  const frameBytes = frameHeaderBytes + wal.readUInt32BE(8);
  const salt = wal.subarray(16, 24);
  const frames: Frame[] = [];
  for (let start = headerBytes; start + frameBytes <= wal.length; start += frameBytes) {
    if (!wal.subarray(start + 8, start + 16).equals(salt)) throw new Error('the write-ahead log was begun anew');
    frames.push({ start, end: start + frameBytes, isCommit: wal.readUInt32BE(start + 4) !== 0 });
  }
  if (frames.length >= mostFrames) throw new Error('the write-ahead log was moved into the database');
  return frames;
}

/** Where each transaction ends, from before the first one on. */
export const commitsOf = (wal: Buffer): number[] => [
  Math.min(headerBytes, wal.length),
  ...framesOf(wal).flatMap(({ end, isCommit }) => (isCommit ? [end] : [])),
];

/** A log that was not written to its end, or not as it was meant; and where the last transaction ends that is whole in it. */
export interface TornLog {
  readonly how: string;
  readonly wal: Buffer;
  readonly whole: number;
}

/** Every frame missing, cut through, empty or changed; what follows it gone, or there already. */
export function* tornLogs(wal: Buffer): Generator<TornLog> {
  let whole = Math.min(headerBytes, wal.length);
  for (const { start, end, isCommit } of framesOf(wal)) {
    const middle = start + frameHeaderBytes + 2_000;
    for (const cut of [start, start + 10, start + frameHeaderBytes, middle, end - 1]) {
      yield { how: `cut at ${cut}`, wal: wal.subarray(0, cut), whole };
    }
    // A page that ends in zeros is whole when there are zeros in its place.
    const isEmpty = wal.subarray(middle, end).every((byte) => byte === 0);
    const zeros = changed(wal, (bytes) => bytes.fill(0, middle));
    if (!isEmpty) yield { how: `of zeros from ${middle}`, wal: zeros, whole };
    yield { how: `without the frame at ${start}`, wal: changed(wal, (bytes) => bytes.fill(0, start, end)), whole };
    for (const place of [start + 5, middle]) {
      yield { how: `with a bit changed at ${place}`, wal: changed(wal, (bytes) => flip(bytes, place)), whole };
    }
    if (isCommit) whole = end;
  }
}

function changed(wal: Buffer, change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(wal);
  change(bytes);
  return bytes;
}

const flip = (bytes: Buffer, place: number): void => void bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);

/** The main file, with everything in it that SQLite finds in its log. */
export function fold(file: string, files: DatabaseFiles): Buffer {
  writeFiles(file, files);
  {
    using connection = new DatabaseSync(file);
    connection.exec('pragma synchronous = off');
    connection.prepare('pragma wal_checkpoint(truncate)').get();
  }
  return readFileSync(file);
}

export function isWhole(file: string): boolean {
  using connection = new DatabaseSync(file, { readOnly: true });
  const found = connection.prepare('pragma integrity_check').all();
  return found.length === 1 && found[0]?.['integrity_check'] === 'ok';
}

/** Main files of which only some of the pages were moved in when the power went: the first and half of one; all but the first. */
export function* halfMoved(before: Buffer, after: Buffer, pageBytes = 4_096): Generator<Buffer> {
  const old = Buffer.concat([before], Math.max(before.length, after.length));
  const places = Array.from({ length: Math.ceil(after.length / pageBytes) }, (_, page) => page * pageBytes);
  const isMoved = (at: number): boolean =>
    !old.subarray(at, at + pageBytes).equals(after.subarray(at, at + pageBytes)) || at >= before.length;
  const move = (from: Buffer, to: Buffer, at: number, bytes = pageBytes): void =>
    void from.copy(to, at, at, at + bytes);
  const [first, last] = [Buffer.from(old), Buffer.from(after)];
  for (const at of places.filter(isMoved)) {
    move(after, first, at, pageBytes / 2);
    yield Buffer.from(first);
    move(after, first, at);
    move(old, last, at);
    yield Buffer.from(last);
  }
}
