import type { JSX } from 'preact';
import { Icon } from '../frame/icon.tsx';
import type { Sheet } from './sheet.ts';

/** What was just kept, in a sentence: the live region of the page says it aloud. */
export function Saved({ sheet: { view, state, texts } }: { readonly sheet: Sheet }): JSX.Element | null {
  if (state.saved === undefined || state.saved !== view.draft.revision) return null;
  const { chosen } = view;
  const text =
    chosen?.kind === 'cell'
      ? texts.say('editor.said.saved', { sentence: chosen.sentence.before + chosen.sentence.shown })
      : texts.say('editor.said.plain');
  return (
    <p class="sluis-said" id="gezegd" data-gezegd={String(view.draft.revision)}>
      <Icon name="check" /> {text}
    </p>
  );
}
