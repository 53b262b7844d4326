import type { PartyId, Role } from '../contract/generated/types.ts';
import { ConfigError } from '../errors.ts';
import { isSafeUrl } from './issuer-checks.ts';

/**
 * The roles in which people come in, the one that is acted in first at the front. Who works with clients' data does so
 * in the systems of a party, which call as applications.
 */
const doorRoles = [
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
] as const satisfies readonly Role[];

/** Where the people of one party prove who they are, and what it may say of them. */
export interface DoorProvider {
  /** Part of the address that the provider sends people back to. */
  readonly id: string;
  /** For whom everybody comes in who comes in here: ours to say, never the provider's. */
  readonly party: PartyId;
  /** As the page of the log-in names it. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim of the ID token that holds the roles: a text, or a list of texts. */
  readonly rolesClaim: string;
  /** What a value of that claim means here; any other means nothing. */
  readonly roles: Readonly<Record<string, string>>;
}

/** At most this many values of a claim are looked at; nobody has more groups that mean something here. */
const maxValues = 1000;

/** The roles that a provider gives somebody, in the order of `doorRoles`. */
export function rolesFrom({ rolesClaim, roles }: DoorProvider, claims: Readonly<Record<string, unknown>>): Role[] {
  const said: unknown = Object.hasOwn(claims, rolesClaim) ? claims[rolesClaim] : undefined;
  const values: readonly unknown[] = Array.isArray(said) ? said.slice(0, maxValues) : [said];
  const given = new Set(
    values.map((value) => (typeof value === 'string' && Object.hasOwn(roles, value) ? roles[value] : undefined)),
  );
  return doorRoles.filter((role) => given.has(role));
}

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
  const known = new Set<string>(doorRoles);
  const { id, party, issuer, clientId, clientSecret, rolesClaim, roles } = provider;
  const checks: readonly (readonly [boolean, string])[] = [
    [idForm.test(id), 'its id must be small letters, digits and hyphens'],
    [idForm.test(party), 'its party must be the id of a party'],
    [isSafeUrl(issuer), 'its issuer must be an https URL without query or fragment'],
    [clientId !== '' && clientSecret !== '' && rolesClaim !== '', 'an entry is empty'],
    [Object.keys(roles).length > 0, 'it gives no roles'],
    [Object.values(roles).every((role) => known.has(role)), `its roles must be of ${doorRoles.join(', ')}`],
  ];
  return checks.filter(([isWell]) => !isWell).map(([, problem]) => problem);
}
