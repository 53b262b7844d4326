import type { JSX } from 'preact';
import type { HouseRuleTrial } from '../../contract/generated/types.ts';
import type { Texts } from '../texts.ts';

export type RulePart = HouseRuleTrial['problems'][number]['part'];

/** Where a line of a source stands on the page. */
export const lineId = (part: RulePart, row: number): string => `${part === 'rego' ? 'regel' : 'proef'}-${row}`;

interface RuleLinesProps {
  readonly part: RulePart;
  readonly source: string;
  readonly trial: HouseRuleTrial;
  readonly texts: Texts;
}

/** A source with numbered lines; each says in words what is the matter with it. */
export function RuleLines({ part, source, trial, texts }: RuleLinesProps): JSX.Element {
  const lines = source.replace(/\n$/, '').split('\n');
  return (
    <ol class="sluis-lines">
      {lines.map((line, index) => {
        const mark = markOf(part, index + 1, trial);
        return (
          <li
            key={index}
            id={lineId(part, index + 1)}
            class={mark === undefined ? undefined : `sluis-lines__${mark}`}
            tabindex={mark === undefined ? undefined : -1}
          >
            <code>{line === '' ? ' ' : line}</code>
            {mark !== undefined && <span class="sluis-lines__word">{texts.say(`rules.line.${mark}`)}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function markOf(part: RulePart, row: number, { problems, coverage }: HouseRuleTrial): 'wrong' | 'missed' | undefined {
  const here = problems.filter((problem) => problem.part === part && problem.row === row);
  if (here.some(({ code }) => code !== 'not-covered')) return 'wrong';
  const isMissed = part === 'rego' && coverage.missed.some((missed) => missed.row <= row && row <= missed.endRow);
  return isMissed || here.length > 0 ? 'missed' : undefined;
}
