import type { ComponentChildren, JSX } from 'preact';
import type { EntryView } from '../../workbench/log-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';

export interface EntryProps {
  readonly frame: PageFrame;
  readonly view: EntryView;
}

export interface EntryPartProps extends EntryProps {
  readonly texts: Texts;
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of what an entry tells. */
export function Part({ id, title, children }: PartProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
