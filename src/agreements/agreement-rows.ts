import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Party, PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { toCanonicalText } from './hash-agreement.ts';
import type { SignedDocument, VerifiedStatement } from './statements/statement.ts';

/** What this room keeps, as it lies in the tables: nothing of it is trusted before it is verified. */
export interface StoredRows {
  readonly parties: readonly { readonly id: string; readonly document: string }[];
  readonly agreements: readonly AgreementRow[];
  readonly statements: readonly StatementRow[];
}
export type AgreementRow = Readonly<Pick<Tables['agreements'], 'hash' | 'id' | 'version' | 'document'>>;
export type StatementRow = Readonly<Omit<Tables['statements'], 'id'>>;

/** Goes up with every change of what this room keeps, on whichever gateway the change was made. */
export async function readRevision(store: Store): Promise<number> {
  const [row] = await store.all<{ value: number }>('select value from revisions where name = ?', ['agreements']);
  return Number(row?.value ?? 0);
}

export async function readRows(store: Store): Promise<StoredRows> {
  const [parties, agreements, statements] = await Promise.all([
    store.all<StoredRows['parties'][number]>('select id, document from parties order by id', []),
    readPages<AgreementRow, 'hash'>(store, {
      key: 'hash',
      columns: 'hash, id, version, document',
      table: 'agreements',
      perPage: 8,
    }),
    readPages<StatementRow & { readonly id: string }, 'id'>(store, {
      key: 'id',
      columns: 'id, hash, party_id, type, signed_at, jws, received_at, entry, about, represents',
      table: 'statements',
      perPage: 500,
    }),
  ]);
  return { parties, agreements, statements };
}

/** What is read of a table at a time: about a megabyte, or reading would hold up everybody else. */
interface Pages<Key extends string> {
  readonly key: Key;
  readonly columns: string;
  readonly table: 'agreements' | 'statements';
  readonly perPage: number;
}

async function readPages<Row extends Readonly<Record<Key, string>>, Key extends string>(
  store: Store,
  { key, columns, table, perPage }: Pages<Key>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ; after = rows.at(-1)?.[key] ?? '') {
    const next = `select ${columns} from ${table} where ${key} > ? order by ${key} limit ?`;
    const page = await store.all<Row>(next, [after, perPage]);
    rows.push(...page);
    if (page.length < perPage) return rows;
    await setImmediate();
  }
}

/**
 * Keeps an agreement as a row, unless `refuse` finds something against it among the rows that are there; publishing the
 * same text again changes nothing. Changes of the register wait for each other, so nothing comes in between.
 */
export async function insertAgreement(
  tx: Transaction<Tables>,
  { document, hash }: SignedDocument,
  at: Instant,
  refuse: (others: readonly Omit<AgreementRow, 'document'>[]) => void,
): Promise<void> {
  await raiseRevision(tx);
  const others = await tx.selectFrom('agreements').select(['hash', 'id', 'version']).execute();
  if (others.some((other) => other.hash === hash)) return;
  refuse(others);
  const { id, version } = document;
  const row = { hash, id, version, document: toCanonicalText(document), created_at: at };
  await tx.insertInto('agreements').values(row).execute();
}

/** What is kept of a statement beside its text. */
interface Keeping {
  /** Id of its entry in the log. */
  readonly entry: string;
  /** The other parties for whom it counts. */
  readonly represents: readonly PartyId[];
}

/**
 * The columns are there to look a statement up, and for when it does not verify; what it says is in the JWS alone. The
 * same text is kept once: handed in again, it takes the place of a row that was spoiled.
 */
export async function putStatement(
  tx: Transaction<Tables>,
  verified: VerifiedStatement,
  keeping: Keeping,
): Promise<void> {
  const { statement, jws, digest, signedAt, receivedAt } = verified;
  const { agreementHash: hash, party: party_id, type, about = null } = statement;
  const says = { hash, party_id, type, about, represents: keeping.represents.join(' ') };
  const row = { ...says, signed_at: signedAt, jws, received_at: receivedAt, entry: keeping.entry };
  await tx
    .insertInto('statements')
    .values({ id: toStatementId(digest), ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await raiseRevision(tx);
}

/** `s_` and SHA-256 of the JWS. */
const toStatementId = (digest: string): string => digest.replace('sha-256:', 's_');

/** Whether any of these parties is frozen now. */
export async function isAnyFrozen(store: Store, parties: readonly PartyId[]): Promise<boolean> {
  const places = parties.map(() => '?').join(', ');
  const found = await store.all<{ one: number }>(
    `select 1 as one from freezes where lifted_at is null and kind = 'party' and target in (${places}) limit 1`,
    parties,
  );
  return found.length > 0;
}

/**
 * A party's record, to be changed in the same transaction. The revision goes up first: its row is the lock, so that of
 * two changes at once the second reads what the first made, and no revocation of a key gets lost.
 */
export async function takeParty(tx: Transaction<Tables>, id: string): Promise<string | undefined> {
  await raiseRevision(tx);
  return (await tx.selectFrom('parties').select('document').where('id', '=', id).executeTakeFirst())?.document;
}

/** Of a party that was taken in this transaction. */
export async function putParty(tx: Transaction<Tables>, party: Party): Promise<void> {
  const row = { id: party.id, document: toCanonicalText(party) };
  await tx
    .insertInto('parties')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ document: row.document }))
    .execute();
}

async function raiseRevision(tx: Transaction<Tables>): Promise<void> {
  await tx
    .insertInto('revisions')
    .values({ name: 'agreements', value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb('revisions.value', '+', 1) })))
    .execute();
}
