import type { Request, RequestHandler, Router } from 'express';
import type { ClientVisitor, LogIn, Visitor } from '../identity/identity.ts';
import type { Logger } from '../logger.ts';
import type { LogInClient, LogInPerson, PageFrame } from '../web/web.ts';
import { createBrowserSecrets } from './browser-secrets.ts';
import { createDoorRoutes } from './door-routes.ts';
import { readForm } from './read-form.ts';

/** How people come in and go, as the pages see it. */
export interface Door {
  /** Where browsers reach this site, without a slash at the end. */
  readonly url: string;
  /** Before all pages: reads the posted form (see `formOf`) and remembers which browser this is. */
  readonly middleware: readonly RequestHandler[];
  /**
   * Who is here, as it was when the request came in: what is done in a visitor's name looks again.
   * @returns undefined for who did not log in, or whose session has ended
   * @throws GatewayError `store-unavailable`
   */
  visitorOf(request: Request): Promise<Visitor | undefined>;
  /** The same of a client; nobody is both. @throws GatewayError `store-unavailable` */
  clientOf(request: Request): Promise<ClientVisitor | undefined>;
  /**
   * The client whose browser reads from the API: of a get, and never for a page of another site.
   * @throws GatewayError `store-unavailable`
   */
  readerOf(request: Request): Promise<ClientVisitor | undefined>;
  /** The value of the field `csrf` in a form of this browser's session; the same for as long as the session lives. */
  csrfToken(request: Request): string;
  /**
   * Of a post: that its form was made by this site, for this browser's session.
   * @throws GatewayError `not-allowed`
   */
  requireCsrf(request: Request, form: URLSearchParams): void;
  /** `/inloggen`, `/inloggen/terug/…`, `/uitloggen` and `/rol`; mounted at the root, after the middleware. */
  router(frameFor: FrameFor): Router;
}

type FrameFor = (request: Request) => Promise<PageFrame>;

interface DoorParts {
  readonly logIn: LogIn;
  /** Where browsers reach this site, without a slash at the end. */
  readonly url: string;
  /** The invented people of the demo, who come in with one click. */
  readonly people?: readonly LogInPerson[];
  /** The invented clients of the demo. */
  readonly clients?: readonly LogInClient[];
  /** Hears of every log-in, and why one was refused; never of who it was. */
  readonly logger: Logger;
}

/** Where somebody who has to log in first is sent, and comes back from. @param url path and query of the page asked for */
export const logInUrl = (url: string, { fresh = false } = {}): string =>
  `/inloggen?${new URLSearchParams({ ...(fresh ? { opnieuw: '1' } : {}), terug: url })}`;

/** The door of the pages. One for each gateway. */
export function openDoor({ logIn, url, people = [], clients: demoClients = [], logger }: DoorParts): Door {
  const secrets = createBrowserSecrets(url);
  const visitors = new WeakMap<Request, Promise<Visitor | undefined>>();
  const visitorOf = (request: Request): Promise<Visitor | undefined> => {
    const session = secrets.sessionOf(request);
    const visitor = visitors.get(request) ?? (session ? logIn.visitorOf(session) : Promise.resolve(undefined));
    visitors.set(request, visitor);
    return visitor;
  };
  const clients = new WeakMap<Request, Promise<ClientVisitor | undefined>>();
  const clientOf = (request: Request): Promise<ClientVisitor | undefined> => {
    const session = secrets.sessionOf(request);
    const client = clients.get(request) ?? (session ? logIn.clientOf(session) : Promise.resolve(undefined));
    clients.set(request, client);
    return client;
  };
  return {
    url,
    middleware: [
      (request, response, next) => {
        secrets.read(request, response);
        next();
      },
      readForm,
    ],
    visitorOf,
    clientOf,
    async readerOf(request) {
      const session = request.method === 'GET' ? secrets.sessionOfReader(request) : undefined;
      return session === undefined ? undefined : logIn.clientOf(session);
    },
    csrfToken: (request) => secrets.csrfToken(request),
    requireCsrf: secrets.requireCsrf,
    router: (frameFor) =>
      createDoorRoutes({ logIn, url, people, clients: demoClients, logger, secrets, visitorOf, clientOf, frameFor }),
  };
}
