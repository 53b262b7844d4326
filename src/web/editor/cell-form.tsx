import type { JSX } from 'preact';
import type { Choice } from '../../workbench/editor-view.ts';
import { TextArea } from '../frame/fields.tsx';
import { Icon } from '../frame/icon.tsx';
import { valueText } from '../trial/value-text.ts';
import { PostForm } from './post-form.tsx';
import type { CellPanelProps, Sheet } from './sheet.ts';
import { shownIcon, shownText } from './words.ts';

/** What the recipient sees: one click to show less, a reason to show more than the model. */
export function CellForm({ sheet, chosen }: CellPanelProps): JSX.Element {
  const { view, texts, refused } = sheet;
  const { cell, choices, column } = chosen;
  const isAsked = refused?.errors.some(({ pointer }) => pointer === '/reason') === true;
  const problem = isAsked ? { problem: texts.say('editor.reason.ask') } : {};
  if (!view.mayEdit) return <Choices sheet={sheet} chosen={chosen} />;
  return (
    <PostForm
      sheet={sheet}
      id="cel"
      action="cel"
      class="sluis-panel__form"
      autosave={true}
      values={[
        ['veld', cell.field],
        ['bepaling', cell.clause],
      ]}
    >
      <fieldset class="sluis-radios" id="tonen">
        <legend>{texts.say('editor.what', { recipient: texts.say(`editor.the.${column.to}`) })}</legend>
        {column.parties.length > 0 && (
          <p class="sluis-hint">{texts.say('editor.what.parties', { parties: column.parties.join(', ') })}</p>
        )}
        {cell.model === 'optional' && <p class="sluis-hint">{texts.say('editor.option.text')}</p>}
        {choices.map((choice, index) => (
          <ChoiceRadio key={choice.shown} sheet={sheet} choice={choice} index={index} field={cell.field} />
        ))}
      </fieldset>
      {(choices.some(({ wider }) => wider) || isAsked) && (
        <TextArea
          id="reden"
          label={texts.say('editor.reason')}
          hint={texts.say('editor.reason.hint')}
          value={refused?.reason}
          rows={2}
          maxLength={1000}
          {...problem}
        />
      )}
      <button class="utrecht-button utrecht-button--primary-action" type="submit" id="bewaar">
        {texts.say('editor.save')}
      </button>
    </PostForm>
  );
}

interface ChoiceProps {
  readonly sheet: Sheet;
  readonly choice: Choice;
  readonly index: number;
  readonly field: string;
}

function ChoiceRadio({ sheet, choice, index, field }: ChoiceProps): JSX.Element {
  const { view, texts, refused } = sheet;
  const { shown, wider, example } = choice;
  const id = `tonen-${index + 1}`;
  const chosen = refused?.kind === 'invalid' && refused.shown !== undefined ? refused.shown === shown : choice.chosen;
  return (
    <div class="sluis-radio">
      <input
        class="utrecht-radio-button utrecht-radio-button--html-input"
        type="radio"
        id={id}
        name="tonen"
        value={shown}
        checked={chosen}
        data-ruimer={wider ? '' : undefined}
        aria-describedby={example === undefined ? undefined : `${id}-hint`}
      />
      <label class="utrecht-form-label utrecht-form-label--radio" for={id}>
        {shownText(shown, texts)}
        {wider && (
          <span class="sluis-cell__chip">
            <Icon name="wider" /> {texts.say('editor.verdict.wider')}
          </span>
        )}
      </label>
      {example !== undefined && (
        <span class="sluis-hint" id={`${id}-hint`}>
          {texts.say('editor.example.of', {
            client: view.example.label,
            value: valueText(field, example.value, texts),
          })}
        </span>
      )}
    </div>
  );
}

/** For who only reads: what was chosen, without a form. */
function Choices({ sheet: { texts }, chosen: { choices } }: CellPanelProps): JSX.Element {
  return (
    <ul class="sluis-choices-read">
      {choices
        .filter(({ chosen }) => chosen)
        .map(({ shown }) => (
          <li key={shown}>
            <Icon name={shownIcon(shown)} /> {shownText(shown, texts)}
          </li>
        ))}
    </ul>
  );
}
