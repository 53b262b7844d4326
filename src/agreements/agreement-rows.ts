import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Party } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { toCanonicalText } from './hash-agreement.ts';
import type { PublishedAgreement } from './resolved-agreement.ts';
import type { VerifiedStatement } from './statement.ts';

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
    store.all<{ id: string; document: string }>('select id, document from parties order by id', []),
    store.all<AgreementRow>('select hash, id, version, document from agreements', []),
    store.all<StatementRow>('select hash, party_id, type, signed_at, jws, received_at from statements', []),
  ]);
  return { parties, agreements, statements };
}

/** `taken`: the same id and version stand for another text. Publishing the same text again changes nothing. */
export async function insertAgreement(
  tx: Transaction<Tables>,
  { document, hash }: Pick<PublishedAgreement, 'document' | 'hash'>,
  at: Instant,
): Promise<'published' | 'taken'> {
  const { id, version } = document;
  const others = await tx
    .selectFrom('agreements')
    .select('hash')
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
  if (others.some((other) => other.hash !== hash)) return 'taken';
  const row = { hash, id, version, document: toCanonicalText(document), created_at: at };
  await tx
    .insertInto('agreements')
    .values(row)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  await raiseRevision(tx);
  return 'published';
}

/** The columns are there to look a statement up; what it says is in the JWS alone. The same text is kept once. */
export async function insertStatement(tx: Transaction<Tables>, verified: VerifiedStatement): Promise<void> {
  const { statement, jws, signedAt, receivedAt } = verified;
  const id = `s_${createHash('sha256').update(jws).digest('base64url')}`;
  const says = { hash: statement.agreementHash, party_id: statement.party, type: statement.type };
  await tx
    .insertInto('statements')
    .values({ id, ...says, signed_at: signedAt, jws, received_at: receivedAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await raiseRevision(tx);
}

export async function readParty(tx: Transaction<Tables>, id: string): Promise<string | undefined> {
  return (await tx.selectFrom('parties').select('document').where('id', '=', id).executeTakeFirst())?.document;
}

export async function putParty(tx: Transaction<Tables>, party: Party): Promise<void> {
  const row = { id: party.id, document: toCanonicalText(party) };
  await tx
    .insertInto('parties')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ document: row.document }))
    .execute();
  await raiseRevision(tx);
}

async function raiseRevision(tx: Transaction<Tables>): Promise<void> {
  await tx
    .insertInto('revisions')
    .values({ name: 'agreements', value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb('revisions.value', '+', 1) })))
    .execute();
}
