import type { Flag, JsonText, Moment } from './column-types.ts';

/** The tables of people who log in, see `Tables`. */
export interface DoorTables {
  people: PeopleTable;
  web_sessions: WebSessionsTable;
  web_logins: WebLoginsTable;
}

/** Somebody who works for a party and logged in once. */
interface PeopleTable {
  /** Opaque: `p_` and 128 random bits. */
  id: string;
  party_id: string;
  /** Who says who this is, and the name it has for this person. */
  issuer: string;
  subject: string;
  name: string;
  /** Of the last log-in. */
  roles: JsonText;
  created_at: Moment;
  last_login_at: Moment;
  blocked_at: Moment | null;
}

interface WebSessionsTable {
  /** SHA-256 of what the browser's cookie holds; that itself is kept nowhere. */
  id_hash: string;
  person_id: string;
  party_id: string;
  /** Through which provider of the configuration the person came in. */
  provider: string;
  /** The one of its roles that the person acts in. */
  role: string;
  roles: JsonText;
  authenticated_at: Moment;
  created_at: Moment;
  seen_at: Moment;
}

/** A log-in that was begun and did not come back yet. */
interface WebLoginsTable {
  state_hash: string;
  browser_hash: string;
  provider: string;
  nonce: string;
  verifier: string;
  /** A path of this site. */
  return_to: string;
  /** Whether the person has to prove anew who it is. */
  fresh: Flag;
  created_at: Moment;
}
