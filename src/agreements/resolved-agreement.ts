import type {
  Agreement,
  AgreementHash,
  Catalogue,
  FieldName,
  PartyId,
  PartyType,
  Standing,
} from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { hashAgreement } from './hash-agreement.ts';
import type { PublishedAgreement } from './published-agreement.ts';
import { Standings } from './standing/standings.ts';

/** What a published agreement says of its parties at a moment. */
abstract class AgreementReading {
  readonly #published: PublishedAgreement;
  readonly #catalogue: Catalogue;
  readonly #at: Instant;

  constructor(published: PublishedAgreement, catalogue: Catalogue, at: Instant) {
    this.#published = published;
    this.#catalogue = catalogue;
    this.#at = at;
  }

  /** What was signed; frozen. */
  get document(): Agreement {
    return this.#published.document;
  }

  get hash(): AgreementHash {
    return this.#published.hash;
  }

  abstract inForce(at: Instant): boolean;

  /** How the party's statements, and what the steering group said of it, leave it; `unsigned` for who is no party. */
  standingOf(party: PartyId, at: Instant): Standing {
    return this.#published.standings.standingOf(party, at);
  }

  /**
   * The type the agreement gives the party at the moment the agreement was resolved for; undefined for who is no party
   * then. A party that acceded has the type of its declaration.
   */
  typeOf(party: PartyId): PartyType | undefined {
    return this.#published.standings.partyAt(party, this.#at)?.type;
  }

  /** For a HUB: whether the municipality it works for has signed (domain note a). Never for another type. */
  mandateOf(party: PartyId, at: Instant): boolean {
    const desk = this.#published.standings.partyAt(party, at);
    if (desk?.type !== 'HUB' || desk.mandatedBy === undefined) return false;
    return this.typeOf(desk.mandatedBy) === 'MUN' && this.standingOf(desk.mandatedBy, at) === 'signed';
  }

  /**
   * Whether the party may supply values of a field, at the moment the agreement was resolved for: it has signed, the
   * agreement is in force, some clause gives the field to someone, and the party's type holds the field or sends it.
   * What nobody may receive is not taken (AVG art. 5(1)(c)), and what the gateway makes itself is supplied by nobody.
   */
  maySupply(party: PartyId, field: FieldName): boolean {
    const at = this.#at;
    const type = this.typeOf(party);
    const holder = this.#catalogue.fields.find((entry) => entry.name === field)?.holder;
    if (type === undefined || holder === undefined || holder === 'gateway' || holder === 'derived') return false;
    if (this.standingOf(party, at) !== 'signed' || !this.inForce(at)) return false;
    const granting = this.document.clauses.filter(({ fields }) => fields.some(({ name }) => this.#needs(name, field)));
    if (holder === type) return granting.length > 0;
    const senders: readonly PartyType[] = this.mandateOf(party, at) ? [type, 'MUN'] : [type];
    return granting.some(({ from }) => senders.includes(from));
  }

  /** Whether a granted field is this one, or is derived from it. */
  #needs(granted: FieldName, field: FieldName): boolean {
    const derivedFrom = this.#catalogue.fields.find((entry) => entry.name === granted)?.derivedFrom ?? [];
    return granted === field || derivedFrom.includes(field);
  }

  /** How many months after the case is closed this type of party keeps what it received; undefined: not agreed. */
  retentionMonths(type: PartyType): number | undefined {
    const periods = this.document.retention.filter((period) => period.partyType === type).map(({ months }) => months);
    return periods.length === 0 ? undefined : Math.min(...periods);
  }
}

/**
 * A version that is completely signed and waits for its first day, read as if that day had come: to see beforehand what
 * it will decide. It is no resolved agreement, so it answers no request.
 */
class ShadowAgreement extends AgreementReading {
  readonly #published: PublishedAgreement;

  constructor(published: PublishedAgreement, catalogue: Catalogue, at: Instant) {
    super(published, catalogue, at);
    this.#published = published;
    Object.freeze(this);
  }

  /** Whether it would be in force, had its term begun. */
  inForce(at: Instant): boolean {
    return this.#published.standings.isComplete(at);
  }
}

/**
 * An agreement read as if all the parties that it names had signed it and its first day had come: to see what a draft
 * would decide, while people talk about it. It is no resolved agreement, so it answers no request.
 */
class HypotheticalAgreement extends AgreementReading {
  constructor(document: Agreement, catalogue: Catalogue, at: Instant) {
    const standings = new Standings(document, { own: [], declarations: [], votes: [] });
    super({ document, hash: hashAgreement(document), standings, statements: [] }, catalogue, at);
    Object.freeze(this);
  }

  inForce(): boolean {
    return true;
  }

  override standingOf(party: PartyId): Standing {
    return this.typeOf(party) === undefined ? 'unsigned' : 'signed';
  }
}

/**
 * The agreement that decides a request. Only this room makes one, from a text that matches its hash and statements that
 * were verified one by one.
 */
class ResolvedAgreement extends AgreementReading {
  readonly #published: PublishedAgreement;
  /** The version that waits for its first day, when there is one: what it would decide is looked at beforehand. */
  readonly shadow: ShadowAgreement | undefined;

  constructor(published: PublishedAgreement, shadow: ShadowAgreement | undefined, catalogue: Catalogue, at: Instant) {
    super(published, catalogue, at);
    this.#published = published;
    this.shadow = shadow;
    Object.freeze(this);
  }

  static made(value: unknown): value is ResolvedAgreement {
    return typeof value === 'object' && value !== null && #published in value;
  }

  /** Whether the Dutch day is within the term, every signature that is needed was given by then, and the quorum holds. */
  inForce(at: Instant): boolean {
    return this.#published.standings.isInForce(at);
  }
}

export type { AgreementReading, ResolvedAgreement, ShadowAgreement };

/** Reads any agreement, also one that nobody has signed, as if all its parties had and it were in force. */
export const asIfSigned = (document: Agreement, catalogue: Catalogue, at: Instant): AgreementReading =>
  new HypotheticalAgreement(document, catalogue, at);

/** Whether this room made the value; a look-alike has the shape, not the seal. */
export const isResolvedAgreement = (value: unknown): value is ResolvedAgreement => ResolvedAgreement.made(value);

/** @param coming the version that waits for its first day */
export function toResolvedAgreement(
  published: PublishedAgreement,
  coming: PublishedAgreement | undefined,
  catalogue: Catalogue,
  at: Instant,
): ResolvedAgreement {
  const shadow = coming && new ShadowAgreement(coming, catalogue, at);
  return new ResolvedAgreement(published, shadow, catalogue, at);
}
