import type { JSX } from 'preact';
import type { PartiesView } from '../../workbench/parties-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Select, TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import { KeyFields } from './key-fields.tsx';
import type { Written } from './party-problems.ts';

interface NewPartyFormProps {
  readonly frame: PageFrame;
  readonly view: PartiesView;
  readonly written: Written;
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
}

const types = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'] as const;

/** For the administrator of the party that runs the gateway. */
export function NewPartyForm({ frame, view, written, problems, texts }: NewPartyFormProps): JSX.Element {
  const text = (id: string, name: 'id' | 'name' | 'oin' | 'kvk', maxLength: number) => (
    <TextField
      id={id}
      label={texts.say(`parties.new.${name}`)}
      hint={texts.say(`parties.new.${name}.hint`)}
      value={written[id]}
      maxLength={maxLength}
      problem={problemAt(id, problems)}
    />
  );
  return (
    <section class="sluis-card" aria-labelledby="nieuw">
      <h2 class="utrecht-heading-2" id="nieuw">
        {texts.say('parties.new')}
      </h2>
      <p class="sluis-lead">{texts.say('parties.new.text')}</p>
      <form class="sluis-party-form" method="post" action="/partijen" novalidate>
        <CsrfField frame={frame} />
        <div class="sluis-columns">
          <div class="sluis-stack">
            {text('naam', 'name', 200)}
            {text('id', 'id', 63)}
            <Select
              id="soort"
              label={texts.say('parties.new.type')}
              empty={texts.say('parties.new.choose')}
              options={types.map((type) => ({ value: type, text: texts.say(`party.${type}`) }))}
              chosen={written['soort']}
              problem={problemAt('soort', problems)}
            />
            <Select
              id="mandaat"
              label={texts.say('parties.new.mandated')}
              hint={texts.say('parties.new.mandated.hint')}
              empty={texts.say('parties.new.nobody')}
              options={view.municipalities.map(({ id, name }) => ({ value: id, text: name }))}
              chosen={written['mandaat']}
              problem={problemAt('mandaat', problems)}
            />
            {text('oin', 'oin', 20)}
            {text('kvk', 'kvk', 8)}
          </div>
          <div class="sluis-stack">
            <KeyFields written={written} problems={problems} texts={texts} />
          </div>
        </div>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.say('parties.new.send')}
        </button>
      </form>
    </section>
  );
}
