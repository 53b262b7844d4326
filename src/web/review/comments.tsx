import type { JSX } from 'preact';
import type { CommentPlace, CommentThread } from '../../workbench/review-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { TextArea } from '../frame/fields.tsx';
import { problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import { doerText } from './doer-text.ts';
import type { FormProps } from './review-forms.tsx';

/** What was said about the draft, place by place, with a way to answer and to say that it is dealt with. */
export function Comments(props: FormProps): JSX.Element {
  const { view, texts } = props;
  const open = view.threads.filter(({ resolved }) => resolved === undefined);
  const past = view.threads.filter(({ resolved }) => resolved !== undefined);
  return (
    <section class="sluis-card" aria-labelledby="opmerkingen">
      <h2 class="utrecht-heading-2" id="opmerkingen" tabindex={-1}>
        {texts.say('review.comments')}
      </h2>
      <p class="sluis-lead">{texts.say('review.comments.count', { open: open.length })}</p>
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} {...props} />
      ))}
      {past.length > 0 && (
        <details class="sluis-technical">
          <summary>{texts.say('review.comments.past', { count: past.length })}</summary>
          {past.map((thread) => (
            <Thread key={thread.id} thread={thread} {...props} />
          ))}
        </details>
      )}
      {view.visitor.mayComment && <NewComment {...props} />}
    </section>
  );
}

function Thread({ thread, ...props }: FormProps & { readonly thread: CommentThread }): JSX.Element {
  const { texts, view } = props;
  const { place, said, resolved } = thread;
  return (
    <article class="sluis-thread" id={thread.id}>
      <h3 class="sluis-thread__place">
        {place.cell === undefined ? (
          placeText(place, texts)
        ) : (
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`/concepten/${view.draft.id}/bewerken?${new URLSearchParams({ cel: place.cell })}`}
          >
            {placeText(place, texts)}
          </a>
        )}
      </h3>
      <ol class="sluis-thread__said">
        {said.map(({ id, by, at, text }) => (
          <li key={id}>
            <p class="sluis-thread__text">{text}</p>
            <p class="sluis-hint">
              {doerText(by, texts)}, {texts.moment(at)}
            </p>
          </li>
        ))}
      </ol>
      {resolved !== undefined && (
        <p>
          <Badge tone="good">{texts.say('review.comments.resolved')}</Badge>{' '}
          <span class="sluis-hint">
            {doerText(resolved.by, texts)}, {texts.moment(resolved.at)}
          </span>
        </p>
      )}
      {resolved === undefined && <Answers thread={thread} {...props} />}
    </article>
  );
}

function Answers({
  thread,
  frame,
  view,
  written,
  problems,
  texts,
}: FormProps & { thread: CommentThread }): JSX.Element {
  const action = `/concepten/${view.draft.id}/beoordelen`;
  const field = `antwoord-${thread.id}`;
  const place = placeText(thread.place, texts);
  return (
    <div class="sluis-thread__answers">
      {view.visitor.mayComment && (
        <details open={problemAt(field, problems) !== undefined}>
          <summary>
            {texts.say('review.comments.answer')} <span class="sluis-unseen">{place}</span>
          </summary>
          <form class="sluis-thread__form" method="post" action={action} novalidate>
            <CsrfField frame={frame} />
            <input type="hidden" name="actie" value="antwoord" />
            <input type="hidden" name="op" value={thread.id} />
            <TextArea
              id={field}
              name="tekst"
              label={texts.say('review.comments.answer.label')}
              value={written[field]}
              maxLength={4000}
              rows={2}
              problem={problemAt(field, problems)}
            />
            <button class="utrecht-button utrecht-button--secondary-action" type="submit">
              {texts.say('review.comments.answer.send')}
            </button>
          </form>
        </details>
      )}
      {thread.mayResolve && (
        <form method="post" action={action}>
          <CsrfField frame={frame} />
          <input type="hidden" name="actie" value="afgehandeld" />
          <input type="hidden" name="op" value={thread.id} />
          <button class="utrecht-button utrecht-button--subtle" type="submit">
            {texts.say('review.comments.resolve')} <span class="sluis-unseen">{place}</span>
          </button>
        </form>
      )}
    </div>
  );
}

function NewComment({ frame, view, written, problems, texts }: FormProps): JSX.Element {
  return (
    <form class="sluis-thread__form" method="post" action={`/concepten/${view.draft.id}/beoordelen`} novalidate>
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value="opmerking" />
      <TextArea
        id="opmerking"
        name="tekst"
        label={texts.say('review.comments.new')}
        hint={texts.say('review.comments.new.hint')}
        value={written['opmerking']}
        maxLength={4000}
        rows={2}
        problem={problemAt('opmerking', problems)}
      />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.say('review.comments.send')}
      </button>
    </form>
  );
}

/** What a comment is about, in words. */
function placeText({ purpose, field, from, to, pointer }: CommentPlace, texts: Texts): string {
  const clause =
    purpose !== undefined && from !== undefined && to !== undefined
      ? texts.say('review.place.clause', {
          purpose: texts.pick(purpose),
          from: texts.say(`party.${from}`),
          to: texts.say(`party.${to}`),
        })
      : undefined;
  if (field !== undefined && clause !== undefined) {
    return texts.say('review.place.field', { field: texts.pick(field), clause });
  }
  return (
    clause ?? (pointer === undefined ? texts.say('review.place.whole') : texts.say('review.place.pointer', { pointer }))
  );
}
