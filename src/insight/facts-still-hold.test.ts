import { describe, expect, it } from 'vitest';
import { hashAgreement } from '../agreements/agreements.ts';
import { toVeenrand } from '../agreements/veenrand.fixture.ts';
import type { Agreement, Category, ConsentStatus, DecisionInput } from '../contract/generated/types.ts';
import { factsStillHold } from './facts-still-hold.ts';

const before = toVeenrand();
const unanswered = Object.fromEntries([...'ABCDEFGHIJ'].map((category) => [category, 'none'])) as Record<
  Category,
  ConsentStatus
>;
const facts = (own: { phase?: 'closed'; relation?: 'candidate'; type?: 'HUB' } = {}): DecisionInput => ({
  ...{ day: '2026-06-01', purpose: 'P03', fields: ['ageBand'] },
  recipient: { type: own.type ?? 'COR', role: 'woningbemiddelaar', standing: 'signed', mandate: false },
  senders: { MUN: 'none', HUB: 'signed', COR: 'signed', PRO: 'signed', BUD: 'none' },
  agreement: { hash: hashAgreement(before), inForce: true },
  case: { relation: own.relation ?? 'party', phase: own.phase ?? 'matching', contract: false, conditions: [] },
  rights: { restricted: false, addressSecret: false, retentionPassed: false },
  consents: { waiver: unanswered, explicit: unanswered, objection: false },
});
const without = (party: string): Agreement => ({
  ...before,
  parties: before.parties.filter(({ id }) => id !== party),
});
const longer: Agreement = { ...before, retention: before.retention.map((one) => ({ ...one, months: 99 })) };
const closed: Agreement = {
  ...before,
  purposes: before.purposes.map((one) => ({ ...one, candidates: !one.candidates })),
};
const unmandated: Agreement = {
  ...before,
  parties: before.parties.map(({ mandatedBy: _, ...party }) => party),
};

describe('facts of an earlier decision', () => {
  it('hold where the versions say the same of what they come from', () => {
    const other = { ...before, version: '2.0.0', clauses: before.clauses.slice(1) };
    expect(factsStillHold('woonveste', facts(), before, other)).toBe(true);
  });

  it('of a closed case do not, when data is kept for another time', () => {
    expect(factsStillHold('woonveste', facts({ phase: 'closed' }), before, longer)).toBe(false);
    expect(factsStillHold('woonveste', facts(), before, longer)).toBe(true);
  });

  it('of a candidate do not, when candidates are spoken of otherwise', () => {
    expect(factsStillHold('woonveste', facts({ relation: 'candidate' }), before, closed)).toBe(false);
    expect(factsStillHold('woonveste', facts(), before, closed)).toBe(true);
  });

  it('of a desk do not, when it works for another', () => {
    expect(factsStillHold('transferpunt', facts({ type: 'HUB' }), before, unmandated)).toBe(false);
    expect(factsStillHold('woonveste', facts(), before, unmandated)).toBe(true);
  });

  it('do not, when a party is gone that sends what was asked for', () => {
    expect(factsStillHold('woonveste', facts(), before, without('transferpunt'))).toBe(false);
    expect(factsStillHold('woonveste', facts(), before, without('balans'))).toBe(true);
  });
});
