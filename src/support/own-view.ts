import type { PartyId, StopReason, SupportEvent, SupportEventRequest } from '../contract/generated/types.ts';
import { type CaseId, instantText } from '../contract/vocabulary.ts';
import { openEvent, reasonPlaceOf, type ToldOf } from './read-told.ts';
import type { OwnRow } from './support-rows.ts';

/** A case as the party knows it. */
export interface OwnCase {
  readonly case: CaseId;
  readonly party: PartyId;
  readonly caseRef: string;
}

/** An event as its sender reads it back, with the reason of a stop; undefined when it cannot be read. */
export function toOwnView(
  row: OwnRow,
  all: readonly OwnRow[],
  { party, caseRef }: OwnCase,
  open: ToldOf['open'],
): SupportEvent | undefined {
  const event = openEvent({ ...row, party_id: party }, open);
  if (event === undefined) return undefined;
  const later = all.find(({ revises }) => revises === row.id);
  const isTaken = later !== undefined && openEvent({ ...later, party_id: party }, open)?.said.kind === 'retraction';
  const reason: unknown = JSON.parse(open(reasonPlaceOf(row.id), row.sealed_reason) ?? 'null');
  const isStop = event.said.kind === 'stop' && reason !== null;
  const ends = reason === null ? {} : { reason: reason as StopReason };
  return {
    id: row.id,
    receivedAt: instantText(event.receivedAt),
    event: { caseRef, ...event.said, ...(isStop ? ends : {}) } as SupportEventRequest,
    ...ends,
    ...(later === undefined
      ? { standing: 'counts' }
      : { standing: isTaken ? 'retracted' : 'superseded', by: later.id }),
  };
}
