import type { Agreement, Day, PartyId, Standing } from '../../contract/generated/types.ts';
import { dayOf, type Instant, startOfDay, toInstant } from '../../contract/vocabulary.ts';
import type { Act, Acts, Declaration } from './acts.ts';
import { type Contributor, type Span, toSpans } from './completeness.ts';
import { addDays } from './dutch-days.ts';
import { type MembersFor, SteeringVotes } from './steering-votes.ts';
import { hasAccepted, hasSignature, lastDayOf, latestOf, ownStanding, type Timeline, toTimeline } from './timeline.ts';
import { lastBy } from './track.ts';

type AgreementParty = Agreement['parties'][number];

const nothing = toTimeline([], 0);

/**
 * What the statements under one agreement amount to at any moment: who is a party, how each stands, and whether the
 * agreement holds. Depends on the document and the acts alone, and not on the order in which they are given.
 */
export class Standings {
  readonly #document: Agreement;
  readonly #named: ReadonlyMap<PartyId, AgreementParty>;
  /** The latest first. */
  readonly #declarations: ReadonlyMap<PartyId, readonly Declaration[]>;
  readonly #timelines: ReadonlyMap<PartyId, Timeline>;
  readonly #votes: SteeringVotes;
  #known: readonly Span[] | undefined;
  #began: { readonly at: Instant | undefined } | undefined;

  constructor(document: Agreement, acts: Acts) {
    this.#document = document;
    this.#named = new Map(document.parties.map((party) => [party.id, party]));
    const latestFirst = acts.declarations
      .filter(({ verified }) => verified)
      .toSorted((one, other) => other.signedAt - one.signedAt);
    this.#declarations = Map.groupBy(latestFirst, ({ party }) => party.id);
    const perParty = Map.groupBy(acts.own, ({ party }) => party);
    const toTimelines = [...perParty].map(
      ([party, own]) => [party, toTimeline(own, document.term.noticeMonths)] as const,
    );
    this.#timelines = new Map(toTimelines);
    this.#votes = new SteeringVotes(document.arrangements.steering);
    this.#countVotes(acts.votes);
  }

  /** A party to the agreement at a moment: one that it names, or one that acceded and was admitted. */
  partyAt(id: PartyId, at: Instant): AgreementParty | undefined {
    const declarations = this.#declarations.get(id) ?? [];
    return this.#named.get(id) ?? declarations.find((declaration) => this.#isAdmitted(declaration, at))?.party;
  }

  /** All parties at a moment: those that the agreement names, and after them those that acceded. */
  partiesAt(at: Instant): readonly AgreementParty[] {
    return [...this.#document.parties, ...this.newcomersAt(at).flatMap(({ id }) => this.partyAt(id, at) ?? [])];
  }

  /** How a party stands: by its own latest statement, unless the steering group expelled it. */
  standingOf(party: PartyId, at: Instant): Standing {
    if (this.partyAt(party, at) === undefined) return 'unsigned';
    const own = ownStanding(this.#timeline(party), at);
    return own === 'signed' && this.isExpelled(party, at) ? 'withdrawn' : own;
  }

  /** Whether the steering group expelled the party. */
  isExpelled(party: PartyId, at: Instant): boolean {
    return this.#votes.isExpelled(party, at);
  }

  /** Which members of the steering group vote to admit the party on its latest declaration, and which to expel it. */
  votesAbout(party: PartyId, at: Instant): MembersFor {
    const declared = this.#declarations.get(party)?.find(({ receivedAt }) => receivedAt <= at);
    return this.#votes.membersFor(party, at, declared?.digest);
  }

  /** The party's own statement that decides how it stands, before the steering group is heard. */
  latestOf(party: PartyId, at: Instant): Act | undefined {
    return latestOf(this.#timeline(party), at);
  }

  /** Those that declared their accession by then, admitted or not. */
  newcomersAt(at: Instant): readonly AgreementParty[] {
    return [...this.#declarations.values()].flatMap(
      (declarations) => declarations.find(({ receivedAt }) => receivedAt <= at)?.party ?? [],
    );
  }

  /** Whether the party has accepted by then, whatever it stated later. */
  hasAccepted(party: PartyId, at: Instant): boolean {
    return hasAccepted(this.#timeline(party), at);
  }

  /**
   * The parties in `signing.required` whose signature is not there. One that rejects what it had accepted takes its
   * signature back, as long as the agreement has not begun; after that nobody's no ends it for the others.
   */
  awaiting(at: Instant): readonly PartyId[] {
    return this.#hasBegun(at) ? [] : this.#document.signing.required.filter((party) => !this.#hasSignature(party, at));
  }

  /**
   * The last day of a party that still takes part, and will not any more: it revoked, or the steering group has decided
   * by then to expel it. The earlier of the two.
   */
  lastDayOf(party: PartyId, at: Instant): Day | undefined {
    if (this.standingOf(party, at) !== 'signed') return undefined;
    const out = this.#votes.expulsionAfter(party, at);
    const days = [lastDayOf(this.#timeline(party), at), out && addDays(out, -1)].filter((day) => day !== undefined);
    return days.toSorted()[0];
  }

  /**
   * Whether the agreement has all the signatures it needs: nobody's is awaited, and so many parties as the quorum asks
   * have a live statement now. A party that leaves does not end it for the others (a covenant, not a contract of two)
   * as long as the quorum is there.
   */
  isComplete(at: Instant): boolean {
    const span = lastBy(this.#spans(), at);
    return span?.hasQuorum === true && (span.isSigned || this.#hasBegun(at));
  }

  /** Whether the agreement holds: it is complete, and the Dutch day is within its term. */
  isInForce(at: Instant): boolean {
    return this.#isWithinTerm(at) && this.isComplete(at);
  }

  /** The first moment at which the agreement held; undefined when there is none yet, or ever. */
  beganAt(): Instant | undefined {
    this.#began ??= { at: this.#findBeginning() };
    return this.#began.at;
  }

  #findBeginning(): Instant | undefined {
    const first = startOfDay(this.#document.term.from);
    const spans = this.#spans();
    const isLate = (index: number): boolean => (spans[index + 1]?.from ?? Infinity) > first;
    const found = spans.find(({ isSigned, hasQuorum }, index) => isSigned && hasQuorum && isLate(index));
    const began = found && toInstant(Math.max(found.from, first));
    return began !== undefined && this.#isWithinTerm(began) ? began : undefined;
  }

  #hasBegun(at: Instant): boolean {
    const began = this.beganAt();
    return began !== undefined && began <= at;
  }

  #isWithinTerm(at: Instant): boolean {
    const { from, to } = this.#document.term;
    const day = dayOf(at);
    return from <= day && day <= to;
  }

  #timeline(party: PartyId): Timeline {
    return this.#timelines.get(party) ?? nothing;
  }

  #hasSignature(party: PartyId, at: Instant): boolean {
    return hasSignature(this.#timeline(party), at);
  }

  #isAdmitted({ party, digest, from, receivedAt }: Declaration, at: Instant): boolean {
    return receivedAt <= at && from <= dayOf(at) && this.#votes.isAdmitted({ party: party.id, digest }, at);
  }

  /**
   * Counts the votes. A vote to admit opens something, so it counts only of a member that was signed itself when its
   * vote was received, as the votes received before leave it. A vote to expel counts of every member: whether the
   * member had accepted was asked at the door, or taking away its acceptance would bring back whom it expelled.
   */
  #countVotes(votes: Acts['votes']): void {
    const sorted = votes.toSorted((one, other) => one.receivedAt - other.receivedAt);
    for (const [receivedAt, together] of Map.groupBy(sorted, (vote) => vote.receivedAt)) {
      const counting = together.filter(
        ({ type, member }) => type === 'expel' || this.standingOf(member, receivedAt) === 'signed',
      );
      for (const vote of counting) this.#votes.add(vote);
    }
  }

  #spans(): readonly Span[] {
    const { signing } = this.#document;
    const parties = new Set([...this.#named.keys(), ...this.#declarations.keys(), ...signing.required]);
    this.#known ??= toSpans(
      signing,
      [...parties].map((party) => this.#toContributor(party)),
    );
    return this.#known;
  }

  #toContributor(party: PartyId): Contributor {
    const declarations = this.#declarations.get(party) ?? [];
    const declared = declarations.map(({ from, receivedAt }) => toInstant(Math.max(receivedAt, startOfDay(from))));
    return {
      party,
      moments: [...this.#timeline(party).moments, ...this.#votes.momentsAbout(party), ...declared],
      shareAt: (at) => ({
        hasSignature: this.#hasSignature(party, at),
        liveAs: this.standingOf(party, at) === 'signed' ? this.partyAt(party, at)?.type : undefined,
      }),
    };
  }
}
