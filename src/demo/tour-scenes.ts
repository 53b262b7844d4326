import type { ClientRecord, FieldName, PartyId, Phase } from '../contract/generated/types.ts';
import { storyJ } from './story-j.ts';
import type { Caller, Reply, TourClient } from './tour-client.ts';

/** Not in any clause of the region, so the gateway takes no such values: what nobody may receive is not kept. */
const notTaken: readonly FieldName[] = ['supportPlanGoals', 'zrmScores', 'safetyInstruction'];

/**
 * A second record of J., so that the tour can be told again and again. With the same number: two parties supply it, so J.
 * reads at the pages who saw this record as well.
 */
function valuesOf(party: PartyId): Partial<ClientRecord> {
  const kept =
    party === 'transferpunt'
      ? { ...storyJ.values[party], landlordStatement: 'positief' as const }
      : storyJ.values[party];
  const entries = Object.entries(kept ?? {});
  return Object.fromEntries(entries.filter(([field]) => !notTaken.includes(field)));
}

const deBrug: Caller = { party: 'de-brug', role: 'casemanager' };
export const deBrugSupport: Caller = { party: 'de-brug', role: 'ambulant-begeleider' };
export const desk: Caller = { party: 'transferpunt', role: 'intaker' };
export const mediator: Caller = { party: 'woonveste', role: 'woningbemiddelaar' };
export const consultant: Caller = { party: 'woonveste', role: 'woonconsulent' };
export const otherMediator: Caller = { party: 'thuishof', role: 'woningbemiddelaar' };
const administrator: Caller = { party: 'balans', role: 'bewindvoerder' };
export const municipality: Caller = { party: 'veldhaven', role: 'consulent-wmo' };

/** The case of the tour, by each party's own reference. */
export interface TourCase {
  readonly refOf: (party: PartyId) => Promise<string>;
}

/** De Brug registers J., and every party supplies the values it holds. */
export async function registerTourCase(client: TourClient): Promise<TourCase> {
  const before = new Map<PartyId, Set<string>>();
  for (const who of others) before.set(who.party, new Set(await refsOf(client, who)));
  const { caseRef } = await done(
    client.call<{ caseRef: string }>(deBrug, 'POST', '/v1/cases', {
      agreement: 'veenrand-2026',
      parties: ['transferpunt', 'veldhaven', 'balans'].map((party) => ({ party, capacity: 'party', contract: false })),
      records: valuesOf('de-brug'),
    }),
  );
  const known = new Map<PartyId, string>([['de-brug', caseRef]]);
  // Nobody tells another party its reference: each finds the new case in the list of its own.
  const refOf = async (party: PartyId): Promise<string> => {
    const who = others.find((candidate) => candidate.party === party);
    const isNew = (ref: string) => before.get(party)?.has(ref) === false;
    const ref = known.get(party) ?? (who && (await refsOf(client, who)).find(isNew));
    if (ref === undefined) throw new Error(`${party} does not take part in the case`);
    known.set(party, ref);
    return ref;
  };
  for (const who of [municipality, desk, administrator]) {
    const path = `/v1/cases/${await refOf(who.party)}/records`;
    await done(client.call(who, 'PUT', path, valuesOf(who.party)));
  }
  return { refOf };
}

/** Moves the case on; the regional desk does that. */
export async function moveTo(
  client: TourClient,
  { refOf }: TourCase,
  phase: Phase,
  join: readonly object[] = [],
): Promise<void> {
  const body = join.length > 0 ? { phase, join } : { phase };
  await done(client.call(desk, 'PATCH', `/v1/cases/${await refOf('transferpunt')}`, body));
}

/** J. says yes on the region's form: a waiver for everything, an explicit consent for what tells about care. */
export async function giveConsents(client: TourClient, { refOf }: TourCase): Promise<{ explicit: string }> {
  const form = {
    caseRef: await refOf('de-brug'),
    answer: 'given',
    purposes: ['P03', 'P04', 'P05', 'P06', 'P07', 'P09'],
    recipients: [{ matched: 'COR' }],
    capacity: 'self',
    formVersion: 'v3',
    notice: 'Mag de woningcorporatie deze gegevens over jou zien? Dit staat op het formulier van de regio.',
    language: 'nl',
  };
  await done(client.call(deBrug, 'POST', '/v1/consents', { ...form, kind: 'waiver', categories: [...'ABCDEFGHIJ'] }));
  const explicit = { ...form, kind: 'explicit', categories: ['D', 'G'] };
  const { id } = await done(client.call<{ id: string }>(deBrug, 'POST', '/v1/consents', explicit));
  return { explicit: id };
}

/** Woonveste writes down the contract. */
export async function supplyContract(client: TourClient, { refOf }: TourCase): Promise<void> {
  const { contractForm, contractDates, dwellingAddress } = storyJ.values['woonveste'] ?? {};
  const path = `/v1/cases/${await refOf('woonveste')}/records`;
  await done(client.call(consultant, 'PUT', path, { contractForm, contractDates, dwellingAddress }));
}

/** @throws Error when the gateway did not do it: then the tour cannot go on */
export async function done<Body>(reply: Promise<Reply<Body>>): Promise<Body> {
  const { status, body } = await reply;
  if (status >= 400) throw new Error(`the gateway answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

const others: readonly Caller[] = [desk, municipality, administrator, mediator, otherMediator];

/** A party's own references to all its cases. */
async function refsOf(client: TourClient, who: Caller): Promise<string[]> {
  const refs: string[] = [];
  for (let after = ''; ; after = `&after=${refs.at(-1)}`) {
    const page = client.call<{ cases: { caseRef: string }[] }>(who, 'GET', `/v1/cases?limit=200${after}`);
    const { cases } = await done(page);
    refs.push(...cases.map(({ caseRef }) => caseRef));
    if (cases.length < 200) return refs;
  }
}
