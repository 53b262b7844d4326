import type { JSX } from 'preact';
import type { OfficerLine } from '../../workbench/emergencies-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { roleText } from '../frame/role-text.ts';
import type { Texts } from '../texts.ts';

interface OfficersProps {
  readonly frame: PageFrame;
  readonly party: string;
  readonly officers: readonly OfficerLine[];
  readonly texts: Texts;
}

/** Who of the own party is named for emergencies, and who could be. */
export function OfficersSection({ frame, party, officers, texts }: OfficersProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="aangewezen">
      <h2 class="utrecht-heading-2" id="aangewezen">
        {texts.say('emergency.officers', { party })}
      </h2>
      <p class="sluis-hint">{texts.say('emergency.officers.text')}</p>
      <table class="utrecht-table utrecht-table--html-table sluis-table sluis-people">
        <caption class="sluis-unseen">{texts.say('emergency.officers', { party })}</caption>
        <thead>
          <tr>
            {(['name', 'roles', 'named'] as const).map((column) => (
              <th key={column} scope="col">
                {texts.say(`emergency.officers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {officers.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td data-kop={texts.say('emergency.officers.roles')}>
                {person.roles.map((role) => roleText(role, texts, frame.about.roles)).join(', ')}
              </td>
              <td data-kop={texts.say('emergency.officers.named')}>
                <div class="sluis-people__access">
                  {person.namedAt === undefined
                    ? texts.say('emergency.officers.not')
                    : texts.say('emergency.officers.since', { at: texts.moment(person.namedAt) })}
                  {!person.isSelf && (
                    <form method="post" action="/noodprocedure/mensen">
                      <CsrfField frame={frame} />
                      <input type="hidden" name="wie" value={person.id} />
                      <input
                        type="hidden"
                        name="actie"
                        value={person.namedAt === undefined ? 'aanwijzen' : 'weghalen'}
                      />
                      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
                        {texts.say(
                          person.namedAt === undefined ? 'emergency.officers.add' : 'emergency.officers.remove',
                        )}{' '}
                        <span class="sluis-unseen">{person.name}</span>
                      </button>
                    </form>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
