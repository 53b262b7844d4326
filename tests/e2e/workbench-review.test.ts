import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mixedFrame } from '../../src/agreements/drafting/drafts.fixture.ts';
import { signatories } from '../../src/agreements/veenrand.fixture.ts';
import type { Draft, PartyId, Role } from '../../src/contract/generated/types.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import type { Done } from '../../src/disclosure/act.ts';
import { changeDraft, commentOnDraft, type DraftCall, startDraft } from '../../src/negotiation/drafting.ts';
import { reviewDraft, tickWidenings } from '../../src/negotiation/reviewing.ts';
import { viewParties, viewParty } from '../../src/workbench/parties.ts';
import { setBlocked, viewPeople } from '../../src/workbench/people.ts';
import { viewReview } from '../../src/workbench/review.ts';
import type { ReviewView } from '../../src/workbench/review-view.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** What people see who review a draft, and of parties and people, over the rooms of a gateway. */

const roles = ['privacy-officer', 'data-protection-officer', 'secretary', 'signatory', 'functional-administrator'];
const reason = 'besproken in de werkgroep';
const supportContact = { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' };

let opened: OpenSteps;
let draft: Draft;

beforeAll(async () => {
  opened = await openSteps({ at: parseInstant('2026-06-01T09:00:00Z') });
  for (const { party } of signatories) {
    await opened.steps.agreements.registerParty(party);
    await opened.letIn(party.id, roles);
  }
  const { steps } = opened;
  const from = { model: { id: steps.policy.model.id } };
  draft = await of(startDraft(steps, as('veldhaven', 'privacy-officer', { from, frame: mixedFrame, reason })));
  const changes = { revision: 1, changes: [supportContact], reason };
  draft = await of(changeDraft(steps, as('woonveste', 'privacy-officer', changes), draft.id));
});
afterAll(() => opened[Symbol.asyncDispose]());

const as = (party: PartyId, role: Role, body: unknown = {}): DraftCall => ({ ...opened.call(party, body), role });
async function of<Response>(done: Done<Response>): Promise<Response> {
  const { answer } = await done;
  if (!answer.ok) throw answer.problem;
  return answer.response;
}
const look = (party: PartyId, role: Role = 'privacy-officer'): Promise<ReviewView> =>
  of(viewReview(opened.steps, as(party, role), draft.id));
const left = ({ lines }: ReviewView) => Object.fromEntries(lines.map((line) => [line.step, line.left]));

describe('the review of a draft', () => {
  it('says whose it is, what holds it back, and what the visitor may say of it', async () => {
    const view = await look('noordlicht');
    expect(left(view)).toStrictEqual({ complete: 0, sound: 0, ticked: 1, approved: 2, agreed: 0 });
    expect(view).toMatchObject({ isReady: false, since: { kind: 'model' }, visitor: { isAuthor: false } });
    expect(view.authored.map(({ type, touches }) => `${type} ${touches}`)).toStrictEqual(['MUN twist', 'COR twist']);
    expect(view.visitor.verdicts).toStrictEqual(['approve', 'object']);
    expect((await look('noordlicht', 'data-protection-officer')).visitor.verdicts).toStrictEqual(['advise']);
    expect((await look('noordlicht', 'secretary')).visitor.verdicts).toStrictEqual([]);
    expect((await look('woonveste')).visitor.isAuthor).toBe(true);
  });

  it('is nothing for a party that is not to read it, and leaves one entry', async () => {
    const before = opened.entryCount();
    await expect(look('balans')).rejects.toMatchObject({ code: 'not-found' });
    await look('woonveste', 'signatory');
    expect(opened.entryCount()).toBe(before + 2);
    expect(opened.entries().slice(-2)).toMatchObject([{ kind: 'rejected' }, { kind: 'agreement-read' }]);
  });

  it('tells what was said with whether it still holds, and keeps comments by their place', async () => {
    const { steps } = opened;
    const { hash, widenings } = await look('noordlicht');
    const judged = (verdict: string) => ({ hash, verdict, reason });
    await of(reviewDraft(steps, as('noordlicht', 'privacy-officer', judged('object')), draft.id));
    await of(reviewDraft(steps, as('noordlicht', 'privacy-officer', judged('approve')), draft.id));
    await of(reviewDraft(steps, as('noordlicht', 'data-protection-officer', judged('advise')), draft.id));
    const ticks = widenings.map(({ point }) => ({ point, reason }));
    await of(tickWidenings(steps, as('noordlicht', 'privacy-officer', { hash, ticks }), draft.id));
    const clause = { text: 'Waarom?', clause: 'P04.HUB.COR', field: 'supportContact' };
    await of(commentOnDraft(steps, as('woonveste', 'privacy-officer', clause), draft.id));

    const view = await look('veldhaven');
    expect(view.isReady).toBe(true);
    expect(view.reviews.map(({ verdict, isReplaced }) => `${verdict} ${isReplaced}`)).toStrictEqual([
      'advise false',
      'approve false',
      'object true',
    ]);
    expect(view.widenings[0]?.tick?.by).toStrictEqual({ role: 'privacy-officer', party: 'Stichting Noordlicht' });
    expect(view.threads).toMatchObject([{ place: { cell: 'supportContact.P04.HUB.COR' }, mayResolve: true }]);
    expect((await look('noordlicht', 'signatory')).threads[0]?.mayResolve).toBe(false);

    const title = { nl: 'Anders', en: 'Other' };
    const change = { revision: draft.revision, frame: { title }, reason };
    draft = await of(changeDraft(steps, as('veldhaven', 'privacy-officer', change), draft.id));
    const after = await look('veldhaven');
    expect(after.reviews.every(({ isCurrent }) => !isCurrent)).toBe(true);
    expect(left(after)).toStrictEqual({ complete: 0, sound: 0, ticked: 0, approved: 3, agreed: 0 });
  });
});

describe('parties and people', () => {
  it('are told to everybody with a role; the applications of a party only to who looks after it', async () => {
    const { steps } = opened;
    const { parties, mayRegister } = await of(viewParties(steps, as('woonveste', 'signatory')));
    expect(parties.map(({ id, validKeys }) => `${id} ${validKeys}`)).toContain('noordlicht 1');
    expect(mayRegister).toBe(false);
    const theirs = await of(viewParty(steps, as('woonveste', 'functional-administrator'), 'noordlicht'));
    expect(theirs).not.toHaveProperty('clients');
    expect(theirs.rights).toStrictEqual({ change: false, endKeys: false });
    const operator = await of(viewParty(steps, as('veldhaven', 'functional-administrator'), 'noordlicht'));
    expect(operator.rights).toStrictEqual({ change: false, endKeys: true });
    expect(operator.clients?.map((client) => Object.keys(client))).toStrictEqual([['clientId', 'roles']]);
    const own = await of(viewParty(steps, as('woonveste', 'functional-administrator'), 'woonveste'));
    expect(own).toMatchObject({ isOwn: true, rights: { change: true, endKeys: true } });
    const director = await of(viewParty(steps, as('woonveste', 'signatory'), 'woonveste'));
    expect(director.rights).toStrictEqual({ change: false, endKeys: true });
    expect(own.keys[0]?.thumbprint).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('are kept out by the administrator of their own party, and by nobody else', async () => {
    const { steps } = opened;
    const block = (party: PartyId, role: Role) => of(setBlocked(steps, as(party, role), 'p_nobody', true));
    await expect(block('woonveste', 'privacy-officer')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(block('woonveste', 'functional-administrator')).rejects.toMatchObject({ code: 'not-found' });
    const { roles: told, mayBlock } = await of(viewPeople(steps, as('woonveste', 'data-protection-officer')));
    expect(mayBlock).toBe(false);
    const may = new Map(told.map((line) => [line.role, line.may]));
    expect(may.get('data-protection-officer')).toStrictEqual(['comment', 'advise', 'read-log']);
    expect(may.get('functional-administrator')).toStrictEqual(['administer']);
    expect(may.get('auditor')).toStrictEqual(['read-log']);
    expect(may.get('secretary')).not.toContain('approve');
  });
});
