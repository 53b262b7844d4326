import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { AgreementId, BreachKind, PartyId, TellState } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';

/** What of the log a breach is about. */
export interface KeptScope {
  readonly party: PartyId | undefined;
  readonly apiClient: string | undefined;
  readonly person: string | undefined;
  readonly from: Instant;
  readonly to: Instant | undefined;
}

/** The terms of a breach, as the agreements had them when it was recorded. */
export interface BreachTerms {
  readonly agreements: readonly AgreementId[];
  /** The parties to them. */
  readonly told: readonly PartyId[];
  readonly authorityHours: number;
  readonly partnerNoticeHours: number | undefined;
}

/** A breach as it is kept. */
export interface KeptBreach extends BreachTerms {
  readonly id: string;
  readonly kind: BreachKind;
  readonly scope: KeptScope;
  readonly discoveredAt: Instant;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly recordedByParty: PartyId;
}

type BreachRow = Readonly<Tables['breaches']>;

const newId = (): string => `b_${randomBytes(16).toString('base64url')}`;

export async function insertBreach(tx: Transaction<Tables>, breach: Omit<KeptBreach, 'id'>): Promise<KeptBreach> {
  const id = newId();
  const { kind, scope, discoveredAt, recordedAt, recordedBy, recordedByParty } = breach;
  await tx
    .insertInto('breaches')
    .values({
      ...{ id, kind, party_id: scope.party ?? null, api_client: scope.apiClient ?? null, person: scope.person ?? null },
      ...{ from_at: scope.from, to_at: scope.to ?? null, discovered_at: discoveredAt },
      ...{ agreements: JSON.stringify(breach.agreements), told: JSON.stringify(breach.told) },
      ...{ authority_hours: breach.authorityHours, partner_notice_hours: breach.partnerNoticeHours ?? null },
      ...{ recorded_by: recordedBy, recorded_by_party: recordedByParty, recorded_at: recordedAt },
    })
    .execute();
  return { ...breach, id };
}

/** There are few in the life of a region. */
const mostListed = 500;

/** The newest first. */
export async function readBreaches(store: Store): Promise<KeptBreach[]> {
  const statement = `select * from breaches order by discovered_at desc, id limit ${mostListed}`;
  return (await store.all<BreachRow>(statement, [])).map(toBreach);
}

export async function readBreach(store: Store, id: string): Promise<KeptBreach | undefined> {
  const [row] = await store.all<BreachRow>('select * from breaches where id = ?', [id]);
  return row && toBreach(row);
}

function toBreach(row: BreachRow): KeptBreach {
  const at = (moment: number): Instant => toInstant(Number(moment));
  return {
    id: row.id,
    kind: row.kind as BreachKind,
    scope: {
      party: row.party_id ?? undefined,
      apiClient: row.api_client ?? undefined,
      person: row.person ?? undefined,
      from: at(row.from_at),
      to: row.to_at === null ? undefined : at(row.to_at),
    },
    discoveredAt: at(row.discovered_at),
    recordedAt: at(row.recorded_at),
    recordedBy: row.recorded_by,
    recordedByParty: row.recorded_by_party,
    agreements: JSON.parse(row.agreements) as AgreementId[],
    told: JSON.parse(row.told) as PartyId[],
    authorityHours: Number(row.authority_hours),
    partnerNoticeHours: row.partner_notice_hours === null ? undefined : Number(row.partner_notice_hours),
  };
}

/** What a party decided about telling clients, by the reference of the case in the log. */
export async function readTellStates(store: Store, breach: string, party: PartyId): Promise<Map<string, TellState>> {
  const rows = await store.all<{ reference: string; state: string }>(
    'select reference, state from breach_clients where breach_id = ? and party_id = ?',
    [breach, party],
  );
  return new Map(rows.map(({ reference, state }) => [reference, state as TellState]));
}

/** What a party decided about one client. */
export interface Telling {
  readonly breach: string;
  readonly party: PartyId;
  readonly reference: string;
  readonly state: TellState;
  readonly by: string;
  readonly at: Instant;
}

export async function putTellState(tx: Transaction<Tables>, telling: Telling): Promise<void> {
  const { breach, party, reference, state, by, at } = telling;
  const decided = { state, set_by: by, set_at: at };
  await tx
    .insertInto('breach_clients')
    .values({ breach_id: breach, party_id: party, reference, ...decided })
    .onConflict((conflict) => conflict.columns(['breach_id', 'party_id', 'reference']).doUpdateSet(decided))
    .execute();
}
