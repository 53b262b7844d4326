import type { JSX } from 'preact';
import { CsrfField } from '../frame/csrf-field.tsx';
import { TextArea } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import { type Refused, refusalText } from './refusal-text.ts';

interface HandInProps {
  readonly frame: PageFrame;
  readonly action: string;
  /** What signs it elsewhere. */
  readonly commands: readonly string[];
  readonly refused: Refused | undefined;
  readonly texts: Texts;
}

/** The problem of a refused statement, at its field. */
export const problemsOf = (refused: Refused | undefined, texts: Texts): FormProblem[] =>
  refused === undefined ? [] : [{ field: 'verklaring', text: refusalText(refused.code, texts) }];

/** Takes a statement that was signed elsewhere; the only way without JavaScript, and the last step of the other way. */
export function HandInForm({ frame, action, commands, refused, texts }: HandInProps): JSX.Element {
  return (
    <form class="sluis-stack" method="post" action={action} id="inleveren">
      <CsrfField frame={frame} />
      <p>{texts.say('signing.offline.command')}</p>
      {commands.map((command) => (
        <figure class="sluis-code" key={command} tabindex={0} aria-label={texts.say('signing.command')}>
          <pre>{command}</pre>
        </figure>
      ))}
      <p>{texts.say('signing.offline.hand-in')}</p>
      <TextArea
        id="verklaring"
        label={texts.say('signing.statement')}
        hint={texts.say('signing.statement.hint')}
        value={refused?.statement}
        rows={4}
        maxLength={48_000}
        problem={problemAt('verklaring', problemsOf(refused, texts))}
        code
        required
      />
      <button class="utrecht-button utrecht-button--secondary-action utrecht-button--submit" type="submit">
        {texts.say('signing.hand-in')}
      </button>
    </form>
  );
}
