import type { EmergencyGround } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Emergency } from '../emergencies/emergencies.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** What lines of a client were emergencies, and why. */
export interface EmergenciesOfClient {
  /** Why it was decided without the client; undefined for a line that was no emergency. */
  groundOf(line: LedgerLine): EmergencyGround | undefined;
  /**
   * Whether a data protection officer keeps the line from the client for now, as telling would do harm: whatever came of it. Of one
   * that ended before any decision nobody knows whether it was of the emergency: it is kept when it may have been.
   */
  isUntold(line: LedgerLine): boolean;
  /** When the first of those was asked for that are kept from the client now; undefined when none is. */
  readonly untoldSince: Instant | undefined;
  /** When such lines were made. */
  readonly untoldPeriods: readonly { readonly subject: SubjectId; readonly from: Instant; readonly to: Instant }[];
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
    line.inEmergency === false ? [] : known.filter((one) => covers(one, line));
  const waits = ({ untold }: Emergency): boolean => untold !== undefined && untold.until > now;
  return {
    groundOf: (line) => behind(line)[0]?.ground,
    isUntold: (line) => behind(line).some(waits),
    untoldSince: known
      .filter(waits)
      .map(({ asked }) => asked.at)
      .toSorted((one, other) => one - other)[0],
    untoldPeriods: known
      .filter(waits)
      .flatMap(({ subject, approved }) =>
        approved === undefined ? [] : [{ subject, from: approved.at, to: approved.until }],
      ),
  };
}

function covers({ subject, party, role, approved }: Emergency, line: LedgerLine): boolean {
  if (approved === undefined || subject !== line.subject || party !== line.party || role !== line.role) return false;
  return approved.at <= line.at && line.at < approved.until;
}
