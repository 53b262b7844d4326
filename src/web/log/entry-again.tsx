import type { JSX } from 'preact';
import type { EntryView } from '../../workbench/log-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import type { Texts } from '../texts.ts';
import { type EntryPartProps, Part } from './entry-part.tsx';

const tones = { same: 'good', differs: 'bad', cannot: 'warning' } as const;

/** Whether the same would be decided again. Only of what was decided. */
export function Again({ frame, view, texts }: EntryPartProps): JSX.Element | null {
  const { replay, fields, account } = view;
  if (fields.length === 0) return null;
  return (
    <Part id="opnieuw" title={texts.say('entry.again')}>
      <p>{texts.say('entry.again.text')}</p>
      {replay !== undefined && <Verdict replay={replay} texts={texts} />}
      <form method="post" action={`/logboek/${account.line.id}#opnieuw`}>
        <CsrfField frame={frame} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {texts.say('entry.again.go')}
        </button>
      </form>
    </Part>
  );
}

function Verdict({
  replay: { verdict, reason, fields = [] },
  texts,
}: {
  readonly replay: NonNullable<EntryView['replay']>;
  readonly texts: Texts;
}): JSX.Element {
  return (
    <p role="status">
      <Badge tone={tones[verdict]}>{texts.say(`entry.again.${verdict}`)}</Badge>{' '}
      {reason !== undefined && texts.say('entry.again.why', { reason })}{' '}
      {fields.length > 0 && texts.say('entry.again.fields', { fields: fields.join(', ') })}
    </p>
  );
}
