import { createLocalJWKSet, errors, type JSONWebKeySet } from 'jose';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { fetchKeySet } from './key-set.ts';

interface KeyWanted {
  readonly alg: string;
  readonly kid: string;
}
type Key = Awaited<ReturnType<ReturnType<typeof createLocalJWKSet>>>;

/** The public keys of one issuer, kept fresh. */
export interface KeyRing {
  /**
   * The key a token names; undefined when the issuer has no such key.
   * @throws GatewayError `identity-unavailable` when the keys cannot be had, so that nothing can be said
   */
  find(wanted: KeyWanted): Promise<{ key: Key; generation: number } | undefined>;
  /** Another number after every change of the keys; undefined when no keys may be relied on now. */
  generation(): number | undefined;
  /** Ends what is under way. */
  close(): void;
}

interface KeySource {
  readonly issuer: string;
  readonly jwksUri?: string;
  readonly jwks?: JSONWebKeySet;
}

const minute = 60_000;
/** Older keys are fetched again, beside the requests. */
const refreshAfter = 5 * minute;
/** Keys that could not be refreshed for so long are no longer believed: the issuer may have withdrawn them. */
const trustFor = 60 * minute;
/** An unknown key id makes us ask the issuer again, though not more often than this: ids are free to make up. */
const cooldown = minute / 2;
const cooldownAfterFailure = 1000;

export function openKeyRing(source: KeySource, clock: Clock): KeyRing {
  if (source.jwks !== undefined) return holdKeys(source.jwks);
  return new RemoteKeyRing(source, clock);
}

function holdKeys(jwks: JSONWebKeySet): KeyRing {
  const lookUp = createLocalJWKSet(jwks);
  return {
    async find(wanted) {
      const key = await pick(lookUp, wanted);
      return typeof key === 'string' ? undefined : { key, generation: 0 };
    },
    generation: () => 0,
    close: () => {},
  };
}

/** `unusable`: the id is ambiguous or the key is not a sound public one, and fetching again would not help. */
async function pick(
  lookUp: ReturnType<typeof createLocalJWKSet>,
  wanted: KeyWanted,
): Promise<Key | 'unknown' | 'unusable'> {
  try {
    return await lookUp({ alg: wanted.alg, kid: wanted.kid });
  } catch (error) {
    return error instanceof errors.JWKSNoMatchingKey ? 'unknown' : 'unusable';
  }
}

interface Keys {
  readonly lookUp: ReturnType<typeof createLocalJWKSet>;
  readonly text: string;
  readonly generation: number;
  readonly fetchedAt: Instant;
}

class RemoteKeyRing implements KeyRing {
  readonly #source: KeySource;
  readonly #clock: Clock;
  readonly #closed = new AbortController();
  #keys: Keys | undefined;
  #pending: Promise<void> | undefined;
  #lastTry: { at: Instant; failed: boolean } | undefined;

  constructor(source: KeySource, clock: Clock) {
    this.#source = source;
    this.#clock = clock;
  }

  async find(wanted: KeyWanted): Promise<{ key: Key; generation: number } | undefined> {
    if (this.generation() === undefined) await this.#refresh();
    const key = await this.#pickKey(wanted);
    if (key !== 'unknown' || !this.#mayTry()) return this.#answer(key);
    await this.#refresh();
    return this.#answer(await this.#pickKey(wanted));
  }

  generation(): number | undefined {
    const age = this.#age(this.#keys?.fetchedAt);
    if (age > refreshAfter && this.#mayTry()) this.#refresh().catch(() => {}); // the next request tries again
    return age <= trustFor ? this.#keys?.generation : undefined;
  }

  close(): void {
    this.#closed.abort();
  }

  async #pickKey(wanted: KeyWanted): Promise<Awaited<ReturnType<typeof pick>>> {
    return this.#keys ? pick(this.#keys.lookUp, wanted) : 'unknown';
  }

  #answer(key: Awaited<ReturnType<typeof pick>>): { key: Key; generation: number } | undefined {
    // The issuer may know the key by now, and did not answer when it was asked.
    if (key === 'unknown' && this.#lastTry?.failed) throw unavailable();
    if (typeof key === 'string' || this.#keys === undefined) return undefined;
    return { key, generation: this.#keys.generation };
  }

  /** Infinite for what never was, and for a clock that was set back: both mean "do not rely on it". */
  #age(at: Instant | undefined): number {
    const age = this.#clock() - (at ?? Number.NaN);
    return age >= 0 ? age : Number.POSITIVE_INFINITY;
  }

  #mayTry(): boolean {
    return this.#age(this.#lastTry?.at) >= (this.#lastTry?.failed ? cooldownAfterFailure : cooldown);
  }

  /** One fetch at a time, whoever asks. */
  #refresh(): Promise<void> {
    if (this.#pending === undefined) {
      if (!this.#mayTry()) return Promise.reject(unavailable());
      this.#pending = this.#fetch().finally(() => {
        this.#pending = undefined;
      });
    }
    return this.#pending;
  }

  async #fetch(): Promise<void> {
    try {
      const { jwks, text } = await fetchKeySet(this.#source, this.#closed.signal);
      const known = this.#keys?.text === text ? this.#keys : undefined;
      this.#keys = {
        text,
        lookUp: known?.lookUp ?? createLocalJWKSet(jwks),
        generation: known?.generation ?? (this.#keys?.generation ?? 0) + 1,
        fetchedAt: this.#clock(),
      };
      this.#lastTry = { at: this.#clock(), failed: false };
    } catch (cause) {
      this.#lastTry = { at: this.#clock(), failed: true };
      throw unavailable(cause);
    }
  }
}

function unavailable(cause?: unknown): GatewayError {
  return new GatewayError('identity-unavailable', 'the keys of an issuer cannot be fetched', { cause });
}
