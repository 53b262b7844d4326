import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, PartyId } from '../../src/contract/generated/types.ts';
import type { Done } from '../../src/disclosure/act.ts';
import { readBody } from '../../src/disclosure/request.ts';
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
  return { section, form, revision: draft.revision, reason: 'omdat het moet', back: false, isThere: true, ...more };
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

  describe('of the emergency procedure', () => {
    const agreed = {
      '/emergency/purpose': 'P09',
      '/emergency/from': 'PRO',
      '/emergency/to': 'COR',
      '/emergency/fields[]': ['supportContact', 'outOfHoursContact'],
      '/emergency/asking[]': ['overlastmedewerker'],
      '/emergency/approving[]': ['zorgcoordinator'],
      '/emergency/hours': '12',
      '/emergency/grounds[]': ['acute-danger'],
      '/emergency/legalBasis/disclosing[]': ['eu.avg.6-1-d'],
      '/emergency/legalBasis/receiving[]': ['eu.avg.6-1-d'],
      '/emergency/legalBasis/exception[]': ['eu.avg.9-2-c'],
      '/emergency/legalBasis/secrecy[]': ['nl.conflict-of-duties'],
    };
    const without = fill.bind(undefined, 'emergency', agreed, { isThere: false });
    const chosenIn = (inputs: readonly FrameInput[] = []) =>
      flat(inputs).flatMap((one) =>
        'values' in one ? one.values : 'value' in one && one.value !== '' ? one.value : [],
      );
    const setEmergency = async (change: object) => {
      const arrangements = { emergency: { ...opened.steps.policy.model.emergency, ...change } };
      const body = {
        ok: true,
        value: { revision: draft.revision, reason: 'zo is het', frame: { arrangements } },
      } as const;
      const by = { party: writer, role: 'privacy-officer', by: '-' } as const;
      draft = await opened.steps.drafts.change(draft.id, readBody('draftChange', { ...opened.call(writer), body }), by);
    };

    it('is none until somebody says so, and then nothing of it is chosen yet', async () => {
      const view = await look({ section: 'emergency' });
      expect([stateOf(view, 'emergency'), view.open?.isThere]).toEqual(['without', false]);
      expect(chosenIn(view.open?.inputs)).toEqual([]);
      expect(await refusalOf(without())).toMatchObject({ extras: { errors: [{ code: 'nothing-to-do' }] } });
    });

    it('offers what the model bounds it to and nothing else, and marks what is uncertain', async () => {
      const { emergency } = opened.steps.policy.model;
      const { open } = await look({ section: 'emergency' });
      const offered = Object.fromEntries(
        flat(open?.inputs ?? []).map((one) => [one.name, 'options' in one ? one.options : 'most' in one && one.most]),
      );
      const codes = (name: string) => [offered[name] || []].flat().map((one) => typeof one === 'object' && one.value);
      for (const member of ['fields', 'asking', 'approving', 'grounds'] as const) {
        expect(codes(`/emergency/${member}`)).toEqual(emergency?.[member]);
      }
      expect(['purpose', 'from', 'to'].flatMap((member) => codes(`/emergency/${member}`))).toEqual([
        'P09',
        'PRO',
        'COR',
      ]);
      expect(offered['/emergency/hours']).toBe(emergency?.hours);
      expect(offered['/emergency/legalBasis/secrecy']).toMatchObject([{ called: { isUncertain: true } }]);
    });

    it('is kept as the API takes it, and left out again in one step', async () => {
      await save(fill('emergency', agreed));
      expect(draft.frame.arrangements?.emergency).toEqual({
        ...opened.steps.policy.model.emergency,
        fields: ['supportContact', 'outOfHoursContact'],
        asking: ['overlastmedewerker'],
        hours: 12,
        grounds: ['acute-danger'],
      });
      expect(stateOf(await look(), 'emergency')).toBe('complete');
      await save(without());
      expect(draft.frame.arrangements).not.toHaveProperty('emergency');
      expect(stateOf(await look(), 'emergency')).toBe('without');
    });

    it('is not opened by half: every place that was left empty is told at its field', async () => {
      const filled = fill('emergency', { '/emergency/hours': '48', '/emergency/grounds[]': ['acute-danger'] });
      const { open } = await look({ section: 'emergency', filled, problem: await refusalOf(filled) });
      expect(open?.problems.map(({ field, code }) => `${field} ${code}`).toSorted()).toEqual([
        '/emergency/approving minItems',
        '/emergency/asking minItems',
        '/emergency/fields minItems',
        '/emergency/from required',
        '/emergency/hours maximum',
        '/emergency/legalBasis/disclosing minItems',
        '/emergency/legalBasis/exception minItems',
        '/emergency/legalBasis/receiving minItems',
        '/emergency/legalBasis/secrecy minItems',
        '/emergency/purpose required',
        '/emergency/to required',
      ]);
      expect(chosenIn(open?.inputs)).toEqual(['48', 'acute-danger']);
    });

    it('gives back what was chosen, also with a no that could not be kept', async () => {
      await save(fill('emergency', agreed));
      const filled = { ...without(), reason: '' };
      const { open } = await look({ section: 'emergency', filled, problem: await refusalOf(filled) });
      expect([open?.isThere, open?.problems.map(({ field }) => field)]).toEqual([false, ['reason']]);
      expect(chosenIn(open?.inputs)).toContain('supportContact');
      expect(draft.frame.arrangements).toHaveProperty('emergency');
    });

    it('keeps to be seen, and to be taken out, what the draft says beyond the model', async () => {
      await setEmergency({ fields: ['supportContact', 'bsn'] });
      const { open } = await look({ section: 'emergency' });
      const fields = flat(open?.inputs ?? []).find(({ name }) => name === '/emergency/fields');
      expect(fields).toMatchObject({ values: ['supportContact', 'bsn'] });
      expect(fields && 'options' in fields && fields.options.at(-1)).toMatchObject({ value: 'bsn' });
    });

    it('is a conflict when somebody else left it out meanwhile', async () => {
      await save(fill('emergency', agreed));
      const mine = fill('emergency', { ...agreed, '/emergency/hours': '6' });
      await save(without(), other);
      const problem = await refusalOf(mine);
      const { open } = await look({ section: 'emergency', filled: mine, problem });
      expect(open?.conflict).toMatchObject({ party: 'Naam-kanarie-corporatie-een', isThere: false });
      expect(chosenIn(open?.inputs)).toContain('6');
    });
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
