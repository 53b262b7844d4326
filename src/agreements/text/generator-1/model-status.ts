import type { TextBlock } from '../text-document.ts';
import { paragraph } from './blocks.ts';
import type { Telling } from './telling.ts';
import { quote } from './words.ts';

/** What the model claims to be, in its own words; said wherever the text rests on the model. */
export const tellModelStatus = ({ say, language, terms }: Telling): TextBlock =>
  paragraph(say('document.model.status', { status: quote(terms.model.status[language]) }));
