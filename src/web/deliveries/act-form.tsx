import type { JSX } from 'preact';
import { CsrfField } from '../frame/csrf-field.tsx';
import type { PageFrame } from '../frame/page-frame.ts';

interface ActFormProps {
  readonly frame: PageFrame;
  readonly action: 'opnieuw' | 'opgeven' | 'beeindigen' | 'bevestigen' | 'geheim';
  /** Of the message or the subscription. */
  readonly id: string;
  readonly text: string;
  /** What it does, to read before it is done: then it takes two presses. */
  readonly first?: { readonly name: string; readonly text: string };
}

/** One thing that can be done, with one message or one subscription. */
export function ActForm({ frame, action, id, text, first }: ActFormProps): JSX.Element {
  const form = (
    <form method="post" action="/bezorging">
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value={action} />
      <input type="hidden" name="id" value={id} />
      {first !== undefined && <p>{first.text}</p>}
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {text} <span class="sluis-unseen">{id}</span>
      </button>
    </form>
  );
  if (first === undefined) return form;
  return (
    <details class="sluis-technical">
      <summary>
        {first.name} <span class="sluis-unseen">{id}</span>
      </summary>
      {form}
    </details>
  );
}
