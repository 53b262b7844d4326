import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { GatewayError } from '../errors.ts';

/** Name of the hidden field that carries the token of a form. */
const csrfField = 'csrf';

/** What a browser keeps for this site. */
interface Kept {
  readonly response: Response;
  /** The session, after a log-in; it may have ended. */
  session: string | undefined;
  /** Before a log-in: that it is the same browser. */
  browser: string | undefined;
}

/** The cookies of the door, and the tokens of forms that go with them. */
export interface BrowserSecrets {
  /** Before anything else of this: reads the cookies of a request. */
  read(request: Request, response: Response): void;
  sessionOf(request: Request): string | undefined;
  /** The session of a request that only reads and went past `read`; none for what another site asks for. */
  sessionOfReader(request: Request): string | undefined;
  /** The browser of before a log-in; from now on it is known. */
  browserOf(request: Request): string;
  /** After a log-in: another cookie in place of all that the browser had. */
  letIn(request: Request, session: string): void;
  /** After a log-out. */
  letOut(request: Request): void;
  csrfToken(request: Request): string;
  /** @throws GatewayError `not-allowed` */
  requireCsrf(request: Request, form: URLSearchParams): void;
}

/** 256 random bits, base64url. */
const secretForm = /^[\w-]{43}$/;

/** @param url where browsers reach this site, without a slash at the end */
export function createBrowserSecrets(url: string): BrowserSecrets {
  const secure = url.startsWith('https:');
  // The prefix makes browsers refuse a cookie of a neighbouring host or of plain http (RFC 6265bis section 4.1.3.2).
  const prefix = secure ? '__Host-' : '';
  const [sessionCookie, browserCookie] = [`${prefix}sluis-sessie`, `${prefix}sluis-browser`];
  const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  const requests = new WeakMap<Request, Kept>();
  const keptOf = (request: Request): Kept => {
    const kept = requests.get(request);
    if (kept === undefined) throw new GatewayError('internal-error', 'the cookies of this request were not read');
    return kept;
  };
  const browserOf = (request: Request): string => {
    const kept = keptOf(request);
    if (kept.browser === undefined) {
      kept.browser = randomBytes(32).toString('base64url');
      kept.response.cookie(browserCookie, kept.browser, options);
    }
    return kept.browser;
  };
  const csrfToken = (request: Request): string => toToken(keptOf(request).session ?? browserOf(request));
  return {
    read(request, response) {
      const { cookie } = request.headers;
      const [session, browser] = [readCookie(cookie, sessionCookie), readCookie(cookie, browserCookie)];
      requests.set(request, { response, session, browser });
    },
    sessionOf: (request) => keptOf(request).session,
    sessionOfReader({ headers }) {
      const site = headers['sec-fetch-site'];
      const isElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
      return isElsewhere ? undefined : readCookie(headers.cookie, sessionCookie);
    },
    browserOf,
    letIn(request, session) {
      const kept = keptOf(request);
      kept.response.cookie(sessionCookie, session, options).clearCookie(browserCookie, options);
      Object.assign(kept, { session, browser: undefined });
    },
    letOut(request) {
      const kept = keptOf(request);
      kept.response.clearCookie(sessionCookie, options);
      kept.session = undefined;
    },
    csrfToken,
    requireCsrf(request, form) {
      const given = form.getAll(csrfField);
      const isOurs = isFromHere(request, url) && given.length === 1 && isSame(given[0] ?? '', csrfToken(request));
      if (!isOurs) throw new GatewayError('not-allowed', 'This form was not sent from a page of this site.');
    },
  };
}

/** A cookie that stands there once and has the form of a secret; of two of one name nobody knows which is ours. */
function readCookie(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '').split(';').flatMap((pair) => {
    const [key = '', value = ''] = pair.split('=', 2).map((part) => part.trim());
    return key === name ? [value] : [];
  });
  const [value] = values;
  return values.length === 1 && value !== undefined && secretForm.test(value) ? value : undefined;
}

/** Follows from the secret and does not tell it, so that nothing more has to be kept for it. */
function toToken(secret: string): string {
  return createHmac('sha256', secret).update('sluis csrf v1').digest('base64url');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What the browser itself says of where a form was (Fetch Metadata); an older one says the origin. One must be there. */
function isFromHere({ headers }: Request, url: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === new URL(url).origin : site === 'same-origin';
}
