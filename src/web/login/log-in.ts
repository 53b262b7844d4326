import type { LocalText, PartyId, Role } from '../../contract/generated/types.ts';

/** Where the people of a party log in; without a party, where clients do. */
export interface LogInProvider {
  readonly id: string;
  readonly party?: PartyId;
  readonly label: string;
}

/** Somebody of the demo, who comes in with one click. Everybody of this kind is invented. */
export interface LogInPerson {
  readonly login: string;
  /** Id of the provider where this person has an account. */
  readonly provider: string;
  readonly party: PartyId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly about: LocalText;
}

/** A client of the demo, who comes in with one click; invented too. */
export interface LogInClient {
  readonly login: string;
  readonly provider: string;
  readonly name: string;
  readonly about: LocalText;
}

/** What has to be told before somebody logs in (again). */
export type LogInNotice =
  | 'ended'
  | 'logged-out'
  | 'cancelled'
  | 'lost'
  | 'failed'
  | 'not-fresh'
  | 'no-role'
  | 'blocked'
  | 'not-known'
  | 'unavailable';
