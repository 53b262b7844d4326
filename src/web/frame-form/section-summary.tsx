import type { JSX } from 'preact';
import type { FrameInput } from '../../workbench/frame-view.ts';
import type { Texts } from '../texts.ts';
import { tellInputs } from './tell-frame.ts';

/** A part as it stands, to read. */
export function SectionSummary({
  inputs,
  isThere = true,
  texts,
}: {
  readonly inputs: readonly FrameInput[];
  /** False of a part that an agreement can do without, and does. */
  readonly isThere?: boolean | undefined;
  readonly texts: Texts;
}): JSX.Element {
  if (!isThere) return <p class="sluis-subtle">{texts.say('frame-form.without')}</p>;
  const rows = tellInputs(inputs, texts);
  if (rows.length === 0) return <p class="sluis-subtle">{texts.say('frame-form.nothing')}</p>;
  return (
    <dl class="sluis-part__facts">
      {rows.map(({ label, text }, index) => (
        // Two rows may have one label and one text: their place tells them apart.
        <div key={`${index} ${label}`}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
