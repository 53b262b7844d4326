import type { Agreement, Day, Digest, PartyId } from '../../contract/generated/types.ts';
import { dayOf, type Instant, startOfDay, toInstant } from '../../contract/vocabulary.ts';
import type { Vote } from './acts.ts';
import { type Said, Track } from './track.ts';

type Steering = Agreement['arrangements']['steering'];

/** Who votes how about one party. */
export interface MembersFor {
  readonly admit: readonly MemberVote[];
  readonly expel: readonly MemberVote[];
}

interface MemberVote {
  readonly member: PartyId;
  /** The first day it works, when that is still to come. */
  readonly from?: Day;
}

/** Votes that count, with what they amount to. */
export class SteeringVotes {
  readonly #steering: Steering;
  readonly #about = new Map<PartyId, VotesAbout>();

  constructor(steering: Steering, votes: readonly Vote[] = []) {
    this.#steering = steering;
    for (const vote of votes) this.add(vote);
  }

  add(vote: Vote): void {
    const about = this.#about.get(vote.about) ?? new VotesAbout();
    about.add(vote);
    this.#about.set(vote.about, about);
  }

  /**
   * Whether so many members of the steering group as are needed expel a party at a moment; its own vote does not count.
   * A member's later vote to admit the same party takes its vote to expel back.
   */
  isExpelled(party: PartyId, at: Instant): boolean {
    const about = this.#about.get(party);
    return about !== undefined && this.#areEnough(about, (track) => track?.decidesAt(at)?.type === 'expel', party);
  }

  /**
   * Whether so many members as are needed admit a newcomer on this declaration at a moment. A member's later vote to
   * expel it takes its vote to admit back, and an admission stands no longer than the votes that it rests on.
   */
  isAdmitted({ party, digest }: { readonly party: PartyId; readonly digest: Digest }, at: Instant): boolean {
    const about = this.#about.get(party);
    const admits = (track: Track<Vote> | undefined): boolean => track?.decidesAt(at)?.type === 'admit';
    return about !== undefined && this.#areEnough(about, admits, undefined, digest);
  }

  /**
   * How the members vote about a party, as the votes received by a moment leave it once all of them work.
   * @param declaration on which a newcomer would be admitted; without one nobody admits
   */
  membersFor(party: PartyId, at: Instant, declaration?: Digest): MembersFor {
    const received = this.#about.get(party)?.votes.filter(({ receivedAt }) => receivedAt <= at) ?? [];
    const about = new VotesAbout();
    for (const vote of received) about.add(vote);
    const end = toInstant(Math.max(at, ...received.map(worksFrom)));
    const voting = (type: Vote['type'], on?: Digest): readonly MemberVote[] =>
      this.#steering.members.flatMap((member) => {
        const vote = about.trackOf(member, on)?.decidesAt(end);
        if (vote?.type !== type) return [];
        const from = worksFrom(vote);
        return [from > at ? { member, from: dayOf(from) } : { member }];
      });
    return {
      admit: declaration === undefined ? [] : voting('admit', declaration),
      expel: voting('expel').filter(({ member }) => member !== party),
    };
  }

  /** The first day on which the party is out, by the votes received until a moment at which it is not out yet. */
  expulsionAfter(party: PartyId, at: Instant): Day | undefined {
    const votes = this.#about.get(party)?.votes.filter(({ receivedAt }) => receivedAt <= at) ?? [];
    const decided = new SteeringVotes(this.#steering, votes);
    const coming = decided.momentsAbout(party).filter((moment) => moment > at);
    const out = coming.toSorted((one, other) => one - other).find((moment) => decided.isExpelled(party, moment));
    return out === undefined ? undefined : dayOf(out);
  }

  /** Every moment at which a vote about the party begins to work. */
  momentsAbout(party: PartyId): readonly Instant[] {
    return this.#about.get(party)?.votes.map(worksFrom) ?? [];
  }

  #areEnough(
    about: VotesAbout,
    votesSo: (track: Track<Vote> | undefined) => boolean,
    without?: PartyId,
    declaration?: Digest,
  ): boolean {
    const { members, atLeast } = this.#steering;
    const voting = members.filter((member) => member !== without && votesSo(about.trackOf(member, declaration)));
    return voting.length >= atLeast;
  }
}

/** The votes about one party. */
class VotesAbout {
  readonly #votes = new Map<PartyId, Vote[]>();
  /** What was made of a member's votes, until it votes again. */
  readonly #tracks = new Map<PartyId, Map<Digest | undefined, Track<Vote>>>();

  add(vote: Vote): void {
    const before = this.#votes.get(vote.member) ?? [];
    before.push(vote);
    this.#votes.set(vote.member, before);
    this.#tracks.delete(vote.member);
  }

  /** @param declaration counts only the votes to admit on this one */
  trackOf(member: PartyId, declaration?: Digest): Track<Vote> | undefined {
    const votes = this.#votes.get(member);
    if (votes === undefined) return undefined;
    const tracks = this.#tracks.get(member) ?? new Map<Digest | undefined, Track<Vote>>();
    this.#tracks.set(member, tracks);
    const known = tracks.get(declaration);
    if (known !== undefined) return known;
    const counting = votes.filter(
      (vote) => declaration === undefined || vote.type === 'expel' || vote.declaration === declaration,
    );
    const track = new Track(counting.map(toSaid));
    tracks.set(declaration, track);
    return track;
  }

  get votes(): readonly Vote[] {
    return [...this.#votes.values()].flat();
  }
}

const toSaid = (vote: Vote): Said<Vote> => ({
  value: vote,
  opens: vote.verified && vote.type === 'admit',
  bySelf: true,
  from: worksFrom(vote),
  signedAt: vote.signedAt,
  receivedAt: vote.receivedAt,
});

/**
 * A vote works from its first day, and not before it was received. What does not verify is taken to be a vote to expel
 * that works always: spoiling a vote does not bring back who was expelled.
 */
function worksFrom({ verified, type, from, signedAt, receivedAt }: Vote): Instant {
  if (!verified) return toInstant(-Infinity);
  const known = type === 'expel' ? receivedAt : Math.max(signedAt, receivedAt);
  return toInstant(Math.max(known, startOfDay(from)));
}
