import type { PartyId, StopReason, SupportEvent, SupportEventRequest } from '../contract/generated/types.ts';
import { type CaseId, instantText, type SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { Keeping } from './accept-event.ts';
import type { Said } from './known-event.ts';
import { openEvent, placeOf, reasonPlaceOf, type ToldOf } from './read-told.ts';
import { type OwnRow, readOwnEvents, readOwnNumber } from './support-rows.ts';

/** A case as the party knows it. */
export interface OwnCase {
  readonly case: CaseId;
  readonly party: PartyId;
  readonly caseRef: string;
}

/** So many events, told before one of them. */
export interface HistoryPage {
  /** The id of the last event of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

interface Reading extends Pick<Keeping, 'opener'> {
  readonly store: Store;
}

/** An event as its sender reads it back, with the reason of a stop; undefined when it cannot be read. */
function toOwnView(row: OwnRow, { party, caseRef }: OwnCase, open: ToldOf['open']): SupportEvent | undefined {
  const event = openEvent({ ...row, party_id: party }, open);
  if (event === undefined) return undefined;
  const { later_id: later, later_sealed: sealed } = row;
  const reason: unknown = JSON.parse(open(reasonPlaceOf(row.id), row.sealed_reason) ?? 'null');
  const isStop = event.said.kind === 'stop' && reason !== null;
  const ends = reason === null ? {} : { reason: reason as StopReason };
  return {
    id: row.id,
    receivedAt: instantText(event.receivedAt),
    event: { caseRef, ...event.said, ...(isStop ? ends : {}) } as SupportEventRequest,
    ...ends,
    ...(later === null || sealed === null
      ? { standing: 'counts' }
      : { standing: isRetraction(later, sealed, open) ? 'retracted' : 'superseded', by: later }),
  };
}

function isRetraction(id: string, sealed: string, open: ToldOf['open']): boolean {
  const text = open(placeOf(id), sealed);
  return text !== undefined && (JSON.parse(text) as Said).kind === 'retraction';
}

/**
 * What a party told in a case, the newest first, a page at a time.
 * @throws GatewayError `invalid-input` for a page after what is no event of it, `store-unavailable`
 */
export async function readHistory(
  { store, opener }: Reading,
  { subject, ...own }: OwnCase & { readonly subject: SubjectId },
  { after, limit }: HistoryPage,
): Promise<readonly SupportEvent[]> {
  const of = { subject, case: own.case, party: own.party };
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : await readOwnNumber(store, of, after);
  if (before === undefined) {
    const errors = [{ pointer: '/after', code: 'unknown', detail: 'is no event of yours in this case' }];
    throw new GatewayError('invalid-input', 'this page does not exist', { errors });
  }
  const [rows, open] = await Promise.all([readOwnEvents(store, of, { before, limit }), opener(subject)]);
  return open === undefined ? [] : rows.flatMap((row) => toOwnView(row, own, open) ?? []);
}

/** One event of a party in a case, by its number; undefined when it cannot be read. @throws GatewayError `store-unavailable` */
export async function readOwnEvent(
  { store, opener }: Reading,
  { subject, ...own }: OwnCase & { readonly subject: SubjectId },
  seq: number,
): Promise<SupportEvent | undefined> {
  const of = { subject, case: own.case, party: own.party };
  const [rows, open] = await Promise.all([readOwnEvents(store, of, { before: seq + 1, limit: 1 }), opener(subject)]);
  return open && rows.flatMap((row) => (row.seq === seq ? (toOwnView(row, own, open) ?? []) : [])).at(0);
}
