import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { FreezeReason, FrozenThing, PartyId } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';

/** A freeze as it is kept. */
export interface KeptFreeze {
  readonly id: string;
  readonly what: FrozenThing;
  /** The party that it is, or belongs to. */
  readonly party: PartyId;
  readonly reason: FreezeReason;
  readonly frozen: Deed;
  readonly lifted: Deed | undefined;
}

/** Who did something, and when. Without a party: a command on the machine. */
export interface Deed {
  readonly by: string;
  readonly party: PartyId | undefined;
  readonly at: Instant;
}

type FreezeRow = Readonly<Tables['freezes']>;

const newId = (): string => `f_${randomBytes(16).toString('base64url')}`;

/** The party that a thing is, or belongs to; undefined for what is not registered here. */
export async function ownerOf(tx: Transaction<Tables>, what: FrozenThing): Promise<PartyId | undefined> {
  if (what.kind === 'party') {
    return (await tx.selectFrom('parties').select('id').where('id', '=', what.party).executeTakeFirst())?.id;
  }
  if (what.kind === 'person') {
    const found = await tx.selectFrom('people').select('party_id').where('id', '=', what.person).executeTakeFirst();
    return found?.party_id;
  }
  const registered = tx.selectFrom('api_clients').select('party_id').where('issuer', '=', what.issuer);
  return (await registered.where('client_id', '=', what.clientId).executeTakeFirst())?.party_id;
}

/**
 * Freezes from the moment that the transaction is done: who is calling, who takes part in a case, and whose values are
 * read are all looked up at every request. Sessions end for good, so that a lifting brings none of them back.
 */
export async function insertFreeze(
  tx: Transaction<Tables>,
  { what, party, reason, frozen }: Omit<KeptFreeze, 'id' | 'lifted'>,
): Promise<KeptFreeze> {
  const id = newId();
  await tx
    .insertInto('freezes')
    .values({
      ...{ id, kind: what.kind, target: targetOf(what), party_id: party, reason },
      issuer: what.kind === 'api-client' ? what.issuer : null,
      ...{ frozen_by: frozen.by, frozen_by_party: frozen.party ?? null, frozen_at: frozen.at },
      ...{ lifted_at: null, lifted_by: null, lifted_by_party: null },
    })
    .execute();
  if (what.kind === 'party') await tx.deleteFrom('web_sessions').where('party_id', '=', party).execute();
  if (what.kind === 'person') await tx.deleteFrom('web_sessions').where('person_id', '=', what.person).execute();
  return { id, what, party, reason, frozen, lifted: undefined };
}

function targetOf(what: FrozenThing): string {
  if (what.kind === 'party') return what.party;
  return what.kind === 'person' ? what.person : what.clientId;
}

export async function takeFreeze(tx: Transaction<Tables>, id: string): Promise<KeptFreeze | undefined> {
  const row = await tx.selectFrom('freezes').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toFreeze(row);
}

/** @returns whether it was lifted by this, and not before */
export async function markLifted(tx: Transaction<Tables>, id: string, { by, party, at }: Deed): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('freezes')
    .set({ lifted_at: at, lifted_by: by, lifted_by_party: party ?? null })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a lifting back that could not be recorded. */
export async function unmarkLifted(tx: Transaction<Tables>, id: string): Promise<void> {
  const none = { lifted_at: null, lifted_by: null, lifted_by_party: null };
  await tx.updateTable('freezes').set(none).where('id', '=', id).execute();
}

/** More than anybody reads at once; what is frozen now comes first. */
const mostListed = 500;

/** Freezes of a party's things or made by it, or of everybody: those that hold first, then the newest. */
export async function readFreezes(store: Store, of: PartyId | 'everybody'): Promise<KeptFreeze[]> {
  const [where, parameters] = of === 'everybody' ? ['', []] : ['where party_id = ? or frozen_by_party = ?', [of, of]];
  const order = 'order by case when lifted_at is null then 0 else 1 end, frozen_at desc, id';
  const rows = await store.all<FreezeRow>(`select * from freezes ${where} ${order} limit ${mostListed}`, parameters);
  return rows.map(toFreeze);
}

function toFreeze(row: FreezeRow): KeptFreeze {
  const at = (moment: number): Instant => toInstant(Number(moment));
  return {
    id: row.id,
    what: toThing(row),
    party: row.party_id,
    reason: row.reason as FreezeReason,
    frozen: { by: row.frozen_by, party: row.frozen_by_party ?? undefined, at: at(row.frozen_at) },
    lifted:
      row.lifted_at === null || row.lifted_by === null
        ? undefined
        : { by: row.lifted_by, party: row.lifted_by_party ?? undefined, at: at(row.lifted_at) },
  };
}

function toThing({ kind, target, issuer }: FreezeRow): FrozenThing {
  if (kind === 'party') return { kind, party: target };
  return kind === 'person' ? { kind, person: target } : { kind: 'api-client', issuer: issuer ?? '', clientId: target };
}
