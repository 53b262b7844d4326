import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** Who may answer for a client rests on the age on the day of the answer, and ends when that age was not the right one. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const carer = 'noordlicht/ambulant-begeleider';

async function register(dateOfBirth?: string): Promise<string> {
  const records = dateOfBirth === undefined ? {} : { dateOfBirth };
  const body = {
    agreement: 'veenrand-2026',
    phase: 'aftercare',
    records,
    parties: [{ party: 'thuishof', contract: true, capacity: 'party' }],
  };
  const made = await gateway.call(carer, 'POST', '/v1/cases', body);
  expect([made.status, made.text]).toMatchObject([201, expect.any(String)]);
  return made.body.caseRef;
}

const answer = (caseRef: string, more: object = {}) =>
  gateway.call(carer, 'POST', '/v1/consents', {
    ...{
      caseRef,
      kind: 'waiver',
      answer: 'given',
      purposes: ['P09'],
      recipients: [{ type: 'COR' }],
      categories: ['G'],
    },
    ...{ capacity: 'self', formVersion: 'v3', language: 'nl', notice: 'Mag dit?', ...more },
  });
const setBorn = async (caseRef: string, value: string | null) => {
  expect((await gateway.call(carer, 'PUT', `/v1/cases/${caseRef}/records/dateOfBirth`, { value })).status).toBe(200);
};
const statuses = async (caseRef: string) => {
  const { body } = await gateway.call(carer, 'GET', `/v1/consents?caseRef=${caseRef}`);
  return body.consents.map(({ status }) => status);
};

it('opens nothing for a child alone whose date of birth was away for a moment', async () => {
  const caseRef = await register('2012-01-01');
  await setBorn(caseRef, null);
  expect((await answer(caseRef)).status).toBe(201);
  await setBorn(caseRef, '2012-01-01');
  expect(await statuses(caseRef)).toEqual(['withdrawn']);
});

it('ends what was given for a child when the date of birth turns out to be that of an adult, or is taken away', async () => {
  for (const value of ['1990-01-01', null]) {
    const caseRef = await register('2012-01-01');
    expect((await answer(caseRef, { alsoBy: 'parent' })).status).toBe(201);
    await setBorn(caseRef, value);
    expect(await statuses(caseRef)).toEqual(['withdrawn']);
  }
});

it('leaves the answers of an adult when the date of birth becomes known, changes a little, or goes', async () => {
  const caseRef = await register();
  expect((await answer(caseRef)).status).toBe(201);
  for (const value of ['1990-01-01', '1990-02-01', null]) {
    await setBorn(caseRef, value);
    expect(await statuses(caseRef)).toEqual(['valid']);
  }
});

it('takes the age on the day of the answer, not on the day that it was recorded', async () => {
  // Sixteen since the first of May, and fifteen when asked.
  const caseRef = await register('2010-05-01');
  const before = await answer(caseRef, { givenAt: '2026-04-20T10:00:00Z', alsoBy: 'parent' });
  expect(before.status).toBe(201);
  expect(await statuses(caseRef)).toEqual(['expired']);
  expect((await answer(caseRef)).status).toBe(201);
  expect(await statuses(caseRef)).toEqual(['valid', 'expired']);
});
