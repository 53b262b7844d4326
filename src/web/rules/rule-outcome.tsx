import type { JSX } from 'preact';
import type { HouseRuleTrial } from '../../contract/generated/types.ts';
import type { TriedRule } from '../../workbench/rules-view.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import type { Texts } from '../texts.ts';
import { RuleEffects } from './rule-effects.tsx';
import type { FilledRule } from './rule-form-state.ts';
import { lineId, RuleLines } from './rule-lines.tsx';
import { problemText } from './rule-problem-text.ts';

interface RuleOutcomeProps {
  readonly tried: TriedRule | undefined;
  readonly filled: FilledRule;
  readonly texts: Texts;
}

/** What came of trying a rule. Taken out of the page and replaced while somebody writes. */
export function RuleOutcome({ tried, filled, texts }: RuleOutcomeProps): JSX.Element {
  return (
    <section class="sluis-card sluis-rule-outcome" id="uitslag" aria-labelledby="uitslag-kop" tabindex={-1}>
      <h3 class="utrecht-heading-3" id="uitslag-kop">
        {texts.say('rules.outcome')}
      </h3>
      {tried === undefined ? (
        <p class="sluis-subtle">{texts.say('rules.outcome.none')}</p>
      ) : (
        <Tried tried={tried} filled={filled} texts={texts} />
      )}
    </section>
  );
}

function Tried({ tried, filled, texts }: RuleOutcomeProps & { readonly tried: TriedRule }): JSX.Element {
  const { trial } = tried;
  return (
    <>
      <p role="status">
        <Badge tone={trial.ok ? 'good' : 'bad'}>{texts.say(trial.ok ? 'rules.ok' : 'rules.not-ok')}</Badge>
      </p>
      <Steps trial={trial} texts={texts} />
      <ProblemList trial={trial} texts={texts} />
      <details open={!trial.ok && trial.problems.some(({ row }) => row > 0)}>
        <summary>{texts.say('rules.lines')}</summary>
        <h4 class="utrecht-heading-4">{texts.say('rules.rego')}</h4>
        <RuleLines part="rego" source={filled.rego} trial={trial} texts={texts} />
        <h4 class="utrecht-heading-4">{texts.say('rules.tests')}</h4>
        <RuleLines part="tests" source={filled.proeven} trial={trial} texts={texts} />
      </details>
      {trial.ok && <Variations trial={trial} texts={texts} />}
      {trial.ok && <RuleEffects tried={tried} texts={texts} />}
    </>
  );
}

/** The four things that must be well, each with how it is. */
function Steps({ trial, texts }: { readonly trial: HouseRuleTrial; readonly texts: Texts }): JSX.Element {
  const { tests, coverage, cost, limit } = trial;
  const passed = tests.filter(({ outcome }) => outcome === 'pass').length;
  const ran = tests.length > 0;
  const steps: readonly (readonly [name: string, tone: Tone, word: string])[] = [
    [
      texts.say('rules.step.language'),
      ran ? 'good' : 'bad',
      texts.say(limit !== undefined && !ran ? `rules.limit.${limit}` : ran ? 'rules.step.well' : 'rules.step.wrong'),
    ],
    [
      texts.say('rules.step.tests'),
      !ran ? 'neutral' : passed === tests.length ? 'good' : 'bad',
      ran ? texts.say('rules.step.passed', { passed, all: tests.length }) : texts.say('rules.step.not-yet'),
    ],
    [
      texts.say('rules.step.coverage'),
      !ran ? 'neutral' : coverage.missed.length === 0 ? 'good' : 'bad',
      ran
        ? texts.say('rules.step.percent', { percent: Math.floor(coverage.percent) })
        : texts.say('rules.step.not-yet'),
    ],
    [texts.say('rules.step.cost'), costTone(trial), costText(trial, texts)],
  ];
  return (
    <dl class="sluis-rule-steps">
      {steps.map(([name, tone, word]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Badge tone={tone}>{word}</Badge>
          </dd>
        </div>
      ))}
    </dl>
  );

  function costTone({ cost: known, limit: hit }: HouseRuleTrial): Tone {
    if (known === undefined) return ran && hit !== undefined ? 'bad' : 'neutral';
    return known.worstMs > known.limitMs ? 'bad' : 'good';
  }

  function costText({ limit: hit }: HouseRuleTrial, { say }: Texts): string {
    if (cost !== undefined) return say('rules.step.ms', { ms: toMs(cost.worstMs), limit: cost.limitMs });
    return ran && hit !== undefined ? say(`rules.limit.${hit}`) : say('rules.step.not-yet');
  }
}

/** What a reader of the rule should know before it is signed: the same question may get another answer. */
function Variations({ trial: { varies = [] }, texts }: { readonly trial: HouseRuleTrial; readonly texts: Texts }) {
  return varies.map(({ by, days: [one = '', other = ''] = [] }) => (
    <p key={by} class="utrecht-paragraph">
      <Badge tone="warning">{texts.say('rules.varies')}</Badge> {texts.say(`rules.varies.${by}`, { one, other })}
    </p>
  ));
}

/** Two digits that say something. */
const toMs = (ms: number): number => Number(ms.toPrecision(2));

function ProblemList({ trial, texts }: { readonly trial: HouseRuleTrial; readonly texts: Texts }): JSX.Element | null {
  if (trial.problems.length === 0) return null;
  return (
    <ul class="sluis-rule-problems">
      {trial.problems.map((problem) => {
        const { part, row, col, code, detail } = problem;
        const place = texts.say(part === 'rego' ? 'rules.place.rego' : 'rules.place.tests', { row });
        return (
          <li key={`${part} ${row} ${col} ${code} ${detail}`}>
            {row > 0 && (
              <a class="utrecht-link utrecht-link--html-a" href={`#${lineId(part, row)}`}>
                {place}
              </a>
            )}
            {row > 0 && ': '}
            {problemText(code, texts)} <code lang="en">{detail}</code>
          </li>
        );
      })}
    </ul>
  );
}
