import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** An entry whose text went after its term: its place stays, and everything that is asked of it has a clear answer. */

let gateway: RunningGateway;
let removed = '';
let other = '';
beforeAll(async () => {
  gateway = await startGateway('2026-09-14T09:00:00+02:00');
  for (const fields of [['initials'], ['supportActive']]) {
    const asked = await gateway.ask('woonveste/woonconsulent', 'J', 'P06', fields);
    [removed, other] = [other, String(asked.body['id'] ?? gateway.entries().at(-1)?.id)];
  }
  // As a run of the retention leaves it.
  gateway.behind(`drop trigger log_entries_refuse_update; update log_entries set entry = '', subject = null, kind = null,
    party = null, outcome = null, case_ref = null, purpose = null, reasons = null, trace = null where id = '${removed}'`);
});
afterAll(async () => {
  // What the log says is held against the schemas at the end, and this one says nothing.
  gateway.behind(`drop trigger log_entries_refuse_delete; delete from log_entries where id = '${removed}'`);
  await gateway[Symbol.asyncDispose]();
});

const officer = 'woonveste/privacy-officer';
const supervisor = 'veldhaven/auditor';

describe('an entry whose text was removed', () => {
  it('cannot be decided anew: whoever supervises is told so, and everybody else as of one that there is not', async () => {
    const replay = (who: string, id: string) => gateway.call(who, 'POST', `/v1/log/entries/${id}/replay`);
    expect(await replay(officer, other)).toMatchObject({ status: 200 });
    const told = await replay(supervisor, removed);
    expect(told).toMatchObject({ status: 200, body: { entry: removed, verdict: 'cannot', reason: 'entry-removed' } });
    const [gone, never] = [await replay(officer, removed), await replay(officer, `e_${'x'.repeat(22)}`)];
    expect(gone.status).toBe(404);
    const { instance: _own, ...body } = gone.body;
    expect(never.body).toMatchObject(body);
  });

  it('has no receipt and no account any more, and is found by no search', async () => {
    const asked = [
      ['woonveste/woonconsulent', `/v1/disclosures/${removed}/receipt`],
      [officer, `/v1/log/entries/${removed}`],
      [supervisor, `/v1/log/entries/${removed}`],
    ] as const;
    for (const [who, path] of asked) expect([path, (await gateway.call(who, 'GET', path)).status]).toEqual([path, 404]);
    for (const who of [officer, supervisor]) {
      const { status, text } = await gateway.call(who, 'POST', '/v1/log/searches', { limit: 100 });
      expect(status).toBe(200);
      expect(text).toContain(other);
      expect(text).not.toContain(removed);
    }
    const after = await gateway.call(officer, 'POST', '/v1/log/searches', { limit: 10, after: removed });
    expect(after).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  it('leaves the register, the exports and what stands out as whole as before', async () => {
    const period = 'from=2026-09-01&to=2026-09-30';
    const moments = 'from=2026-09-01T00:00:00Z&to=2026-09-30T00:00:00Z';
    expect((await gateway.call(officer, 'GET', '/v1/register')).status).toBe(200);
    expect((await gateway.call(officer, 'GET', `/v1/log/anomalies?${period}`)).status).toBe(200);
    const token = await gateway.tokenOf('woonveste', 'privacy-officer');
    for (const view of ['access', 'adl', 'ldv']) {
      const address = `${gateway.url}/v1/log/exports?view=${view}&${moments}`;
      const exported = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
      expect([view, exported.status]).toEqual([view, 200]);
      const text = await exported.text();
      expect(text).not.toContain(removed);
      for (const line of text.split('\n').filter((one) => one !== '')) expect(() => JSON.parse(line)).not.toThrow();
    }
  });
});
