import { createHmac, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { audience, createTokenIssuer, encode, goodClaims, type TokenIssuer } from '../../tests/support/token-issuer.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { ConfigError, GatewayError } from '../errors.ts';
import { openStore, type Store } from '../store/store.ts';
import { type AuthenticatedCaller, actingRole, algorithmProfiles, type Identity, openIdentity } from './identity.ts';

const start = toInstant(Date.parse('2026-03-02T09:00:00Z'));
const seconds = (at: Instant) => Math.floor(at / 1000);
const good = createTokenIssuer();
const other = createTokenIssuer('https://other-login.example', 'key-9');

let directory: string;
let store: Store;
let identity: Identity;
let now: Instant = start;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sluis-identity-'));
  store = await openStore({ kind: 'sqlite', file: join(directory, 'identity.db') });
  identity = await openIdentity({
    store,
    clock: () => now,
    audience,
    issuers: [
      { issuer: good.issuer, algorithms: algorithmProfiles.default, jwks: good.jwks },
      { issuer: other.issuer, algorithms: algorithmProfiles.default, jwks: other.jwks },
    ],
  });
  await register();
});

afterEach(() => {
  now = start;
  vi.restoreAllMocks();
});

afterAll(async () => {
  await identity[Symbol.asyncDispose]();
  await store[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

const registration = { issuer: good.issuer, clientId: 'noordlicht-ecd', party: 'noordlicht' };
const register = (roles: string[] = ['casemanager', 'ambulant-begeleider', 'zorgcoordinator']) =>
  identity.registerApiClient({ ...registration, roles });

const call = (token: string) => identity.authenticate(`Bearer ${token}`);

async function refusalOf(authorization: string | undefined): Promise<GatewayError> {
  const error: unknown = await identity.authenticate(authorization).then(
    () => new Error('the token was accepted'),
    (caught: unknown) => caught,
  );
  if (!(error instanceof GatewayError)) throw error;
  return error;
}

/** Each hostile token must look like each other one: same code, same words, nothing of the token. */
async function expectRefused(token: string): Promise<void> {
  const error = await refusalOf(`Bearer ${token}`);
  expect(error).toMatchObject({ code: 'unauthenticated', message: 'The access token is not valid here.', extras: {} });
}

describe('a good access token', () => {
  it('names the party its client is registered for and the roles that both the token and the registration give', async () => {
    const caller = await call(good.token(start));
    expect(caller).toEqual({
      party: 'noordlicht',
      apiClient: 'noordlicht-ecd',
      issuer: good.issuer,
      roles: ['casemanager', 'zorgcoordinator'],
    });
    expect(Object.isFrozen(caller) && Object.isFrozen(caller.roles)).toBe(true);
  });

  it.each([
    ['the longer media type', {}, { typ: 'application/at+jwt' }],
    ['a media type in capitals, as media types may be', {}, { typ: 'AT+JWT' }],
    ['azp instead of client_id', { client_id: undefined, azp: 'noordlicht-ecd' }, {}],
    ['azp beside the same client_id', { azp: 'noordlicht-ecd' }, {}],
    ['several audiences, ours among them', { aud: ['https://elsewhere.example', audience] }, {}],
    ['no role at all', { roles: [] }, {}],
    ['an issue time that is 30 s ahead of our clock', { iat: seconds(start) + 30 }, {}],
    ['six hours to live', { exp: seconds(start) + 6 * 3600 }, {}],
    ['an unknown claim', { scope: 'x', groups: [{ value: 1 }] }, {}],
  ])('may have %s', async (_what, claims, header) => {
    expect((await call(good.token(start, claims, header))).party).toBe('noordlicht');
  });

  it.each(['Bearer ', 'bearer ', 'BEARER ', 'Bearer   '])('may follow the scheme written as "%s"', async (scheme) => {
    expect((await identity.authenticate(scheme + good.token(start))).party).toBe('noordlicht');
  });

  it('is still good 30 s after its end, and no longer', async () => {
    const token = good.token(start);
    now = toInstant(start + 3_629_000);
    expect((await call(token)).party).toBe('noordlicht');
    now = toInstant(start + 3_631_000);
    await expectRefused(token);
  });
});

describe('what is no credential', () => {
  it('asks for a token when there is none', async () => {
    expect(await refusalOf(undefined)).toMatchObject({
      code: 'unauthenticated',
      message: 'Send an access token as a bearer token.',
    });
  });

  it.each([
    ['an empty header', () => ''],
    ['a scheme alone', () => 'Bearer'],
    ['a scheme and spaces', () => 'Bearer  '],
    ['a token without a scheme', () => good.token(start)],
    ['another scheme', () => `DPoP ${good.token(start)}`],
    ['Basic', () => `Basic ${encode('noordlicht-ecd:secret')}`],
    ['two values that were joined', () => `Bearer ${good.token(start)}, Bearer ${good.token(start)}`],
    ['two tokens', () => `Bearer ${good.token(start)} ${good.token(start)}`],
    ['a tab for a space', () => `Bearer\t${good.token(start)}`],
    ['a line break at the end', () => `Bearer ${good.token(start)}\n`],
    ['quotes', () => `Bearer "${good.token(start)}"`],
  ])('refuses %s', async (_what, header) => {
    expect(await refusalOf(header())).toMatchObject({
      code: 'unauthenticated',
      message: 'The access token is not valid here.',
    });
  });
});

/** A token whose parts are taken and changed as text, without the key. */
const withSignature = (token: string, signature: string) => `${token.slice(0, token.lastIndexOf('.'))}.${signature}`;
const unsigned = (header: Record<string, unknown>, claims = goodClaims(good.issuer, start)) =>
  `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`;
const hmacWith = (secret: string | Buffer): string => {
  const input = unsigned({ alg: 'HS256', typ: 'at+jwt', kid: good.kid });
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
};
const attacker = createTokenIssuer(good.issuer, good.kid);
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('a token whose signature proves nothing', () => {
  it.each<[string, () => string]>([
    ['alg none without a signature', () => `${unsigned({ alg: 'none', typ: 'at+jwt', kid: good.kid })}.`],
    ['alg none with a signature', () => `${unsigned({ alg: 'none', typ: 'at+jwt', kid: good.kid })}.AAAA`],
    ['alg nOnE', () => `${unsigned({ alg: 'nOnE', typ: 'at+jwt', kid: good.kid })}.AAAA`],
    ['the public key (PEM) as an HMAC secret', () => hmacWith(good.publicKey.export({ format: 'pem', type: 'spki' }))],
    ['the public key (JWK) as an HMAC secret', () => hmacWith(JSON.stringify(good.jwk))],
    ['an empty HMAC secret', () => hmacWith('')],
    ['the signature of another token', () => withSignature(good.token(start), good.token(start).split('.')[2] ?? '')],
    ['a signature of zeros', () => withSignature(good.token(start), encode(Buffer.alloc(64)))],
    ['a signature in DER form', () => withSignature(good.token(start), derSignature())],
    ['the signature of another key with the same id', () => attacker.token(start)],
    ['an RSA signature under an EC key', () => rsaToken('PS256')],
    ['an algorithm outside the allow-list', () => rsaToken('RS256')],
    ['alg that is no text', () => good.token(start, {}, { alg: ['ES256'] })],
    ['no alg', () => good.token(start, {}, { alg: undefined })],
    ['a key id of nobody', () => good.token(start, {}, { kid: 'nobody' })],
    ['the key id of another issuer', () => good.token(start, {}, { kid: other.kid })],
    ['no key id', () => good.token(start, {}, { kid: undefined })],
    ['a key id that is a path', () => good.token(start, {}, { kid: '../../etc/passwd' })],
    ['a key id that is __proto__', () => good.token(start, {}, { kid: '__proto__' })],
    ['a key id that is no text', () => good.token(start, {}, { kid: [good.kid] })],
    ['its own key in the header', () => attacker.token(start, {}, { jwk: attacker.jwk })],
    ['its own key under an unknown id', () => attacker.token(start, {}, { jwk: attacker.jwk, kid: 'mine' })],
    ['an address of its own keys', () => attacker.token(start, {}, { jku: 'https://evil.example/jwks' })],
    ['an address of its own certificates', () => attacker.token(start, {}, { x5u: 'https://evil.example/x5c' })],
    ['its own certificates', () => attacker.token(start, {}, { x5c: ['MIIB'] })],
    ['an extension it calls critical', () => good.token(start, {}, { crit: ['exp'], exp: 1 })],
    ['an empty list of critical extensions', () => good.token(start, {}, { crit: [] })],
    ['an unencoded payload', () => good.token(start, {}, { b64: true })],
  ])('is refused: %s', (_what, token) => expectRefused(token()));

  function derSignature(): string {
    const input = withSignature(good.token(start), '').slice(0, -1);
    return sign('sha256', Buffer.from(input), good.privateKey).toString('base64url');
  }

  function rsaToken(alg: 'RS256' | 'PS256'): string {
    const input = unsigned({ alg, typ: 'at+jwt', kid: good.kid });
    return `${input}.${sign('sha256', Buffer.from(input), rsa.privateKey).toString('base64url')}`;
  }
});

describe('a token that is not meant for this gateway, or not now', () => {
  const at = seconds(start);
  it.each<[string, Record<string, unknown>]>([
    ['an issuer that is not trusted', { iss: 'https://evil.example' }],
    ['its issuer with a slash more', { iss: `${good.issuer}/` }],
    ['its issuer in capitals', { iss: good.issuer.toUpperCase() }],
    ['another trusted issuer', { iss: other.issuer }],
    ['a list of issuers', { iss: [good.issuer] }],
    ['no issuer', { iss: undefined }],
    ['an issuer named __proto__', { iss: '__proto__' }],
    ['another audience', { aud: 'https://elsewhere.example' }],
    ['other audiences', { aud: ['https://elsewhere.example', `${audience}/`] }],
    ['our audience as a prefix', { aud: `${audience}.evil.example` }],
    ['an audience that is an object', { aud: { [audience]: true } }],
    ['an empty list of audiences', { aud: [] }],
    ['no audience', { aud: undefined }],
    ['an end in the past', { iat: at - 7200, exp: at - 31 }],
    ['an end before its beginning', { iat: at + 20, exp: at - 20 }],
    ['an end that is text', { exp: String(at + 3600) }],
    ['an end without end', { exp: 1e308 }],
    ['no end', { exp: undefined }],
    ['an issue time in the future', { iat: at + 31, exp: at + 3600 }],
    ['an issue time that is text', { iat: String(at) }],
    ['no issue time', { iat: undefined }],
    ['a beginning in the future', { nbf: at + 31 }],
    ['a beginning that is text', { nbf: 'now' }],
    ['a beginning that is null', { nbf: null }],
    ['more than six hours to live', { exp: at + 6 * 3600 + 1 }],
    ['an issue time in 1970', { iat: 0 }],
    ['a negative issue time', { iat: -1 }],
  ])('is refused: %s', (_what, claims) => expectRefused(good.token(start, claims)));

  it.each<[string, Record<string, unknown>]>([
    ['no type', { typ: undefined }],
    ['the type of an ID token', { typ: 'JWT' }],
    ['the type of a log-out token', { typ: 'logout+jwt' }],
    ['the type of a DPoP proof', { typ: 'dpop+jwt' }],
    ['a type with something behind it', { typ: 'at+jwt; x' }],
    ['a type that is a list', { typ: ['at+jwt'] }],
  ])('is refused: %s', (_what, header) => expectRefused(good.token(start, {}, header)));
});

describe('a token that does not say clearly who calls', () => {
  it.each<[string, Record<string, unknown>]>([
    ['no client', { client_id: undefined }],
    ['a client that is a list', { client_id: ['noordlicht-ecd'] }],
    ['an empty client', { client_id: '' }],
    ['client_id and azp that differ', { azp: 'delta-wonen' }],
    ['an azp that is null', { azp: null }],
    ['an azp that is a list', { azp: ['noordlicht-ecd'] }],
    ['a client_id that is null beside an azp', { client_id: null, azp: 'noordlicht-ecd' }],
    ['a client that is not registered', { client_id: 'nobody', sub: 'nobody' }],
    ['a client in capitals', { client_id: 'NOORDLICHT-ECD' }],
    ['a client with a space behind it', { client_id: 'noordlicht-ecd ' }],
    ['a client with a zero byte', { client_id: 'noordlicht-ecd\u0000' }],
    ['a client that is SQL', { client_id: "' or 1=1 --" }],
    ['a client named __proto__', { client_id: '__proto__' }],
    ['a client named constructor', { client_id: 'constructor' }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a subject that is a number', { sub: 1 }],
    ['no token id', { jti: undefined }],
    ['an empty token id', { jti: '' }],
    ['no roles', { roles: undefined }],
    ['roles as one text', { roles: 'casemanager' }],
    ['roles as an object', { roles: { casemanager: true } }],
    ['roles in a list within a list', { roles: [['casemanager']] }],
    ['roles as objects', { roles: [{ value: 'casemanager' }] }],
    ['roles that are null', { roles: null }],
    ['a flood of roles', { roles: Array.from({ length: 101 }, (_, index) => `r${index}`) }],
    ['a key it is bound to', { cnf: { jkt: 'abc' } }],
    ['a certificate it is bound to', { cnf: { 'x5t#S256': 'abc' } }],
    ['an empty binding', { cnf: {} }],
    ['a binding that is null', { cnf: null }],
  ])('is refused: %s', (_what, claims) => expectRefused(good.token(start, claims)));

  it('is refused when the same client id is registered at another issuer only', async () => {
    await expectRefused(other.token(start));
  });
});

describe('a token that is not one clear text', () => {
  const header = JSON.stringify({ alg: 'ES256', typ: 'at+jwt', kid: good.kid });
  const claims = JSON.stringify(goodClaims(good.issuer, start));
  const inserted = (text: string, member: string) => text.replace('{', `{${member},`);

  it.each<[string, () => string]>([
    ['iss twice', () => good.signText(header, inserted(claims, '"iss":"https://evil.example"'))],
    ['roles twice', () => good.signText(header, inserted(claims, '"roles":["matcher"]'))],
    ['aud twice with the same value', () => good.signText(header, inserted(claims, `"aud":"${audience}"`))],
    ['a claim twice, once with an escape', () => good.signText(header, inserted(claims, '"\\u0069ss":"x"'))],
    ['a member twice, deeper', () => good.signText(header, inserted(claims, '"x":{"a":1,"a":2}'))],
    ['alg twice', () => good.signText(inserted(header, '"alg":"none"'), claims)],
    ['kid twice', () => good.signText(inserted(header, '"kid":"other"'), claims)],
    ['a claim named __proto__', () => good.signText(header, inserted(claims, '"__proto__":{"cnf":1}'))],
    ['a claim set that is a list', () => good.signText(header, `[${claims}]`)],
    ['a claim set that is null', () => good.signText(header, 'null')],
    ['a claim set that is text', () => good.signText(header, '"x"')],
    ['a header that is a list', () => good.signText(`[${header}]`, claims)],
    ['a header that is no JSON', () => good.signText('{', claims)],
    ['something behind the claims', () => good.signText(header, `${claims}x`)],
    ['a byte order mark before the claims', () => good.signText(header, `\uFEFF${claims}`)],
    [
      'claims of enormous depth',
      () => good.signText(header, inserted(claims, `"x":${'['.repeat(900)}${']'.repeat(900)}`)),
    ],
    ['bytes that are no UTF-8', () => `${encode(header)}.${encode(Buffer.from([0x7b, 0xff, 0x7d]))}.AAAA`],
    ['more than 8 KiB', () => good.token(start, { x: 'x'.repeat(8192) })],
    ['a megabyte', () => 'a'.repeat(1_000_000)],
    ['a megabyte of points', () => '.'.repeat(1_000_000)],
    ['three words', () => 'aaaa.bbbb.cccc'],
    ['one word', () => 'aaaa'],
    ['two parts', () => 'aaaa.bbbb'],
    ['four parts', () => `${good.token(start)}.AAAA`],
    ['five parts, as an encrypted token has', () => `${good.token(start)}.AAAA.AAAA`],
    ['no parts', () => '..'],
    ['no signature', () => withSignature(good.token(start), '')],
    ['padding', () => `${good.token(start)}==`],
    ['base64 that is not base64url', () => withSignature(good.token(start), `${'+/'.repeat(43)}`)],
    ['one character too few', () => good.token(start).slice(0, -1)],
    ['one character too many', () => `${good.token(start)}A`],
    ['its last character written with other spare bits', () => otherSpareBits(good.token(start))],
  ])('is refused: %s', (_what, token) => expectRefused(token()));

  function otherSpareBits(token: string): string {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(token.at(-1) ?? '');
    return token.slice(0, -1) + alphabet[last ^ 1];
  }

  it('is refused whichever of its characters is changed', async () => {
    const token = good.token(start);
    await call(token); // remembered: the memory must not help a token that is nearly the same
    const change = fc.tuple(fc.nat(token.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(token);
        for (const [index, byte] of changes) bytes[index] = byte;
        const changed = bytes.toString('latin1');
        if (changed !== token) expect(await refusalOf(`Bearer ${changed}`)).toMatchObject({ code: 'unauthenticated' });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused whatever text it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect((await refusalOf(text)).code).toBe('unauthenticated');
        expect((await refusalOf(`Bearer ${text}`)).code).toBe('unauthenticated');
      }),
    );
  });

  it('is not quoted in the refusal, nor in its cause', async () => {
    const error = await refusalOf(
      `Bearer ${good.token(start, { client_id: 'nobody', aud: 'https://elsewhere.example' })}`,
    );
    const told = `${error.message} ${JSON.stringify(error)} ${error.cause}`;
    for (const secret of ['nobody', 'elsewhere', 'noordlicht', 'eyJ']) expect(told).not.toContain(secret);
  });
});

describe('a token that was seen before', () => {
  it('is not verified again', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify');
    const token = good.token(start);
    await call(token);
    await call(token);
    await call(token);
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it('stops when its client is revoked, though it has not expired', async () => {
    const token = good.token(start);
    await call(token);
    await identity.revokeApiClient(good.issuer, 'noordlicht-ecd');
    await expectRefused(token);
    await register();
    expect((await call(token)).party).toBe('noordlicht');
  });

  it('loses a role at once when its registration does', async () => {
    const token = good.token(start);
    expect((await call(token)).roles).toEqual(['casemanager', 'zorgcoordinator']);
    await register(['zorgcoordinator', 'matcher']);
    expect((await call(token)).roles).toEqual(['zorgcoordinator']);
    await register();
  });

  it('tells whose it is for counting, from when it was found good until its end, and nothing of any other', async () => {
    const token = good.token(start);
    expect(identity.knownClient(`Bearer ${token}`)).toBeUndefined();
    await call(token);
    expect(identity.knownClient(`Bearer ${token}`)).toBe(`${good.issuer} noordlicht-ecd`);
    expect(identity.knownClient(`Bearer ${token}x`)).toBeUndefined();
    expect(identity.knownClient(token)).toBeUndefined();
    expect(identity.knownClient(undefined)).toBeUndefined();
    now = toInstant(start + 24 * 3_600_000);
    expect(identity.knownClient(`Bearer ${token}`)).toBeUndefined();
  });

  it('ends when the clock says so', async () => {
    const token = good.token(start);
    await call(token);
    now = toInstant(start + 2 * 3_600_000);
    await expectRefused(token);
  });

  it('is not yet good when the clock is set back', async () => {
    const token = good.token(start);
    await call(token);
    now = toInstant(start - 60_000);
    await expectRefused(token);
  });
});

describe('the acting role', () => {
  const callerWith = (...roles: string[]): Promise<AuthenticatedCaller> =>
    call(good.token(start, { roles, jti: randomUUID() }));

  it('is the one the request names, when the caller has it', async () => {
    expect(actingRole(await callerWith('casemanager', 'zorgcoordinator'), 'zorgcoordinator')).toBe('zorgcoordinator');
  });

  it('is the only one the caller has, when the request names none', async () => {
    expect(actingRole(await callerWith('casemanager'), undefined)).toBe('casemanager');
  });

  it.each(['matcher', 'none', '__proto__', 'constructor', 'length', '0', ''])(
    'is none when the caller does not have %s',
    async (role) => {
      expect(actingRole(await callerWith('casemanager'), role)).toBe('none');
    },
  );

  it.each(['matcher', '__proto__', 'none'])(
    'is none when the token says %s and the registration does not',
    async (role) => {
      const caller = await callerWith(role);
      expect(caller.roles).toEqual([]);
      expect(actingRole(caller, role)).toBe('none');
      expect(actingRole(caller, undefined)).toBe('none');
    },
  );

  it('must be named when there are several', async () => {
    const caller = await callerWith('casemanager', 'zorgcoordinator');
    expect(() => actingRole(caller, undefined)).toThrow(expect.objectContaining({ code: 'role-needed' }));
  });

  it('is not given to a caller that was made elsewhere', async () => {
    const caller = await callerWith('casemanager');
    const forged: AuthenticatedCaller = Object.create(caller, { roles: { value: ['matcher'] } });
    expect(() => actingRole(forged, 'matcher')).toThrow(expect.objectContaining({ code: 'internal-error' }));
  });
});

describe('a registration', () => {
  it.each([
    ['an issuer that is not trusted', { issuer: 'https://evil.example' }],
    ['the role none', { roles: ['none'] }],
    ['a role that is no role name', { roles: ['__proto__'] }],
    ['no client id', { clientId: '' }],
  ])('is refused for %s', async (_what, change) => {
    await expect(identity.registerApiClient({ ...registration, roles: [], ...change })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it.each(['', '{}', '"casemanager"', '[1]', '["none"]', '["__proto__"]', 'null'])(
    'that reads %s lets nobody in',
    async (roles) => {
      const row = { issuer: good.issuer, client_id: 'broken', party_id: 'noordlicht', roles };
      await store.db.insertInto('api_clients').values(row).execute();
      await expect(call(good.token(start, { client_id: 'broken' }))).rejects.toMatchObject({
        code: 'store-unavailable',
      });
      await identity.revokeApiClient(good.issuer, 'broken');
    },
  );

  it('in a store that is closed lets nobody in', async () => {
    const closed = await openStore({ kind: 'sqlite', file: join(directory, 'closed.db') });
    const issuers = [{ issuer: good.issuer, algorithms: ['ES256'], jwks: good.jwks }];
    await using without = await openIdentity({ store: closed, clock: () => now, audience, issuers });
    await closed[Symbol.asyncDispose]();
    await expect(without.authenticate(`Bearer ${good.token(start)}`)).rejects.toThrow();
  });
});

describe('an issuer that cannot be trusted safely', () => {
  it.each([
    ['plain http', { issuer: 'http://login.example' }],
    ['no URL', { issuer: 'login' }],
    ['a query', { issuer: 'https://login.example?x' }],
    ['a fragment', { issuer: 'https://login.example#x' }],
    ['keys over plain http', { jwksUri: 'http://login.example/jwks' }],
    ['no algorithm', { algorithms: [] }],
    ['the algorithm none', { algorithms: ['ES256', 'none'] }],
    ['a symmetric algorithm', { algorithms: ['HS256'] }],
  ])('is refused at the start: %s', async (_what, change) => {
    const issuers = [{ issuer: good.issuer, algorithms: ['ES256'], jwks: good.jwks, ...change }];
    await expect(openIdentity({ store, clock: () => now, audience, issuers })).rejects.toThrow(ConfigError);
  });

  it('is refused when it is named twice, and an empty audience is too: both are told at once', async () => {
    const issuer = { issuer: good.issuer, algorithms: ['ES256'], jwks: good.jwks };
    const opening = openIdentity({ store, clock: () => now, audience: '', issuers: [issuer, issuer] });
    await expect(opening).rejects.toMatchObject({ problems: [expect.any(String), expect.any(String)] });
  });
});

describe('the algorithm profiles', () => {
  it.each<[keyof typeof algorithmProfiles, boolean]>([
    ['default', false],
    ['fapi2', false],
    ['nlgov', true],
  ])('%s takes RS256: %s', async (profile, taken) => {
    const jwk = {
      ...createPublicKey(rsa.publicKey.export({ format: 'pem', type: 'spki' })).export({ format: 'jwk' }),
      kid: 'rsa',
    };
    const issuers = [{ issuer: good.issuer, algorithms: algorithmProfiles[profile], jwks: { keys: [jwk] } }];
    await using profiled = await openIdentity({ store, clock: () => now, audience, issuers });
    const input = unsigned({ alg: 'RS256', typ: 'at+jwt', kid: 'rsa' });
    const token = `${input}.${sign('sha256', Buffer.from(input), rsa.privateKey).toString('base64url')}`;
    const outcome = profiled.authenticate(`Bearer ${token}`).then(
      () => true,
      (error: GatewayError) => error.code,
    );
    expect(await outcome).toBe(taken || 'unauthenticated');
  });

  it.each<[string, 'ed25519' | 'ed448', boolean]>([
    ['takes Ed25519', 'ed25519', true],
    ['does not take Ed448', 'ed448', false],
  ])('EdDSA %s', async (_what, curve, taken) => {
    const { privateKey, publicKey } =
      curve === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ed448');
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'ed' };
    const issuers = [{ issuer: good.issuer, algorithms: algorithmProfiles.fapi2, jwks: { keys: [jwk] } }];
    await using profiled = await openIdentity({ store, clock: () => now, audience, issuers });
    const input = unsigned({ alg: 'EdDSA', typ: 'at+jwt', kid: 'ed' });
    const token = `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
    const outcome = profiled.authenticate(`Bearer ${token}`).then(
      () => true,
      (error: GatewayError) => error.code,
    );
    expect(await outcome).toBe(taken || 'unauthenticated');
  });
});

describe('a key set', () => {
  const openWith = (...keys: TokenIssuer['jwk'][]) =>
    openIdentity({
      store,
      clock: () => now,
      audience,
      issuers: [{ issuer: good.issuer, algorithms: ['ES256', 'PS256'], jwks: { keys } }],
    });

  it.each<[string, TokenIssuer['jwk'][]]>([
    ['with one id twice', [good.jwk, attacker.jwk]],
    ['with a private key', [{ ...good.privateKey.export({ format: 'jwk' }), kid: good.kid }]],
    ['with a symmetric key', [{ kty: 'oct', k: encode('secret'), kid: good.kid }]],
    ['with a key for encryption', [{ ...good.jwk, use: 'enc' }]],
    ['with a key for another algorithm', [{ ...good.jwk, alg: 'ES384' }]],
    ['with a point that is not on the curve', [{ ...good.jwk, x: good.jwk.y ?? '' }]],
    ['without keys', []],
  ])('%s lets nobody in', async (_what, keys) => {
    await using keyed = await openWith(...keys);
    await expect(keyed.authenticate(`Bearer ${good.token(start)}`)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('with an RSA key of 1024 bits lets nobody in', async () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    await using keyed = await openWith({ ...weak.publicKey.export({ format: 'jwk' }), kid: 'rsa' });
    const input = unsigned({ alg: 'PS256', typ: 'at+jwt', kid: 'rsa' });
    const signature = sign('sha256', Buffer.from(input), { key: weak.privateKey, padding: 6, saltLength: 32 });
    const token = `${input}.${signature.toString('base64url')}`;
    await expect(keyed.authenticate(`Bearer ${token}`)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('an application that subscribed', () => {
  const subscribed = { issuer: good.issuer, clientId: 'noordlicht-ecd', party: 'noordlicht', role: 'casemanager' };
  const stand = (changed: Partial<typeof subscribed> = {}) =>
    identity.authenticate(identity.standIn({ ...subscribed, ...changed }));
  const refused = { code: 'unauthenticated' };

  afterEach(() => register());

  it('is stood in for in the one role that it subscribed in', async () => {
    expect(await stand()).toEqual({
      ...{ party: 'noordlicht', apiClient: 'noordlicht-ecd', issuer: good.issuer, roles: ['casemanager'] },
    });
  });

  it.each([
    ['the party is another one', { party: 'de-brug' }],
    ['the role is not among those it is registered for', { role: 'woonconsulent' }],
    ['the issuer is another one', { issuer: other.issuer }],
    ['it is not registered', { clientId: 'noordlicht-oud' }],
  ])('is refused when %s', async (_when, changed) => {
    await expect(stand(changed)).rejects.toMatchObject(refused);
  });

  it('is refused from the moment on that its registration says otherwise, whenever it was made', async () => {
    const made = identity.standIn(subscribed);
    await register(['zorgcoordinator']);
    await expect(identity.authenticate(made)).rejects.toMatchObject(refused);
    await identity.registerApiClient({ ...registration, party: 'de-brug', roles: ['casemanager'] });
    await expect(identity.authenticate(made)).rejects.toMatchObject(refused);
    await identity.revokeApiClient(good.issuer, 'noordlicht-ecd');
    await expect(identity.authenticate(made)).rejects.toMatchObject(refused);
    await register();
    expect((await identity.authenticate(made)).party).toBe('noordlicht');
  });

  it('is a client of no kind', async () => {
    await expect(identity.authenticateClient(identity.standIn(subscribed))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('is not what only looks like it, and says nothing of itself', async () => {
    const made = identity.standIn(subscribed);
    expect(JSON.stringify(made)).toBe('{}');
    expect(Object.keys(made)).toEqual([]);
    const forged = Object.create(Object.getPrototypeOf(made));
    await expect(identity.authenticate(forged)).rejects.toMatchObject({ code: 'internal-error' });
  });
});
