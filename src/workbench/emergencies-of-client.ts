import type { EmergencyGround } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Emergency } from '../emergencies/emergencies.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** What lines of a client were emergencies, and why. */
export interface EmergenciesOfClient {
  /** Why data was seen without the client; undefined for a line that was no emergency. */
  groundOf(line: LedgerLine): EmergencyGround | undefined;
  /** Whether a data protection officer keeps the line from the client for now, as telling would do harm. */
  isUntold(line: LedgerLine): boolean;
}

/** @throws GatewayError `store-unavailable` */
export async function emergenciesOfClient(
  { emergencies }: Pick<Rooms, 'emergencies'>,
  subjects: readonly SubjectId[],
  now: Instant,
): Promise<EmergenciesOfClient> {
  const known = await emergencies.ofSubjects(subjects);
  // Several may have been open at once: none of them is told as long as one is not.
  const behind = (line: LedgerLine): readonly Emergency[] =>
    line.fields.some(({ ground }) => ground === 'emergency') ? known.filter((one) => covers(one, line)) : [];
  return {
    groundOf: (line) => behind(line)[0]?.ground,
    isUntold: (line) => behind(line).some(({ untold }) => untold !== undefined && untold.until > now),
  };
}

function covers({ subject, party, role, approved }: Emergency, line: LedgerLine): boolean {
  if (approved === undefined || subject !== line.subject || party !== line.party || role !== line.role) return false;
  return approved.at <= line.at && line.at < approved.until;
}
