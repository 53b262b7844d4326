import type { JSX } from 'preact';
import type { FieldName } from '../../contract/generated/types.ts';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { errorText } from './error-text.ts';
import { ExampleLinks } from './example-links.tsx';
import type { FilledForm, FormError, TrialChoices, TrialQuestion, TrialResult, View } from './trial.ts';
import { TrialForm } from './trial-form.tsx';
import { sentenceOf, TrialAnswer } from './trial-result.tsx';

export interface TrialProps {
  readonly frame: PageFrame;
  readonly choices: TrialChoices;
  readonly form: FilledForm;
  readonly errors: readonly FormError[];
  readonly view: View;
  /** The field whose explanation is open. */
  readonly open?: FieldName;
  /** Left out as long as nothing, or nothing that can be answered, was asked. */
  readonly answer?: { readonly question: TrialQuestion; readonly result: TrialResult };
}

/** Proefaanvraag: who would see what of an invented client, and why. */
export function TrialPage(props: TrialProps): JSX.Element {
  const { frame, choices, form, errors, answer, view, open } = props;
  const texts = textsIn(frame.language);
  return (
    <Frame frame={frame} place="trial" title={titleOf(props, texts)} name={texts.say('page.trial')}>
      <h1 class="utrecht-heading-1">{texts.say('page.trial')}</h1>
      <p class="sluis-lead">{texts.say('trial.lead')}</p>
      {errors.length > 0 && <Problems errors={errors} texts={texts} />}
      <div class="sluis-bench">
        <TrialForm frame={frame} choices={choices} form={form} errors={errors} texts={texts} />
        {answer === undefined ? (
          <Empty choices={choices} texts={texts} />
        ) : (
          <TrialAnswer frame={frame} choices={choices} {...answer} view={view} open={open} texts={texts} />
        )}
      </div>
    </Frame>
  );
}

function titleOf({ errors, answer }: TrialProps, texts: Texts): string {
  const page = texts.say('page.trial');
  if (errors.length > 0) return `${texts.say('trial.problems')}: ${page}`;
  return answer === undefined ? page : `${sentenceOf(answer.result, texts)} – ${page}`;
}

function Problems({ errors, texts }: { readonly errors: readonly FormError[]; readonly texts: Texts }): JSX.Element {
  return (
    <section class="sluis-problems" id="problemen" aria-labelledby="problemen-kop">
      <h2 class="sluis-problems__heading" id="problemen-kop" tabindex={-1}>
        <Icon name="warning" /> {texts.say('trial.problems.heading', { count: errors.length })}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.entry}>
            <a class="utrecht-link utrecht-link--html-a" href={`#${error.entry}`}>
              {errorText(error, texts)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Before anything was asked; and where there is nothing to try out, what that means and what to do. */
function Empty({ choices, texts }: { readonly choices: TrialChoices; readonly texts: Texts }): JSX.Element {
  const { examples, agreements } = choices;
  if (agreements?.length === 0) return <NoAgreements texts={texts} />;
  return (
    <section class="sluis-card sluis-empty" aria-labelledby="leeg">
      <h2 class="utrecht-heading-2" id="leeg">
        {texts.say('trial.empty')}
      </h2>
      <p>{texts.say('trial.empty.text')}</p>
      {examples.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{texts.say('trial.empty.examples')}</h3>
          <ExampleLinks examples={examples} texts={texts} />
        </>
      )}
    </section>
  );
}

function NoAgreements({ texts }: { readonly texts: Texts }): JSX.Element {
  return (
    <section class="sluis-card sluis-empty" aria-labelledby="leeg">
      <h2 class="utrecht-heading-2" id="leeg">
        {texts.say('trial.none')}
      </h2>
      <p>{texts.say('trial.none.text')}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="/afspraken">
          {texts.say('trial.none.link')}
        </a>
      </p>
    </section>
  );
}
