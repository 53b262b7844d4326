/** What a browser shows after all redirects. */
export interface Seen {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Sent {
  readonly method?: 'GET' | 'POST';
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether to go where an answer sends one; otherwise the answer itself is seen. */
  readonly follow?: boolean;
}

/** Somebody with a browser without scripts: cookies, redirects, forms. */
export interface WebVisitor {
  readonly cookies: Map<string, string>;
  get(path: string, sent?: Sent): Promise<Seen>;
  /** Posts a form as the page seen last would: with its token, from the same site. */
  post(path: string, form: Readonly<Record<string, string>>, sent?: Sent): Promise<Seen>;
  /** Comes in by one click, as somebody of the demo. `who` is `party/login`. */
  logIn(who: string, returnTo?: string): Promise<Seen>;
}

const maxSteps = 15;

export const csrfIn = (text: string): string => /name="csrf" value="([^"]*)"/.exec(text)?.[1] ?? '';

/**
 * @param origin of the site
 * @param reachedAt where it really is, when a proxy would stand between
 */
export function visitWeb(origin: string, reachedAt = origin): WebVisitor {
  // Cookies belong to a host, and hosts with several ports share them: one jar is enough here.
  const cookies = new Map<string, string>();
  let last: Seen | undefined;

  const once = async (url: URL, { method = 'GET', form, headers = {} }: Sent): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const place = url.origin === origin ? new URL(url.pathname + url.search, reachedAt) : url;
    const response = await fetch(place, {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    for (const text of response.headers.getSetCookie()) keep(text);
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  };
  const keep = (text: string): void => {
    const [name = '', value = ''] = (text.split(';')[0] ?? '').split('=', 2);
    if (/expires=Thu, 01 Jan 1970/i.test(text)) cookies.delete(name);
    else cookies.set(name, value);
  };
  const go = async (path: string, sent: Sent): Promise<Seen> => {
    let seen = await once(new URL(path, origin), sent);
    for (let step = 0; sent.follow !== false && step < maxSteps; step += 1) {
      const next = nextOf(seen);
      if (next === undefined) break;
      seen = await once(new URL(next, seen.url), {});
    }
    last = seen;
    return seen;
  };
  const visitor: WebVisitor = {
    cookies,
    get: (path, sent = {}) => go(path, sent),
    post: (path, form, sent = {}) =>
      go(path, {
        method: 'POST',
        ...sent,
        form: { csrf: csrfIn(last?.text ?? ''), ...form },
        headers: { 'sec-fetch-site': 'same-origin', ...sent.headers },
      }),
    async logIn(who, returnTo = '/toegankelijkheid') {
      const [partij = '', wie = ''] = who.split('/');
      await go(`/inloggen?${new URLSearchParams({ terug: returnTo })}`, {});
      return visitor.post('/inloggen', { partij, wie, terug: returnTo });
    },
  };
  return visitor;
}

/** Where an answer sends a browser by itself. */
function nextOf({ status, headers }: Seen): string | undefined {
  if (status >= 300 && status < 400) return headers.get('location') ?? undefined;
  return /^0; url=(.+)$/.exec(headers.get('refresh') ?? '')?.[1];
}
