import type { JSX } from 'preact';
import type { RegisterView } from '../../workbench/register-view.ts';
import { Pair } from '../frame/pair.tsx';
import type { Texts } from '../texts.ts';
import { Values } from './values.tsx';

type Told = RegisterView['told'];

interface ListProps {
  readonly kind: Told['activities'][number]['kind'];
  readonly told: Told;
  readonly texts: Texts;
}

/** The activities of one kind, each folded in. */
export function ActivityList({ kind, told, texts }: ListProps): JSX.Element {
  const activities = told.activities.filter((activity) => activity.kind === kind);
  return (
    <section class="sluis-card" aria-labelledby={kind}>
      <h2 class="utrecht-heading-2" id={kind}>
        {texts.say(`register.kind.${kind}`)}
      </h2>
      <p class="sluis-hint">{texts.say(`register.kind.${kind}.text`)}</p>
      {activities.map(({ id, name, rows }) => (
        <details class="sluis-technical sluis-register__activity" key={id} id={id.replaceAll(/[/.]/g, '-')}>
          <summary>
            {name} <span class="sluis-subtle">{id}</span>
          </summary>
          <dl class="sluis-facts sluis-register__facts">
            {rows.map(({ label, values }) => (
              <Pair key={label} name={label}>
                <Values values={values} />
              </Pair>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
