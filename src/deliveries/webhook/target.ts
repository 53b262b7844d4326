import { isIP } from 'node:net';
import type { InputError } from '../../contract/contract.ts';
import { reachOf } from './reach-of.ts';
import type { WebhookSettings } from './webhooks.ts';

/** What of the settings judges an address. */
export type TargetRules = Pick<WebhookSettings, 'privateHosts' | 'plainHosts'>;

const longest = 2_048;
/** Where web servers listen; another port must be named by the operator, so that nobody aims at a mail server. */
const usualPorts: ReadonlySet<number> = new Set([443, 8443]);
/** Names of private networks (RFC 6761, RFC 6762, RFC 8375, and those that are in use without a standard). */
const localNames = /\.(localhost|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/;

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

/** Without the brackets of IPv6 and the dot of the root, in small letters, numbers written out: as `URL` reads it. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

const isNamed = (hosts: readonly string[] | undefined, url: URL, usual: ReadonlySet<number>): boolean => {
  const host = isIP(hostOf(url)) === 6 ? `[${hostOf(url)}]` : hostOf(url);
  const isListed = [`${host}:${portOf(url)}`, `${host}:*`].some((name) => hosts?.includes(name));
  return isListed || (usual.has(portOf(url)) && (hosts?.includes(host) ?? false));
};

/** Whether the operator lets messages go to this host inside the own network. */
const isPrivateHost = (url: URL, { privateHosts }: TargetRules): boolean => isNamed(privateHosts, url, usualPorts);

const isPlainHost = (url: URL, { plainHosts }: TargetRules): boolean => isNamed(plainHosts, url, new Set());

type Check = readonly [code: string, detail: string, isBroken: (url: URL, rules: TargetRules) => boolean];

/** The rules for an address that somebody registers. Each is about the address alone: nothing is asked of the network. */
const checks: readonly Check[] = [
  ['https', 'must begin with https', (url, rules) => url.protocol !== 'https:' && !isPlain(url, rules)],
  ['user-info', 'must hold no user name or password', ({ username, password }) => username + password !== ''],
  ['fragment', 'must have no #', ({ href }) => href.includes('#')],
  [
    'port',
    'must be on port 443 or 8443',
    (url, rules) => url.port !== '' && !usualPorts.has(portOf(url)) && !isOwn(url, rules),
  ],
  ['ip-address', 'must name a host, not an IP address', (url, rules) => isIP(hostOf(url)) !== 0 && !isOwn(url, rules)],
  ['host', 'must name a host on the internet', (url, rules) => !isInternetName(hostOf(url)) && !isOwn(url, rules)],
];

const isOwn = (url: URL, rules: TargetRules): boolean => isPrivateHost(url, rules) || isPlain(url, rules);
const isPlain = (url: URL, rules: TargetRules): boolean => url.protocol === 'http:' && isPlainHost(url, rules);

/** A full name of at least two parts, whose last is no number. An address is judged by a rule of its own. */
const isInternetName = (host: string): boolean =>
  isIP(host) !== 0 || (/^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.(?!\d+$)[a-z0-9-]{2,}$/.test(host) && !localNames.test(host));

/** What is wrong with an address, all of it; empty when it can be used. The address itself is not repeated. */
export function findTargetProblems(text: string, rules: TargetRules, pointer: string): readonly InputError[] {
  const url = text.length <= longest ? URL.parse(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return [{ pointer, code: 'https', detail: `must be an https address of at most ${longest} characters` }];
  }
  return checks
    .filter(([, , isBroken]) => isBroken(url, rules))
    .map(([code, detail]) => ({ pointer, code: `address-${code}`, detail }));
}

/**
 * Whether a connection may be made to an address that the name of a target leads to. Judged when it is used, of the very
 * address that is used: what a name leads to may change between two questions.
 */
export function mayConnect(url: URL, address: string, rules: TargetRules): boolean {
  const reach = reachOf(address);
  return reach === 'public' || (reach === 'private' && isOwn(url, rules));
}
