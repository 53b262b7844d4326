import type { JSX } from 'preact';
import type { FormField, InputProblem, RecordInput } from '../../workbench/record-form-view.ts';
import { Select, TextArea, TextField } from '../frame/fields.tsx';
import type { Texts } from '../texts.ts';
import { valueText } from '../trial/value-text.ts';
import { partName } from './part-name.ts';

interface RecordFieldsProps {
  readonly fields: readonly FormField[];
  readonly filled: ReadonlyMap<string, string>;
  readonly problems: readonly InputProblem[];
  readonly texts: Texts;
}

const categories = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

/** The inputs of the fields that a party may supply, grouped as a client's data is grouped everywhere. */
export function RecordFields({ fields, ...props }: RecordFieldsProps): JSX.Element {
  return (
    <>
      {categories.map((category) => {
        const own = fields.filter((field) => field.category === category);
        if (own.length === 0) return null;
        return (
          <fieldset class="sluis-record" key={category}>
            <legend>{props.texts.say(`category.${category}`)}</legend>
            {own.map((field) => (
              <RecordField key={field.name} field={field} {...props} />
            ))}
          </fieldset>
        );
      })}
    </>
  );
}

type Own = Omit<RecordFieldsProps, 'fields'>;

/** The inputs of one field. */
export function RecordField({ field, ...props }: Own & { readonly field: FormField }): JSX.Element {
  const { texts } = props;
  const [only] = field.inputs;
  if (only !== undefined && only.part === undefined) {
    return <Input field={field} input={only} label={texts.pick(field.label)} {...props} />;
  }
  return (
    <fieldset class="sluis-record__parts">
      <legend>{texts.pick(field.label)}</legend>
      {field.inputs.map((input) => (
        <Input key={input.id} field={field} input={input} label={partName(input.part ?? '', texts)} {...props} />
      ))}
    </fieldset>
  );
}

type InputProps = Own & { readonly field: FormField; readonly input: RecordInput; readonly label: string };

function Input({ field, input, label, filled, problems, texts }: InputProps): JSX.Element {
  const { id, shape } = input;
  const found = problems.find((one) => one.id === id);
  const hint = hintOf(field, input, texts);
  const common = {
    ...{ id, label, value: filled.get(id) ?? '' },
    ...(hint !== undefined && { hint }),
    ...(found && { problem: problemText(found, label, texts) }),
  };
  if (shape.kind === 'yes-no') {
    const options = [
      { value: 'ja', text: texts.say('value.yes') },
      { value: 'nee', text: texts.say('value.no') },
    ];
    return <Select {...common} chosen={common.value} options={options} empty={texts.say('clients.unknown')} />;
  }
  if (shape.kind === 'choice') {
    const options = shape.values.map((value) => ({ value, text: valueText(field.name, value, texts) }));
    return <Select {...common} chosen={common.value} options={options} empty={texts.say('clients.unknown')} />;
  }
  if (shape.kind === 'text' && shape.maxLength > 200) return <TextArea {...common} maxLength={shape.maxLength} />;
  return (
    <TextField {...common} type={typeOf(shape.kind)} {...(shape.kind === 'text' && { maxLength: shape.maxLength })} />
  );
}

function typeOf(kind: RecordInput['shape']['kind']): 'text' | 'date' | 'tel' | 'email' {
  if (kind === 'day') return 'date';
  if (kind === 'phone') return 'tel';
  return kind === 'email' ? 'email' : 'text';
}

function hintOf({ name }: FormField, { shape, part }: RecordInput, texts: Texts): string | undefined {
  if (shape.kind === 'phone') return texts.say('clients.hint.phone');
  if (shape.kind === 'codes') return texts.say('clients.hint.codes');
  if (shape.kind === 'number') return texts.say('clients.hint.number', { least: shape.minimum, most: shape.maximum });
  if (name === 'bsn') return texts.say('clients.hint.bsn');
  if (name === 'preferredLanguage') return texts.say('clients.hint.language');
  if (name === 'municipalityOfOrigin') return texts.say('clients.hint.municipality');
  return part === 'postcode' ? texts.say('clients.hint.postcode') : undefined;
}

/** What is wrong with an input, in words that name it. */
export function problemText({ kind }: Pick<InputProblem, 'kind'>, label: string, texts: Texts): string {
  return texts.say(`clients.problem.${kind}`, { label });
}

/** The name of the input that a problem is at: that of its field, and of the part. */
export function labelOf({ field, part }: InputProblem, fields: readonly FormField[], texts: Texts): string {
  const found = fields.find(({ name }) => name === field);
  const label = found === undefined ? '' : texts.pick(found.label);
  return part === undefined ? label : `${label}, ${partName(part, texts)}`;
}
