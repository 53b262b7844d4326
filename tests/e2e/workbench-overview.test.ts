import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { Agreement, PartyId, Twist } from '../../src/contract/generated/types.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import type { Done } from '../../src/disclosure/act.ts';
import type { UpkeepStanding } from '../../src/health/health.ts';
import { createLogbook } from '../../src/logbook/logbook.ts';
import { changeDraft, moveDraft, startDraft } from '../../src/negotiation/drafting.ts';
import { Alarm, Upkeep } from '../../src/web/overview/upkeep.tsx';
import { textsIn } from '../../src/web/texts.ts';
import { readOverview } from '../../src/workbench/overview.ts';
import type { OverviewView, Period, UpkeepState } from '../../src/workbench/overview-view.ts';
import { tryAgreement } from '../../src/workbench/trial.ts';
import { duringTerm, nameCanary, partyIds, settle, state, strangerId, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** What people see first, and what they try out, over the rooms of a gateway with one region in it. */

let opened: OpenSteps;
const standing: { now: UpkeepStanding } = { now: { witnesses: [], forks: 0, backups: undefined, isHeldBack: false } };
const upkeep = { standing: async () => standing.now };
let agreement: Agreement;
const municipality = 'gemeente-een';
const corporation = 'corporatie-een';

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  for (const party of [municipality, corporation, strangerId]) await opened.letIn(party, ['privacy-officer']);
  await opened.letIn('zorg-een', ['signatory']);
  agreement = compiled();
  await opened.steps.agreements.publish(agreement);
  for (const by of partyIds.filter((party) => party !== 'zorg-een')) await state(opened, agreement, { by });
});
afterAll(() => opened[Symbol.asyncDispose]());

function compiled(more: Partial<ReturnType<typeof toFrame>> = {}): Agreement {
  const { model, catalogue, law } = opened.steps.policy;
  const twist: Twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
  const frame = { ...toFrame('oever', [municipality, corporation]), ...more };
  const found = compileAgreement(model, twist, frame, { catalogue, law });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.agreement;
}

async function of<Response>(done: Done<Response>): Promise<Response> {
  const { answer } = await done;
  if (!answer.ok) throw answer.problem;
  return answer.response;
}
const look = (party: PartyId, period: Period = 1): Promise<OverviewView> =>
  of(readOverview({ rooms: opened.steps, upkeep }, opened.call(party), period));
const kindsOf = ({ tasks }: OverviewView) =>
  tasks.map((task) => (task.kind === 'draft' ? task.task.kind : task.kind === 'ending' ? task.ending.code : task.kind));

describe('the overview', () => {
  it('tells a party of another region nothing: no agreement, no task, no number', async () => {
    const { tasks, waiting, inForce, figures } = await look(strangerId);
    expect({ tasks, waiting, inForce, none: figures.none }).toEqual({
      tasks: [],
      waiting: [],
      inForce: [],
      none: true,
    });
    const told = JSON.stringify({ tasks, waiting, inForce, figures });
    expect(told).not.toContain(nameCanary);
  });

  it('leaves exactly one entry, that of a reading', async () => {
    const before = opened.entryCount();
    await look(municipality);
    expect(opened.entriesFrom(before)).toMatchObject([{ kind: 'agreement-read', party: municipality }]);
  });

  it('asks a party for the statement that is missing, and nobody else', async () => {
    const view = await look('zorg-een');
    expect(view.tasks).toMatchObject([{ kind: 'sign', agreement: { id: 'oever', version: '1.0.0' }, required: false }]);
    expect(kindsOf(await look(municipality))).not.toContain('sign');
  });

  it('shows what is in force, who takes part, and what happens first', async () => {
    expect((await look(municipality)).inForce).toMatchObject([
      {
        ...{ id: 'oever', version: '1.0.0', since: '2026-06-01', until: '2027-12-31', signed: 7, parties: 8 },
        next: { kind: 'evaluation-due', on: '2026-12-01' },
      },
    ]);
  });

  it('warns of what ends, and says when an evaluation was not on time', async () => {
    const { clock } = opened;
    clock.now = parseInstant('2026-11-28T10:00:00Z');
    expect((await look(municipality)).tasks).toMatchObject([
      { kind: 'ending', ending: { code: 'evaluation-due', within: 7, on: '2026-12-01' } },
    ]);
    clock.now = parseInstant('2027-01-05T10:00:00Z');
    expect((await look(municipality)).tasks).toMatchObject([
      { kind: 'ending', ending: { code: 'evaluation-due', within: 'past' } },
    ]);
    clock.now = duringTerm;
  });

  it('asks who writes to complete a draft, who did not write it to judge it, and tells who waits', async () => {
    const { id, version: _, ...frame } = toFrame('oever', [municipality, corporation]);
    const { steps } = opened;
    const from = { model: { id: steps.policy.model.id } };
    const start = { from, frame: { ...frame, id, term: undefined }, reason: 'begin' };
    let draft = await of(startDraft(steps, opened.call(municipality, start)));
    const tasksOf = async (party: PartyId) => (await look(party)).tasks.filter((task) => task.kind === 'draft');
    expect(await tasksOf(municipality)).toMatchObject([
      { draft: { id: draft.id }, task: { kind: 'complete', left: 2, place: 'frame' } },
    ]);
    expect(await tasksOf(strangerId)).toEqual([]);

    const rest = { version: '2.0.0', term: frame.term };
    const body = { revision: draft.revision, reason: 'compleet', frame: rest };
    draft = await of(changeDraft(steps, opened.call(municipality, body), draft.id));
    expect(await tasksOf(corporation)).toMatchObject([{ draft: { id: draft.id }, task: { kind: 'approve' } }]);
    expect((await look(municipality)).waiting).toMatchObject([{ kind: 'approval', draft: { id: draft.id } }]);

    const end = { revision: draft.revision, to: 'abandoned', reason: 'klaar' };
    await of(moveDraft(steps, opened.call(municipality, end), draft.id));
    expect(await tasksOf(corporation)).toEqual([]);
  });

  it('tells how the log stands', async () => {
    const { system } = await look(municipality);
    expect(system).toMatchObject({ gateway: 'test', engine: opened.steps.policy.engine, verified: { intact: true } });
    expect(system.entries).toBe(opened.entryCount() - 1);
  });
});

describe('what is done now and then', () => {
  const signed = { size: 7, at: parseInstant('2026-06-01T10:00:00Z') };
  const told: UpkeepStanding = {
    witnesses: [{ name: 'buur', signed, state: 'late' }],
    forks: 2,
    backups: { last: undefined, failedAt: parseInstant('2026-06-01T11:00:00Z'), isLate: true },
    isHeldBack: false,
  };

  it('is told: to everybody who signed the log, and of backups to who runs the gateway alone', async () => {
    standing.now = told;
    const { system } = await look(municipality);
    expect(system).toMatchObject({
      witnesses: [{ name: 'buur', signed: { size: 7, at: '2026-06-01T10:00:00.000Z' }, state: 'late' }],
      forks: 2,
    });
    expect(system).not.toHaveProperty('backups');
    const logbook = createLogbook({ url: 'https://sluis.example', operator: municipality });
    const parts = { rooms: { ...opened.steps, logbook }, upkeep };
    const { system: own } = await of(readOverview(parts, opened.call(municipality), 1));
    expect(own.backups).toEqual({ last: undefined, failedAt: '2026-06-01T11:00:00.000Z', isLate: true });
    const { system: others } = await of(readOverview(parts, opened.call(corporation), 1));
    expect(others).not.toHaveProperty('backups');
  });

  it.each(['nl', 'en'] as const)(
    'is drawn in %s, with an alarm above everything else where a log has two histories',
    (language) => {
      const shown = (more: Partial<UpkeepState>) => {
        const upkeep = { witnesses: [], forks: 0, ...more };
        const texts = textsIn(language);
        return [render(h(Alarm, { upkeep, texts })), render(h(Upkeep, { upkeep, texts }))];
      };
      const witness = { name: 'buur', signed: { size: 7, at: '2026-06-01T10:00:00Z' } };
      expect(shown({ witnesses: [{ ...witness, state: 'late' }] })[0]).toBe('');
      expect(shown({ witnesses: [{ ...witness, state: 'ok' }] })[1]).not.toContain('sluis-mark-word');
      expect(shown({ witnesses: [{ ...witness, state: 'late' }] })[1]).toContain('sluis-mark-word--warning');
      expect(shown({ witnesses: [{ ...witness, state: 'alarm' }] })[0]).toMatch(/buur.*buur/s);
      expect(shown({ forks: 1 })[0]).toContain('id="alarm"');
      const late = { last: undefined, failedAt: '2026-06-01T11:00:00Z', isLate: true };
      expect(shown({ backups: late })[1]?.match(/sluis-mark-word--bad/g)).toHaveLength(2);
      expect(shown({ backups: { last: '2026-06-01T11:00:00Z', failedAt: undefined, isLate: false } })[1]).not.toContain(
        'sluis-mark-word',
      );
      expect(shown({})[1]).not.toMatch(/back-?up/i);
    },
  );
});

describe('a trial', () => {
  const ask = (party: PartyId, named: { under?: string; against?: string }, more = {}) => {
    const question = {
      ...{ party: corporation, role: 'woonconsulent', purpose: 'P04', client: 'sample-s', all: true },
      ...more,
    };
    const full = {
      ...question,
      ...(named.under && { agreement: named.under }),
      ...(named.against && { against: named.against }),
    };
    return of(
      tryAgreement(opened.steps, opened.call(party), { under: named.under, against: named.against }, () => ({
        question: full,
      })),
    );
  };
  const offered = (party: PartyId) =>
    of(tryAgreement(opened.steps, opened.call(party), { under: undefined, against: undefined }, () => ({})));

  it('offers a party of another region nothing, and answers it nothing', async () => {
    expect((await offered(strangerId)).choices).toMatchObject({ agreements: [], recipients: [] });
    await expect(ask(strangerId, { under: 'oever@1.0.0' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('fetches nothing and records no access: one entry, of a reading', async () => {
    const before = opened.entryCount();
    await ask(municipality, { under: 'oever@1.0.0' });
    const entries = opened.entriesFrom(before);
    expect(entries.map(({ kind }) => kind)).toEqual(['agreement-read']);
    expect(entries[0]).not.toHaveProperty('subject');
  });

  it('under the version in force shows nothing to a party that did not sign it', async () => {
    const asked = { party: 'zorg-een', role: 'begeleider', purpose: 'P06' };
    const { answer } = await ask(municipality, { under: 'oever@1.0.0' }, asked);
    expect(answer?.result.agreement).toMatchObject({ inForce: true });
    expect(answer?.result.fields.every(({ decision }) => decision.effect === 'none')).toBe(true);
    expect(answer?.result.fields.some((field) => 'example' in field)).toBe(false);
  });

  it('under a draft reads it as if all had signed, and tells per field what the version in force would do', async () => {
    const { steps } = opened;
    const from = { agreement: { id: 'oever', version: '1.0.0' } };
    let draft = await of(startDraft(steps, opened.call(municipality, { from, reason: 'begin' })));
    const change = { op: 'remove-field', clause: 'P04.HUB.COR', field: 'phone' };
    const body = { revision: draft.revision, reason: 'niet nodig', frame: { version: '1.1.0' }, changes: [change] };
    draft = await of(changeDraft(steps, opened.call(municipality, body), draft.id));

    const { answer } = await ask(municipality, { under: draft.id, against: 'oever@1.0.0' });
    const fieldOf = (name: string) => answer?.result.fields.find((field) => field.name === name);
    expect(answer?.result.agreement).toMatchObject({ draft: draft.id, asIfSigned: true, inForce: false });
    expect(fieldOf('phone')).toMatchObject({ decision: { effect: 'none' }, other: { effect: 'all' } });
    expect(fieldOf('familyName')).toMatchObject({ decision: { effect: 'all' }, other: { effect: 'all' } });
    expect(fieldOf('bsn')).toMatchObject({ decision: { effect: 'none' }, other: { effect: 'none' } });
    await expect(ask(strangerId, { under: draft.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('can be made under a draft whose parties are still being found', async () => {
    const { steps } = opened;
    const start = { from: { model: { id: steps.policy.model.id } }, reason: 'begin' };
    const draft = await of(startDraft(steps, opened.call(municipality, start)));
    const { answer } = await ask(municipality, { under: draft.id }, { party: 'nog-onbekend-cor' });
    expect(answer?.result.agreement.standIns).toBeGreaterThan(0);
    expect(answer?.result.fields.some(({ decision }) => decision.effect === 'all')).toBe(true);
  });

  it('of nobody who exists, and of no party that the agreement does not name, answers nothing', async () => {
    await expect(ask(municipality, { under: 'oever@1.0.0' }, { client: 'J' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(ask(municipality, { under: 'oever@1.0.0' }, { party: strangerId })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
