import type { Agreement, PartyId, PartyType } from '../../contract/generated/types.ts';
import { type Instant, toInstant } from '../../contract/vocabulary.ts';

type Signing = Agreement['signing'];

/** From a moment on, until the next of these. */
export interface Span {
  readonly from: Instant;
  /** Whether the signature of each party in `signing.required` is there. */
  readonly isSigned: boolean;
  /** Whether so many parties as the quorum asks have a live statement. */
  readonly hasQuorum: boolean;
}

/** What a party adds to the signatures that are needed, at a moment. */
export interface Share {
  readonly hasSignature: boolean;
  /** Its type, as long as its statement is live. */
  readonly liveAs: PartyType | undefined;
}

/** A party, with every moment at which its share can change. */
export interface Contributor {
  readonly party: PartyId;
  readonly moments: readonly Instant[];
  readonly shareAt: (at: Instant) => Share;
}

/** When the signatures are there. Goes through the moments once, and counts on from each to the next. */
export function toSpans(signing: Signing, contributors: readonly Contributor[]): readonly Span[] {
  const turns = contributors.flatMap((contributor) => {
    const moments = new Set([toInstant(-Infinity), ...contributor.moments]);
    return [...moments].map((at) => ({ at, contributor }));
  });
  // Not by a difference: that of the two moments before all others is none.
  const perMoment = Map.groupBy(turns, ({ at }) => at);
  const moments = [...perMoment.keys()].toSorted((one, other) => (one < other ? -1 : 1));
  const tally = new Tally(signing);
  return moments.map((from) => {
    for (const { contributor } of perMoment.get(from) ?? []) tally.put(contributor.party, contributor.shareAt(from));
    return { from, isSigned: tally.isSigned, hasQuorum: tally.hasQuorum };
  });
}

const none: Share = { hasSignature: false, liveAs: undefined };

/** The shares of all parties, counted. */
class Tally {
  readonly #signing: Signing;
  readonly #shares = new Map<PartyId, Share>();
  readonly #missing: Set<PartyId>;
  readonly #liveOf = new Map<PartyType, number>();
  #live = 0;

  constructor(signing: Signing) {
    this.#signing = signing;
    this.#missing = new Set(signing.required);
  }

  put(party: PartyId, share: Share): void {
    this.#count((this.#shares.get(party) ?? none).liveAs, -1);
    this.#count(share.liveAs, 1);
    this.#shares.set(party, share);
    if (share.hasSignature) this.#missing.delete(party);
    else if (this.#signing.required.includes(party)) this.#missing.add(party);
  }

  get isSigned(): boolean {
    return this.#missing.size === 0;
  }

  get hasQuorum(): boolean {
    const { atLeast, perType = [] } = this.#signing.quorum;
    const isThere = perType.every((quorum) => (this.#liveOf.get(quorum.partyType) ?? 0) >= quorum.atLeast);
    return this.#live >= atLeast && isThere;
  }

  #count(type: PartyType | undefined, step: 1 | -1): void {
    if (type === undefined) return;
    this.#live += step;
    this.#liveOf.set(type, (this.#liveOf.get(type) ?? 0) + step);
  }
}
