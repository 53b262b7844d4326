import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { FieldName, HouseRule, PartyId, PartyType, Role } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { national } from '../properties/national.ts';
import { type Scene, type Staged, stage } from '../properties/whole-path-scenes.ts';
import { duringTerm, marksIn, partyIds, rolesOf, settle, state, toFrame, typeOf } from '../support/canary-region.ts';
import { entryFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { type SourceServer, startSourceServer } from '../support/source-server.ts';

/**
 * A secret address (LR-38) over the API: every field that is or hints at a place, on every clause that grants one, for
 * every type of recipient. The values lie in systems of the parties as well, which are not even asked.
 */

const { model, catalogue } = national;
const places: readonly FieldName[] = catalogue.fields.flatMap(({ name, location }) => (location ? [name] : []));
const partyOf: Readonly<Partial<Record<PartyType, PartyId>>> = {
  ...{ MUN: 'gemeente-een', HUB: 'loket', COR: 'corporatie-een', PRO: 'zorg-een' },
};

/** A clause that grants a place, and a party that it serves. */
interface Way {
  readonly clause: (typeof model.clauses)[number];
  readonly asker: PartyId;
  readonly role: Role;
  readonly granted: readonly FieldName[];
}

const ways: readonly Way[] = model.clauses.flatMap((clause) => {
  const granted = clause.core.filter((field) => places.includes(field));
  // A regional desk receives what the municipality does that it works for.
  const served: readonly PartyType[] = clause.to === 'MUN' ? ['MUN', 'HUB'] : [clause.to];
  return served.flatMap((type) => {
    const asker = partyOf[type] ?? 'bewind-een';
    const role = rolesOf(model, asker).find((one) => clause.roles.includes(one));
    return granted.length === 0 || role === undefined ? [] : [{ clause, asker, role, granted }];
  });
});
const named = ways.map((way) => [`${way.asker} under ${way.clause.id}`, way] as const);

const hints: readonly FieldName[] = ['outOfHoursContact', 'supportContact', 'supportProviderName'];

/** What docs/rights.md offers to a region that holds who gives support for a hint of where the client is. */
const page = readFileSync(new URL('../../docs/rights.md', import.meta.url), 'utf8');
const [rego = '', tests = ''] = [...page.matchAll(/^```rego\n([^`]+)```$/gm)].map(([, text]) => text);
const rule: HouseRule = {
  id: 'geen-aanbieder',
  title: { nl: 'Bij een geheim adres blijft dicht wie helpt.', en: 'With a secret address, who helps stays closed.' },
  why: { nl: 'De aanbieder kan zeggen waar iemand woont.', en: 'The provider may tell where somebody lives.' },
  rego,
  tests,
};

let opened: OpenSteps;
let server: SourceServer;
let url: string;

beforeAll(async () => {
  server = await startSourceServer();
  const { issuer, clientId, clientSecret } = server;
  const http = Object.values(partyOf).map((party) => ({
    ...{ id: `van-${party}`, party, fields: places, url: server.url },
    ...{ issuer, clientId, clientSecret },
  }));
  opened = await openSteps({ at: duringTerm, http });
  await settle(opened);
  await publish('kanarie', []);
  await publish('kanarie-regel', [rule]);
  url = await opened.serve();
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

async function publish(id: string, houseRules: HouseRule[]): Promise<void> {
  const region = `Oeverland-${id}`;
  const twist = { region, model: { id: model.id, version: model.version }, changes: [] };
  const frame = { ...toFrame(id, [...partyIds], region), ...(houseRules.length > 0 ? { houseRules } : {}) };
  const compiled = compileAgreement(model, twist, frame, national);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  await opened.steps.agreements.publish(compiled.agreement);
  for (const by of partyIds) await state(opened, compiled.agreement, { by });
}

interface Circumstances {
  readonly addressSecret: boolean;
  readonly contract?: boolean;
  readonly agreement?: string;
  /** Places of which no value is kept here. */
  readonly without?: readonly FieldName[];
}

/** A case in which everything but the address is open to who asks. */
async function prepare({ clause, asker, role }: Way, circumstances: Circumstances): Promise<Staged> {
  const { addressSecret, contract = false, agreement = 'kanarie', without = [] } = circumstances;
  const answers = (['waiver', 'explicit'] as const).map((kind) => ({
    withdrawn: false,
    form: {
      ...{ kind, answer: 'given' as const, purposes: [clause.purpose], recipients: [{ party: asker }] },
      categories: catalogue.fields.map(({ category }) => category).filter((one, at, all) => all.indexOf(one) === at),
      ...{ capacity: 'self' as const, formVersion: 'v1', language: 'nl', givenAt: '2026-05-20T10:00:00Z' },
    },
  }));
  const scene: Scene = {
    agreement: {
      document: { id: agreement } as Scene['agreement']['document'],
      signed: new Set(),
      left: undefined,
      [fc.toStringMethod]: () => agreement,
    },
    phase: model.purposes.find(({ code }) => code === clause.purpose)?.phases[0] ?? 'aftercare',
    helpers: ['zorg-een', 'gemeente-een', 'loket'],
    corporation: { party: 'corporatie-een', capacity: 'party', contract: contract && typeOf(asker) === 'COR' },
    conditions: ['contact-attempted', 'debt-help-offered', 'offer-made'],
    ...{ restricted: false, addressSecret, objection: undefined, without, answers, asker },
    request: { purpose: clause.purpose, fields: [], role },
  };
  const staged = await stage(opened, scene, server);
  if (contract && typeOf(asker) !== 'COR') await bindByContract(staged, asker);
  for (const ref of staged.refs.values()) server.records.set(ref, staged.sent);
  return staged;
}

/** Nobody declares itself bound: another party of the case does. */
async function bindByContract({ refs }: Staged, party: PartyId): Promise<void> {
  const { cases } = opened.steps;
  const at = toInstant(duringTerm - 1);
  const by = party === 'gemeente-een' ? 'zorg-een' : 'gemeente-een';
  const found = await cases.resolve(by, refs.get(by) ?? '', at);
  const join = [{ party, type: typeOf(party), capacity: 'party' as const, contract: true }];
  await cases.change(found, by, { join }, at);
}

interface Asked {
  readonly fields: readonly FieldName[];
  readonly mode?: 'strict' | 'marked';
  readonly path?: string;
  readonly key?: string;
}

interface Answer {
  readonly status: number;
  readonly data: readonly string[];
  readonly refused: Readonly<Record<string, string>>;
  /** Everything that left for this: status line, headers, body, entry and log. */
  readonly everything: string;
  readonly body: string;
}

interface Told {
  readonly data?: object;
  readonly fields?: Readonly<Record<string, { readonly outcome?: string; readonly reason?: string }>>;
  readonly refusedFields?: readonly { readonly field: string; readonly reason: string }[];
}

async function ask({ clause, asker, role }: Way, { refs }: Staged, asked: Asked): Promise<Answer> {
  const { fields, mode, path = '/v1/disclosures', key } = asked;
  const [entries, lines] = [opened.entryCount(), opened.logged.length];
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      ...{ authorization: opened.authorizationOf(asker), 'content-type': 'application/json' },
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify({ caseRef: refs.get(asker), purpose: clause.purpose, fields, role, ...(mode && { mode }) }),
  });
  const body = await response.text();
  const added = opened.entriesFrom(entries);
  for (const entry of added) expect(entryFaults(entry)).toEqual([]);
  const { data = {}, fields: outcomes = {}, refusedFields = [] } = JSON.parse(body) as Told;
  const marked = Object.entries(Array.isArray(outcomes) ? {} : outcomes);
  return {
    status: response.status,
    data: Object.keys(data),
    refused: Object.fromEntries([
      ...refusedFields.map(({ field, reason }) => [field, reason] as const),
      ...marked.flatMap(([field, { reason }]) => (reason === undefined ? [] : [[field, reason] as const])),
    ]),
    everything: JSON.stringify([[...response.headers], body, added, opened.logged.slice(lines)]),
    body,
  };
}

/** Every mark of where the client is, of what is kept here and of what the systems of the parties hold. */
function placesIn(text: string, { kept, sent }: Staged): string[] {
  const marks = [kept, sent].flatMap((record) => places.flatMap((place) => marksIn(Reflect.get(record, place))));
  expect(marks.length).toBeGreaterThan(places.length);
  return marks.filter((mark) => text.includes(mark));
}

const closed = (fields: readonly FieldName[]) =>
  Object.fromEntries(fields.map((field) => [field, 'DENY_ADDRESS_SECRET']));
const placesAsked = () =>
  server.questions.flatMap(({ fields }) => fields).filter((field) => places.includes(String(field) as FieldName));
const notPlaces = ({ clause }: Way) => clause.core.filter((field) => !places.includes(field));

it('is a matter of six fields, which some clause grants to each type of recipient', () => {
  expect(places).toHaveLength(6);
  expect(new Set(ways.flatMap(({ granted }) => granted))).toEqual(new Set(places));
  expect(new Set(ways.map(({ asker }) => typeOf(asker)))).toEqual(new Set(['MUN', 'HUB', 'COR', 'PRO']));
});

describe.each(named)('%s', (_name, way) => {
  const everything = [...new Set([...way.clause.core, ...places])];

  it('gets no place, no hint of it, and nobody is asked for one', async () => {
    const secret = await prepare(way, { addressSecret: true });
    const before = placesAsked().length;
    const marked = await ask(way, secret, { fields: everything });
    expect(marked.refused).toMatchObject(closed(way.granted));
    expect(marked.data.toSorted()).toEqual(notPlaces(way).toSorted());
    const strict = await ask(way, secret, { fields: everything, mode: 'strict' });
    expect([strict.status, strict.data, Object.keys(strict.refused).toSorted()]).toEqual([403, [], places.toSorted()]);
    expect(strict.refused).toMatchObject(closed(way.granted));
    const alone = await ask(way, secret, { fields: way.granted });
    expect([alone.status, alone.refused]).toEqual([403, closed(way.granted)]);
    const ahead = await ask(way, secret, { fields: everything, path: '/v1/disclosures/preflight' });
    expect(ahead.status).toBe(200);
    expect(ahead.refused).toMatchObject(closed(way.granted));
    expect((JSON.parse(ahead.body) as { fields: string[] }).fields.toSorted()).toEqual(notPlaces(way).toSorted());
    for (const { everything: text } of [marked, strict, alone, ahead]) expect(placesIn(text, secret)).toEqual([]);
    expect(placesAsked().length).toBe(before);
  });

  it('gets the same answer where no place is known', async () => {
    const [known, unknown] = [
      await prepare(way, { addressSecret: true }),
      await prepare(way, { addressSecret: true, without: places }),
    ];
    const [one, other] = [await ask(way, known, { fields: places }), await ask(way, unknown, { fields: places })];
    expect([other.status, other.refused, other.body.length]).toEqual([one.status, one.refused, one.body.length]);
  });

  it('gets the place when the address is not secret, or when it is bound by the tenancy contract', async () => {
    for (const circumstances of [{ addressSecret: false }, { addressSecret: true, contract: true }]) {
      const staged = await prepare(way, circumstances);
      const answer = await ask(way, staged, { fields: everything });
      expect(answer.data).toEqual(expect.arrayContaining([...way.granted]));
      expect(placesIn(answer.body, staged)).not.toEqual([]);
    }
  });

  it('gets nothing again of what it got before the address became secret', async () => {
    const staged = await prepare(way, { addressSecret: false });
    const asked = { fields: everything, key: `eerder-${way.clause.id}-${way.asker}` };
    const first = await ask(way, staged, asked);
    expect(placesIn(first.body, staged)).not.toEqual([]);
    await opened.steps.cases.setRights(staged.subject, { addressSecret: true });
    const before = placesAsked().length;
    const again = await ask(way, staged, asked);
    expect(again.refused).toMatchObject(closed(way.granted));
    expect(placesIn(again.everything, staged)).toEqual([]);
    expect(placesAsked().length).toBe(before);
  });
});

it('an emergency opens no place: no agreement with one in its procedure is published', async () => {
  const { emergency } = model;
  const twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
  const frame = toFrame('nood', [...partyIds]);
  const publishing = (fields: readonly FieldName[]) => {
    const arrangements = {
      ...frame.arrangements,
      ...(emergency && { emergency: { ...emergency, fields: [...fields] } }),
    };
    const compiled = compileAgreement(model, twist, { ...frame, arrangements }, national);
    if (!compiled.ok) throw new Error('it does not compile');
    return opened.steps.agreements.publish(compiled.agreement);
  };
  for (const place of places) {
    await expect(publishing(['supportActive', place])).rejects.toMatchObject({ code: 'invalid-input' });
  }
  await publishing(['supportActive']);
});

describe('who gives support', () => {
  const way = ways.find(({ clause }) => clause.id === 'P05.PRO.COR');
  if (way === undefined) throw new Error('the model has no such clause');

  it('is no place of the catalogue: a corporation with consent reads it with a secret address too', async () => {
    const answer = await ask(way, await prepare(way, { addressSecret: true }), { fields: hints });
    expect(answer.data.toSorted()).toEqual(hints);
  });

  it('stays closed where a house rule of the region says so, and only for a secret address outside the contract', async () => {
    const under = (circumstances: Circumstances) => prepare(way, { agreement: 'kanarie-regel', ...circumstances });
    const refused = await ask(way, await under({ addressSecret: true }), { fields: hints });
    expect(refused.status).toBe(403);
    expect(refused.refused).toEqual(Object.fromEntries(hints.map((field) => [field, 'DENY_HOUSE_RULE'])));
    for (const open of [{ addressSecret: false }, { addressSecret: true, contract: true }]) {
      const answer = await ask(way, await under(open), { fields: hints });
      expect(answer.data.toSorted()).toEqual(hints);
    }
  });
});
