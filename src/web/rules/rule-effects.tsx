import type { JSX } from 'preact';
import type { TriedRule } from '../../workbench/rules-view.ts';
import type { Texts } from '../texts.ts';

/** What sample clients would show less of: counted, and told by question. */
export function RuleEffects({ tried, texts }: { readonly tried: TriedRule; readonly texts: Texts }): JSX.Element {
  const { asked, effects } = tried;
  const { say } = texts;
  return (
    <>
      <h4 class="utrecht-heading-4">{say('rules.effects')}</h4>
      <p class="sluis-subtle">{say('rules.effects.lead', { asked, changed: effects.length })}</p>
      {effects.length > 0 && (
        <section class="sluis-table-wrap" aria-label={say('rules.effects')} tabindex={0}>
          <table class="utrecht-table utrecht-table--html-table sluis-rule-effects">
            <thead>
              <tr>
                <th scope="col">{say('rules.effects.client')}</th>
                <th scope="col">{say('rules.effects.question')}</th>
                <th scope="col">{say('rules.effects.fields')}</th>
              </tr>
            </thead>
            <tbody>
              {effects.map(({ client, purpose, from, to, fields }) => (
                <tr key={`${client} ${purpose.code} ${from} ${to}`}>
                  <th scope="row">{client}</th>
                  <td>
                    {say('rules.effects.asked', {
                      ...{ code: purpose.code, purpose: texts.pick(purpose.label) },
                      ...{ from: say(`party.${from}`), to: say(`party.${to}`) },
                    })}
                  </td>
                  <td>{fields.map((label) => texts.pick(label)).join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
