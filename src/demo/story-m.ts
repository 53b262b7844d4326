import { answerForCorporation, type Story } from './story.ts';

const form = { formVersion: 'v3', givenAt: '2026-01-26T14:00:00Z', expiresAt: '2027-01-26T00:00:00Z' };

/** The number of the allocation of the municipality. */
const allocation = 'VB-2026-0024';

/** Scenario B: arrears, noise and a refused consent. M. does not exist. */
export const storyM: Story = {
  label: 'M',
  about: {
    nl: 'M. (24) huurt van Thuishof na de opvang van Noordlicht, en zei nee tegen delen na de verhuizing.',
    en: 'M. (24) rents from Thuishof after the shelter of Noordlicht, and said no to sharing after the move.',
  },
  opened: {
    at: '2026-01-12T10:00:00Z',
    by: 'noordlicht',
    phase: 'registration',
    with: ['transferpunt', 'veldhaven', 'balans'],
  },
  values: {
    noordlicht: {
      bsn: '999990020',
      initials: 'M.',
      familyName: 'Voorbeeld-de Vries',
      dateOfBirth: '2002-01-30',
      representativeType: 'none',
      phone: '+31600000024',
      email: 'm.voorbeeld@post.example',
      preferredLanguage: 'nld',
      householdSize: 1,
      householdType: 'single',
      outflowReadyFrom: '2026-01-10',
      originSetting: 'MO',
      preferredAreas: ['WK199902'],
      dwellingRequirements: { rooms: 2 },
      maxRent: 580,
      rentPaymentArrangement: 'zelf',
      tenancyTraining: { done: true, date: '2026-01-08' },
      supportActive: true,
      supportProviderName: 'Stichting Noordlicht',
      supportContact: { name: 'L. Voorbeeld', phone: '+31600000421' },
      supportPeriod: { start: '2026-02-01', plannedEnd: '2027-02-01' },
      supportIntensityBand: 'hoog',
      nextEvaluationDate: '2026-05-01',
      escalationLevel: 'geel',
      outOfHoursContact: { org: 'Stichting Noordlicht, avonddienst', phone: '+31900000498' },
      safetyInstruction: { code: 'bel-eerst' },
    },
    veldhaven: {
      bsn: '999990020',
      lawfulResidence: true,
      addressSecret: false,
      municipalityOfOrigin: 'GM1999',
      urgency: { status: 'granted', code: 'UIT', validUntil: '2026-12-31' },
      incomeSource: 'uitkering',
      debtTrackPhase: 'intake',
      wmoAllocation: { number: 'VB-2026-0024', product: '02 begeleiding', from: '2026-02-01' },
    },
    balans: {
      budgetSupportType: 'budgetbegeleiding',
      financialContact: { name: 'C. Voorbeeld', org: 'Balans', phone: '+31900000502' },
      debtStabilised: false,
    },
    thuishof: {
      landlordStatement: 'geen',
      contractForm: 'driepartijen',
      contractDates: { start: '2026-02-01', end: '2028-02-01' },
      dwellingAddress: { street: 'Turfhof', houseNumber: '7B', postcode: '9998 XD', city: 'Veldhaven' },
      rentArrears: { months: 2, amount: 1160 },
      nuisanceStatus: 'gemeld',
      nuisanceNature: 'geluid',
    },
  },
  derived: { ageBand: '23-27' },
  events: [
    { at: '2026-01-14T09:00:00Z', by: 'transferpunt', what: 'change', change: { phase: 'screening' } },
    {
      at: '2026-01-19T09:00:00Z',
      by: 'transferpunt',
      what: 'change',
      change: { phase: 'nomination', join: [{ party: 'thuishof', capacity: 'party', contract: false }] },
    },
    {
      at: '2026-01-26T14:00:00Z',
      by: 'noordlicht',
      what: 'answer',
      answer: answerForCorporation('waiver', 'given', ['P05'], form),
    },
    {
      at: '2026-01-26T14:01:00Z',
      by: 'noordlicht',
      what: 'answer',
      answer: answerForCorporation('waiver', 'refused', ['P06', 'P09'], form),
    },
    {
      at: '2026-01-30T09:00:00Z',
      by: 'noordlicht',
      what: 'support',
      tell: {
        ...{ kind: 'start', effectiveOn: '2026-02-01', allocation, plannedEnd: '2027-02-01' },
        supportContact: { name: 'L. Voorbeeld', phone: '+31600000421' },
        ...{ supportIntensityBand: 'hoog', nextEvaluationDate: '2026-05-01' },
      },
    },
    {
      at: '2026-02-01T09:00:00Z',
      by: 'noordlicht',
      what: 'change',
      change: { phase: 'aftercare', join: [{ party: 'thuishof', capacity: 'party', contract: true }] },
    },
    {
      at: '2026-02-20T09:00:00Z',
      by: 'noordlicht',
      what: 'ask',
      kind: 'rectification',
      fields: ['phone'],
      text: 'Ik heb een nieuw telefoonnummer.',
    },
    {
      at: '2026-02-23T09:00:00Z',
      by: 'noordlicht',
      what: 'support',
      tell: { kind: 'escalation', effectiveOn: '2026-02-23', allocation, escalationLevel: 'geel' },
    },
    {
      at: '2026-03-03T09:00:00Z',
      by: 'noordlicht',
      what: 'support',
      tell: { kind: 'contact-lost', effectiveOn: '2026-03-02' },
    },
    {
      at: '2026-03-09T09:00:00Z',
      by: 'noordlicht',
      what: 'support',
      tell: { kind: 'contact-restored', effectiveOn: '2026-03-09' },
    },
  ],
};
