import type { LocalText, PartyId, Role } from '../contract/generated/types.ts';

/** Somebody who works for a party of the demo. Nobody of that name works there: all of them are invented. */
export interface DemoPerson {
  /** By what name the demo's provider knows this person. */
  readonly login: string;
  readonly name: string;
  readonly party: PartyId;
  readonly roles: readonly Role[];
  readonly about: LocalText;
}

/** Who can come in at the door of the demo, by party. */
export const demoPeople: readonly DemoPerson[] = [
  {
    login: 'noor.elzinga',
    name: 'Noor Elzinga',
    party: 'veldhaven',
    roles: ['privacy-officer'],
    about: {
      nl: 'Schrijft namens de centrumgemeente mee aan de afspraak van de regio.',
      en: "Writes the region's agreement for the lead municipality.",
    },
  },
  {
    login: 'bram.tuinstra',
    name: 'Bram Tuinstra',
    party: 'veldhaven',
    roles: ['data-protection-officer'],
    about: {
      nl: 'Ziet toe op privacy bij de gemeente. Geeft advies en schrijft zelf niets.',
      en: 'Supervises privacy at the municipality. Advises, and writes nothing himself.',
    },
  },
  {
    login: 'hedwig.van-loon',
    name: 'Hedwig van Loon',
    party: 'veldhaven',
    roles: ['signatory'],
    about: {
      nl: 'Tekent namens het college van burgemeester en wethouders.',
      en: 'Signs for the municipal executive.',
    },
  },
  {
    login: 'sem.achterberg',
    name: 'Sem Achterberg',
    party: 'veldhaven',
    roles: ['functional-administrator'],
    about: {
      nl: 'Beheert de gegevens en sleutels van de gemeente, en wie er namens de gemeente in mag.',
      en: 'Looks after the records and keys of the municipality, and who may come in for it.',
    },
  },
  {
    login: 'jorrit.de-wit',
    name: 'Jorrit de Wit',
    party: 'transferpunt',
    roles: ['secretary'],
    about: {
      nl: 'Begeleidt het overleg van de regio: maakt concepten en haalt handtekeningen op.',
      en: 'Guides the talks of the region: makes drafts and collects signatures.',
    },
  },
  {
    login: 'aylin.demir',
    name: 'Aylin Demir',
    party: 'transferpunt',
    roles: ['privacy-officer'],
    about: {
      nl: 'Let bij het transferpunt op wat er van cliënten wordt gedeeld.',
      en: 'Watches at the regional desk over what is shared of clients.',
    },
  },
  {
    login: 'geert.hofstra',
    name: 'Geert Hofstra',
    party: 'transferpunt',
    roles: ['signatory'],
    about: {
      nl: 'Directeur van het transferpunt. Tekent met mandaat van de centrumgemeente.',
      en: 'Director of the regional desk. Signs by mandate of the lead municipality.',
    },
  },
  {
    login: 'marit.postma',
    name: 'Marit Postma',
    party: 'woonveste',
    roles: ['privacy-officer'],
    about: {
      nl: 'Beoordeelt voor de corporatie wat woonconsulenten mogen zien.',
      en: 'Judges for the housing corporation what its housing officers may see.',
    },
  },
  {
    login: 'ruben.schaap',
    name: 'Ruben Schaap',
    party: 'woonveste',
    roles: ['signatory'],
    about: {
      nl: 'Bestuurder van de corporatie. Tekent de afspraak.',
      en: 'Director of the corporation. Signs the agreement.',
    },
  },
  {
    login: 'tineke.bosma',
    name: 'Tineke Bosma',
    party: 'woonveste',
    roles: ['functional-administrator'],
    about: {
      nl: 'Beheert de gegevens en sleutels van de corporatie.',
      en: 'Looks after the records and keys of the corporation.',
    },
  },
  {
    login: 'fatima.benali',
    name: 'Fatima Benali',
    party: 'de-brug',
    roles: ['privacy-officer'],
    about: {
      nl: 'Bewaakt bij de zorgaanbieder het beroepsgeheim van begeleiders.',
      en: 'Guards the professional secrecy of support workers at the care provider.',
    },
  },
  {
    login: 'kees.holtrop',
    name: 'Kees Holtrop',
    party: 'de-brug',
    roles: ['signatory'],
    about: {
      nl: 'Bestuurder van de zorgaanbieder. Tekent de afspraak.',
      en: 'Director of the care provider. Signs the agreement.',
    },
  },
  {
    login: 'ilse.vermeer',
    name: 'Ilse Vermeer',
    party: 'balans',
    roles: ['privacy-officer', 'signatory'],
    about: {
      nl: 'Doet bij dit kleine kantoor twee dingen: de privacy, en als bestuurder tekenen.',
      en: 'Does two things at this small office: privacy, and signing as its director.',
    },
  },
];
