import type { ComponentChildren, JSX } from 'preact';
import { CsrfField } from '../frame/csrf-field.tsx';
import { editorUrl } from './editor-state.ts';
import type { Sheet } from './sheet.ts';

interface PostFormProps {
  readonly sheet: Sheet;
  readonly id: string;
  /** What it does: `cel`, `bepaling`, `terug` … */
  readonly action: string;
  readonly values?: readonly (readonly [name: string, value: string])[];
  /** Sent as soon as something in it changes, where the browser can. */
  readonly autosave?: boolean;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** A form that changes the draft, and comes back to the page as it stands. Works as any form does; in place where it can. */
export function PostForm(props: PostFormProps): JSX.Element {
  const { sheet, id, action, values = [], autosave = false, children } = props;
  const { frame, view, state } = sheet;
  return (
    <form
      class={props.class}
      id={id}
      method="post"
      action={editorUrl(view.draft.id, state)}
      data-live={autosave ? 'autosave' : ''}
    >
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value={action} />
      <input type="hidden" name="revisie" value={view.draft.revision} />
      {values.map(([name, value]) => (
        <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

/** A form that is one button. */
export function ButtonForm({
  text,
  label,
  subtle = true,
  ...form
}: Omit<PostFormProps, 'children' | 'autosave'> & {
  readonly text: string;
  /** What it does, for who does not see what stands around it. */
  readonly label?: string;
  readonly subtle?: boolean;
}): JSX.Element {
  return (
    <PostForm {...form}>
      <button
        class={subtle ? 'sluis-quiet-button' : 'utrecht-button utrecht-button--secondary-action'}
        type="submit"
        id={`${form.id}-knop`}
        aria-label={label}
      >
        {text}
      </button>
    </PostForm>
  );
}
