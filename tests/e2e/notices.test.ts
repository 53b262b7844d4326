import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Notice } from '../../src/contract/generated/types.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** What parties are told over the API when J. changes her mind: whom, of what, and of what not. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-06-19T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const supported = ['supportActive', 'supportContact', 'supportPeriod'];

async function noticesOf(who: string, query = ''): Promise<readonly Notice[]> {
  const { status, body } = await gateway.call(who, 'GET', `/v1/notices${query}`);
  expect(status).toBe(200);
  return body.notices;
}

async function withdraw(kind: string): Promise<void> {
  const list = await gateway.call(
    'de-brug/casemanager',
    'GET',
    `/v1/consents?caseRef=${gateway.refOf('J', 'de-brug')}`,
  );
  const consent = list.body.consents.find((one) => one.kind === kind && one.status === 'valid');
  const answer = await gateway.call('de-brug/casemanager', 'POST', `/v1/consents/${consent?.id}/withdrawal`);
  expect(answer.status).toBe(200);
}

it('tells only who received under the consent: its own case, purpose and fields, and no value', async () => {
  await gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['caseRef', ...supported]);
  await gateway.ask('veldhaven/consulent-wmo', 'J', 'P06', ['caseRef', 'supportActive']);
  await gateway.ask('thuishof/woonconsulent', 'J', 'P06', ['caseRef', 'supportActive']);
  expect(await noticesOf('woonveste/woonconsulent')).toEqual([]);
  await withdraw('explicit');

  await expect.poll(() => noticesOf('woonveste/woonconsulent'), { timeout: 5_000 }).toHaveLength(1);
  const [notice] = await noticesOf('woonveste/woonconsulent');
  expect(notice).toMatchObject({
    ...{ number: 1, kind: 'consent.withdrawn', caseRef: gateway.refOf('J', 'woonveste'), purposes: ['P06'] },
    fields: supported.toSorted(),
  });
  for (const other of ['veldhaven/consulent-wmo', 'thuishof/woonconsulent', 'de-brug/casemanager']) {
    expect(await noticesOf(other)).toEqual([]);
  }
});
