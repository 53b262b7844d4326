import { diffWordsWithSpace } from 'diff';
import type { CellSentence } from '../agreements/agreements.ts';
import type { ModelDifference } from './editor-view.ts';

/** When more of the words than this differ, two sentences read better than one with marks. */
const readable = 0.3;

/** Two sentences, word by word. */
export function compareSentences(model: CellSentence, own: CellSentence): Pick<ModelDifference, 'pieces' | 'apart'> {
  const pieces = diffWordsWithSpace(textOf(model), textOf(own)).map(({ value, added, removed }) => ({
    text: value,
    change: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
  }));
  const lengthOf = (only: (change: string) => boolean): number =>
    pieces.filter(({ change }) => only(change)).reduce((sum, { text }) => sum + text.length, 0);
  const changed = lengthOf((change) => change !== 'same');
  return { pieces, apart: changed > readable * (changed + lengthOf((change) => change === 'same')) };
}

const textOf = ({ before, shown, after }: CellSentence): string => `${before}${shown}${after}`;
