import type { JSX } from 'preact';
import type { Chosen } from '../../workbench/editor-view.ts';
import { Icon } from '../frame/icon.tsx';
import { editorUrl } from './editor-state.ts';
import { PostForm } from './post-form.tsx';
import { doerOf, type Sheet } from './sheet.ts';
import { momentText, shownText } from './words.ts';

interface RefusedBlockProps {
  readonly sheet: Sheet;
  readonly chosen?: Chosen | undefined;
}

/** Why something was not kept. Of two people who chose at one place, both choices stand there, and one is picked. */
export function RefusedBlock({ sheet, chosen }: RefusedBlockProps): JSX.Element | null {
  const { refused, texts } = sheet;
  if (refused === undefined) return null;
  if (refused.kind === 'conflict') return <Conflict sheet={sheet} chosen={chosen} />;
  if (refused.errors.every(({ pointer, code }) => pointer === '/reason' || code === 'nothing-chosen')) return null;
  return (
    <div class="sluis-block sluis-block--error" role="alert">
      <h3 class="sluis-block__heading" id="geweigerd" tabindex={-1} data-gezegd="fout">
        <Icon name="warning" /> {texts.say('editor.refused')}
      </h3>
      <p>
        {texts.say('editor.refused.text', { detail: '' })}
        <span lang="en">{refused.errors.map(({ detail }) => detail).join('; ')}</span>
      </p>
    </div>
  );
}

/** What this page sends of its own accord with every form. */
const ofTheForm: ReadonlySet<string> = new Set(['csrf', 'actie', 'revisie']);

function Conflict({ sheet, chosen }: RefusedBlockProps): JSX.Element {
  const { view, state, texts, refused } = sheet;
  const last = chosen?.history[0];
  const sent = refused?.sent ?? [];
  const action = sent.find(([name]) => name === 'actie')?.[1] ?? '';
  const mine = refused?.shown === undefined ? texts.say('editor.conflict.mine.other') : shownText(refused.shown, texts);
  return (
    <div class="sluis-block sluis-block--warning">
      <h3 class="sluis-block__heading" id="geweigerd" tabindex={-1} data-gezegd="conflict">
        <Icon name="warning" />{' '}
        {texts.say('editor.conflict', { moment: momentText(last?.at ?? view.draft.updatedAt, texts) })}
      </h3>
      {last !== undefined && (
        <p class="sluis-hint">
          {texts.say('editor.conflict.who', {
            ...doerOf(sheet, last.author),
            reason: last.reason,
          })}
        </p>
      )}
      {chosen?.kind === 'cell' && (
        <p>
          <strong>{texts.say('editor.conflict.now', { what: shownText(chosen.cell.state, texts) })}</strong>
        </p>
      )}
      <p>
        <strong>{texts.say('editor.conflict.mine', { what: mine })}</strong>
      </p>
      <div class="sluis-actions">
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action"
          href={editorUrl(view.draft.id, state)}
          data-live="paneel"
        >
          {texts.say('editor.conflict.keep')}
        </a>
        <PostForm sheet={sheet} id="mijn-keuze" action={action} values={sent.filter(([name]) => !ofTheForm.has(name))}>
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.say('editor.conflict.use')}
          </button>
        </PostForm>
      </div>
    </div>
  );
}
