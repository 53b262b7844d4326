import { once } from 'node:events';
import { type ClientRequest, createServer, type IncomingMessage, type Server, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GatewayError } from '../errors.ts';
import { createUploads } from './read-upload.ts';

const megabyte = 1024 * 1024;
let server: Server;
beforeAll(async () => {
  const uploads = createUploads();
  server = createServer(async (request, response) => {
    const check = (fields: URLSearchParams): void => {
      if (fields.get('csrf') !== 'good') throw new GatewayError('not-allowed', 'no token');
    };
    try {
      const { fields, file } = await uploads(request.url ?? '', request, check);
      response.end(JSON.stringify({ fields: [...fields], bytes: file?.length }));
    } catch (error) {
      response.end(error instanceof GatewayError ? error.code : String(error));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const type = 'multipart/form-data; boundary=here';
const field = (name: string, value = 'good') =>
  `--here\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHead = (more = '') =>
  `--here\r\nContent-Disposition: form-data; name="scan"; filename="a.pdf"\r\nContent-Type: application/pdf${more}\r\n\r\n`;
const end = '--here--\r\n';
const file = (content: string) => `${fileHead()}${content}\r\n`;

function open(headers: Readonly<Record<string, string>> = {}, path = '/own'): ClientRequest {
  const { port } = server.address() as AddressInfo;
  const opened = send({ port, host: '127.0.0.1', path, method: 'POST', headers: { 'content-type': type, ...headers } });
  // Whoever is answered early may find the door closed while it still speaks.
  return opened.on('error', () => {});
}

/** What was answered; the request needs not be finished for it. */
async function answerTo(opened: ClientRequest): Promise<string> {
  const [response] = (await once(opened, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  opened.destroy();
  return Buffer.concat(chunks).toString();
}

function post(body: string, path?: string): Promise<string> {
  const opened = open({}, path);
  opened.end(body);
  return answerTo(opened);
}

it('gives the fields and the file, also an empty one', async () => {
  const whole = field('csrf') + field('a', 'é') + field('a', '2') + file('x'.repeat(1_000)) + end;
  expect(JSON.parse(await post(whole))).toEqual({
    fields: [
      ['csrf', 'good'],
      ['a', 'é'],
      ['a', '2'],
    ],
    bytes: 1_000,
  });
  expect(JSON.parse(await post(field('csrf') + file('') + end))).toEqual({ fields: [['csrf', 'good']] });
});

it('stops at a file that comes before the token of its form, and does not wait for the rest', async () => {
  const early = open();
  early.write(fileHead() + 'x'.repeat(100));
  expect(await answerTo(early)).toBe('not-allowed');
  const wrong = open();
  wrong.write(`${field('csrf', 'bad')}${fileHead()}${'x'.repeat(100)}`);
  expect(await answerTo(wrong)).toBe('not-allowed');
});

it('does not wait for a body that says it is too long, nor for one that turns out to be', async () => {
  const said = open({ 'content-length': String(6 * megabyte) });
  said.flushHeaders();
  expect(await answerTo(said)).toBe('too-large');
  const found = open();
  found.write(field('csrf') + fileHead());
  found.write('x'.repeat(6 * megabyte));
  expect(await answerTo(found)).toBe('too-large');
});

it('keeps one byte too many of a file that is a little too long, so that the page can say so', async () => {
  const text = await post(field('csrf') + file('x'.repeat(5 * megabyte + 1_000)) + end);
  expect(JSON.parse(text)).toMatchObject({ bytes: 5 * megabyte + 1 });
});

it('takes one file, so many fields, and values that fit', async () => {
  const good = field('csrf');
  expect(await post(good + file('') + file('') + end)).toBe('too-large');
  expect(await post(good + field('a').repeat(300) + end)).toBe('too-large');
  expect(await post(good + field('a', 'x'.repeat(20_000)) + end)).toBe('too-large');
});

it('refuses a body that is cut off, or is no form', async () => {
  expect(await post(`${field('csrf')}${fileHead()}x`)).toBe('invalid-input');
  expect(await post('nothing of the kind')).toBe('invalid-input');
  const other = open({ 'content-type': 'multipart/form-data' });
  other.end('x');
  expect(await answerTo(other)).toBe('invalid-input');
});

it('reads of one sender one at a time, and of others meanwhile', async () => {
  const first = open();
  first.write(field('csrf') + fileHead());
  // The other connection is seen after the first one, as both are read in order.
  await expect.poll(() => post(field('csrf') + end)).toBe('too-many-requests');
  expect(JSON.parse(await post(field('csrf') + end, '/other'))).toEqual({ fields: [['csrf', 'good']] });
  first.end(`x\r\n${end}`);
  expect(JSON.parse(await answerTo(first))).toMatchObject({ bytes: 1 });
  expect(JSON.parse(await post(field('csrf') + end))).toEqual({ fields: [['csrf', 'good']] });
});
