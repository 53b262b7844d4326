import type { JSX } from 'preact';
import type { FieldName } from '../../contract/generated/types.ts';
import type { SupportTold } from '../../workbench/case-timeline-view.ts';
import type { ShownField } from '../../workbench/look-up-view.ts';
import { Value } from '../clients/value.tsx';
import { Badge, type Tone } from '../frame/badge.tsx';
import { Pair } from '../frame/pair.tsx';
import type { Texts } from '../texts.ts';
import { valueText } from '../trial/value-text.ts';
import { nameOf, periodText, sentencesOf } from './support-sentences.ts';

interface SupportProps {
  readonly told: SupportTold;
  readonly texts: Texts;
}

const valueIn = ({ fields }: SupportTold, name: FieldName): unknown => fields.find((one) => one.name === name)?.value;

/** How it is now, and whom to call. */
export function SupportStatus({ told, texts }: SupportProps): JSX.Element {
  const active = valueIn(told, 'supportActive');
  const level = valueIn(told, 'escalationLevel');
  return (
    <section class="sluis-card sluis-told" aria-labelledby="nu">
      <h2 class="utrecht-heading-2" id="nu">
        {texts.say('case-timeline.now')}
      </h2>
      <p class="sluis-told__active">
        {texts.say(
          active === undefined ? 'case-timeline.unknown' : `case-timeline.active.${String(active === true) as 'true'}`,
        )}
      </p>
      <Calls told={told} texts={texts} />
      {typeof level === 'string' && (
        <>
          <h3 class="utrecht-heading-3">{texts.say('case-timeline.escalation')}</h3>
          <p class="sluis-told__level">
            <Badge tone={tones[level] ?? 'neutral'}>{valueText('escalationLevel', level, texts)}</Badge>
            {told.escalation && (
              <span>{texts.say('case-timeline.agreed', { action: texts.pick(told.escalation) })}</span>
            )}
          </p>
        </>
      )}
      <Rest fields={told.fields.filter(({ name }) => !apart.has(name))} texts={texts} />
    </section>
  );
}

const tones: Readonly<Record<string, Tone>> = { groen: 'good', geel: 'warning', rood: 'bad' };

/** What stands elsewhere than in the list at the end. */
const apart: ReadonlySet<FieldName> = new Set([
  ...['supportActive', 'supportContact', 'outOfHoursContact', 'escalationLevel'],
]);

/** The forms of both: a worker has a name, a line an organisation. */
interface Contact {
  readonly name?: string;
  readonly org?: string;
  readonly phone?: string;
  readonly email?: string;
}

function Calls({ told, texts }: SupportProps): JSX.Element | null {
  const named = [
    ['worker', valueIn(told, 'supportContact')],
    ['hours', valueIn(told, 'outOfHoursContact')],
  ] as const;
  const known = named.filter(([, contact]) => contact !== undefined);
  if (known.length === 0) return null;
  return (
    <>
      <h3 class="utrecht-heading-3">{texts.say('case-timeline.call')}</h3>
      <dl class="sluis-pairs sluis-told__calls">
        {known.map(([kind, contact]) => (
          <Call key={kind} name={texts.say(`case-timeline.call.${kind}`)} contact={contact as Contact} />
        ))}
      </dl>
    </>
  );
}

function Call({ name: label, contact }: { readonly name: string; readonly contact: Contact }): JSX.Element {
  const { name, org, phone, email } = contact;
  return (
    <Pair name={label}>
      <strong>{name ?? org}</strong>
      {phone !== undefined && (
        <a class="utrecht-link utrecht-link--html-a" href={`tel:${phone}`}>
          {phone}
        </a>
      )}
      {email !== undefined && (
        <a class="utrecht-link utrecht-link--html-a" href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </Pair>
  );
}

function Rest({
  fields,
  texts,
}: {
  readonly fields: readonly ShownField[];
  readonly texts: Texts;
}): JSX.Element | null {
  if (fields.length === 0) return null;
  return (
    <>
      <h3 class="utrecht-heading-3">{texts.say('case-timeline.also')}</h3>
      <dl class="sluis-pairs">
        {fields.map(({ name, label, value }) => (
          <Pair key={name} name={nameOf({ name, label }, texts)}>
            {name === 'supportPeriod' ? periodText(value, texts) : <Value field={name} value={value} texts={texts} />}
          </Pair>
        ))}
      </dl>
    </>
  );
}

/** What a message said, in a few sentences. */
export function SupportSentences({ told, texts }: SupportProps): JSX.Element {
  return <p>{sentencesOf(told, texts).join(' ')}</p>;
}
