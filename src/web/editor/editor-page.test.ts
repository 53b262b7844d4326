import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Cell, Column, EditorView } from '../../workbench/editor-view.ts';
import { renderPage } from '../web.ts';
import { EditorPage, type EditorProps } from './editor-page.tsx';
import { parseEditorState } from './editor-state.ts';

const hostile = '<script>alert(1)</script>';
const local = (text: string) => ({ nl: text, en: text });
const types = ['COR', 'MUN', 'PRO', 'HUB', 'BUD'] as const;
const columns = types.map(
  (to): Column => ({
    ...{ clause: `P06.PRO.${to}`, from: 'PRO', to, removed: false, consent: 'waiver', verdict: 'same', shared: 1 },
    ...{ roles: [{ id: 'rol', label: local(hostile) }], parties: [hostile], party: 'partij' },
  }),
);
const cellsOf = (field: string): Cell[] =>
  columns.map(({ clause }) => ({
    ...{ clause, field, state: 'all', verdict: 'wider', model: 'optional', asks: 'both' },
    ...{ bases: ['eu.avg.6-1-a'], example: { value: hostile }, errors: 1, warnings: 1, comments: 2 },
  }));
const view: EditorView = {
  draft: {
    ...{ id: 'd_1', revision: 3, state: 'draft', model: { id: 'model', version: '1.0.0' }, version: '1.0.0' },
    ...{ updatedAt: '2026-02-20T10:00:00Z', title: local(hostile), parties: 2, lacking: 1, makesTerms: true },
  },
  ...{ mayEdit: true, mayComment: true, changes: [], chosen: undefined, columns, partyNames: {} },
  tabs: [{ code: 'P06', label: local('Nazorg'), shared: 5, errors: 1 }],
  purpose: {
    ...{ code: 'P06', label: local('Nazorg') },
    now: { phases: ['contract'], candidates: false, mode: 'marked' },
    model: { phases: ['contract'], candidates: false, mode: 'marked' },
  },
  rows: ['phone', 'email'].map((field) => ({
    ...{ field, label: local(`Naam/${field}`), category: 'B', sensitivity: 'H9', cells: cellsOf(field) },
  })),
  counts: { all: 10, part: 0, none: 0, consent: 10, wider: 10, narrower: 0 },
  problems: [
    {
      ...{
        severity: 'error',
        code: 'code',
        title: local('Fout'),
        remedy: local('Los op'),
        detail: hostile,
        source: 'LR-1',
      },
      ...{ place: { purpose: 'P06', clause: 'P06.PRO.COR', field: 'phone' }, fieldLabel: local('Telefoon'), to: 'COR' },
    },
  ],
  clients: [{ id: 'sample-j', label: 'J.', story: local('J.') }],
  example: { id: 'sample-j', label: 'J.', phase: 'contract', supposed: true },
};
const frame: EditorProps['frame'] = {
  about: { region: 'Veenrand', version: '0.1.0', demo: true, door: true },
  ...{ language: 'nl', nonce: 'nonce', assets: '/assets/x', url: '/concepten/d_1/bewerken' },
  visitor: {
    ...{
      name: 'Noor',
      partyName: 'Veldhaven',
      role: 'privacy-officer',
      roles: ['privacy-officer'],
      csrfToken: 'token',
    },
  },
};
const render = (query = '', more: Partial<EditorProps> = {}): string =>
  renderPage(EditorPage, { frame, view, state: parseEditorState(new URLSearchParams(query)), ...more });

async function faultsIn(html: string): Promise<string[]> {
  const checked = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'void-style': 'off', 'long-title': 'off' },
  }).validateString(html);
  return checked.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe('the page of the editor', () => {
  it('lets nothing that somebody wrote become part of the page', () => {
    const html = render('zoek=%3Cscript%3E');

    expect(html).not.toContain(hostile);
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
  });

  it('changes nothing without the token of the visitor', () => {
    const forms = render('cel=doel', { view: { ...view, chosen: undefined } }).match(
      /<form[^>]*method="post".*?<\/form>/gs,
    );

    expect(forms?.length).toBeGreaterThan(0);
    expect(forms?.every((form) => form.includes('name="csrf" value="token"'))).toBe(true);
  });

  it('shows four recipients of more, those that were chosen', async () => {
    const shown = (query: string) => [...render(query).matchAll(/id="b-P06-PRO-(\w+)"/g)].map(([, to]) => to);

    expect(shown('')).toEqual(['COR', 'MUN', 'PRO', 'HUB']);
    expect(shown('kolom%5B%5D=P06.PRO.BUD&kolom%5B%5D=P06.PRO.COR')).toEqual(['COR', 'BUD']);
    expect(await faultsIn(render(''))).toEqual([]);
  });

  it('says that nothing was ticked, beside the field and in the title', () => {
    const refused = {
      kind: 'invalid',
      errors: [{ pointer: '', code: 'nothing-chosen', detail: '' }],
      sent: [],
    } as const;

    expect(render('', { refused })).toMatch(/<title>Problemen: /);
    expect(render('', { refused })).toContain('Kies eerst een of meer gegevens');
  });

  it('offers nothing to change to who only reads', () => {
    expect(render('', { view: { ...view, mayEdit: false, mayComment: false } })).not.toContain('value="rijen"');
  });
});
