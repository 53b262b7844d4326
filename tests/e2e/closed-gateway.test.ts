/** What still works while the gateway is closed: what takes away what others may see. */
import { describe, expect, it, vi } from 'vitest';
import { apiRoutes } from '../../src/http/routes/api.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

const at = '2026-09-14T09:00:00+02:00';
const statusOf = async (gateway: RunningGateway) => (await fetch(`${gateway.url}/readyz`)).status;
const untilReadiness = (gateway: RunningGateway, status: number) =>
  vi.waitFor(async () => expect(await statusOf(gateway)).toBe(status), { timeout: 10_000 });

describe('while nothing can be recorded', () => {
  it('a client can still say no: it holds at once, and has its entry once it is asked again', async () => {
    const space = { freeBytes: 50e9, sizeBytes: 100e9 };
    await using gateway = await startGateway(at, {}, { measureDisk: async () => space });
    const caseRef = gateway.refOf('J', 'de-brug');
    const call = (method: 'GET' | 'POST', path: string, body?: object) =>
      gateway.call('de-brug/casemanager', method, path, body);
    const statusOfConsent = async (id: string) => {
      const { body } = await call('GET', `/v1/consents?caseRef=${caseRef}`);
      return body.consents.find((consent: { id: string }) => consent.id === id)?.status;
    };
    const { consents } = (await call('GET', `/v1/consents?caseRef=${caseRef}`)).body;
    const id: string = consents.find(({ status }) => status === 'valid')?.id ?? '';
    const before = gateway.entries().length;

    space.freeBytes = 1;
    await untilReadiness(gateway, 503);
    const closed = { status: 503, body: { code: 'storage-low' } };
    expect(await call('POST', `/v1/consents/${id}/withdrawal`)).toMatchObject(closed);
    expect(await call('POST', '/v1/objections', { caseRef, purpose: 'P09' })).toMatchObject(closed);
    expect(await call('GET', `/v1/consents?caseRef=${caseRef}`)).toMatchObject(closed);
    expect(gateway.entries()).toHaveLength(before);

    space.freeBytes = 50e9;
    await untilReadiness(gateway, 200);
    expect(await statusOfConsent(id)).toBe('withdrawn');
    expect(await call('POST', `/v1/consents/${id}/withdrawal`)).toMatchObject({
      status: 200,
      body: { status: 'withdrawn' },
    });
    expect(gateway.entries().filter(({ kind }) => kind === 'consent-withdrawn')).toHaveLength(1);
  });

  it('no other call of the API is begun, and none is answered', async () => {
    const space = { freeBytes: 50e9, sizeBytes: 100e9 };
    await using gateway = await startGateway(at, {}, { measureDisk: async () => space });
    space.freeBytes = 1;
    await untilReadiness(gateway, 503);
    const before = gateway.entries().length;
    for (const { method, path } of apiRoutes) {
      const answer = await fetch(`${gateway.url}${path.replaceAll(/:\w+/g, 'x')}`, { method: method.toUpperCase() });
      expect({ path, status: answer.status }).toEqual({ path, status: 503 });
    }
    expect(gateway.entries()).toHaveLength(before);
    expect(apiRoutes.flatMap(({ path, takesAway }) => (takesAway ? [path] : []))).toEqual([
      '/v1/consents/:id/withdrawal',
      '/v1/objections',
    ]);
  });
});
