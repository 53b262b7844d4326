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
import { type Acts, isInForce, standingOf } from './standing.ts';

/** An agreement whose text matches its hash, with what its parties stated about that hash. */
export interface PublishedAgreement {
  readonly document: Agreement;
  readonly hash: AgreementHash;
  readonly acts: Acts;
}

/**
 * The agreement that decides a request. Only this room makes one, from a text that matches its hash and statements that
 * were verified one by one.
 */
class ResolvedAgreement {
  readonly #published: PublishedAgreement;
  readonly #catalogue: Catalogue;
  readonly #at: Instant;

  constructor(published: PublishedAgreement, catalogue: Catalogue, at: Instant) {
    this.#published = published;
    this.#catalogue = catalogue;
    this.#at = at;
    Object.freeze(this);
  }

  static made(value: unknown): value is ResolvedAgreement {
    return typeof value === 'object' && value !== null && #published in value;
  }

  /** What was signed; frozen. */
  get document(): Agreement {
    return this.#published.document;
  }

  get hash(): AgreementHash {
    return this.#published.hash;
  }

  /** Whether the Dutch day is within the term and every party whose signature is needed has accepted by then. */
  inForce(at: Instant): boolean {
    return isInForce(this.#published.document, this.#published.acts, at);
  }

  /** How the party's own statements leave it; `unsigned` for who is no party. */
  standingOf(party: PartyId, at: Instant): Standing {
    return this.typeOf(party) === undefined ? 'unsigned' : standingOf(this.#published.acts, party, at);
  }

  /** The type the agreement gives the party; undefined for who is no party. */
  typeOf(party: PartyId): PartyType | undefined {
    return this.#party(party)?.type;
  }

  /** For a HUB: whether the municipality it works for has signed (domain note a). Never for another type. */
  mandateOf(party: PartyId, at: Instant): boolean {
    const desk = this.#party(party);
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

  #party(id: PartyId): Agreement['parties'][number] | undefined {
    return this.document.parties.find((party) => party.id === id);
  }
}

export type { ResolvedAgreement };

/** Whether this room made the value; a look-alike has the shape, not the seal. */
export const isResolvedAgreement = (value: unknown): value is ResolvedAgreement => ResolvedAgreement.made(value);

export const toResolvedAgreement = (
  published: PublishedAgreement,
  catalogue: Catalogue,
  at: Instant,
): ResolvedAgreement => new ResolvedAgreement(published, catalogue, at);
