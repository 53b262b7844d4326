import type { PageVisitor } from './page-frame.ts';

/** What stands in a menu; each has its text `page.<name>`. */
type MenuPlace = 'start' | 'overview' | 'agreements' | 'trial' | 'parties' | 'people' | 'clients' | 'lookup';

/** The pages that stand in a menu, and those that do not. */
export type Place = MenuPlace | 'login' | 'accessibility' | 'problem';

type Item = readonly [MenuPlace, string];

const forStrangers: readonly Item[] = [
  ['start', '/'],
  ['trial', '/proef'],
];

/** Who makes, judges and looks after agreements; no clause gives any of them a field of a client. */
const forOfficers: readonly Item[] = [
  ['overview', '/overzicht'],
  ['agreements', '/afspraken'],
  ['trial', '/proef'],
  ['parties', '/partijen'],
  ['people', '/mensen'],
];

/** Who works with clients, in a role that the agreement names. */
const forCaseworkers: readonly Item[] = [
  ['clients', '/mijn-clienten'],
  ['lookup', '/opzoeken'],
  ['agreements', '/afspraken'],
  ['trial', '/proef'],
];

const officerRoles: readonly string[] = [
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
];

/** What stands in the menu of somebody; the pages themselves decide who may do what. */
export function menuOf(visitor: PageVisitor | undefined): readonly Item[] {
  if (visitor === undefined) return forStrangers;
  return officerRoles.includes(visitor.role) ? forOfficers : forCaseworkers;
}
