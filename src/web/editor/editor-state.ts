import type { ClauseId, FieldName } from '../../contract/generated/types.ts';

/** Which rows of the table are shown. */
export const shows = ['te-kiezen', 'alles', 'gedeeld', 'anders', 'problemen', 'reacties'] as const;
export type Show = (typeof shows)[number];

/** Everything that the page shows, as it stands in the URL: a page can be passed on, and gone back to. */
export interface EditorState {
  readonly purpose: string | undefined;
  /** The recipient that a narrow screen shows. */
  readonly here: string | undefined;
  /** The recipients that are chosen, when there are more than fit. */
  readonly columns: readonly string[];
  readonly show: Show;
  readonly search: string;
  readonly client: string | undefined;
  /** `field.clause`, `.clause`, or `doel`. */
  readonly cell: string | undefined;
  /** The revision that was just kept. */
  readonly saved: number | undefined;
}

const maxSearch = 60;

export function parseEditorState(query: URLSearchParams): EditorState {
  const show = shows.find((one) => one === query.get('toon')) ?? 'te-kiezen';
  const saved = query.get('bewaard') ?? '';
  return {
    purpose: query.get('doel') ?? undefined,
    here: query.get('o') ?? undefined,
    columns: query.getAll('kolom[]'),
    show,
    search: (query.get('zoek') ?? '').slice(0, maxSearch),
    client: query.get('voorbeeld') ?? undefined,
    cell: query.get('cel') ?? undefined,
    saved: /^\d{1,6}$/.test(saved) ? Number(saved) : undefined,
  };
}

/** The page of a draft in a state; what was just kept is told once, so it goes along only when it is said. */
export function editorUrl(draft: string, state: EditorState, change: Partial<EditorState> = {}): string {
  const { purpose, here, columns, show, search, client, cell, saved } = { ...state, saved: undefined, ...change };
  const query = new URLSearchParams([
    ...(purpose === undefined ? [] : [['doel', purpose]]),
    ...(here === undefined ? [] : [['o', here]]),
    ...columns.map((column) => ['kolom[]', column]),
    ...(show === 'te-kiezen' ? [] : [['toon', show]]),
    ...(search === '' ? [] : [['zoek', search]]),
    ...(client === undefined ? [] : [['voorbeeld', client]]),
    ...(cell === undefined ? [] : [['cel', cell]]),
    ...(saved === undefined ? [] : [['bewaard', String(saved)]]),
  ]);
  const text = query.toString();
  return `/concepten/${draft}/bewerken${text === '' ? '' : `?${text}`}`;
}

/** The page with a cell open: as `editorUrl` writes it, once for all the cells of a table. */
export function cellUrls(draft: string, state: EditorState): (cell: string) => string {
  const url = editorUrl(draft, { ...state, cell: undefined });
  const start = `${url}${url.includes('?') ? '&' : '?'}cel=`;
  return (cell) => `${start}${encodeURIComponent(cell)}#paneel`;
}

/** How a cell is called in a URL. */
export const cellName = ({ field = '', clause }: { readonly field?: FieldName; readonly clause: ClauseId }): string =>
  `${field}.${clause}`;

/** The id of a cell in the page: what gets the focus back. */
export const cellId = ({ field, clause }: { readonly field: FieldName; readonly clause: ClauseId }): string =>
  `c-${field}-${clause.replaceAll('.', '-')}`;
