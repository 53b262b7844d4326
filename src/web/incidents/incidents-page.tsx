import type { JSX } from 'preact';
import type { BreachLine, IncidentsView } from '../../workbench/incidents-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { FreezeList } from './freeze-list.tsx';
import { BreachForm, FreezeForm } from './incident-forms.tsx';
import { Clock } from './time-left.tsx';

export interface IncidentsProps {
  readonly frame: PageFrame;
  readonly view: IncidentsView;
  readonly problems?: readonly FormProblem[];
  readonly written?: Readonly<Record<string, string>>;
  /** What was just done; told once. */
  readonly done?: string;
}

/** What to do when something goes wrong: stop it first, then reckon. */
export function IncidentsPage({ frame, view, problems = [], written = {}, done }: IncidentsProps): JSX.Element {
  const texts = textsIn(frame.language);
  const notice = (['frozen', 'lifted'] as const).find((one) => one === done);
  const forms = { frame, view, problems, written, texts };
  return (
    <Frame frame={frame} place="incidents" title={texts.say('incidents.title')}>
      <h1 class="utrecht-heading-1">{texts.say('incidents.title')}</h1>
      <p class="sluis-lead">{texts.say('incidents.lead')}</p>
      {notice !== undefined && (
        <p class="sluis-done" role="status">
          <Icon name="check" /> {texts.say(`incidents.done.${notice}`)}
        </p>
      )}
      <Problems problems={problems} texts={texts} />
      <div class="sluis-stack">
        <section class="sluis-card" aria-labelledby="bevriezen">
          <h2 class="utrecht-heading-2" id="bevriezen">
            {texts.say('incidents.freeze')}
          </h2>
          <p>{texts.say('incidents.freeze.text')}</p>
          {view.mayAct ? <FreezeForm {...forms} /> : <p class="sluis-hint">{texts.say('incidents.reads')}</p>}
          <h3 class="utrecht-heading-3">{texts.say('incidents.freezes')}</h3>
          <FreezeList frame={frame} freezes={view.freezes} texts={texts} withForms={view.mayAct} />
          <p class="sluis-hint">
            {texts.say('incidents.keys')}{' '}
            <a class="utrecht-link utrecht-link--html-a" href="/partijen">
              {texts.say('incidents.keys.link')}
            </a>
          </p>
        </section>
        <section class="sluis-card" aria-labelledby="datalekken">
          <h2 class="utrecht-heading-2" id="datalekken">
            {texts.say('incidents.breaches')}
          </h2>
          {view.breaches.length === 0 && <p>{texts.say('incidents.breaches.none')}</p>}
          <ul class="sluis-breaches">
            {view.breaches.map((breach) => (
              <BreachItem key={breach.id} breach={breach} texts={texts} />
            ))}
          </ul>
        </section>
        {view.mayAct && (
          <section class="sluis-card" aria-labelledby="melden">
            <h2 class="utrecht-heading-2" id="melden">
              {texts.say('incidents.breach')}
            </h2>
            <p>{texts.say('incidents.breach.text')}</p>
            <BreachForm {...forms} />
          </section>
        )}
      </div>
    </Frame>
  );
}

function BreachItem({ breach, texts }: { readonly breach: BreachLine; readonly texts: Texts }): JSX.Element {
  return (
    <li>
      <h3 class="utrecht-heading-3">
        <a class="utrecht-link utrecht-link--html-a" href={`/datalekken/${breach.id}`}>
          {breachName(breach, texts)}
        </a>
      </h3>
      <p>{texts.say('incidents.discovered', { moment: texts.moment(breach.discoveredAt), by: breach.recordedBy })}</p>
      <Clock authority={breach.authority} partners={breach.partners} texts={texts} />
    </li>
  );
}

/** By what a breach is called: what happened, and whom it is about. */
export const breachName = ({ kind, party }: BreachLine, texts: Texts): string =>
  texts.say('incidents.name', {
    kind: texts.say(`incidents.kind.${kind}`),
    who: party ?? texts.say('incidents.everybody'),
  });
