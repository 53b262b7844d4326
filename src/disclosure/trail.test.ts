import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ResolvedAgreement } from '../agreements/agreements.ts';
import type { Audit } from '../audit/audit.ts';
import type { ResolvedCase } from '../cases/cases.ts';
import type { Agreement } from '../contract/generated/types.ts';
import { parseInstant, toCaseId, toSubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import { SourceUnavailable } from '../sources/sources.ts';
import type { Call } from './call.ts';
import type { Steps } from './steps.ts';
import type { Terms } from './terms.ts';
import { Trail } from './trail.ts';

let made = 0;
const newId = (): string => {
  made += 1;
  return `e_${String(made).padStart(22, '0')}`;
};
const audit: Partial<Audit> = { newId };
const known: Partial<Steps> = { audit: audit as Audit, logReferenceKey: createSecretKey(Buffer.alloc(32, 1)) };
const steps = known as Steps;
const call: Call = {
  authorization: 'Bearer kanarie',
  body: { ok: true, value: { kanarie: true } },
  at: parseInstant('2026-06-01T09:00:00Z'),
  trace: { traceId: '1'.repeat(32), spanId: '2'.repeat(16) },
};
const start = () => new Trail('disclosure', call, steps);
const request = (mode?: 'strict' | 'marked') => ({
  caseRef: `c_${'x'.repeat(22)}`,
  purpose: 'P04',
  fields: ['phone'],
  ...(mode ? { mode } : {}),
});

function termsOf(mode: 'strict' | 'marked'): Terms {
  const label = { nl: 'Voordracht', en: 'Nomination' };
  const processingActivity = 'https://register.example/P04';
  const purpose = { code: 'P04', label, processingActivity, phases: [], candidates: false, mode };
  const document: Partial<Agreement> = { id: 'kanarie', version: '1.0.0', purposes: [purpose] };
  const agreement: Partial<ResolvedAgreement> = { hash: 'sha3-512:x', document: document as Agreement };
  return { agreement: agreement as ResolvedAgreement, type: 'COR' };
}
const decisionOf = (outcome: 'permitted' | 'refused', refused: PolicyDecision['refused']): PolicyDecision => {
  const decision: Partial<PolicyDecision> = { outcome, refused };
  return decision as PolicyDecision;
};
const one = [{ field: 'bsn', reason: 'DENY_STATUTORY_BSN' as const }];

describe('the trail of a request', () => {
  it('begins with when, what and which trace, and holds nothing that was sent', () => {
    const entry = start().entry();
    expect(entry).toEqual({ id: entry.id, at: '2026-06-01T09:00:00.000Z', kind: 'disclosure', ...call.trace });
    expect(JSON.stringify(entry)).not.toContain('kanarie');
  });

  it('knows a case and a subject by references that say nothing, the same each time', () => {
    const traject: Partial<ResolvedCase> = {
      id: toCaseId('case_kanarie'),
      subject: toSubjectId('sub_kanarie'),
      logSalt: 'salt_kanarie',
    };
    const [first, second] = [start(), start()].map((trail) => {
      trail.case(traject as ResolvedCase);
      return trail.entry();
    });
    expect(first).toMatchObject({
      case: expect.stringMatching(/^t_[\w-]{22}$/),
      subject: expect.stringMatching(/^s_[\w-]{22}$/),
    });
    expect([second?.case, second?.subject]).toEqual([first?.case, first?.subject]);
    expect(JSON.stringify(first)).not.toContain('kanarie');
  });

  it('knows neither of a case that was not found', () => {
    const trail = start();
    trail.case({ relation: 'none' } as ResolvedCase);
    expect(Object.keys(trail.entry())).not.toContain('case');
  });
});

describe('the mode of a request', () => {
  it.each([
    ['marked', undefined, 'marked', false],
    ['marked', 'marked', 'marked', false],
    ['marked', 'strict', 'strict', true],
    ['strict', undefined, 'strict', true],
    ['strict', 'marked', 'strict', true],
  ] as const)('is the stricter of the two: agreed %s, asked %s', (agreed, asked, mode, refuses) => {
    const trail = start();
    trail.request(request(asked));
    trail.terms(termsOf(agreed));
    expect(trail.entry().mode).toBe(mode);
    expect(trail.refuses(decisionOf('permitted', one))).toBe(refuses);
    expect(trail.refuses(decisionOf('permitted', []))).toBe(false);
    expect(trail.refuses(decisionOf('refused', one))).toBe(true);
  });

  it('is not named for an act that asks for nothing', () => {
    const trail = start();
    trail.terms(termsOf('strict'));
    expect(trail.entry()).not.toHaveProperty('mode');
  });
});

describe('a request that ends in a problem', () => {
  it.each([
    ['invalid-input', 'rejected'],
    ['disclosure-refused', 'rejected'],
    ['internal-error', 'failed'],
    ['source-unavailable', 'failed'],
  ] as const)('has an entry of its own that names it and no field that left: %s', (code, kind) => {
    const trail = start();
    trail.request(request());
    const before = trail.entry();
    const entry = trail.problem(new GatewayError(code, 'kanarie', { cause: new Error('kanarie') }));
    expect(entry).toEqual({ ...before, id: entry.id, kind, problem: code });
    expect(entry.id).not.toBe(before.id);
    expect(entry).not.toHaveProperty('disclosed');
    expect(JSON.stringify(entry)).not.toContain('kanarie');
  });

  it('of a source says which one', () => {
    const reports = [{ source: 'ecd', field: 'phone', problem: 'unavailable' as const }];
    expect(start().problem(new SourceUnavailable('kanarie', reports)).sourceReports).toEqual(reports);
  });
});

describe('sources', () => {
  it('are asked about nobody when there is no case', () => {
    expect(() => start().whom({ ...termsOf('marked'), traject: { relation: 'none' } as ResolvedCase })).toThrow(GatewayError);
  });
});
