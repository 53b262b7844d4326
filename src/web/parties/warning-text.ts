import type { PartyWarning } from '../../workbench/parties-view.ts';
import type { Texts } from '../texts.ts';

/** What ends soon, and when. */
export const warningText = ({ code, on, about = '' }: PartyWarning, texts: Texts): string =>
  texts.say(`parties.warning.${code}`, { about, on: texts.day(on) });
