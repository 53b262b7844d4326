import type { Entry } from '../contract/generated/types.ts';

/** Every member of an entry, in the order of its text. The compiler asks for each, so that none is forgotten. */
const order: Readonly<Record<keyof Entry, true>> = {
  id: true,
  at: true,
  kind: true,
  traceId: true,
  spanId: true,
  parentSpanId: true,
  party: true,
  role: true,
  apiClient: true,
  subject: true,
  case: true,
  purpose: true,
  mode: true,
  agreement: true,
  engine: true,
  facts: true,
  decision: true,
  shadow: true,
  consents: true,
  processingActivity: true,
  disclosed: true,
  sourceReports: true,
  fields: true,
  problem: true,
  tried: true,
  reference: true,
  criteria: true,
};
const members = Object.keys(order) as (keyof Entry)[];

/**
 * The one text of an entry: it is what is hashed and what is stored, so nobody ever has to make it again. Anything that
 * is not a member of an entry stays out, whatever object it is handed.
 */
export function toEntryText(entry: Entry): string {
  const parts: string[] = [];
  for (const member of members) {
    const value = entry[member];
    if (value !== undefined) parts.push(`"${member}":${toText(value)}`);
  }
  return `{${parts.join(',')}}`;
}

/** Of values that can no longer change: every request with equal facts has the same decision, frozen through and through. */
const texts = new WeakMap<object, string>();

/** As JSON. A decision is most of an entry, and its text is made once for all the entries that rest on it. */
function toText(value: unknown): string {
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  if (isFrozenThrough(value)) texts.set(value, text);
  return text;
}

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough));
