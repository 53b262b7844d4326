import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { Twist } from '../../src/contract/generated/types.ts';
import type { Done } from '../../src/disclosure/act.ts';
import type { Call } from '../../src/disclosure/call.ts';
import { changeCase, listCases, registerCase, supplyRecords } from '../../src/disclosure/casework.ts';
import { listConsents, recordConsent, recordObjection, withdrawConsent } from '../../src/disclosure/consenting.ts';
import { duringTerm, partyIds, settle, state, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** Acts about a client are for roles that work with clients: not for whoever has a token of a helping party. */

let opened: OpenSteps;
let caseRef: string;
let consent: string;
const provider = 'zorg-een';
const agreement = 'oever';
const answer = {
  kind: 'waiver',
  answer: 'given',
  purposes: ['P04'],
  recipients: [{ matched: 'COR' }],
  categories: ['A'],
  formVersion: 'v1',
  notice: 'Mag dit gedeeld worden?',
  language: 'nl',
  capacity: 'self',
  givenAt: '2026-06-01T08:00:00Z',
} as const;

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  const { model, catalogue, law } = opened.steps.policy;
  const twist: Twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
  const found = compileAgreement(model, twist, toFrame(agreement, ['gemeente-een', 'corporatie-een']), {
    catalogue,
    law,
  });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  await opened.steps.agreements.publish(found.agreement);
  for (const by of partyIds) await state(opened, found.agreement, { by });
  await opened.letIn(provider, ['casemanager']);
  ({ caseRef } = await of(registerCase(opened.steps, call({ agreement }))));
  ({ id: consent } = await of(recordConsent(opened.steps, call({ caseRef, ...answer }))));
});
afterAll(() => opened[Symbol.asyncDispose]());

const call = (body?: unknown, more?: Partial<Call>): Call => opened.call(provider, body, more);

async function of<Response>(done: Done<Response>): Promise<Response> {
  const { answer: given } = await done;
  if (!given.ok) throw given.problem;
  return given.response;
}

/** Every act about a client, as the API offers it. */
const acts: Readonly<Record<string, (more?: Partial<Call>) => Done<unknown>>> = {
  'register a case': (more) => registerCase(opened.steps, call({ agreement }, more)),
  'list cases': (more) => listCases(opened.steps, call({}, more), { limit: 10 }),
  'change a case': (more) => changeCase(opened.steps, call({ phase: 'screening' }, more), caseRef),
  'supply a value': (more) => supplyRecords(opened.steps, call({ initials: 'Q.' }, more), caseRef, {}),
  'record an answer': (more) => recordConsent(opened.steps, call({ caseRef, ...answer, answer: 'refused' }, more)),
  'list answers': (more) => listConsents(opened.steps, call({}, more), caseRef),
  'withdraw an answer': (more) => withdrawConsent(opened.steps, call({}, more), consent),
  'record an objection': (more) => recordObjection(opened.steps, call({ caseRef, purpose: 'P08' }, more)),
};
const names = Object.keys(acts);
const perform = (name: string, more?: Partial<Call>) => acts[name]?.(more) ?? Promise.reject(new Error(name));

/** What an act could have changed. */
const standing = (): string =>
  opened.behind((database) =>
    JSON.stringify(
      ['cases', 'case_phases', 'case_parties', 'records', 'consents', 'consent_events', 'objections']
        .filter((table) => database.prepare('select 1 from sqlite_master where name = ?').get(table))
        .map((table) => database.prepare(`select count(*) as n from ${table}`).get()),
    ),
  );

async function expectRefused(name: string, more?: Partial<Call>): Promise<void> {
  const [before, place] = [standing(), opened.entryCount()];
  const { answer: given } = await perform(name, more);
  expect(given.ok ? 'done' : given.problem.code).toBe('not-allowed');
  expect(standing()).toBe(before);
  expect(opened.entriesFrom(place)).toMatchObject([{ kind: 'rejected', problem: 'not-allowed', party: provider }]);
}

describe.each([
  'privacy-officer',
  'data-protection-officer',
  'signatory',
  'secretary',
  'functional-administrator',
  'auditor',
  'woonconsulent',
  'consulent-wmo',
  'an-invented-role',
])('an application of a care provider with the role %s', (role) => {
  beforeEach(() => opened.letIn(provider, [role]));

  it.each(names)('cannot %s', (name) => expectRefused(name));
});

describe('an application without a role', () => {
  beforeEach(() => opened.letIn(provider, []));

  it.each(names)('cannot %s', (name) => expectRefused(name));
});

describe('who has several roles', () => {
  beforeEach(() => opened.letIn(provider, ['privacy-officer', 'casemanager']));

  it.each(names)('cannot %s in the role of an officer', (name) => expectRefused(name, { role: 'privacy-officer' }));

  it.each(names)('cannot %s in a role that the token does not grant', (name) =>
    expectRefused(name, { role: 'zorgcoordinator' }),
  );

  it.each(names)('can %s when one of the roles works with clients', async (name) => {
    const { answer: given } = await perform(name);
    expect(given.ok ? 'done' : given.problem.code).toBe('done');
  });
});
