import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asIfSigned, compileAgreement, hashAgreement } from '../../src/agreements/agreements.ts';
import type { Agreement, Draft, Entry, Impact } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import type { Done } from '../../src/disclosure/act.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { type ImpactOrder, openInsight } from '../../src/insight/insight.ts';
import { changeDraft, startDraft } from '../../src/negotiation/drafting.ts';
import { beginImpact, readImpact } from '../../src/workbench/impact.ts';
import { national } from '../properties/national.ts';
import { type Scene, stage } from '../properties/whole-path-scenes.ts';
import { duringTerm, partyIds, rolesOf, settle, state, toFrame } from '../support/canary-region.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** What a draft would change, from the request to the report, and what becomes of it in between. */

const { model } = national;
const id = 'kanarie-gevolgen';
const officer = 'gemeente-een';
const stranger = 'buiten';
const day = 86_400_000;

let opened: OpenSteps;
let base: Agreement;

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  for (const party of [officer, stranger]) {
    await opened.letIn(party, [...rolesOf(model, party), 'privacy-officer']);
  }
  base = compiled();
  await opened.steps.agreements.publish(base);
  for (const by of partyIds) await state(opened, base, { by });
  for (let count = 0; count < 12; count += 1) await askNightly(await stage(opened, sceneOf(count)));
  opened.clock.now = toInstant(duringTerm + day);
  await askNightly(await stage(opened, sceneOf(12)));
  opened.clock.now = toInstant(duringTerm + 2 * day);
}, 60_000);
afterAll(() => opened[Symbol.asyncDispose]());

function compiled(): Agreement {
  const frame = toFrame(id, [...partyIds]);
  const twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
  const made = compileAgreement(model, twist, frame, national);
  if (!made.ok) throw new Error('the model does not compile');
  return made.agreement;
}

/** A client in aftercare, with everybody's yes, of whom a corporation asks how the support goes. */
const sceneOf = (count: number): Scene => ({
  agreement: { document: base, signed: new Set(partyIds), left: undefined, [fc.toStringMethod]: () => id },
  phase: 'aftercare',
  helpers: ['zorg-een', 'gemeente-een'],
  corporation: { party: 'corporatie-een', capacity: 'party', contract: true },
  conditions: [],
  ...{ restricted: false, addressSecret: false, objection: undefined, without: [] },
  answers: (['waiver', 'explicit'] as const).map((kind) => ({
    withdrawn: false,
    form: {
      ...{ kind, answer: count === 0 ? 'refused' : 'given', purposes: ['P06', 'P07'] },
      recipients: [{ party: 'corporatie-een' }],
      categories: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'],
      ...{ capacity: 'self', formVersion: 'v1', language: 'nl', givenAt: '2026-05-01T10:00:00Z' },
    },
  })),
  asker: 'corporatie-een',
  request: { purpose: 'P06', fields: ['supportActive', 'supportPeriod'], role: 'woonconsulent' },
});

/** The same question every night, once strict. */
async function askNightly({ refs }: Awaited<ReturnType<typeof stage>>): Promise<void> {
  const body = {
    ...{ caseRef: refs.get('corporatie-een'), purpose: 'P06', role: 'woonconsulent' },
    fields: ['supportActive', 'supportPeriod'],
  };
  await disclose(opened.steps, opened.call('corporatie-een', body));
  await disclose(opened.steps, opened.call('corporatie-een', { ...body, mode: 'strict' }));
}

const as = (party: string, body: object = {}) => ({ ...opened.call(party, body), role: 'privacy-officer' });

async function answerOf<Response>(done: Done<Response>): Promise<Response> {
  const { answer } = await done;
  if (!answer.ok) throw answer.problem;
  return answer.response;
}
const codeOf = async (done: Done<unknown>): Promise<string> => {
  const { answer } = await done;
  return answer.ok ? 'ok' : answer.problem.code;
};

/** A draft that goes on from what is in force. */
async function startNext(version: string): Promise<Draft> {
  const from = { agreement: { id, version: '1.0.0' } };
  const request = { from, frame: { id, version }, reason: 'a next version' };
  return answerOf(startDraft(opened.steps, as(officer, request)));
}

const change = (draft: Draft, changes: readonly object[]): Promise<Draft> => {
  const request = { revision: draft.revision, reason: 'as agreed', changes };
  return answerOf(changeDraft(opened.steps, as(officer, request), draft.id));
};

async function reportOn(draft: Draft, decisions = 500): Promise<Impact> {
  await answerOf(beginImpact(opened.steps, as(officer, { decisions }), draft.id));
  await opened.steps.insight.settle();
  return answerOf(readImpact(opened.steps, as(officer), draft.id));
}

describe('a draft in which nothing was changed', () => {
  it('changes nothing for anybody', async () => {
    const { state: reached, stale, report } = await reportOn(await startNext('1.1.0'));

    expect({ reached, stale }).toEqual({ reached: 'done', stale: [] });
    expect(report).toMatchObject({
      ...{ base: { id, version: '1.0.0' }, parties: [], general: [], persons: { cells: [] }, consents: [] },
      ...{ flows: [], flowsElsewhere: [], flowsLeftOut: 0, before: '2026-06-03' },
      replay: { looked: 25, stricter: 'under-10', wider: 'under-10', notCounted: 'under-10', reasons: [], groups: [] },
    });
  });
});

describe('a draft with a rule of the region', () => {
  /** It asks about the client; as far as numbers go, nobody answers. */
  const rule = {
    ...{ id: 'vraag', title: { nl: 'Een regel', en: 'A rule' }, why: { nl: 'om te vragen', en: 'to ask' } },
    rego: 'package sluis.region\n\ndeny contains "supportActive" if input.purpose == "P06"\n',
    tests: `package sluis.region_test

test_denies if {
  "supportActive" in data.sluis.region.deny with input as {"purpose": "P06"}
}
`,
  };

  it('tells of it on paper, and asks it of no client and of no decision', async () => {
    const from = { agreement: { id, version: '1.0.0' } };
    const request = { from, frame: { id, version: '1.6.0', houseRules: [rule] }, reason: 'to ask' };
    const { report } = await reportOn(await answerOf(startDraft(opened.steps, as(officer, request))));

    expect(report?.general.map(({ kind, effect }) => `${kind} ${effect}`)).toEqual(['house-rule narrower']);
    expect(report).toMatchObject({
      ...{ persons: { cells: [] }, consents: [], flows: [], flowsElsewhere: [] },
      replay: { looked: 25, stricter: 'under-10', wider: 'under-10', notCounted: 'under-10', groups: [], reasons: [] },
    });
  });
});

describe('a draft', () => {
  let draft: Draft;
  let impact: Impact;

  beforeAll(async () => {
    draft = await change(await startNext('1.2.0'), [
      { op: 'switch-on', clause: 'P06.PRO.COR', field: 'escalationLevel' },
      { op: 'remove-field', clause: 'P06.PRO.COR', field: 'supportPeriod' },
    ]);
    impact = await reportOn(draft);
  });

  it('is told on paper per party, the wider first', () => {
    const parties = impact.report?.parties.map(({ party, wider, narrower, changes }) => [
      ...[party, wider, narrower],
      ...changes.map(({ effect, field, before, after }) => `${effect} ${field} ${before} ${after}`),
    ]);
    const told = ['wider escalationLevel undefined all', 'narrower supportPeriod all undefined'];
    expect(parties).toEqual([
      ['corporatie-een', 1, 1, ...told],
      ['corporatie-twee', 1, 1, ...told],
    ]);
    expect(schemaFaults('impact', impact)).toEqual([]);
  });

  it('is told for persons by counts that are not small', () => {
    const cells = impact.report?.persons.cells.map(({ party, field, effect, persons }) =>
      [party, field, effect, persons].join(' '),
    );
    // Twelve said yes; of the other corporation there is nobody, which is not told.
    expect(cells).toEqual(
      expect.arrayContaining([
        'corporatie-een escalationLevel wider 10',
        'corporatie-een supportPeriod narrower 10',
        'corporatie-twee escalationLevel wider under-10',
        'corporatie-twee supportPeriod narrower under-10',
      ]),
    );
    expect(impact.report?.persons.affected).toBeUndefined();
  });

  it('tells decisions by groups of ten clients and more, in fives', () => {
    const { replay } = impact.report ?? {};
    const groups = replay?.groups.map(({ effect, party, field, now, later, count }) =>
      [effect, party, field, now.show, later.show, later.reason, count].join(' '),
    );
    expect(groups).toEqual([
      'narrower corporatie-een supportPeriod all none DENY_FIELD_NOT_AGREED 25',
      'narrower corporatie-een supportActive all none WHOLE_REQUEST 10',
    ]);
    // Two decisions stay the same: how many there were would tell so.
    expect(replay).not.toHaveProperty('looked');
    expect(replay).toMatchObject({ stricter: 25, wider: 'under-10', notCounted: 'under-10' });
  });

  it('tells a party which of its own regular requests would fail, and which would lose fields', async () => {
    const own = await opened.steps.insight.find('corporatie-een', draft.id);
    const { flows = [], flowsElsewhere } = own?.report ?? {};
    expect(
      flows.map(({ mode, days, requests, refused, losing, lost }) => [mode, days, requests, refused, losing, ...lost]),
    ).toEqual([
      ['strict', 2, 13, 10, 'under-10', 'supportActive', 'supportPeriod'],
      ['marked', 2, 13, 'under-10', 10, 'supportPeriod'],
    ]);
    expect(
      flows.every(({ apiClient, party }) => apiClient === 'corporatie-een-app' && party === 'corporatie-een'),
    ).toBe(true);
    expect(flowsElsewhere).toEqual([]);
  });

  it('tells of the requests of others only whose would fail', () => {
    expect(impact.report).toMatchObject({
      ...{ flows: [], flowsLeftOut: 0 },
      flowsElsewhere: [{ party: 'corporatie-een', purpose: 'P06' }],
    });
    expect(JSON.stringify(impact)).not.toMatch(/corporatie-een-app|lastAt/);
  });

  it('says nothing of one decision more', async () => {
    const report = async () => {
      const { report: made } = await reportOn(draft);
      return { ...made, madeAt: '' };
    };
    const before = await report();
    await askNightly(await stage(opened, sceneOf(13)));
    const { persons: _, consents: __, ...after } = await report();

    expect(before).toMatchObject(after);
  });

  it('leaves one entry per request, about the draft, and none about a client', async () => {
    const before = opened.entryCount();
    await reportOn(draft);
    const left = opened.entriesFrom(before);

    expect(left.map(({ kind, reference }) => `${kind} ${reference}`)).toEqual([
      `agreement-read ${draft.id}.${draft.revision}`,
      `agreement-read ${draft.id}.${draft.revision}`,
    ]);
    expect(left.flatMap(({ subject, case: traject, facts }: Entry) => [subject, traject, facts])).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('that moved makes its report one of an older draft, which is still there', async () => {
    const moved = await change(draft, [{ op: 'set-mode', purpose: 'P07', mode: 'strict' }]);
    const found = await answerOf(readImpact(opened.steps, as(officer), draft.id));

    expect(found).toMatchObject({ state: 'done', stale: ['draft'], report: { revision: draft.revision } });
    expect(found.hash).not.toBe(found.report?.hash);
    const again = await reportOn(moved);
    expect(again).toMatchObject({ state: 'done', stale: [], report: { revision: moved.revision, hash: again.hash } });
  });

  it('of others looks like one that is not there', async () => {
    expect(await codeOf(beginImpact(opened.steps, as(stranger), draft.id))).toBe('not-found');
    expect(await codeOf(readImpact(opened.steps, as(stranger), draft.id))).toBe('not-found');
  });

  it('that takes the name of an agreement in force is not compared with it for a stranger', async () => {
    const from = { model: { id: model.id } };
    const frame = { ...toFrame(id, [...partyIds]), version: '7.0.0' };
    const taken = await answerOf(startDraft(opened.steps, as(stranger, { from, frame, reason: 'to look around' })));

    expect(await codeOf(beginImpact(opened.steps, as(stranger), taken.id))).toBe('not-allowed');
    expect(await codeOf(readImpact(opened.steps, as(stranger), taken.id))).toBe('not-allowed');
    expect(await opened.steps.insight.find(stranger, taken.id)).toBeUndefined();
  });

  it.each([{ decisions: 1 }, { decisions: 501 }, { decisions: 100_001 }, { more: 1 }])(
    'is not worked out on a request that is not valid: %j',
    async (request) => {
      expect(await codeOf(beginImpact(opened.steps, as(officer, request), draft.id))).toBe('invalid-input');
    },
  );
});

describe('the making of a report', () => {
  const { catalogue } = national;
  /** An order that goes on until it is let go. */
  function orderOf(name: string, party = name) {
    const gate = Promise.withResolvers<void>();
    const reading = asIfSigned({ ...base, version: '9.0.0' }, catalogue, duringTerm);
    const order: ImpactOrder = {
      ...{ party, draft: name, revision: 1, reading, base: undefined, differences: [], asked: 500, at: duringTerm },
      async *situations() {
        await gate.promise;
        yield* [];
      },
      documentOf: async () => base,
    };
    return { order, go: () => gate.resolve() };
  }
  const parts = () => ({
    ...{ store: opened.store, clock: () => opened.clock.now },
    ...{ policy: opened.steps.policy, audit: opened.steps.audit },
  });

  it('is begun once for a draft, and found back by it', async () => {
    const insight = opened.steps.insight;
    const { order, go } = orderOf('d_een');
    const [first, second] = await Promise.all([insight.begin(order), insight.begin(order)]);
    const { startedAt } = first;

    expect([first.state, second.state]).toEqual(['running', 'running']);
    expect(await insight.find(officer, 'd_een')).toMatchObject({
      state: 'running',
      startedAt,
      hash: order.reading.hash,
    });
    go();
    await insight.settle();
    expect(await insight.find(officer, 'd_een', order.reading.hash)).toMatchObject({ state: 'done' });
  });

  it('goes on for two drafts at a time, and no more', async () => {
    const insight = opened.steps.insight;
    const orders = ['d_twee', 'd_drie'].map((name) => orderOf(name));
    for (const { order } of orders) await insight.begin(order);

    await expect(insight.begin(orderOf('d_vier').order)).rejects.toMatchObject({ code: 'too-many-requests' });
    for (const { go } of orders) go();
    await insight.settle();
    expect(await insight.find(officer, 'd_vier')).toBeUndefined();
  });

  it('is one at a time for a party, so that others have a place', async () => {
    const insight = opened.steps.insight;
    const [own, more, another] = [orderOf('d_a', officer), orderOf('d_b', officer), orderOf('d_c', 'zorg-een')];
    await insight.begin(own.order);

    await expect(insight.begin(more.order)).rejects.toMatchObject({ code: 'too-many-requests' });
    expect(await insight.begin(another.order)).toMatchObject({ state: 'running' });
    own.go();
    another.go();
    await insight.settle();
    more.go();
    expect(await insight.begin(more.order)).toMatchObject({ draft: 'd_b' });
    await insight.settle();
  });

  it('that a restart cuts off has stopped where it was, and can be begun again', async () => {
    const { order, go } = orderOf('d_vijf');
    await opened.steps.insight.begin(order);
    opened.behind((database) =>
      database.prepare("update impact_jobs set stage = 'replay', done = 312 where draft_id = 'd_vijf'").run(),
    );
    await using restarted = await openInsight(parts());

    const stopped = await restarted.find(officer, 'd_vijf');
    expect(stopped).toMatchObject({ state: 'stopped', why: 'restart', stage: 'replay', done: 312, asked: 500 });
    const again = orderOf('d_vijf');
    again.go();
    await restarted.begin(again.order);
    await restarted.settle();
    expect(await restarted.find(officer, 'd_vijf')).toMatchObject({ state: 'done' });
    // The one that was cut off comes to its end as well, and has nothing to say any more.
    go();
    await opened.steps.insight.settle();
    expect(await restarted.find(officer, 'd_vijf')).toMatchObject({ state: 'done', startedAt: expect.any(Number) });
  });

  it('takes no longer than it may', async () => {
    await using hasty = await openInsight({ ...parts(), atMost: 0 });
    const { order } = orderOf('d_zes');
    const endless = {
      ...order,
      async *situations() {
        for (;;) {
          const until = performance.now() + 10;
          while (performance.now() < until);
          yield { person: 'x', party: 'x', type: 'COR' as const, purpose: 'P06' as const, fields: [], roles: [] };
        }
      },
    };
    await hasty.begin(endless);
    await hasty.settle();

    expect(await hasty.find(officer, 'd_zes')).toMatchObject({ state: 'stopped', why: 'too-long', report: undefined });
  });

  it('keeps the last three reports of a draft', async () => {
    const insight = opened.steps.insight;
    const versions = ['9.1.0', '9.2.0', '9.3.0', '9.4.0'];
    const hashes: string[] = [];
    for (const version of versions) {
      opened.clock.now = toInstant(opened.clock.now + 1000);
      const { order, go } = orderOf('d_zeven');
      const reading = asIfSigned({ ...base, version }, catalogue, duringTerm);
      go();
      await insight.begin({ ...order, reading });
      await insight.settle();
      hashes.push(reading.hash);
    }
    const found = await Promise.all(hashes.map((hash) => insight.find(officer, 'd_zeven', hash)));

    expect(found.map((job) => job !== undefined)).toEqual([false, true, true, true]);
    expect((await insight.find(officer, 'd_zeven'))?.hash).toBe(hashAgreement({ ...base, version: '9.4.0' }));
  });
});
