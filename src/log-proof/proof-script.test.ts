import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  checkpointOf,
  leafOf,
  logLine,
  naivePath,
  newKey,
  textOf,
  toJwk,
  trustIn,
  witnessLine,
} from './published-log.fixture.ts';
import { openProof } from './tlog-proof.ts';

/** The script of the page, run here as the browser runs it, held against the same proofs as the verifier. */

interface Given {
  readonly id: string;
  readonly text: string;
  readonly proof: string;
  readonly keys: string;
}
interface Outcome {
  readonly outcome: string;
  readonly reason?: string;
  readonly index?: number;
}
type VerifyEntry = (given: Given) => Promise<Outcome>;

/** Runs the script on a page without a proof on it. */
function load(subtle: unknown = crypto.subtle): VerifyEntry {
  const script = readFileSync(new URL('../web/assets/proof.js', import.meta.url), 'utf8');
  const page = { querySelectorAll: () => [] };
  const context = createContext({ document: page, crypto: { subtle }, TextEncoder, Uint8Array, atob, btoa });
  return runInContext(`${script}\nverifyEntry`, context) as VerifyEntry;
}

const verifyEntry = load();
const tree = 'sluis-veenrand/1';
const [key, former, stranger] = [newKey(), newKey(), newKey()];
const keys = toJwk(key).x ?? '';
const texts = Array.from({ length: 20 }, (_, at) => `{"id":"e_${at}","é":"ü"}`);
const leaves = texts.map(leafOf);
const proofOf = (place: number, size: number, note = checkpointOf(tree, leaves.slice(0, size), key)): string => {
  const path = naivePath(place, leaves.slice(0, size)).map((hash) => `${hash.toString('base64')}\n`);
  return `c2sp.org/tlog-proof@v1\nindex ${place}\n${path.join('')}\n${note}`;
};
const outcome = async (given: Partial<Given>): Promise<string> => {
  const found = await verifyEntry({ id: 'e_3', text: texts[3] ?? '', proof: proofOf(3, 20), keys, ...given });
  return found.reason === undefined ? found.outcome : `${found.outcome} ${found.reason}`;
};

describe('the script of the page', () => {
  it('finds every entry of every tree intact', async () => {
    for (let size = 1; size <= 20; size += 1) {
      for (let place = 0; place < size; place += 1) {
        const given = { id: `e_${place}`, text: texts[place] ?? '', proof: proofOf(place, size), keys };
        expect(await verifyEntry(given)).toEqual({ outcome: 'intact', tree, index: place, size });
      }
    }
  });

  it('finds out that it is another entry, however well that one is proved', async () => {
    const other = { text: texts[4] ?? '', proof: proofOf(4, 20) };
    expect(await outcome({ ...other, id: 'e_4' })).toBe('intact');
    expect(await outcome(other)).toBe('broken entry');
  });

  it('finds out what is wrong', async () => {
    expect(await outcome({ text: `${texts[3]} ` })).toBe('broken text');
    expect(await outcome({ text: texts[4] ?? '' })).toBe('broken text');
    expect(await outcome({ proof: proofOf(3, 20).replace('index 3', 'index 2') })).toBe('broken text');
    expect(await outcome({ proof: proofOf(3, 20).replace('index 3', 'index 20') })).toBe('broken path');
    expect(await outcome({ proof: proofOf(3, 20).replace(/(index 3\n).*\n/, '$1') })).toBe('broken path');
    expect(await outcome({ proof: proofOf(3, 20).replace('@v1', '@v2') })).toBe('broken form');
    expect(await outcome({ proof: proofOf(3, 20, checkpointOf(tree, leaves, stranger)) })).toBe('broken signature');
    const text = textOf(tree, leaves);
    expect(await outcome({ proof: proofOf(3, 20, `${text}\n${witnessLine(tree, key, text, 1)}`) })).toBe(
      'broken signature',
    );
    expect(await outcome({ proof: proofOf(3, 20, `${text}\n${logLine('sluis-elders/1', key, text)}`) })).toBe(
      'broken signature',
    );
  });

  it('goes by the keys that it is given: alone, several, as a JWK, a set, or a trust file', async () => {
    const jwk = toJwk(key);
    const [other, old] = [toJwk(stranger), toJwk(former)];
    const trust = (name: string) => JSON.stringify({ gateways: [{ name, keys: [jwk] }], witnesses: [], quorum: 0 });
    for (const given of [
      `${old.x} ${keys}`,
      JSON.stringify(jwk),
      JSON.stringify({ keys: [other, jwk] }),
      trust('sluis-veenrand'),
    ]) {
      expect(await outcome({ keys: given })).toBe('intact');
    }
    for (const given of [other.x ?? '', JSON.stringify(other), JSON.stringify({ keys: [other, old] })]) {
      expect(await outcome({ keys: given })).toBe('broken signature');
    }
    for (const given of [
      '',
      'key',
      '{',
      '{}',
      '{"keys":[]}',
      '{"keys":{}}',
      '{"gateways":[null]}',
      trust('sluis-elders'),
    ]) {
      expect(await outcome({ keys: given })).toBe('broken key');
    }
  });

  it('says so when the browser cannot verify Ed25519', async () => {
    const subtle = {
      digest: crypto.subtle.digest.bind(crypto.subtle),
      importKey: () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError')),
    };
    const found = await load(subtle)({ id: 'e_3', text: texts[3] ?? '', proof: proofOf(3, 20), keys });
    expect(found.outcome).toBe('unsupported');
    expect((await load(null)({ id: '', text: '', proof: '', keys })).outcome).toBe('unsupported');
  });

  it('accepts no bit that the verifier refuses', { timeout: 60_000 }, async () => {
    const trust = trustIn('sluis-veenrand', key);
    const bytes = Buffer.from(proofOf(3, 20));
    for (let bit = 0; bit < bytes.length * 8; bit += 3) {
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const proof = bytes.toString('utf8');
      if ((await outcome({ proof })) === 'intact') {
        expect(openProof(proof, leaves[3] ?? leafOf(''), trust).ok).toBe(true);
      }
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    }
  });
});

describe('the button of the page', () => {
  /** Presses it, on a page with a proof, and tells what it says. */
  async function press(answer: (options: RequestInit | undefined) => Promise<Response>): Promise<string | undefined> {
    const status = { dataset: {} as Record<string, string>, textContent: '' };
    let pressed: () => Promise<void> = async () => {};
    const button = {
      hidden: true,
      disabled: false,
      addEventListener: (_: string, act: () => Promise<void>) => (pressed = act),
    };
    const dataset = { id: 'e_3', shown: 'text', tlog: '/logboek/e_3/bewijs', key: keys, failed: 'mislukt' };
    const place = { dataset, querySelector: (what: string) => ({ button, '[role="status"]': status })[what] };
    const page = { querySelectorAll: () => [place], getElementById: () => ({ textContent: texts[3] }) };
    const fetch = (_: string, options?: RequestInit) => answer(options);
    const script = readFileSync(new URL('../web/assets/proof.js', import.meta.url), 'utf8');
    runInContext(script, createContext({ document: page, crypto, fetch, TextEncoder, Uint8Array, atob, btoa }));
    await pressed();
    return status.dataset['outcome'];
  }

  it('verifies what is fetched', async () => {
    expect(await press(async () => new Response(proofOf(3, 20)))).toBe('intact');
    expect(await press(async () => new Response(proofOf(4, 20)))).toBe('broken');
    expect(await press(async () => new Response('', { status: 409 }))).toBe('pending');
  });

  it('does not say that the log is wrong when somebody else answers, such as the log-in of who was away', async () => {
    const logIn = async (options: RequestInit | undefined) => {
      if (options?.redirect === 'error') throw new TypeError('redirected');
      return new Response('<!doctype html><title>Inloggen</title>');
    };
    expect(await press(logIn)).toBe('failed');
    expect(await press(async () => new Response('<!doctype html><title>Even geduld</title>'))).toBe('failed');
    expect(await press(async () => new Response('', { status: 503 }))).toBe('failed');
  });
});
