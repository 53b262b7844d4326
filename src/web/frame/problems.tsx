import type { JSX } from 'preact';
import type { Texts } from '../texts.ts';
import { Icon } from './icon.tsx';

/** Something that is wrong in a form, with the field where it can be mended. */
export interface FormProblem {
  /** The id of the field; left out when it is about the whole form. */
  readonly field?: string;
  readonly text: string;
}

/** Everything that is wrong, at once, each with a link to its field; the same words stand at the field. */
export function Problems({
  problems,
  texts,
}: {
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
}): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <section class="sluis-problems" aria-labelledby="problemen-kop">
      <h2 class="utrecht-heading-3" id="problemen-kop" tabindex={-1}>
        <Icon name="warning" /> {texts.say('form.problems', { count: problems.length })}
      </h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field}-${text}`}>
            {field === undefined ? (
              text
            ) : (
              <a class="utrecht-link utrecht-link--html-a" href={`#${field}`}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of the problem at its own field. */
export function problemAt(field: string, problems: readonly FormProblem[]): string | undefined {
  return problems.find((problem) => problem.field === field)?.text;
}
