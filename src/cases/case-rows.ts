import type { Condition, PartyId, PartyType, Phase } from '../contract/generated/types.ts';
import { type Instant, type SubjectId, toCaseId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
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
  readonly party_id: string;
  readonly party_type: string;
  readonly capacity: string;
  readonly contract: number;
  readonly from_at: number;
}

const columns = `
  own.ref AS own_ref,
  c.id, c.subject_id, c.agreement_id, c.opened_at, c.closed_at, c.conditions,
  (SELECT f.phase FROM case_phases f WHERE f.case_id = c.id AND f.from_at <= ? ORDER BY f.from_at DESC LIMIT 1) AS phase,
  s.restricted, s.address_secret,
  p.party_id, p.party_type, p.capacity, p.contract, p.from_at`;

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
    own: toParticipation(own),
    parties: Array.from(latest.values(), toParticipation),
  };
}

/** A row of `case_parties` as the participation it records. */
export function toParticipation(
  row: Pick<CaseRow, 'party_id' | 'party_type' | 'capacity' | 'contract'>,
): Participation {
  return {
    party: row.party_id,
    type: row.party_type as PartyType,
    capacity: row.capacity === 'party' ? 'party' : 'candidate',
    contract: row.contract !== 0,
  };
}
