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

/** Who makes, judges, looks after and audits agreements, and who of them works with what; no clause gives any of them a field. */
const forOfficers: readonly (readonly [...Item, roles: readonly string[]])[] = [
  ['overview', '/overzicht', everyOfficer],
  ['agreements', '/afspraken', everyOfficer],
  ['trial', '/proef', everyOfficer],
  ['parties', '/partijen', everyOfficer],
  ['people', '/mensen', everyOfficer],
  ['emergencies', '/noodprocedure', [officer, supervisor]],
  ['questions', '/vragen', [officer, supervisor]],
  ['requests', '/verzoeken', [officer, supervisor]],
  ['notices', '/berichten', [officer, supervisor]],
  ['deliveries', '/bezorging', [officer, supervisor, administrator]],
  ['incidents', '/datalekken', [officer, supervisor, administrator]],
  ['register', '/register', [...everyOfficer, auditor]],
  ['log', '/logboek', [officer, supervisor, auditor]],
];

const isOfficer = (role: string): boolean => role === auditor || everyOfficer.includes(role);

/** What stands in the menu of somebody; the pages themselves decide who may do what. */
export function menuOf({ visitor, client }: Pick<PageFrame, 'visitor' | 'client'>): readonly Item[] {
  if (visitor === undefined) return client === undefined ? forStrangers : forClients;
  const { role, partyType } = visitor;
  if (!isOfficer(role)) {
    const own = forCaseworkers.filter(([, , types]) => types?.includes(partyType) ?? true);
    return own.map(([place, path]) => [place, path]);
  }
  return forOfficers.filter(([, , roles]) => roles.includes(role)).map(([place, path]) => [place, path]);
}

/** Where a way through the pages begins for somebody. */
export function firstOf({ visitor, client }: Pick<PageFrame, 'visitor' | 'client'>): Item {
  if (visitor === undefined) return client === undefined ? forStrangers[0] : forClients[0];
  if (visitor.role === auditor) return ['log', '/logboek'];
  return isOfficer(visitor.role) ? ['overview', '/overzicht'] : forCaseworkers[0];
}
