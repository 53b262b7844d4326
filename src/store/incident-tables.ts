import type { JsonText, Moment } from './column-types.ts';

/** The tables of what went wrong, see `Tables`. */
export interface IncidentTables {
  freezes: FreezesTable;
  breaches: BreachesTable;
  breach_clients: BreachClientsTable;
}

/** What is frozen, and what was. One thing may be frozen more than once; it is free when every freeze was lifted. */
interface FreezesTable {
  /** `f_` and 128 random bits. */
  id: string;
  /** `party`, `api-client` or `person`. */
  kind: string;
  /** The id of the party, the application or the person. */
  target: string;
  /** Of an application: who issues its tokens. */
  issuer: string | null;
  /** The party that it is, or belongs to. */
  party_id: string;
  reason: string;
  /** Caller, as the log names it; of a command on the machine `operator:` and who gave it. */
  frozen_by: string;
  frozen_by_party: string | null;
  frozen_at: Moment;
  lifted_at: Moment | null;
  lifted_by: string | null;
  lifted_by_party: string | null;
}

/** A data breach (AVG art. 4(12)): what of the log it is about, and the terms that run from its discovery. */
interface BreachesTable {
  /** `b_` and 128 random bits. */
  id: string;
  /** Who asked for what leaked; empty: whoever it was. */
  party_id: string | null;
  /** Of that party only this application, or this person. */
  api_client: string | null;
  person: string | null;
  from_at: Moment;
  /** Empty while it goes on. */
  to_at: Moment | null;
  kind: string;
  discovered_at: Moment;
  /** Ids of the agreements whose terms run. */
  agreements: JsonText;
  /** Ids of the parties to them: each may read its own part. */
  told: JsonText;
  authority_hours: number;
  partner_notice_hours: number | null;
  recorded_by: string;
  recorded_by_party: string;
  recorded_at: Moment;
}

/** What a party decided about telling a client (AVG art. 34). */
interface BreachClientsTable {
  breach_id: string;
  party_id: string;
  /** The case as the log names it: it says nothing any more when the client is erased. */
  reference: string;
  state: string;
  set_by: string;
  set_at: Moment;
}
