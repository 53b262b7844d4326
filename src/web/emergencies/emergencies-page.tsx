import type { JSX } from 'preact';
import type { EmergenciesView } from '../../workbench/emergencies-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Radios, TextField } from '../frame/fields.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { EmergencyCard } from './emergency-card.tsx';
import { OfficersSection } from './officers-section.tsx';

const dones = ['asked', 'approved', 'ended', 'untold', 'told', 'named', 'unnamed'] as const;

/** What was just done; told once. */
export type EmergencyDone = (typeof dones)[number];
export type EmergencyProblem = 'not-allowed' | 'not-found' | 'conflict' | 'waits-already' | 'invalid-input';

export interface EmergenciesProps {
  readonly frame: PageFrame;
  readonly view: EmergenciesView;
  /** What was filled in, or where the visitor came from. */
  readonly asked: { readonly caseRef: string; readonly ground: string };
  readonly done?: string;
  readonly problem?: EmergencyProblem;
}

/** The emergency procedure, for who asks, who approves and who watches over it. */
export function EmergenciesPage({ frame, view, asked, done, problem }: EmergenciesProps): JSX.Element {
  const texts = textsIn(frame.language);
  const notice = dones.find((one) => one === done);
  const problems = problem === undefined ? [] : [{ text: texts.say(`emergency.problem.${problem}`) }];
  return (
    <Frame frame={frame} place="emergencies" title={texts.say('emergency.title')}>
      <h1 class="utrecht-heading-1">{texts.say('emergency.title')}</h1>
      <p class="sluis-lead">{texts.say('emergency.lead')}</p>
      <p class="sluis-emergency-call">
        <strong>{texts.say('emergency.call')}</strong>
      </p>
      {notice !== undefined && problem === undefined && (
        <p class="sluis-done" role="status">
          <Icon name="check" /> {texts.say(`emergency.done.${notice}`)}
        </p>
      )}
      <Problems problems={problems} texts={texts} />
      <div class="sluis-stack">
        {view.isOutside && <p>{texts.say('emergency.outside')}</p>}
        {view.mayAsk && <AskForm frame={frame} view={view} asked={asked} texts={texts} />}
        {!view.isOutside && (
          <section aria-labelledby="aanvragen">
            <h2 class="utrecht-heading-2" id="aanvragen">
              {texts.say('emergency.list')}
            </h2>
            {view.lines.length === 0 && <p>{texts.say('emergency.list.none')}</p>}
            <div class="sluis-stack">
              {view.lines.map((line) => (
                <EmergencyCard key={line.id} frame={frame} line={line} days={view.mostUntoldDays} texts={texts} />
              ))}
            </div>
          </section>
        )}
        {view.officers !== undefined && (
          <OfficersSection frame={frame} party={view.party} officers={view.officers} texts={texts} />
        )}
      </div>
    </Frame>
  );
}

type AskProps = Pick<EmergenciesProps, 'frame' | 'view' | 'asked'> & { readonly texts: Texts };

function AskForm({ frame, view, asked, texts }: AskProps): JSX.Element {
  const options = view.grounds.map((ground) => ({ value: ground, text: texts.say(`emergency.ground.${ground}`) }));
  return (
    <section class="sluis-card" aria-labelledby="aanvragen-kop">
      <h2 class="utrecht-heading-2" id="aanvragen-kop">
        {texts.say('emergency.ask')}
      </h2>
      <p>{texts.say('emergency.ask.text')}</p>
      <form class="sluis-emergency-form" method="post" action="/noodprocedure">
        <CsrfField frame={frame} />
        <TextField
          id="dossier"
          label={texts.say('emergency.case')}
          hint={texts.say('emergency.case.hint')}
          value={asked.caseRef}
          maxLength={40}
          required
        />
        <Radios id="nood" label={texts.say('emergency.ground')} options={options} chosen={asked.ground} />
        <p class="sluis-hint">{texts.say('emergency.watched')}</p>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.say('emergency.ask.press')}
        </button>
      </form>
    </section>
  );
}
