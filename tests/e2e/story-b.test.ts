import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
        notice: 'Mag dit gedeeld worden?',
        language: 'nl',
      }),
    ),
  );

it('B1: a contract that asks for support does not replace the consent that was refused', async () => {
  const answer = await gateway.ask('thuishof/woonconsulent', 'M', 'P06', ['caseRef', 'supportActive']);
  expect(answer.status).toBe(403);
  expect(withheldBy(answer)).toEqual({ caseRef: 'DENY_NO_CONSENT', supportActive: 'DENY_NO_CONSENT' });
});

/** The three things that a landlord does before it may signal arrears (Besluit gemeentelijke schuldhulpverlening, art. 2). */
const allThree = ['contact-attempted', 'debt-help-offered', 'offer-made'];
const arrears = ['initials', 'familyName', 'phone', 'email', 'dwellingAddress', 'rentArrears'];
const takeSteps = (conditionsMet: readonly string[]) =>
  gateway.call('thuishof/incassomedewerker', 'PATCH', `/v1/cases/${gateway.refOf('M', 'thuishof')}`, { conditionsMet });
const signal = (fields: readonly string[]) => gateway.ask('veldhaven/schuldhulpverlener', 'M', 'P08', fields);

describe('a signal of rent arrears', () => {
  it.each([
    ['B2: debt help was not offered', ['contact-attempted', 'offer-made']],
    ['nothing was done', []],
    ['one of the three was done', ['debt-help-offered']],
  ])('tells nothing where %s', async (_what, done) => {
    expect((await takeSteps(done)).status).toBe(200);
    const answer = await signal(arrears);
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('1160');
    expect(Object.keys(withheldBy(answer)).toSorted()).toEqual(arrears.toSorted());
  });

  it('B3: tells the arrears, without consent, and nothing about support', async () => {
    expect((await takeSteps(allThree)).status).toBe(200);
    const answer = await signal([...arrears, 'caseRef', 'supportActive', 'supportContact']);
    expect(answer.status).toBe(200);
    expect(disclosedBy(answer)).toEqual(arrears.toSorted());
    expect(Object.values(answer.body.fields).flatMap((field) => field.consent ?? [])).toEqual([]);
  });

  it('B4: stops when M. objects, whatever was done before', async () => {
    const ref = gateway.refOf('M', 'noordlicht');
    const said = { caseRef: ref, purpose: 'P08' };
    expect((await gateway.call('noordlicht/ambulant-begeleider', 'POST', '/v1/objections', said)).status).toBe(201);
    const answer = await signal(arrears);
    expect(answer.status).toBe(403);
    expect(withheldBy(answer)).toEqual(Object.fromEntries(arrears.map((field) => [field, 'DENY_OBJECTED'])));
    expect(answer.text).not.toContain('1160');
  });
});

it('B8: noise is no reason to tell who supports M. without a yes', async () => {
  const fields = ['caseRef', 'nuisanceStatus', 'nuisanceNature'];
  const answer = await gateway.ask('noordlicht/ambulant-begeleider', 'M', 'P09', fields);
  expect(answer.status).toBe(403);
  expect(withheldBy(answer)).toEqual(Object.fromEntries(fields.map((field) => [field, 'DENY_NO_CONSENT'])));
  expect(answer.text).not.toContain('geluid');
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
