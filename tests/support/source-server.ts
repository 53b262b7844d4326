import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { type Adapter, type AdapterPayload, Provider } from 'oidc-provider';

/** How the system of a party behaves. */
export type Behaviour =
  | 'good'
  | 'more-than-asked'
  | 'made-up-fields'
  | 'slow'
  | 'never-ends'
  | 'cut-half-way'
  | 'huge'
  | 'packed-huge'
  | 'wrong-types'
  | 'wrong-content-type'
  | 'broken-json'
  | 'twice-the-same-field'
  | 'list'
  | 'redirect'
  | 'unknown-case'
  | 'error'
  | 'token-refused-once'
  | 'token-refused';

/** One question as it arrived. */
interface Question {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly caseRef: unknown;
  readonly fields: unknown;
}

/** A party's own system, as the gateway meets it: a real HTTP server with a real OpenID provider before it. */
export interface SourceServer extends AsyncDisposable {
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What it keeps, by its own case reference. */
  readonly records: Map<string, Readonly<Record<string, unknown>>>;
  /** Everything it was asked. */
  readonly questions: readonly Question[];
  /** How many tokens it gave out. */
  readonly tokens: { count: number };
  /** The headers of everything that its OpenID provider was asked. */
  readonly providerHeaders: readonly IncomingMessage['headers'][];
  /** What reached the place that the redirect points to. */
  readonly redirected: readonly string[];
  behave(behaviour: Behaviour): void;
  /** Whether its token endpoint works. */
  refuseTokens(refuse: boolean): void;
}

/** Starts one on a free port of this machine. */
export async function startSourceServer(): Promise<SourceServer> {
  const system = new PartySystem();
  await system.listen();
  return system;
}

class PartySystem implements SourceServer {
  readonly clientId = 'sluis';
  readonly clientSecret = randomBytes(24).toString('base64url');
  readonly records = new Map<string, Readonly<Record<string, unknown>>>();
  readonly questions: Question[] = [];
  readonly redirected: string[] = [];
  readonly tokens = { count: 0 };
  readonly providerHeaders: IncomingMessage['headers'][] = [];
  #behaviour: Behaviour = 'good';
  #refusesTokens = false;
  #refusedToken: string | undefined;
  #provider: Provider | undefined;
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));

  async listen(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
    this.#provider = createProvider(this.issuer, this);
    this.#provider.on('grant.success', () => {
      this.tokens.count += 1;
    });
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `${this.issuer}/values`;
  }

  behave(behaviour: Behaviour): void {
    this.#behaviour = behaviour;
    this.#refusedToken = undefined;
  }

  refuseTokens(refuse: boolean): void {
    this.#refusesTokens = refuse;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/elsewhere')) {
      this.redirected.push(`${request.method} ${request.url}`);
      json(response, 200, { familyName: 'from elsewhere' });
    } else if (request.url === '/token' && this.#refusesTokens) {
      json(response, 400, { error: 'invalid_client', error_description: 'quotes the secret' });
    } else if (request.url !== '/values') {
      this.providerHeaders.push(request.headers);
      await this.#provider?.callback()(request, response);
    } else await this.#answer(request, response);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { caseRef, fields } = JSON.parse(await text(request)) as Record<string, unknown>;
    const { method = '', url = '', headers } = request;
    this.questions.push({ method, url, headers, caseRef, fields });
    const token = headers.authorization?.replace('Bearer ', '') ?? '';
    if (!(await this.#accepts(token))) return json(response, 401, { error: 'invalid_token' });
    const record = this.records.get(String(caseRef)) ?? {};
    const asked = Array.isArray(fields) ? fields.map(String) : [];
    const values = Object.fromEntries(asked.flatMap((field) => (field in record ? [[field, record[field]]] : [])));
    answers[this.#behaviour]({ response, record, values, issuer: this.issuer });
  }

  async #accepts(token: string): Promise<boolean> {
    if ((await this.#provider?.ClientCredentials.find(token)) === undefined) return false;
    if (this.#behaviour === 'token-refused') return false;
    if (this.#behaviour !== 'token-refused-once') return true;
    this.#refusedToken ??= token;
    return token !== this.#refusedToken;
  }
}

interface Answering {
  readonly response: ServerResponse;
  readonly record: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly issuer: string;
}

const filler = 'x'.repeat(10_000);
const start = { 'content-type': 'application/json' };

const answers: Readonly<Record<Behaviour, (answering: Answering) => void>> = {
  good: ({ response, values }) => json(response, 200, values),
  'token-refused-once': ({ response, values }) => json(response, 200, values),
  'token-refused': ({ response }) => json(response, 401, {}),
  'more-than-asked': ({ response, record }) => json(response, 200, record),
  'made-up-fields': ({ response, values, record }) =>
    json(response, 200, { ...values, [`name is ${record['familyName']}`]: true, another: 1 }),
  // Answers when the asker has long gone.
  slow: ({ response, values }) => void setTimeout(() => json(response, 200, values), 60_000).unref(),
  'never-ends': ({ response }) => {
    response.writeHead(200, start).write('{"familyName":"');
    const drip = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drip));
  },
  'cut-half-way': ({ response, values }) => {
    const body = JSON.stringify(values);
    response.writeHead(200, { ...start, 'content-length': body.length });
    response.write(body.slice(0, -2), () => response.destroy());
  },
  huge: ({ response }) => {
    response.writeHead(200, start);
    const pour = () => {
      while (!response.destroyed && response.write(filler));
    };
    response.on('drain', pour).on('close', () => response.removeAllListeners('drain'));
    pour();
  },
  'packed-huge': ({ response, values }) => {
    const body = JSON.stringify({ ...values, padding: filler.repeat(1_000) });
    response.writeHead(200, { ...start, 'content-encoding': 'gzip' }).end(gzipSync(body));
  },
  'wrong-types': ({ response, values }) =>
    json(response, 200, Object.fromEntries(Object.keys(values).map((field) => [field, { canary: values[field] }]))),
  'wrong-content-type': ({ response, values }) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(JSON.stringify(values)),
  'broken-json': ({ response, values }) => void response.writeHead(200, start).end(`${JSON.stringify(values)}}`),
  'twice-the-same-field': ({ response, values }) =>
    void response.writeHead(200, start).end(`{"familyName":"Other",${JSON.stringify(values).slice(1)}`),
  list: ({ response, values }) => json(response, 200, [values]),
  redirect: ({ response, issuer }) => void response.writeHead(307, { location: `${issuer}/elsewhere` }).end(),
  'unknown-case': ({ response, record }) => json(response, 404, record),
  error: ({ response, record }) => json(response, 500, record),
};

function json(response: ServerResponse, status: number, body: unknown): void {
  if (!response.destroyed) response.writeHead(status, start).end(JSON.stringify(body));
}

function createProvider(
  issuer: string,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
): Provider {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return new Provider(issuer, {
    adapter: createAdapter,
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    ttl: { ClientCredentials: 600 },
  });
}

/** Keeps what the provider gives out, of one kind, for the length of a test. */
function createAdapter(): Adapter {
  const kept = new Map<string, AdapterPayload>();
  const none = async () => undefined;
  return {
    upsert: async (id, payload) => void kept.set(id, payload),
    find: async (id) => kept.get(id),
    findByUserCode: none,
    findByUid: none,
    consume: none,
    destroy: async (id) => void kept.delete(id),
    revokeByGrantId: none,
  };
}
