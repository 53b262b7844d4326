import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { SupportEvent, SupportEventRequest, Twist } from '../../src/contract/generated/types.ts';
import type { Answer } from '../../src/disclosure/answer.ts';
import { importSupport } from '../../src/disclosure/import-support.ts';
import { pushSupport } from '../../src/disclosure/push-support.ts';
import { toIwmoFile } from '../../src/support/reading/file-parts.fixture.ts';
import { duringTerm, partyIds, settle, state, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** A care provider tells what its agreement lets it supply, as long as that is in force and the log takes it. */

let opened: OpenSteps;
let ref: string;
let agreement: Parameters<typeof state>[1];

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  const { agreements, cases, sources, policy } = opened.steps;
  const frame = toFrame('kanarie', ['gemeente-een', 'zorg-een']);
  const without = (id: string, field: string): Twist['changes'][number] => ({
    ...{ id, by: 'zorg-een', at: '2025-11-01T10:00:00.000Z', reason: 'niet nodig' },
    ...{ op: 'remove-field', clause: 'P06.PRO.MUN', field },
  });
  const twist: Twist = {
    region: frame.scope.region,
    model: { id: policy.model.id, version: policy.model.version },
    changes: [without('1-1', 'contactLost')],
  };
  const compiled = compileAgreement(policy.model, twist, frame, policy);
  if (!compiled.ok) throw new Error('the model does not compile');
  agreement = compiled.agreement;
  await agreements.publish(agreement);
  for (const by of partyIds) await state(opened, agreement, { by });
  const subject = await sources.createSubject();
  const parties = [{ party: 'gemeente-een', type: 'MUN' as const, capacity: 'party' as const, contract: false }];
  const opening = { subject, agreement: 'kanarie', phase: 'aftercare' as const, parties };
  ref = (await cases.register({ id: 'zorg-een', type: 'PRO' }, opening, duringTerm)).caseRef;
});
afterAll(() => opened[Symbol.asyncDispose]());

async function tell(event: object, idempotencyKey?: string): Promise<Answer<SupportEvent>> {
  const body = { caseRef: ref, effectiveOn: '2026-03-01', ...event } as SupportEventRequest;
  const call = opened.call('zorg-een', body, idempotencyKey === undefined ? {} : { idempotencyKey });
  return (await pushSupport(opened.steps, call)).answer;
}
const codeOf = (answer: Answer<unknown>) => (answer.ok ? 'done' : answer.problem.code);
const count = async () => (await opened.store.db.selectFrom('support_events').select('id').execute()).length;

function breakLog(): void {
  opened.behind((database) =>
    database.exec("create trigger broken before insert on log_entries begin select raise(abort, 'broken'); end"),
  );
}
const mendLog = () => opened.behind((database) => database.exec('drop trigger broken'));

/** The same rooms, where a try waits between its change and its entry. */
function withholdRecord(steps: OpenSteps['steps']) {
  const [reached, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const record: typeof steps.audit.record = async (...of) => {
    reached.resolve();
    await gate.promise;
    return steps.audit.record(...of);
  };
  const held = { ...steps, audit: { ...steps.audit, record } };
  return { held, record: reached.promise, release: gate.resolve };
}

it('a field that nobody may receive is not taken, and the answer has its place', async () => {
  const answer = await tell({ kind: 'contact-lost' });
  expect(answer).toMatchObject({
    ok: false,
    problem: { code: 'not-allowed', extras: { errors: [{ pointer: '/kind', code: 'not-yours' }] } },
  });
  expect(codeOf(await tell({ kind: 'contact-restored' }))).toBe('not-allowed');
  expect(await count()).toBe(0);
  expect(codeOf(await tell({ kind: 'start' }))).toBe('done');
});

it('an event that cannot be recorded is not acknowledged and does not stand; a second try makes it', async () => {
  const before = await count();
  const event = { kind: 'escalation', escalationLevel: 'rood' };
  const level = async () => {
    const { subject } = await opened.steps.cases.resolve('zorg-een', ref, duringTerm);
    return subject && (await opened.steps.support.statusOf(subject, duringTerm))?.values.escalationLevel;
  };
  breakLog();
  await expect(tell(event, 'k')).rejects.toMatchObject({ code: 'log-unavailable' });
  mendLog();
  expect(await count()).toBe(before);
  expect(await level()).toBeUndefined();
  expect(codeOf(await tell(event, 'k'))).toBe('done');
  expect(await count()).toBe(before + 1);
  expect(await level()).toBe('rood');
});

it('a retry that cannot be recorded takes nothing back that an earlier try brought', async () => {
  const before = await count();
  breakLog();
  await expect(tell({ kind: 'escalation', escalationLevel: 'rood' }, 'k')).rejects.toMatchObject({
    code: 'log-unavailable',
  });
  mendLog();
  expect(await count()).toBe(before);
});

it.each([['the first try'], ['the second try']])(
  'of two tries at once %s alone reaches the log: what it acknowledged stands',
  async (which) => {
    const before = await count();
    const body = { caseRef: ref, kind: 'escalation', effectiveOn: '2026-03-02', escalationLevel: 'rood' };
    const call = opened.call('zorg-een', body, { idempotencyKey: which });
    const { held, record, release } = withholdRecord(opened.steps);
    const first = pushSupport(held, call);
    await record;
    const isFirst = which === 'the first try';
    if (isFirst) breakLog();
    const second = pushSupport(opened.steps, call);
    if (isFirst) {
      await expect(second).rejects.toMatchObject({ code: 'log-unavailable' });
      mendLog();
      release();
      expect(codeOf((await first).answer)).toBe('done');
    } else {
      expect(codeOf((await second).answer)).toBe('done');
      breakLog();
      release();
      await expect(first).rejects.toMatchObject({ code: 'log-unavailable' });
      mendLog();
    }
    expect(await count()).toBe(before + 1);
  },
);

it('of two tries at once that both cannot be recorded nothing stands', async () => {
  const before = await count();
  const body = { caseRef: ref, kind: 'escalation', effectiveOn: '2026-03-03', escalationLevel: 'rood' };
  const call = opened.call('zorg-een', body, { idempotencyKey: 'neither' });
  const { held, record, release } = withholdRecord(opened.steps);
  const first = pushSupport(held, call);
  await record;
  breakLog();
  await expect(pushSupport(opened.steps, call)).rejects.toMatchObject({ code: 'log-unavailable' });
  expect(await count(), 'the first try may still be recorded').toBe(before + 1);
  release();
  await expect(first).rejects.toMatchObject({ code: 'log-unavailable' });
  mendLog();
  expect(await count()).toBe(before);
});

it('an iWmo message about who is known to others alone asks and answers what one about nobody does', async () => {
  const { cases, sources } = opened.steps;
  const [foreign, unknown] = ['999990019', '999990020'];
  for (const by of ['gemeente-een', 'zorg-twee']) {
    const subject = await sources.createSubject();
    await sources.supply(subject, { bsn: foreign }, by, duringTerm);
    const type = by === 'zorg-twee' ? 'PRO' : 'MUN';
    await cases.register(
      { id: by, type },
      { subject, agreement: 'kanarie', phase: 'aftercare', parties: [] },
      duringTerm,
    );
  }
  const all = vi.spyOn(opened.store, 'all');
  const look = async (bsn: string, idempotencyKey: string) => {
    all.mockClear();
    const products = ['1', '2', '3'].map((StatusAanlevering) => ({ StatusAanlevering, ToewijzingNummer: '1' }));
    const content = (async function* () {
      yield Buffer.from(toIwmoFile({ bsn, products }));
    })();
    const call = opened.call('zorg-een', undefined, { idempotencyKey });
    const { answer } = await importSupport(opened.steps, call, { mediaType: 'application/xml', content });
    if (!answer.ok) throw answer.problem;
    return { lines: answer.response.lines, asked: all.mock.calls.map(([statement]) => statement) };
  };
  await look(unknown, 'first');
  const about = await look(foreign, 'foreign');
  expect(about.lines).toHaveLength(3);
  expect(about).toEqual(await look(unknown, 'unknown'));
});

it('who left the agreement tells nothing more', async () => {
  await state(opened, agreement, { by: 'zorg-een', type: 'revoke' });
  expect(codeOf(await tell({ kind: 'pause' }))).toBe('not-allowed');
});
