import type { PartyType } from '../../contract/generated/types.ts';
import type { PageFrame } from './page-frame.ts';

/** What stands in a menu; each has its text `page.<name>`. */
type MenuPlace =
  | 'start'
  | 'overview'
  | 'agreements'
  | 'trial'
  | 'parties'
  | 'people'
  | 'clients'
  | 'lookup'
  | 'case-timeline'
  | 'emergencies'
  | 'questions'
  | 'requests'
  | 'incidents'
  | 'register'
  | 'log'
  | 'notices'
  | 'deliveries'
  | ClientPlace;

/** The pages of a client. */
type ClientPlace = 'mine' | 'choices' | 'my-rights';

/** The pages that stand in a menu, and those that do not. */
export type Place = MenuPlace | 'my-questions' | 'login' | 'accessibility' | 'problem' | 'receiver';

type Item = readonly [MenuPlace, string];

const forStrangers: readonly [Item, ...Item[]] = [
  ['start', '/'],
  ['trial', '/proef'],
];

/** Whose data it is. */
const forClients: readonly [Item, ...Item[]] = [
  ['mine', '/mijn'],
  ['choices', '/mijn/keuzes'],
  ['my-rights', '/mijn/rechten'],
];

/** Whom a care provider tells of the support. */
const told: readonly (PartyType | undefined)[] = ['COR', 'MUN', 'HUB'];

/** Who works with clients, in a role that the agreement names; the third is for some types of parties only. */
const forCaseworkers: readonly [Item, ...(readonly [...Item, types?: typeof told])[]] = [
  ['clients', '/mijn-clienten'],
  ['lookup', '/opzoeken'],
  ['case-timeline', '/tijdlijn', told],
  ['requests', '/verzoeken'],
  ['notices', '/berichten'],
  ['emergencies', '/noodprocedure'],
  ['agreements', '/afspraken'],
];

const [officer, supervisor, administrator, auditor] = [
  'privacy-officer',
  'data-protection-officer',
  'functional-administrator',
  'auditor',
] as const;
const everyOfficer: readonly string[] = [officer, supervisor, administrator, 'signatory', 'secretary'];

/** What belongs together in a menu that is too long for one line; each has its text `menu.<name>`. */
const menuGroups = ['cooperation', 'for-clients', 'running', 'supervision'] as const;
type MenuGroup = (typeof menuGroups)[number];

/** Who makes, judges, looks after and audits agreements, and who of them works with what; no clause gives any of them a field. */
const forOfficers: readonly (readonly [...Item, roles: readonly string[], group?: MenuGroup])[] = [
  ['overview', '/overzicht', everyOfficer],
  ['agreements', '/afspraken', everyOfficer, 'cooperation'],
  ['trial', '/proef', everyOfficer, 'cooperation'],
  ['parties', '/partijen', everyOfficer, 'cooperation'],
  ['people', '/mensen', everyOfficer, 'cooperation'],
  ['emergencies', '/noodprocedure', [officer, supervisor], 'for-clients'],
  ['questions', '/vragen', [officer, supervisor], 'for-clients'],
  ['requests', '/verzoeken', [officer, supervisor], 'for-clients'],
  ['notices', '/berichten', [officer, supervisor], 'running'],
  ['deliveries', '/bezorging', [officer, supervisor, administrator], 'running'],
  ['incidents', '/datalekken', [officer, supervisor, administrator], 'supervision'],
  ['register', '/register', [...everyOfficer, auditor], 'supervision'],
  ['log', '/logboek', [officer, supervisor, auditor], 'supervision'],
];

const isOfficer = (role: string): boolean => role === auditor || everyOfficer.includes(role);

/** One line of a menu: a page, or pages that belong together. */
export type MenuLine = Item | { readonly group: MenuGroup; readonly items: readonly Item[] };

/** More than this does not fit beside the name of somebody: what belongs together folds up. */
const mostInOneLine = 7;

/** What stands in the menu of somebody; the pages themselves decide who may do what. */
export function menuOf({ visitor, client }: Pick<PageFrame, 'visitor' | 'client'>): readonly MenuLine[] {
  if (visitor === undefined) return client === undefined ? forStrangers : forClients;
  const { role, partyType } = visitor;
  if (!isOfficer(role)) {
    const own = forCaseworkers.filter(([, , types]) => types?.includes(partyType) ?? true);
    return own.map(([place, path]) => [place, path]);
  }
  const own = forOfficers.filter(([, , roles]) => roles.includes(role));
  const itemsIn = (group?: MenuGroup): Item[] =>
    own.filter(([, , , of]) => of === group).map(([place, path]) => [place, path]);
  if (own.length <= mostInOneLine) return own.map(([place, path]) => [place, path]);
  const groups = menuGroups.map((group) => ({ group, items: itemsIn(group) }));
  return [...itemsIn(), ...groups.filter(({ items }) => items.length > 0)];
}

/** Where a way through the pages begins for somebody. */
export function firstOf({ visitor, client }: Pick<PageFrame, 'visitor' | 'client'>): Item {
  if (visitor === undefined) return client === undefined ? forStrangers[0] : forClients[0];
  if (visitor.role === auditor) return ['log', '/logboek'];
  return isOfficer(visitor.role) ? ['overview', '/overzicht'] : forCaseworkers[0];
}
