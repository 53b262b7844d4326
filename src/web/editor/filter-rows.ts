import type { EditorView, Row } from '../../workbench/editor-view.ts';
import type { Texts } from '../texts.ts';
import type { EditorState, Show } from './editor-state.ts';

type Shows = (row: Row) => boolean;

const hasCell =
  (is: (cell: Row['cells'][number]) => boolean): Shows =>
  ({ cells }) =>
    cells.some(is);
const hasProblem = hasCell(({ errors, warnings }) => errors + warnings > 0);
const isNamed = hasCell(({ model, state }) => model !== 'none' || (state !== 'none' && state !== 'own'));

/** A row that anything is wrong with is never hidden by a choice that people did not make themselves. */
const filters: Readonly<Record<Show, Shows>> = {
  'te-kiezen': (row) => isNamed(row) || hasProblem(row),
  alles: () => true,
  gedeeld: hasCell(({ state }) => state !== 'none' && state !== 'own'),
  anders: hasCell(({ verdict }) => verdict !== 'same'),
  problemen: hasProblem,
  reacties: hasCell(({ comments }) => comments > 0),
};

/** The rows that a filter leaves, in their order. */
export function filterRows(
  { rows }: Pick<EditorView, 'rows'>,
  { show, search }: Pick<EditorState, 'show' | 'search'>,
  texts: Texts,
): readonly Row[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (!filters[show](row)) return false;
    const told = plain(`${texts.pick(row.label)} ${texts.say(`category.${row.category}`)} ${row.field}`);
    return words.every((word) => told.includes(word));
  });
}

export const countRows = ({ rows }: Pick<EditorView, 'rows'>, show: Show): number => rows.filter(filters[show]).length;

/** Without capitals and accents: who searches types neither. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
