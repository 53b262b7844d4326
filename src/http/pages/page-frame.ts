import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Party } from '../../contract/generated/types.ts';
import type { Visitor } from '../../identity/identity.ts';
import type { Language, PageAbout, PageFrame } from '../../web/web.ts';

interface FrameParts {
  readonly about: PageAbout;
  /** Where the assets are, without a slash at the end. */
  readonly assets: string;
}

/** Who looks, with what only the server knows of the visitor. */
interface Seen {
  readonly visitor: Visitor;
  /** The register's record of the visitor's party. */
  readonly party: Pick<Party, 'name' | 'type'> | undefined;
  readonly csrfToken: string;
}

/** A client looks. */
interface SeenClient {
  readonly client: NonNullable<PageFrame['client']>;
}

/** What the page around an answer needs to know. */
export function frameOf({ about, assets }: FrameParts, request: Request, seen?: Seen | SeenClient): PageFrame {
  const { headers } = request;
  return {
    about,
    assets,
    language: languageOf(request),
    nonce: randomBytes(18).toString('base64url'),
    url: request.originalUrl,
    // htmx takes the work sheet out of the page; what it restores from the history is a whole page again.
    ...(headers['hx-request'] === 'true' && headers['hx-history-restore-request'] === undefined && { partial: true }),
    ...(seen && ('client' in seen ? { client: seen.client } : { visitor: toPageVisitor(seen) })),
  };
}

function toPageVisitor({ visitor, party, csrfToken }: Seen): NonNullable<PageFrame['visitor']> {
  const { person, role, roles } = visitor;
  const partyName = party?.name ?? visitor.party;
  return { name: person.name, partyName, ...(party && { partyType: party.type }), role, roles, csrfToken };
}

export function queryOf(request: Request): URLSearchParams {
  return new URLSearchParams(request.originalUrl.split('?', 2)[1]);
}

function askedLanguage(request: Request): Language | undefined {
  const asked = queryOf(request).get('taal');
  return asked === 'nl' || asked === 'en' ? asked : undefined;
}

/** Dutch, unless this browser chose otherwise. */
function languageOf(request: Request): Language {
  const remembered = /(?:^|;\s*)taal=(nl|en)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
  return askedLanguage(request) ?? (remembered === 'en' ? 'en' : 'nl');
}

/** Keeps the language that was just chosen, for a year. */
export function rememberLanguage(request: Request, response: Response): void {
  const asked = askedLanguage(request);
  const year = 31_536_000_000;
  if (asked === undefined) return;
  response.cookie('taal', asked, { maxAge: year, httpOnly: true, sameSite: 'lax', secure: request.secure });
}
