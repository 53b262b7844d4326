/** An invented region in which every value and every name can be recognised, so that a leak is found wherever it is. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type AgreementFrame, hashAgreement, signStatement } from '../../src/agreements/agreements.ts';
import type {
  Agreement,
  ClientRecord,
  Model,
  Party,
  PartyId,
  PartyType,
  Role,
  Statement,
} from '../../src/contract/generated/types.ts';
import { type Instant, parseInstant } from '../../src/contract/vocabulary.ts';
import { recordStatement } from '../../src/disclosure/record-statement.ts';
import { toTrace } from '../../src/disclosure/trace-context.ts';
import type { OpenSteps } from './open-steps.ts';

/** A moment within the term of every agreement of the region. */
export const duringTerm: Instant = parseInstant('2026-06-01T09:00:00Z');

export interface Member {
  readonly party: Party;
  readonly key: KeyObject;
}

export function toMember(id: PartyId, type: PartyType, mandatedBy?: PartyId): Member {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { crv, x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const number = String([...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0));
  const name = `Naam-kanarie-${id}`;
  const key = {
    kid: `${id}-1`,
    jwk: { kty: 'OKP' as const, crv: crv ?? '', x: x ?? '' },
    validFrom: '2020-01-01T00:00:00Z',
  };
  const oin = `00000099${number.padStart(12, '0')}`;
  return { party: { id, name, type, oin, keys: [key], ...(mandatedBy ? { mandatedBy } : {}) }, key: privateKey };
}

const members: readonly Member[] = [
  toMember('gemeente-een', 'MUN'),
  toMember('gemeente-twee', 'MUN'),
  toMember('loket', 'HUB', 'gemeente-een'),
  toMember('corporatie-een', 'COR'),
  toMember('corporatie-twee', 'COR'),
  toMember('zorg-een', 'PRO'),
  toMember('zorg-twee', 'PRO'),
  toMember('bewind-een', 'BUD'),
];

/** Registered with this gateway, and named in no agreement. */
const stranger: Member = toMember('buiten', 'COR');

export const partyIds: readonly PartyId[] = members.map(({ party }) => party.id);
export const strangerId: PartyId = stranger.party.id;
export const typeOf = (id: PartyId): PartyType | undefined => members.find(({ party }) => party.id === id)?.party.type;
export const ofType = (type: PartyType): PartyId[] => partyIds.filter((id) => typeOf(id) === type);

/** What no answer, entry or log line may hold of a party. */
export const nameCanary = 'kanarie';

/** The roles that an application of a party may act in: all that its type has. */
export function rolesOf(model: Model, id: PartyId): Role[] {
  return rolesOfType(model, typeOf(id) ?? 'COR');
}

const rolesOfType = (model: Model, type: PartyType): Role[] =>
  model.roles.filter((role) => role.partyType === type).map((role) => role.id);

/** The frame of an agreement of a region. Who revokes leaves at once. */
export const toFrame = (
  id: string,
  required: readonly PartyId[],
  region = 'Oeverland',
  ofMembers = members,
): AgreementFrame => ({
  id,
  version: '1.0.0',
  title: { nl: `Titel ${nameCanary} ${id}`, en: `Title ${nameCanary} ${id}` },
  scope: { region, municipalities: ['Een', 'Twee'], targetGroups: ['MO', 'BW'] },
  parties: ofMembers.map(({ party: { keys: _, ...party } }) => party),
  signing: { required: [...required], quorum: { atLeast: 2 }, profile: 'all' },
  term: { from: '2026-01-01', to: '2027-12-31', noticeMonths: 0 },
  retention: (['MUN', 'HUB', 'COR', 'PRO', 'BUD'] as const).map((partyType) => ({
    partyType,
    months: 12,
    source: { nl: 'art. 15', en: 'art. 15' },
  })),
  arrangements: {
    annexVersion: '1.0.0',
    rightsDesk: { name: 'Loket rechten Oeverland', email: 'rechten@oeverland.example', phone: '+31 88 000 0000' },
    processor: { name: 'Beheerder van de poort Oeverland', agreement: 'Verwerkersovereenkomst 1.0, 2025-11-01' },
    breachContact: {
      name: 'Meldpunt datalekken Oeverland',
      email: 'datalek@oeverland.example',
      phone: '+31 88 000 0001',
    },
    quotas: [],
    steering: { members: [...required], atLeast: 1 },
    nextEvaluation: '2026-12-01',
  },
});

/** Registers every party with its keys and its application. */
export async function settle(opened: OpenSteps, ofMembers = [...members, stranger]): Promise<void> {
  const { agreements, policy } = opened.steps;
  for (const { party } of ofMembers) {
    await agreements.registerParty(party);
    await opened.letIn(party.id, rolesOfType(policy.model, party.type));
  }
}

/** Keeps an agreement as it is, past every check an editor has: as a gateway would hold it that others filled. */
export function keepUnchecked(opened: OpenSteps, agreement: Agreement): void {
  const { id, version } = agreement;
  opened.behind((database) => {
    database
      .prepare('insert into agreements (hash, id, version, document, created_at) values (?, ?, ?, ?, ?)')
      .run(hashAgreement(agreement), id, version, canonicalize(agreement) ?? '', 0);
    database.exec("update revisions set value = value + 1 where name = 'agreements'");
  });
}

interface Stated {
  readonly by: PartyId;
  readonly type?: Statement['type'];
  readonly signedAt?: string;
}

/** A party's statement about an agreement, signed with its key. */
export async function sign(agreement: Agreement, stated: Stated, ofMembers = members): Promise<string> {
  const { by, type = 'accept', signedAt = '2025-12-01T10:00:00Z' } = stated;
  const member = ofMembers.find(({ party }) => party.id === by);
  if (member === undefined) throw new Error(`${by} is not in the region`);
  const signatory = { name: `T. ${nameCanary}`, function: 'bestuurder' };
  const agreementHash = hashAgreement(agreement);
  const statement: Statement = { agreementHash, type, party: by, signedAt, onBehalfOf: [], signatory };
  return signStatement(statement, member.key, `${by}-1`);
}

/** The same, handed in. */
export async function state(
  { steps }: OpenSteps,
  agreement: Agreement,
  stated: Stated,
  ofMembers = members,
): Promise<void> {
  await recordStatement(steps, await sign(agreement, stated, ofMembers), toTrace(undefined));
}

/** The whole region as the command line loads it: an agreement that all signed, and an application for each party. */
export async function toRegionFile(
  agreement: Agreement,
  model: Model,
  issuer: string,
  ofMembers = members,
): Promise<object> {
  const parties = ofMembers.map(({ party }) => party);
  const signedAt = '2021-01-01T10:00:00Z';
  return {
    parties,
    agreements: [agreement],
    statements: await Promise.all(parties.map(({ id: by }) => sign(agreement, { by, signedAt }, ofMembers))),
    apiClients: parties.map(({ id: party, type }) => {
      const roles = [...rolesOfType(model, type), 'functional-administrator'];
      return { issuer, clientId: `${party}-app`, party, roles };
    }),
  };
}

/** The number-th invented BSN, up to half a million of them; each passes the eleven test. */
export function bsnOf(number: number): string {
  const remainder = (first: number) =>
    [...String(first)].reduce((sum, digit, index) => sum + Number(digit) * (9 - index), 0) % 11;
  // Ten is no digit; the next number has another remainder.
  const first = [99_000_000 + number * 2, 99_000_001 + number * 2].find((eight) => remainder(eight) < 10) ?? 0;
  return `${first}${remainder(first)}`;
}

const day = (mark: number, index: number): string =>
  `19${60 + mark}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + index).padStart(2, '0')}`;

/**
 * A value for every field that can be supplied, each with marks of its own where its form allows it.
 * @param mark another mark gives another record, with values of other lengths
 */
export function canaryRecord(mark: number, bsn: string): Partial<ClientRecord> {
  const word = (name: string) => `kanarie-${mark}-${name}${'-lang'.repeat(mark)}`;
  const phone = (index: number) => `+3169${mark}${String(index).padStart(6, '0')}${mark > 4 ? '77' : ''}`;
  const email = (name: string) => `${word(name)}@post.example`;
  const address = (name: string) => ({
    street: word(`${name}-straat`),
    houseNumber: word(`${name}-nr`),
    postcode: `98${mark}9 X${'ABCDEFGHIJ'[mark] ?? 'K'}`,
    city: word(`${name}-stad`),
  });
  const contact = (name: string, index: number) => ({
    name: word(`${name}-naam`),
    org: word(`${name}-org`),
    phone: phone(index),
    email: email(name),
  });
  const one = <Value>(...values: readonly [Value, ...Value[]]): Value => values[mark % values.length] ?? values[0];
  return {
    initials: word('initials'),
    familyName: word('familyName'),
    dateOfBirth: day(mark, 1),
    bsn,
    lawfulResidence: mark % 2 === 0,
    representativeType: one('bewind', 'mentorschap', 'curatele'),
    representativeContact: contact('representativeContact', 1),
    phone: phone(2),
    email: email('email'),
    correspondenceAddress: address('correspondenceAddress'),
    currentStayAddress: address('currentStayAddress'),
    preferredLanguage: one('nld', 'tir', 'ara'),
    householdSize: 1 + mark,
    householdType: one('single', 'couple', 'single+children'),
    outflowReadyFrom: day(mark, 2),
    outflowProfile: one('W1', 'W2', 'W3'),
    skillHousing: one(1, 2, 3),
    skillMoney: one(2, 3, 4),
    skillSelfCare: one(3, 4, 5),
    daytimeActivity: mark % 2 === 0,
    tenancyTraining: { done: mark % 2 === 0, date: day(mark, 3) },
    municipalityOfOrigin: `GM98${mark}7`,
    preferredAreas: [`WK98${mark}001`, ...Array.from({ length: mark }, (_, index) => `WK98${mark}11${index}`)],
    excludedAreas: [`WK98${mark}002`],
    dwellingRequirements: { rooms: 1 + mark, maxFloor: 2 + mark, accessible: mark % 2 === 0 },
    maxRent: 613.37 + mark,
    urgency: { status: one('granted', 'refused', 'pending'), validUntil: day(mark, 4) },
    originSetting: one('MO', 'BW', 'GGZ'),
    housingRegistrationNo: word('housingRegistrationNo'),
    incomeSource: one('arbeid', 'uitkering', 'studie'),
    incomeTestResult: one('past', 'past niet'),
    householdIncome: 98_761.11 + mark,
    rentPaymentArrangement: one('zelf', 'incasso', 'budgetbeheer'),
    budgetSupportType: one('none', 'budgetcoaching', 'langdurig'),
    financialContact: contact('financialContact', 3),
    debtStabilised: mark % 2 === 0,
    debtTrackPhase: one('aanmelding', 'intake', 'nazorg'),
    debtDetails: [{ amount: 4_321.12 + mark, creditor: word('debtDetails') }],
    formerRentDebtHere: { amount: 5_432.12 + mark, arranged: mark % 2 === 0 },
    supportActive: mark % 2 === 0,
    supportProviderName: word('supportProviderName'),
    supportContact: { name: word('supportContact-naam'), phone: phone(4), email: email('supportContact') },
    supportPeriod: { start: day(mark, 5), plannedEnd: day(mark, 6) },
    supportEndDate: day(mark, 7),
    supportIntensityBand: one('laag', 'midden', 'hoog'),
    supportPlanGoals: word('supportPlanGoals'),
    nextEvaluationDate: day(mark, 8),
    evaluationOutcome: one('voortzetten', 'afschalen', 'omklappen'),
    escalationLevel: one('groen', 'geel', 'rood'),
    outOfHoursContact: { org: word('outOfHoursContact'), phone: phone(5) },
    contactLost: day(mark, 9),
    wmoAllocation: {
      number: word('wmoAllocation-nr'),
      product: word('wmoAllocation-product'),
      from: day(mark, 10),
      to: day(mark, 11),
    },
    landlordStatement: one('positief', 'neutraal', 'negatief'),
    contractForm: one('regulier', 'tijdelijk', 'omklap'),
    contractDates: { start: day(mark, 12), conversion: day(mark, 13), end: day(mark, 14) },
    dwellingAddress: { ...address('dwellingAddress'), bagId: `98${mark}1010000000018` },
    rentArrears: { months: 3 + mark, amount: 6_543.12 + mark },
    nuisanceStatus: one('geen', 'gemeld', 'afgesloten'),
    nuisanceNature: one('geluid', 'vervuiling', 'overig'),
    safetyInstruction: { code: one('bel-eerst', 'niet-alleen', 'bezoek-met-twee'), note: word('safetyInstruction') },
    riskAssessment: word('riskAssessment'),
    justiceData: word('justiceData'),
    diagnosis: word('diagnosis'),
    medicationTreatment: word('medicationTreatment'),
    addictionHistory: word('addictionHistory'),
    crisisPlan: word('crisisPlan'),
    zrmScores: { [`zrm-kanarie-${'abcdefghij'[mark] ?? 'k'}`]: 3 },
  };
}

/** The texts and numbers in a value by which it is recognised; words of a fixed list and small numbers are not. */
export function marksIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, part]) => [
      ...(name.includes(nameCanary) ? [name] : []),
      ...marksIn(part),
    ]);
  }
  const text = String(value);
  return /kanarie|^19\d\d-|^\+3169|^99\d{7}$|^98|^(GM|WK)98|\.\d\d?$/.test(text) ? [text] : [];
}
