import { countsAtTheEarliest, thumbprintOf } from '../agreements/agreements.ts';
import type { Author, Day, Party, PartyId } from '../contract/generated/types.ts';
import { type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, readAsAuthor } from '../negotiation/drafting.ts';
import { partiesFor } from '../negotiation/registering.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type {
  ComingPower,
  KeyState,
  PartiesView,
  PartyAgreement,
  PartyKey,
  PartyMandate,
  PartyView,
  PartyWarning,
} from './parties-view.ts';

/** The register of parties. */
export function viewParties(rooms: Rooms, call: DraftCall): Done<PartiesView> {
  return readAsAuthor(rooms, call, async (by) => {
    const parties = await partiesFor(rooms, by.party, call.at);
    const names = namesIn(parties);
    const known = await agreementsFor(rooms, by, call.at);
    const warnings = await warningsFor(rooms, call.at);
    return {
      parties: parties.map((party) => ({
        ...identityOf(party),
        ...(party.mandatedBy === undefined ? {} : { mandatedBy: names(party.mandatedBy) }),
        validKeys: party.keys.filter((key) => stateOf(key, call.at) === 'valid').length,
        agreements: new Set(known.filter(({ names: own }) => own.has(party.id)).map(({ told }) => told.id)).size,
        warnings: warnings(party.id, names),
        isOwn: party.id === by.party,
      })),
      mayRegister: rooms.agreements.mayRegister(by).others,
      municipalities: parties.filter(({ type }) => type === 'MUN').map(({ id, name }) => ({ id, name })),
    };
  });
}

/** One party of the register, with everything that somebody of another party may know of it. */
export function viewParty(rooms: Rooms, call: DraftCall, id: PartyId): Done<PartyView> {
  return readAsAuthor(rooms, call, async (by) => {
    const parties = await partiesFor(rooms, by.party, call.at);
    const party = parties.find((one) => one.id === id);
    if (party === undefined) throw new GatewayError('not-found', 'There is no such party.');
    const names = namesIn(parties);
    const isOwn = id === by.party;
    const may = rooms.agreements.mayRegister(by);
    const known = await agreementsFor(rooms, by, call.at);
    const warnings = await warningsFor(rooms, call.at);
    const mandator = parties.find((one) => one.id === party.mandatedBy);
    const told = {
      keys: await Promise.all(party.keys.map((key) => toKey(key, call.at))),
      given: (party.mandates ?? []).map((one) => toMandate(one, names(one.to), call.at)),
    };
    return {
      party: recordOf(party),
      ...(mandator ? { mandatedBy: { id: mandator.id, name: mandator.name, type: mandator.type } } : {}),
      ...told,
      revokedCertificates: party.revokedCertificates ?? [],
      received: parties.flatMap(({ id: from, mandates = [] }) =>
        mandates.filter(({ to }) => to === id).map((one) => toMandate(one, names(from), call.at)),
      ),
      agreements: known.filter((one) => one.names.has(id)).map(({ told }) => told),
      ...(isOwn || may.others
        ? { clients: (await rooms.identity.apiClientsOf(id)).map(({ clientId, roles }) => ({ clientId, roles })) }
        : {}),
      warnings: warnings(id, names),
      rights: { change: may.own && isOwn, endKeys: (may.endOwnKeys && isOwn) || may.others },
      coming: isOwn && by.role === 'signatory' ? comingIn(told) : [],
      firstDay: firstDayOf(call.at),
      isOwn,
    };
  });
}

/** What can be signed with for a party before long. */
const comingIn = ({ keys, given }: Pick<PartyView, 'keys' | 'given'>): readonly ComingPower[] =>
  [
    ...keys.map((key) => ({ ...key, kind: 'key' as const, about: key.kid })),
    ...given.map((mandate) => ({ ...mandate, kind: 'mandate' as const, about: mandate.party })),
  ].flatMap(({ kind, about, state, validFrom }) => (state === 'coming' ? [{ kind, about, from: validFrom }] : []));

const dayLength = 86_400_000;

/** A key counts from the first second of a day in UTC. */
const firstDayOf = (at: Instant): Day =>
  instantText(toInstant(Math.ceil(countsAtTheEarliest(at) / dayLength) * dayLength)).slice(0, 10);

const identityOf = ({ id, name, type, oin, kvk }: Party) => ({
  id,
  name,
  type,
  oin,
  ...(kvk === undefined ? {} : { kvk }),
});

function recordOf(party: Party): PartyView['party'] {
  const { endpoints, securityProfile, dataProtectionOfficer } = party;
  return {
    ...identityOf(party),
    ...(endpoints ? { endpoints } : {}),
    ...(securityProfile ? { securityProfile } : {}),
    ...(dataProtectionOfficer ? { dataProtectionOfficer } : {}),
  };
}

const namesIn = (parties: readonly Party[]) => {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return (id: PartyId): string => names.get(id) ?? id;
};

interface KnownAgreement {
  readonly told: PartyAgreement;
  readonly names: ReadonlySet<PartyId>;
}

/** The agreements of the visitor's own party, and those in force: of an offer between others nothing is told. */
async function agreementsFor({ agreements }: Rooms, by: Author, at: Instant): Promise<readonly KnownAgreement[]> {
  const listed = await agreements.list(at);
  const records = await Promise.all(
    listed.map(async (one) => ({ one, record: await agreements.published(one.id, one.version) })),
  );
  return records.flatMap(({ one, record }): readonly KnownAgreement[] => {
    if (record === undefined || one.state === 'ended' || one.state === 'expired') return [];
    const names = new Set(record.document.parties.map(({ id }) => id));
    const isOwn = names.has(by.party);
    if (!isOwn && one.state !== 'in-force') return [];
    const { id, version, title } = record.document;
    return [{ names, told: { id, version, title, state: one.state, isOwn } }];
  });
}

type Named = ReturnType<typeof namesIn>;

async function warningsFor({ agreements }: Rooms, at: Instant) {
  const all = await agreements.warnings(at);
  return (party: PartyId, names: Named): readonly PartyWarning[] =>
    all.flatMap(({ code, days, on, about }) => {
      if (about.party !== party || (code !== 'key-ends' && code !== 'mandate-ends')) return [];
      const what = about.kid ?? (about.mandated === undefined ? undefined : names(about.mandated));
      return [{ code, days, on, ...(what === undefined ? {} : { about: what }) }];
    });
}

interface Dated {
  readonly validFrom: string;
  readonly validTo?: string;
  readonly revokedAt?: string;
}

function stateOf({ validFrom, validTo, revokedAt }: Dated, at: Instant): KeyState {
  if (revokedAt !== undefined && Date.parse(revokedAt) <= at) return 'revoked';
  if (Date.parse(validFrom) > at) return 'coming';
  return validTo !== undefined && Date.parse(validTo) <= at ? 'ended' : 'valid';
}

async function toKey({ kid, jwk, ...dated }: Party['keys'][number], at: Instant): Promise<PartyKey> {
  const kind = [jwk.kty, jwk.crv].filter((part) => part !== undefined).join(' ');
  return { kid, kind, thumbprint: await thumbprintOf(jwk), state: stateOf(dated, at), ...dated };
}

function toMandate(
  { document, agreements, ...dated }: NonNullable<Party['mandates']>[number],
  party: string,
  at: Instant,
): PartyMandate {
  const { validFrom, validTo } = dated;
  return {
    ...{ party, document, state: stateOf(dated, at), validFrom },
    ...(agreements ? { agreements } : {}),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
