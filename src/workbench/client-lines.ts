import type { CaseView, ResolvedCase } from '../cases/cases.ts';
import type { Consent, FieldName, PartyId } from '../contract/generated/types.ts';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Attention, CaseMember, ClientLine } from './clients-view.ts';
import { normWarningsOf } from './norm-warnings.ts';

/** By what a party recognises a case in its own list: read only where the party supplied it itself. */
export const recognisedBy: readonly FieldName[] = ['initials', 'familyName', 'housingRegistrationNo'];

const dayInMilliseconds = 86_400_000;
/** Time enough to talk with the client again. */
const soonInDays = 30;

/** Everything that a line is made of, for one case of a party. */
export interface KnownCase {
  readonly view: CaseView;
  readonly traject: ResolvedCase;
  readonly own: PartyId;
}

/** Reads what the own party supplied of a case; nothing while the client asked to restrict the use (AVG art. 18). */
export async function readOwn(
  { sources, policy }: Rooms,
  { traject, own }: Pick<KnownCase, 'traject' | 'own'>,
  fields: readonly FieldName[],
): Promise<ReadonlyMap<FieldName, unknown>> {
  if (traject.subject === undefined || traject.restricted) return new Map();
  const hidden = new Set(policy.catalogue.fields.filter(({ location }) => location).map(({ name }) => name));
  const readable = traject.addressSecret ? fields.filter((name) => !hidden.has(name)) : fields;
  return sources.ownValues(traject.subject, own, readable);
}

export async function toLine(
  rooms: Rooms,
  found: KnownCase,
  values: ReadonlyMap<FieldName, unknown>,
  at: Instant,
): Promise<ClientLine> {
  const { view } = found;
  const warnings = await normWarningsOf(rooms, found, at);
  const named = rooms.policy.catalogue.fields.filter(({ name }) => recognisedBy.includes(name) && values.has(name));
  return {
    ref: view.caseRef,
    phase: view.phase,
    openedAt: view.openedAt,
    parties: await toMembers(rooms, found),
    known: named.map(({ name, label }) => ({ name, label, value: values.get(name) })),
    attention: await attentionOf(rooms, found, at),
    ...(warnings.length > 0 && { warnings }),
  };
}

async function toMembers({ agreements }: Rooms, { view, traject, own }: KnownCase): Promise<CaseMember[]> {
  const names = new Map((await agreements.parties()).map(({ id, name }) => [id, name]));
  const types = new Map(traject.parties.map(({ party, type }) => [party, type]));
  return view.parties.flatMap(({ party, capacity, contract }) => {
    const type = types.get(party);
    if (type === undefined) return [];
    return [{ ...{ id: party, name: names.get(party) ?? party, type, capacity, contract }, isOwn: party === own }];
  });
}

/** Who helps the client hears what the client was not asked yet; nobody else hears anything of consent. */
async function attentionOf(rooms: Rooms, { traject, own }: KnownCase, at: Instant): Promise<Attention[]> {
  const found: Attention[] = traject.restricted ? [{ kind: 'restricted' }] : [];
  if (traject.subject === undefined || traject.phase === 'closed' || !isHelper(traject, own)) return found;
  if (traject.addressSecret) found.push({ kind: 'address-secret' });
  const consents = await rooms.consents.list(traject.subject, at);
  if (consents.length === 0) return [...found, { kind: 'no-consent' }];
  const expiry = firstExpiry(consents, at);
  return expiry === undefined ? found : [...found, { kind: 'consent-expires', on: expiry }];
}

function firstExpiry(consents: readonly Consent[], at: Instant): string | undefined {
  const limit = at + soonInDays * dayInMilliseconds;
  const ends = consents
    .filter(({ status, answer }) => status === 'valid' && answer === 'given')
    .flatMap(({ expiresAt }) => (expiresAt === undefined || parseInstant(expiresAt) > limit ? [] : [expiresAt]));
  return ends.toSorted()[0]?.slice(0, 10);
}

/** A municipality, regional desk or provider that takes part. */
export function isHelper({ parties }: ResolvedCase, own: PartyId): boolean {
  const member = parties.find(({ party }) => party === own);
  return member !== undefined && member.capacity === 'party' && member.type !== 'COR' && member.type !== 'BUD';
}
