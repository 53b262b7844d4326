import type { JSX } from 'preact';
import type { TermGroup, TermLine } from '../../workbench/retention-view.ts';
import type { Texts } from '../texts.ts';
import type { SectionProps } from './section-props.ts';

/** How long, per category; what has no term says that it is kept. */
export function TermsSection({ view, texts }: SectionProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="termijnen">
      <h2 class="utrecht-heading-2" id="termijnen">
        {texts.say('retention.terms')}
      </h2>
      <p>{texts.say('retention.terms.text')}</p>
      {view.groups.map((group) =>
        group.isOwn ? (
          <TermTable key="own" group={group} texts={texts} />
        ) : (
          <details key={group.name ?? ''} class="sluis-retention__group">
            <summary>
              {groupName(group, texts)}
              <span class="sluis-retention__count">
                {' '}
                {texts.say('retention.terms.count', { count: countOf(group) })}
              </span>
            </summary>
            {group.name === undefined && <p>{texts.say('retention.nobody.text')}</p>}
            <TermTable group={group} texts={texts} />
          </details>
        ),
      )}
      <p class="sluis-hint">{texts.say('retention.always')}</p>
    </section>
  );
}

const groupName = ({ name }: TermGroup, texts: Texts): string => name ?? texts.say('retention.nobody');
const countOf = ({ lines }: TermGroup): number => lines.filter(({ set }) => set?.months !== undefined).length;

const columns = ['category', 'term', 'source'] as const;

function TermTable({ group, texts }: { readonly group: TermGroup; readonly texts: Texts }): JSX.Element {
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-retention__terms">
      <caption class="sluis-unseen">{texts.say('retention.terms.of', { party: groupName(group, texts) })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.say(`retention.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.lines.map((line) => (
          <tr key={line.category}>
            <th scope="row">
              {texts.say(`retention.category.${line.category}`)}
              <span class="sluis-retention__of">{texts.say(`retention.category.${line.category}.text`)}</span>
            </th>
            <td data-kop={texts.say('retention.column.term')}>{termText(line, texts)}</td>
            <td data-kop={line.set && texts.say('retention.column.source')}>
              <Source line={line} texts={texts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function termText({ set }: TermLine, texts: Texts): string {
  if (set === undefined) return texts.say('retention.none');
  return set.months === undefined ? texts.say('retention.kept') : monthsText(set.months, texts);
}

/** So many months, and in years where they are whole ones. */
function monthsText(months: number, texts: Texts): string {
  const text = texts.say('retention.months', { count: months });
  return months % 12 === 0 ? texts.say('retention.in-years', { text, years: months / 12 }) : text;
}

function Source({ line: { set }, texts }: { readonly line: TermLine; readonly texts: Texts }): JSX.Element | null {
  if (set === undefined) return null;
  const by = set.by ?? texts.say('retention.machine');
  return (
    <>
      {set.source}
      <span class="sluis-retention__of">{texts.say('retention.deed', { moment: texts.moment(set.at), by })}</span>
    </>
  );
}
