import type { JSX } from 'preact';
import type { LogView } from '../../workbench/log-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { LogForm, type LogProps, type LogWritten } from './log-form.tsx';
import { LogTable } from './log-words.tsx';

/** The log, looked through by who watches over a party. */
export function LogPage({ frame, view, written, problems }: LogProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('page.log');
  return (
    <Frame frame={frame} place="log" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">
        {view.parties === undefined ? texts.say('log.lead', { party: view.party }) : texts.say('log.lead.all')}
      </p>
      <div class="sluis-log__lead">
        <a class="utrecht-link utrecht-link--html-a" href="/logboek/afwijkingen">
          {texts.say('log.to-anomalies')}
        </a>
        <a class="utrecht-link utrecht-link--html-a" href="/logboek/bewaren">
          {texts.say('log.to-retention')}
        </a>
        <p class="sluis-hint">{texts.say('log.recorded')}</p>
      </div>
      <Problems problems={problems} texts={texts} />
      <div class="sluis-stack sluis-log">
        <LogForm {...{ frame, view, written, problems, texts }} />
        {view.found !== undefined && <Found {...{ frame, written, texts }} found={view.found} />}
      </div>
    </Frame>
  );
}

interface FoundProps {
  readonly frame: PageFrame;
  readonly found: NonNullable<LogView['found']>;
  readonly written: LogWritten;
  readonly texts: Texts;
}

function Found({ frame, found: { lines, next }, written, texts }: FoundProps): JSX.Element {
  const title = texts.say('log.found');
  const none = next === undefined ? 'log.none' : 'log.none.yet';
  return (
    <section aria-labelledby="gevonden">
      <h2 class="utrecht-heading-2" id="gevonden">
        {title}
      </h2>
      {lines.length === 0 ? (
        <p>{texts.say(none)}</p>
      ) : (
        <LogTable lines={lines} caption={title} texts={texts} roles={frame.about.roles} />
      )}
      {next !== undefined && (
        <form method="post" action="/logboek" class="sluis-log__more">
          <CsrfField frame={frame} />
          {Object.entries(written).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="na" value={next} />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.say('log.more')}
          </button>
        </form>
      )}
    </section>
  );
}
