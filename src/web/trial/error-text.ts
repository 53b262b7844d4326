import type { Texts } from '../texts.ts';
import type { FormError } from './trial.ts';

/** What is wrong with a choice, in words: the same in the summary and at the choice. */
export function errorText(error: FormError, texts: Texts): string {
  switch (error.kind) {
    case 'missing':
      return texts.say(`trial.error.${error.entry}.missing`);
    case 'unknown':
      return texts.say(`trial.error.${error.entry}.unknown`);
    case 'unmade':
      return texts.say(`trial.error.${error.entry}.unmade`);
  }
}
