import { Fragment, type JSX } from 'preact';
import type { Column, Row } from '../../workbench/editor-view.ts';
import { Badge } from '../frame/badge.tsx';
import { cellName, cellUrls, editorUrl } from './editor-state.ts';
import { MatrixCell } from './matrix-cell.tsx';
import type { Sheet } from './sheet.ts';
import { theParty } from './words.ts';

/** As many recipients fit beside each other; of more, people choose. */
export const maxColumns = 4;

/** The recipients that are shown: all when they fit, else those that were chosen, else the first. */
export function shownColumns({ view, state }: Pick<Sheet, 'view' | 'state'>): readonly Column[] {
  const { columns } = view;
  if (columns.length <= maxColumns) return columns;
  const chosen = columns.filter(({ clause }) => state.columns.includes(clause));
  return (chosen.length > 0 ? chosen : columns).slice(0, maxColumns);
}

/** The recipient that a narrow screen shows: the one that was chosen, that of the open cell, or the first. */
function hereOf({ view, state }: Sheet, columns: readonly Column[]): Column | undefined {
  const ofCell = state.cell?.slice(state.cell.indexOf('.') + 1);
  const byName = (name: string | undefined) => columns.find(({ clause }) => clause === name);
  return byName(state.here) ?? byName(view.chosen === undefined ? undefined : ofCell) ?? columns[0];
}

interface MatrixProps {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
}

/** Who sees what: a table as tables are, so that every reader of tables can read it. */
export function Matrix({ sheet, rows }: MatrixProps): JSX.Element {
  const { view, texts } = sheet;
  const columns = shownColumns(sheet);
  const here = hereOf(sheet, columns);
  if (rows.length === 0) return <NothingFound sheet={sheet} />;
  const groups = Map.groupBy(rows, ({ category }) => category);
  const urlOf = cellUrls(view.draft.id, sheet.state);
  return (
    <>
      <a class="sluis-skip" href="#na-tabel">
        {texts.say('editor.skip-table')}
      </a>
      <Recipients sheet={sheet} columns={columns} here={here} />
      <table class="sluis-matrix" id="tabel">
        <caption class="sluis-unseen">
          {texts.say('editor.caption', { purpose: texts.pick(view.purpose.label) })}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="sluis-matrix__corner">
              {texts.say('editor.field')}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.clause} sheet={sheet} column={column} here={column === here} />
            ))}
          </tr>
        </thead>
        {[...groups].map(([category, own]) => (
          <tbody key={category}>
            <tr>
              <th class="sluis-matrix__group" scope="rowgroup" colspan={columns.length + 1}>
                {texts.say(`category.${category}`)} <span class="sluis-matrix__count">{own.length}</span>
              </th>
            </tr>
            {own.map((row) => (
              <FieldRow key={row.field} sheet={sheet} row={row} columns={columns} here={here} urlOf={urlOf} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

interface ColumnHeadProps {
  readonly sheet: Sheet;
  readonly column: Column;
  readonly here: boolean;
}

function ColumnHead({ sheet: { view, state, texts }, column, here }: ColumnHeadProps): JSX.Element {
  const { clause, to, from, roles, removed, verdict } = column;
  const cell = cellName({ clause });
  return (
    <th scope="col" class={here ? 'sluis-matrix__here' : undefined}>
      <a
        class="sluis-matrix__recipient"
        id={`b-${clause.replaceAll('.', '-')}`}
        href={`${editorUrl(view.draft.id, { ...state, cell })}#paneel`}
        aria-current={state.cell === cell ? 'true' : undefined}
        data-live="paneel"
      >
        {texts.say(`party.${to}`)}
      </a>
      <span class="sluis-matrix__roles">{roles.map(({ label }) => texts.pick(label)).join(', ')}</span>
      <span class="sluis-matrix__roles">{texts.say('editor.from', { party: theParty(from, texts) })}</span>
      {removed ? (
        <Badge tone="different" icon="narrower">
          {texts.say('editor.removed')}
        </Badge>
      ) : (
        verdict !== 'same' && (
          <Badge tone="different" icon={verdict}>
            {texts.say(`editor.verdict.${verdict}`)}
          </Badge>
        )
      )}
    </th>
  );
}

interface FieldRowProps {
  readonly sheet: Sheet;
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly here: Column | undefined;
  readonly urlOf: (cell: string) => string;
}

function FieldRow({ sheet, row, columns, here, urlOf }: FieldRowProps): JSX.Element {
  const { view, texts } = sheet;
  const label = texts.pick(row.label);
  return (
    <tr>
      <th scope="row" class="sluis-matrix__field">
        <span class="sluis-matrix__name">
          {view.mayEdit && (
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              name="veld[]"
              value={row.field}
              form="bulk"
              id={`kies-${row.field}`}
              aria-label={texts.say('editor.select', { field: label })}
            />
          )}
          <span>
            <Breakable text={label} />
            {row.sensitivity !== 'O' && (
              <span class={`sluis-tag sluis-tag--${row.sensitivity}`}>
                {texts.say(`sensitivity.${row.sensitivity}`)}
              </span>
            )}
          </span>
        </span>
      </th>
      {columns.map((column) => {
        const cell = row.cells.find(({ clause }) => clause === column.clause);
        return (
          cell && <MatrixCell key={column.clause} sheet={sheet} cell={cell} here={column === here} urlOf={urlOf} />
        );
      })}
    </tr>
  );
}

interface RecipientsProps {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly here: Column | undefined;
}

/** On a narrow screen one recipient at a time. */
function Recipients({ sheet: { view, state, texts }, columns, here }: RecipientsProps): JSX.Element | null {
  if (columns.length < 2) return null;
  return (
    <nav class="sluis-recipients" aria-label={texts.say('editor.recipients')}>
      <ul>
        {columns.map(({ clause, to }) => (
          <li key={clause}>
            <a
              href={editorUrl(view.draft.id, { ...state, here: clause, cell: undefined })}
              aria-current={clause === here?.clause ? 'true' : undefined}
              data-live="blad"
            >
              {texts.say(`party.${to}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingFound({ sheet: { view, state, texts } }: { readonly sheet: Sheet }): JSX.Element {
  return (
    <div class="sluis-nothing">
      <p>
        <strong>{texts.say('editor.empty')}</strong>
      </p>
      <p>
        {texts.say('editor.empty.text')}{' '}
        <a
          class="utrecht-link utrecht-link--html-a"
          href={editorUrl(view.draft.id, { ...state, search: '', show: 'te-kiezen' })}
          data-live="blad"
        >
          {texts.say('editor.empty.reset')}
        </a>
      </p>
    </div>
  );
}

/** Long names of two things in one may break between them. */
function Breakable({ text }: { readonly text: string }): JSX.Element {
  const [first = '', ...rest] = text.split('/');
  return (
    <>
      {first}
      {rest.map((part) => (
        <Fragment key={part}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
