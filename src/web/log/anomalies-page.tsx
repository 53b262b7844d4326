import type { JSX } from 'preact';
import type { AnomaliesView } from '../../workbench/log-view.ts';
import { Badge } from '../frame/badge.tsx';
import { TextField } from '../frame/fields.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { doerText } from './log-words.tsx';

export interface AnomaliesProps {
  readonly frame: PageFrame;
  readonly view: AnomaliesView;
}

/** What stands out in the log: numbers to ask about. */
export function AnomaliesPage({ frame, view }: AnomaliesProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('anomalies.title');
  const { found } = view;
  return (
    <Frame frame={frame} place="log" title={title} path={[{ text: texts.say('page.log'), href: '/logboek' }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('anomalies.lead')}</p>
      <p class="sluis-hint sluis-log__lead">{texts.say('log.recorded')}</p>
      <Problems
        problems={found === undefined ? [{ field: 'van', text: texts.say('anomalies.problem') }] : []}
        texts={texts}
      />
      <form class="sluis-card sluis-log__period" method="get" action="/logboek/afwijkingen">
        <TextField id="van" type="date" label={texts.say('log.from')} value={view.from} required />
        <TextField id="tot" type="date" label={texts.say('log.to')} value={view.to} required />
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.say('anomalies.look')}
        </button>
      </form>
      {found !== undefined && (
        <section aria-labelledby="gevonden">
          <h2 class="utrecht-heading-2" id="gevonden">
            {texts.say('log.found')}
          </h2>
          {view.lines.length === 0 && <p>{texts.say('anomalies.none')}</p>}
          <ul class="sluis-log__anomalies">
            {view.lines.map((line) => (
              <li class="sluis-card" key={JSON.stringify(line.anomaly)}>
                <Badge tone="warning">{texts.say(`anomalies.kind.${line.anomaly.kind}`)}</Badge>
                <p>
                  <strong>{doerText(line.who, texts, frame.about.roles)}</strong>
                  {line.purpose && ` (${texts.pick(line.purpose)})`}
                </p>
                <p>{anomalyText(line.anomaly, texts)}</p>
              </li>
            ))}
          </ul>
          <p class="sluis-hint">
            {texts.say('anomalies.since', { day: texts.day(found.since) })}{' '}
            {!found.complete && texts.say('anomalies.partly')}{' '}
            {texts.say('anomalies.rules', { day: texts.day(found.rules) })}
          </p>
        </section>
      )}
    </Frame>
  );
}

function anomalyText(anomaly: AnomaliesView['lines'][number]['anomaly'], texts: Texts): string {
  const { kind, count, of = 0, peers, before, day } = anomaly;
  return texts.say(`anomalies.${kind}`, {
    ...{ count, of, peers: peers ?? 0, before: before ?? 0, day: day === undefined ? '' : texts.day(day) },
    ...{ hasPeers: String(peers !== undefined), hasBefore: String(before !== undefined) },
  });
}
