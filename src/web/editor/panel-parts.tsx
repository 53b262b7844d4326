import type { ComponentChildren, JSX } from 'preact';
import type { Category } from '../../contract/generated/types.ts';
import type { Chosen, LegalAnswers, NamedBasis } from '../../workbench/editor-view.ts';
import { TextArea } from '../frame/fields.tsx';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';
import { changeText } from './change-text.ts';
import { editorUrl } from './editor-state.ts';
import { ButtonForm, PostForm } from './post-form.tsx';
import { Saved } from './saved.tsx';
import { doerOf, type Sheet } from './sheet.ts';
import { momentText } from './words.ts';

interface PanelProps {
  readonly sheet: Sheet;
  readonly heading: ComponentChildren;
  readonly place?: string;
  readonly children: ComponentChildren;
}

/** What stands beside the table; on a narrow screen in its place, with a way back. */
export function PanelFrame({ sheet, heading, place, children }: PanelProps): JSX.Element {
  const { view, state, texts } = sheet;
  const away = editorUrl(view.draft.id, { ...state, cell: undefined });
  return (
    <aside class="sluis-card sluis-panel" id="paneel" aria-labelledby="cel-kop">
      <p class="sluis-panel__back">
        <a class="utrecht-link utrecht-link--html-a" id="terug" href={away} data-live="dicht">
          {texts.say('editor.back')}
        </a>
      </p>
      <div class="sluis-panel__top">
        <h2 class="sluis-panel__heading" id="cel-kop" tabindex={-1}>
          {heading}
        </h2>
        <a class="sluis-panel__close" href={away} data-live="dicht">
          <Icon name="cross" />
          <span class="sluis-unseen">{texts.say('editor.close')}</span>
        </a>
      </div>
      {place !== undefined && <p class="sluis-hint">{place}</p>}
      <Saved sheet={sheet} />
      {children}
    </aside>
  );
}

interface LegalProps {
  readonly legal: LegalAnswers;
  /** What the client is asked about. */
  readonly topic: Category | undefined;
  readonly texts: Texts;
  readonly children?: ComponentChildren;
}

/** Three questions that are often taken for one, each with its own answer. */
export function LegalBlock({ legal, topic, texts, children }: LegalProps): JSX.Element {
  const { disclosing, receiving, exception, secrecy, asks } = legal;
  return (
    <section class="sluis-panel__part" aria-labelledby="juridisch">
      <h3 class="sluis-panel__sub" id="juridisch">
        {texts.say('editor.legal')}
      </h3>
      <dl class="sluis-legal">
        <dt>{texts.say('editor.legal.basis')}</dt>
        <dd>
          <Bases name={texts.say('editor.legal.giving')} bases={disclosing} texts={texts} />
          <Bases name={texts.say('editor.legal.receiving')} bases={receiving} texts={texts} />
        </dd>
        <dt>{texts.say('editor.legal.exception')}</dt>
        <dd>
          {exception === undefined && texts.say('editor.legal.exception.none')}
          {exception?.length === 0 && texts.say('editor.legal.exception.missing')}
          {exception !== undefined && exception.length > 0 && <Bases bases={exception} texts={texts} />}
        </dd>
        <dt>{texts.say('editor.legal.consent')}</dt>
        <dd>
          <p>
            {texts.say(`editor.legal.asks.${asks}`, {
              topic: topic === undefined ? 'none' : texts.say(`category.${topic}`),
            })}
          </p>
          {secrecy.length > 0 && <Bases name={texts.say('editor.legal.secrecy')} bases={secrecy} texts={texts} />}
          {children}
        </dd>
      </dl>
      <p class="sluis-hint">
        <Icon name="shut" /> {texts.say('editor.legal.fixed')}
      </p>
    </section>
  );
}

interface BasesProps {
  readonly name?: string;
  readonly bases: readonly NamedBasis[];
  readonly texts: Texts;
}

function Bases({ name, bases, texts }: BasesProps): JSX.Element {
  return (
    <>
      {name !== undefined && <p class="sluis-legal__side">{name}</p>}
      <ul class="sluis-legal__bases">
        {bases.map(({ id, label, uncertain }) => (
          <li key={id}>
            {texts.pick(label)}
            {uncertain && <em> ({texts.say('editor.legal.uncertain')})</em>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface AboutProps {
  readonly sheet: Sheet;
  readonly chosen: Chosen;
}

/** So many steps stand there; the whole of it is in the history of the draft. */
const maxHistory = 12;

/** What was done here, by whom and why; what still holds can be taken back. */
export function HistoryBlock({ sheet, chosen }: AboutProps): JSX.Element {
  const { view, texts } = sheet;
  const { history } = chosen;
  return (
    <details class="sluis-panel__fold" id="geschiedenis">
      <summary>
        <Icon name="clock" /> {texts.say('editor.history')} ({history.length})
      </summary>
      {history.length === 0 && <p>{texts.say('editor.history.none')}</p>}
      <ol class="sluis-history">
        {history.slice(0, maxHistory).map(({ at, author, reason, what, change, live }) => {
          const told = changeText(change, sheet);
          return (
            <li key={`${at}-${what}-${change.id}`}>
              <p>{what === 'added' ? told : texts.say('editor.history.undone', { what: told })}</p>
              <p class="sluis-hint">
                {texts.say('editor.history.entry', { moment: momentText(at, texts), ...doerOf(sheet, author) })}
              </p>
              <p class="sluis-history__reason">{reason}</p>
              {live && view.mayEdit && change.id !== undefined && (
                <ButtonForm
                  sheet={sheet}
                  id={`terug-${change.id}`}
                  action="terug"
                  values={[['wijziging', change.id]]}
                  text={texts.say('editor.undo')}
                  label={texts.say('editor.undo.of', { what: told })}
                />
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** What was said about this place. It is no part of what is signed. */
export function CommentsBlock({ sheet, chosen }: AboutProps): JSX.Element {
  const { view, texts } = sheet;
  const open = chosen.comments.filter(({ resolved }) => resolved === undefined).length;
  return (
    <details class="sluis-panel__fold" id="reacties" open={open > 0}>
      <summary>
        <Icon name="comment" /> {texts.say('editor.comments')} ({chosen.comments.length})
      </summary>
      {chosen.comments.length === 0 && <p>{texts.say('editor.comments.none')}</p>}
      <ol class="sluis-comments">
        {chosen.comments.map((comment) => (
          <Said key={comment.id} sheet={sheet} comment={comment} />
        ))}
      </ol>
      {view.mayComment && (
        <PostForm sheet={sheet} id="reactie" action="reactie" class="sluis-panel__form">
          <TextArea id="tekst" label={texts.say('editor.comment')} rows={2} maxLength={4000} required={true} />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.say('editor.comment.send')}
          </button>
        </PostForm>
      )}
    </details>
  );
}

interface SaidProps {
  readonly sheet: Sheet;
  readonly comment: Chosen['comments'][number];
}

function Said({ sheet, comment: { id, author, at, text, resolved } }: SaidProps): JSX.Element {
  const { view, texts } = sheet;
  return (
    <li class={resolved === undefined ? undefined : 'sluis-comments__done'}>
      <p class="sluis-comments__text">{text}</p>
      <p class="sluis-hint">
        {texts.say('editor.history.entry', { moment: momentText(at, texts), ...doerOf(sheet, author) })}
      </p>
      {resolved !== undefined && (
        <p class="sluis-hint">
          <Icon name="check" /> {texts.say('editor.comment.resolved', doerOf(sheet, resolved.author))}
        </p>
      )}
      {resolved === undefined && view.mayComment && (
        <ButtonForm
          sheet={sheet}
          id={`af-${id}`}
          action="afgehandeld"
          values={[['reactie', id]]}
          text={texts.say('editor.comment.resolve')}
        />
      )}
    </li>
  );
}
