import type { ComponentChildren, JSX } from 'preact';

interface FieldProps {
  /** The id of the field, and its name in the form when there is no `name`. */
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was filled in. */
  readonly problem?: string | undefined;
  readonly required?: boolean;
}

interface Described {
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

function describedBy({ id, hint, problem }: FieldProps): Described {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(problem === undefined ? [] : [`${id}-fout`])];
  return {
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
    'aria-invalid': problem === undefined ? undefined : 'true',
  };
}

function Field({ children, ...field }: FieldProps & { readonly children: ComponentChildren }): JSX.Element {
  const { id, label, problem } = field;
  return (
    <div class={problem === undefined ? 'sluis-choice' : 'sluis-choice sluis-choice--invalid'}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <Said {...field} />
      {children}
    </div>
  );
}

/** The hint and the problem, with the ids that the field refers to. */
function Said({ id, hint, problem }: FieldProps): JSX.Element {
  return (
    <>
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
    </>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'date' | 'email' | 'tel' | 'number' | 'url' | 'search';
  readonly maxLength?: number;
  readonly autocomplete?: string;
  readonly lang?: string;
}

/** One line of text. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { id, name = id, value = '', type = 'text', maxLength, autocomplete = 'off', lang, required, problem } = props;
  return (
    <Field {...props}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${problem === undefined ? '' : ' utrecht-textbox--invalid'}`}
        id={id}
        name={name}
        type={type as 'text'} // Preact types each kind of input apart; what is said here holds for all of these
        value={value}
        maxlength={maxLength}
        autocomplete={autocomplete}
        lang={lang}
        required={required}
        {...describedBy(props)}
      />
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly lang?: string;
  /** For code: no spelling, one width. */
  readonly code?: boolean;
}

/** Some lines of text. */
export function TextArea(props: TextAreaProps): JSX.Element {
  const { id, name = id, value = '', rows = 3, maxLength, lang, code = false, required, problem } = props;
  return (
    <Field {...props}>
      <textarea
        class={`utrecht-textarea utrecht-textarea--html-textarea${problem === undefined ? '' : ' utrecht-textarea--invalid'}${code ? ' sluis-code-field' : ''}`}
        id={id}
        name={name}
        rows={rows}
        maxlength={maxLength}
        lang={lang}
        spellcheck={code ? false : undefined}
        required={required}
        {...describedBy(props)}
      >
        {value}
      </textarea>
    </Field>
  );
}

/** Something to choose. */
export interface Option {
  readonly value: string;
  readonly text: string;
  readonly hint?: string | undefined;
  /** Shown, with the hint saying why it cannot be chosen. */
  readonly disabled?: boolean;
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
  readonly chosen?: string | undefined;
}

/** One of many, from a list that folds out. */
export function Select(props: ChoiceProps & { readonly empty?: string }): JSX.Element {
  const { id, name = id, options, chosen, empty, required, problem } = props;
  return (
    <Field {...props}>
      <select
        class={`utrecht-select utrecht-select--html-select${problem === undefined ? '' : ' utrecht-select--invalid'}`}
        id={id}
        name={name}
        required={required}
        {...describedBy(props)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, text, disabled }) => (
          <option key={value} value={value} selected={value === chosen} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of a few, all to be seen. The first has the id of the whole, so that a problem can link to it. */
export function Radios(props: ChoiceProps & { readonly children?: ComponentChildren }): JSX.Element {
  const { id, name = id, label, options, chosen, problem, children } = props;
  return (
    <fieldset
      class={problem === undefined ? 'sluis-radios' : 'sluis-radios sluis-choice--invalid'}
      aria-describedby={describedBy(props)['aria-describedby']}
    >
      <legend>{label}</legend>
      <Said {...props} />
      {options.map(({ value, text, hint, disabled }, index) => {
        const own = index === 0 ? id : `${id}-${index + 1}`;
        return (
          <div class="sluis-radio" key={value}>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={own}
              name={name}
              value={value}
              checked={value === chosen}
              disabled={disabled}
              aria-describedby={hint === undefined ? undefined : `${own}-uitleg`}
            />
            <label class="utrecht-form-label utrecht-form-label--radio" for={own}>
              {text}
            </label>
            {hint !== undefined && (
              <span class="sluis-hint" id={`${own}-uitleg`}>
                {hint}
              </span>
            )}
          </div>
        );
      })}
      {children}
    </fieldset>
  );
}

interface CheckboxProps extends FieldProps {
  readonly value?: string;
  readonly checked?: boolean;
}

/** Yes or no. */
export function Checkbox(props: CheckboxProps): JSX.Element {
  const { id, name = id, label, value = '1', checked = false, required } = props;
  return (
    <div class={props.problem === undefined ? 'sluis-tick' : 'sluis-tick sluis-choice--invalid'}>
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
        required={required}
        {...describedBy(props)}
      />
      <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
        {label}
      </label>
      <Said {...props} />
    </div>
  );
}
