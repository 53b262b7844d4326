import type { JSX } from 'preact';
import type { NormWarning } from '../../workbench/clients-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';

interface NormNotesProps {
  readonly warnings: readonly NormWarning[];
  readonly texts: Texts;
}

/** The norms that the own party does not meet, as sentences that say what was agreed. */
export function NormNotes({ warnings, texts }: NormNotesProps): JSX.Element | null {
  if (warnings.length === 0) return null;
  return (
    <ul class="sluis-norms">
      {warnings.map((warning) => (
        <li key={warning.kind} class="sluis-note sluis-note--change">
          <Icon name="clock" /> {noteOf(warning, texts)}
        </li>
      ))}
    </ul>
  );
}

function noteOf(warning: NormWarning, texts: Texts): string {
  if (warning.kind === 'evaluation-late') return texts.say('clients.norm.evaluation', { day: texts.day(warning.on) });
  const { days, since } = warning;
  return texts.say('clients.norm.start', { days, day: texts.day(since) });
}

/** The same in a word or two, for a list. */
export function NormMarks({ warnings, texts }: NormNotesProps): JSX.Element {
  return (
    <ul class="sluis-parts">
      {warnings.map(({ kind }) => (
        <li key={kind}>
          <Badge tone="warning">{texts.say(`clients.norm.${kind}`)}</Badge>
        </li>
      ))}
    </ul>
  );
}
