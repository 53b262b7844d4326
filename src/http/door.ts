import type { Request, RequestHandler, Router } from 'express';
import type { Visitor } from '../identity/identity.ts';

/** Name of the hidden field that carries the token of `Door.csrfToken` in every posted form. */
export const csrfField = 'csrf';

/** How people come in and go, as the pages see it. */
export interface Door {
  /** Before all pages: reads the posted form (see `formOf`) and remembers which browser this is. */
  readonly middleware: RequestHandler;
  /**
   * Who is here: read from the store at every request.
   * @returns undefined for who did not log in, or whose session has ended
   * @throws GatewayError `store-unavailable`
   */
  visitorOf(request: Request): Promise<Visitor | undefined>;
  /** The value of the field `csrf` in a form of this browser's session; the same for as long as the session lives. */
  csrfToken(request: Request): string;
  /**
   * Of a post: that its form was made by this site, for this browser's session.
   * @throws GatewayError `not-allowed`
   */
  requireCsrf(request: Request): void;
  /** `/inloggen`, `/inloggen/terug/…`, `/uitloggen` and `/rol`; mounted at the root, after the middleware. */
  readonly router: Router;
}

/** Where somebody who has to log in first is sent, and comes back from. @param url path and query of the page asked for */
export const logInUrl = (url: string, { fresh = false } = {}): string =>
  `/inloggen?${new URLSearchParams({ ...(fresh ? { opnieuw: '1' } : {}), terug: url })}`;
