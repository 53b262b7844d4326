import type { PartyId, StopReason } from '../contract/generated/types.ts';
import { type CaseId, type Instant, toCaseId, toInstant } from '../contract/vocabulary.ts';
import type { Said } from './known-event.ts';
import { openEvent, reasonPlaceOf, type ToldOf } from './read-told.ts';
import type { EventOfClient } from './support-rows.ts';

/** An event as the client reads it whom it is about. */
export interface ToldEvent {
  readonly by: PartyId;
  readonly case: CaseId;
  readonly receivedAt: Instant;
  readonly standing: 'counts' | 'superseded' | 'retracted';
  /** What was told; left out when it cannot be read. */
  readonly said?: Said;
  /** What the event that it corrects or takes back said had happened. */
  readonly revises?: Said['kind'];
  /** Why support ended, of a stop that says so. */
  readonly reason?: StopReason;
}

/** @param open undefined for who has no data key (any more): then nothing can be read */
export function toClientView(rows: readonly EventOfClient[], open: ToldOf['open'] | undefined): readonly ToldEvent[] {
  const read = rows.map((row) => ({ row, said: open && openEvent(row, open)?.said }));
  const saidBy = new Map(read.map(({ row, said }) => [row.id, said]));
  const revisedBy = new Map(rows.flatMap(({ id, revises }) => (revises === null ? [] : [[revises, id]])));
  return read.map(({ row, said }) => {
    const later = revisedBy.get(row.id);
    const isTaken = later !== undefined && saidBy.get(later)?.kind === 'retraction';
    const revises = row.revises === null ? undefined : saidBy.get(row.revises)?.kind;
    const reason = said?.kind === 'stop' ? open?.(reasonPlaceOf(row.id), row.sealed_reason) : undefined;
    return {
      ...{ by: row.party_id, case: toCaseId(row.case_id), receivedAt: toInstant(row.received_at) },
      standing: later === undefined ? 'counts' : isTaken ? 'retracted' : 'superseded',
      ...(said && { said }),
      ...(revises && { revises }),
      ...(reason !== undefined && reason !== 'null' && { reason: JSON.parse(reason) as StopReason }),
    };
  });
}
