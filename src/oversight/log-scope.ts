import { isReadFor } from '../contract/entry-of-party.ts';
import type { Author, Entry, PartyId, Role } from '../contract/generated/types.ts';
import { supervises } from '../contract/supervises.ts';
import { GatewayError } from '../errors.ts';

/** Who watches over what a party does; none of them is given a field of a client. */
const reading: ReadonlySet<Role> = new Set(['privacy-officer', 'data-protection-officer', 'auditor']);

/** Whether a role reads the log at all. */
export const readsLog = (role: Role): boolean => reading.has(role);

/** What somebody may read of the log. Only this room makes one, so nothing is read for who may read nothing. */
class Scope {
  readonly #sealed = true;
  /** The one party whose entries they are; undefined for those of everybody. */
  readonly party: PartyId | undefined;

  constructor(party: PartyId | undefined) {
    this.party = party;
  }

  /**
   * Whether an entry is one that may be read. One of nobody, such as what a client did, is of no party; a delivery that gave
   * its recipient nothing is not for the recipient.
   */
  sees(entry: Pick<Entry, 'party' | 'kind' | 'disclosed'>): boolean {
    return this.#sealed && (this.party === undefined || isReadFor(this.party, entry));
  }
}
export type LogScope = Scope;

/**
 * The entries of the own party; those of everybody for who supervises.
 * @throws GatewayError `not-allowed` for a role that does not read the log
 */
export function toScope(by: Author, operator: PartyId | undefined): LogScope {
  if (!readsLog(by.role)) {
    throw new GatewayError('not-allowed', 'The log is for privacy officers, data protection officers and auditors.');
  }
  return new Scope(supervises(by, operator) ? undefined : by.party);
}
