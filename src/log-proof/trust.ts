/** Whom a party or auditor believes: a file of its own, so that no gateway says by which keys it is judged. */
import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { fromBase64 } from './base64.ts';
import { type KeyEnd, readKeyEnd } from './key-end.ts';
import { isKeyName } from './note.ts';

/** An Ed25519 public key. */
export interface TrustedKey {
  readonly publicKey: KeyObject;
  /** Of a former key of a gateway: up to where it counts. */
  readonly until?: KeyEnd;
}

/** A name with its keys. */
export interface Trusted {
  readonly name: string;
  /** By their RFC 7638 thumbprint: the present one and former ones. */
  readonly keys: ReadonlyMap<string, TrustedKey>;
}

/** What was read from a trust file, and held in order. Only `readTrust` makes one. */
class TrustedNames {
  readonly #read = true;
  readonly gateways: ReadonlyMap<string, Trusted>;
  readonly witnesses: ReadonlyMap<string, Trusted>;
  /** How many different witnesses must have cosigned a checkpoint. */
  readonly quorum: number;

  constructor(gateways: readonly Trusted[], witnesses: readonly Trusted[], quorum: number) {
    this.gateways = new Map(gateways.map((one) => [one.name, one]));
    this.witnesses = new Map(witnesses.map((one) => [one.name, one]));
    this.quorum = quorum;
  }

  /** The gateway that a tree's name says it is of: the name before the last slash. */
  gatewayOf(tree: string): Trusted | undefined {
    const [, name = ''] = /^(.+)\/[1-9][0-9]{0,8}$/.exec(tree) ?? [];
    return this.#read ? this.gateways.get(name) : undefined;
  }
}
export type Trust = TrustedNames;

/** What is wrong in a trust file, and where (JSON pointer). */
export interface TrustFault {
  readonly pointer: string;
  readonly problem: string;
}

export type TrustReading =
  | { readonly ok: true; readonly trust: Trust }
  | { readonly ok: false; readonly faults: readonly TrustFault[] };

/** The fingerprint of an Ed25519 public key: the RFC 7638 thumbprint of its JWK. */
export const thumbprint = (x: string): string =>
  hash('sha256', JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }), 'base64url');

/** The same, of a key object. */
export const thumbprintOf = (publicKey: KeyObject): string => thumbprint(publicKey.export({ format: 'jwk' }).x ?? '');

const maxNames = 1_000;
const maxKeys = 100;

/**
 * Reads a trust file: `{"gateways":[{"name","keys":[JWK]}],"witnesses":[{"name","keys":[JWK]}],"quorum":n}`.
 * `witnesses` and `quorum` may be left out: then no witness is asked for. A former key of a gateway may say `until` when it was
 * one, see `readKeyEnd`.
 * @param document what JSON made of it
 */
export function readTrust(document: unknown): TrustReading {
  const faults: TrustFault[] = [];
  const fault = (pointer: string, problem: string): undefined => {
    faults.push({ pointer, problem });
  };
  const file = toObject(document, '', fault);
  noteOthers(file, ['gateways', 'witnesses', 'quorum'], '', fault);
  const gateways = readNames(file['gateways'], '/gateways', fault);
  const witnesses = file['witnesses'] === undefined ? [] : readNames(file['witnesses'], '/witnesses', fault);
  noteShared(gateways, witnesses, fault);
  if (gateways.length === 0 && faults.length === 0) fault('/gateways', 'name at least one gateway');
  const quorum = file['quorum'] ?? 0;
  if (typeof quorum !== 'number' || !Number.isInteger(quorum) || quorum < 0) {
    fault('/quorum', 'is a number of witnesses');
  } else if (quorum > witnesses.length) {
    fault('/quorum', 'asks more witnesses than the file names');
  } else if (faults.length === 0) {
    return { ok: true, trust: new TrustedNames(gateways, witnesses, quorum) };
  }
  return { ok: false, faults };
}

type Fault = (pointer: string, problem: string) => undefined;
type Members = Readonly<Record<string, unknown>>;

function toObject(value: unknown, pointer: string, fault: Fault): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  fault(pointer, 'is an object');
  return {};
}

function noteOthers(members: Members, known: readonly string[], pointer: string, fault: Fault): void {
  for (const name of Object.keys(members)) if (!known.includes(name)) fault(`${pointer}/${name}`, 'is not known here');
}

function toList(value: unknown, most: number, pointer: string, fault: Fault): readonly unknown[] {
  if (Array.isArray(value) && value.length <= most) return value;
  fault(pointer, Array.isArray(value) ? `has more than ${most} members` : 'is a list');
  return [];
}

interface Listed extends Trusted {
  /** Where it stands in the file. */
  readonly pointer: string;
}

function readNames(value: unknown, pointer: string, fault: Fault): readonly Listed[] {
  const names = new Set<string>();
  return toList(value, maxNames, pointer, fault).flatMap((one, index) => {
    const at = `${pointer}/${index}`;
    const members = toObject(one, at, fault);
    noteOthers(members, ['name', 'keys'], at, fault);
    const { name, keys } = members;
    const isName = typeof name === 'string' && isKeyName(name);
    if (!isName) fault(`${at}/name`, 'is a name without spaces and plus signs');
    else if (names.size === names.add(name).size) fault(`${at}/name`, 'is named twice');
    const read = readKeys(keys, `${at}/keys`, fault);
    return isName && read !== undefined ? [{ name, keys: read, pointer: at }] : [];
  });
}

/**
 * A cosignature does not hold the name of its witness: one key under two names would count for two, and that of a gateway
 * would have it watch itself. Gateways may share one, as those of an operator and its commands do.
 */
function noteShared(gateways: readonly Listed[], witnesses: readonly Listed[], fault: Fault): void {
  const owners = new Map(gateways.flatMap(({ name, keys }) => [...keys.keys()].map((id) => [id, name] as const)));
  for (const { name, keys, pointer } of witnesses) {
    for (const [id, { until }] of keys) {
      if (until !== undefined) fault(`${pointer}/keys`, 'says until when: that is of keys of a gateway');
      const owner = owners.get(id);
      if (owner !== undefined) fault(`${pointer}/keys`, `holds a key of ${owner}: a witness has keys of its own`);
      owners.set(id, name);
    }
  }
}

function readKeys(value: unknown, pointer: string, fault: Fault): Trusted['keys'] | undefined {
  const list = toList(value, maxKeys, pointer, fault);
  if (Array.isArray(value) && value.length === 0) return fault(pointer, 'holds at least one key');
  const keys = list.map((jwk, index) => readKey(jwk, `${pointer}/${index}`, fault));
  const read = keys.filter((key) => key !== undefined);
  const named = new Map(read);
  // Which of the two should count?
  if (named.size < read.length && read.some(([, { until }]) => until)) fault(pointer, 'names a former key twice');
  return named;
}

/** An Ed25519 public key as a JWK (RFC 8037); what else a key set says of it is left aside, a private half is not. */
function readKey(value: unknown, pointer: string, fault: Fault): readonly [string, TrustedKey] | undefined {
  const { kty, crv, x, d, kid, until } = toObject(value, pointer, fault);
  if (d !== undefined) return fault(`${pointer}/d`, 'is a private key: it belongs nowhere but with its owner');
  if (kty !== 'OKP' || crv !== 'Ed25519') return fault(pointer, 'is no Ed25519 key (kty OKP, crv Ed25519)');
  if (typeof x !== 'string' || fromBase64(x, 'base64url')?.length !== 32) {
    return fault(`${pointer}/x`, 'is no public key of 32 bytes in base64url');
  }
  const own = thumbprint(x);
  if (kid !== undefined && kid !== own) return fault(`${pointer}/kid`, 'is not the RFC 7638 thumbprint of this key');
  const end = until === undefined ? undefined : readKeyEnd(until);
  if (typeof end === 'string') return fault(`${pointer}/until`, end);
  return [own, { publicKey: createPublicKey({ key: { kty, crv, x }, format: 'jwk' }), ...(end && { until: end }) }];
}
