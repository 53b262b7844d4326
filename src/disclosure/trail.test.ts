import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ResolvedAgreement } from '../agreements/agreements.ts';
import type { Audit } from '../audit/audit.ts';
import type { ResolvedCase } from '../cases/cases.ts';
import type { Agreement, Entry } from '../contract/generated/types.ts';
import { parseInstant, toCaseId, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { PermittedFields, PolicyDecision } from '../policy/policy.ts';
import { type SourceRecord, SourceUnavailable } from '../sources/sources.ts';
import type { Call } from './call.ts';
import { redact } from './redact.ts';
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
    expect(entry).toEqual({ ...before, id: entry.id, kind, problem: code, tried: 'disclosure' });
    expect(entry.id).not.toBe(before.id);
    expect(entry).not.toHaveProperty('disclosed');
    expect(JSON.stringify(entry)).not.toContain('kanarie');
  });

  it('says nothing of what was tried when nobody read it', () => {
    const unread = new Trail('rejected', call, steps).problem(new GatewayError('invalid-input', 'kanarie'));
    expect(unread).toMatchObject({ kind: 'rejected', problem: 'invalid-input' });
    expect(unread).not.toHaveProperty('tried');
  });

  it('of a source says which one', () => {
    const reports = [{ source: 'ecd', field: 'phone', problem: 'unavailable' as const }];
    expect(start().problem(new SourceUnavailable('kanarie', reports)).sourceReports).toEqual(reports);
  });
});

describe('sources', () => {
  it('are asked about nobody when there is no case', () => {
    expect(() => start().whom({ ...termsOf('marked'), traject: { relation: 'none' } as ResolvedCase })).toThrow(
      GatewayError,
    );
  });
});

describe('the trail of a delivery', () => {
  const to = { party: 'woonveste', clientId: 'woonveste-app', role: 'woonconsulent' };
  const traject = { id: toCaseId('case_1'), subject: toSubjectId('sub_1'), logSalt: 'zout' } as ResolvedCase;
  const values = (said: Record<string, unknown>) => {
    const record: Pick<SourceRecord, 'values' | 'reports'> = { values: new Map(Object.entries(said)), reports: [] };
    const permitted: Pick<PermittedFields, 'names' | 'partOf'> = { names: Object.keys(said), partOf: () => 'all' };
    return redact(record as SourceRecord, permitted as PermittedFields);
  };

  /** A trail over a log in which these entries are. */
  function deliver(log: readonly Entry[], at = call.at): Trail {
    const find: Audit['find'] = async (id) => log.find((entry) => entry.id === id);
    const trail = new Trail('delivery', { ...call, at }, { ...steps, audit: { ...audit, find } as Audit });
    trail.recipient(to, 'P06');
    trail.case(traject);
    return trail;
  }

  it('names the recipient and the purpose before anything is known of it', () => {
    const trail = new Trail('delivery', call, steps);
    trail.recipient(to, 'P06');
    expect(trail.entry()).toMatchObject({
      party: 'woonveste',
      apiClient: 'woonveste-app',
      role: 'woonconsulent',
      purpose: 'P06',
    });
    trail.withheld(new GatewayError('unauthenticated', 'kanarie'));
    expect(trail.entry()).toMatchObject({ kind: 'delivery', problem: 'unauthenticated' });
    expect(JSON.stringify(trail.entry())).not.toContain('kanarie');
  });

  it('knows an attempt that says the same, whatever the moment, and takes its id and moment', async () => {
    const first = deliver([]);
    expect(await first.findEarlierAttempt('d_1')).toBeUndefined();
    const recorded = first.entry();
    const second = deliver([recorded], toInstant(call.at + 3_600_000));
    expect(await second.findEarlierAttempt('d_1')).toBe(recorded);
    expect(second.entry()).toMatchObject({ id: recorded.id, at: recorded.at });
  });

  it.each<[string, (trail: Trail) => void, string]>([
    ['another delivery', () => undefined, 'd_2'],
    ['another message', (trail) => trail.message('x'), 'd_1'],
    ['a refusal', (trail) => trail.withheld(new GatewayError('disclosure-refused', '')), 'd_1'],
    ['another role', (trail) => trail.role('none'), 'd_1'],
  ])('does not rest on the entry of %s', async (_what, differs, id) => {
    const first = deliver([]);
    await first.findEarlierAttempt('d_1');
    const second = deliver([first.entry()]);
    differs(second);
    expect(await second.findEarlierAttempt(id)).toBeUndefined();
    expect(second.entry().id).not.toBe(first.entry().id);
  });

  it('names what a message says by its values and the person only, whatever their order', () => {
    const name = (said: Record<string, unknown>, whose = traject) => {
      const trail = new Trail('delivery', call, steps);
      trail.case(whose);
      return trail.content(values(said));
    };
    const one = name({ phone: '1', email: null });
    expect(name({ email: null, phone: '1' })).toBe(one);
    expect(name({ phone: '1', email: '2' })).not.toBe(one);
    expect(name({ phone: '1', email: null }, { ...traject, logSalt: 'ander' } as ResolvedCase)).not.toBe(one);
    expect(one).toMatch(/^[\w-]{22}$/);
  });

  it('says nothing of who was erased', () => {
    expect(() => new Trail('delivery', call, steps).content(values({ phone: '1' }))).toThrow(GatewayError);
  });
});
