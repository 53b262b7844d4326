import type { Role } from '../contract/generated/types.ts';

/** Somebody of one's own party who ever logged in. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  /** As their own provider told at the last log-in; they are not decided here. */
  readonly roles: readonly Role[];
  readonly lastLogIn: string;
  readonly isBlocked: boolean;
  readonly isSelf: boolean;
}

/** What a role may do about agreements. */
export type Deed = 'write' | 'comment' | 'approve' | 'tick' | 'advise' | 'offer' | 'sign' | 'administer' | 'read-log';

/** What one role may do at most; what a party may do with a draft can be less. */
export interface RoleLine {
  readonly role: Role;
  readonly may: readonly Deed[];
  readonly isYours: boolean;
}

/** The people of one's own party. */
export interface PeopleView {
  readonly party: string;
  readonly people: readonly PersonLine[];
  readonly roles: readonly RoleLine[];
  /** Whether the visitor lets people in and keeps them out. */
  readonly mayBlock: boolean;
}
