import type { CaseRef, PartyId, PartyType } from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toCaseId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';

/** That a party takes part in a case, or took part in it, and when. */
export interface PastParticipation {
  readonly id: CaseId;
  /** The party's own reference. */
  readonly ref: CaseRef;
  /** What the log names the case with; undefined when its client was erased. */
  readonly logSalt: string | undefined;
  readonly type: PartyType;
  readonly capacity: 'party' | 'candidate';
  readonly from: Instant;
  /** The end is no part of it. */
  readonly to: Instant | undefined;
}

interface Row {
  readonly case_id: string;
  readonly ref: string;
  readonly log_salt: string | null;
  readonly party_type: string;
  readonly capacity: string;
  readonly from_at: number;
  readonly to_at: number | null;
}

const rowsPerPage = 500;

const page = `select p.case_id, p.ref, s.log_salt, p.party_type, p.capacity, p.from_at, p.to_at
  from case_parties p join cases c on c.id = p.case_id join subjects s on s.id = c.subject_id
  where p.party_id = ? and (p.ref > ? or (p.ref = ? and p.from_at > ?)) order by p.ref, p.from_at limit ?`;

/** A case that a party knows or knew, as far as the log names it. */
export interface KnownCase {
  readonly id: CaseId;
  readonly subject: SubjectId;
  readonly logSalt: string;
}

/** Undefined for a reference that is unknown or another party's, and of who was erased. */
export async function findKnownCase(store: Store, party: PartyId, ref: CaseRef): Promise<KnownCase | undefined> {
  const [found] = await store.all<{ case_id: string; subject_id: string; log_salt: string | null }>(
    `select p.case_id, c.subject_id, s.log_salt from case_parties p join cases c on c.id = p.case_id
      join subjects s on s.id = c.subject_id where p.party_id = ? and p.ref = ? limit 1`,
    [party, ref],
  );
  if (found === undefined || found.log_salt === null) return undefined;
  return { id: toCaseId(found.case_id), subject: toSubjectId(found.subject_id), logSalt: found.log_salt };
}

/** Every participation of a party, past ones too, by its own references. Reads a page at a time. */
export async function* readParticipations(store: Store, party: PartyId): AsyncGenerator<PastParticipation> {
  for (let [ref, from] = ['', 0]; ; ) {
    const rows = await store.all<Row>(page, [party, ref, ref, from, rowsPerPage]);
    yield* rows.map(toParticipation);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerPage) return;
    [ref, from] = [last.ref, Number(last.from_at)];
  }
}

const toParticipation = (row: Row): PastParticipation => ({
  id: toCaseId(row.case_id),
  ref: row.ref,
  logSalt: row.log_salt ?? undefined,
  type: row.party_type as PartyType,
  capacity: row.capacity === 'party' ? 'party' : 'candidate',
  from: toInstant(Number(row.from_at)),
  to: row.to_at === null ? undefined : toInstant(Number(row.to_at)),
});
