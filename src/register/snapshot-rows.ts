import type { Transaction } from 'kysely';
import { validate } from '../contract/contract.ts';
import type { PartyId, ProcessingRegister, RegisterSnapshot } from '../contract/generated/types.ts';
import { parseStrictJson } from '../contract/strict-json.ts';
import { type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store, Tables } from '../store/store.ts';
import { hashText } from './hash-register.ts';
import { regionKey } from './region-key.ts';

/** A frozen register as it is to be kept. */
export interface NewSnapshot {
  readonly region: string;
  readonly number: number;
  readonly hash: string;
  /** The text that has this hash. */
  readonly document: string;
  readonly agreements: RegisterSnapshot['agreements'];
  /** Digest of which versions were in force, and which parties took part. */
  readonly standing: string;
  readonly cause: RegisterSnapshot['cause'];
  readonly by: PartyId | undefined;
}

/** What the keeper compares with. */
export interface LastSnapshot extends Pick<NewSnapshot, 'number' | 'hash' | 'standing' | 'agreements'> {
  readonly snapshot: RegisterSnapshot;
}

type Row = Readonly<Tables['register_snapshots']>;

/** @throws GatewayError `conflict` when another gateway took this place */
export async function insertSnapshot(
  tx: Transaction<Tables>,
  { document, ...snapshot }: NewSnapshot,
  at: Instant,
): Promise<RegisterSnapshot> {
  const { number, hash, cause, by, agreements, standing } = snapshot;
  const region = regionKey(snapshot.region);
  await tx
    .insertInto('register_documents')
    .values({ hash, region: snapshot.region, document, made_at: at })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  const row = { region, number, hash, cause, by_party: by ?? null, agreements: JSON.stringify(agreements), standing };
  await tx
    .insertInto('register_snapshots')
    .values({ ...row, taken_at: at })
    .execute();
  return toSnapshot({ ...row, taken_at: at }, snapshot.region);
}

/** The last one of a region. */
export async function readLast(store: Store, region: string): Promise<LastSnapshot | undefined> {
  const [row] = await store.all<Row>('select * from register_snapshots where region = ? order by number desc limit 1', [
    regionKey(region),
  ]);
  if (row === undefined) return undefined;
  const snapshot = toSnapshot(row, region);
  const { number, hash, agreements } = snapshot;
  return { ...{ number, hash, agreements, standing: row.standing }, snapshot };
}

/** A register changes a few times a year. */
const mostListed = 500;

/** Those of a region, the newest first. */
export async function readSnapshots(store: Store, region: string): Promise<RegisterSnapshot[]> {
  const rows = await store.all<Row>(
    `select * from register_snapshots where region = ? order by number desc limit ${mostListed}`,
    [regionKey(region)],
  );
  return rows.map((row) => toSnapshot(row, region));
}

/**
 * What was frozen under a hash.
 * @throws GatewayError `internal-error` when the stored text is not what the hash says: it then proves nothing
 */
export async function readDocument(store: Store, hash: string): Promise<ProcessingRegister | undefined> {
  const [row] = await store.all<{ document: string }>('select document from register_documents where hash = ?', [hash]);
  if (row === undefined) return undefined;
  const read = hashText(row.document) === hash ? parseStrictJson(row.document) : undefined;
  const checked = read?.ok === true ? validate('processingRegister', read.value) : undefined;
  if (checked?.ok !== true) throw new GatewayError('internal-error', 'a stored register is not what its hash says');
  return checked.value;
}

function toSnapshot(
  { number, hash, cause, by_party: by, agreements, taken_at }: Row,
  region: string,
): RegisterSnapshot {
  return {
    ...{ hash, region, number: Number(number), takenAt: instantText(toInstant(Number(taken_at))) },
    cause: cause as RegisterSnapshot['cause'],
    ...(by === null ? {} : { by }),
    agreements: JSON.parse(agreements) as RegisterSnapshot['agreements'],
  };
}
