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
  | 'emergencies'
  | 'questions'
  | 'requests'
  | 'incidents'
  | 'notices'
  | ClientPlace;

/** The pages of a client. */
type ClientPlace = 'mine' | 'choices' | 'my-rights';

/** The pages that stand in a menu, and those that do not. */
export type Place = MenuPlace | 'my-questions' | 'login' | 'accessibility' | 'problem';

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
  ['emergencies', '/noodprocedure'],
  ['questions', '/vragen'],
  ['requests', '/verzoeken'],
];

/** Whose data it is. */
const forClients: readonly Item[] = [
  ['mine', '/mijn'],
  ['choices', '/mijn/keuzes'],
  ['my-rights', '/mijn/rechten'],
];

/** Who works with clients, in a role that the agreement names. */
const forCaseworkers: readonly Item[] = [
  ['clients', '/mijn-clienten'],
  ['lookup', '/opzoeken'],
  ['requests', '/verzoeken'],
  ['notices', '/berichten'],
  ['emergencies', '/noodprocedure'],
  ['agreements', '/afspraken'],
  ['trial', '/proef'],
];

/** Who sees to what goes wrong. */
const incidentRoles: readonly string[] = ['privacy-officer', 'data-protection-officer', 'functional-administrator'];

/** Who looks after the rights of clients. */
const rightsRoles: readonly string[] = ['privacy-officer', 'data-protection-officer'];

const officerRoles: readonly string[] = [
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
];

/** What stands in the menu of somebody; the pages themselves decide who may do what. */
export function menuOf({ visitor, client }: Pick<PageFrame, 'visitor' | 'client'>): readonly Item[] {
  if (visitor === undefined) return client === undefined ? forStrangers : forClients;
  if (!officerRoles.includes(visitor.role)) return forCaseworkers;
  const { role } = visitor;
  return [
    ...forOfficers,
    ...(rightsRoles.includes(role) ? [['notices', '/berichten'] as const] : []),
    ...(incidentRoles.includes(role) ? [['incidents', '/datalekken'] as const] : []),
  ];
}
