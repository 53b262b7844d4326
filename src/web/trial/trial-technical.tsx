import type { JSX } from 'preact';
import type { Texts } from '../texts.ts';
import type { TrialQuestion, TrialResult } from './trial.ts';
import { trialFileUrl } from './trial-url.ts';

/** What the decision was made on and with, for who wants to check it. */
export function TrialTechnical({
  question,
  result,
  texts,
}: {
  readonly question: TrialQuestion;
  readonly result: TrialResult;
  readonly texts: Texts;
}): JSX.Element {
  const decisions = Object.fromEntries(result.fields.map(({ name, decision }) => [name, decision]));
  const others = Object.fromEntries(result.fields.map(({ name, other }) => [name, other]));
  return (
    <details class="sluis-technical sluis-technical--all">
      <summary>{texts.say('technical.heading')}</summary>
      <dl class="sluis-grounds">
        <dt>{texts.say('technical.hash')}</dt>
        <dd class="sluis-hash">{result.agreement.hash}</dd>
        <dt>{texts.say('technical.engine')}</dt>
        <dd class="sluis-hash">{result.engine}</dd>
        {result.against !== undefined && (
          <>
            <dt>{texts.say('technical.hash.other')}</dt>
            <dd class="sluis-hash">{result.against.hash}</dd>
          </>
        )}
      </dl>
      {question.agreement !== undefined && (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={trialFileUrl(question)} download>
            {texts.say('technical.download')}
          </a>
        </p>
      )}
      <Json heading={texts.say('technical.facts')} value={result.facts} />
      <Json heading={texts.say('technical.decision')} value={decisions} />
      {result.against !== undefined && <Json heading={texts.say('technical.decision.other')} value={others} />}
    </details>
  );
}

function Json({ heading, value }: { readonly heading: string; readonly value: unknown }): JSX.Element {
  return (
    <>
      <h3 class="sluis-why__heading">{heading}</h3>
      <section class="sluis-code sluis-code--long" tabindex={0} aria-label={heading}>
        <pre>
          <code>{JSON.stringify(value, null, 1)}</code>
        </pre>
      </section>
    </>
  );
}
