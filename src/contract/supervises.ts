import type { Author, PartyId } from './generated/types.ts';

/**
 * Whether somebody watches over what every party does here: an auditor of the party that runs the gateway. Its other officers
 * look after their own party only: running the gateway makes nobody the supervisor of others.
 */
export const supervises = ({ party, role }: Pick<Author, 'party' | 'role'>, operator: PartyId | undefined): boolean =>
  role === 'auditor' && operator !== undefined && party === operator;
