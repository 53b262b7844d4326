import type { Request } from 'express';
import type { Done } from '../../disclosure/act.ts';
import type { Answer, DocumentResponse } from '../../disclosure/answer.ts';
import type { Upkeep } from '../../health/health.ts';
import type { ClientVisitor, Visitor } from '../../identity/identity.ts';
import type { DraftCall } from '../../negotiation/drafting.ts';
import type { Rooms } from '../../negotiation/rooms.ts';
import type { PageFrame } from '../../web/web.ts';

/** How a page is asked for, and how it answers; everything that pages have in common is done around it. */
export interface PageContext {
  readonly rooms: Rooms;
  readonly upkeep: Upkeep;
  readonly frame: PageFrame;
  readonly request: Request;
  /** Where browsers reach this site, without a slash at the end. */
  readonly site: string;
  readonly query: URLSearchParams;
  /** What was posted; its token was looked at already. Empty for a get. */
  readonly form: URLSearchParams;
  /** A part of the path, as it came in. */
  parameter(name: string): string;
  /**
   * A call in the name of the visitor, in the role that it acts in; on an open page that of a stranger.
   * @param body what the API would get as JSON
   */
  call(body?: unknown): DraftCall;
  /** @throws GatewayError the problem, when it ended in one: the visitor then sees a page about it */
  read<Response>(done: Done<Response>): Promise<Response>;
  /** For a form: a problem is told beside the fields. */
  attempt<Response>(done: Done<Response>): Promise<Answer<Response>>;
}

/** The same, of somebody who is logged in. */
export interface VisitedContext extends PageContext {
  readonly visitor: Visitor;
  /** The file that was sent along with the form, where the page takes one. */
  readonly file: Uint8Array | undefined;
}

/** The same, of a client. What is called in its name is called as the client, in no role of a party. */
export interface ClientContext extends PageContext {
  readonly client: ClientVisitor;
}

/** What goes back: a whole page, another address (303), or a document. */
export type PageAnswer =
  | { readonly html: string; readonly status?: number }
  | { readonly redirect: string }
  | { readonly document: DocumentResponse };

interface Place {
  readonly method: 'get' | 'post';
  readonly path: string;
}

interface VisitedRoute extends Place {
  readonly open?: false;
  readonly for?: never;
  /** Whether its form may have a file: it is read only when it is known who sends it. */
  readonly takesFile?: true;
  handle(page: VisitedContext): Promise<PageAnswer>;
}

/** A page that is there without a log-in as well. */
interface OpenRoute extends Place {
  readonly open: true;
  readonly for?: never;
  readonly takesFile?: never;
  handle(page: PageContext & { readonly visitor: Visitor | undefined }): Promise<PageAnswer>;
}

/** A page of clients: its path begins with `/mijn`, and nobody of a party sees it. */
interface ClientRoute extends Place {
  readonly open?: false;
  readonly for: 'client';
  readonly takesFile?: never;
  handle(page: ClientContext): Promise<PageAnswer>;
}

/** One page, or what one form on it does. */
export type PageRoute = VisitedRoute | OpenRoute | ClientRoute;
