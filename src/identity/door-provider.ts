import type { PartyId, Role } from '../contract/generated/types.ts';
import { ConfigError } from '../errors.ts';
import { isSafeUrl } from './issuer-checks.ts';

/** The roles of those who make agreements, look after them and audit what came of them, the one that is acted in first at the front. */
const officerRoles = [
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
  'auditor',
] as const satisfies readonly Role[];

/** Where somebody proves who it is. */
interface Provider {
  /** Part of the address that the provider sends people back to. */
  readonly id: string;
  /** As the page of the log-in names it. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Where the people of one party prove who they are, and what it may say of them. */
export interface PartyProvider extends Provider {
  readonly for?: never;
  /** For whom everybody comes in who comes in here: ours to say, never the provider's. */
  readonly party: PartyId;
  /** The claim of the ID token that holds the roles: a text, or a list of texts. */
  readonly rolesClaim: string;
  /** What a value of that claim means here; any other means nothing. */
  readonly roles: Readonly<Record<string, string>>;
}

/** Where clients prove who they are: DigiD, through a broker that speaks OpenID Connect. Nobody comes in here for a party. */
export interface ClientsProvider extends Provider {
  readonly for: 'clients';
  /** The claim of the ID token that holds the BSN. */
  readonly bsnClaim: string;
  /** The values of `acr` that prove enough; with any other, or without one, nobody comes in. */
  readonly levels: readonly string[];
}

export type DoorProvider = PartyProvider | ClientsProvider;

type Claims = Readonly<Record<string, unknown>>;

const claimOf = (claims: Claims, name: string): unknown => (Object.hasOwn(claims, name) ? claims[name] : undefined);

/** A BSN as DigiD's SAML interface names people: with the code of that kind of number before it, or bare. */
const bsnForm = /^(?:s00000000:)?(\d{9})$/;

/** The BSN as a clients' provider says it; undefined when it says none, or is not sure enough of who this is. */
export function bsnFrom({ bsnClaim, levels }: ClientsProvider, claims: Claims): string | undefined {
  const [bsn, level] = [claimOf(claims, bsnClaim), claimOf(claims, 'acr')];
  if (typeof bsn !== 'string' || typeof level !== 'string' || !levels.includes(level)) return undefined;
  return bsnForm.exec(bsn)?.[1];
}

/** At most this many values of a claim are looked at; nobody has more groups that mean something here. */
const maxValues = 1000;

/** The roles that a provider gives somebody: those of officers first, then those that work with clients, as listed. */
export function rolesFrom({ rolesClaim, roles }: PartyProvider, claims: Claims): Role[] {
  const said = claimOf(claims, rolesClaim);
  const values: readonly unknown[] = Array.isArray(said) ? said.slice(0, maxValues) : [said];
  const given = new Set(
    values.map((value) => (typeof value === 'string' && Object.hasOwn(roles, value) ? roles[value] : undefined)),
  );
  const known = new Set<string>([...officerRoles, ...Object.values(roles)]);
  return [...known].filter((role) => given.has(role));
}

/** As an agreement names it (common.schema.json); one that no agreement names opens nothing. */
const roleForm = /^[a-z][a-z0-9-]{1,49}$/;

const isRole = (role: string): boolean => roleForm.test(role) && role !== 'none';

const idForm = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * What would let somebody in by mistake is refused at the start.
 * @throws ConfigError with all problems at once; it quotes no secret
 */
export function assertUsableProviders(providers: readonly DoorProvider[]): void {
  const problems = providers.flatMap((provider, index) =>
    problemsOf(provider).map((problem) => `SLUIS_DOOR, provider ${index + 1}: ${problem}`),
  );
  const ids = new Set(providers.map(({ id }) => id));
  if (ids.size < providers.length) problems.push('SLUIS_DOOR: an id is used twice');
  if (problems.length > 0) throw new ConfigError(problems);
}

function problemsOf(provider: DoorProvider): string[] {
  const { id, issuer, clientId, clientSecret } = provider;
  const checks: readonly Check[] = [
    [idForm.test(id), 'its id must be small letters, digits and hyphens'],
    [isSafeUrl(issuer), 'its issuer must be an https URL without query or fragment'],
    [clientId !== '' && clientSecret !== '', 'an entry is empty'],
    ...(provider.for === 'clients' ? checksOfClients(provider) : checksOfParty(provider)),
  ];
  return checks.filter(([isWell]) => !isWell).map(([, problem]) => problem);
}

type Check = readonly [boolean, string];

function checksOfParty({ party, rolesClaim, roles }: PartyProvider): readonly Check[] {
  return [
    [idForm.test(party), 'its party must be the id of a party'],
    [rolesClaim !== '', 'an entry is empty'],
    [Object.keys(roles).length > 0, 'it gives no roles'],
    [Object.values(roles).every(isRole), 'each of its roles must be the id of a role'],
  ];
}

function checksOfClients(provider: ClientsProvider): readonly Check[] {
  const { bsnClaim, levels } = provider;
  return [
    [!('party' in provider) && !('roles' in provider), 'it is for clients, so it has no party and no roles'],
    [bsnClaim !== '', 'it must say which claim holds the BSN'],
    [levels.length > 0 && levels.every((level) => level !== ''), 'it must say which levels (acr) prove enough'],
  ];
}
