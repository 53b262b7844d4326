import type { JSX } from 'preact';
import type { Category, FieldName } from '../../contract/generated/types.ts';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { agreementName } from './agreement-text.ts';
import { FieldRow } from './field-row.tsx';
import { liveAttributes } from './live.ts';
import { differenceOf, isIn, tallyOf } from './outcome.ts';
import { Counts, Views } from './result-counts.tsx';
import { type Names, namesIn, purposeText } from './telling.ts';
import type { TrialChoices, TrialQuestion, TrialResult, View } from './trial.ts';
import { TrialTechnical } from './trial-technical.tsx';
import { trialUrl } from './trial-url.ts';

export interface TrialResultProps {
  readonly frame: PageFrame;
  readonly choices: TrialChoices;
  readonly question: TrialQuestion;
  readonly result: TrialResult;
  readonly view: View;
  readonly open: FieldName | undefined;
  readonly texts: Texts;
}

/** The answer in one sentence, its counts, and every field with its reason. */
export function TrialAnswer(props: TrialResultProps): JSX.Element {
  const { result, choices, texts } = props;
  const names = namesIn(result, choices, texts);
  const tally = tallyOf(result.fields);
  const { agreement, against } = result;
  const differences = against && result.fields.filter((field) => differenceOf(field) !== undefined).length;
  return (
    <section class="sluis-card sluis-answer" aria-labelledby="uitkomst">
      <div class="sluis-answer__head">
        <h2 class="utrecht-heading-2" id="uitkomst" tabindex={-1}>
          {sentenceOf(result, texts)}
        </h2>
        <p>{texts.say('result.context', { ...names, day: texts.day(result.facts.day) })}</p>
        <p class="sluis-subtle">{purposeText(result.purpose, texts)}</p>
        {agreement.asIfSigned === true && (
          <p class="sluis-reassurance">
            <Icon name="info" /> {texts.say('result.asIfSigned', { agreement: agreementName(agreement, texts) })}
          </p>
        )}
        {agreement.standIns !== undefined && (
          <p class="sluis-reassurance">
            <Icon name="warning" /> {texts.say('result.standIns', { count: agreement.standIns })}{' '}
            <a class="utrecht-link utrecht-link--html-a" href={`/concepten/${agreement.draft}/kader`}>
              {texts.say('result.standIns.link')}
            </a>
          </p>
        )}
        {!agreement.inForce && agreement.asIfSigned !== true && (
          <p class="sluis-warning">
            <Icon name="warning" /> {texts.say('result.notInForce')}
          </p>
        )}
        {result.fields.length > 0 && <Counts tally={tally} texts={texts} />}
        <Differences {...props} count={differences} />
        <p class="sluis-reassurance">
          <Icon name="info" /> {texts.say('trial.nothing')}
        </p>
      </div>
      {result.fields.length > 0 ? (
        <>
          <Views {...props} tally={tally} differences={differences} />
          <Fields {...props} names={names} />
        </>
      ) : (
        <NoFields {...props} />
      )}
      <TrialTechnical question={props.question} result={result} texts={texts} />
    </section>
  );
}

/** Of how many fields the other version or draft shows more or less, with the way to them. */
function Differences(props: TrialResultProps & { readonly count: number | undefined }): JSX.Element | null {
  const { frame, question, result, texts, count } = props;
  if (count === undefined || result.against === undefined) return null;
  const url = trialUrl(question, 'different');
  const text = texts.say('result.differences', { count, agreement: agreementName(result.against, texts) });
  return (
    <p class="sluis-differences">
      <Icon name="other" /> {text}{' '}
      {count > 0 && (
        <a class="utrecht-link utrecht-link--html-a" href={url} {...liveAttributes(url, frame.nonce)}>
          {texts.say('result.differences.link')}
        </a>
      )}
    </p>
  );
}

/** The answer as a sentence: the heading of the result, and the title of the page. */
export function sentenceOf(result: TrialResult, texts: Texts): string {
  const total = result.fields.length;
  const seen = result.fields.filter((field) => isIn('seen', field)).length;
  const values = { party: result.recipient.name, client: result.client, seen, total };
  return texts.say(seen === 0 ? 'result.none' : 'result.sentence', values);
}

function Fields(props: TrialResultProps & { readonly names: Names }): JSX.Element {
  const { result, question, view, open, texts, names } = props;
  const listed = result.fields.filter((field) => isIn(view, field));
  if (listed.length === 0) {
    return (
      <p class="sluis-nothing">
        {texts.say('result.emptyview')}{' '}
        <a class="utrecht-link utrecht-link--html-a" href={trialUrl(question)}>
          {texts.say('result.emptyview.reset')}
        </a>
      </p>
    );
  }
  const categories = [...new Set(listed.map((field) => field.category))];
  const rowsOf = (category: Category): JSX.Element[] =>
    listed
      .filter((field) => field.category === category)
      .map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          result={result}
          names={names}
          texts={texts}
          open={field.name === open}
          link={trialUrl(question, view, field.name)}
        />
      ));
  return (
    <div>
      {categories.map((category) => (
        <section key={category} aria-labelledby={`categorie-${category}`}>
          <h3 class="sluis-category" id={`categorie-${category}`}>
            {texts.say(`category.${category}`)}
          </h3>
          <ul class="sluis-fields">{rowsOf(category)}</ul>
        </section>
      ))}
    </div>
  );
}

function NoFields({ question, texts }: TrialResultProps): JSX.Element {
  return (
    <div class="sluis-nothing">
      <p>{texts.say('result.nofields')}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={trialUrl({ ...question, all: true })}>
          {texts.say('result.nofields.all')}
        </a>
      </p>
    </div>
  );
}
