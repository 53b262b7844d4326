import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import { digestOfNotice } from '../../src/consents/consents.ts';
import type { Consent, ConsentQuestion, Twist } from '../../src/contract/generated/types.ts';
import { registerCase } from '../../src/disclosure/casework.ts';
import { askClient, listConsents, recordConsent } from '../../src/disclosure/consenting.ts';
import { readShown } from '../../src/disclosure/shown-text.ts';
import { duringTerm, partyIds, settle, state, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

const provider = 'zorg-een';
const agreement = 'oever';
let opened: OpenSteps;
let caseRef: string;
let question: ConsentQuestion;

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  const { model, catalogue, law } = opened.steps.policy;
  const twist: Twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
  const frame = toFrame(agreement, ['gemeente-een', 'corporatie-een']);
  const made = compileAgreement(model, twist, frame, { catalogue, law });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  await opened.steps.agreements.publish(made.agreement);
  for (const by of partyIds) await state(opened, made.agreement, { by });
  const registered = (await registerCase(opened.steps, opened.call(provider, { agreement }))).answer;
  if (!registered.ok) throw registered.problem;
  caseRef = registered.response.caseRef;
  const asked = (await askClient(opened.steps, opened.call(provider), caseRef, 'nl')).answer;
  if (!asked.ok) throw asked.problem;
  question = asked.response.questions.find(({ id }) => id === 'support.COR') ?? expect.fail('no question');
});
afterAll(() => opened[Symbol.asyncDispose]());

const asAsked = () => {
  const [yes = expect.fail('no yes')] = question.yes;
  return { ...yes, recipients: [question.recipient], noticeDigest: question.notice.digest };
};

async function record(changes: object): Promise<{ consent?: Consent; problem: readonly string[] }> {
  const { kind, purposes, categories, recipients } = asAsked();
  const said = { caseRef, answer: 'given', kind, purposes, categories, recipients };
  const form = { ...said, capacity: 'self', formVersion: 'v3', language: 'nl', ...changes };
  const { answer } = await recordConsent(opened.steps, opened.call(provider, form));
  if (answer.ok) return { consent: answer.response, problem: [] };
  const errors = answer.problem.extras.errors ?? [];
  return { problem: [answer.problem.code, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)] };
}

async function consentCount(): Promise<number> {
  const { answer } = await listConsents(opened.steps, opened.call(provider), caseRef);
  return answer.ok ? answer.response.consents.length : expect.fail('no list');
}

describe('a yes', () => {
  it('is not recorded without the text that was shown', async () => {
    const before = await consentCount();
    expect((await record({})).problem).toEqual(['invalid-input', '/notice required']);
    const unknown = await record({ noticeDigest: digestOfNotice('a text that nobody showed') });
    expect(unknown.problem).toEqual(['invalid-input', '/noticeDigest unknown']);
    expect(await consentCount()).toBe(before);
  });

  it('to a question covers what that question asks, and nothing more', async () => {
    const { noticeDigest, recipients } = asAsked();
    const before = await consentCount();
    const wider = await record({
      ...{ noticeDigest, purposes: [...asAsked().purposes, 'P01'], categories: [...asAsked().categories, 'J'] },
      recipients: [...recipients, { type: 'COR' }],
    });
    expect(wider.problem).toEqual([
      'invalid-input',
      `/purposes/${asAsked().purposes.length} not-asked`,
      `/categories/${asAsked().categories.length} not-asked`,
      '/recipients/1 not-asked',
    ]);
    expect((await record({ notice: question.notice.text, categories: ['J'] })).problem).toEqual([
      'invalid-input',
      '/categories/0 not-asked',
    ]);
    expect(await consentCount()).toBe(before);
    expect((await record({ noticeDigest })).consent).toMatchObject({ noticeDigest, status: 'valid' });
  });

  it('to a text of the party itself is recorded with that text, and again by its digest', async () => {
    const notice = 'Mag de corporatie weten dat je hulp krijgt?';
    const made = await record({ notice });
    expect(made.consent?.noticeDigest).toBe(digestOfNotice(notice));
    expect((await record({ noticeDigest: digestOfNotice(notice) })).problem).toEqual([]);
  });
});

describe('a no', () => {
  it('is recorded without any text, and to a text that is not known', async () => {
    expect((await record({ answer: 'refused' })).consent?.status).toBe('refused');
    const noticeDigest = digestOfNotice('never shown');
    expect((await record({ answer: 'refused', noticeDigest })).consent?.status).toBe('refused');
    const wide = await record({ answer: 'refused', noticeDigest: asAsked().noticeDigest, categories: ['J'] });
    expect(wide.consent?.status).toBe('refused');
  });

  it('is not kept out when there is no room for more texts', async () => {
    const texts = Array.from({ length: 45 }, (_, index) => `Mag dit, versie ${index}?`);
    const made = [];
    for (const notice of texts) made.push((await record({ notice })).problem);
    expect(made.at(-1)).toEqual(['conflict']);
    expect((await record({ answer: 'refused', notice: 'Mag dit, nog een keer?' })).consent?.status).toBe('refused');
  });
});

it('a text of a party itself stands nowhere readable, and is gone with the client', async () => {
  const { answer } = await registerCase(opened.steps, opened.call(provider, { agreement }));
  if (!answer.ok) throw answer.problem;
  const notice = 'Ik, Jantje Kanarie-Geheim, geef akkoord.';
  const { consent } = await record({ caseRef: answer.response.caseRef, notice });
  const { cases, rights } = opened.steps;
  const { subject = expect.fail('nobody') } = await cases.resolve(provider, answer.response.caseRef, opened.clock.now);
  const digest = consent?.noticeDigest ?? expect.fail('no digest');
  expect(await readShown(opened.steps, subject, digest)).toEqual({ language: 'nl', text: notice });

  const everything = async () => {
    const tables = await opened.store.db.introspection.getTables();
    const rows = await Promise.all(tables.map(({ name }) => opened.store.all(`select * from ${name}`, [])));
    return JSON.stringify(rows);
  };
  expect(await everything()).not.toContain('Kanarie-Geheim');
  expect(await everything()).toContain(digest);
  await opened.store.transaction((tx) => rights.forget(tx, subject));
  expect(await everything()).not.toContain(digest);
  expect(await readShown(opened.steps, subject, digest)).toBeUndefined();
});
