import { expect, it } from 'vitest';
import { disclosedBy, startGateway } from '../support/start-gateway.ts';

it('a yes that cannot be recorded is not acknowledged, and opens nothing once the log works again', async () => {
  await using gateway = await startGateway('2026-03-16T10:00:00Z');
  const giveConsent = (kind: string) =>
    gateway.call('noordlicht/ambulant-begeleider', 'POST', '/v1/consents', {
      caseRef: gateway.refOf('M', 'noordlicht'),
      ...{ kind, answer: 'given', purposes: ['P06'], recipients: [{ matched: 'COR' }], categories: [...'ABCDEFGHIJ'] },
      ...{ capacity: 'self', formVersion: 'v3', language: 'nl', notice: 'Mag dit gedeeld worden?' },
    });
  const askSupport = () => gateway.ask('thuishof/woonconsulent', 'M', 'P06', ['caseRef', 'supportActive']);

  gateway.behind("create trigger broken before insert on log_entries begin select raise(abort, 'broken'); end");
  expect((await giveConsent('waiver')).status).toBe(503);
  expect((await giveConsent('explicit')).status).toBe(503);
  gateway.behind('drop trigger broken');

  const refused = await askSupport();
  expect([refused.status, disclosedBy(refused)]).toEqual([403, []]);
  await giveConsent('waiver');
  await giveConsent('explicit');
  expect(disclosedBy(await askSupport())).toEqual(['caseRef', 'supportActive']);
});
