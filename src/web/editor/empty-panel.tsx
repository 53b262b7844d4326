import type { JSX } from 'preact';
import { changeText } from './change-text.ts';
import { editorUrl } from './editor-state.ts';
import { ButtonForm } from './post-form.tsx';
import { RefusedBlock } from './refused-block.tsx';
import { Saved } from './saved.tsx';
import type { Sheet } from './sheet.ts';

/** So many changes stand there at once; each can be taken back. */
const maxChanges = 8;

/** As long as no cell is chosen: where to begin, and what the region chose so far. */
export function EmptyPanel({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { view, state, texts } = sheet;
  const { id } = view.draft;
  const none = { ...state, search: '', cell: undefined };
  return (
    <aside class="sluis-card sluis-panel sluis-panel--empty" id="paneel" aria-labelledby="cel-kop">
      <RefusedBlock sheet={sheet} />
      <Saved sheet={sheet} />
      <h2 class="sluis-panel__heading" id="cel-kop" tabindex={-1}>
        {texts.say('editor.choose')}
      </h2>
      <p>{texts.say('editor.choose.text')}</p>
      <h3 class="sluis-panel__sub">{texts.say('editor.start')}</h3>
      <ul class="sluis-plain-list">
        <li>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={editorUrl(id, { ...none, show: 'problemen' })}
            data-live="blad"
          >
            {texts.say('editor.start.problems')}
          </a>
        </li>
        <li>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={editorUrl(id, { ...none, show: 'anders' })}
            data-live="blad"
          >
            {texts.say('editor.start.different')}
          </a>
        </li>
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={`/proef?afspraak=${id}&doel=${view.purpose.code}`}>
            {texts.say('editor.start.trial')}
          </a>
        </li>
      </ul>
      <Changes sheet={sheet} />
    </aside>
  );
}

function Changes({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { view, texts } = sheet;
  const { changes, mayEdit } = view;
  return (
    <section class="sluis-panel__part" aria-labelledby="keuzes">
      <h3 class="sluis-panel__sub" id="keuzes">
        {texts.say('editor.changes')} ({changes.length})
      </h3>
      {changes.length === 0 && <p>{texts.say('editor.changes.none')}</p>}
      <ol class="sluis-history">
        {changes.slice(0, maxChanges).map((change) => {
          const what = changeText(change, sheet);
          return (
            <li key={change.id}>
              <p>{what}</p>
              <p class="sluis-history__reason">{change.reason}</p>
              {mayEdit && change.id !== undefined && (
                <ButtonForm
                  sheet={sheet}
                  id={`terug-${change.id}`}
                  action="terug"
                  values={[['wijziging', change.id]]}
                  text={texts.say('editor.undo')}
                  label={texts.say('editor.undo.of', { what })}
                />
              )}
            </li>
          );
        })}
      </ol>
      {changes.length > maxChanges && (
        <p class="sluis-hint">{texts.say('editor.changes.more', { count: changes.length - maxChanges })}</p>
      )}
    </section>
  );
}
