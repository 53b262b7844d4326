import type { JSX } from 'preact';
import type { ImpactView } from '../../workbench/impact-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';

interface StatusProps {
  readonly frame: PageFrame;
  readonly view: ImpactView;
  readonly texts: Texts;
}

/** Where this page is. */
export const impactUrl = (draft: string): string => `/concepten/${encodeURIComponent(draft)}/gevolgen`;

/** How far the report is, when there is none on the draft as it stands; and the way to get one. */
export function ImpactStatus(props: StatusProps): JSX.Element | null {
  const { view, texts } = props;
  const { impact, hash } = view;
  if (impact.state === 'running') return <Running {...props} />;
  if (hash === undefined) return <Incomplete {...props} />;
  if (impact.state === 'done') return <Stale {...props} />;
  return (
    <section class="sluis-card sluis-impact-start" aria-labelledby="uitrekenen">
      <h2 class="utrecht-heading-2" id="uitrekenen">
        {texts.say(impact.state === 'stopped' ? 'impact.stopped' : 'impact.start.heading')}
      </h2>
      <p class="sluis-lead">{impact.state === 'stopped' ? stoppedText(view, texts) : texts.say('impact.start.text')}</p>
      <StartForm {...props} again={impact.state === 'stopped'} />
    </section>
  );
}

function Incomplete({ view, texts }: StatusProps): JSX.Element {
  return (
    <div class="sluis-note sluis-note--change">
      <p>{texts.say('impact.start.incomplete')}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={`/concepten/${view.draft.id}/kader`}>
          {texts.say('impact.start.incomplete.link')}
        </a>
      </p>
    </div>
  );
}

/** Asks for this same page again until it is done; without JavaScript the link does. */
function Running({ frame, view, texts }: StatusProps): JSX.Element {
  const { stage = 'persons', done = 0, asked = 0 } = view.impact;
  const url = impactUrl(view.draft.id);
  const poll = {
    ...{ 'hx-get': url, 'hx-trigger': 'every 2s', 'hx-target': '#werkblad', 'hx-select': '#werkblad' },
    ...{ 'hx-swap': 'outerMorph', 'hx-status:5xx': 'swap:none', 'hx-nonce': frame.nonce },
  };
  return (
    <section class="sluis-card sluis-impact-start" aria-labelledby="bezig" {...poll}>
      <h2 class="utrecht-heading-2" id="bezig">
        {texts.say('impact.running')}
      </h2>
      <p>{texts.say(`impact.running.${stage}`, { done, asked })}</p>
      <progress
        class="sluis-impact-progress"
        aria-labelledby="bezig"
        {...(stage === 'replay' ? { value: done, max: Math.max(asked, 1) } : {})}
      />
      <p class="sluis-hint">{texts.say('impact.running.text')}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={url}>
          {texts.say('impact.running.refresh')}
        </a>
      </p>
    </section>
  );
}

function stoppedText({ impact }: ImpactView, texts: Texts): string {
  const { stage = 'persons', done = 0, asked = 0, why = 'failed' } = impact;
  return `${texts.say(`impact.stopped.${stage}`, { done, asked })} ${texts.say(`impact.stopped.why.${why}`)}`;
}

/** The report is of a draft, or of a version in force, that has moved since. */
function Stale({ frame, view, texts }: StatusProps): JSX.Element | null {
  const { stale, report } = view.impact;
  if (stale.length === 0) return null;
  return (
    <section class="sluis-note sluis-note--change sluis-impact-stale" aria-labelledby="verouderd">
      <h2 class="sluis-note__heading" id="verouderd">
        <Icon name="warning" /> {texts.say('impact.stale')}
      </h2>
      {stale.map((what) => (
        <p key={what}>{texts.say(`impact.stale.${what}`, { revision: report?.revision ?? 0 })}</p>
      ))}
      <StartForm frame={frame} view={view} texts={texts} again={true} />
    </section>
  );
}

const choices = [500, 5_000, 50_000, 100_000] as const;

/** Lets the report be worked out, over so many of the last decisions. */
export function StartForm({ frame, view, texts, again }: StatusProps & { readonly again: boolean }): JSX.Element {
  return (
    <form class="sluis-impact-form" action={impactUrl(view.draft.id)} method="post">
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value="uitrekenen" />
      <div>
        <label class="utrecht-form-label" for="besluiten-aantal">
          {texts.say('impact.decisions')}
        </label>
        <select class="utrecht-select utrecht-select--html-select" id="besluiten-aantal" name="besluiten">
          {choices.map((count) => (
            <option key={count} value={count} selected={count === (view.impact.asked ?? 500)}>
              {texts.say('impact.decisions.option', { count })}
            </option>
          ))}
        </select>
      </div>
      <button
        class={`utrecht-button utrecht-button--submit utrecht-button--${again && view.impact.state === 'done' ? 'secondary' : 'primary'}-action`}
        type="submit"
      >
        {texts.say(again ? 'impact.again' : 'impact.start')}
      </button>
    </form>
  );
}
