import type { AgreementLife, Agreements, ListedAgreement } from '../agreements/agreements.ts';
import type { PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';
import type { AgreementFacts, RegisterFacts, RegisterSources } from './facts.ts';
import { isSameRegion, regionKey } from './region-key.ts';

/** Where the facts are read: the agreements, with everything that their parties stated. */
export type KnownAgreements = Pick<Agreements, 'list' | 'life' | 'published' | 'parties'>;

/** The facts of a region at a moment. */
export async function readFacts(
  region: string,
  at: Instant,
  { agreements, sources }: { readonly agreements: KnownAgreements; readonly sources: RegisterSources },
): Promise<RegisterFacts> {
  const inForce = (await agreements.list(at)).filter((listed) => listed.state === 'in-force' && isOf(listed, region));
  const found = await Promise.all(inForce.map(({ id, version }) => readAgreement(agreements, { id, version }, at)));
  return {
    ...{ region, day: dayOf(at), sources, parties: await agreements.parties() },
    agreements: found.filter((one) => one !== undefined),
  };
}

const isOf = ({ region }: ListedAgreement, wanted: string): boolean =>
  region !== undefined && isSameRegion(region, wanted);

type Which = Pick<ListedAgreement, 'id'> & { readonly version?: ListedAgreement['version'] | undefined };

/** A version as it stands at a moment; the one that decides then, when none is named. */
export async function readAgreement(
  agreements: KnownAgreements,
  { id, version }: Which,
  at: Instant,
): Promise<(AgreementFacts & Pick<AgreementLife, 'state'>) | undefined> {
  const life = await agreements.life(id, version, at);
  const record = life && (await agreements.published(id, life.version));
  if (life === undefined || record === undefined) return undefined;
  const { inForceSince, state } = life;
  const parties = life.parties.filter(({ standing }) => standing === 'signed').map(({ id, type }) => ({ id, type }));
  return { document: record.document, hash: record.hash, since: inForceSince, parties, state };
}

/** Every region in which an agreement is or was in force, by name; of a region whose name was written in two ways, the last. */
export async function regionsAt(agreements: KnownAgreements, at: Instant): Promise<readonly string[]> {
  const begun = (await agreements.list(at)).filter(({ state }) => hasBegun.includes(state));
  const names = new Map(begun.toReversed().flatMap(({ region }) => (region ? [[regionKey(region), region]] : [])));
  return [...names.values()].toSorted();
}

const hasBegun: readonly ListedAgreement['state'][] = ['in-force', 'expired', 'ended'];

/** The regions whose register a party may read: it is, or was, a party to an agreement there. */
export async function regionsOf(agreements: KnownAgreements, party: PartyId, at: Instant): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const { id, version, region, state } of await agreements.list(at)) {
    if (region === undefined || found.has(regionKey(region)) || !hasBegun.includes(state)) continue;
    const life = await agreements.life(id, version, at);
    if (life?.parties.some((one) => one.id === party)) found.set(regionKey(region), region);
  }
  return [...found.values()].toSorted();
}
