import type { JSX } from 'preact';
import { Badge } from '../frame/badge.tsx';
import { Icon } from '../frame/icon.tsx';
import { ProcessSteps, stepsOfDraft } from '../frame/process-steps.tsx';
import { editorUrl } from './editor-state.ts';
import type { Sheet } from './sheet.ts';
import { momentText } from './words.ts';

/** What is being written, how far it is, and where one goes from here. */
export function EditorHead({ sheet, name }: { readonly sheet: Sheet; readonly name: string }): JSX.Element {
  const { view, texts } = sheet;
  const { id } = view.draft;
  return (
    <>
      <ProcessSteps current="write" links={stepsOfDraft(id)} texts={texts} />
      <div class="sluis-head sluis-editor__head">
        <div>
          <h1 class="utrecht-heading-1">{name}</h1>
          <About sheet={sheet} />
        </div>
        <div class="sluis-actions">
          <a class="sluis-quiet-link" href={`/concepten/${id}/kader`}>
            {texts.say('editor.frame')}
          </a>
          <a class="sluis-quiet-link" href={`/concepten/${id}/regels`}>
            {texts.say('editor.rules')}
          </a>
          <a
            class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action"
            href={`/concepten/${id}/tekst`}
          >
            {texts.say('editor.read')}
          </a>
          <a
            class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action"
            href={`/concepten/${id}/gevolgen`}
          >
            {texts.say('editor.impact')}
          </a>
        </div>
      </div>
    </>
  );
}

function About({ sheet: { view, texts } }: { readonly sheet: Sheet }): JSX.Element {
  const { version = 'none', basedOn, parties, model, updatedAt, state } = view.draft;
  const told = [
    texts.say(`editor.state.${state}`),
    ...(basedOn === undefined ? [] : [texts.say('editor.based', { version: basedOn.version })]),
    texts.say('editor.parties', { count: parties }),
    texts.say('editor.model', { version: model.version }),
  ];
  return (
    <p class="sluis-head__about">
      <Badge tone="warning" icon="pen">
        {texts.say('editor.concept', { version })}
      </Badge>
      <span>
        {told.join(' · ')}
        {' · '}
        <span class="sluis-subtle">{texts.say('editor.saved', { moment: momentText(updatedAt, texts) })}</span>
      </span>
    </p>
  );
}

/** One purpose at a time; each says how much it shares and what is wrong in it. */
export function PurposeTabs({ sheet: { view, state, texts } }: { readonly sheet: Sheet }): JSX.Element {
  const { client, show } = state;
  const empty = { here: undefined, columns: [], search: '', cell: undefined };
  return (
    <nav class="sluis-tabs" aria-label={texts.say('editor.tabs')}>
      <ul>
        {view.tabs.map(({ code, label, shared, errors }) => (
          <li key={code}>
            <a
              class="sluis-tabs__tab"
              href={editorUrl(view.draft.id, { ...state, ...empty, client, show, purpose: code })}
              aria-current={code === view.purpose.code ? 'page' : undefined}
              data-live="blad"
            >
              <span class="sluis-tabs__name">{texts.pick(label)}</span>
              <span class="sluis-tabs__count">
                {texts.say('editor.tab.shared', { count: shared })}
                {errors > 0 && (
                  <span class="sluis-tabs__errors">
                    <Icon name="warning" />
                    {texts.say('editor.errors', { count: errors })}
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
