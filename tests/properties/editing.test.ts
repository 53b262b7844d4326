import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTwist } from '../../src/agreements/merge-twist.ts';
import { books } from '../../src/agreements/veenrand.fixture.ts';
import type { Draft, TwistChange } from '../../src/contract/generated/types.ts';
import type { Shown } from '../../src/workbench/editor-view.ts';
import { toChange } from '../../src/workbench/save-edit.ts';

/** What a click in the table comes to in the twist. */

const { model } = books;
const empty: Draft = {
  ...{ id: `d_${'a'.repeat(22)}`, revision: 1, state: 'draft', model: { id: model.id, version: model.version } },
  ...{ frame: {}, changes: [], conflicts: [], createdBy: { party: 'veldhaven', role: 'privacy-officer', by: 'x' } },
  ...{ createdAt: '2026-06-01T09:00:00Z', updatedAt: '2026-06-01T09:00:00Z' },
};
const authorship = { by: 'privacy-officer of veldhaven', at: '2026-06-01T09:00:00Z', reason: 'omdat' };

/** What the gateway makes of a change set: changes are taken back, then changes are added. */
function choose(draft: Draft, cell: { clause: string; field: string }, shown: Shown | 'model'): Draft {
  const change = toChange(
    { what: 'cells', cells: [cell], shown, revision: draft.revision, reason: 'omdat' },
    { draft, model },
  );
  if (change === undefined) return draft;
  const kept = draft.changes.filter(({ id }) => id === undefined || !(change.undo ?? []).includes(id));
  const added = (change.changes ?? []).map(
    (one, index): TwistChange => ({ ...one, ...authorship, id: `${draft.revision + 1}-${index + 1}` }),
  );
  return { ...draft, revision: draft.revision + 1, changes: [...kept, ...added] };
}

function shownIn(draft: Draft, { clause, field }: { clause: string; field: string }): string {
  const { terms, problems } = mergeTwist(model, draft.changes, books);
  expect(problems).toEqual([]);
  return terms.clauses.find(({ id }) => id === clause)?.fields.find(({ name }) => name === field)?.part ?? 'none';
}

const places = model.clauses.flatMap(({ id, core, optional }) =>
  [...core, ...optional].map((field) => ({
    cell: { clause: id, field },
    targets: ['none', ...(books.catalogue.fields.find(({ name }) => name === field)?.parts ?? []), 'all'] as Shown[],
    byModel: core.includes(field) ? 'all' : 'none',
  })),
);

describe('choices in one cell, one after the other', () => {
  const anyPlace = fc
    .constantFrom(...places)
    .chain((place) =>
      fc.record({ place: fc.constant(place), targets: fc.array(fc.constantFrom(...place.targets), { maxLength: 6 }) }),
    );

  it('end in what was chosen last, and leave no more than it takes', () => {
    fc.assert(
      fc.property(anyPlace, ({ place: { cell, byModel }, targets }) => {
        const draft = targets.reduce((before, target) => choose(before, cell, target), empty);

        expect(shownIn(draft, cell)).toBe(targets.at(-1) ?? byModel);
        expect(draft.changes.length).toBeLessThanOrEqual(2);
        if ((targets.at(-1) ?? byModel) === byModel) expect(draft.changes).toEqual([]);
      }),
    );
  });

  it('are all gone when the model is taken over', () => {
    fc.assert(
      fc.property(anyPlace, ({ place: { cell, byModel }, targets }) => {
        const draft = choose(
          targets.reduce((before, target) => choose(before, cell, target), empty),
          cell,
          'model',
        );

        expect(draft.changes).toEqual([]);
        expect(shownIn(draft, cell)).toBe(byModel);
      }),
    );
  });
});
