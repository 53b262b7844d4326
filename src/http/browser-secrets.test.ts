import express, { type Request } from 'express';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../errors.ts';
import { createBrowserSecrets } from './browser-secrets.ts';

const secret = (letter: string): string => letter.repeat(43);

/** A request with these headers, and what its answer sets. */
function meet(url: string, headers: Record<string, string> = {}) {
  const secrets = createBrowserSecrets(url);
  const request = Object.create(express.request, { headers: { value: headers } }) as Request;
  const set: string[] = [];
  const response = Object.create(express.response);
  Object.assign(response, { req: request, append: (_name: string, value: string) => set.push(value) && response });
  secrets.read(request, response);
  return { secrets, request, set };
}

const site = 'https://sluis.example';

describe('the cookies of the door', () => {
  it('belong to this host alone, over https alone, and no script sees them', () => {
    const { secrets, request, set } = meet(site);
    secrets.browserOf(request);
    secrets.letIn(request, secret('s'));
    secrets.letOut(request);
    expect(set).toEqual([
      expect.stringMatching(/^__Host-sluis-browser=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
      `__Host-sluis-sessie=${secret('s')}; Path=/; HttpOnly; Secure; SameSite=Lax`,
      '__Host-sluis-browser=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax',
      '__Host-sluis-sessie=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax',
    ]);
  });

  it.each([
    ['none', '', undefined],
    ['one', `a=b; __Host-sluis-sessie=${secret('s')}`, secret('s')],
    ['two of one name', `__Host-sluis-sessie=${secret('s')}; __Host-sluis-sessie=${secret('t')}`, undefined],
    ['one without the prefix', `sluis-sessie=${secret('s')}`, undefined],
    ['one that is too short', `__Host-sluis-sessie=${secret('s').slice(1)}`, undefined],
    ['one of other characters', `__Host-sluis-sessie=${secret('%')}`, undefined],
    ['one in quotes', `__Host-sluis-sessie="${secret('s')}"`, undefined],
    ['a name inside another', `x__Host-sluis-sessie=${secret('s')}`, undefined],
  ])('are read as they were set, or not at all: %s', (_what, cookie, expected) => {
    const { secrets, request } = meet(site, { cookie });
    expect(secrets.sessionOf(request)).toBe(expected);
  });

  it('are not asked of a request that nobody looked at', () => {
    const { secrets } = meet(site);
    expect(() => secrets.csrfToken(meet(site).request)).toThrow(GatewayError);
  });
});

describe('the token of a form', () => {
  const headers = { cookie: `__Host-sluis-sessie=${secret('s')}`, 'sec-fetch-site': 'same-origin' };

  it('follows from the session, and does not tell it', () => {
    const [one, other] = [meet(site, headers), meet(site, headers)];
    const token = one.secrets.csrfToken(one.request);
    expect(token).toBe(other.secrets.csrfToken(other.request));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(token).not.toBe(secret('s'));
    const elsewhere = meet(site, { ...headers, cookie: `__Host-sluis-sessie=${secret('t')}` });
    expect(elsewhere.secrets.csrfToken(elsewhere.request)).not.toBe(token);
  });

  it('counts once in a form, and with no other beside it', () => {
    const { secrets, request } = meet(site, headers);
    const csrf = secrets.csrfToken(request);
    expect(() => secrets.requireCsrf(request, new URLSearchParams({ csrf }))).not.toThrow();
    for (const form of [`csrf=${csrf}&csrf=${csrf}`, 'csrf=', '', `CSRF=${csrf}`])
      expect(() => secrets.requireCsrf(request, new URLSearchParams(form))).toThrow(GatewayError);
  });
});
