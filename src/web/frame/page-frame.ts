import type { PartyType, Role } from '../../contract/generated/types.ts';
import type { Language } from '../texts.ts';
import type { RoleNames } from './role-text.ts';

/** What holds for every page of this gateway. */
export interface PageAbout {
  /** Which region it is of, where that is known. */
  readonly region?: string;
  readonly version: string;
  /** Whether everybody in here is invented; then every page says so. */
  readonly demo: boolean;
  /** What roles are called; without it as they are written. */
  readonly roles?: RoleNames;
  /** Whether people can log in here. */
  readonly door?: boolean;
  /** Whom to ask, as a text. */
  readonly contact?: string;
}

/** Who looks at a page, when somebody is logged in. */
export interface PageVisitor {
  readonly name: string;
  readonly partyName: string;
  /** As what the party is registered. */
  readonly partyType?: PartyType;
  /** The one that the visitor acts in. */
  readonly role: Role;
  /** All that the visitor can choose from. */
  readonly roles: readonly Role[];
  /** Goes along with every form, so that no other site can send one (synchroniser token). */
  readonly csrfToken: string;
}

/** What a page needs to be a whole page. */
export interface PageFrame {
  readonly about: PageAbout;
  readonly language: Language;
  /** One-time value that lets the page's own scripts run (CSP). */
  readonly nonce: string;
  /** Where the assets are, without a slash at the end: `/assets/<digest>`. */
  readonly assets: string;
  /** Path and query of this page. */
  readonly url: string;
  readonly visitor?: PageVisitor;
  /** A client looks; of it the frame knows only the token of its forms. Never together with a visitor. */
  readonly client?: Pick<PageVisitor, 'csrfToken'>;
  /** Whether only the work sheet is asked for: the browser has the rest already. */
  readonly partial?: boolean;
}

/** The same page in another language; the choice is remembered by the server. */
export function urlIn(language: Language, url: string): string {
  const [path = '', search = ''] = url.split('?', 2);
  const query = new URLSearchParams(search);
  query.set('taal', language);
  return `/${path.replace(/^[/\\]+/, '')}?${query}`; // one slash at the start: a link that stays on this site
}
