import type { JSX } from 'preact';
import type { Cell } from '../../workbench/editor-view.ts';
import { Icon } from '../frame/icon.tsx';
import { valueText } from '../trial/value-text.ts';
import { cellId, cellName } from './editor-state.ts';
import type { Sheet } from './sheet.ts';
import { leadingBasis, shortBasis, shownIcon, shownText, toneOf } from './words.ts';

interface MatrixCellProps {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly here: boolean;
  /** The page with a cell open. */
  readonly urlOf: (cell: string) => string;
}

/** How much one recipient sees of one field, in a word and a sign; the whole of it is a link to all that is known of it. */
export function MatrixCell({ sheet, cell, here, urlOf }: MatrixCellProps): JSX.Element {
  const { state, texts } = sheet;
  const { state: shown, errors } = cell;
  const tone = toneOf(shown);
  const place = here ? 'sluis-matrix__here' : undefined;
  if (shown === 'own') {
    return (
      <td class={place}>
        <span class="sluis-cell sluis-cell--own">
          <span>
            <Icon name="home" /> {shownText(shown, texts)}
          </span>
        </span>
      </td>
    );
  }
  const name = cellName(cell);
  return (
    <td class={place}>
      <a
        class={`sluis-cell sluis-cell--${tone}${errors > 0 ? ' sluis-cell--wrong' : ''}`}
        id={cellId(cell)}
        href={urlOf(name)}
        aria-current={state.cell === name ? 'true' : undefined}
        data-live="paneel"
      >
        <span class="sluis-cell__line">
          <span class="sluis-cell__shown">
            <Icon name={shownIcon(shown)} /> {shownText(shown, texts)}
          </span>
          <Chip cell={cell} sheet={sheet} />
        </span>
        <span class="sluis-cell__line">
          <Example cell={cell} sheet={sheet} />
          <Marks cell={cell} sheet={sheet} />
        </span>
      </a>
    </td>
  );
}

interface PartProps {
  readonly sheet: Sheet;
  readonly cell: Cell;
}

function Chip({ sheet: { texts }, cell: { verdict, model, state } }: PartProps): JSX.Element | null {
  if (verdict !== 'same') {
    return (
      <span class="sluis-cell__chip">
        <Icon name={verdict} /> {texts.say(`editor.verdict.${verdict}`)}
      </span>
    );
  }
  if (model !== 'optional' || state !== 'none') return null;
  return <span class="sluis-cell__option">{texts.say('editor.option')}</span>;
}

/** The value of the invented client as this recipient would get it, or why it would not. */
function Example({ sheet: { view, texts }, cell }: PartProps): JSX.Element | null {
  if (cell.example !== undefined) {
    return <span class="sluis-cell__value">{valueText(cell.field, cell.example.value, texts)}</span>;
  }
  if (cell.refused === undefined) return null;
  const reason = texts.say(`reason.${cell.refused}.short`);
  return (
    <span class="sluis-cell__value sluis-cell__value--refused">
      {texts.say('editor.cell.refused', { client: view.example.label, reason })}
    </span>
  );
}

function Marks({ sheet: { texts }, cell }: PartProps): JSX.Element | null {
  const { asks, bases, errors, warnings, comments } = cell;
  const basis = leadingBasis(bases);
  if (asks === 'nothing' && basis === undefined && errors + warnings + comments === 0) return null;
  return (
    <span class="sluis-cell__marks">
      {errors > 0 && (
        <span class="sluis-cell__error">
          <Icon name="warning" /> {texts.say('editor.cell.error')}
        </span>
      )}
      {errors === 0 && warnings > 0 && (
        <span class="sluis-cell__warning">
          <Icon name="info" /> {texts.say('editor.cell.warning')}
        </span>
      )}
      {comments > 0 && (
        <span>
          <Icon name="comment" /> {texts.say('editor.cell.comments', { count: comments })}
        </span>
      )}
      {asks !== 'nothing' && (
        <span class="sluis-cell__consent">
          <Icon name="person" /> {texts.say(`editor.asks.${asks}`)}
        </span>
      )}
      {basis !== undefined && <span class="sluis-cell__basis">{shortBasis(basis)}</span>}
    </span>
  );
}
