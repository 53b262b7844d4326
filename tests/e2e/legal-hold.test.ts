import { expect, it } from 'vitest';
import { startGateway } from '../support/start-gateway.ts';

/** A client whose case is held for a legal claim is not erased, and is once the hold is lifted. */
it('refuses an erasure while a legal hold stands, says why, and leaves everything as it was', async () => {
  await using own = await startGateway('2027-04-02T10:00:00Z');
  const body = { caseRef: own.refOf('J', 'de-brug'), kind: 'erasure', text: 'Wis alles' };
  expect((await own.ask('woonveste/woonconsulent', 'J', 'P05', ['phone'])).status).toBe(200);
  const { id } = (await own.call('de-brug/casemanager', 'POST', '/v1/rights-requests', body)).body;
  const hold = { caseRef: own.refOf('J', 'woonveste'), reason: 'Rechtszaak' };
  const held = await own.call('woonveste/privacy-officer', 'POST', '/v1/log/retention/holds', hold);
  expect(held.status, held.text).toBe(201);

  const assessment = ['retention-term', 'no-interest-of-another', 'no-law-requires-keeping'];
  const grant = () =>
    own.call('de-brug/zorgcoordinator', 'PATCH', `/v1/rights-requests/${id}`, { step: 'grant', assessment });
  const refused = await grant();
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('AVG art. 17(3)(e)');
  expect(refused.text).not.toContain('Rechtszaak');
  expect((await own.ask('woonveste/woonconsulent', 'J', 'P05', ['phone'])).status).toBe(200);
  expect(own.entries().filter(({ kind }) => kind === 'subject-erased')).toEqual([]);

  const lifting = `/v1/log/retention/holds/${held.body.id}/lifting`;
  expect((await own.call('woonveste/auditor', 'POST', lifting)).status).toBe(200);
  expect((await grant()).status).toBe(200);
  expect((await own.ask('woonveste/woonconsulent', 'J', 'P05', ['phone'])).status).toBe(403);
});
