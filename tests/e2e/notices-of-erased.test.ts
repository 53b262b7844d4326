import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import { registerCase } from '../../src/disclosure/casework.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { duringTerm, partyIds, settle, state, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** Real rooms on SQLite, where whoever waits for a transaction inside that transaction waits for ever. */

let opened: OpenSteps;
beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  const { policy, agreements } = opened.steps;
  await settle(opened);
  const frame = toFrame('kanarie', ['gemeente-een', 'zorg-een', 'corporatie-een']);
  const twist = {
    region: frame.scope.region,
    model: { id: policy.model.id, version: policy.model.version },
    changes: [],
  };
  const compiled = compileAgreement(policy.model, twist, frame, policy);
  if (!compiled.ok) throw new Error('the region does not fit the model');
  await agreements.publish(compiled.agreement);
  for (const by of partyIds) await state(opened, compiled.agreement, { by });
});
afterAll(() => opened[Symbol.asyncDispose]());

it('who received of a person is found inside the transaction that erases the person', async () => {
  const { steps, store, clock } = opened;
  const registered = await registerCase(
    steps,
    opened.call('zorg-een', {
      ...{ agreement: 'kanarie', phase: 'aftercare', records: { supportActive: true } },
      parties: [{ party: 'gemeente-een', capacity: 'party', contract: false }],
    }),
  );
  expect(registered.answer.ok).toBe(true);
  const [own] = await steps.cases.list('gemeente-een', clock.now, { limit: 1 });
  const question = { caseRef: own?.caseRef, purpose: 'P06', fields: ['supportActive'], role: 'consulent-wmo' };
  const { answer } = await disclose(steps, opened.call('gemeente-een', question));
  expect(answer.ok).toBe(true);
  const { subject } = await steps.cases.resolve('gemeente-een', own?.caseRef ?? '', clock.now);
  if (subject === undefined) throw new Error('no subject');

  await store.transaction(async (tx) => {
    await steps.notices.plan(tx, { kind: 'data.erased', subject }, clock.now);
    await tx.updateTable('subjects').set({ log_salt: null }).where('id', '=', subject).execute();
  });
  await steps.notices.dispatch();
  expect(await steps.notices.list('gemeente-een', { limit: 5 })).toMatchObject([
    { kind: 'data.erased', caseRef: own?.caseRef, purposes: ['P06'], fields: ['supportActive'] },
  ]);
  expect(await steps.notices.list('zorg-een', { limit: 5 })).toEqual([]);
});
