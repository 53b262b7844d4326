import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createTokenIssuer, type TokenIssuer } from './token-issuer.ts';

type Json = Record<string, unknown>;

/** In what an OpenID provider differs from a good one. */
export interface Behaviour {
  /** Of the ID token. */
  readonly claims?: (good: Json) => Json;
  readonly header?: Json;
  /** Signs with a key that it does not publish. */
  readonly otherKey?: boolean;
  /** What it sends back with the browser. */
  readonly callback?: (good: URLSearchParams) => void;
  readonly metadata?: Json;
  /** Which of its places answers 500. */
  readonly broken?: '/.well-known/openid-configuration' | '/jwks' | '/token';
  /** Which of its places never answers. */
  readonly silent?: '/.well-known/openid-configuration' | '/token';
  readonly tokenAnswer?: Json;
}

/** An OpenID provider that does as it is told, over real HTTP. */
export interface HostileProvider extends AsyncDisposable {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who logs in; the claims of a good ID token beside the fixed ones. */
  person: Json;
  behave(behaviour: Behaviour): void;
  /** What browsers were sent here with. */
  readonly asked: URLSearchParams[];
  /** What codes were traded with. */
  readonly traded: URLSearchParams[];
  readonly loggedOut: URLSearchParams[];
}

/** @param mayTell whether it says its name in the answer (RFC 9207) */
export async function startHostileProvider(mayTell = true): Promise<HostileProvider> {
  const provider = new Provider(mayTell);
  await provider.listen();
  return provider;
}

class Provider implements HostileProvider {
  readonly clientId = 'sluis-web';
  readonly clientSecret = 'een:geheim/ met+tekens';
  person: Json = { sub: 'u-1', name: 'Marit Postma', roles: ['po'] };
  readonly asked: URLSearchParams[] = [];
  readonly traded: URLSearchParams[] = [];
  readonly loggedOut: URLSearchParams[] = [];
  issuer = '';
  #behaviour: Behaviour = {};
  #keys: TokenIssuer = createTokenIssuer();
  readonly #mayTell: boolean;
  readonly #stranger = createTokenIssuer();
  readonly #codes = new Map<string, URLSearchParams>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(mayTell: boolean) {
    this.#mayTell = mayTell;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    this.#keys = createTokenIssuer(this.issuer);
  }

  behave(behaviour: Behaviour): void {
    this.#behaviour = behaviour;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    if (url.pathname === this.#behaviour.silent) return;
    if (url.pathname === this.#behaviour.broken) return send(response, 500, { error: 'server_error' });
    if (url.pathname === '/.well-known/openid-configuration') send(response, 200, this.#metadata());
    else if (url.pathname === '/jwks') send(response, 200, this.#keys.jwks);
    else if (url.pathname === '/authorize') this.#authorize(url.searchParams, response);
    else if (url.pathname === '/token') this.#trade(new URLSearchParams(await text(request)), response);
    else if (url.pathname === '/logout') this.#logOut(url.searchParams, response);
    else send(response, 404, {});
  }

  #metadata(): Json {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      end_session_endpoint: `${this.issuer}/logout`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['ES256'],
      ...(this.#mayTell ? { authorization_response_iss_parameter_supported: true } : {}),
      ...this.#behaviour.metadata,
    };
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    this.asked.push(asked);
    const code = randomUUID();
    this.#codes.set(code, asked);
    const back = new URL(asked.get('redirect_uri') ?? '');
    const query = new URLSearchParams({ code, state: asked.get('state') ?? '' });
    if (this.#mayTell) query.set('iss', this.issuer);
    this.#behaviour.callback?.(query);
    back.search = query.toString();
    response.writeHead(302, { location: back.href }).end();
  }

  #trade(traded: URLSearchParams, response: ServerResponse): void {
    this.traded.push(traded);
    const asked = this.#codes.get(traded.get('code') ?? '');
    this.#codes.delete(traded.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(traded.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked?.get('code_challenge') !== challenge || asked.get('redirect_uri') !== traded.get('redirect_uri')) {
      send(response, 400, { error: 'invalid_grant' });
      return;
    }
    const now = Math.floor(Date.now() / 1000);
    const good = {
      ...{ iss: this.issuer, aud: this.clientId, iat: now, exp: now + 300, auth_time: now },
      nonce: asked.get('nonce'),
      ...this.person,
    };
    const { claims, header, otherKey, tokenAnswer } = this.#behaviour;
    const signer = otherKey ? this.#stranger : this.#keys;
    const idToken = signer.signText(
      JSON.stringify({ alg: 'ES256', kid: this.#keys.kid, ...header }),
      JSON.stringify(claims ? claims(good) : good),
    );
    send(response, 200, { access_token: 'x', token_type: 'bearer', expires_in: 60, id_token: idToken, ...tokenAnswer });
  }

  #logOut(asked: URLSearchParams, response: ServerResponse): void {
    this.loggedOut.push(asked);
    response.writeHead(302, { location: asked.get('post_logout_redirect_uri') ?? '/' }).end();
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
