import type { JSX } from 'preact';
import { Checkbox, Select, TextField } from '../frame/fields.tsx';
import { Icon, type IconName } from '../frame/icon.tsx';
import { editorUrl, shows } from './editor-state.ts';
import { countRows } from './filter-rows.ts';
import { maxColumns, shownColumns } from './matrix.tsx';
import { PostForm } from './post-form.tsx';
import type { Sheet } from './sheet.ts';

const counted = [
  ['all', 'check'],
  ['part', 'half'],
  ['none', 'none'],
  ['consent', 'person'],
  ['wider', 'wider'],
  ['narrower', 'narrower'],
] as const satisfies readonly (readonly [keyof Sheet['view']['counts'], IconName])[];

/** What the table is about, and the way to what holds for the purpose as a whole. */
export function Question({ sheet: { view, state, texts } }: { readonly sheet: Sheet }): JSX.Element {
  return (
    <div class="sluis-question">
      <h2 class="utrecht-heading-2" id="vraag-kop">
        {texts.say('editor.question', { purpose: texts.pick(view.purpose.label) })}
      </h2>
      <a
        class="utrecht-link utrecht-link--html-a"
        href={`${editorUrl(view.draft.id, { ...state, cell: 'doel' })}#paneel`}
        data-live="paneel"
      >
        {texts.say('editor.purpose.settings')}
      </a>
    </div>
  );
}

/** What the signs in the table mean, and how often each is there. */
export function Legend({ sheet: { view, texts } }: { readonly sheet: Sheet }): JSX.Element {
  return (
    <ul class="sluis-legend" aria-label={texts.say('editor.legend')}>
      {counted.map(([what, icon]) => (
        <li key={what} class={`sluis-legend__${what}`}>
          <Icon name={icon} /> {texts.say(`editor.legend.${what}`)} <strong>{view.counts[what]}</strong>
        </li>
      ))}
      <li>{texts.say('editor.legend.basis')}</li>
    </ul>
  );
}

/** A GET form: what is shown stands in the URL. */
export function TableFilter({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { view, state, texts } = sheet;
  const { draft, purpose, clients, example, columns } = view;
  const chosen = shownColumns(sheet);
  const own = [
    ['doel', purpose.code],
    ...(state.here === undefined ? [] : [['o', state.here]]),
    ...(state.cell === undefined ? [] : [['cel', state.cell]]),
  ];
  return (
    <form
      class="sluis-filter"
      id="filter"
      method="get"
      action={`/concepten/${draft.id}/bewerken`}
      aria-label={texts.say('editor.filter')}
      data-live="autosave"
    >
      {own.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField id="zoek" label={texts.say('editor.search')} value={state.search} type="search" maxLength={60} />
      <Select
        id="toon"
        label={texts.say('editor.show')}
        chosen={state.show}
        options={shows.map((show) => ({
          value: show,
          text: texts.say(`editor.show.${show}`, { count: countRows(view, show) }),
        }))}
      />
      <Select
        id="voorbeeld"
        label={texts.say('editor.example')}
        chosen={example.id}
        options={clients.map(({ id, label }) => ({
          value: id,
          text: texts.say('editor.example.choice', { client: label }),
        }))}
      />
      {columns.length > maxColumns && (
        <fieldset class="sluis-filter__columns">
          <legend>{texts.say('editor.columns')}</legend>
          {columns.map((column) => (
            <Checkbox
              key={column.clause}
              id={`kolom-${column.clause.replaceAll('.', '-')}`}
              name="kolom[]"
              value={column.clause}
              label={texts.say(`party.${column.to}`)}
              checked={chosen.includes(column)}
            />
          ))}
        </fieldset>
      )}
      <button class="utrecht-button utrecht-button--secondary-action sluis-filter__submit" type="submit">
        {texts.say('editor.filter.submit')}
      </button>
    </form>
  );
}

/** The same for many fields at once; the boxes stand in the table. */
export function BulkBar({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { refused, texts } = sheet;
  const nothing = refused?.errors.some(({ code }) => code === 'nothing-chosen') === true;
  return (
    <PostForm
      sheet={sheet}
      id="bulk"
      action="rijen"
      class="sluis-bulk"
      values={shownColumns(sheet).map(({ clause }) => ['bepaling[]', clause] as const)}
    >
      <Select
        id="bulk-voor"
        name="voor"
        label={texts.say('editor.bulk')}
        options={[
          { value: '', text: texts.say('editor.bulk.everybody') },
          ...shownColumns(sheet).map(({ clause, to }) => ({ value: clause, text: texts.say(`party.${to}`) })),
        ]}
        {...(nothing ? { problem: texts.say('editor.bulk.nothing') } : {})}
      />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="tonen" value="none">
        <Icon name="none" /> {texts.say('editor.bulk.none')}
      </button>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="tonen" value="model">
        {texts.say('editor.bulk.model')}
      </button>
    </PostForm>
  );
}

/** Below the table: whose values these are, how to move, and what is not shown. */
export function TableNotes({ sheet, shown }: { readonly sheet: Sheet; readonly shown: number }): JSX.Element {
  const { view, state, texts } = sheet;
  const { example, rows } = view;
  const hidden = state.show === 'te-kiezen' && state.search === '' ? rows.length - shown : 0;
  return (
    <div class="sluis-editor__notes" id="na-tabel" tabindex={-1}>
      <p>
        {texts.say(example.supposed ? 'editor.supposed' : 'editor.values', {
          client: example.label,
          phase: texts.say(`phase.${example.phase}`),
        })}
      </p>
      <p>{texts.say('editor.keys')}</p>
      <p>{texts.say('editor.shown', { count: shown, all: rows.length })}</p>
      {hidden > 0 && (
        <p>
          {texts.say('editor.hidden', { count: hidden })}{' '}
          <a
            class="utrecht-link utrecht-link--html-a"
            href={editorUrl(view.draft.id, { ...state, show: 'alles' })}
            data-live="blad"
          >
            {texts.say('editor.hidden.link')}
          </a>
        </p>
      )}
    </div>
  );
}
