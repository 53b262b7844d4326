import { afterAll, beforeAll, expect, it } from 'vitest';
import { disclosedBy, type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';

/** Scenario B: arrears, noise and a refused consent. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-03-16T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const consentFor = (kinds: readonly string[], purpose: string, recipient: object) =>
  Promise.all(
    kinds.map((kind) =>
      gateway.call('noordlicht/ambulant-begeleider', 'POST', '/v1/consents', {
        caseRef: gateway.refOf('M', 'noordlicht'),
        kind,
        answer: 'given',
        purposes: [purpose],
        recipients: [recipient],
        categories: [...'ABCDEFGHIJ'],
        capacity: 'self',
        formVersion: 'v3',
        language: 'nl',
      }),
    ),
  );

it('B1: a contract that asks for support does not replace the consent that was refused', async () => {
  const answer = await gateway.ask('thuishof/woonconsulent', 'M', 'P06', ['caseRef', 'supportActive']);
  expect(answer.status).toBe(403);
  expect(withheldBy(answer)).toEqual({ caseRef: 'DENY_NO_CONSENT', supportActive: 'DENY_NO_CONSENT' });
});

it('B6: reuse of debt help data needs explicit consent, and comes with it', async () => {
  const fields = ['caseRef', 'budgetSupportType', 'financialContact', 'debtStabilised'];
  const refused = await gateway.ask('noordlicht/ambulant-begeleider', 'M', 'P10', fields);
  expect(refused.status).toBe(403);
  expect(withheldBy(refused)).toEqual(Object.fromEntries(fields.map((field) => [field, 'DENY_CONSENT_NOT_EXPLICIT'])));
  const recorded = await consentFor(['explicit'], 'P10', { party: 'noordlicht' });
  expect(recorded.map(({ status }) => status)).toEqual([201]);
  const answer = await gateway.ask('noordlicht/ambulant-begeleider', 'M', 'P10', fields);
  expect(disclosedBy(answer)).toEqual(fields.toSorted());
});

it('B13: with waiver and explicit consent the corporation knows whom to call, and no more', async () => {
  const fields = ['caseRef', 'supportActive', 'supportContact', 'outOfHoursContact', 'safetyInstruction'];
  const before = await gateway.ask('thuishof/overlastmedewerker', 'M', 'P09', fields);
  expect(before.status).toBe(403);
  await consentFor(['waiver', 'explicit'], 'P09', { matched: 'COR' });
  const answer = await gateway.ask('thuishof/overlastmedewerker', 'M', 'P09', fields);
  expect(disclosedBy(answer)).toEqual(fields.slice(0, 4).toSorted());
  expect(withheldBy(answer)).toEqual({ safetyInstruction: 'DENY_FIELD_NOT_AGREED' });
});
