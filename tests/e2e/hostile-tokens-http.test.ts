import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiRoutes } from '../../src/http/routes/api.ts';
import { duringTerm, settle } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { audience, createTokenIssuer, encode, goodClaims } from '../support/token-issuer.ts';

/** Whatever is wrong with a token, its bearer hears one and the same thing, and the log has one entry without the token. */

let opened: OpenSteps;
let url: string;
beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  url = await opened.serve();
});
afterAll(() => opened[Symbol.asyncDispose]());

const seconds = Math.floor(duringTerm / 1000);
const client = 'zorg-een-app';
const own = { client_id: client, sub: client };
const token = (claims: object = {}, header: object = {}) =>
  opened.issuer.token(duringTerm, { ...own, ...claims }, { ...header });
const attacker = createTokenIssuer();
const otherIssuer = createTokenIssuer('https://elsewhere.example');

const unsigned = (header: object) => {
  const claims = { ...goodClaims(opened.issuer.issuer, duringTerm), ...own };
  return `${encode(JSON.stringify({ typ: 'at+jwt', kid: opened.issuer.kid, ...header }))}.${encode(JSON.stringify(claims))}`;
};
function withPublicKeyAsSecret(): string {
  const input = unsigned({ alg: 'HS256' });
  const secret = opened.issuer.publicKey.export({ format: 'pem', type: 'spki' });
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}
const changed = (text: string, part: number) => {
  const parts = text.split('.');
  const old = parts[part] ?? '';
  parts[part] = `${old.slice(0, 12)}${old[12] === 'A' ? 'B' : 'A'}${old.slice(13)}`;
  return parts.join('.');
};

const hostile: readonly (readonly [string, () => string])[] = [
  ['no token', () => ''],
  ['a scheme alone', () => 'Bearer'],
  ['another scheme', () => `Basic ${encode(`${client}:secret`)}`],
  ['DPoP', () => `DPoP ${token()}`],
  ['words', () => 'Bearer kanarie kanarie'],
  ['two tokens', () => `Bearer ${token()}, Bearer ${token()}`],
  ...(
    [
      ['nonsense', () => 'kanarie'],
      ['alg none', () => `${unsigned({ alg: 'none' })}.`],
      ['alg none with a signature', () => `${unsigned({ alg: 'none' })}.AAAA`],
      ['the public key as a secret', withPublicKeyAsSecret],
      ['a signature that was changed', () => changed(token(), 2)],
      ['claims that were changed', () => changed(token(), 1)],
      ['a header that was changed', () => changed(token(), 0)],
      ['no signature', () => token().split('.').slice(0, 2).join('.')],
      ['five parts', () => `${token()}.AAAA.AAAA`],
      ['padding', () => `${token()}==`],
      ['the key of an attacker under the same id', () => attacker.token(duringTerm, own)],
      ['a key of its own', () => attacker.token(duringTerm, own, { jwk: attacker.jwk })],
      ['an address for its key', () => attacker.token(duringTerm, own, { jku: 'https://evil.example/keys' })],
      ['an issuer nobody trusts', () => otherIssuer.token(duringTerm, own)],
      ['an unknown key', () => token({}, { kid: 'kanarie' })],
      ['a key that is a path', () => token({}, { kid: '../../../etc/passwd' })],
      ['a critical extension', () => token({}, { crit: ['b64'], b64: false })],
      ['another type', () => token({}, { typ: 'JWT' })],
      ['no type', () => token({}, { typ: undefined })],
      ['another audience', () => token({ aud: 'https://elsewhere.example' })],
      ['our audience as a beginning', () => token({ aud: `${audience}.evil.example` })],
      ['no audience', () => token({ aud: undefined })],
      ['an end in the past', () => token({ iat: seconds - 7200, exp: seconds - 60 })],
      ['a beginning in the future', () => token({ nbf: seconds + 600 })],
      ['an issue in the future', () => token({ iat: seconds + 600, exp: seconds + 700 })],
      ['a day to live', () => token({ exp: seconds + 86_400 })],
      ['no end', () => token({ exp: undefined })],
      ['an end that is text', () => token({ exp: String(seconds + 60) })],
      ['a client nobody registered', () => token({ client_id: 'kanarie', sub: 'kanarie' })],
      ['a client that is SQL', () => token({ client_id: "' or '1'='1" })],
      ['two clients', () => token({ azp: 'corporatie-een-app' })],
      ['no client', () => token({ client_id: undefined })],
      ['roles as one text', () => token({ roles: 'casemanager' })],
      ['no roles', () => token({ roles: undefined })],
      ['a key it is bound to', () => token({ cnf: { jkt: 'kanarie' } })],
      ['no subject', () => token({ sub: undefined })],
      ['no token id', () => token({ jti: undefined })],
      ['claims that are a list', () => opened.issuer.signText('{"alg":"ES256","kid":"key-1"}', '[]')],
      [
        'a claim twice',
        () => opened.issuer.signText('{"alg":"ES256","typ":"at+jwt","kid":"key-1"}', '{"iss":"a","iss":"b"}'),
      ],
      ['eight thousand characters too many', () => token({ padding: 'kanarie'.repeat(1_200) })],
    ] as const
  ).map(([what, text]) => [what, () => `Bearer ${text()}`] as const),
];

async function send(authorization: string, path = '/v1/disclosures', method = 'POST', media = 'application/json') {
  const before = opened.entryCount();
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...(authorization === '' ? {} : { authorization }), 'content-type': media },
    ...(method === 'GET' ? {} : { body: '{"caseRef":"c_kanarie"}' }),
  });
  const body = (await response.json()) as { code: string; instance: string };
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
  return { status: response.status, headers, body, added: opened.entriesFrom(before) };
}

/** What everybody hears whose token is not good; only who sent none is told to send one. */
const refusal = (detail = 'The access token is not valid here.') => ({
  type: 'https://sluis.example/problems/unauthenticated',
  title: 'No valid access token',
  status: 401,
  detail,
  code: 'unauthenticated',
  instance: expect.stringMatching(/^e_[\w-]{22}$/),
});

describe('a hostile token', () => {
  it.each(hostile)('is refused like every other, and leaves one entry without itself: %s', async (what, header) => {
    const authorization = header();
    const { status, headers, body, added } = await send(authorization);
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('Bearer');
    expect(body).toEqual(refusal(what === 'no token' ? 'Send an access token as a bearer token.' : undefined));
    expect(added).toEqual([
      {
        id: body.instance,
        at: '2026-06-01T09:00:00.000Z',
        kind: 'rejected',
        traceId: expect.any(String),
        spanId: expect.any(String),
        problem: 'unauthenticated',
        tried: 'disclosure',
      },
    ]);
    const pieces = authorization.split(/[ .,]/).filter((piece) => piece.length > 5 && piece !== 'Bearer');
    const seen = `${JSON.stringify(added)}${opened.logged.join()}${JSON.stringify(body)}`;
    expect(pieces.filter((piece) => seen.includes(piece))).toEqual([]);
    expect(seen).not.toMatch(/kanarie|eyJ/);
  });

  it.each(apiRoutes.map(({ method, path, streams }) => [method.toUpperCase(), path, streams?.[0]] as const))(
    'opens nothing anywhere: %s %s',
    async (method, path, media) => {
      const { status, body, added } = await send(
        `Bearer ${attacker.token(duringTerm, own)}`,
        path.replaceAll(/:\w+/g, 'c_kanarie'),
        method,
        media,
      );
      expect([status, body]).toEqual([401, refusal()]);
      expect(added.map(({ kind, problem }) => [kind, problem])).toEqual([['rejected', 'unauthenticated']]);
      expect(JSON.stringify(added)).not.toContain('kanarie');
    },
  );

  it('and a good one that is used just before and after it has no influence on each other', async () => {
    const good = opened.authorizationOf('zorg-een');
    expect((await send(good, '/v1/cases', 'GET')).status).toBe(200);
    expect((await send(changed(good, 2), '/v1/cases', 'GET')).status).toBe(401);
    expect((await send(good, '/v1/cases', 'GET')).status).toBe(200);
    await opened.steps.identity.revokeApiClient(opened.issuer.issuer, client);
    expect((await send(good, '/v1/cases', 'GET')).status).toBe(401);
  });
});
