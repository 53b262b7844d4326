import { parseArgs } from 'node:util';
import type { FieldName } from '../contract/generated/types.ts';
import { type Caller, openTourClient, type TourClient } from './tour-client.ts';
import { Printer } from './tour-print.ts';
import * as scenes from './tour-scenes.ts';
import { logInAsClient, pushSupport } from './tour-support.ts';
import { intro, outro, texts } from './tour-texts.ts';

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
  readonly #url: string;
  #case: scenes.TourCase | undefined;

  constructor(client: TourClient, print: Printer, url: string) {
    this.#client = client;
    this.#url = url;
    this.#print = print;
  }

  async tell(): Promise<void> {
    this.#print.say(intro);
    await this.#registration();
    await this.#matching();
    await this.#nomination();
    await this.#contract();
    await this.#support();
    await this.#changedMind();
    // So that the next tour, and J. at the pages, begins without this case.
    await scenes.moveTo(this.#client, this.#known(), 'closed');
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

  async #support(): Promise<void> {
    await scenes.moveTo(this.#client, this.#known(), 'aftercare');
    this.#print.chapter('A10', {
      nl: 'J. woont er. Loopt de begeleiding? (P06)',
      en: 'J. has moved in. Is there support? (P06)',
    });
    await this.#ask(scenes.consultant, 'P06', fieldsP06);
    this.#print.chapter('A10', { nl: 'J. krijgt een andere begeleider', en: 'Another person supports J.' });
    this.#print.say(texts.push);
    for (const { to, body } of await pushSupport(this.#client, this.#known(), [
      scenes.consultant,
      scenes.municipality,
    ])) {
      this.#print.message(this.#nameOf(to), body);
    }
  }

  async #changedMind(): Promise<void> {
    this.#print.chapter('A11', {
      nl: 'J. leest wie iets zag, en trekt het uitdrukkelijke akkoord in',
      en: 'J. reads who saw what, and withdraws the explicit consent',
    });
    this.#print.say(texts.client);
    const atPages = await logInAsClient(this.#url);
    for (const line of await atPages.lines(6)) this.#print.seen(line);
    this.#print.say(texts.a11);
    await atPages.stop(this.#explicit);
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
    this.#print.question(this.#nameOf(who), who.role, purpose);
    this.#print.reply(fields, await this.#client.ask(who, { caseRef, purpose, fields }));
  }

  #nameOf({ party }: Caller): string {
    return this.#client.accounts.clients.find(({ partyId }) => partyId === party)?.partyName ?? party;
  }

  #known(): scenes.TourCase {
    if (!this.#case) throw new Error('the tour begins with the registration');
    return this.#case;
  }
}

const { values } = parseArgs({
  options: { url: { type: 'string', default: 'http://localhost:8080' }, en: { type: 'boolean', default: false } },
});
const print = new Printer(values.en ? 'en' : 'nl', (text) => process.stdout.write(text));
try {
  await new Tour(await openTourClient(values.url), print, values.url).tell();
} catch (error) {
  const cause = error instanceof Error ? error.message : 'unknown';
  process.stderr.write(`The tour stopped: ${cause}\nIs the gateway running? Start it with: npm start\n`);
  process.exitCode = 1;
}
