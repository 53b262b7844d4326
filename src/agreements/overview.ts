import type { Agreement, AgreementHash, AgreementId, Party, PartyId, Version } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { chooseEdition } from './choose-agreement.ts';
import { beganAt, type KeptStatement, type PublishedAgreement } from './published-agreement.ts';
import type { Edition, Register } from './register.ts';
import { type AgreementState, type Life, lifeOf, type Replaced, stateOf } from './standing/life.ts';
import type { MembersFor } from './standing/steering-votes.ts';
import { type ToldStatement, tellStatements } from './told-statement.ts';

/** One version of an agreement in a list. Of one that is damaged nothing is known but how it was stored. */
export interface ListedAgreement {
  readonly id: AgreementId;
  readonly version: Version;
  readonly hash: AgreementHash;
  readonly state: AgreementState | 'damaged';
  readonly reason?: Life['reason'];
  readonly title?: Agreement['title'];
  readonly region?: string;
  readonly term?: Agreement['term'];
}

/** A version with everything that proves it. */
export interface AgreementRecord {
  readonly document: Agreement;
  readonly hash: AgreementHash;
  readonly statements: readonly KeptStatement[];
  /** The register's records of everybody who made a statement or is a party. */
  readonly parties: readonly Party[];
}

/** A version and its life at a moment. */
export interface AgreementLife extends Life {
  readonly id: AgreementId;
  readonly version: Version;
  readonly hash: AgreementHash;
}

/** What was stated about a version, and how its steering group votes. */
export interface StatedAbout {
  /** As they came in. */
  readonly statements: readonly ToldStatement[];
  /** Of the parties that anybody votes about. */
  readonly votes: readonly (MembersFor & { readonly about: PartyId })[];
}

/** Every version by id, the newest first. */
export function listAgreements({ editions }: Register, at: Instant): readonly ListedAgreement[] {
  const byId = [...editions].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return byId.flatMap(([, newestFirst]) =>
    newestFirst.map((edition, index): ListedAgreement => {
      if (edition.kind === 'damaged') return { ...identify(edition), state: 'damaged' };
      const { title, scope, term } = edition.document;
      const state = stateOf(edition, at, replacedBy(newestFirst.slice(0, index)));
      return { ...identify(edition), ...state, title, region: scope.region, term };
    }),
  );
}

/** @param version the one that decides when left out */
export function findLife(
  { editions }: Register,
  id: AgreementId,
  version: Version | undefined,
  at: Instant,
): AgreementLife | undefined {
  const newestFirst = editions.get(id) ?? [];
  const found = version === undefined ? chooseEdition(newestFirst, at) : findVersion(newestFirst, version);
  if (found === undefined) return undefined;
  const newer = newestFirst.slice(
    0,
    newestFirst.findIndex(({ hash }) => hash === found.hash),
  );
  return { id, version: found.document.version, hash: found.hash, ...lifeOf(found, at, replacedBy(newer)) };
}

export function findRecord(
  { editions, parties }: Register,
  id: AgreementId,
  version: Version,
): AgreementRecord | undefined {
  const found = findVersion(editions.get(id) ?? [], version);
  if (found === undefined) return undefined;
  const { document, hash, statements } = found;
  const involved = new Set([...document.parties.map((party) => party.id), ...statements.map(({ party }) => party)]);
  const records = [...parties.values()].filter((party) => involved.has(party.id));
  return { document, hash, statements, parties: records.map((party) => withMandatesFor(id, party)) };
}

export function findStated(
  { editions }: Register,
  id: AgreementId,
  version: Version,
  at: Instant,
): StatedAbout | undefined {
  const found = findVersion(editions.get(id) ?? [], version);
  if (found === undefined) return undefined;
  const { document, standings } = found;
  const parties = [...document.parties, ...standings.newcomersAt(at)];
  const votes = parties.map((party) => ({ about: party.id, ...standings.votesAbout(party.id, at) }));
  return {
    statements: tellStatements(found),
    votes: votes.filter(({ admit, expel }) => admit.length + expel.length > 0),
  };
}

/** The versions that are being signed or hold, by which somebody may have to act. */
export function livingAgreements(register: Register, at: Instant): readonly PublishedAgreement[] {
  const living = listAgreements(register, at).filter(({ state }) => !['offered', 'expired', 'ended'].includes(state));
  return living.flatMap(({ hash }) => register.published.get(hash) ?? []);
}

/** Whom a party mandated for other agreements is nobody's business here. */
function withMandatesFor(id: AgreementId, { mandates, ...party }: Party): Party {
  const own = mandates?.filter(({ agreements }) => agreements === undefined || agreements.includes(id)) ?? [];
  return own.length > 0 ? { ...party, mandates: own } : party;
}

function findVersion(
  newestFirst: readonly Edition[],
  version: Version,
): (PublishedAgreement & { readonly kind: 'whole' }) | undefined {
  return newestFirst.find((edition) => edition.kind === 'whole' && edition.document.version === version) as
    | (PublishedAgreement & { readonly kind: 'whole' })
    | undefined;
}

function identify(edition: Edition): Pick<ListedAgreement, 'id' | 'version' | 'hash'> {
  const { id, version } = edition.kind === 'whole' ? edition.document : edition;
  return { id, version, hash: edition.hash };
}

/** What became of a version through newer ones: the earliest that came into force, or a damaged one that might have. */
function replacedBy(newer: readonly Edition[]): Replaced | undefined {
  if (newer.some(({ kind }) => kind === 'damaged')) return { reason: 'newer-version-damaged' };
  const begun = newer.flatMap((edition) => (edition.kind === 'whole' ? (beganAt(edition) ?? []) : []));
  const at = begun.toSorted((one, other) => one - other)[0];
  return at === undefined ? undefined : { reason: 'superseded', at };
}
