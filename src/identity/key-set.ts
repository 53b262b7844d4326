import type { JSONWebKeySet } from 'jose';
import { parseStrictJson } from '../contract/strict-json.ts';
import { isSafeUrl } from './issuer-checks.ts';

const timeOut = 5000;
const maxBytes = 256 * 1024;

interface KeyAddress {
  readonly issuer: string;
  readonly jwksUri?: string;
}

/**
 * The key set an issuer publishes now.
 * @throws Error when it cannot be had within the time and size allowed, or is not a key set
 */
export async function fetchKeySet(
  address: KeyAddress,
  closed: AbortSignal,
): Promise<{ jwks: JSONWebKeySet; text: string }> {
  const signal = AbortSignal.any([closed, AbortSignal.timeout(timeOut)]);
  const uri = address.jwksUri ?? (await discoverKeys(address.issuer, signal));
  const { value, text } = await fetchJson(uri, signal);
  if (!isKeySet(value)) throw new Error('not a key set');
  return { jwks: value, text };
}

/**
 * Where the issuer says its keys are. Metadata that names another issuer is not believed (RFC 8414 section 3.3):
 * otherwise one issuer could speak for another.
 */
async function discoverKeys(issuer: string, signal: AbortSignal): Promise<string> {
  const path = new URL(issuer).pathname.replace(/\/$/, '');
  const places = [
    `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    new URL(`/.well-known/oauth-authorization-server${path}`, issuer).href,
  ];
  let problem: unknown;
  for (const place of places) {
    const found = await fetchJson(place, signal).catch((error: unknown) => {
      problem = error;
    });
    if (found === undefined) continue;
    const metadata: { issuer?: unknown; jwks_uri?: unknown } = found.value;
    if (metadata.issuer !== issuer) throw new Error('the metadata are those of another issuer');
    if (typeof metadata.jwks_uri !== 'string' || !isSafeUrl(metadata.jwks_uri, { query: true }))
      throw new Error('no safe jwks_uri');
    return metadata.jwks_uri;
  }
  throw new Error('no metadata found', { cause: problem });
}

/** An issuer's document; no redirects, so that the address that was configured is the one that is believed. */
async function fetchJson(url: string, signal: AbortSignal): Promise<{ value: object; text: string }> {
  const response = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Read to its end also when it is refused: an unread body would keep the connection.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  if (response.status !== 200) throw new Error('the answer is not 200');
  const text = Buffer.concat(chunks);
  const read = parseStrictJson(text);
  if (!read.ok || typeof read.value !== 'object' || read.value === null) throw new Error('the answer is not JSON');
  return { value: read.value, text: text.toString() };
}

function isKeySet(value: object): value is JSONWebKeySet {
  return (
    'keys' in value && Array.isArray(value.keys) && value.keys.every((key) => typeof key === 'object' && key !== null)
  );
}
