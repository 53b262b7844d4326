import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import type { PartyId, SupportImport, SupportImportLine } from '../contract/generated/types.ts';
import { type Clock, type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Tx } from '../rights/rights.ts';
import type { Store } from '../store/store.ts';
import {
  dropImports,
  findImport,
  findRunning,
  type ImportRow,
  insertImport,
  interruptSilent,
  type LineRow,
  readImports,
  readLines,
} from './import-rows.ts';
import { ImportTry } from './import-try.ts';

/** Who sends a file, and how it is known again when it comes once more. */
export interface ImportOf {
  readonly party: PartyId;
  /** The application or person that sent it: a key of another one is another key. */
  readonly apiClient: string;
  /** The value of the Idempotency-Key header. */
  readonly key: string;
  readonly mediaType: string;
}

/** Files of support events: how far they are, and what became of their lines. Nothing of what is in them is kept. */
export interface Imports {
  /** Every line is dealt with at its own moment. */
  readonly clock: Clock;
  /**
   * Begins to read a file, or begins again with one that came before: whoever is still reading that stops.
   * @throws GatewayError `idempotency-mismatch` when the key came with another kind of file, `too-many-requests` while
   *   another file of the party is being read by any gateway, `store-unavailable`
   */
  begin(of: ImportOf): Promise<ImportTry>;
  /** A file of a party with a page of its lines; undefined for one that is not its own. @throws GatewayError `store-unavailable` */
  read(party: PartyId, id: string, page: LinePage): Promise<SupportImport | undefined>;
  /** The files of a party, the newest first. @throws GatewayError `store-unavailable` */
  list(party: PartyId): Promise<readonly SupportImport[]>;
  /** Drops what is older than it is kept, whoever sent it. @throws GatewayError `store-unavailable` */
  forget(): Promise<void>;
}

/** So many lines after one of them. */
export interface LinePage {
  readonly after: number;
  readonly limit: number;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  /** Makes digests that say nothing without it. */
  readonly digestKey: KeyObject;
}

/** How long after its last line the report of a file can be read, in milliseconds: 30 days. */
const keptFor = 30 * 24 * 3_600_000;
/** Who reads a file says so more often than this; milliseconds. */
const silentFor = 60_000;
const idLength = 22;

export function createImports({ store, clock, digestKey }: Parts): Imports {
  const digest = (text: string | Uint8Array): string =>
    createHmac('sha256', digestKey).update(text).digest('base64url');
  // By the id of the file: one that came once more stops at once, and not at its next note.
  const reading = new Map<string, ImportTry>();
  return {
    clock,
    async begin(of) {
      const id = `i_${digest(`support import\n${of.party}\n${of.apiClient}\n${of.key}`).slice(0, idLength)}`;
      const row = await beginTry(store, { ...of, id, at: clock() });
      reading.get(id)?.stop();
      const begun = new ImportTry({
        store,
        clock,
        digest,
        row,
        ended: () => reading.get(id) === begun && reading.delete(id),
      });
      reading.set(id, begun);
      return begun;
    },
    async read(party, id, page) {
      const [row] = await readImports(store, party, id);
      if (row === undefined) return undefined;
      const lines = await readLines(store, id, page);
      return { ...toView(row, clock()), lines: lines.flatMap((line) => toLineView(line, row) ?? []) };
    },
    list: async (party) => (await readImports(store, party)).map((row) => toView(row, clock())),
    forget: () => store.transaction((tx) => dropImports(tx, clock() - keptFor)),
  };
}

type Beginning = ImportOf & { readonly id: string; readonly at: Instant };

/** The database lets one file of a party be `running`: who reads it has the place until its end, or until it falls silent. */
async function beginTry(store: Store, beginning: Beginning): Promise<ImportRow> {
  try {
    return await store.transaction((tx) => takePlace(tx, beginning));
  } catch (error) {
    // Another one began at the same moment.
    if (error instanceof GatewayError && error.code === 'conflict') throw comesFirst();
    throw error;
  }
}

const comesFirst = (): GatewayError => new GatewayError('too-many-requests', 'Your other file comes first.');

async function takePlace(tx: Tx, { id, party, mediaType, at }: Beginning): Promise<ImportRow> {
  await dropImports(tx, at - keptFor);
  await interruptSilent(tx, party, { before: at - silentFor, runner: newRunner() });
  const busy = await findRunning(tx, party);
  if (busy !== undefined && busy !== id) throw comesFirst();
  const earlier = await findImport(tx, id);
  if (earlier !== undefined && earlier.media_type !== mediaType) {
    throw new GatewayError('idempotency-mismatch', 'Use a new Idempotency-Key for another file.');
  }
  const row: ImportRow = {
    ...{ id, party_id: party, media_type: mediaType, tries: (earlier?.tries ?? 0) + 1 },
    ...{ runner: newRunner(), state: 'running', because: null, text_line: null },
    ...{ lines: 0, accepted: 0, earlier: 0, refused: 0, started_at: at, updated_at: at },
  };
  if (earlier === undefined) await insertImport(tx, row);
  else await tx.updateTable('support_imports').set(row).where('id', '=', id).execute();
  return row;
}

const newRunner = (): string => randomBytes(16).toString('base64url');

/** A file whose reader was killed says nothing of it, and is not being read all the same. */
function toView(row: ImportRow, at: Instant): SupportImport {
  const isSilent = row.state === 'running' && at - row.updated_at > silentFor;
  return {
    id: row.id,
    state: isSilent ? 'interrupted' : (row.state as SupportImport['state']),
    ...(row.because === null ? {} : { because: row.because }),
    ...(row.text_line === null ? {} : { line: row.text_line }),
    mediaType: row.media_type,
    startedAt: instantText(toInstant(row.started_at)),
    updatedAt: instantText(toInstant(row.updated_at)),
    tries: row.tries,
    counts: { lines: row.lines, accepted: row.accepted, earlier: row.earlier, refused: row.refused },
  };
}

/** Undefined for a line that is being dealt with at this moment. */
function toLineView(row: LineRow, { tries }: ImportRow): SupportImportLine | undefined {
  const place = { line: row.line, ...(row.text_line === null ? {} : { textLine: row.text_line }) };
  const event = row.event_id === null ? {} : { event: row.event_id };
  if (row.problem !== null) {
    const errors = row.errors === null ? {} : { errors: JSON.parse(row.errors) as SupportImportLine['errors'] & {} };
    return { ...place, outcome: 'refused', problem: row.problem, ...errors, ...event };
  }
  if (row.recorded === 0) return undefined;
  return { ...place, outcome: row.accepted_in === tries ? 'accepted' : 'earlier', ...event };
}
