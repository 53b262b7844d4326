import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { Agreement, PartyId, ProcessingRegister } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { duringTerm, partyIds, rolesOf, settle, state, strangerId, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** A register as the agreements of two regions live: parties leave, versions follow each other, terms end. */

const officer = 'privacy-officer';
const uri = 'https://register.sluis.example/verwerkingen/P04';
const minute = 60_000;
let opened: OpenSteps;
let url: string;
const agreements = new Map<string, Agreement>();

function compile(id: string, region: string, version = '1.0.0'): Agreement {
  const { model, catalogue, law } = opened.steps.policy;
  const twist = { region, model: { id: model.id, version: model.version }, changes: [] };
  const frame = { ...toFrame(id, ['gemeente-een', 'corporatie-een'], region), version };
  const found = compileAgreement(model, twist, frame, { catalogue, law });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.agreement;
}

async function offer(id: string, region: string, version?: string): Promise<Agreement> {
  const agreement = compile(id, region, version);
  await opened.steps.agreements.publish(agreement);
  agreements.set(id, agreement);
  return agreement;
}

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  const { model } = opened.steps.policy;
  for (const party of [...partyIds, strangerId]) await opened.letIn(party, [...rolesOf(model, party), officer]);
  for (const [id, region] of [
    ['oever', 'Oeverland'],
    ['plas', 'Plassen'],
  ] as const) {
    const agreement = await offer(id, region);
    for (const by of partyIds) await state(opened, agreement, { by });
  }
  url = await opened.serve();
});
afterAll(() => opened[Symbol.asyncDispose]());

async function get(as: PartyId, path: string) {
  const response = await fetch(`${url}/v1/register${path}`, { headers: { Authorization: opened.authorizationOf(as) } });
  return { status: response.status, text: await response.text() };
}
const register = async (as: PartyId, query: string): Promise<ProcessingRegister> =>
  JSON.parse((await get(as, `?role=${officer}&${query}`)).text) as ProcessingRegister;
const freezeChanged = async (): Promise<readonly string[]> => {
  opened.clock.now = toInstant(opened.clock.now + minute);
  const made = await opened.steps.register.freezeChanged(opened.clock.now, async () => undefined);
  return made.map(({ region, cause }) => `${region}: ${cause}`);
};

describe('a register over time', () => {
  it('of a party in two regions is of the one that is named; a region of others is not there', async () => {
    const unnamed = await get('corporatie-een', `?role=${officer}`);
    expect([unnamed.status, unnamed.text.includes('"parameter":"region"')]).toEqual([400, true]);
    expect((await register('corporatie-een', 'region=plassen')).region).toBe('Plassen');
    expect((await get(strangerId, `?role=${officer}&region=Plassen`)).status).toBe(404);
    expect((await get(strangerId, `/activities?role=${officer}&uri=${encodeURIComponent(uri)}`)).status).toBe(404);
  });

  it('has one version of an activity for each agreement with its URI, and one for the URI of the register', async () => {
    const { steps, clock } = opened;
    const both = await steps.register.resolve(uri, clock.now);
    expect(both.map(({ under }) => under?.id).toSorted()).toEqual(['oever', 'plas']);
    const one = await steps.register.resolve('https://x.example/v1/register/activities/plas/1.0.0/P04', clock.now);
    expect(one.map(({ under }) => under?.id)).toEqual(['plas']);
  });

  it('is frozen by itself once for what began, and not again when nothing happened', async () => {
    expect(await freezeChanged()).toEqual(['Oeverland: begun', 'Plassen: begun']);
    expect(await freezeChanged()).toEqual([]);
  });

  it('loses a party that withdraws, with all that it alone did, and is frozen', async () => {
    const before = await register('gemeente-een', 'scope=region&region=Oeverland');
    expect(before.controllers.map(({ id }) => id)).toContain('bewind-een');
    const oever = agreements.get('oever');
    if (oever === undefined) throw new Error('no agreement');
    await state(opened, oever, { by: 'bewind-een', type: 'revoke', signedAt: '2026-06-01T09:00:00Z' });
    expect(await freezeChanged()).toEqual(['Oeverland: parties']);
    const after = await register('gemeente-een', 'scope=region&region=Oeverland');
    expect(JSON.stringify(after)).not.toContain('"bewind-een"');
    expect((await register('gemeente-een', 'scope=region&region=Plassen')).controllers).toContainEqual(
      expect.objectContaining({ id: 'bewind-een' }),
    );
  });

  it('follows the next version from the moment it begins, while earlier moments keep the earlier one', async () => {
    const { steps, clock } = opened;
    const earlier = clock.now;
    const next = await offer('oever', 'Oeverland', '2.0.0');
    expect(await freezeChanged()).toEqual([]);
    for (const by of partyIds) await state(opened, next, { by, signedAt: '2026-06-01T09:00:00Z' });
    expect(await freezeChanged()).toEqual(['Oeverland: begun']);
    const versionAt = async (at: typeof earlier) =>
      (await steps.register.resolve(uri, at)).flatMap(({ under }) => (under?.id === 'oever' ? [under.version] : []));
    expect(await versionAt(earlier)).toEqual(['1.0.0']);
    expect(await versionAt(clock.now)).toEqual(['2.0.0']);
    const named = await steps.register.resolve('/v1/register/activities/oever/1.0.0/P04', clock.now);
    expect(named.map(({ under }) => under?.version)).toEqual(['1.0.0']);
  });

  it('is frozen empty when the term ends, and still says what was agreed before', async () => {
    const { steps, clock } = opened;
    clock.now = toInstant(Date.parse('2028-01-01T00:00:00Z'));
    expect(await freezeChanged()).toEqual(['Oeverland: ended', 'Plassen: ended']);
    const now = await register('gemeente-een', 'scope=region&region=Oeverland');
    expect(now.activities).toEqual([]);
    const [last, previous] = await steps.register.snapshots('Oeverland');
    expect(last?.agreements).toEqual([]);
    const frozen = await steps.register.frozen(previous?.hash ?? '');
    expect(frozen?.activities.some(({ activity }) => activity === 'P04')).toBe(true);
    expect((await steps.register.resolve(uri, clock.now)).map(({ under }) => under?.version).toSorted()).toEqual([
      ...['1.0.0', '2.0.0'],
    ]);
  });
});
