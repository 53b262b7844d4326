import type { ClientRecord, PartyId, Phase } from '../contract/generated/types.ts';
import { answerForCorporation, type Story, type StoryEvent } from './story.ts';

const families = [
  'Akkerdijk',
  'Beemdhof',
  'Duinkamp',
  'Elzenbos',
  'Fluitekruid',
  'Geestveld',
  'Heideroos',
  'IJzerbeek',
  'Kanaalstra',
  'Lisdodde',
  'Meermin',
  'Noordwal',
  'Oeverzegge',
  'Polderman',
  'Rietkraag',
  'Sluiswachter',
  'Turfsteker',
  'Uiterwaard',
  'Veenpluis',
  'Waterhoen',
] as const;
const streets = ['Voorbeeldlaan', 'Proefstraat', 'Testkade', 'Modelplein'] as const;
const phases = [
  'screening',
  'matching',
  'nomination',
  'contract',
  'aftercare',
  'aftercare',
] as const satisfies readonly Phase[];
const purposes = ['P03', 'P04', 'P05', 'P06', 'P07', 'P09'] as const;

/** A small generator with a fixed seed (mulberry32): the same subjects at every start, and none of them real. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** Invented subjects, so that lists look real: spread over the parties, in every phase, some without a yes. */
export function generateSubjects(count: number): Story[] {
  const dice = createDice(2026);
  const numbers = testNumbers(count + 10).slice(10);
  return Array.from({ length: count }, (_, index) => generateSubject(index, numbers[index] ?? '', dice));
}

function generateSubject(index: number, bsn: string, dice: (sides: number) => number): Story {
  const pick = <T>(list: readonly [T, ...T[]]): T => list[dice(list.length)] ?? list[0];
  const provider = pick(['de-brug', 'noordlicht']);
  const municipality = pick(['veldhaven', 'veldhaven', 'turfmeer', 'oudesluis']);
  const corporation = pick(['woonveste', 'thuishof']);
  const phase = pick(phases);
  const day = 1 + dice(27);
  const opened = `2026-01-${String(day).padStart(2, '0')}T09:00:00Z`;
  const initial = String.fromCharCode(65 + dice(26));
  const values = toProviderValues({ initial, family: pick(families), index, dice });
  return {
    label: `G${String(index + 1).padStart(3, '0')}`,
    about: { nl: 'Verzonnen cliënt.', en: 'Invented client.' },
    opened: { at: opened, by: provider, phase: 'registration', with: ['transferpunt', municipality] },
    values: {
      [provider]: phase === 'contract' && index % 2 === 0 ? waitingForSupport(values) : values,
      [municipality]: {
        bsn,
        lawfulResidence: true,
        addressSecret: dice(20) === 0,
        municipalityOfOrigin: 'GM1999',
        urgency: { status: 'granted', code: 'UIT' },
      },
      transferpunt: { outflowProfile: pick(['W2', 'W3', 'W4', 'W5']) },
    },
    events: toEvents({ provider, corporation, phase, dice }),
  };
}

interface Person {
  readonly initial: string;
  readonly family: string;
  readonly index: number;
  readonly dice: (sides: number) => number;
}

function toProviderValues({ initial, family, index, dice }: Person): Partial<ClientRecord> {
  const year = 1960 + dice(46);
  const number = String(100 + index);
  return {
    initials: `${initial}.`,
    familyName: `Voorbeeld-${family}`,
    dateOfBirth: `${year}-${String(1 + dice(12)).padStart(2, '0')}-${String(1 + dice(28)).padStart(2, '0')}`,
    phone: `+31600001${number}`,
    email: `g${number}@post.example`,
    preferredLanguage: 'nld',
    householdSize: 1 + dice(3),
    householdType: 'single',
    outflowReadyFrom: '2026-03-01',
    preferredAreas: [`WK19990${1 + dice(9)}`],
    dwellingRequirements: { rooms: 1 + dice(3) },
    maxRent: 500 + dice(200),
    rentPaymentArrangement: 'zelf',
    tenancyTraining: { done: dice(2) === 0 },
    supportActive: true,
    supportProviderName: 'Voorbeeldzorg',
    supportContact: { name: 'N. Voorbeeld', phone: `+31600002${number}` },
    supportPeriod: { start: '2026-03-01' },
    currentStayAddress: {
      street: streets[dice(streets.length)] ?? streets[0],
      houseNumber: String(1 + dice(90)),
      postcode: '9999 XZ',
      city: 'Veldhaven',
    },
  };
}

/** Some rent already, and have no support yet. */
function waitingForSupport(values: Partial<ClientRecord>): Partial<ClientRecord> {
  const { supportActive: _active, supportContact: _contact, supportPeriod: _period, ...others } = values;
  return others;
}

interface Course {
  readonly provider: PartyId;
  readonly corporation: PartyId;
  readonly phase: Phase;
  readonly dice: (sides: number) => number;
}

function toEvents({ provider, corporation, phase, dice }: Course): StoryEvent[] {
  const isCandidate = phase === 'matching';
  const join =
    phase === 'screening'
      ? []
      : [
          {
            party: corporation,
            capacity: isCandidate ? ('candidate' as const) : ('party' as const),
            contract: phase === 'aftercare',
          },
        ];
  const form = { formVersion: 'v3', givenAt: '2026-02-02T09:00:00Z' };
  const waiver = answerForCorporation('waiver', dice(10) === 0 ? 'refused' : 'given', [...purposes], form);
  const explicit = answerForCorporation('explicit', dice(4) === 0 ? 'refused' : 'given', [...purposes], form);
  return [
    { at: '2026-02-02T09:00:00Z', by: provider, what: 'answer', answer: waiver },
    { at: '2026-02-02T09:00:00Z', by: provider, what: 'answer', answer: explicit },
    {
      at: '2026-02-09T09:00:00Z',
      by: 'transferpunt',
      what: 'change',
      change: { phase, ...(join.length > 0 ? { join } : {}) },
    },
  ];
}

/** Numbers of the range for tests (they begin with 99999) that pass the eleven test. */
function testNumbers(count: number): string[] {
  const found: string[] = [];
  for (let number = 999_990_000; found.length < count && number < 1_000_000_000; number += 1) {
    const digits = [...String(number)].map(Number);
    const sum = digits.reduce((total, digit, index) => total + (index === 8 ? -1 : 9 - index) * digit, 0);
    if (sum % 11 === 0) found.push(String(number));
  }
  return found;
}
