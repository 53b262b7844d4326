import type { AgreementFrame } from '../agreements/agreements.ts';
import type { Contact, Model, PartyId, PartyType, Role, Twist } from '../contract/generated/types.ts';

/** An invented region. Its parties, people and numbers do not exist; the numbers have the prefix for tests. */
interface DemoParty {
  readonly id: PartyId;
  readonly name: string;
  readonly type: PartyType;
  readonly oin: string;
  readonly mandatedBy?: PartyId;
}

export const veenrandParties: readonly DemoParty[] = [
  { id: 'veldhaven', name: 'Gemeente Veldhaven', type: 'MUN', oin: '00000099000000001001' },
  { id: 'turfmeer', name: 'Gemeente Turfmeer', type: 'MUN', oin: '00000099000000001002' },
  { id: 'oudesluis', name: 'Gemeente Oudesluis', type: 'MUN', oin: '00000099000000001003' },
  {
    id: 'transferpunt',
    name: 'Transferpunt Veenrand',
    type: 'HUB',
    oin: '00000099000000002001',
    mandatedBy: 'veldhaven',
  },
  { id: 'woonveste', name: 'Woonveste', type: 'COR', oin: '00000099000000003001' },
  { id: 'thuishof', name: 'Thuishof', type: 'COR', oin: '00000099000000003002' },
  { id: 'de-brug', name: 'De Brug', type: 'PRO', oin: '00000099000000004001' },
  { id: 'noordlicht', name: 'Stichting Noordlicht', type: 'PRO', oin: '00000099000000004002' },
  { id: 'balans', name: 'Balans', type: 'BUD', oin: '00000099000000005001' },
];

/** Has not said yet how its officer is reached: so one sees that the register of processing misses that. */
const withoutOfficer: PartyId = 'woonveste';

/** How the data protection officer of a party is reached (AVG art. 37(7)), where the party said so. */
export function officerOf({ id, name }: DemoParty): { readonly dataProtectionOfficer?: Contact } {
  if (id === withoutOfficer) return {};
  const place = String(veenrandParties.findIndex((party) => party.id === id)).padStart(2, '0');
  const email = `fg@${id.replaceAll('-', '')}.example`;
  return { dataProtectionOfficer: { name: `FG ${name}`, email, phone: `+31 88 000 01${place}` } };
}

/** Who makes, judges, signs and audits agreements; no clause gives any of them a field of a client. */
const officers: readonly Role[] = ['privacy-officer', 'data-protection-officer', 'signatory', 'auditor'];

/** The roles of a type of party for which the demo has an API client, the one that is used most first. */
export const demoRoles = (model: Model, type: PartyType): readonly Role[] => [
  ...model.roles.filter((role) => role.partyType === type).map(({ id }) => id),
  ...officers,
];

/** How a type of party takes part in making the agreement, and who binds it. */
const involvements = { MUN: 'decide', HUB: 'advise', COR: 'decide', PRO: 'decide', BUD: 'advise' } as const;
const representation = {
  college: {
    nl: 'het college en de burgemeester, ieder voor zover bevoegd',
    en: 'the college and the mayor, each as far as competent',
  },
  board: { nl: 'het bestuur', en: 'the board' },
};

/** A party as the agreement names it. */
const toAgreementParty = (party: DemoParty): AgreementFrame['parties'][number] => ({
  ...party,
  representation: party.type === 'MUN' ? representation.college : representation.board,
  involvement: involvements[party.type],
});

const options = [
  ['P04.HUB.COR', 'supportActive'],
  ['P04.HUB.COR', 'supportProviderName'],
  ['P04.HUB.COR', 'supportContact'],
  ['P06.PRO.COR', 'escalationLevel'],
] as const;

/** What the region opens in an emergency: no instruction for a visit, as that option is off. */
const inEmergency = ['supportActive', 'supportContact', 'outOfHoursContact'];

/** Within how many days after the start of the lease support starts: the model names no number. */
const maxDaysToSupport = 14;

/**
 * The regional twist of Veenrand: four options of the national model are on, all others are off, and the region agreed how
 * soon support starts.
 * @param decidedAt when the twist was decided, RFC 3339
 */
export function veenrandTwist(model: Model, decidedAt: string): Twist {
  const by = 'privacy officer, Gemeente Veldhaven';
  const reason = 'De corporatie moet bij de voordracht weten of er begeleiding is en wie zij dan belt.';
  return {
    region: 'Veenrand',
    model: { id: model.id, version: model.version },
    changes: [
      ...options.map(([clause, field]) => ({ op: 'switch-on' as const, clause, field, by, at: decidedAt, reason })),
      {
        ...{ op: 'set-articles', articles: { norms: { ...model.articles.norms, maxDaysToSupport } } },
        ...{ by, at: decidedAt, reason: 'Een nieuwe huurder moet snel begeleiding krijgen.' },
      },
    ],
  };
}

/** What the region decides beside the twist. @param toDay moves a day of the story to where the demo needs it */
export function veenrandFrame(model: Model, toDay: (day: string) => string): AgreementFrame {
  return {
    id: 'veenrand-2026',
    version: '1.0.0',
    title: {
      nl: 'Afspraak gegevensdeling Weer Thuis, regio Veenrand',
      en: 'Data-sharing agreement Weer Thuis, Veenrand region',
    },
    scope: { region: 'Veenrand', municipalities: ['Veldhaven', 'Turfmeer', 'Oudesluis'], targetGroups: ['MO', 'BW'] },
    parties: veenrandParties.map(toAgreementParty),
    signing: { required: veenrandParties.map((party) => party.id), quorum: { atLeast: 3 }, profile: 'all' },
    term: { from: toDay('2026-01-01'), to: toDay('2027-12-31'), noticeMonths: 3 },
    retention: model.retention,
    arrangements: {
      annexVersion: '1.0.0',
      rightsDesk: { name: 'Loket rechten Veenrand', email: 'rechten@veenrand.example', phone: '+31 88 000 0000' },
      processor: {
        name: 'Gemeente Veldhaven, beheer van de poort',
        agreement: 'Standaard verwerkersovereenkomst, getekend op 1 november 2025 (verzonnen)',
      },
      breachContact: {
        name: 'Meldpunt datalekken Veenrand',
        email: 'datalek@veenrand.example',
        phone: '+31 88 000 0001',
      },
      quotas: [
        { year: 2026, municipality: 'Veldhaven', corporation: 'woonveste', homes: 40 },
        { year: 2026, municipality: 'Turfmeer', corporation: 'thuishof', homes: 15 },
        { year: 2026, municipality: 'Oudesluis', corporation: 'thuishof', homes: 10 },
      ],
      steering: { members: ['veldhaven', 'woonveste', 'de-brug'], atLeast: 2 },
      nextEvaluation: toDay('2026-12-01'),
      ...(model.emergency ? { emergency: { ...model.emergency, fields: inEmergency, hours: 12 } } : {}),
    },
  };
}
