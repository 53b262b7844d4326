import type { JSX } from 'preact';
import type { ClientCaseView, OutflowProfile } from '../../workbench/clients-view.ts';
import type { InputProblem } from '../../workbench/record-form-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { textsIn } from '../texts.ts';
import { labelOf, problemText, RecordFields } from './record-fields.tsx';

export interface ProfileProps {
  readonly frame: PageFrame;
  readonly view: ClientCaseView;
  readonly profile: OutflowProfile;
  readonly filled: ReadonlyMap<string, string>;
  readonly problems: readonly InputProblem[];
}

/** The outflow profile: which form of housing fits, and the skills that tell. */
export function ProfilePage({ frame, view, profile, filled, problems }: ProfileProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('clients.profile.title');
  const now = view.values.get('outflowProfile');
  const mayChoose = profile.fields.some(({ name }) => name === 'outflowProfile');
  return (
    <Frame
      frame={frame}
      place="clients"
      title={problems.length > 0 ? texts.say('clients.title.problems', { title }) : title}
      name={title}
      path={[
        { text: texts.say('page.clients'), href: '/mijn-clienten' },
        { text: texts.say('clients.case.title'), href: `/mijn-clienten/${view.ref}` },
      ]}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('clients.profile.lead')}</p>
      <p class="sluis-note">{texts.say('clients.profile.proposal')}</p>
      <Problems
        problems={problems.map((problem) => ({
          ...(problem.id !== undefined && { field: problem.id }),
          text: problemText(problem, labelOf(problem, profile.fields, texts), texts),
        }))}
        texts={texts}
      />
      <section class="sluis-card" aria-labelledby="woonvormen">
        <h2 class="utrecht-heading-2" id="woonvormen">
          {texts.say('clients.profile.forms')}
        </h2>
        <ul class="sluis-forms">
          {profile.forms.map(({ code, label }) => (
            <li key={code}>
              <strong>{code}</strong> {texts.pick(label)}{' '}
              {code === now && <Badge tone="info">{texts.say('clients.profile.now')}</Badge>}
            </li>
          ))}
        </ul>
        <p class="sluis-hint">{texts.say('clients.profile.skills')}</p>
        {!mayChoose && <p class="sluis-hint">{texts.say('clients.profile.other')}</p>}
      </section>
      <form method="post" action={`/mijn-clienten/${view.ref}/profiel`} class="sluis-stack" novalidate>
        <CsrfField frame={frame} />
        <RecordFields fields={profile.fields} filled={filled} problems={problems} texts={texts} />
        <p>
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.say('clients.own.do')}
          </button>
        </p>
      </form>
    </Frame>
  );
}
