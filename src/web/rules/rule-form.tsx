import type { JSX } from 'preact';
import type { RulesSubject, TriedRule } from '../../workbench/rules-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { TextArea, TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, Problems, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import type { FilledRule } from './rule-form-state.ts';
import { RuleOutcome } from './rule-outcome.tsx';

interface RuleFormProps {
  readonly frame: PageFrame;
  readonly subject: Extract<RulesSubject, { kind: 'draft' }>;
  readonly filled: FilledRule;
  readonly tried: TriedRule | undefined;
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
}

/** A rule in words and in Rego, with its tests; beside it what came of trying it. */
export function RuleForm({ frame, subject, filled, tried, problems, texts }: RuleFormProps): JSX.Element {
  const { say } = texts;
  const url = `/concepten/${subject.id}/regels`;
  return (
    <>
      <Problems problems={problems} texts={texts} />
      <form
        class="sluis-rule-form"
        action={url}
        method="post"
        id="regel"
        aria-label={say('rules.form')}
        {...liveTrial(url, frame.nonce)}
      >
        <CsrfField frame={frame} />
        <input type="hidden" name="revisie" value={subject.revision} />
        <input type="hidden" name="was" value={filled.was} />
        <div class="sluis-card sluis-form">
          <h2 class="utrecht-heading-2">{filled.was === '' ? say('rules.new') : say('rules.edit')}</h2>
          <WordFields filled={filled} problems={problems} texts={texts} />
          <TextArea
            {...{ id: 'rego', label: say('rules.rego'), hint: say('rules.rego.hint'), value: filled.rego }}
            {...{ rows: 14, maxLength: 20_000, lang: 'en', code: true, problem: problemAt('rego', problems) }}
          />
          <TextArea
            {...{ id: 'proeven', label: say('rules.tests'), hint: say('rules.tests.hint'), value: filled.proeven }}
            {...{ rows: 10, maxLength: 20_000, lang: 'en', code: true, problem: problemAt('proeven', problems) }}
          />
          <p class="sluis-actions">
            <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="actie" value="proberen">
              {say('rules.try')}
            </button>
          </p>
        </div>
        <div class="sluis-rule-side">
          <RuleOutcome tried={tried} filled={filled} texts={texts} />
          <div class="sluis-card sluis-form">
            <h3 class="utrecht-heading-3">{say('rules.adopt.heading')}</h3>
            <p class="sluis-subtle">{say('rules.adopt.lead')}</p>
            <TextArea
              {...{ id: 'reden', label: say('rules.reason'), value: filled.reden, rows: 2, maxLength: 1_000 }}
              {...{ problem: problemAt('reden', problems) }}
            />
            <p class="sluis-actions">
              <button class="utrecht-button utrecht-button--primary-action" type="submit" name="actie" value="opnemen">
                {say('rules.adopt')}
              </button>
              {filled.was !== '' && (
                <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="actie" value="weg">
                  {say('rules.remove')}
                </button>
              )}
            </p>
          </div>
        </div>
      </form>
    </>
  );
}

function WordFields({
  filled,
  problems,
  texts: { say },
}: Pick<RuleFormProps, 'filled' | 'problems' | 'texts'>): JSX.Element {
  const at = (id: string) => problemAt(id, problems);
  return (
    <>
      <TextField
        {...{ id: 'naam', label: say('rules.name'), hint: say('rules.name.hint'), value: filled.naam, maxLength: 40 }}
        problem={at('naam')}
      />
      <div class="sluis-rule-words">
        <TextField
          {...{ id: 'titel-nl', label: say('rules.title.nl'), value: filled['titel-nl'], maxLength: 400, lang: 'nl' }}
          problem={at('titel-nl')}
        />
        <TextField
          {...{ id: 'titel-en', label: say('rules.title.en'), value: filled['titel-en'], maxLength: 400, lang: 'en' }}
          problem={at('titel-en')}
        />
        <TextArea
          {...{ id: 'waarom-nl', label: say('rules.why.nl'), value: filled['waarom-nl'], maxLength: 2_000, lang: 'nl' }}
          problem={at('waarom-nl')}
        />
        <TextArea
          {...{ id: 'waarom-en', label: say('rules.why.en'), value: filled['waarom-en'], maxLength: 2_000, lang: 'en' }}
          problem={at('waarom-en')}
        />
      </div>
    </>
  );
}

/** While somebody writes, the rule is tried again: only what came of it is replaced. Without JavaScript these are nothing. */
const liveTrial = (url: string, nonce: string): Readonly<Record<string, string>> => ({
  'hx-post': url,
  'hx-trigger': 'input delay:1200ms',
  'hx-target': '#uitslag',
  'hx-select': '#uitslag',
  'hx-swap': 'outerMorph',
  'hx-sync': 'this:replace',
  'hx-push-url': 'false',
  'hx-status:4xx': 'swap:none',
  'hx-status:5xx': 'swap:none',
  'hx-nonce': nonce,
});
