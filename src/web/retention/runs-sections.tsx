import type { ComponentChildren, JSX } from 'preact';
import type { OutcomeLine, RunLine } from '../../workbench/retention-view.ts';
import type { Texts } from '../texts.ts';
import type { SectionProps } from './section-props.ts';

/** What a run would do now: reckoned when it is asked for. */
export function PreviewSection({ view: { preview }, texts }: SectionProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="vooruit">
      <h2 class="utrecht-heading-2" id="vooruit">
        {texts.say('retention.preview')}
      </h2>
      <p>{texts.say('retention.preview.text')}</p>
      {preview === undefined && (
        <a class="utrecht-link utrecht-link--html-a" href="/logboek/bewaren?vooruit=ja#vooruit">
          {texts.say('retention.preview.ask')}
        </a>
      )}
      {preview?.length === 0 && <p>{texts.say('retention.preview.none')}</p>}
      {preview !== undefined && preview.length > 0 && <Outcomes lines={preview} texts={texts} />}
    </section>
  );
}

interface TableProps<Line> {
  readonly lines: readonly Line[];
  readonly texts: Texts;
}

const outcomeColumns = ['what', 'due', 'removed', 'after'] as const;

function Outcomes({ lines, texts }: TableProps<OutcomeLine>): JSX.Element {
  const count = (value: number): string => texts.say('retention.entries', { count: value });
  return (
    <Table
      name={texts.say('retention.preview')}
      heads={outcomeColumns.map((one) => texts.say(`retention.column.${one}`))}
    >
      {lines.map((line) => (
        <tr key={`${line.name} ${line.category}`}>
          <What line={line} texts={texts} />
          <td data-kop={texts.say('retention.column.due')}>
            {line.more ? texts.say('retention.at-least', { text: count(line.due) }) : count(line.due)}
          </td>
          <td data-kop={texts.say('retention.column.removed')}>{count(line.removed)}</td>
          <td data-kop={texts.say('retention.column.after')}>
            {count(line.held + line.needed)}
            {line.held > 0 && (
              <span class="sluis-retention__of">{texts.say('retention.after.held', { count: line.held })}</span>
            )}
            {line.needed > 0 && (
              <span class="sluis-retention__of">{texts.say('retention.after.needed', { count: line.needed })}</span>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** What went, the newest first. */
export function RunsSection({ view: { runs }, texts }: SectionProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="weg">
      <h2 class="utrecht-heading-2" id="weg">
        {texts.say('retention.runs')}
      </h2>
      {runs.length === 0 ? (
        <p>{texts.say('retention.runs.none')}</p>
      ) : (
        <>
          <p>{texts.say('retention.runs.text')}</p>
          <Runs lines={runs} texts={texts} />
        </>
      )}
    </section>
  );
}

const runColumns = ['what', 'when', 'removed', 'entry'] as const;

function Runs({ lines, texts }: TableProps<RunLine>): JSX.Element {
  return (
    <Table name={texts.say('retention.runs')} heads={runColumns.map((one) => texts.say(`retention.column.${one}`))}>
      {lines.map((line) => (
        <tr key={line.id}>
          <What line={line} texts={texts} />
          <td data-kop={texts.say('retention.column.when')}>{texts.moment(line.at)}</td>
          <td data-kop={texts.say('retention.column.removed')}>
            {line.removed === undefined
              ? texts.say('retention.runs.waiting', { count: line.count })
              : texts.say('retention.entries', { count: line.removed })}
          </td>
          <td data-kop={texts.say('retention.column.entry')}>
            {line.entry !== undefined && (
              <a class="utrecht-link utrecht-link--html-a" href={`/logboek/${line.entry}`}>
                {texts.say('retention.runs.entry')}
              </a>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

interface FoldingProps {
  readonly name: string;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}

function Table({ name, heads, children }: FoldingProps): JSX.Element {
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-retention__table">
      <caption class="sluis-unseen">{name}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface WhatProps {
  readonly line: Pick<RunLine, 'name' | 'category' | 'before'>;
  readonly texts: Texts;
}

/** Which entries: of whom, about what, and of before which moment. */
function What({ line: { name, category, before }, texts }: WhatProps): JSX.Element {
  return (
    <th scope="row">
      {texts.say(`retention.category.${category}`)}
      <span class="sluis-retention__of">
        {texts.say('retention.before', { party: name ?? texts.say('retention.nobody'), day: texts.date(before) })}
      </span>
    </th>
  );
}
