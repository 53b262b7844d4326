import type { Bilingual } from './tour-print.ts';

export const intro: Bilingual = {
  nl: 'J. (31) woont in een beschermde woonvorm van De Brug en gaat op zichzelf wonen. Een handvol organisaties heeft daarbij iets van J. nodig. Ze tekenden één afspraak, en J. zei waar het ja op is. Sluis laat door wat allebei mag. Alles hieronder gebeurt nu echt, over HTTP, met een verzonnen J.',
  en: 'J. (31) lives in sheltered housing of De Brug and moves to a home of their own. Several organisations need something of J. for that. They signed one agreement, and J. said what the yes is for. Sluis lets through what both allow. All of this happens now, over HTTP, with an invented J.',
};
export const outro: Bilingual = {
  nl: 'Elke vraag hierboven, ook elke geweigerde, staat in het logboek: wie, waarvoor, welke gegevens, waarom, en nooit een waarde. Wie iets kreeg, kreeg er een ontvangstbewijs bij, getekend door Sluis: daarmee kan een partij later zelf laten zien wat zij kreeg, en waarom. Zelf vragen: kijk op /proef, of vraag met curl; GET /demo/accounts zegt hoe.',
  en: 'Every question above, every refused one as well, is in the log: who, what for, which fields, why, and never a value. Who was given something was given a receipt with it, signed by Sluis: with that a party can show later what it was given, and why. Ask yourself: see /proef, or ask with curl; GET /demo/accounts says how.',
};
/** What is told at each step. */
export const texts = {
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
  push: {
    nl: 'De Brug zegt het één keer. Wie een abonnement heeft, krijgt bericht: nooit wát er gebeurde, wel hoe het nu staat, voor zover die dat mag weten. De gemeente hoort niet wie er begeleidt; Woonveste krijgt geen BSN.',
    en: 'De Brug says it once. Who subscribed gets a message: never what happened, but how it stands now, as far as it may know. The municipality does not hear who supports J.; Woonveste gets no BSN.',
  },
  client: {
    nl: 'J. logt in op de pagina’s voor cliënten, met DigiD (hier een verzonnen), en ziet wie iets zag of kreeg. De laatste zes keer:',
    en: 'J. logs in at the pages for clients, with DigiD (an invented one here), and sees who saw or was sent something. The last six times:',
  },
  a11: {
    nl: 'Eén druk op de knop. Intrekken is even makkelijk als geven, en werkt meteen. Zelfs de verwijzing komt niet terug: ook die zou verraden dat er zorg is.',
    en: 'One press of a button. Withdrawing is as easy as giving, and works at once. Not even the reference comes back: it would tell that there is care.',
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
