import type { Request } from 'express';
import type { Recorded } from '../audit/audit.ts';
import type { Answer } from '../disclosure/answer.ts';
import type { Call } from '../disclosure/call.ts';
import type { ProblemCode } from '../errors.ts';
import type { Rooms } from '../negotiation/rooms.ts';

type Handle = (rooms: Rooms, call: Call, request: Request) => Promise<Recorded<Answer<unknown>>>;

/** What the OpenAPI document says of a call; schemas are named as their files. */
interface RouteDoc {
  readonly id: string;
  readonly tag:
    | 'disclosures'
    | 'cases'
    | 'consents'
    | 'rights'
    | 'notices'
    | 'incidents'
    | 'drafts'
    | 'agreements'
    | 'support'
    | 'deliveries'
    | 'log'
    | 'register';
  readonly summary: string;
  readonly request?: string;
  readonly response: string | { readonly type: 'object' | 'string'; readonly [keyword: string]: Json };
  readonly query?: readonly { readonly [keyword: string]: Json }[];
  readonly problems: readonly ProblemCode[];
}
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** One row of the route table: served, documented and tested from here. */
export interface ApiRoute {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly status: 200 | 201 | 202;
  /** For a client who logged in at the web door, and reads with the cookie of that session; never with a token. */
  readonly for?: 'client';
  /** The media types of the document that it answers with; none: an answer in JSON, which has no entity tag. */
  readonly produces?: readonly string[];
  /** The media types of a body that it reads itself, as it comes in; none: a body in JSON, which was read whole. */
  readonly streams?: readonly string[];
  /** It answers with events as they come, and not with a document. */
  readonly isStream?: true;
  /**
   * It only takes away what others may see, so it is not turned away while the gateway is closed: it holds at once. Its
   * answer waits for the log all the same, and whoever gets none asks again.
   */
  readonly takesAway?: true;
  readonly handle: Handle;
  readonly doc: RouteDoc;
}

/** On what kinds of paper a text is offered. */
export const paper: readonly string[] = ['text/plain', 'text/html', 'application/pdf'];

/** A part of the path, as it came in. */
export const parameter = (request: Request, name: string): string => String(request.params[name] ?? '');

/** The response schema of a list: an object with one member that holds it. */
export const listOf = (name: string, title: string): RouteDoc['response'] => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'array', items: { $ref: `#/components/schemas/${title}` } } },
});
