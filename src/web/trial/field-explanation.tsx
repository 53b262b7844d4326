import type { JSX } from 'preact';
import { shortHash } from '../frame/hash.tsx';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';
import { agreementName } from './agreement-text.ts';
import { effectText } from './effect-text.ts';
import { differenceOf } from './outcome.ts';
import {
  basesOf,
  changeText,
  checkText,
  clauseOf,
  type Names,
  plainText,
  referenceText,
  requirementText,
} from './telling.ts';
import type { TrialCheck, TrialField, TrialResult } from './trial.ts';

export interface FieldProps {
  readonly field: TrialField;
  readonly result: TrialResult;
  readonly names: Names;
  readonly texts: Texts;
}

/** Why a field is open or closed: every check in its order, and beside it what it rests on and what would change it. */
export function FieldExplanation(props: FieldProps & { readonly link: string }): JSX.Element {
  const { field, names, texts, link } = props;
  return (
    <div class="sluis-why">
      <div>
        <h4 class="sluis-why__heading">{texts.say('field.chain')}</h4>
        <ol class="sluis-chain">
          {field.chain.map((step) => (
            <Step key={step.check} step={step} {...props} />
          ))}
        </ol>
      </div>
      <div class="sluis-aside">
        <div class="sluis-note sluis-note--change">
          <h4 class="sluis-note__heading">
            <Icon name="info" /> {texts.say('field.change')}
          </h4>
          <p>{changeText(field, names, texts)}</p>
        </div>
        <div class="sluis-note">
          <h4 class="sluis-note__heading">{texts.say('field.plain', { client: names.client })}</h4>
          <p>{plainText(field.decision, names, texts)}</p>
        </div>
        <Grounds {...props} />
        <Other {...props} />
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={link}>
            {texts.say('field.link')}
          </a>
        </p>
        <details class="sluis-technical">
          <summary>{texts.say('field.technical')}</summary>
          <div class="sluis-code">
            <pre>
              <code>{JSON.stringify({ [field.name]: field.decision }, null, 1)}</code>
            </pre>
          </div>
        </details>
      </div>
    </div>
  );
}

function Step({ step, field, result, names, texts }: FieldProps & { readonly step: TrialCheck }): JSX.Element {
  const word = texts.say(`check.${step.result}`);
  const reference = step.check === 'agreement' ? shortHash(result.agreement.hash) : step.reference;
  return (
    <li class={`sluis-step sluis-step--${step.result}`}>
      <span class="sluis-step__sign" />
      <p class="sluis-step__name">
        <strong>{texts.say(`check.${step.check}`)}</strong>
        {step.result !== 'skipped' && <span class="sluis-unseen">{`: ${word}.`}</span>}{' '}
        {reference !== undefined && step.result !== 'skipped' && (
          <span class="sluis-reference">{referenceText(reference, result, texts)}</span>
        )}
      </p>
      <p class="sluis-step__text">{checkText(step, field, names, texts)}</p>
    </li>
  );
}

/** What the other version or draft says of the field, and why. */
function Other({ field, result, texts }: FieldProps): JSX.Element | null {
  const { other } = field;
  if (other === undefined || result.against === undefined) return null;
  const same = differenceOf(field) === undefined;
  return (
    <div class={same ? 'sluis-note' : 'sluis-note sluis-note--different'}>
      <h4 class="sluis-note__heading">
        <Icon name="other" /> {texts.say('field.other', { agreement: agreementName(result.against, texts) })}
      </h4>
      <p>{texts.say(same ? 'field.other.same' : 'field.other.text', { effect: effectText(other, texts) })}</p>
    </div>
  );
}

/** The legal basis and the client's yes are two things, so they stand apart. */
function Grounds({ field, result, texts }: FieldProps): JSX.Element | null {
  const clause = clauseOf(field.decision, result);
  if (clause === undefined) return null;
  return (
    <dl class="sluis-grounds">
      <dt>{texts.say('field.basis')}</dt>
      {basesOf(field.decision, clause, result, texts).map((label) => (
        <dd key={label}>{label}</dd>
      ))}
      <dt>{texts.say('field.consent')}</dt>
      <dd>{requirementText(field, clause, texts)}</dd>
    </dl>
  );
}
