import type { Agreement, PartyId, Standing } from '../../contract/generated/types.ts';
import { dayOf, type Instant, toInstant } from '../../contract/vocabulary.ts';
import type { Act, Acts, Vote } from './acts.ts';
import { startOfDay } from './dutch-days.ts';
import { isAdmitted, isExpelled } from './steering-votes.ts';
import { hasAccepted, lastDayOf, latestOf, ownStanding, type Timeline, toTimeline } from './timeline.ts';

type AgreementParty = Agreement['parties'][number];

const nothing: Timeline = [];

/** From one turning point up to, not including, the next. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly complete: boolean;
}

/**
 * What the statements under one agreement amount to at any moment: who is a party, how each stands, and whether the
 * agreement holds. Depends on the document and the acts alone, and not on the order in which they are given.
 */
export class Standings {
  readonly #document: Agreement;
  readonly #acts: Acts;
  readonly #timelines: ReadonlyMap<PartyId, Timeline>;
  readonly #votes: readonly Vote[];
  #turningPoints: readonly Instant[] | undefined;
  #latest: Span | undefined;
  #began: { readonly at: Instant | undefined } | undefined;

  constructor(document: Agreement, acts: Acts) {
    this.#document = document;
    this.#acts = acts;
    const perParty = Map.groupBy(acts.own, ({ party }) => party);
    const toTimelines = [...perParty].map(
      ([party, own]) => [party, toTimeline(own, document.term.noticeMonths)] as const,
    );
    this.#timelines = new Map(toTimelines);
    this.#votes = this.#countVotes();
  }

  /** A party to the agreement at a moment: one that it names, or one that acceded and was admitted. */
  partyAt(id: PartyId, at: Instant): AgreementParty | undefined {
    return this.#partyAt(id, at, this.#votes);
  }

  /** All parties at a moment: those that the agreement names, and after them those that acceded. */
  partiesAt(at: Instant): readonly AgreementParty[] {
    return [...this.#document.parties, ...this.newcomersAt(at).flatMap(({ id }) => this.partyAt(id, at) ?? [])];
  }

  /** How a party stands: by its own latest statement, unless the steering group expelled it. */
  standingOf(party: PartyId, at: Instant): Standing {
    return this.#standingOf(party, at, this.#votes);
  }

  /** Whether the steering group expelled the party. */
  isExpelled(party: PartyId, at: Instant): boolean {
    return isExpelled(this.#votes, this.#document.arrangements.steering, party, at);
  }

  /** The party's own statement that decides how it stands, before the steering group is heard. */
  latestOf(party: PartyId, at: Instant): Act | undefined {
    return latestOf(this.#timeline(party), at);
  }

  /** Those that declared their accession by then, admitted or not. */
  newcomersAt(at: Instant): readonly AgreementParty[] {
    const known = this.#acts.declarations.filter(({ receivedAt }) => receivedAt <= at);
    return [...new Map(known.map(({ party }) => [party.id, party])).values()];
  }

  /** Whether the party has accepted by then, whatever it stated later. */
  hasAccepted(party: PartyId, at: Instant): boolean {
    return hasAccepted(this.#timeline(party), at);
  }

  /** The last day of a party that revoked and still takes part. */
  lastDayOf(party: PartyId, at: Instant): string | undefined {
    return this.standingOf(party, at) === 'signed' ? lastDayOf(this.#timeline(party), at) : undefined;
  }

  /**
   * Whether the agreement has all the signatures it needs: each party in `signing.required` has accepted by then, and
   * so many parties as the quorum asks have a live statement now. A party that leaves does not end it for the others
   * (a covenant, not a contract of two) as long as the quorum is there.
   */
  isComplete(at: Instant): boolean {
    // Asked for every request, and the same from one turning point to the next.
    const latest = this.#latest;
    if (latest !== undefined && latest.from <= at && at < latest.until) return latest.complete;
    const complete = this.#judge(at);
    const points = this.#points();
    const past = points.filter((point) => point <= at).length;
    this.#latest = { from: points[past - 1] ?? -Infinity, until: points[past] ?? Infinity, complete };
    return complete;
  }

  /** Whether the agreement holds: it is complete, and the Dutch day is within its term. */
  isInForce(at: Instant): boolean {
    const { from, to } = this.#document.term;
    const day = dayOf(at);
    return from <= day && day <= to && this.isComplete(at);
  }

  /** The first moment at which the agreement held; undefined when there is none yet, or ever. */
  beganAt(): Instant | undefined {
    this.#began ??= { at: this.#points().find((moment) => this.isInForce(moment)) };
    return this.#began.at;
  }

  #timeline(party: PartyId): Timeline {
    return this.#timelines.get(party) ?? nothing;
  }

  #judge(at: Instant): boolean {
    const { required, quorum } = this.#document.signing;
    if (!required.every((party) => this.hasAccepted(party, at))) return false;
    const live = this.partiesAt(at).filter(({ id }) => this.standingOf(id, at) === 'signed');
    const ofType = (wanted: string): number => live.filter(({ type }) => type === wanted).length;
    return (
      live.length >= quorum.atLeast &&
      (quorum.perType ?? []).every(({ partyType, atLeast }) => ofType(partyType) >= atLeast)
    );
  }

  #partyAt(id: PartyId, at: Instant, votes: readonly Vote[]): AgreementParty | undefined {
    const { parties, arrangements } = this.#document;
    const named = parties.find((party) => party.id === id);
    if (named !== undefined) return named;
    const admitted = this.#acts.declarations.filter(
      ({ party, digest, from, receivedAt }) =>
        party.id === id &&
        receivedAt <= at &&
        from <= dayOf(at) &&
        isAdmitted(votes, arrangements.steering, { party: id, digest }, at),
    );
    return admitted.toSorted((one, other) => one.signedAt - other.signedAt).at(-1)?.party;
  }

  #standingOf(party: PartyId, at: Instant, votes: readonly Vote[]): Standing {
    if (this.#partyAt(party, at, votes) === undefined) return 'unsigned';
    const own = ownStanding(this.#timeline(party), at);
    const isOut = own === 'signed' && isExpelled(votes, this.#document.arrangements.steering, party, at);
    return isOut ? 'withdrawn' : own;
  }

  /**
   * The votes that count. A vote to admit opens something, so it counts only of a member that was signed itself when
   * its vote was received, as the votes received before leave it. A vote to expel counts of every member, or taking
   * away a member's signature would bring back whom it expelled.
   */
  #countVotes(): readonly Vote[] {
    const sorted = this.#acts.votes.toSorted((one, other) => one.receivedAt - other.receivedAt);
    let counted: readonly Vote[] = [];
    for (const [receivedAt, together] of Map.groupBy(sorted, (vote) => vote.receivedAt)) {
      const before = counted;
      const counting = together.filter(
        ({ type, member }) => type === 'expel' || this.#standingOf(member, receivedAt, before) === 'signed',
      );
      counted = [...before, ...counting];
    }
    return counted;
  }

  /** Every moment at which anything can change, in order. */
  #points(): readonly Instant[] {
    if (this.#turningPoints !== undefined) return this.#turningPoints;
    const { votes, declarations } = this.#acts;
    const moments = [
      startOfDay(this.#document.term.from),
      ...[...this.#timelines.values()].flat().map(({ from }) => from),
      ...votes.flatMap(({ signedAt, receivedAt, from }) => [signedAt, receivedAt, startOfDay(from)]),
      ...declarations.flatMap(({ receivedAt, from }) => [receivedAt, startOfDay(from)]),
    ];
    this.#turningPoints = moments
      .filter(Number.isFinite)
      .toSorted((one, other) => one - other)
      .map(toInstant);
    return this.#turningPoints;
  }
}
