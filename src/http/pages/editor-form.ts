import type { Edit, Shown } from '../../workbench/editor-view.ts';

/**
 * Reads what a form of the editor sent. What is in it is not trusted: it goes on as the API would take it, and is held
 * to the same rules there.
 * @returns undefined when it says nothing
 */
export function toEdit(form: URLSearchParams): Edit | undefined {
  const read = readers[form.get('actie') ?? ''];
  const edit = read?.(form);
  if (edit === undefined) return undefined;
  const reason = form.get('reden')?.trim().replaceAll(/\s+/g, ' ') ?? '';
  return { ...edit, revision: toRevision(form.get('revisie')), ...(reason === '' ? {} : { reason }) };
}

type Content = Edit extends infer One ? (One extends Edit ? Omit<One, 'revision' | 'reason'> : never) : never;

const text = (form: URLSearchParams, name: string): string => form.get(name) ?? '';

const readers: Readonly<Record<string, (form: URLSearchParams) => Content | undefined>> = {
  cel: (form) => {
    const shown = toShown(form.get('tonen'));
    const cell = { clause: text(form, 'bepaling'), field: text(form, 'veld') };
    return shown === undefined ? undefined : { what: 'cells', cells: [cell], shown };
  },
  rijen: toCells,
  akkoord: (form) => ({ what: 'consent', clause: text(form, 'bepaling'), requirement: text(form, 'vraagt') }),
  functie: (form) => ({ what: 'role', clause: text(form, 'bepaling'), role: text(form, 'functie') }),
  voorwaarde: (form) => ({ what: 'condition', clause: text(form, 'bepaling'), condition: text(form, 'voorwaarde') }),
  weg: (form) => ({ what: 'remove', clause: text(form, 'bepaling') }),
  streng: (form) => ({ what: 'mode', purpose: text(form, 'doel') }),
  kandidaten: (form) => ({ what: 'candidates', purpose: text(form, 'doel') }),
  fasen: (form) => ({ what: 'phases', purpose: text(form, 'doel'), phases: form.getAll('fase[]') }),
  terug: (form) => ({ what: 'undo', changes: form.getAll('wijziging') }),
};

/** Several fields at once, for one recipient or for all that stand in the table. */
function toCells(form: URLSearchParams): Content | undefined {
  const shown = toShown(form.get('tonen'));
  const fields = form.getAll('veld[]');
  const clauses = text(form, 'voor') === '' ? form.getAll('bepaling[]') : [text(form, 'voor')];
  if (shown === undefined || fields.length === 0 || clauses.length === 0) return undefined;
  return { what: 'cells', cells: clauses.flatMap((clause) => fields.map((field) => ({ clause, field }))), shown };
}

const known: readonly (Shown | 'model')[] = ['none', 'all', 'model', 'year', 'month', 'postcode-area', 'organisation'];

export const toShown = (value: string | null): Shown | 'model' | undefined => known.find((one) => one === value);

const toRevision = (value: string | null): number => (/^\d{1,6}$/.test(value ?? '') ? Number(value) : 0);

/** A comment on the place that is open: its cell stands in the URL. */
export function toCommentRequest(form: URLSearchParams, query: URLSearchParams): object {
  const cell = query.get('cel') ?? '';
  const split = cell.indexOf('.');
  const [field, clause] = [cell.slice(0, split), cell.slice(split + 1)];
  return {
    text: text(form, 'tekst'),
    ...(split < 0 ? {} : { clause }),
    ...(field === '' || split < 0 ? {} : { field }),
  };
}
