import type { JSX } from 'preact';
import type { EntryFieldView, EntryView } from '../../workbench/log-view.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { Pair } from '../frame/pair.tsx';
import { roleText } from '../frame/role-text.ts';
import { insideSentence, type Texts } from '../texts.ts';
import { type EntryPartProps, Part } from './entry-part.tsx';

/** What was decided of each field; opened, every check in its order. */
export function EntryFields({ frame, view, texts }: EntryPartProps): JSX.Element | null {
  const { fields, undecided } = view;
  if (fields.length === 0 && undecided.length === 0) return null;
  const values = valuesOf(view, texts, frame.about.roles);
  return (
    <Part id="gegevens" title={texts.say('entry.fields')}>
      {fields.length > 0 && (
        <>
          <p>{texts.say('entry.fields.text')}</p>
          <ul class="sluis-log__fields">
            {fields.map((one) => (
              <FieldRow key={one.field.field} view={one} values={values} texts={texts} />
            ))}
          </ul>
        </>
      )}
      {undecided.length > 0 && <p>{texts.say('entry.undecided', { fields: undecided.map(texts.pick).join(', ') })}</p>}
    </Part>
  );
}

type Values = Readonly<Record<string, string>>;

/** What the sentences of the checks are filled with. */
function valuesOf(view: EntryView, texts: Texts, roles: Parameters<typeof roleText>[2]): Values {
  const { who, purpose, phase, account } = view;
  const { id = '', version = '' } = account.line.agreement ?? {};
  return {
    ...{ party: who.party ?? '', client: texts.say('entry.client'), agreement: id, version },
    role: who.role === undefined ? '' : insideSentence(roleText(who.role, texts, roles), texts),
    purpose: purpose === undefined ? '' : texts.pick(purpose),
    phase: phase === undefined ? '' : texts.say(`phase.${phase}`),
  };
}

const icons = { true: 'check', part: 'half', unknown: 'none', false: 'shut' } as const satisfies Record<
  string,
  IconName
>;

function outcomeOf({ effect, left }: EntryFieldView['field']): keyof typeof icons {
  if (effect === 'none') return 'false';
  if (!left) return 'unknown';
  return effect === 'part' ? 'part' : 'true';
}

interface RowProps {
  readonly view: EntryFieldView;
  readonly values: Values;
  readonly texts: Texts;
}

function FieldRow({ view, values, texts }: RowProps): JSX.Element {
  const { field, label } = view;
  const outcome = outcomeOf(field);
  const shown = { true: 'all', part: 'part', unknown: 'other', false: 'not-agreed' }[outcome];
  return (
    <li>
      <details class="sluis-field" id={`g-${field.field}`}>
        <summary class="sluis-field__summary">
          <span class="sluis-field__chevron">
            <Icon name="chevron" />
          </span>
          <span class="sluis-field__name">{texts.pick(label)}</span>
          <span class="sluis-field__value">{field.part && texts.say(`part.${field.part}`)}</span>
          <span class={`sluis-outcome sluis-outcome--${shown}`}>
            <Icon name={icons[outcome]} />
            <span>
              {texts.say(`entry.left.${outcome}`)}
              {field.reason && `: ${texts.say(`reason.${field.reason}.short`)}`}
            </span>
          </span>
        </summary>
        <div class="sluis-log__why">
          <ol class="sluis-chain">
            {field.checks.map((check) => (
              <Step key={check.check} check={check} view={view} values={values} texts={texts} />
            ))}
          </ol>
          <Grounds view={view} texts={texts} />
        </div>
      </details>
    </li>
  );
}

type Check = EntryFieldView['field']['checks'][number];

function Step({ check, view, values, texts }: RowProps & { readonly check: Check }): JSX.Element {
  const { result, reference } = check;
  return (
    <li class={`sluis-step sluis-step--${result}`}>
      <span class="sluis-step__sign" />
      <p class="sluis-step__name">
        <strong>{texts.say(`check.${check.check}`)}</strong>
        <span class="sluis-unseen">{`: ${texts.say(`check.${result}`)}.`}</span>{' '}
        {reference !== undefined && <span class="sluis-reference">{reference}</span>}
      </p>
      <p class="sluis-step__text">{stepText(check, view, values, texts)}</p>
    </li>
  );
}

function stepText(
  { check, result, reason, ground }: Check,
  view: EntryFieldView,
  values: Values,
  texts: Texts,
): string {
  const all = { ...values, check, category: view.category === undefined ? '' : texts.say(`category.${view.category}`) };
  if (result === 'skipped') return texts.say('check.skipped');
  if (result === 'no') return reason === undefined ? '' : texts.say(`reason.${reason}.text`, all);
  if (ground !== undefined) return texts.say('entry.ground');
  const consent = view.field.consent ?? [];
  if (check === 'consent' && consent.length > 0) {
    return texts.say(`check.consent.given.${consent.includes('explicit') ? 'explicit' : 'waiver'}`, all);
  }
  return texts.say(`check.${check}.ok`, all);
}

/** What an open field rests on. */
function Grounds({ view: { field, bases }, texts }: Pick<RowProps, 'view' | 'texts'>): JSX.Element | null {
  const { clause, consent = [] } = field;
  if (clause === undefined) return null;
  return (
    <dl class="sluis-pairs">
      <Pair name={texts.say('entry.clause')}>
        <code class="sluis-reference">{clause}</code>
      </Pair>
      <Pair name={texts.say('entry.basis')}>{bases.map(texts.pick).join('; ')}</Pair>
      {consent.length > 0 && (
        <Pair name={texts.say('entry.consent')}>
          {consent.map((kind) => texts.say(`entry.consent.${kind}`)).join(', ')}
        </Pair>
      )}
    </dl>
  );
}
