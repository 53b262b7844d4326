import { expect, it } from 'vitest';
import { startGateway } from '../support/start-gateway.ts';
import { visitWeb } from '../support/web-visitor.ts';

const at = '2026-03-16T10:00:00Z';
const helper = 'de-brug/casemanager';

/** All that the pages of a talk show of J. */
async function talkAbout(gateway: Awaited<ReturnType<typeof startGateway>>): Promise<string> {
  const web = visitWeb(gateway.url);
  const start = `/akkoord/${gateway.refOf('J', 'de-brug')}`;
  await web.logIn('de-brug/eva.molenaar', start);
  const pages = [await web.get(start)];
  for (const question of ['who.COR', 'home.COR', 'money.COR', 'support.COR']) {
    pages.push(await web.get(`${start}/vraag/${question}`));
  }
  expect(pages.map(({ status }) => status)).not.toContain(403);
  return pages.map(({ text }) => text).join('\n');
}

it('a client who asked to restrict the use is not shown in the talk, nor is its name', async () => {
  await using gateway = await startGateway(at);
  expect(await talkAbout(gateway)).toContain('+31600000031');
  const asked = { caseRef: gateway.refOf('J', 'de-brug'), kind: 'restriction' };
  const { id } = (await gateway.call(helper, 'POST', '/v1/rights-requests', asked)).body;
  expect((await gateway.call(helper, 'PATCH', `/v1/rights-requests/${id}`, { step: 'grant' })).status).toBe(200);
  const shown = await talkAbout(gateway);
  for (const value of ['+31600000031', 'Voorbeeld-Jansen', 'j.voorbeeld@post.example']) {
    expect(shown).not.toContain(value);
  }
});

it('where somebody lives whose address is secret is not shown in the talk', async () => {
  await using gateway = await startGateway(at);
  expect(await talkAbout(gateway)).toContain('WK199901');
  gateway.behind('update subjects set address_secret = 1 where id in (select subject_id from cases)');
  const shown = await talkAbout(gateway);
  expect(shown).toContain('+31600000031');
  expect(shown).not.toContain('WK199901');
});
