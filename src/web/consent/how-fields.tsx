import type { JSX } from 'preact';
import { Checkbox, Radios } from '../frame/fields.tsx';
import type { FormProblem } from '../frame/problems.tsx';
import { problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

/** What was filled in of how the talk went. */
export type FilledIn = Readonly<Record<string, readonly string[]>>;

interface HowProps {
  readonly filled: FilledIn;
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
  /** On paper there is no choice of how. */
  readonly channels: readonly ('together' | 'phone' | 'paper')[];
}

const capacities = ['self', 'bewindvoerder', 'mentor', 'curator', 'parent', 'proxy'] as const;
const kinds = ['client', 'representative', 'parent', 'care-worker', 'interpreter', 'family', 'other'] as const;

/** How it was discussed, who answered and who was there: kinds, never names. Nothing is chosen beforehand. */
export function HowFields({ filled, problems, texts, channels }: HowProps): JSX.Element {
  const chosen = (name: string) => filled[name]?.[0];
  return (
    <>
      {channels.length > 1 && (
        <Radios
          id="hoe"
          label={texts.say('consent.how')}
          problem={problemAt('hoe', problems)}
          chosen={chosen('hoe')}
          options={channels.map((value) => ({ value, text: texts.say(`consent.how.${value}`) }))}
        />
      )}
      <Radios
        id="namens"
        label={texts.say('consent.capacity')}
        problem={problemAt('namens', problems)}
        chosen={chosen('namens')}
        options={capacities.map((value) => ({
          value,
          text: texts.say(`consent.capacity.${value}`),
          ...(value === 'self' ? {} : { hint: texts.say(`consent.capacity.${value}.hint`) }),
        }))}
      />
      <Checkbox
        id="samen-met-ouder"
        checked={chosen('samen-met-ouder') === '1'}
        label={texts.say('consent.also-parent')}
      />
      <fieldset class="sluis-talk__present">
        <legend>{texts.say('consent.present')}</legend>
        <p class="sluis-hint">{texts.say('consent.present.hint')}</p>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            id={`bij-${kind}`}
            name="bij[]"
            value={kind}
            checked={filled['bij[]']?.includes(kind) ?? false}
            label={texts.say(`consent.present.${kind}`)}
          />
        ))}
      </fieldset>
    </>
  );
}
