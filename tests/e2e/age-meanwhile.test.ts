import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { Twist } from '../../src/contract/generated/types.ts';
import type { Done } from '../../src/disclosure/act.ts';
import { registerCase, supplyRecords } from '../../src/disclosure/casework.ts';
import { listConsents, recordConsent } from '../../src/disclosure/consenting.ts';
import type { Steps } from '../../src/disclosure/steps.ts';
import { duringTerm, partyIds, settle, state, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** A date of birth that is put back between the look at the age and the record of the answer. */

let opened: OpenSteps;
const provider = 'zorg-een';
beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  const { model, catalogue, law } = opened.steps.policy;
  const twist: Twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
  const frame = toFrame('oever', ['gemeente-een', 'corporatie-een']);
  const made = compileAgreement(model, twist, frame, { catalogue, law });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  await opened.steps.agreements.publish(made.agreement);
  for (const by of partyIds) await state(opened, made.agreement, { by });
  await opened.letIn(provider, ['casemanager']);
});
afterAll(() => opened[Symbol.asyncDispose]());

async function of<Response>(done: Done<Response>): Promise<Response> {
  const { answer } = await done;
  if (!answer.ok) throw answer.problem;
  return answer.response;
}

it('takes back the answer of a child alone', async () => {
  const { steps, call } = opened;
  const { caseRef } = await of(registerCase(steps, call(provider, { agreement: 'oever' })));
  const consents: Steps['consents'] = {
    ...steps.consents,
    async record(...said) {
      await of(supplyRecords(steps, call(provider, { value: '2013-01-01' }), caseRef, { field: 'dateOfBirth' }));
      return steps.consents.record(...said);
    },
  };
  const form = {
    ...{ caseRef, kind: 'waiver', answer: 'given', purposes: ['P04'], recipients: [{ matched: 'COR' }] },
    ...{ categories: ['A'], formVersion: 'v1', language: 'nl', capacity: 'self', notice: 'Mag dit?' },
  };
  await expect(of(recordConsent({ ...steps, consents }, call(provider, form)))).rejects.toMatchObject({
    code: 'conflict',
  });
  const { consents: kept } = await of(listConsents(steps, call(provider, {}), caseRef));
  expect(kept.map(({ status }) => status)).toEqual(['withdrawn']);
});
