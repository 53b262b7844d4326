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
  /** Of one that does not verify: what it would be, if what it says were sound and it is a vote to admit. */
  readonly claims?: { readonly from: Day; readonly declaration: Digest };
}

/** A newcomer's declaration of accession; one that does not verify is none. Its acceptance is an act beside it. */
export interface Declaration extends Dated {
  readonly party: AgreementParty;
  /** The first day on which it wants to take part. */
  readonly from: Day;
  readonly digest: Digest;
}

/** Everything that was stated under one agreement. */
export interface Acts {
  readonly own: readonly Act[];
  readonly votes: readonly Vote[];
  readonly declarations: readonly Declaration[];
}

/**
 * The acts as if every stored statement said what it claims to say, for what would have begun by them. A vote to expel
 * that does not verify is left out: nobody knows whom a sound one would have expelled, and it could only keep a version
 * from having begun.
 */
export const asClaimed = ({ own, votes, declarations }: Acts): Acts => ({
  own: own.map((act) => ({ ...act, verified: true })),
  votes: votes.flatMap((vote): readonly Vote[] => {
    if (vote.verified) return [vote];
    return vote.claims ? [{ ...vote, type: 'admit', ...vote.claims, verified: true }] : [];
  }),
  declarations: declarations.map((declaration) => ({ ...declaration, verified: true })),
});

/** Whether any stored statement fails to verify. */
export const hasSpoiled = ({ own, votes, declarations }: Acts): boolean =>
  [...own, ...votes, ...declarations].some(({ verified }) => !verified);
