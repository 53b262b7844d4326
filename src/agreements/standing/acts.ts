import type { Agreement, Day, Digest, PartyId } from '../../contract/generated/types.ts';
import type { Instant } from '../../contract/vocabulary.ts';

type AgreementParty = Agreement['parties'][number];

interface Dated {
  /** False when the stored statement does not verify: it then counts against whom it speaks for, never for them. */
  readonly verified: boolean;
  /** When the party says it signed; of two acts the later one wins. */
  readonly signedAt: Instant;
  /** The moment of its entry in the log. */
  readonly receivedAt: Instant;
}

/** What remains of a statement about a party's own part, once it has been verified or has failed to. */
export interface Act extends Dated {
  readonly party: PartyId;
  readonly type: 'accept' | 'reject' | 'revoke';
  /** The party that signed it: the party itself, or one that it mandated. */
  readonly by: PartyId;
}

/** What a member of the steering group says of another party; when it does not verify, it is taken to expel. */
export interface Vote extends Dated {
  readonly member: PartyId;
  readonly type: 'admit' | 'expel';
  readonly about: PartyId;
  /** The first day it works. */
  readonly from: Day;
  /** Of a vote to admit: the digest of the statement by which the newcomer acceded. */
  readonly declaration?: Digest;
}

/** A newcomer's verified declaration of accession. Its acceptance is an act beside it. */
export interface Declaration {
  readonly party: AgreementParty;
  /** The first day on which it wants to take part. */
  readonly from: Day;
  readonly digest: Digest;
  readonly signedAt: Instant;
  readonly receivedAt: Instant;
}

/** Everything that was stated under one agreement. */
export interface Acts {
  readonly own: readonly Act[];
  readonly votes: readonly Vote[];
  readonly declarations: readonly Declaration[];
}

/** The acts as if every stored statement said what it claims to say. */
export const asClaimed = ({ own, votes, declarations }: Acts): Acts => ({
  own: own.map((act) => ({ ...act, verified: true })),
  votes,
  declarations,
});

/** Whether any stored statement about a party's own part fails to verify. */
export const hasSpoiled = ({ own }: Acts): boolean => own.some(({ verified }) => !verified);
