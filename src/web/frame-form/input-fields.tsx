import type { JSX } from 'preact';
import type { FrameInput, FrameLabel, FrameSet } from '../../workbench/frame-view.ts';
import { Checkbox, Radios, Select, TextArea, TextField } from '../frame/fields.tsx';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import { aboutText, calledText, fieldLabel, idOf } from './tell-frame.ts';

interface InputFieldsProps {
  readonly inputs: readonly FrameInput[];
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
}

/** The fields of a part of the form, each with what is wrong with it. */
export function InputFields({ inputs, problems, texts }: InputFieldsProps): JSX.Element {
  return (
    <>
      {inputs.map((input) =>
        input.is === 'set' ? (
          <SetFields key={input.name} set={input} problems={problems} texts={texts} />
        ) : (
          <InputField key={input.name} input={input} problems={problems} texts={texts} />
        ),
      )}
    </>
  );
}

interface SetFieldsProps extends Omit<InputFieldsProps, 'inputs'> {
  readonly set: FrameSet;
}

/** Fields that belong together: the two languages side by side, or a row with its own legend. */
function SetFields({ set, problems, texts }: SetFieldsProps): JSX.Element {
  const { inputs, folded, label, about } = set;
  const fields = <InputFields inputs={inputs} problems={problems} texts={texts} />;
  if (folded === true) {
    const open = inputs.some((input) => hasProblem(input, problems));
    return (
      <details class="sluis-row__more" open={open}>
        <summary>{texts.say('frame-form.more')}</summary>
        <div class="sluis-row__fields">{fields}</div>
      </details>
    );
  }
  if (isInTwoLanguages(inputs)) return <div class="sluis-two">{fields}</div>;
  if (about === undefined && label === undefined) return fields;
  if (inputs.some(({ is, label: own }) => is === 'flag' && own === 'in'))
    return <Party {...{ set, problems, texts }} />;
  const legend = about === undefined ? texts.say(`frame-form.field.${label as FrameLabel}`) : aboutText(set, texts);
  return (
    <fieldset class={about !== undefined ? 'sluis-row' : `sluis-rows${isSmall(inputs) ? ' sluis-rows--small' : ''}`}>
      <legend>{legend}</legend>
      <div class="sluis-row__fields">{fields}</div>
    </fieldset>
  );
}

/** Rows with one field each stand beside each other. */
const isSmall = (rows: readonly FrameInput[]): boolean =>
  rows.every((row) => row.is === 'set' && row.inputs.length === 1 && row.inputs[0]?.is === 'number');

const isInTwoLanguages = (inputs: readonly FrameInput[]): boolean =>
  inputs.length > 0 && inputs.every((input) => 'language' in input && input.language !== undefined);

const hasProblem = (input: FrameInput, problems: readonly FormProblem[]): boolean =>
  input.is === 'set'
    ? input.inputs.some((one) => hasProblem(one, problems))
    : problemAt(idOf(input.name), problems) !== undefined;

/** A party of the register: its name is the tick, and what is asked of it stands beside. */
function Party({ set, problems, texts }: SetFieldsProps): JSX.Element {
  const [tick, ...rest] = set.inputs;
  const name = aboutText(set, texts);
  return (
    <fieldset class="sluis-party">
      <legend class="sluis-unseen">{name}</legend>
      {tick?.is === 'flag' && (
        <Checkbox
          id={idOf(tick.name)}
          name={tick.name}
          label={name}
          checked={tick.checked}
          hint={set.kind === undefined ? undefined : texts.say(`frame-form.option.${set.kind}`)}
        />
      )}
      <InputFields inputs={rest} problems={problems} texts={texts} />
    </fieldset>
  );
}

interface InputFieldProps extends Omit<InputFieldsProps, 'inputs'> {
  readonly input: Exclude<FrameInput, FrameSet>;
}

const hinted = [
  'id',
  'version',
  'municipalities',
  'atLeast',
  'ofType',
  'digest',
  'required',
  'securityNorms',
  'votes',
  'minimumAge',
] as const;

const mostHint = (input: FrameInput, texts: Texts): string | undefined =>
  'most' in input && input.most !== undefined ? texts.say('frame-form.most', { count: input.most }) : undefined;

function InputField({ input, problems, texts }: InputFieldProps): JSX.Element {
  const { name } = input;
  const id = idOf(name);
  const hint = hinted.find((one) => one === input.label);
  const said = {
    ...{ id, name, label: fieldLabel(input, texts), problem: problemAt(id, problems) },
    hint: hint === undefined ? mostHint(input, texts) : texts.say(`frame-form.hint.${hint}`),
  };
  switch (input.is) {
    case 'flag':
      return <Checkbox {...said} checked={input.checked} />;
    case 'several':
      return <Several input={input} {...said} texts={texts} />;
    case 'choice':
      return <Choice input={input} {...said} texts={texts} />;
    case 'paragraph':
      return <TextArea {...said} value={input.value} rows={5} maxLength={2000} {...languageOf(input)} />;
    case 'lines':
      return <TextArea {...said} value={input.value} rows={Math.max(3, input.value.split('\n').length + 1)} />;
    case 'number':
      return <TextField {...said} value={input.value} type="number" />;
    case 'day':
      return <TextField {...said} value={input.value} type="date" />;
    case 'line':
      return <TextField {...said} value={input.value} {...languageOf(input)} />;
  }
}

const languageOf = ({ language }: { readonly language?: 'nl' | 'en' }): { lang?: string } =>
  language === undefined ? {} : { lang: language };

interface SaidProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly hint: string | undefined;
  readonly texts: Texts;
}

type OfKind<Kind> = Extract<FrameInput, { is: Kind }>;

/** Of a few, with what each means, to see at once; of many or in a row, from a list. */
function Choice({ input, texts, ...said }: SaidProps & { readonly input: OfKind<'choice'> }): JSX.Element {
  const options = input.options.map(({ value, called }) => ({ value, text: calledText(called, texts) }));
  if (input.label === 'profile') return <Radios {...said} options={options} chosen={input.value} />;
  return <Select {...said} options={options} chosen={input.value} empty={texts.say('frame-form.choose')} />;
}

/** The first tick has the id of the whole, so that a problem can link to it. */
function Several({ input, texts, ...said }: SaidProps & { readonly input: OfKind<'several'> }): JSX.Element {
  const { id, name, label, hint, problem } = said;
  const about = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-fout`].filter(Boolean);
  return (
    <fieldset
      class={problem === undefined ? 'sluis-several' : 'sluis-several sluis-choice--invalid'}
      aria-describedby={about.length === 0 ? undefined : about.join(' ')}
    >
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="sluis-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p class="sluis-error" id={`${id}-fout`}>
          {problem}
        </p>
      )}
      {input.options.length === 0 && <p class="sluis-subtle">{texts.say('frame-form.noparties')}</p>}
      <div class="sluis-several__options">
        {input.options.map(({ value, called }, index) => (
          <Checkbox
            key={value}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={`${name}[]`}
            value={value}
            label={calledText(called, texts)}
            checked={input.values.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
