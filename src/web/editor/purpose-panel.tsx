import type { JSX } from 'preact';
import type { ChosenPurpose } from '../../workbench/editor-view.ts';
import { Checkbox } from '../frame/fields.tsx';
import { HistoryBlock, PanelFrame } from './panel-parts.tsx';
import { ButtonForm, PostForm } from './post-form.tsx';
import { ProblemsHere } from './problem-list.tsx';
import { RefusedBlock } from './refused-block.tsx';
import type { Sheet } from './sheet.ts';

interface PurposePanelProps {
  readonly sheet: Sheet;
  readonly chosen: ChosenPurpose;
}

/** What holds for a purpose as a whole: when it is open, for whom, and what a refusal does. */
export function PurposePanel({ sheet, chosen }: PurposePanelProps): JSX.Element {
  const { view, texts } = sheet;
  const { purpose, mayEdit } = view;
  return (
    <PanelFrame sheet={sheet} heading={texts.say('editor.panel.purpose', { purpose: texts.pick(purpose.label) })}>
      <RefusedBlock sheet={sheet} chosen={chosen} />
      <ProblemsHere sheet={sheet} problems={chosen.problems} />
      <Phases sheet={sheet} />
      <section class="sluis-panel__part">
        <h3 class="sluis-panel__sub">{texts.say('editor.purpose.mode')}</h3>
        <p>{texts.say(`editor.mode.${purpose.now.mode}`)}</p>
        {mayEdit && purpose.now.mode === 'marked' && (
          <ButtonForm
            sheet={sheet}
            id="streng"
            action="streng"
            values={[['doel', purpose.code]]}
            text={texts.say('editor.purpose.mode.strict')}
          />
        )}
      </section>
      <section class="sluis-panel__part">
        <h3 class="sluis-panel__sub">{texts.say('editor.purpose.candidates')}</h3>
        <p>{texts.say(purpose.now.candidates ? 'editor.candidates.yes' : 'editor.candidates.no')}</p>
        {mayEdit && purpose.now.candidates && (
          <ButtonForm
            sheet={sheet}
            id="kandidaten"
            action="kandidaten"
            values={[['doel', purpose.code]]}
            text={texts.say('editor.purpose.candidates.close')}
          />
        )}
      </section>
      <HistoryBlock sheet={sheet} chosen={chosen} />
    </PanelFrame>
  );
}

function Phases({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { view, texts } = sheet;
  const { purpose } = view;
  const heading = texts.say('editor.purpose.phases');
  if (!view.mayEdit) {
    return (
      <section class="sluis-panel__part">
        <h3 class="sluis-panel__sub">{heading}</h3>
        <p>{purpose.now.phases.map((phase) => texts.say(`phase.${phase}`)).join(', ')}</p>
      </section>
    );
  }
  return (
    <PostForm sheet={sheet} id="fasen" action="fasen" class="sluis-panel__form" values={[['doel', purpose.code]]}>
      <fieldset class="sluis-radios">
        <legend>{heading}</legend>
        {purpose.model.phases.map((phase) => (
          <Checkbox
            key={phase}
            id={`fase-${phase}`}
            name="fase[]"
            value={phase}
            label={texts.say(`phase.${phase}`)}
            checked={purpose.now.phases.includes(phase)}
          />
        ))}
      </fieldset>
      <button class="utrecht-button utrecht-button--primary-action" type="submit" id="bewaar">
        {texts.say('editor.save')}
      </button>
    </PostForm>
  );
}
