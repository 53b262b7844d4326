import type { AgreementId, Condition, PartyId, PartyType, Phase } from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toCaseId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { isKeeper } from './case-view.ts';
import type { CaseFacts, Participation } from './resolved-case.ts';

/** One row per party that takes part at the moment, with the case beside it; `own_` is the asking party. */
interface CaseRow {
  readonly own_ref: string;
  readonly id: string;
  readonly subject_id: string;
  readonly agreement_id: string;
  readonly opened_at: number;
  readonly closed_at: number | null;
  readonly conditions: string;
  readonly phase: string | null;
  readonly restricted: number;
  readonly address_secret: number;
  readonly log_salt: string | null;
  readonly party_id: string;
  readonly party_type: string;
  readonly capacity: string;
  readonly contract: number;
  readonly from_at: number;
  /** 1 of a party that is frozen now; not looked at where it is about what could be. */
  readonly frozen?: number | null;
}

const columns = `
  own.ref AS own_ref,
  c.id, c.subject_id, c.agreement_id, c.opened_at, c.closed_at, c.conditions,
  (SELECT f.phase FROM case_phases f WHERE f.case_id = c.id AND f.from_at <= ? ORDER BY f.from_at DESC LIMIT 1) AS phase,
  s.restricted, s.address_secret, s.log_salt,
  p.party_id, p.party_type, p.capacity, p.contract, p.from_at,
  (SELECT 1 FROM freezes z WHERE z.lifted_at IS NULL AND z.kind = 'party' AND z.target = p.party_id LIMIT 1) AS frozen`;

const joins = `
  JOIN cases c ON c.id = own.case_id
  JOIN subjects s ON s.id = c.subject_id
  JOIN case_parties p ON p.case_id = c.id AND p.from_at <= ? AND (p.to_at IS NULL OR p.to_at > ?)`;

const ownIsActive = 'own.from_at <= ? AND (own.to_at IS NULL OR own.to_at > ?)';

// One read, and the same one for every reference: an unknown, a foreign and an ended one all end at the index.
const caseByReference = `SELECT ${columns} FROM case_parties own ${joins}
  WHERE own.party_id = ? AND own.ref = ? AND ${ownIsActive}`;

const casesOfParty = `SELECT ${columns}
  FROM (SELECT * FROM case_parties own
         WHERE own.party_id = ? AND own.ref > ? AND ${ownIsActive} ORDER BY own.ref LIMIT ?) own ${joins}
  ORDER BY own.ref`;

/** The case a party knows by this reference, when it takes part in it at the moment. */
export async function readCase(store: Store, party: PartyId, ref: string, at: Instant): Promise<CaseFacts | undefined> {
  const rows = await store.all<CaseRow>(caseByReference, [at, at, at, party, ref, at, at]);
  return toFacts(rows, party, at);
}

/** The cases a party takes part in at the moment, by its own references; those are random, so their order says nothing. */
export async function readCases(
  store: Store,
  party: PartyId,
  at: Instant,
  page: { readonly after: string; readonly limit: number },
): Promise<CaseFacts[]> {
  const rows = await store.all<CaseRow>(casesOfParty, [at, party, page.after, at, at, page.limit, at, at]);
  const perCase = Map.groupBy(rows, (row) => row.id);
  return [...perCase.values()].map((own) => toFacts(own, party, at)).filter((own) => own !== undefined);
}

// Each participation with its own reference: a running case as all of its parties know it, in one read.
const runningOfAgreement = `SELECT p.ref AS own_ref,
  c.id, c.subject_id, c.agreement_id, c.opened_at, c.closed_at, c.conditions, c.phase, c.restricted, c.address_secret,
  c.log_salt, p.party_id, p.party_type, p.capacity, p.contract, p.from_at
  FROM (SELECT k.*, s.restricted, s.address_secret, s.log_salt,
      (SELECT f.phase FROM case_phases f WHERE f.case_id = k.id AND f.from_at <= ? ORDER BY f.from_at DESC LIMIT 1) AS phase
    FROM cases k JOIN subjects s ON s.id = k.subject_id
    WHERE k.agreement_id = ? AND (k.closed_at IS NULL OR k.closed_at > ?)
      AND (k.subject_id > ? OR (k.subject_id = ? AND k.id > ?))
    ORDER BY k.subject_id, k.id LIMIT ?) c
  LEFT JOIN case_parties p ON p.case_id = c.id AND p.from_at <= ? AND (p.to_at IS NULL OR p.to_at > ?)
  ORDER BY c.subject_id, c.id`;

/** Some thousand rows: a few milliseconds. */
const casesPerPage = 100;

/**
 * The cases under an agreement that are not closed at the moment, each as every party in it knows it; the cases of one
 * person come one after the other. Reads a page at a time.
 */
export async function* readRunning(
  store: Store,
  agreement: AgreementId,
  at: Instant,
): AsyncGenerator<readonly CaseFacts[]> {
  for (let [subject, id] = ['', '']; ; ) {
    const parameters = [at, agreement, at, subject, subject, id, casesPerPage, at, at];
    const rows = await store.all<RunningRow>(runningOfAgreement, parameters);
    const last = rows.at(-1);
    if (last === undefined) return;
    for (const own of Map.groupBy(rows, (row) => row.id).values()) {
      const joined = own.filter((row): row is CaseRow => row.party_id !== null);
      const parties = [...new Set(joined.map((row) => row.party_id))].toSorted();
      const known = parties.map((party) => toFacts(joined, party, at)).filter((facts) => facts !== undefined);
      if (known.length > 0) yield known;
    }
    [subject, id] = [last.subject_id, last.id];
  }
}

/** A case that nobody takes part in has one row, without a party. */
type RunningRow = CaseRow | (Omit<CaseRow, 'party_id'> & { readonly party_id: null });

const helpersOfSubject = `SELECT own.party_id, own.party_type, own.capacity, own.contract FROM cases c
  JOIN case_parties own ON own.case_id = c.id
  WHERE c.subject_id = ? AND own.party_id = ? AND ${ownIsActive}`;

/** Whether a party carries a case of this person at the moment. */
export async function takesCareOf(store: Store, party: PartyId, subject: SubjectId, at: Instant): Promise<boolean> {
  const rows = await store.all<Pick<CaseRow, 'party_id' | 'party_type' | 'capacity' | 'contract'>>(helpersOfSubject, [
    subject,
    party,
    at,
    at,
  ]);
  return rows.map(toParticipation).some(isKeeper);
}

/** A case of a person that a party takes part in. */
export interface OwnCaseOf {
  readonly subject: SubjectId;
  readonly id: CaseId;
}

/**
 * The cases, not closed at the moment, in which a party takes part as a party, of who has a BSN of this index. One read that
 * says nothing of whom others know.
 */
export async function readOwnCasesOf(
  store: Store,
  bsnIndex: string,
  party: PartyId,
  at: Instant,
): Promise<OwnCaseOf[]> {
  const rows = await store.all<Pick<CaseRow, 'id' | 'subject_id' | 'capacity'>>(
    `SELECT c.id, c.subject_id, p.capacity
     FROM subjects s JOIN cases c ON c.subject_id = s.id
     JOIN case_parties p ON p.case_id = c.id AND p.from_at <= ? AND (p.to_at IS NULL OR p.to_at > ?)
     WHERE s.bsn_index = ? AND p.party_id = ? AND c.opened_at <= ? AND (c.closed_at IS NULL OR c.closed_at > ?)
     ORDER BY c.id, p.from_at DESC`,
    [at, at, bsnIndex, party, at, at],
  );
  const latest = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
  return latest
    .filter(({ capacity }) => capacity === 'party')
    .map(({ id, subject_id }) => ({ id: toCaseId(id), subject: toSubjectId(subject_id) }));
}

const runningOfSubject = `SELECT c.id, c.agreement_id, p.party_id, p.party_type, p.capacity, p.contract
  FROM cases c JOIN case_parties p ON p.case_id = c.id AND p.from_at <= ? AND (p.to_at IS NULL OR p.to_at > ?)
  WHERE c.subject_id = ? AND c.opened_at <= ? AND (c.closed_at IS NULL OR c.closed_at > ?)
  ORDER BY c.id, p.party_id, p.from_at DESC`;

/** The cases of a person that are not closed at the moment, with who takes part. */
export async function readRunningOf(store: Store, subject: SubjectId, at: Instant): Promise<CaseOfClient[]> {
  type Row = Pick<CaseRow, 'id' | 'agreement_id' | 'party_id' | 'party_type' | 'capacity' | 'contract'>;
  const rows = await store.all<Row>(runningOfSubject, [at, at, subject, at, at]);
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((own) => {
    const latest = new Map<PartyId, Row>();
    for (const row of own) if (!latest.has(row.party_id)) latest.set(row.party_id, row);
    const [first] = own;
    if (first === undefined) throw new TypeError('a group without rows');
    return {
      id: toCaseId(first.id),
      agreement: first.agreement_id,
      parties: Array.from(latest.values(), toParticipation),
    };
  });
}

/** A case as its own client may know it. */
export interface CaseOfClient {
  readonly id: CaseId;
  readonly agreement: AgreementId;
  readonly parties: readonly Participation[];
}

/** Every case of a person, also those that are closed. */
export async function readCasesOf(store: Store, subject: SubjectId): Promise<CaseId[]> {
  const rows = await store.all<{ id: string }>('SELECT id FROM cases WHERE subject_id = ? ORDER BY id', [subject]);
  return rows.map(({ id }) => toCaseId(id));
}

/** What the references in the log to a person are made with; undefined for who is unknown or erased. */
export async function readLogSalt(store: Store, subject: SubjectId): Promise<string | undefined> {
  const [row] = await store.all<{ log_salt: string | null }>('SELECT log_salt FROM subjects WHERE id = ?', [subject]);
  return row?.log_salt ?? undefined;
}

function toFacts(rows: readonly CaseRow[], party: PartyId, at: Instant): CaseFacts | undefined {
  const latest = new Map<PartyId, CaseRow>();
  // Should two rows of one party overlap, the one begun last counts, as it does for phases.
  for (const row of rows.toSorted((left, right) => left.from_at - right.from_at)) latest.set(row.party_id, row);
  const own = latest.get(party);
  // A case without a phase is not open yet.
  if (own === undefined || own.phase === null) return undefined;
  const closedAt = own.closed_at === null || own.closed_at > at ? undefined : toInstant(own.closed_at);
  return {
    id: toCaseId(own.id),
    ref: own.own_ref,
    subject: toSubjectId(own.subject_id),
    agreement: own.agreement_id,
    phase: closedAt === undefined ? (own.phase as Phase) : 'closed',
    openedAt: toInstant(own.opened_at),
    joinedAt: toInstant(own.from_at),
    closedAt,
    conditions: JSON.parse(own.conditions) as Condition[],
    restricted: own.restricted !== 0,
    addressSecret: own.address_secret !== 0,
    logSalt: own.log_salt ?? undefined,
    own: toParticipation(own),
    parties: Array.from(latest.values(), toParticipation),
  };
}

/** A row of `case_parties` as the participation it records. */
export function toParticipation(
  row: Pick<CaseRow, 'party_id' | 'party_type' | 'capacity' | 'contract' | 'frozen'>,
): Participation {
  return {
    party: row.party_id,
    type: row.party_type as PartyType,
    capacity: row.capacity === 'party' ? 'party' : 'candidate',
    contract: row.contract !== 0,
    ...(row.frozen ? { frozen: true as const } : {}),
  };
}
