import { toHash } from './base64.ts';

/** What became of one field that was asked for. */
export type ReceiptField =
  | {
      readonly outcome: 'disclosed';
      readonly part?: string;
      readonly clause: string;
      readonly basis: readonly string[];
      readonly consent: readonly string[];
    }
  | { readonly outcome: 'withheld'; readonly reason: string };

/** What a receipt says. */
export interface ReceiptClaims {
  readonly v: 1;
  /** The gateway that signed it. */
  readonly iss: string;
  /** The party that received the fields. */
  readonly aud: string;
  /** The entry of the log, which is the id of the disclosure. */
  readonly jti: string;
  /** When it was decided, RFC 3339. */
  readonly at: string;
  /** The hash of the entry in the log, base64. */
  readonly leaf: string;
  readonly purpose: string;
  readonly agreement: { readonly id: string; readonly version: string; readonly hash: string };
  /** The digest of the policy that decided. */
  readonly engine: string;
  readonly fields: Readonly<Record<string, ReceiptField>>;
  /** References to the consents that it rests on. */
  readonly consents: readonly string[];
}

/** Where a payload is not of the form (JSON pointer). */
export type FormFaults = readonly string[];

type Check = (value: unknown, pointer: string) => FormFaults;

const text =
  (pattern: RegExp): Check =>
  (value, pointer) =>
    typeof value === 'string' && pattern.test(value) ? [] : [pointer];

const listOf =
  (check: Check): Check =>
  (value, pointer) =>
    Array.isArray(value) && value.length <= 100
      ? value.flatMap((item, index) => check(item, `${pointer}/${index}`))
      : [pointer];

/** An object with these members in this order; those whose name ends with a question mark can be left out. */
const members = (checks: Readonly<Record<string, Check>>): Check => {
  const known = Object.keys(checks).map((name) => name.replace('?', ''));
  return (value, pointer) => {
    if (!isObject(value)) return [pointer];
    const names = Object.keys(value);
    const faults = Object.entries(checks).flatMap(([key, check]) => {
      const name = key.replace('?', '');
      if (name in value) return check(value[name], `${pointer}/${name}`);
      return key.endsWith('?') ? [] : [`${pointer}/${name}`];
    });
    const unknown = names.filter((name) => !known.includes(name)).map((name) => `${pointer}/${name}`);
    const isInOrder = names.join() === known.filter((name) => name in value).join();
    return [...faults, ...unknown, ...(isInOrder || unknown.length > 0 ? [] : [pointer])];
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMoment: Check = (value, pointer) => {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString() === value ? [] : [pointer];
};

const disclosed = members({
  outcome: text(/^disclosed$/),
  'part?': text(/^[a-z][a-z-]{0,39}$/),
  clause: text(/^P\d{2}\.[A-Z]{3}\.[A-Z]{3}(\.[a-z0-9-]{1,20})?$/),
  basis: listOf(text(/^[a-z]{2}\.[a-z0-9.-]{2,60}$/)),
  consent: listOf(text(/^[a-z]{1,20}$/)),
});
const withheld = members({ outcome: text(/^withheld$/), reason: text(/^DENY_[A-Z0-9_]{1,60}$/) });

const fields: Check = (value, pointer) => {
  if (!isObject(value)) return [pointer];
  const outcomes = Object.entries(value);
  const faults = outcomes.flatMap(([name, field]) => {
    const at = `${pointer}/${name}`;
    if (!/^[a-z][A-Za-z0-9]{1,39}$/.test(name) || !isObject(field)) return [at];
    return field['outcome'] === 'withheld' ? withheld(field, at) : disclosed(field, at);
  });
  const isSomething = outcomes.some(([, field]) => isObject(field) && field['outcome'] === 'disclosed');
  return isSomething && outcomes.length <= 100 ? faults : [...faults, pointer];
};

const claims = members({
  v: (value, pointer) => (value === 1 ? [] : [pointer]),
  iss: text(/^[a-z0-9][a-z0-9.-]{0,199}$/),
  aud: text(/^[a-z0-9][a-z0-9-]{1,62}$/),
  jti: text(/^e_[A-Za-z0-9_-]{22}$/),
  at: isMoment,
  leaf: (value, pointer) => (typeof value === 'string' && toHash(value) !== undefined ? [] : [pointer]),
  purpose: text(/^P\d{2}$/),
  agreement: members({
    id: text(/^[a-z0-9][a-z0-9-]{1,62}$/),
    version: text(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
    hash: text(/^sha3-512:[A-Za-z0-9_-]{86}$/),
  }),
  engine: text(/^sha-256:[A-Za-z0-9_-]{43}$/),
  fields,
  consents: listOf(text(/^k_[A-Za-z0-9_-]{22}$/)),
});

/**
 * Reads the payload of a receipt. It has one form only: the members and their order are fixed, nothing stands between
 * them, no name twice.
 */
export function readClaims(payload: string): { readonly claims?: ReceiptClaims; readonly faults: FormFaults } {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    return { faults: [''] };
  }
  const faults = claims(value, '');
  const isExact = JSON.stringify(value) === payload;
  return {
    ...(isClaims(value, faults) ? { claims: value } : {}),
    faults: isExact || faults.includes('') ? faults : [...faults, ''],
  };
}

const isClaims = (_: unknown, faults: FormFaults): _ is ReceiptClaims => faults.length === 0;
