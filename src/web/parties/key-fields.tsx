import type { JSX } from 'preact';
import { TextArea, TextField } from '../frame/fields.tsx';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import type { Written } from './party-problems.ts';

interface KeyFieldsProps {
  readonly written: Written;
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
  /** The first day from which the key can count, when that is not up to who adds it. */
  readonly firstDay?: string;
}

/** A public key as somebody pastes it, and from when it counts. */
export function KeyFields({ written, problems, texts, firstDay }: KeyFieldsProps): JSX.Element {
  return (
    <>
      <TextField
        id="kid"
        label={texts.say('parties.key.kid')}
        hint={texts.say('parties.key.kid.hint')}
        value={written['kid']}
        maxLength={100}
        problem={problemAt('kid', problems)}
      />
      <TextArea
        id="sleutel"
        label={texts.say('parties.key.text')}
        hint={texts.say('parties.key.text.hint')}
        rows={5}
        maxLength={5000}
        code
        problem={problemAt('sleutel', problems)}
      />
      <div class="sluis-party-dates">
        <TextField
          id="vanaf"
          type="date"
          label={texts.say('parties.key.from')}
          hint={firstDay === undefined ? undefined : texts.say('parties.key.from.hint')}
          value={written['vanaf'] ?? firstDay}
          problem={problemAt('vanaf', problems)}
        />
        <TextField
          id="tot"
          type="date"
          label={texts.say('parties.key.to')}
          value={written['tot']}
          problem={problemAt('tot', problems)}
        />
      </div>
    </>
  );
}
