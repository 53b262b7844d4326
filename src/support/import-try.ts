import type { SupportImportError } from '../contract/generated/types.ts';
import type { Clock, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Tx } from '../rights/rights.ts';
import type { Store } from '../store/store.ts';
import {
  dropUnseen,
  type ImportRow,
  keepAccepted,
  keepRecorded,
  keepRefused,
  type LineRow,
  type RefusedLine,
  readLines,
  updateImport,
} from './import-rows.ts';
import type { FileLine } from './reading/file-line.ts';

/** What became of a line. */
export type LineOutcome =
  | { readonly kind: 'accepted' | 'earlier' }
  | { readonly kind: 'refused'; readonly problem: string; readonly errors: readonly SupportImportError[] };

/** What an earlier try made of a line. */
export interface EarlierLine {
  readonly event: string;
  /** Whether the line is the same now. */
  readonly isSame: boolean;
  /** Whether the log has an entry of it: otherwise it is sent once more, and gets it. */
  readonly isRecorded: boolean;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly digest: (text: string | Uint8Array) => string;
  readonly row: ImportRow;
  readonly ended: () => void;
}

/** What is known of earlier tries is read so many lines at a time, and what became of lines written. */
const [linesAtOnce, outcomesAtOnce] = [500, 200];
/** Milliseconds after which it is written all the same: who looks sees it go on. */
const atLeastEvery = 1_000;

/** One try to read a file. Holds what became of the last lines, and no more of it. */
export class ImportTry {
  readonly id: string;
  readonly #parts: Parts;
  readonly #counts = { lines: 0, accepted: 0, earlier: 0, refused: 0 };
  #known = new Map<number, LineRow>();
  #knownTo = 0;
  #done: number[] = [];
  #refused: RefusedLine[] = [];
  #savedAt: number;
  #isStopped = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.id = parts.row.id;
    this.#savedAt = parts.row.started_at;
  }

  /** Makes this try end before its next line: the file came once more. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Under which key a line is pushed, so that it becomes one event however often it comes. */
  keyOf({ line }: FileLine): string {
    return `import:${this.id}:${line}`;
  }

  /**
   * What an earlier try made of a line; undefined for one that became nothing.
   * @throws GatewayError `conflict` when the file came once more, `store-unavailable`
   */
  async earlier(line: FileLine): Promise<EarlierLine | undefined> {
    if (this.#isStopped) throw takenOver();
    const row = await this.#find(line.line);
    if (row?.event_id == null) return undefined;
    return { event: row.event_id, isSame: row.digest === this.#digestOf(line), isRecorded: row.recorded !== 0 };
  }

  /** What is kept of a line in the transaction in which it becomes an event. */
  accepting(line: FileLine): (tx: Tx, accepted: { id: string; again?: true }, subject: SubjectId) => Promise<void> {
    const { tries } = this.#parts.row;
    return (tx, { id: event, again }, subject) =>
      keepAccepted(tx, {
        ...{ id: this.id, line: line.line, textLine: line.textLine, event, subject, digest: this.#digestOf(line) },
        ...{ seenIn: tries, acceptedIn: again ? tries - 1 : tries },
      });
  }

  /** Notes what became of a line, once the log has it. @throws GatewayError as `earlier` */
  async note({ line, textLine }: FileLine, outcome: LineOutcome): Promise<void> {
    this.#counts.lines += 1;
    this.#counts[outcome.kind] += 1;
    if (outcome.kind === 'refused') {
      const { problem, errors } = outcome;
      this.#refused.push({ line, textLine, problem, errors: errors.length === 0 ? null : JSON.stringify(errors) });
    } else this.#done.push(line);
    const isFull = this.#done.length + this.#refused.length >= outcomesAtOnce;
    if (isFull || this.#parts.clock() - this.#savedAt >= atLeastEvery) await this.#save({});
  }

  /** Ends this try: the file was read to its end, or could not be read on. @throws GatewayError as `earlier` */
  async end(how: { readonly because?: string | undefined; readonly textLine?: number | undefined }): Promise<void> {
    const { because = null, textLine: text_line = null } = how;
    try {
      await this.#save({ state: because === null ? 'done' : 'interrupted', because, text_line });
    } finally {
      this.#parts.ended();
    }
  }

  /** The lines come in order, so that each part of what is known is read once. */
  async #find(line: number): Promise<LineRow | undefined> {
    if (this.#parts.row.tries === 1) return undefined;
    if (line > this.#knownTo) {
      const rows = await readLines(this.#parts.store, this.id, { after: line - 1, limit: linesAtOnce });
      this.#known = new Map(rows.map((row) => [row.line, row]));
      this.#knownTo = rows.length < linesAtOnce ? Number.MAX_SAFE_INTEGER : (rows.at(-1)?.line ?? line);
    }
    return this.#known.get(line);
  }

  async #save(change: Partial<ImportRow>): Promise<void> {
    const { store, clock, row } = this.#parts;
    const [done, refused, at] = [this.#done, this.#refused, clock()];
    await store.transaction(async (tx) => {
      const isMine = await updateImport(tx, row, { ...this.#counts, updated_at: at, ...change });
      if (!isMine) throw takenOver();
      await keepRecorded(tx, this.id, row.tries, done);
      await keepRefused(tx, this.id, row.tries, refused);
      if (change.state === 'done') await dropUnseen(tx, this.id, row.tries);
    });
    [this.#done, this.#refused, this.#savedAt] = [[], [], at];
  }

  #digestOf({ line, content }: FileLine): string {
    const { digest } = this.#parts;
    return digest(`support line\n${this.id}\n${line}\n${digest(content)}`);
  }
}

const takenOver = (): GatewayError =>
  new GatewayError('conflict', 'This file came once more, or another one after a long silence, and that is read.');
