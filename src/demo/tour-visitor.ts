/** A client of the demo at the pages, as a browser without scripts: cookies, redirects, a form with its token. */
export interface TourVisitor {
  /** What the API tells this client, with the session of the pages. */
  read<Body>(path: string): Promise<Body>;
  /** Presses a button of a form on a page. */
  press(page: string, form: Readonly<Record<string, string>>): Promise<void>;
}

const mostSteps = 15;

interface Sent {
  readonly method?: 'POST';
  readonly body?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Seen {
  readonly status: number;
  readonly text: string;
}

/**
 * Logs in as somebody of the demo, by one press of a button at the invented provider.
 * @param who provider and login, such as `mijn/client-j`
 */
export async function openTourVisitor(url: string, who: string): Promise<TourVisitor> {
  const cookies = new Map<string, string>();
  const send = async (path: string, sent: Sent = {}): Promise<Seen> => {
    let [next, asked] = [new URL(path, url), sent];
    for (let step = 0; step < mostSteps; step += 1) {
      const response = await fetch(next, {
        ...asked,
        redirect: 'manual',
        headers: { accept: 'text/html', cookie: toHeader(cookies), ...asked.headers },
      });
      for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
      const to = nextOf(response);
      if (to === undefined) return { status: response.status, text: await response.text() };
      [next, asked] = [new URL(to, next), {}];
    }
    throw new Error(`the way from ${path} does not end`);
  };
  const press: TourVisitor['press'] = async (page, form) => {
    const [, token = ''] = /name="csrf" value="([^"]*)"/.exec((await send(page)).text) ?? [];
    const body = new URLSearchParams({ csrf: token, ...form });
    const { status } = await send(page, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
    if (status >= 400) throw new Error(`the page ${page} answered ${status}`);
  };
  const [partij = '', wie = ''] = who.split('/');
  await press('/inloggen', { partij, wie, terug: '/mijn' });
  return {
    press,
    async read<Body>(path: string) {
      const { status, text } = await send(path, { headers: { accept: 'application/json' } });
      if (status !== 200) throw new Error(`the gateway answered ${status} to ${path}`);
      return JSON.parse(text) as Body;
    },
  };
}

const toHeader = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

function keep(cookies: Map<string, string>, text: string): void {
  const [name = '', value = ''] = (text.split(';')[0] ?? '').split('=', 2);
  if (/expires=Thu, 01 Jan 1970/i.test(text)) cookies.delete(name);
  else cookies.set(name, value);
}

/** Where an answer sends a browser by itself. */
function nextOf({ status, headers }: Response): string | undefined {
  if (status >= 300 && status < 400) return headers.get('location') ?? undefined;
  return /^0; url=(.+)$/.exec(headers.get('refresh') ?? '')?.[1];
}
