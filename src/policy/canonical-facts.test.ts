import { expect, test } from 'vitest';
import type { Category, ConsentStatus, DecisionInput } from '../contract/generated/types.ts';
import { canonicalFacts } from './canonical-facts.ts';

const none: Record<Category, ConsentStatus> = {
  A: 'none',
  B: 'given',
  C: 'refused',
  D: 'withdrawn',
  E: 'expired',
  F: 'wrong-person',
  G: 'none',
  H: 'none',
  I: 'none',
  J: 'given',
};
const facts: DecisionInput = {
  day: '2026-06-01',
  purpose: 'P08',
  fields: ['email', 'initials', 'phone'],
  recipient: { type: 'MUN', role: 'schuldhulpverlener', standing: 'signed', mandate: false },
  senders: { MUN: 'signed', HUB: 'none', COR: 'signed', PRO: 'withdrawn', BUD: 'unsigned' },
  agreement: { hash: `sha3-512:${'A'.repeat(86)}`, inForce: true },
  case: { relation: 'party', phase: 'contract', contract: true, conditions: ['contact-attempted', 'offer-made'] },
  rights: { restricted: false, addressSecret: true, retentionPassed: false },
  consents: { waiver: none, explicit: { ...none, A: 'given' }, objection: false },
};

/** The same document with the keys of every object the other way round. */
function backwards<Node>(node: Node): Node {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const entries = Object.entries(node).reverse();
  return Object.assign(
    Object.create(Object.getPrototypeOf(node)),
    Object.fromEntries(entries.map(([key, value]) => [key, backwards(value)])),
  );
}

/** Every document that differs from this one in a single value. */
function variants(node: unknown): unknown[] {
  if (typeof node === 'boolean') return [!node];
  if (typeof node === 'string') return [`${node}x`];
  if (Array.isArray(node)) return [node.slice(1), [...node, 'zz']];
  return Object.entries(Object(node)).flatMap(([key, value]) =>
    variants(value).map((variant) => ({ ...Object(node), [key]: variant })),
  );
}

const keyOf = (document: DecisionInput): string => JSON.stringify(canonicalFacts(document));

test('canonical facts say what the facts say', () => {
  expect(canonicalFacts(facts)).toEqual(facts);
});

test('facts that say the same have the same key, in whatever order they were built', () => {
  const reordered = backwards(facts);
  expect(Object.keys(reordered)).not.toEqual(Object.keys(facts));
  const {
    fields,
    case: { conditions, ...rest },
  } = reordered;
  const shuffled = {
    ...reordered,
    fields: fields.toReversed(),
    case: { ...rest, conditions: conditions.toReversed() },
  };
  expect(keyOf(shuffled)).toBe(keyOf(facts));
});

test('facts that differ in any one value never share a key', () => {
  const others = variants(facts) as DecisionInput[];
  const keys = new Set([facts, ...others].map(keyOf));
  expect(others.length).toBeGreaterThan(40);
  expect(keys.size).toBe(others.length + 1);
});

test('the facts themselves stay as they were', () => {
  const unsorted = { ...facts, fields: ['phone', 'email'] };
  canonicalFacts(unsorted);
  expect(unsorted.fields).toEqual(['phone', 'email']);
});
