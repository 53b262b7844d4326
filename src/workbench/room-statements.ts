import type { AgreementRecord, ToldStatement } from '../agreements/agreements.ts';
import type { PartyId, Statement } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import type { Named, RoomStatement } from './signing-room-view.ts';

export type NameOf = (party: PartyId) => string;

/** By how people call parties: as the agreement names them, else as the register does. */
export function nameOfIn({ document, parties }: Pick<AgreementRecord, 'document' | 'parties'>): NameOf {
  const names = new Map([...parties, ...document.parties].map(({ id, name }) => [id, name]));
  return (party) => names.get(party) ?? party;
}

/** A statement for who looks at the signing of a version. */
export function toRoomStatement(told: ToldStatement, nameOf: NameOf): RoomStatement {
  const { says, header, fault, digest, party, type, receivedAt, verified, checks, entry } = told;
  const named = (id: PartyId): Named => ({ id, name: nameOf(id) });
  return {
    id: idOf(told),
    ...{ digest, party: named(party), type, receivedAt: instantText(receivedAt), verified, checks, entry },
    ...(fault === undefined ? {} : { fault }),
    ...(header === undefined ? {} : { key: toKey(header) }),
    ...(says === undefined ? {} : toSaid(says, named)),
    onBehalfOf: (says?.onBehalfOf ?? []).map(({ party: other, mandateDocument }) => {
      const outcome = told.outcomes.find((one) => one.party === other);
      const why = outcome?.reason === undefined ? {} : { why: outcome.reason };
      return { ...named(other), mandateDocument, counted: outcome?.counted === true, ...why };
    }),
  };
}

/** Names a statement in an address. */
export const idOf = ({ digest }: Pick<ToldStatement, 'digest'>): string => digest.replace('sha-256:', '');

function toKey(header: NonNullable<ToldStatement['header']>): NonNullable<RoomStatement['key']> {
  const alg = String(header.alg);
  return 'kid' in header ? { alg, kid: header.kid } : { alg, certificates: header.x5c.length };
}

function toSaid(
  { signedAt, signatory, mandateDocument, reason, about, from }: Statement,
  named: (id: PartyId) => Named,
): Partial<RoomStatement> {
  return {
    signedAt,
    signatory,
    ...(mandateDocument === undefined ? {} : { mandateDocument }),
    ...(reason === undefined ? {} : { reason }),
    ...(about === undefined ? {} : { about: named(about) }),
    ...(from === undefined ? {} : { from }),
  };
}
