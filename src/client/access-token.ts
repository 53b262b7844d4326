/** A token, and until when it may be used, in milliseconds since 1970. */
export interface AccessToken {
  readonly token: string;
  readonly expiresAt: number;
}

export type TokenSource = () => Promise<AccessToken>;

/** A token is not used in the last seconds of its life: it would end on its way. In milliseconds. */
const margin = 30_000;

/** Asks for a token when there is none that lives on; several requests at once ask for one together. */
export function rememberToken(source: TokenSource): () => Promise<string> {
  let known: AccessToken | undefined;
  let asking: Promise<AccessToken> | undefined;
  return async () => {
    if (known !== undefined && known.expiresAt - margin > Date.now()) return known.token;
    asking ??= source().finally(() => {
      asking = undefined;
    });
    known = await asking;
    return known.token;
  };
}

interface Credentials {
  /** The token endpoint of the party's own authorization server. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The gateway, as the authorization server calls it (RFC 8707), where it asks for that. */
  readonly resource?: string;
}

/**
 * The client credentials grant (RFC 6749 section 4.4) with a secret, which is what most authorization servers have. One
 * that asks for `private_key_jwt` (NLgov OAuth profile) needs a library of its own; hand its token to the client.
 */
export function clientCredentials({ tokenEndpoint, clientId, clientSecret, resource }: Credentials): TokenSource {
  const basic = [clientId, clientSecret].map(encodeURIComponent).join(':');
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...(resource ? { resource } : {}) });
  return async () => {
    const response = await fetch(tokenEndpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(basic)}` },
      body,
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`no access token: the authorization server answered ${response.status}`);
    const { access_token: token, expires_in: seconds } = (await response.json()) as Record<string, unknown>;
    if (typeof token !== 'string' || token === '') throw new Error('no access token in the answer');
    const lives = typeof seconds === 'number' ? seconds : 0;
    return { token, expiresAt: Date.now() + lives * 1000 };
  };
}
