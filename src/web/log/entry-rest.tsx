import type { JSX } from 'preact';
import type { EntryView } from '../../workbench/log-view.ts';
import { Pair } from '../frame/pair.tsx';
import type { Texts } from '../texts.ts';
import { type EntryPartProps, Part } from './entry-part.tsx';

/** What else an entry names: consents, what sources did wrong, what the next version would do, what was searched for. */
export function EntryRest({ view, texts }: EntryPartProps): JSX.Element | null {
  const { consents, sourceReports, reference, criteria, because, line } = view.account;
  const isBare = [consents.length, sourceReports.length].every((count) => count === 0);
  if (isBare && [reference, criteria, because, line.problem, view.shadow].every((one) => one === undefined))
    return null;
  return (
    <Part id="verder" title={texts.say('entry.rest')}>
      <dl class="sluis-pairs">
        {line.problem && (
          <Pair name={texts.say('entry.problem')}>
            <code class="sluis-reference">{line.problem}</code>
          </Pair>
        )}
        {because !== undefined && <Pair name={texts.say('entry.because')}>{because}</Pair>}
        {criteria && (
          <Pair name={texts.say('entry.criteria')}>
            <code class="sluis-reference">
              {Object.entries(criteria)
                .map(([name, value]) => `${name} ${value}`)
                .join(', ')}
            </code>
          </Pair>
        )}
        {consents.length > 0 && (
          <Pair name={texts.say('entry.consents')}>
            {consents.map((consent) => (
              <code class="sluis-reference" key={consent}>
                {consent}{' '}
              </code>
            ))}
          </Pair>
        )}
        {sourceReports.length > 0 && (
          <Pair name={texts.say('entry.reports')}>
            {sourceReports.map(({ source, problem }) => texts.say(`entry.report.${problem}`, { source })).join(' ')}
          </Pair>
        )}
        {view.shadow && <Pair name={texts.say('entry.shadow')}>{shadowText(view.shadow, texts)}</Pair>}
        {reference && (
          <Pair name={texts.say('entry.reference')}>
            <code class="sluis-reference">{reference}</code>
          </Pair>
        )}
      </dl>
    </Part>
  );
}

function shadowText({ wider, narrower }: NonNullable<EntryView['shadow']>, texts: Texts): string {
  const told = (['wider', 'narrower'] as const).flatMap((way) => {
    const fields = { wider, narrower }[way];
    return fields.length === 0 ? [] : [texts.say(`entry.shadow.${way}`, { fields: fields.map(texts.pick).join(', ') })];
  });
  return told.length === 0 ? texts.say('entry.shadow.same') : told.join(' ');
}
