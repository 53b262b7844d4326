/** A file costs memory: nobody's is read but of who is logged in, with a form of this site, one at a time. */
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request as send } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { csrfIn, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

let gateway: RunningGateway;
let helper: WebVisitor;
let path: string;
let csrf: string;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
  helper = visitWeb(gateway.url);
  await helper.logIn('noordlicht/joost.hendriks');
  path = `/akkoord/${gateway.refOf('M', 'noordlicht')}/van-papier`;
  csrf = csrfIn((await helper.get(path)).text);
});
afterAll(() => gateway[Symbol.asyncDispose]());

const cookiesOf = ({ cookies }: WebVisitor): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/** Begins to post a form with a file; the rest of it never comes. */
function begin(cookie: string, token: string, to = path): ClientRequest {
  const headers = {
    'content-type': 'multipart/form-data; boundary=here',
    'content-length': String(5 * 1024 * 1024),
    'sec-fetch-site': 'same-origin',
    accept: 'text/html',
    cookie,
  };
  const opened = send(new URL(to, gateway.url), { method: 'POST', headers });
  const [name, file] = ['form-data; name=', 'Content-Type: application/pdf\r\n\r\n%PDF-1.7 and much more'];
  opened.write(`--here\r\nContent-Disposition: ${name}"csrf"\r\n\r\n${token}\r\n`);
  opened.write(`--here\r\nContent-Disposition: ${name}"scan"; filename="a.pdf"\r\n${file}`);
  return opened.on('error', () => {});
}

async function statusOf(opened: ClientRequest): Promise<number | undefined> {
  const [response] = (await once(opened, 'response')) as [IncomingMessage];
  opened.destroy();
  return response.statusCode;
}

it('answers a stranger without waiting for the file, whatever its cookie says', async () => {
  const cookie = `sluis-sessie=${'x'.repeat(43)}`;
  expect(await statusOf(begin('', csrf))).toBe(403);
  expect(await statusOf(begin(cookie, csrf))).toBe(403);
  expect(await statusOf(begin('sluis-sessie=', csrf, '/akkoord/x/vraag/y'))).toBe(403);
});

it('does not wait for a file at a page that takes none, nor for one of a form without the token', async () => {
  expect(await statusOf(begin(cookiesOf(helper), csrf, '/mijn-clienten/nieuw'))).toBe(403);
  expect(await statusOf(begin(cookiesOf(helper), 'made up'))).toBe(403);
});

it('does not read a file of a client', async () => {
  const client = visitWeb(gateway.url);
  await client.logIn('mijn/client-m');
  expect(await statusOf(begin(cookiesOf(client), csrfIn((await client.get('/mijn/rechten')).text)))).toBe(403);
});

it('reads of one person one at a time', async () => {
  const first = begin(cookiesOf(helper), csrf);
  // Until the first has come in, a second could be that first.
  await expect.poll(() => within(statusOf(begin(cookiesOf(helper), csrf)))).toBe(429);
  first.destroy();
  await expect.poll(() => within(statusOf(begin(cookiesOf(helper), 'made up')))).toBe(403);
});

const within = (status: Promise<number | undefined>): Promise<number | undefined> =>
  Promise.race([status, once(AbortSignal.timeout(300), 'abort').then(() => undefined)]);

it('takes the scan of a paper', async () => {
  const form = new FormData();
  for (const [name, value] of Object.entries({
    csrf,
    namens: 'self',
    dag: '2026-05-11',
    zelfde: '1',
    'vraag.x': 'yes',
  })) {
    form.append(name, value);
  }
  form.append('scan', new File([Buffer.from('neither a picture nor a document')], 'a.pdf'));
  const headers = { cookie: cookiesOf(helper), 'sec-fetch-site': 'same-origin', accept: 'text/html' };
  const answered = await fetch(new URL(path, gateway.url), { method: 'POST', headers, body: form });
  expect(answered.status).toBe(422);
  expect(await answered.text()).toContain('href="#scan"');
});
