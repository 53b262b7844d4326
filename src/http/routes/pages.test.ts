import { once } from 'node:events';
import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageParts } from '../../../tests/browser/page-parts.ts';
import { GatewayError } from '../../errors.ts';
import { createPages, type PageParts } from './pages.ts';

async function serve(parts: PageParts) {
  const app = express();
  const pages = createPages(parts);
  app.use(pages.router);
  app.use((request, response) => pages.sendProblem(request, response, new GatewayError('not-found', 'nothing')));
  const server = app.listen(0);
  await once(server, 'listening');
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const parts = createPageParts();
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  served = await serve(parts);
});
afterAll(() => served.close());

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${served.origin}${path}`, init);
/** As it comes over the line: `fetch` takes encodings apart without a word. */
async function getRaw(path: string, encodings: string, more: Record<string, string> = {}) {
  const request = httpGet(`${served.origin}${path}`, { headers: { 'Accept-Encoding': encodings, ...more } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const bytes = await buffer(response);
  const { headers, statusCode: status } = response;
  const encoding = headers['content-encoding'];
  const plain = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
  return { headers, status, text: plain.toString() };
}
const asked = '/proef?wie=woonveste.woonconsulent&doel=P04&over=J.';

describe('every page', () => {
  it.each(['/', '/proef', asked, '/toegankelijkheid', '/bestaat-niet'])(
    '%s allows only its own scripts',
    async (path) => {
      const response = await get(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /script-src 'nonce-([\w-]{24})'/.exec(policy)?.[1] ?? 'none';
      expect(policy.replace(nonce, 'N')).toBe(
        "default-src 'none'; script-src 'nonce-N'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
          "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types htmx",
      );
      expect(response.headers.get('cache-control')).toBe('no-store');
      const html = await response.text();
      expect([...html.matchAll(/<script[^>]*nonce="([^"]*)"/g)].map(([, value]) => value)).toEqual([
        nonce,
        nonce,
        nonce,
      ]);
      expect(html).not.toMatch(/ style=|<style|<script(?![^>]*nonce)/);
    },
  );

  it('has another nonce each time', async () => {
    const policies = await Promise.all([get('/'), get('/')]);
    expect(new Set(policies.map((response) => response.headers.get('content-security-policy'))).size).toBe(2);
  });

  it('is Dutch, until a reader chooses English, and then remembers it', async () => {
    expect(await (await get('/', { headers: { 'Accept-Language': 'en' } })).text()).toContain('<html lang="nl"');
    const chosen = await get('/?taal=en');
    expect(await chosen.text()).toContain('<html lang="en"');
    const cookie = chosen.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^taal=en; .*HttpOnly; SameSite=Lax/);
    const later = await get(asked, { headers: { Cookie: `other=1; ${cookie.split(';')[0]}` } });
    expect(await later.text()).toContain('<html lang="en"');
    expect((await get('/?taal=xx')).headers.get('set-cookie')).toBeNull();
  });
});

describe('Proefaanvraag', () => {
  it('asks the policy exactly what stands in the URL', async () => {
    const questions: unknown[] = [];
    const trial: PageParts['trial'] = (question) => {
      questions.push(question);
      return parts.trial(question);
    };
    const spied = await serve({ ...parts, trial });
    expect((await fetch(`${spied.origin}${asked}&alles=1`)).status).toBe(200);
    expect(questions).toEqual([{ party: 'woonveste', role: 'woonconsulent', purpose: 'P04', client: 'J.', all: true }]);
    spied.close();
  });

  it.each(['wie=x', 'wie=woonveste.woonconsulent&doel=P99&over=J.', 'wie=woonveste.woonconsulent&doel=P04&over=K.'])(
    'gives the form back with status 422 for %s, and asks nothing',
    async (query) => {
      const careful = await serve({ ...parts, trial: () => Promise.reject(new Error('asked')) });
      const response = await fetch(`${careful.origin}/proef?${query}`);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('id="problemen"');
      careful.close();
    },
  );

  it('says that nothing is shared when no decision can be made, and nothing about why', async () => {
    const reported: unknown[] = [];
    const broken = await serve({
      ...parts,
      trial: () => Promise.reject(new GatewayError('decision-unavailable', 'wasm exploded at 0x42')),
      report: (error) => `e_${reported.push(error)}`,
    });
    const response = await fetch(`${broken.origin}${asked}`);
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(html).toContain('Er wordt nu niets gedeeld');
    expect(html).toContain('e_1');
    expect(html).not.toContain('exploded');
    expect(reported).toHaveLength(1);
    broken.close();
  });

  it('turns an unexpected failure into a page that tells nothing of it', async () => {
    const { report: _report, ...silent } = parts;
    const broken = await serve({ ...silent, overview: () => Promise.reject(new TypeError('secret detail')) });
    const response = await fetch(`${broken.origin}/`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret detail');
    broken.close();
  });
});

describe('assets', () => {
  it('are everything the pages ask for, and may be kept for ever', async () => {
    const html = await (await get('/')).text();
    const paths = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    const sheet = await (await get(paths.find((path) => path.endsWith('fonts.css')) ?? '')).text();
    const base = paths[0]?.replace(/[^/]+$/, '');
    const fonts = [...sheet.matchAll(/url\("([^"]+)"\)/g)].map(([, name]) => `${base}${name}`);
    expect(paths.length + fonts.length).toBe(14);
    for (const path of [...paths, ...fonts]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-type')).toMatch(/^(text|image|font)\//);
    }
  });

  it('are sent as small as the browser takes them, each form with a tag of its own', async () => {
    const html = await (await get('/')).text();
    const path = /href="(\/assets\/[^"]+utrecht\.css)"/.exec(html)?.[1] ?? '';
    const seen = new Map<string | null, number>();
    const tags = new Set<string | null>();
    for (const asked of ['gzip, deflate, br, zstd', 'br;q=0, gzip', 'identity', '*;q=0']) {
      const { headers, status, text } = await getRaw(path, asked);
      expect([status, headers.vary]).toEqual([200, 'Accept-Encoding']);
      expect(text).toContain('.utrecht-');
      seen.set(headers['content-encoding'] ?? null, Number(headers['content-length']));
      tags.add(headers.etag ?? null);
    }
    expect([...seen.keys()]).toEqual(['br', 'gzip', null]);
    const [brotli = 0, gzip = 0, plain = 0] = seen.values();
    expect(brotli).toBeLessThan(gzip * 0.8);
    expect(gzip).toBeLessThan(plain / 10);
    expect(tags.size).toBe(3);
    const [tag] = tags;
    const again = { 'If-None-Match': String(tag) };
    expect((await getRaw(path, 'br', again)).status).toBe(304);
    expect((await getRaw(path, 'gzip', again)).status).toBe(200);
  });

  it('are compressed, and pages are not: what is in them beside a secret would show in their length', async () => {
    for (const path of ['/', asked, '/bestaat-niet']) {
      const { headers, text } = await getRaw(path, 'gzip, deflate, br, zstd');
      expect(headers['content-encoding']).toBeUndefined();
      expect(text).toContain('<html');
    }
  });

  it.each(['sluis.css', '../pages.ts', '%2e%2e%2fpackage.json', 'toString'])(
    'under a name or a digest that is not theirs, %s, do not exist',
    async (name) => {
      const html = await (await get('/')).text();
      const digest = /\/assets\/([^/]+)\//.exec(html)?.[1];
      expect((await get(`/assets/0000/${name}`)).status).toBe(404);
      if (name !== 'sluis.css') expect((await get(`/assets/${digest}/${name}`)).status).toBe(404);
    },
  );
});
