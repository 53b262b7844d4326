/** A typed client of the API, for the systems of parties: every path, body and answer is checked by the compiler. */
import createOpenapiClient, { type Client, type Middleware } from 'openapi-fetch';
import { clientCredentials, rememberToken, type TokenSource } from './access-token.ts';
import type { components, paths } from './generated/api.ts';
import { type Delivered, readDelivery, type SignedMessage } from './read-delivery.ts';
import { retrying, type Waiting } from './retrying.ts';

export type { Delivered, SignedMessage, TokenSource };
export { clientCredentials, readDelivery };

/** The documents of the API by name: `Schemas['SupportEventRequest']`. */
export type Schemas = components['schemas'];

/** One function per method; the path, the body and the answer go together. */
export type SluisClient = Client<paths>;

interface ClientOptions extends Partial<Waiting> {
  /** Where the gateway is, without `/v1`: `https://sluis.example`. */
  readonly url: string;
  /** Gives an access token of the party's own authorization server; see `clientCredentials`. */
  readonly accessToken: TokenSource;
}

/**
 * A client that names itself with a token in every request, and sends again what may be sent again: every reading, and
 * every other call that has an `Idempotency-Key`. Give each thing that happened one key, made before the first try and
 * kept until the answer came: then nothing is lost and nothing is done twice.
 *
 * Answers are `{ data }` or `{ error }`, the latter a problem (RFC 9457). It rejects with what `fetch` or the token
 * source threw when even the last try had no answer.
 */
export function createSluisClient({ url, accessToken, ...waiting }: ClientOptions): SluisClient {
  const tokenOf = rememberToken(accessToken);
  const named: Middleware = {
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${await tokenOf()}`);
      return request;
    },
  };
  const client = createOpenapiClient<paths>({
    baseUrl: new URL('/v1', url).href,
    fetch: retrying(waiting),
    // A gateway that answers with a redirect is no gateway of ours: the token would go where it points.
    redirect: 'error',
  });
  client.use(named);
  return client;
}
