import type { JSX } from 'preact';
import { Icon, type IconName } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';
import { FieldExplanation, type FieldProps } from './field-explanation.tsx';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { TrialField } from './trial.ts';
import { valueText } from './value-text.ts';

export const outcomeIcons = {
  all: 'check',
  part: 'half',
  'no-consent': 'person',
  'not-agreed': 'none',
  other: 'shut',
} as const satisfies Record<Outcome, IconName>;

/** One field: its name, the example, what happens to it and the short reason; opened, the whole chain behind it. */
export function FieldRow(props: FieldProps & { readonly open: boolean; readonly link: string }): JSX.Element {
  const { field, texts, open, link } = props;
  const outcome = outcomeOf(field.decision);
  return (
    <li>
      <details class="sluis-field" id={`g-${field.name}`} open={open}>
        <summary class="sluis-field__summary">
          <span class="sluis-field__chevron">
            <Icon name="chevron" />
          </span>
          <span class="sluis-field__name">
            {texts.pick(field.label)} <SensitivityTag field={field} texts={texts} />
          </span>
          <span class="sluis-field__value">
            <Example field={field} texts={texts} />
          </span>
          <span class={`sluis-outcome sluis-outcome--${outcome}`}>
            <Icon name={outcomeIcons[outcome]} />
            <span>{effectText(field, texts)}</span>
          </span>
        </summary>
        <FieldExplanation {...props} link={link} />
      </details>
    </li>
  );
}

function Example({ field, texts }: { readonly field: TrialField; readonly texts: Texts }): JSX.Element {
  const { decision, example, name } = field;
  if (decision.effect === 'none') return <span class="sluis-subtle">{texts.say('field.hidden')}</span>;
  if (example === null || example === undefined) return <span class="sluis-subtle">{texts.say('field.unknown')}</span>;
  return <strong>{valueText(name, example, texts)}</strong>;
}

function effectText({ decision }: TrialField, texts: Texts): string {
  const effect = texts.say(`effect.${decision.effect}`);
  if (decision.effect === 'none') {
    return texts.say('field.none', { effect, reason: texts.say(`reason.${decision.reason}.short`) });
  }
  if (decision.part === undefined) return effect;
  return texts.say('field.part', { effect, part: texts.say(`part.${decision.part}`) });
}

function SensitivityTag({ field, texts }: { readonly field: TrialField; readonly texts: Texts }): JSX.Element | null {
  const { sensitivity } = field;
  if (sensitivity === 'O') return null; // ordinary data need no warning
  return <span class={`sluis-tag sluis-tag--${sensitivity}`}>{texts.say(`sensitivity.${sensitivity}`)}</span>;
}
