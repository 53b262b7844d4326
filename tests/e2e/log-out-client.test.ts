import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/** A client says that somebody else logs in as it: who helps it ends all its sessions. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function as(who: string, path?: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who, path);
  return web;
}
const isIn = async (web: WebVisitor) => (await web.get('/mijn')).url.pathname === '/mijn';
const placeOf = (party: string) => `/mijn-clienten/${gateway.refOf('J', party)}`;
const ended = () => gateway.entries().filter(({ kind }) => kind === 'client-log-out');

it('is not for a corporation, nor for who takes no part, nor without the form of this session', async () => {
  const client = await as('mijn/client-j', '/mijn');
  const [corporation, stranger, helper] = [
    await as('woonveste/lotte.brands'),
    await as('noordlicht/joost.hendriks'),
    await as('de-brug/eva.molenaar'),
  ];
  const seen = await corporation.get(placeOf('woonveste'));
  expect([seen.status, seen.text.includes(`${placeOf('woonveste')}/uitloggen`)]).toEqual([200, false]);
  expect((await corporation.post(`${placeOf('woonveste')}/uitloggen`, {})).status).toBe(403);
  await stranger.get('/mijn-clienten');
  expect((await stranger.post(`${placeOf('de-brug')}/uitloggen`, {})).status).toBe(404);
  await helper.get(placeOf('de-brug'));
  expect((await helper.post(`${placeOf('de-brug')}/uitloggen`, { csrf: 'x' })).status).toBe(403);
  expect(await isIn(client)).toBe(true);
  expect(ended().filter(({ problem }) => problem === undefined)).toEqual([]);
});

it('ends every session of that client at once, of nobody else, with one entry, and says that it did', async () => {
  const [phone, stolen, other] = [
    await as('mijn/client-j', '/mijn'),
    await as('mijn/client-j', '/mijn'),
    await as('mijn/client-m', '/mijn'),
  ];
  const helper = await as('de-brug/eva.molenaar');
  await helper.get(placeOf('de-brug'));
  const before = ended().length;
  const done = await helper.post(`${placeOf('de-brug')}/uitloggen`, {});
  expect([done.status, done.text.includes('De cliënt is overal uitgelogd.')]).toEqual([200, true]);
  expect([await isIn(phone), await isIn(stolen), await isIn(other)]).toEqual([false, false, true]);
  expect(ended().slice(before)).toMatchObject([{ kind: 'client-log-out', party: 'de-brug' }]);
  const again = await as('mijn/client-j', '/mijn');
  expect((await again.get('/mijn')).text).toContain('ben je overal uitgelogd');
});
