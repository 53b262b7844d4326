import { parseArgs } from 'node:util';
import type { FieldName } from '../contract/generated/types.ts';
import { type Caller, openTourClient, type TourClient } from './tour-client.ts';
import { type Bilingual, Printer } from './tour-print.ts';
import * as scenes from './tour-scenes.ts';

const identity = ['caseRef', 'initials', 'familyName', 'dateOfBirth', 'phone', 'email', 'correspondenceAddress'];
const fieldsP04 = [
  ...identity,
  'preferredLanguage',
  'representativeContact',
  'lawfulResidence',
  'urgency',
  'householdSize',
  'householdType',
  'dwellingRequirements',
  'landlordStatement',
  'supportActive',
  'supportProviderName',
  'supportContact',
];
const fieldsP05 = [
  ...identity,
  'representativeContact',
  'rentPaymentArrangement',
  'financialContact',
  'supportActive',
  'supportProviderName',
  'supportContact',
  'supportPeriod',
  'outOfHoursContact',
];
const fieldsP06 = [
  'caseRef',
  'supportActive',
  'supportContact',
  'supportPeriod',
  'supportEndDate',
  'nextEvaluationDate',
  'outOfHoursContact',
  'escalationLevel',
];

/** Tells scenario A: one client, several askers, and what each of them gets to see. */
class Tour {
  readonly #client: TourClient;
  readonly #print: Printer;
  #case: scenes.TourCase | undefined;

  constructor(client: TourClient, print: Printer) {
    this.#client = client;
    this.#print = print;
  }

  async tell(): Promise<void> {
    this.#print.say(intro);
    await this.#registration();
    await this.#matching();
    await this.#nomination();
    await this.#contract();
    await this.#changedMind();
    this.#print.chapter('···', { nl: 'Tot slot', en: 'Finally' });
    this.#print.say(outro);
  }

  async #registration(): Promise<void> {
    this.#print.chapter('A1', {
      nl: 'De Brug meldt J. aan bij het Transferpunt (P01)',
      en: 'De Brug registers J. at the Transferpunt (P01)',
    });
    this.#print.say(texts.a1);
    this.#case = await scenes.registerTourCase(this.#client);
    await this.#ask(scenes.desk, 'P01', [
      'caseRef',
      'initials',
      'familyName',
      'dateOfBirth',
      'phone',
      'originSetting',
      'supportProviderName',
    ]);
    this.#print.chapter('A2', {
      nl: 'Het Transferpunt vraagt te veel (P02)',
      en: 'The Transferpunt asks too much (P02)',
    });
    this.#print.say(texts.a2);
    await scenes.moveTo(this.#client, this.#known(), 'screening');
    await this.#ask(scenes.desk, 'P02', [
      'caseRef',
      'skillHousing',
      'tenancyTraining',
      'dwellingRequirements',
      'supportPlanGoals',
      'zrmScores',
      'diagnosis',
    ]);
  }

  async #matching(): Promise<void> {
    const candidates = ['woonveste', 'thuishof'].map((party) => ({ party, capacity: 'candidate', contract: false }));
    await scenes.giveConsents(this.#client, this.#known()).then(({ explicit }) => {
      this.#explicit = explicit;
    });
    await scenes.moveTo(this.#client, this.#known(), 'matching', candidates);
    this.#print.chapter('A3', {
      nl: 'Woonveste leest de lijst van kandidaten (P03)',
      en: 'Woonveste reads the list of candidates (P03)',
    });
    this.#print.say(texts.a3);
    const pseudonymous = [
      'caseRef',
      'ageBand',
      'householdSize',
      'preferredAreas',
      'dwellingRequirements',
      'maxRent',
      'urgency',
      'tenancyTraining',
    ];
    await this.#ask(scenes.mediator, 'P03', pseudonymous);
    this.#print.say(texts.a3b);
    await this.#ask(scenes.otherMediator, 'P03', ['caseRef', 'ageBand']);
    this.#print.chapter('A4', { nl: 'En het uitstroomprofiel?', en: 'And the outflow profile?' });
    await this.#ask(scenes.mediator, 'P03', ['outflowProfile']);
    this.#print.chapter('A5', {
      nl: 'Woonveste vraagt wie het is, vóór de koppeling (P04)',
      en: 'Woonveste asks who it is, before the match (P04)',
    });
    await this.#ask(scenes.consultant, 'P04', ['caseRef', 'familyName', 'phone']);
  }

  async #nomination(): Promise<void> {
    const matched = { party: 'woonveste', capacity: 'party', contract: false };
    await scenes.moveTo(this.#client, this.#known(), 'nomination', [matched]);
    this.#print.chapter('A6', { nl: 'J. is gekoppeld aan Woonveste (P04)', en: 'J. is matched with Woonveste (P04)' });
    this.#print.say(texts.a6);
    await this.#ask(scenes.consultant, 'P04', fieldsP04);
    this.#print.chapter('A7', {
      nl: 'Dezelfde vraag, en nog drie gegevens',
      en: 'The same question, and three fields more',
    });
    await this.#ask(scenes.consultant, 'P04', ['familyName', 'urgency', 'bsn', 'debtDetails', 'originSetting']);
  }

  async #contract(): Promise<void> {
    const bound = { party: 'woonveste', capacity: 'party', contract: true };
    await scenes.moveTo(this.#client, this.#known(), 'contract', [bound]);
    await scenes.supplyContract(this.#client, this.#known());
    this.#print.chapter('A8', {
      nl: 'Het contract: Woonveste vraagt De Brug (P05)',
      en: 'The contract: Woonveste asks De Brug (P05)',
    });
    await this.#ask(scenes.consultant, 'P05', fieldsP05);
    this.#print.chapter('A9', { nl: 'En De Brug vraagt Woonveste (P05)', en: 'And De Brug asks Woonveste (P05)' });
    await this.#ask(scenes.deBrugSupport, 'P05', [
      'caseRef',
      'contractForm',
      'contractDates',
      'dwellingAddress',
      'rentArrears',
    ]);
  }

  #explicit = '';

  async #changedMind(): Promise<void> {
    await scenes.moveTo(this.#client, this.#known(), 'aftercare');
    this.#print.chapter('A10', {
      nl: 'J. woont er. Loopt de begeleiding? (P06)',
      en: 'J. has moved in. Is there support? (P06)',
    });
    await this.#ask(scenes.consultant, 'P06', fieldsP06);
    this.#print.chapter('A11', {
      nl: 'J. trekt het uitdrukkelijke akkoord in',
      en: 'J. withdraws the explicit consent',
    });
    this.#print.say(texts.a11);
    await scenes.done(this.#client.call(scenes.deBrug, 'POST', `/v1/consents/${this.#explicit}/withdrawal`));
    await this.#ask(scenes.consultant, 'P06', fieldsP06);
    this.#print.chapter('A12', {
      nl: 'De gemeente vraagt hetzelfde (P06)',
      en: 'The municipality asks the same (P06)',
    });
    this.#print.say(texts.a12);
    await this.#ask(scenes.municipality, 'P06', [
      'caseRef',
      'supportActive',
      'supportPeriod',
      'wmoAllocation',
      'escalationLevel',
    ]);
    this.#print.chapter('A13', {
      nl: 'Woonveste leest het contract nog eens (P05)',
      en: 'Woonveste reads the contract again (P05)',
    });
    this.#print.say(texts.a13);
    await this.#ask(scenes.consultant, 'P05', fieldsP05);
  }

  async #ask(who: Caller, purpose: string, fields: readonly FieldName[]): Promise<void> {
    const caseRef = await this.#known().refOf(who.party);
    const name = this.#client.accounts.clients.find(({ partyId }) => partyId === who.party)?.partyName ?? who.party;
    this.#print.question(name, who.role, purpose);
    this.#print.reply(fields, await this.#client.ask(who, { caseRef, purpose, fields }));
  }

  #known(): scenes.TourCase {
    if (!this.#case) throw new Error('the tour begins with the registration');
    return this.#case;
  }
}

const intro: Bilingual = {
  nl: 'J. (31) woont in een beschermde woonvorm van De Brug en gaat op zichzelf wonen. Een handvol organisaties heeft daarbij iets van J. nodig. Ze tekenden één afspraak, en J. zei waar het ja op is. Sluis laat door wat allebei mag. Alles hieronder gebeurt nu echt, over HTTP, met een verzonnen J.',
  en: 'J. (31) lives in sheltered housing of De Brug and moves to a home of their own. Several organisations need something of J. for that. They signed one agreement, and J. said what the yes is for. Sluis lets through what both allow. All of this happens now, over HTTP, with an invented J.',
};
const outro: Bilingual = {
  nl: 'Elke vraag hierboven, ook elke geweigerde, staat in het logboek: wie, waarvoor, welke gegevens, waarom, en nooit een waarde. Zelf vragen: kijk op /proef, of vraag met curl; GET /demo/accounts zegt hoe.',
  en: 'Every question above, every refused one as well, is in the log: who, what for, which fields, why, and never a value. Ask yourself: see /proef, or ask with curl; GET /demo/accounts says how.',
};
const texts = {
  a1: {
    nl: 'Aanbieder en gemeente mogen dit delen zonder akkoord: de Wmo (5.2.2) draagt dat. J. wordt wel verteld dat het gebeurt.',
    en: 'Provider and municipality may share this without consent: the Wmo (5.2.2) carries it. J. is told that it happens.',
  },
  a2: {
    nl: 'Doelen van het plan en ZRM-scores staan in deze regio uit. Een diagnose gaat er nooit door, wat er ook is getekend.',
    en: 'Plan goals and ZRM scores are off in this region. A diagnosis never passes, whatever was signed.',
  },
  a3: {
    nl: 'J. tekende het formulier: ja, voor de corporatie die koppelt. Zolang er nog niemand is gekoppeld, ziet een corporatie geen naam.',
    en: 'J. signed the form: yes, for the corporation that is matched. As long as nobody is matched, a corporation sees no name.',
  },
  a3b: {
    nl: 'Thuishof leest dezelfde lijst. Let op de verwijzing: die is bij ieder anders, dus niemand kan lijsten naast elkaar leggen.',
    en: 'Thuishof reads the same list. Mind the reference: each has another, so nobody can lay lists side by side.',
  },
  a6: {
    nl: 'Nu mag Woonveste weten wie er komt. Wat over begeleiding gaat, rust op twee keer ja: van de afspraak en uitdrukkelijk van J.',
    en: 'Now Woonveste may know who comes. What tells about support rests on two times yes: of the agreement, and explicitly of J.',
  },
  a11: {
    nl: 'Intrekken is even makkelijk als geven, en werkt meteen. Zelfs de verwijzing komt niet terug: ook die zou verraden dat er zorg is.',
    en: 'Withdrawing is as easy as giving, and works at once. Not even the reference comes back: it would tell that there is care.',
  },
  a12: {
    nl: 'Voor de gemeente verandert er niets: hier vraagt de Wmo geen akkoord. J. kan zien dat dit zo is, en waarom.',
    en: 'Nothing changes for the municipality: here the Wmo asks no consent. J. can see that this is so, and why.',
  },
  a13: {
    nl: 'Het contract blijft leesbaar, want daarvoor geldt het andere ja nog. Alles over begeleiding is dicht.',
    en: 'The contract stays readable, as the other yes still holds for it. All about support is closed.',
  },
} satisfies Record<string, Bilingual>;

const { values } = parseArgs({
  options: { url: { type: 'string', default: 'http://localhost:8080' }, en: { type: 'boolean', default: false } },
});
const print = new Printer(values.en ? 'en' : 'nl', (text) => process.stdout.write(text));
try {
  await new Tour(await openTourClient(values.url), print).tell();
} catch (error) {
  const cause = error instanceof Error ? error.message : 'unknown';
  process.stderr.write(`The tour stopped: ${cause}\nIs the gateway running? Start it with: npm start\n`);
  process.exitCode = 1;
}
