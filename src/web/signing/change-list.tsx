import type { JSX } from 'preact';
import type { ToldChange } from '../../workbench/signing-room-view.ts';
import { Badge } from '../frame/badge.tsx';
import { insideSentence, type Texts } from '../texts.ts';

interface ChangeListProps {
  readonly changes: readonly ToldChange[];
  readonly texts: Texts;
}

/** What becomes wider, in the order of reading. */
export function ChangeList({ changes, texts }: ChangeListProps): JSX.Element {
  return (
    <ul class="sluis-changes">
      {changes.map((change, index) => (
        <li key={String(index)}>
          <Badge tone="warning" icon="wider">
            {texts.say('signing.wider')}
          </Badge>
          <span>
            <strong>{nameOf(change, texts)}</strong> <span class="sluis-subtle">{placeOf(change, texts)}</span>
            {change.before !== undefined && change.after !== undefined && (
              <span class="sluis-changes__parts">
                {texts.say('signing.was', { before: partOf(change.before, texts), after: partOf(change.after, texts) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const kinds = ['field', 'clause', 'role', 'consent', 'condition', 'basis', 'phase', 'candidates', 'mode'] as const;

/** What it is about: a field by its name, anything else by its kind. */
function nameOf({ field, name, kind }: ToldChange, texts: Texts): string {
  if (field !== undefined) return texts.pick(field);
  const known = kinds.find((one) => one === kind);
  const word = known === undefined ? texts.say('signing.kind.other') : texts.say(`signing.kind.${known}`);
  return name === undefined ? word : `${word}: ${name}`;
}

/** Who gets it from whom, and for which purpose. */
function placeOf({ purpose, from, to }: ToldChange, texts: Texts): string {
  const recipient = to === undefined ? [] : [texts.say('signing.to-type', { to: texts.say(`party.${to}`) })];
  const sender = from === undefined ? [] : [texts.say('signing.from-type', { from: texts.say(`party.${from}`) })];
  return [...recipient, ...sender, ...(purpose === undefined ? [] : [texts.pick(purpose)])].join(', ');
}

const parts = ['year', 'month', 'postcode-area', 'organisation'] as const;

function partOf(part: string, texts: Texts): string {
  if (part === 'all' || part === 'none') return insideSentence(texts.say(`effect.${part}`), texts);
  const known = parts.find((one) => one === part);
  return known === undefined ? texts.say('effect.part') : texts.say(`part.${known}`);
}
