import type { CaseRef, FieldName, PartyId, PurposeCode } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { LedgerLine } from './ledger-line.ts';

/** What counts: everything that a party received, or only what rests on a consent, is among some fields, or served a purpose. */
export interface Received {
  readonly consent?: string;
  readonly fields?: readonly FieldName[];
  readonly purpose?: PurposeCode;
}

/** A party that really received something, as against one that may. */
export interface LedgerRecipient {
  readonly party: PartyId;
  /** The party's own reference to the case; of several the last; left out when the case is not known any more. */
  readonly caseRef?: CaseRef;
  /** By name, in the order of the alphabet. */
  readonly fields: readonly FieldName[];
  readonly purposes: readonly PurposeCode[];
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/** A line with the recipient's own reference to the case. */
export interface KnownLine extends LedgerLine {
  readonly caseRef?: CaseRef;
}

interface Sum {
  readonly party: PartyId;
  caseRef: CaseRef | undefined;
  readonly fields: Set<FieldName>;
  readonly purposes: Set<PurposeCode>;
  firstAt: Instant;
  readonly lastAt: Instant;
}

/** Adds up who received what, for each question; the lines are read once. @param lines newest first */
export async function addUpRecipients(
  lines: AsyncIterable<KnownLine>,
  asked: readonly Received[],
): Promise<readonly (readonly LedgerRecipient[])[]> {
  const sums = asked.map((received) => ({ received, parties: new Map<PartyId, Sum>() }));
  for await (const line of lines) for (const { received, parties } of sums) addUp(parties, line, received);
  return sums.map(({ parties }) =>
    [...parties.values()].map(toRecipient).toSorted((one, other) => (one.party < other.party ? -1 : 1)),
  );
}

function addUp(parties: Map<PartyId, Sum>, line: KnownLine, received: Received): void {
  const fields = fieldsThatCount(line, received);
  if (fields.length === 0) return;
  const { party, at, purpose, caseRef } = line;
  const start = { party, caseRef, fields: new Set<string>(), purposes: new Set<PurposeCode>() };
  const sum: Sum = parties.get(party) ?? { ...start, firstAt: at, lastAt: at };
  parties.set(party, sum);
  sum.firstAt = at;
  sum.caseRef ??= caseRef;
  for (const field of fields) sum.fields.add(field);
  if (purpose) sum.purposes.add(purpose);
}

function fieldsThatCount(line: LedgerLine, { consent, fields, purpose }: Received): FieldName[] {
  if (purpose !== undefined && line.purpose !== purpose) return [];
  const counting = line.fields.filter(
    ({ field, consents }) =>
      (fields === undefined || fields.includes(field)) && (consent === undefined || consents.includes(consent)),
  );
  return counting.map(({ field }) => field);
}

function toRecipient({ party, caseRef, fields, purposes, firstAt, lastAt }: Sum): LedgerRecipient {
  const sorted = { fields: [...fields].toSorted(), purposes: [...purposes].toSorted() };
  return { party, ...(caseRef && { caseRef }), ...sorted, firstAt, lastAt };
}
