import type { JSX } from 'preact';
import { Badge } from '../frame/badge.tsx';
import { Icon, type IconName } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';
import { agreementName } from './agreement-text.ts';
import { effectText } from './effect-text.ts';
import { FieldExplanation, type FieldProps } from './field-explanation.tsx';
import { differenceOf, type Outcome, outcomeOf } from './outcome.ts';
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
  const { field, result, texts, open, link } = props;
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
            <span>{effectText(field.decision, texts)}</span>
          </span>
          <Difference field={field} result={result} texts={texts} />
        </summary>
        <FieldExplanation {...props} link={link} />
      </details>
    </li>
  );
}

/** What the other version or draft would say, where that is more or less. */
function Difference({ field, result, texts }: Pick<FieldProps, 'field' | 'result' | 'texts'>): JSX.Element | null {
  const difference = differenceOf(field);
  if (difference === undefined || field.other === undefined || result.against === undefined) return null;
  const values = { agreement: agreementName(result.against, texts), effect: effectText(field.other, texts) };
  return (
    <span class="sluis-field__other">
      <Badge tone="different" icon={difference}>
        {texts.say(`field.${difference}`, values)}
      </Badge>
    </span>
  );
}

function Example({ field, texts }: { readonly field: TrialField; readonly texts: Texts }): JSX.Element {
  const { decision, example, name } = field;
  if (decision.effect === 'none') return <span class="sluis-subtle">{texts.say('field.hidden')}</span>;
  if (example === null || example === undefined) return <span class="sluis-subtle">{texts.say('field.unknown')}</span>;
  return <strong>{valueText(name, example, texts)}</strong>;
}

function SensitivityTag({ field, texts }: { readonly field: TrialField; readonly texts: Texts }): JSX.Element | null {
  const { sensitivity } = field;
  if (sensitivity === 'O') return null; // ordinary data need no warning
  return <span class={`sluis-tag sluis-tag--${sensitivity}`}>{texts.say(`sensitivity.${sensitivity}`)}</span>;
}
