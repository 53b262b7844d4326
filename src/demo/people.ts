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

/** A client of the demo, as DigiD would say who that is. Invented, with a number that is given to nobody. */
export interface DemoClientPerson {
  readonly login: string;
  readonly name: string;
  readonly bsn: string;
  readonly about: LocalText;
}

/** The clients of the two stories. */
export const demoClientPeople: readonly DemoClientPerson[] = [
  {
    login: 'client-j',
    name: 'J.',
    bsn: '999990019',
    about: {
      nl: 'J. is 31 en gaat van begeleid wonen naar een eigen huis.',
      en: 'J. is 31 and moves from sheltered housing to a home of their own.',
    },
  },
  {
    login: 'client-m',
    name: 'M.',
    bsn: '999990020',
    about: {
      nl: 'M. is 24 en huurt een huis. M. zei nee tegen delen na de verhuizing.',
      en: 'M. is 24 and rents a home. M. said no to sharing after the move.',
    },
  },
];

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
    login: 'wouter.blokland',
    name: 'Wouter Blokland',
    party: 'veldhaven',
    roles: ['auditor'],
    about: {
      nl: 'Controleert het logboek voor de gemeente, en ziet verder niets.',
      en: 'Audits the log for the municipality, and sees nothing else.',
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
    login: 'anouk.terpstra',
    name: 'Anouk Terpstra',
    party: 'woonveste',
    roles: ['auditor'],
    about: {
      nl: 'Accountant van buiten. Leest alleen het logboek van de corporatie.',
      en: 'Auditor from outside. Reads the log of the corporation only.',
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
  {
    login: 'eva.molenaar',
    name: 'Eva Molenaar',
    party: 'de-brug',
    roles: ['casemanager', 'ambulant-begeleider'],
    about: {
      nl: 'Begeleidt J. Meldt cliënten aan en legt samen met hen vast wat er gedeeld mag worden.',
      en: 'Supports J. Registers clients, and records with them what may be shared.',
    },
  },
  {
    login: 'ties.kuiper',
    name: 'Ties Kuiper',
    party: 'de-brug',
    roles: ['zorgcoordinator'],
    about: {
      nl: 'Teamleider van de begeleiders van De Brug.',
      en: 'Team leader of the support workers of De Brug.',
    },
  },
  {
    login: 'joost.hendriks',
    name: 'Joost Hendriks',
    party: 'noordlicht',
    roles: ['ambulant-begeleider'],
    about: {
      nl: 'Begeleidt M. sinds het vertrek uit de opvang.',
      en: 'Supports M. since leaving the shelter.',
    },
  },
  {
    login: 'hanna.schouten',
    name: 'Hanna Schouten',
    party: 'noordlicht',
    roles: ['zorgcoordinator'],
    about: {
      nl: 'Teamleider bij Noordlicht. Is aangewezen voor de noodprocedure, en keurt een aanvraag goed.',
      en: 'Team leader at Noordlicht. Is named for the emergency procedure, and approves a request.',
    },
  },
  {
    login: 'lotte.brands',
    name: 'Lotte Brands',
    party: 'woonveste',
    roles: ['woonconsulent', 'woningbemiddelaar'],
    about: {
      nl: 'Woonconsulent. Zoekt een woning voor J. en blijft daarna het vaste contact.',
      en: 'Housing consultant. Finds a home for J., and stays the contact afterwards.',
    },
  },
  {
    login: 'yusuf.aydin',
    name: 'Yusuf Aydin',
    party: 'thuishof',
    roles: ['woonconsulent', 'overlastmedewerker'],
    about: {
      nl: 'Woonconsulent van M. Krijgt ook meldingen van overlast, en is aangewezen voor de noodprocedure.',
      en: 'Housing consultant of M. Also receives reports of nuisance, and is named for the emergency procedure.',
    },
  },
  {
    login: 'nadia.osman',
    name: 'Nadia Osman',
    party: 'transferpunt',
    roles: ['intaker', 'matcher'],
    about: {
      nl: 'Neemt aanmeldingen aan bij het transferpunt en koppelt mensen aan woningen.',
      en: 'Takes registrations at the regional desk, and matches people with homes.',
    },
  },
  {
    login: 'peter.dijkhuis',
    name: 'Peter Dijkhuis',
    party: 'veldhaven',
    roles: ['consulent-wmo', 'schuldhulpverlener'],
    about: {
      nl: 'Consulent van de gemeente. Doet ook schuldhulp.',
      en: 'Consultant of the municipality. Also does debt help.',
    },
  },
];
