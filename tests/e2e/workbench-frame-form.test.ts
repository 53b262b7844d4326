import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, PartyId } from '../../src/contract/generated/types.ts';
import type { Done } from '../../src/disclosure/act.ts';
import type { GatewayError } from '../../src/errors.ts';
import { startDraft } from '../../src/negotiation/drafting.ts';
import { type FilledSection, readFrameForm, saveFrameSection } from '../../src/workbench/frame-form.ts';
import type { FrameFormView, FrameInput, SectionName } from '../../src/workbench/frame-view.ts';
import { duringTerm, settle, toFrame } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** What people fill in of a draft that is not in its table, over the rooms of a gateway. */

let opened: OpenSteps;
let draft: Draft;
const writer = 'gemeente-een';
const other = 'corporatie-een';

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  for (const party of [writer, other, 'buiten']) await opened.letIn(party, ['privacy-officer']);
  await opened.letIn('zorg-een', ['data-protection-officer']);
});
afterAll(() => opened[Symbol.asyncDispose]());
beforeEach(async () => {
  const { id, version, title, parties, scope } = toFrame('oever', [writer, other]);
  const from = { model: { id: opened.steps.policy.model.id } };
  const frame = { id, version, title, parties, scope };
  draft = await of(startDraft(opened.steps, opened.call(writer, { from, frame, reason: 'begin' })));
});

async function of<Response>(done: Done<Response>): Promise<Response> {
  const { answer } = await done;
  if (!answer.ok) throw answer.problem;
  return answer.response;
}

const fill = (
  section: SectionName,
  fields: Readonly<Record<string, string | readonly string[]>>,
  more = {},
): FilledSection => {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  const form = new URLSearchParams(pairs);
  return { section, form, revision: draft.revision, reason: 'omdat het moet', back: false, ...more };
};
const save = async (filled: FilledSection, party: PartyId = writer): Promise<Draft> => {
  draft = await of(saveFrameSection(opened.steps, opened.call(party), draft.id, filled));
  return draft;
};
const look = (open?: Parameters<typeof readFrameForm>[3], party: PartyId = writer): Promise<FrameFormView> =>
  of(readFrameForm(opened.steps, opened.call(party), draft.id, open));
const refusalOf = (filled: FilledSection, party?: PartyId): Promise<GatewayError> =>
  save(filled, party).then(
    () => Promise.reject(new Error('it was kept')),
    (problem: GatewayError) => problem,
  );
const flat = (inputs: readonly FrameInput[]): readonly FrameInput[] =>
  inputs.flatMap((input) => (input.is === 'set' ? flat(input.inputs) : [input]));
const stateOf = ({ sections }: FrameFormView, name: SectionName) => sections.find((one) => one.name === name)?.state;

const contact = {
  '/rightsDesk/name': 'Loket',
  '/rightsDesk/email': 'loket@oever.example',
  '/rightsDesk/phone': '+31 88 1',
};

describe('the frame form', () => {
  it('is not there for who may not read the draft', async () => {
    await expect(look(undefined, 'buiten')).rejects.toMatchObject({ code: 'not-found' });
    await expect(save(fill('rightsDesk', contact), 'buiten')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('can be read and not filled in by who only advises, also when a part is asked for', async () => {
    const view = await look({ section: 'term' }, 'zorg-een');
    expect([view.mayEdit, view.open]).toEqual([false, undefined]);
    await expect(save(fill('rightsDesk', contact), 'zorg-een')).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('keeps who takes part for who decides', async () => {
    const view = await look({ section: 'parties' }, other);
    expect([view.mayEdit, view.maySetParties, view.open]).toEqual([true, false, undefined]);
    const alone = fill('parties', { '/parties/corporatie-een/in': '1' });
    await expect(save(alone, other)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('tells which parts are missing, and which have their own words', async () => {
    const view = await look();
    expect(stateOf(view, 'scope')).toBe('complete');
    expect(['term', 'signing', 'rightsDesk', 'steering'].map((name) => stateOf(view, name as SectionName))).toEqual(
      Array(4).fill('missing'),
    );
    expect(stateOf(view, 'aim')).toBe('model');
  });

  it('leaves one entry per part that is kept, which names the draft and its revision', async () => {
    const before = opened.entryCount();
    await save(fill('rightsDesk', contact));
    expect(opened.entriesFrom(before)).toMatchObject([{ kind: 'agreement-change', reference: `${draft.id}.2` }]);
    expect(draft.frame.arrangements?.rightsDesk).toEqual({
      name: 'Loket',
      email: 'loket@oever.example',
      phone: '+31 88 1',
    });
    expect(stateOf(await look(), 'rightsDesk')).toBe('complete');
  });

  it('sets only what changed, so that nobody becomes the author of what others wrote', async () => {
    const { title } = draft.frame;
    await save(
      fill('name', { '/id': 'oever', '/version': '1.1.0', '/title/nl': title?.nl ?? '', '/title/en': title?.en ?? '' }),
    );
    const [, step] = await opened.steps.drafts.history(draft.id, { party: writer, role: 'privacy-officer', by: '-' });
    expect(step?.what.frame).toEqual({ version: '1.1.0' });
  });

  it('says that nothing changed', async () => {
    await save(fill('rightsDesk', contact));
    expect(await refusalOf(fill('rightsDesk', contact))).toMatchObject({
      extras: { errors: [{ pointer: '', code: 'nothing-to-do' }] },
    });
  });

  it('reads lists by party and by type, and leaves out rows that were left empty', async () => {
    await save(
      fill('signing', {
        '/signing/required[]': [writer, other],
        '/signing/quorum/atLeast': '3',
        '/signing/quorum/perType/COR/atLeast': '1',
        '/signing/profile': 'all',
      }),
    );
    expect(draft.frame.signing).toEqual({
      required: [writer, other],
      quorum: { atLeast: 3, perType: [{ partyType: 'COR', atLeast: 1 }] },
      profile: 'all',
    });
    await save(
      fill('quotas', {
        '/quotas/0/year': '',
        '/quotas/1/year': '2026',
        '/quotas/1/municipality': 'Een',
        '/quotas/1/corporation': other,
        '/quotas/1/homes': '12',
      }),
    );
    expect(draft.frame.arrangements?.quotas).toEqual([
      { year: 2026, municipality: 'Een', corporation: other, homes: 12 },
    ]);
  });

  it('takes names and numbers of parties from the register, whatever is sent', async () => {
    await save(
      fill('parties', {
        '/parties/gemeente-een/in': '1',
        '/parties/gemeente-een/involvement': 'decide',
        '/parties/gemeente-een/name': 'Iemand anders',
        '/parties/corporatie-een/in': '1',
        '/parties/corporatie-een/involvement': 'advise',
        '/parties/corporatie-een/seat': 'Een',
      }),
    );
    const parties = draft.frame.parties ?? [];
    expect(parties.map(({ id, name, involvement, seat }) => ({ id, name, involvement, seat }))).toEqual([
      { id: 'gemeente-een', name: 'Naam-kanarie-gemeente-een', involvement: 'decide', seat: undefined },
      { id: 'corporatie-een', name: 'Naam-kanarie-corporatie-een', involvement: 'advise', seat: 'Een' },
    ]);
  });

  it('puts what is wrong at its own field, and gives back what was typed', async () => {
    const filled = fill(
      'term',
      { '/term/from': '2026-13-01', '/term/to': '', '/term/noticeMonths': 'drie' },
      { reason: '' },
    );
    const problem = await refusalOf(filled);
    const { open } = await look({ section: 'term', filled, problem });
    expect(open?.problems.map(({ field, code }) => [field, code])).toEqual([
      ['reason', 'minLength'],
      ['/term/to', 'required'],
      ['/term/from', 'format'],
      ['/term/noticeMonths', 'type'],
    ]);
    expect(flat(open?.inputs ?? []).map((input) => ('value' in input ? input.value : ''))).toEqual([
      '2026-13-01',
      '',
      'drie',
    ]);
    expect(draft.frame.term).toBeUndefined();
  });

  it('finds the field of a row that is named by a type', async () => {
    const filled = fill('retention', { '/retention/COR/months': '24', '/retention/COR/source/nl': 'gebruik' });
    const { open } = await look({ section: 'retention', filled, problem: await refusalOf(filled) });
    expect(open?.problems).toMatchObject([{ field: '/retention/COR/source/en', code: 'required' }]);
  });

  it('lets two people fill in different parts at once', async () => {
    const theirs = fill('dates', { '/nextEvaluation': '2026-12-01', '/annexVersion': '1.0.0' });
    await save(fill('rightsDesk', contact));
    await save(theirs, other);
    expect(draft.frame.arrangements).toMatchObject({ nextEvaluation: '2026-12-01', rightsDesk: { name: 'Loket' } });
  });

  it('shows both versions when two people fill in the same part, and loses neither', async () => {
    const mine = fill('rightsDesk', { ...contact, '/rightsDesk/name': 'Mijn loket' });
    await save(fill('rightsDesk', contact), other);
    const problem = await refusalOf(mine);
    expect(problem.code).toBe('conflict');
    const { open } = await look({ section: 'rightsDesk', filled: mine, problem });
    expect(open?.conflict).toMatchObject({ party: 'Naam-kanarie-corporatie-een', reason: 'omdat het moet' });
    const namesIn = (inputs: readonly FrameInput[]) => flat(inputs).flatMap((one) => ('value' in one ? one.value : []));
    expect(namesIn(open?.inputs ?? [])).toContain('Mijn loket');
    expect(namesIn(open?.conflict?.theirs ?? [])).toContain('Loket');
    await save({ ...mine, revision: draft.revision });
    expect(draft.frame.arrangements?.rightsDesk?.name).toBe('Mijn loket');
  });

  describe('of an article', () => {
    const worded = { '/aim/nl': 'Samen één thuis.', '/aim/en': 'One home together.' };

    it('keeps the own words of the region once, however often they change', async () => {
      await save(fill('aim', worded));
      await save(fill('aim', { ...worded, '/aim/nl': 'Samen een thuis voor iedereen.' }));
      expect(draft.changes).toMatchObject([
        { op: 'set-articles', articles: { aim: { nl: 'Samen een thuis voor iedereen.' } } },
      ]);
      expect(stateOf(await look(), 'aim')).toBe('own');
    });

    it('goes back to the words of the model as if it was never changed', async () => {
      await save(fill('aim', worded));
      await save(fill('aim', worded, { back: true }));
      expect(draft.changes).toEqual([]);
      expect(stateOf(await look(), 'aim')).toBe('model');
    });

    it('may not be emptied', async () => {
      const filled = fill('aim', { '/aim/nl': '', '/aim/en': '' });
      const { open } = await look({ section: 'aim', filled, problem: await refusalOf(filled) });
      expect(open?.problems.map(({ field, code }) => [field, code])).toEqual([
        ['/aim/nl', 'required'],
        ['/aim/en', 'required'],
      ]);
    });
  });
});
