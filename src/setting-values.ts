import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readTrust } from './log-proof/log-proof.ts';

/** A value that never shows itself: not in a string, not as JSON, not when inspected. */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  /** The value, for the one place that needs it. */
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}

export type Database =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: Secret; readonly poolSize: number };

export function parseDatabase(text: string, poolSize: number): Database | undefined {
  if (text.startsWith('sqlite:') && text.length > 7) return { kind: 'sqlite', file: text.slice(7) };
  if (/^postgres(ql)?:\/\//.test(text)) return { kind: 'postgres', url: new Secret(text), poolSize };
  return undefined;
}

export interface IssuerSetting {
  readonly issuer: string;
  readonly jwksUri?: string;
  readonly algorithms: readonly string[];
}

export interface SourceSetting {
  readonly id: string;
  readonly party: string;
  readonly fields: readonly string[];
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** Milliseconds for one answer. */
  readonly timeoutMs?: number;
  /** The largest answer in bytes. */
  readonly maxBytes?: number;
}

interface ProviderSetting {
  /** Part of the address that the provider sends people back to. */
  readonly id: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** Where the people of one party log in, and what its claims mean here. */
interface PartyDoorSetting extends ProviderSetting {
  readonly party: string;
  readonly rolesClaim: string;
  readonly roles: Readonly<Record<string, string>>;
}

/** Where clients log in. */
interface ClientsDoorSetting extends ProviderSetting {
  readonly for: 'clients';
  readonly bsnClaim: string;
  readonly levels: readonly string[];
}

export type DoorSetting = PartyDoorSetting | ClientsDoorSetting;

/** Only Ed25519 signs checkpoints: another kind of key would be noticed at the first of them, after the start. */
export const parseSigningKey = (text: string): Secret | undefined =>
  parsePrivateKey(text, ({ asymmetricKeyType }) => asymmetricKeyType === 'ed25519');

export function parsePrivateKey(text: string, isWell: (key: KeyObject) => boolean): Secret | undefined {
  try {
    return isWell(createPrivateKey(text)) ? new Secret(text) : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.length > 0 && value.every(isText);

function parseList<T>(text: string, parse: (item: Record<string, unknown>) => T | undefined): T[] | undefined {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list)) return undefined;
  const items = list.map((item: unknown) =>
    typeof item === 'object' && item !== null ? parse({ ...item }) : undefined,
  );
  return items.every((item) => item !== undefined) ? items : undefined;
}

export const parseIssuers = (text: string) =>
  parseList<IssuerSetting>(text, ({ issuer, jwksUri, algorithms }) =>
    isText(issuer) && isTexts(algorithms) ? { issuer, algorithms, ...(isText(jwksUri) ? { jwksUri } : {}) } : undefined,
  );

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

export const parseSources = (text: string) =>
  parseList<SourceSetting>(text, ({ id, party, fields, url, issuer, clientId, clientSecret, timeoutMs, maxBytes }) => {
    if (!isText(id) || !isText(party) || !isTexts(fields) || !isText(url)) return undefined;
    if (!isText(issuer) || !isText(clientId) || !isText(clientSecret)) return undefined;
    const limits = { ...(isCount(timeoutMs) ? { timeoutMs } : {}), ...(isCount(maxBytes) ? { maxBytes } : {}) };
    return { id, party, fields, url, issuer, clientId, clientSecret: new Secret(clientSecret), ...limits };
  });

/** Written as `URL` writes them, or they would never be found again. */
export function parseHosts(text: string): string[] | undefined {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isHost = (host: unknown) =>
    isText(host) &&
    /^[^*/?#@\s]+(?<!\.)(:\d+)?$/.test(host) &&
    URL.parse(`https://${host}`)?.hostname === host.replace(/:\d+$/, '');
  return Array.isArray(list) && list.every(isHost) ? list : undefined;
}

/** A key that signed the log before the present one, and up to where, as `sluis log change-key` prints it. */
export interface FormerKeySetting {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly until: { readonly at: string; readonly trees: Readonly<Record<string, number>> };
}

const isFormerKey = (item: Record<string, unknown>): item is Record<string, unknown> & FormerKeySetting =>
  item['until'] !== undefined && readTrust({ gateways: [{ name: 'log', keys: [item] }] }).ok;

const publicKeyOf = (key: Secret): string | undefined => createPublicKey(key.reveal()).export({ format: 'jwk' }).x;

/** The `x` of each key that signs or signed the log. @param present undefined when it could not be read */
export const publicKeysOf = (present: Secret | undefined, former: readonly FormerKeySetting[]): ReadonlySet<unknown> =>
  new Set([...former.map(({ x }) => x), ...(present === undefined ? [] : [publicKeyOf(present)])]);

/** @param ofLog the public keys of our own log */
export function parseWitnessKey(text: string, ofLog: ReadonlySet<unknown>): Secret | undefined {
  const key = parseSigningKey(text);
  return key === undefined || ofLog.has(publicKeyOf(key)) ? undefined : key;
}

/** @param present what signs now: a key that ended and signs all the same would sign what nobody believes */
export function parseFormerKeys(text: string, present: Secret | undefined): readonly FormerKeySetting[] | undefined {
  const keys = parseList<FormerKeySetting>(text, (item) =>
    isFormerKey(item) ? { kty: item.kty, crv: item.crv, x: item.x, until: item.until } : undefined,
  );
  const own = present && publicKeyOf(present);
  const different = new Set(keys?.map(({ x }) => x).filter((x) => x !== own));
  return different.size === keys?.length ? keys : undefined;
}

/** A gateway or a witness with its public keys, as trust files have them. */
export interface NamedKeysSetting {
  readonly name: string;
  readonly keys: readonly object[];
}

export interface WitnessSetting extends NamedKeysSetting {
  readonly url?: string;
}

const isNamedKeys = (item: Record<string, unknown>): item is Record<string, unknown> & NamedKeysSetting =>
  readTrust({ gateways: [{ name: item['name'], keys: item['keys'] }] }).ok;

const areNamedOnce = (list: readonly NamedKeysSetting[] | undefined): boolean =>
  list !== undefined && new Set(list.map(({ name }) => name)).size === list.length;

export function parseWitnessedLogs(text: string): readonly NamedKeysSetting[] | undefined {
  const logs = parseList<NamedKeysSetting>(text, (item) =>
    isNamedKeys(item) ? { name: item.name, keys: item.keys } : undefined,
  );
  return areNamedOnce(logs) ? logs : undefined;
}

/** @param ofLog the public keys of our own log */
export function parseWitnesses(text: string, ofLog: ReadonlySet<unknown>): readonly WitnessSetting[] | undefined {
  const witnesses = parseList<WitnessSetting>(text, (item) => {
    const { url } = item;
    if (!isNamedKeys(item) || (url !== undefined && !isWitnessUrl(url))) return undefined;
    return { name: item.name, keys: item.keys, ...(url === undefined ? {} : { url }) };
  });
  const isOfLog = witnesses?.some(({ keys }) => keys.some((key) => ofLog.has(Reflect.get(key, 'x'))));
  return areNamedOnce(witnesses) && haveKeysOfTheirOwn(witnesses) && isOfLog === false ? witnesses : undefined;
}

/** One key under two names would count as two witnesses. */
function haveKeysOfTheirOwn(witnesses: readonly NamedKeysSetting[] = []): boolean {
  const owners = new Map(
    witnesses.flatMap(({ name, keys }) => keys.map((key) => [Reflect.get(key, 'x'), name] as const)),
  );
  return witnesses.every(({ name, keys }) => keys.every((key) => owners.get(Reflect.get(key, 'x')) === name));
}

/** Without TLS only to what runs on this machine, such as a proxy that has it. */
function isWitnessUrl(text: unknown): text is string {
  const url = isText(text) ? URL.parse(text) : null;
  if (url === null || url.username + url.password + url.search + url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopbackNames.has(url.hostname));
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where traces may go. A password in an address would stand in what is printed of it. */
export function isCollector(text: string, isProduction: boolean): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (!isProduction && url.protocol === 'http:' && loopbackNames.has(url.hostname));
}

const isTextMap = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);

export const parseDoor = (text: string) =>
  parseList<DoorSetting>(text, (item) => {
    const { id, label, issuer, clientId, clientSecret } = item;
    if (!isText(id) || !isText(label) || !isText(issuer) || !isText(clientId) || !isText(clientSecret))
      return undefined;
    const provider = { id, label, issuer, clientId, clientSecret: new Secret(clientSecret) };
    return item['for'] === undefined ? parsePartyDoor(provider, item) : parseClientsDoor(provider, item);
  });

function parsePartyDoor(provider: ProviderSetting, item: Record<string, unknown>): PartyDoorSetting | undefined {
  const { party, rolesClaim, roles } = item;
  return isText(party) && isText(rolesClaim) && isTextMap(roles)
    ? { ...provider, party, rolesClaim, roles }
    : undefined;
}

/** Somebody who is both for clients and for a party would let one in as the other. */
function parseClientsDoor(provider: ProviderSetting, item: Record<string, unknown>): ClientsDoorSetting | undefined {
  const { for: whom, bsnClaim, levels, party, roles } = item;
  if (whom !== 'clients' || party !== undefined || roles !== undefined) return undefined;
  return isText(bsnClaim) && isTexts(levels) ? { ...provider, for: 'clients', bsnClaim, levels } : undefined;
}
