import type { JSX } from 'preact';
import type { Texts } from '../texts.ts';

/** The way of an agreement from the first word to its first day. */
const steps = ['write', 'impact', 'review', 'sign', 'in-force'] as const;
export type ProcessStep = (typeof steps)[number];

interface ProcessStepsProps {
  readonly current: ProcessStep;
  /** Where the steps that can be gone to are; the others are only told. */
  readonly links: Partial<Readonly<Record<ProcessStep, string>>>;
  readonly texts: Texts;
}

/** The steps of a draft that nobody has offered yet. */
export const stepsOfDraft = (draft: string): ProcessStepsProps['links'] => ({
  write: `/concepten/${draft}/bewerken`,
  impact: `/concepten/${draft}/gevolgen`,
  review: `/concepten/${draft}/beoordelen`,
});

/** Where in the process a page stands. */
export function ProcessSteps({ current, links, texts }: ProcessStepsProps): JSX.Element {
  return (
    <nav class="sluis-steps" aria-label={texts.say('steps.label')}>
      <ol>
        {steps.map((step, index) => {
          const text = (
            <>
              <span class="sluis-steps__number">{index + 1}</span>
              <span class="sluis-steps__name">{texts.say(`steps.${step}`)}</span>
            </>
          );
          const href = links[step];
          return (
            <li key={step}>
              {href === undefined ? (
                <span class="sluis-steps__step" aria-current={step === current ? 'step' : undefined}>
                  {text}
                </span>
              ) : (
                <a class="sluis-steps__step" href={href} aria-current={step === current ? 'step' : undefined}>
                  {text}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
