/** Test support: acts as they remain of statements, without the signatures. */
import type { PartyId } from '../../contract/generated/types.ts';
import { type Instant, parseInstant } from '../../contract/vocabulary.ts';
import type { Act, Acts, Declaration, Vote } from './acts.ts';

/** Received as soon as it was signed. */
const at = (moment: string): { readonly verified: true; readonly signedAt: Instant; readonly receivedAt: Instant } => {
  const instant = parseInstant(moment);
  return { verified: true, signedAt: instant, receivedAt: instant };
};

export const signedOn = '2025-12-01T10:00:00Z';

export const act = (party: PartyId, type: Act['type'], moment = signedOn, changes: Partial<Act> = {}): Act => ({
  ...{ party, type, by: party, ...at(moment) },
  ...changes,
});

export const accepted = (...parties: readonly PartyId[]): Act[] => parties.map((party) => act(party, 'accept'));

export const expel = (member: PartyId, about: PartyId, moment: string, changes: Partial<Vote> = {}): Vote => ({
  ...{ member, type: 'expel', about, from: moment.slice(0, 10), ...at(moment) },
  ...changes,
});

export const declarationOf = (party: PartyId): string => `sha-256:${party}`;

export const admit = (member: PartyId, about: PartyId, moment: string, changes: Partial<Vote> = {}): Vote => ({
  ...{ member, type: 'admit', about, declaration: declarationOf(about), from: moment.slice(0, 10), ...at(moment) },
  ...changes,
});

export const declare = (
  party: Declaration['party'],
  moment: string,
  changes: Partial<Declaration> = {},
): Declaration => {
  const digest = declarationOf(party.id);
  return { ...{ party, digest, from: moment.slice(0, 10), ...at(moment) }, ...changes };
};

export const toActs = (
  own: readonly Act[],
  votes: readonly Vote[] = [],
  declarations: readonly Declaration[] = [],
): Acts => ({
  ...{ own, votes, declarations },
});
