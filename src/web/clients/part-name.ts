import type { Texts } from '../texts.ts';

const named = [
  ...(['street', 'houseNumber', 'postcode', 'city', 'bagId', 'name', 'org', 'phone', 'email', 'done', 'date'] as const),
  ...(['rooms', 'maxFloor', 'accessible', 'status', 'code', 'validUntil', 'amount', 'arranged', 'start'] as const),
  ...(['plannedEnd', 'number', 'product', 'from', 'to', 'conversion', 'end', 'months', 'note', 'creditor'] as const),
] as const;

/** A part of a value in words; one that has none, such as a domain of a score, as it is written. */
export function partName(part: string, texts: Texts): string {
  const known = named.find((one) => one === part);
  return known === undefined ? part : texts.say(`clients.part.${known}`);
}
