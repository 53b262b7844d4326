import type { JSX } from 'preact';
import type { Flow } from '../../workbench/choices-view.ts';
import type { Texts } from '../texts.ts';
import { fieldText, lawKindOf, listed } from './tell-mine.ts';

interface FlowListProps {
  readonly flows: readonly Flow[];
  readonly texts: Texts;
}

/** What goes on without consent: from whom to whom, what for, and by which law. */
export function FlowList({ flows, texts }: FlowListProps): JSX.Element {
  return (
    <section aria-labelledby="zonder-akkoord">
      <h2 class="utrecht-heading-2" id="zonder-akkoord">
        {texts.say('choices.flows')}
      </h2>
      <p>{texts.say(flows.length === 0 ? 'choices.flows.none' : 'choices.flows.text')}</p>
      {flows.map((flow) => (
        <FlowCard key={flow.id} flow={flow} texts={texts} />
      ))}
    </section>
  );
}

function FlowCard({ flow, texts }: { readonly flow: Flow; readonly texts: Texts }): JSX.Element {
  const { from, to, purposes, basis, label, fields } = flow;
  const between = { from: listed(from, texts), to: listed(to, texts) };
  return (
    <div class="sluis-mine__card">
      <h3 class="utrecht-heading-3">{texts.say('choices.flow', between)}</h3>
      <dl class="sluis-mine__facts">
        <dt>{texts.say('choices.purposes')}</dt>
        <dd>
          <ul class="sluis-mine__fields">
            {purposes.map((purpose) => (
              <li key={purpose.nl}>{texts.pick(purpose)}</li>
            ))}
          </ul>
        </dd>
        <dt>{texts.say('choices.flow.why')}</dt>
        <dd>
          {texts.say(`choices.flow.law.${lawKindOf(basis)}`)} <small>{texts.pick(label)}</small>
        </dd>
      </dl>
      <details>
        <summary class="sluis-mine__fold">{texts.say('mine.fields')}</summary>
        <ul class="sluis-mine__fields">
          {fields.map((field) => (
            <li key={field.name}>{fieldText(field, texts)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
