import type { Entry } from '../contract/generated/types.ts';

/** Every member of an entry, in the order of its text. The compiler asks for each, so that none is forgotten. */
const order: Readonly<Record<keyof Entry, true>> = {
  id: true,
  at: true,
  kind: true,
  traceId: true,
  spanId: true,
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
  consents: true,
  processingActivity: true,
  disclosed: true,
  sourceReports: true,
  fields: true,
  problem: true,
  reference: true,
};
const members = Object.keys(order) as (keyof Entry)[];

/**
 * The one text of an entry: it is what is hashed and what is stored, so nobody ever has to make it again. Anything that
 * is not a member of an entry stays out, whatever object it is handed.
 */
export function toEntryText(entry: Entry): string {
  const ordered: Record<string, unknown> = {};
  for (const member of members) {
    if (entry[member] !== undefined) ordered[member] = entry[member];
  }
  return JSON.stringify(ordered);
}
