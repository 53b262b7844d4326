import type { PartyId, SupportStatus } from '../contract/generated/types.ts';
import { dayOf, type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { ToldValues } from './fold-allocation.ts';
import { foldStatus } from './fold-status.ts';
import type { Before, KnownEvent, Said } from './known-event.ts';
import { readEvents, type StoredEvent } from './support-rows.ts';

/** Of whom, at which moment, and as far as which event. */
export interface ToldOf {
  readonly subject: SubjectId;
  readonly at: Instant;
  readonly asOf?: number | undefined;
  /** Without what this event says. */
  readonly before?: Before | undefined;
  /** What this party told, when only that is asked for. */
  readonly party?: PartyId | undefined;
  /** Reads what was sealed at a place; undefined for what cannot be read. */
  readonly open: (place: string, sealed: string) => string | undefined;
}

/** What the events give to the fields that they are about. */
export interface Told {
  readonly status: SupportStatus['status'];
  readonly values: ToldValues;
  /** Some event cannot be read: then no status is known, which is not the same as that there is none. */
  readonly isUnreadable: boolean;
  /** Parties that are frozen now: what they told goes nowhere. */
  readonly frozen: ReadonlySet<string>;
}

/** Where the content of an event is sealed. */
export const placeOf = (id: string): string => `support event ${id}`;
/** Where the reason of a stop is sealed: nobody who reads the content reads this with it. */
export const reasonPlaceOf = (id: string): string => `support reason ${id}`;

/** @throws GatewayError `store-unavailable` */
export async function readTold(store: Store, { subject, at, asOf, before, party, open }: ToldOf): Promise<Told> {
  const all = await readEvents(store, subject);
  const rows = party === undefined ? all : all.filter(({ party_id }) => party_id === party);
  const events = rows.map((row) => openEvent(row, open));
  const readable = events.filter((event) => event !== undefined);
  const frozen = new Set(rows.filter((row) => row.frozen === 1).map(({ party_id }) => party_id));
  const folded = foldStatus(readable, { day: dayOf(at), asOf, before });
  return { ...folded, isUnreadable: readable.length < rows.length, frozen };
}

export function openEvent(row: Omit<StoredEvent, 'frozen'>, open: ToldOf['open']): KnownEvent | undefined {
  const text = open(placeOf(row.id), row.sealed);
  if (text === undefined) return undefined;
  const { id, seq, revises } = row;
  return {
    id,
    seq,
    revises,
    party: row.party_id,
    receivedAt: toInstant(row.received_at),
    said: JSON.parse(text) as Said,
  };
}
