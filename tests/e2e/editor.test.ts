import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mixedFrame } from '../../src/agreements/drafting/drafts.fixture.ts';
import { corporation, municipality } from '../../src/agreements/veenrand.fixture.ts';
import type { Draft, DraftFrame, PartyId } from '../../src/contract/generated/types.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import type { Done } from '../../src/disclosure/act.ts';
import type { DraftCall } from '../../src/negotiation/drafting.ts';
import { startDraft } from '../../src/negotiation/drafting.ts';
import { readEditor } from '../../src/workbench/editor.ts';
import type { Cell, Edit, EditorQuestion, EditorView } from '../../src/workbench/editor-view.ts';
import { saveEdit } from '../../src/workbench/save-edit.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** What people see and do in the table of a draft, over the rooms of a gateway. */

let opened: OpenSteps;
let draft: Draft;
const officer = municipality.party.id;
const other = corporation.party.id;

beforeAll(async () => {
  opened = await openSteps({ at: parseInstant('2026-06-01T09:00:00Z') });
  for (const { party } of [municipality, corporation]) {
    await opened.steps.agreements.registerParty(party);
    await opened.letIn(party.id, ['privacy-officer']);
  }
  await opened.letIn('noordlicht', ['woonconsulent']);
});
afterAll(() => opened[Symbol.asyncDispose]());
beforeEach(async () => {
  draft = await begin(mixedFrame);
});

const call = (party: PartyId, body: unknown = {}): DraftCall => opened.call(party, body);
const begin = (frame: DraftFrame): Promise<Draft> =>
  of(
    startDraft(
      opened.steps,
      call(officer, { from: { model: { id: opened.steps.policy.model.id } }, frame, reason: 'begin' }),
    ),
  );

async function of<Response>(done: Done<Response>): Promise<Response> {
  const { answer } = await done;
  if (!answer.ok) throw answer.problem;
  return answer.response;
}

const look = (question: Partial<EditorQuestion> = {}, party = officer): Promise<EditorView> =>
  of(readEditor(opened.steps, call(party), draft.id, { purpose: 'P06', language: 'nl', ...question }));
type Written = Edit extends infer One
  ? One extends Edit
    ? Omit<One, 'revision'> & { revision?: number }
    : never
  : never;
const save = (edit: Written, party = officer): Promise<Draft> =>
  of(saveEdit(opened.steps, call(party), draft.id, { revision: draft.revision, ...edit } as Edit));

function cellOf({ rows }: EditorView, field: string, clause: string): Cell {
  const cell = rows.find((row) => row.field === field)?.cells.find((own) => own.clause === clause);
  if (cell === undefined) throw new Error(`no ${field} in ${clause}`);
  return cell;
}
const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => error,
  );

describe('the editor', () => {
  it('shows nothing to who may not read the draft', async () => {
    expect(await problemOf(look({}, 'noordlicht'))).toMatchObject({ code: 'not-found' });
  });

  it('reads of no real client: no case, no consent, no source', async () => {
    const before = opened.entries();
    await look({ cell: 'phone.P06.PRO.COR' });
    const [entry, ...more] = opened.entriesFrom(before.length);

    expect(more).toEqual([]);
    expect(entry).toMatchObject({ kind: 'agreement-read' });
    expect(JSON.stringify(entry)).not.toMatch(/sample|Voorbeeld/);
  });

  it('offers nothing that the model or the law does not let a region open, and says why', async () => {
    const closedOf = async (cell: string, purpose = 'P06') => {
      const { chosen } = await look({ cell, purpose });
      if (chosen?.kind !== 'cell') throw new Error('no cell');
      return { closed: chosen.closed?.by, choices: chosen.choices.map(({ shown }) => shown) };
    };

    expect(await closedOf('diagnosis.P06.PRO.COR')).toEqual({ closed: 'law', choices: [] });
    expect(await closedOf('wmoAllocation.P06.PRO.COR')).toEqual({ closed: 'never-to', choices: [] });
    expect(await closedOf('maxRent.P06.PRO.COR')).toEqual({ closed: 'model', choices: [] });
    expect(await closedOf('escalationLevel.P06.PRO.COR')).toEqual({ closed: undefined, choices: ['none', 'all'] });
    expect(await closedOf('dateOfBirth.P05.PRO.COR', 'P05')).toEqual({
      closed: undefined,
      choices: ['none', 'year', 'month', 'all'],
    });
  });

  it('opens nothing beyond the model, whatever is sent', async () => {
    const edit = { what: 'cells', cells: [{ clause: 'P06.PRO.COR', field: 'diagnosis' }], shown: 'all' } as const;

    expect(await problemOf(save({ ...edit, reason: 'omdat het moet' }))).toMatchObject({ code: 'invalid-input' });
    expect((await look()).draft.revision).toBe(1);
  });

  it('shows of an invented client what the engine would let the recipient see, and no more', async () => {
    const yes = await look({ client: 'sample-j' });
    const no = await look({ client: 'sample-m' });
    const field = 'supportActive';

    expect(cellOf(yes, field, 'P06.PRO.COR')).toMatchObject({ state: 'all', asks: 'both', example: { value: true } });
    expect(cellOf(no, field, 'P06.PRO.COR')).toMatchObject({ state: 'all', refused: 'DENY_NO_CONSENT' });
    expect(cellOf(no, field, 'P06.PRO.COR')).not.toHaveProperty('example');
    expect(
      yes.rows.every(({ cells }) => cells.every(({ state, example }) => state !== 'none' || example === undefined)),
    ).toBe(true);
  });

  it('tells the parts of the table apart: all, a part, nothing, and who holds it itself', async () => {
    const view = await look();

    expect(cellOf(view, 'initials', 'P06.PRO.COR').state).toBe('none');
    expect(cellOf(view, 'rentArrears', 'P06.PRO.COR').state).toBe('own');
    expect(view.counts.all).toBe(view.columns.reduce((sum, { shared }) => sum + shared, 0));
    expect(view.rows).toHaveLength(70);
  });

  it('works while the parties are still being found', async () => {
    draft = await begin({});
    const view = await look();

    expect(view.draft).toMatchObject({ makesTerms: true, parties: 0 });
    expect(view.draft.lacking).toBeGreaterThan(5);
    expect(cellOf(view, 'supportActive', 'P06.PRO.COR').state).toBe('all');
    expect(JSON.stringify(view.columns)).not.toContain('nog-onbekend');
    expect(view.problems.filter(({ place }) => place.clause === undefined)).toEqual([]);
  });
});

describe('a change of a cell', () => {
  const place = { clause: 'P06.PRO.COR', field: 'supportContact' } as const;
  const optional = { clause: 'P06.PRO.COR', field: 'escalationLevel' } as const;

  it('that shows more than the model asks for a reason, and does nothing without', async () => {
    const edit = { what: 'cells', cells: [optional], shown: 'all' } as const;

    expect(await problemOf(save(edit))).toMatchObject({
      code: 'invalid-input',
      extras: { errors: [{ pointer: '/reason', code: 'required' }] },
    });
    draft = await save({ ...edit, reason: 'Bij escalatie moet de corporatie snel kunnen handelen.' });
    const view = await look({ cell: 'escalationLevel.P06.PRO.COR' });
    expect(cellOf(view, optional.field, optional.clause)).toMatchObject({ state: 'all', verdict: 'wider' });
    expect(view.counts.wider).toBe(1);
  });

  it('that narrows is one click, and is told next to the model', async () => {
    await save({ what: 'cells', cells: [place], shown: 'none' });
    const view = await look({ cell: 'supportContact.P06.PRO.COR' });

    expect(cellOf(view, place.field, place.clause)).toMatchObject({ state: 'none', verdict: 'narrower' });
    expect(view.chosen).toMatchObject({
      kind: 'cell',
      sentence: { shown: 'niets' },
      difference: { verdict: 'narrower', model: { shown: 'alles' } },
      history: [{ what: 'added', live: true, author: { party: officer } }],
    });
  });

  it('is taken back by taking over the model: no change is left behind', async () => {
    draft = await save({ what: 'cells', cells: [place], shown: 'none' });
    draft = await save({ what: 'cells', cells: [place], shown: 'model' });

    expect(draft.changes).toEqual([]);
    expect((await look({ cell: 'supportContact.P06.PRO.COR' })).chosen).toMatchObject({
      history: [{ what: 'undone' }, { what: 'added', live: false }],
      undo: [],
    });
  });

  it('for many cells at once is one step', async () => {
    const cells = ['supportActive', 'supportContact', 'initials'].map((field) => ({ clause: 'P06.PRO.COR', field }));
    draft = await save({ what: 'cells', cells: cells.slice(0, 2), shown: 'none' });

    expect(draft.revision).toBe(2);
    expect(draft.changes.map(({ op }) => op)).toEqual(['remove-field', 'remove-field']);
  });

  it('leaves no step when it is so already', async () => {
    expect((await save({ what: 'cells', cells: [place], shown: 'all' })).revision).toBe(1);
  });
});

describe('two officers', () => {
  const place = { clause: 'P06.PRO.COR', field: 'supportContact' } as const;

  it('who change one cell meanwhile are told so, and nothing is lost', async () => {
    await save({ what: 'cells', cells: [place], shown: 'none' }, other);

    expect(await problemOf(save({ what: 'cells', cells: [place], shown: 'none' }))).toMatchObject({ code: 'conflict' });
    expect((await look()).draft.revision).toBe(2);
  });

  it('who change different cells do not hinder each other', async () => {
    await save({ what: 'cells', cells: [place], shown: 'none' }, other);
    draft = {
      ...draft,
      ...(await save({ what: 'cells', cells: [{ ...place, field: 'supportActive' }], shown: 'none' })),
    };

    expect(draft.changes).toHaveLength(2);
  });

  it('of whom one takes the clause out decide about every cell of it', async () => {
    await save({ what: 'remove', clause: place.clause }, other);

    expect(await problemOf(save({ what: 'cells', cells: [place], shown: 'none' }))).toMatchObject({ code: 'conflict' });
    expect((await look({ cell: 'supportContact.P06.PRO.COR' })).chosen).toMatchObject({
      closed: { by: 'removed-clause' },
      choices: [],
    });
  });
});

describe('a clause', () => {
  it('can ask more of the client, and never less than the model', async () => {
    draft = await save({ what: 'consent', clause: 'P06.PRO.MUN', requirement: 'waiver' });
    const { chosen, columns } = await look({ cell: '.P06.PRO.MUN' });

    expect(columns.find(({ clause }) => clause === 'P06.PRO.MUN')).toMatchObject({
      consent: 'waiver',
      verdict: 'narrower',
    });
    expect(chosen?.kind === 'clause' && chosen.consents.filter(({ closed }) => closed)).toEqual([]);
    draft = await save({ what: 'consent', clause: 'P06.PRO.MUN', requirement: 'none' });
    expect(draft.changes).toEqual([]);
    expect(await problemOf(save({ what: 'consent', clause: 'P06.PRO.COR', requirement: 'none' }))).toMatchObject({
      code: 'invalid-input',
    });
  });
});
