import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { bsnOf, canaryRecord, duringTerm, partyIds, settle, state, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** A retry with the same Idempotency-Key is the same request: one entry, however often and at whatever moment it comes. */

let opened: OpenSteps;
let ref: string;
let subject: Awaited<ReturnType<OpenSteps['steps']['sources']['createSubject']>>;

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  const { agreements, cases, sources, policy } = opened.steps;
  const frame = toFrame('kanarie', ['gemeente-een', 'zorg-een']);
  const twist = {
    region: frame.scope.region,
    model: { id: policy.model.id, version: policy.model.version },
    changes: [],
  };
  const compiled = compileAgreement(policy.model, twist, frame, policy);
  if (!compiled.ok) throw new Error('the model does not compile');
  await agreements.publish(compiled.agreement);
  for (const by of partyIds) await state(opened, compiled.agreement, { by });
  subject = await sources.createSubject();
  await sources.supply(subject, canaryRecord(1, bsnOf(1)), 'zorg-een', duringTerm);
  const parties = [{ party: 'gemeente-een', type: 'MUN' as const, capacity: 'party' as const, contract: false }];
  const opening = { subject, agreement: 'kanarie', phase: 'aftercare' as const, parties };
  const { caseRef } = await cases.register({ id: 'zorg-een', type: 'PRO' }, opening, duringTerm);
  const { id } = await cases.resolve('zorg-een', caseRef, duringTerm);
  ref = id === undefined ? '' : cases.refFor('gemeente-een', id);
});
afterAll(() => opened[Symbol.asyncDispose]());

async function ask(key: string | undefined, change: object = {}) {
  const before = opened.entryCount();
  const body = { caseRef: ref, purpose: 'P06', fields: ['supportActive', 'bsn'], role: 'consulent-wmo', ...change };
  const more = key === undefined ? {} : { idempotencyKey: key };
  const { entry, answer } = await disclose(opened.steps, opened.call('gemeente-een', body, more));
  return { entry, answer, code: answer.ok ? undefined : answer.problem.code, added: opened.entriesFrom(before) };
}

describe('a retry', () => {
  it('gets the answer again, under the entry and the moment of the first try', async () => {
    const first = await ask('een');
    opened.clock.now = toInstant(opened.clock.now + 60_000);
    const second = await ask('een');
    expect([first.added.length, second.added.length]).toEqual([1, 0]);
    expect(second.entry).toEqual(first.entry);
    expect(second.answer).toEqual(first.answer);
    expect(JSON.stringify(opened.entries())).not.toContain('"een"');
  });

  it('that comes while the first try is under way leaves no second entry', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => ask('samen')));
    const ids = new Set(tries.flatMap(({ answer, entry }) => (answer.ok ? [entry.id] : [])));
    expect(ids.size).toBe(1);
    expect(tries.filter(({ answer }) => !answer.ok).every(({ code }) => code === 'conflict')).toBe(true);
    expect(opened.entries().filter(({ id }) => ids.has(id))).toHaveLength(1);
    expect((await ask('samen')).answer.ok).toBe(true);
  });

  it('with another request under the same key is refused, and the refusal is in the log', async () => {
    await ask('twee');
    const other = await ask('twee', { fields: ['bsn'] });
    expect(other.code).toBe('idempotency-mismatch');
    expect(other.added).toMatchObject([{ kind: 'rejected', problem: 'idempotency-mismatch' }]);
    expect(other.added[0]).not.toHaveProperty('disclosed');
  });

  it('is a new request when what is decided has changed meanwhile', async () => {
    const first = await ask('drie');
    await opened.steps.cases.setRights(subject, { restricted: true });
    const refused = await ask('drie');
    await opened.steps.cases.setRights(subject, { restricted: false });
    expect([first.answer.ok, refused.code, refused.added.length]).toEqual([true, 'disclosure-refused', 1]);
    expect((await ask('drie')).entry.id).toBe(first.entry.id);
  });

  it('of a refusal is a new request: only what left is remembered', async () => {
    const first = await ask('vier', { fields: ['diagnosis'] });
    const second = await ask('vier', { fields: ['diagnosis'] });
    expect([first.code, second.code]).toEqual(['disclosure-refused', 'disclosure-refused']);
    expect(second.entry.id).not.toBe(first.entry.id);
    expect((await ask('vier')).answer.ok).toBe(true);
  });

  it('without a key is a request of its own', async () => {
    const [first, second] = [await ask(undefined), await ask(undefined)];
    expect([first.added.length, second.added.length]).toEqual([1, 1]);
    expect(second.entry.id).not.toBe(first.entry.id);
  });
});
