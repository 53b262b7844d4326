import { describe, expect, it } from 'vitest';
import type { ResolvedAgreement } from '../agreements/agreements.ts';
import type { ResolvedCase } from '../cases/cases.ts';
import type { ConsentState } from '../consents/consents.ts';
import { validate } from '../contract/contract.ts';
import type { Category, ConsentStatus, PartyId, Standing } from '../contract/generated/types.ts';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import { type Findings, toFacts, toKnownPurpose } from './facts.ts';

const at = parseInstant('2026-06-01T22:30:00Z');
const hash = `sha3-512:${'a'.repeat(86)}`;

const standings: Readonly<Record<PartyId, Standing>> = {
  'kanarie-mun': 'withdrawn',
  'kanarie-mun-2': 'unsigned',
  'kanarie-pro': 'signed',
  'kanarie-cor': 'signed',
};
const agreementOf = (months?: number): ResolvedAgreement => {
  const agreement: Partial<ResolvedAgreement> = {
    hash,
    inForce: () => true,
    standingOf: (party) => standings[party] ?? 'unsigned',
    mandateOf: (party) => party === 'kanarie-hub',
    retentionMonths: () => months,
  };
  return agreement as ResolvedAgreement;
};
const everything = (status: ConsentStatus) =>
  Object.fromEntries([...'ABCDEFGHIJ'].map((category) => [category, status])) as Record<Category, ConsentStatus>;
const consent: Partial<ConsentState> = {
  facts: { waiver: everything('given'), explicit: everything('none'), objection: false },
};
const member = (party: PartyId, type: 'MUN' | 'COR' | 'PRO', capacity: 'party' | 'candidate' = 'party') => ({
  party,
  type,
  capacity,
  contract: false,
});

function findings(traject: Partial<ResolvedCase> = {}, more: Partial<Findings> = {}): Findings {
  const known: Partial<ResolvedCase> = {
    relation: 'party',
    phase: 'nomination',
    contract: false,
    conditions: ['offer-made', 'contact-attempted'],
    parties: [
      member('kanarie-mun', 'MUN'),
      member('kanarie-mun-2', 'MUN'),
      member('kanarie-cor', 'COR', 'candidate'),
      member('kanarie-pro', 'PRO'),
    ],
    restricted: false,
    addressSecret: true,
    closedAt: undefined,
    ...traject,
  };
  return {
    recipient: { party: 'kanarie-cor', type: 'COR' },
    role: 'woonconsulent',
    request: { caseRef: `c_${'k'.repeat(22)}`, purpose: 'P04', fields: ['phone', 'email', 'initials'] },
    traject: known as ResolvedCase,
    agreement: agreementOf(6),
    consent: consent as ConsentState,
    at,
    ...more,
  };
}

describe('the facts of a decision', () => {
  it('are valid, plain, and the same whatever the order of what was found', () => {
    const facts = toFacts(findings());
    expect(validate('decisionInput', facts).ok).toBe(true);
    expect(facts.fields).toEqual(['email', 'initials', 'phone']);
    expect(facts.case.conditions).toEqual(['contact-attempted', 'offer-made']);
    expect(facts.rights).toEqual({ restricted: false, addressSecret: true, retentionPassed: false });
  });

  it('hold no party, no reference and no time of day', () => {
    const text = JSON.stringify(toFacts(findings()));
    expect(text).not.toMatch(/kanarie|c_k|T22|22:30/);
  });

  it('have the day as it is in the Netherlands', () => {
    expect(toFacts(findings()).day).toBe('2026-06-02');
  });

  it('take of the parties of one type the best standing, and a candidate for no sender', () => {
    expect(toFacts(findings()).senders).toEqual({
      MUN: 'unsigned',
      HUB: 'none',
      COR: 'none',
      PRO: 'signed',
      BUD: 'none',
    });
    const left = findings({ parties: [member('kanarie-mun', 'MUN')] });
    expect(toFacts(left).senders.MUN).toBe('withdrawn');
  });

  it('have a mandate only where the agreement gives one', () => {
    expect(toFacts(findings()).recipient).toEqual({
      type: 'COR',
      role: 'woonconsulent',
      standing: 'signed',
      mandate: false,
    });
    const hub = { party: 'kanarie-hub', type: 'HUB' } as const;
    expect(toFacts(findings({}, { recipient: hub })).recipient).toMatchObject({ standing: 'unsigned', mandate: true });
  });
});

describe('a purpose', () => {
  it.each(['P01', 'P09', 'P10', 'P13'])('that is known keeps its code: %s', (code) => {
    expect(toKnownPurpose(code)).toBe(code);
  });

  it.each(['P00', 'P14', 'P1', 'p01', ' P01', 'P01 ', 'P01\n', 'P010', '', 'Jan Kanarie', '__proto__'])(
    'that is not is unknown: "%s"',
    (text) => {
      expect(toKnownPurpose(text)).toBe('unknown');
    },
  );
});

describe('the period for which a party keeps what it received', () => {
  const passed = (closedAt: string, months: number | undefined, now: string) =>
    toFacts(
      findings(
        { closedAt: parseInstant(closedAt) },
        { agreement: agreementOf(months), at: parseInstant(now) as Instant },
      ),
    ).rights.retentionPassed;

  it('has not begun while the case is open', () => {
    expect(toFacts(findings()).rights.retentionPassed).toBe(false);
  });

  it.each([
    ['2026-01-15T10:00:00Z', 6, '2026-07-15T09:59:59Z', false],
    ['2026-01-15T10:00:00Z', 6, '2026-07-15T10:00:00Z', true],
    ['2026-08-31T10:00:00Z', 6, '2027-02-28T09:59:59Z', false],
    ['2026-08-31T10:00:00Z', 6, '2027-02-28T10:00:00Z', true],
    ['2027-08-31T10:00:00Z', 6, '2028-02-29T10:00:00Z', true],
    ['2025-12-31T10:00:00Z', 2, '2026-02-28T10:00:00Z', true],
    ['2026-01-31T10:00:00Z', 24, '2028-01-31T10:00:00Z', true],
    ['2026-01-15T10:00:00Z', 0, '2026-01-15T10:00:00Z', true],
  ])('of a case closed at %s with %s months: passed at %s is %s', (closed, months, now, expected) => {
    expect(passed(closed, months, now)).toBe(expected);
  });

  it('that the agreement does not name is over when the case is closed', () => {
    expect(passed('2026-06-01T10:00:00Z', undefined, '2026-06-01T10:00:00Z')).toBe(true);
  });
});
