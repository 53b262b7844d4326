import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AgreementHash, Author, Draft, DraftChange, ReviewRequest } from '../../contract/generated/types.ts';
import type { GatewayError } from '../../errors.ts';
import { openStore, type Store } from '../../store/store.ts';
import { books } from '../veenrand.fixture.ts';
import { approve, mixedFrame, openWriting, person, starter, startWhole, type Writing } from './drafts.fixture.ts';
import type { Drafts } from './drafts.ts';
import { nextModel } from './models.fixture.ts';

let store: Store;
let writing: Writing;
let drafts: Drafts;

beforeEach(async () => {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-reviews-'));
  store = await openStore({ kind: 'sqlite', file: join(folder.path, 'test.db') });
  writing = openWriting(store);
  drafts = writing.drafts;
  return async () => {
    await store[Symbol.asyncDispose]();
    folder.remove();
  };
});

const reason = 'agreed on Monday';
const supportContact = { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' } as const;
const escalation = { op: 'switch-on', clause: 'P06.PRO.COR', field: 'escalationLevel' } as const;
const supportPoint = 'P04.HUB.COR field supportContact';

/** What a refusal says: its code, and the errors with their places. */
async function refusalOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => undefined,
    (thrown: GatewayError) => thrown,
  );
  if (error === undefined) return ['nothing was refused'];
  return [error.code, ...(error.extras.errors ?? []).map(({ code, pointer }) => `${code} ${pointer}`)];
}

const hashNow = async ({ id }: Draft): Promise<AgreementHash> =>
  (await drafts.widenings(id, starter)).hash ?? expect.fail('the draft makes no agreement');
const says = async (draft: Draft, by: Author, verdict: ReviewRequest['verdict']) =>
  drafts.review(draft.id, { hash: await hashNow(draft), verdict, reason }, by);
const change = (draft: Draft, what: Omit<DraftChange, 'revision' | 'reason'>, by = starter): Promise<Draft> =>
  drafts.change(draft.id, { revision: draft.revision, reason, ...what }, by);
const offer = ({ id, revision }: Draft, by = starter): Promise<Draft> =>
  drafts.move(id, { revision, to: 'offered', reason }, by, writing);
const consult = ({ id, revision }: Draft): Promise<Draft> =>
  drafts.move(id, { revision, to: 'consultation', reason }, starter, writing);

describe('what somebody thinks of a draft', () => {
  it.each([
    ['approve', 'data-protection-officer'],
    ['object', 'data-protection-officer'],
    ['approve', 'secretary'],
    ['object', 'signatory'],
    ['advise', 'signatory'],
    ['advise', 'privacy-officer'],
    ['approve', 'functioneel-beheerder'],
  ] as const)('is not to %s for a %s', async (verdict, role) => {
    const draft = await startWhole(writing);
    const hash = await hashNow(draft);
    const refusal = await refusalOf(drafts.review(draft.id, { hash, verdict, reason }, person('woonveste', role)));
    expect(['not-allowed', 'not-found']).toContain(refusal[0]);
    expect(await drafts.reviews(draft.id, starter)).toStrictEqual([]);
  });

  it('is advice of a data protection officer, also of a party that only advises; its privacy officer decides nothing', async () => {
    const draft = await consult(await startWhole(writing));
    expect((await says(draft, person('balans', 'data-protection-officer'), 'advise')).verdict).toBe('advise');
    expect(await refusalOf(says(draft, person('balans'), 'approve'))).toStrictEqual(['not-allowed']);
    expect(await refusalOf(says(draft, person('buitenhuis'), 'approve'))).toStrictEqual(['not-found']);
  });

  it('is about exactly what was read, and visibly of another text once anything changes', async () => {
    const draft = await startWhole(writing);
    const hash = await hashNow(draft);
    const review = await says(draft, person('woonveste'), 'approve');
    expect(review).toMatchObject({ hash, revision: 1, isCurrent: true, author: person('woonveste') });
    const title = { nl: 'Anders', en: 'Other' };
    const changed = await change(draft, { frame: { title } });
    expect(await drafts.reviews(draft.id, starter)).toStrictEqual([{ ...review, isCurrent: false }]);
    const late = drafts.review(draft.id, { hash, verdict: 'approve', reason }, person('woonveste'));
    expect(await refusalOf(late)).toStrictEqual(['conflict', 'other-text /hash']);
    await change(changed, { frame: { title: mixedFrame.title } });
    expect(await drafts.reviews(draft.id, starter)).toStrictEqual([review]);
  });

  it('is nothing while the draft makes no agreement, and nothing more once it was offered or abandoned', async () => {
    const from = { model: { id: books.model.id } };
    const begun = await drafts.start({ from, reason }, starter);
    const hash: AgreementHash = `sha3-512:${'a'.repeat(86)}`;
    const approval = { hash, verdict: 'approve', reason } as const;
    expect(await refusalOf(drafts.review(begun.id, approval, starter))).toStrictEqual([
      'invalid-input',
      'no-agreement /hash',
    ]);
    const draft = await startWhole(writing);
    await approve(writing, draft.id);
    const now = await hashNow(draft);
    await offer(draft);
    expect(await refusalOf(drafts.review(draft.id, { ...approval, hash: now }, person('woonveste')))).toStrictEqual([
      'conflict',
    ]);
    expect((await drafts.reviews(draft.id, starter)).every(({ isCurrent }) => isCurrent)).toBe(true);
  });

  it('stays readable when the model of the draft is not known any more', async () => {
    const draft = await startWhole(writing);
    const review = await says(draft, person('woonveste'), 'approve');
    const other = openWriting(store, { models: [nextModel()] });
    expect(await other.drafts.reviews(draft.id, starter)).toStrictEqual([{ ...review, isCurrent: false }]);
  });
});

describe('a tick', () => {
  it('is of a widening there is, once in a request, by a privacy officer', async () => {
    const draft = await change(await startWhole(writing), { changes: [supportContact] });
    const hash = await hashNow(draft);
    writing.unsigned.add('veenrand 1.0.0');
    const tick = (points: readonly string[], by = person('woonveste')) =>
      drafts.tick(draft.id, { hash, ticks: points.map((point) => ({ point, reason })) }, by);
    expect(await refusalOf(tick([supportPoint, 'P04.HUB.COR field bsn', supportPoint]))).toStrictEqual([
      'invalid-input',
      'no-widening /ticks/1/point',
      'twice /ticks/2/point',
    ]);
    for (const role of ['secretary', 'data-protection-officer', 'signatory']) {
      expect(await refusalOf(tick([supportPoint], person('woonveste', role)))).toStrictEqual(['not-allowed']);
    }
    expect(await drafts.ticks(draft.id, starter)).toStrictEqual([]);
    const [made] = await tick([supportPoint]);
    expect(made).toMatchObject({ point: supportPoint, hash, revision: 2, author: person('woonveste') });
    expect((await drafts.widenings(draft.id, starter)).widenings).toMatchObject([{ tick: made }]);
  });

  it('of what did not change stays, and of what did is asked again', async () => {
    writing.unsigned.add('veenrand 1.0.0');
    const draft = await change(await startWhole(writing), { changes: [supportContact] });
    await approve(writing, draft.id);
    const more = await change(draft, { changes: [escalation] });
    const missing = (await drafts.readiness(draft.id, starter)).heldBack;
    expect(missing.map(({ code }) => code)).toStrictEqual([
      'approval-missing',
      'approval-missing',
      'approval-missing',
      'widening-unticked',
    ]);
    expect(missing.at(-1)?.detail).toContain('P06.PRO.COR field escalationLevel');
    expect(missing.at(-1)?.pointer).toMatch(/^\/agreement\/clauses\/\d+\/fields\/\d+$/);
    await approve(writing, more.id);
    expect((await drafts.readiness(draft.id, starter)).heldBack).toStrictEqual([]);
  });

  it('holds a draft against the version in force, and against the model when there is none', async () => {
    const draft = await startWhole(writing);
    expect((await drafts.widenings(draft.id, starter)).since).toMatchObject({ kind: 'agreement' });
    writing.unsigned.add('veenrand 1.0.0');
    expect((await drafts.widenings(draft.id, starter)).since).toMatchObject({ kind: 'model' });
  });
});

describe('a draft that others looked at', () => {
  it('tells at once everything that holds it back, and whose changes were approved', async () => {
    writing.unsigned.add('veenrand 1.0.0');
    const draft = await change(await startWhole(writing), { changes: [supportContact] }, person('woonveste'));
    await says(draft, person('woonveste'), 'approve');
    await says(draft, person('noordlicht'), 'object');
    expect(await refusalOf(offer(draft))).toStrictEqual([
      'invalid-input',
      'approval-own ',
      'objection-open ',
      expect.stringMatching(/^widening-unticked \/agreement\/clauses/),
    ]);
    expect(await drafts.readiness(draft.id, starter)).toMatchObject({
      ...{ revision: 2, mayOffer: true },
      authored: [
        { revision: 1, isApproved: true },
        { revision: 2, isApproved: false },
      ],
    });
    expect((await drafts.readiness(draft.id, person('woonveste'))).mayOffer).toBe(false);
  });

  it('does not count what somebody approved or ticked who is kept out by now; until they are let in again', async () => {
    writing.unsigned.add('veenrand 1.0.0');
    const draft = await change(await startWhole(writing), { changes: [supportContact] });
    const officer: Author = { ...person('noordlicht'), by: 'person:p_officer' };
    await approve(writing, draft.id, [officer]);
    writing.blocked.add(officer.by);
    expect(await refusalOf(offer(draft))).toStrictEqual([
      'invalid-input',
      'approval-missing ',
      'approval-missing ',
      expect.stringMatching(/^widening-unticked \/agreement\/clauses/),
    ]);
    expect((await drafts.readiness(draft.id, starter)).authored[0]).toMatchObject({ isApproved: false });
    expect((await drafts.widenings(draft.id, starter)).widenings[0]).not.toHaveProperty('tick');
    expect(await drafts.reviews(draft.id, starter)).toHaveLength(1);
    writing.blocked.clear();
    expect((await offer(draft)).state).toBe('offered');
  });

  it('is held back by an objection as well of who is kept out by now: nobody takes it back in their place', async () => {
    const draft = await startWhole(writing);
    await approve(writing, draft.id, [person('woonveste')]);
    const officer: Author = { ...person('noordlicht'), by: 'person:p_officer' };
    await says(draft, officer, 'object');
    writing.blocked.add(officer.by);
    expect(await refusalOf(offer(draft))).toStrictEqual(['invalid-input', 'objection-open ']);
  });

  it('is offered by whoever may, once nothing holds it back, also by its author', async () => {
    const draft = await startWhole(writing);
    await approve(writing, draft.id, [person('noordlicht')]);
    expect((await offer(draft)).state).toBe('offered');
  });

  it('is not offered when somebody objects while it is being offered', async () => {
    const draft = await startWhole(writing);
    await approve(writing, draft.id);
    const objecting = {
      ...writing,
      checkPublication: async () => void (await says(draft, person('woonveste'), 'object')),
    };
    const late = drafts.move(draft.id, { revision: 1, to: 'offered', reason }, starter, objecting);
    expect(await refusalOf(late)).toStrictEqual(['conflict']);
    expect(await drafts.read(draft.id, starter)).toStrictEqual(draft);
    expect(writing.published.has('veenrand 2.0.0')).toBe(false);
  });
});
