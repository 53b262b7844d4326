import type { JSX } from 'preact';
import type { ChosenCell } from '../../workbench/editor-view.ts';
import { Icon } from '../frame/icon.tsx';
import { valueText } from '../trial/value-text.ts';
import { CellForm } from './cell-form.tsx';
import { cellName, editorUrl } from './editor-state.ts';
import { CommentsBlock, HistoryBlock, LegalBlock, PanelFrame } from './panel-parts.tsx';
import { ButtonForm } from './post-form.tsx';
import { ProblemsHere } from './problem-list.tsx';
import { RefusedBlock } from './refused-block.tsx';
import { type CellPanelProps, recipientOf, type Sheet } from './sheet.ts';
import { theParty } from './words.ts';

/** All that is known of one field for one recipient, and what can be decided about it. */
export function CellPanel({ sheet, chosen }: CellPanelProps): JSX.Element {
  const { view, state, texts } = sheet;
  const { row, column, cell } = chosen;
  const recipient = recipientOf(sheet, column);
  const [before = '', after = ''] = texts.say('editor.panel.for', { field: '\n', recipient }).split('\n');
  const heading = (
    <>
      {before}
      <strong>{texts.pick(row.label)}</strong>
      {after}
    </>
  );
  const place = texts.say('editor.panel.place', { clause: column.clause, party: theParty(column.from, texts) });
  return (
    <PanelFrame sheet={sheet} heading={heading} place={place}>
      <RefusedBlock sheet={sheet} chosen={chosen} />
      <ProblemsHere sheet={sheet} problems={chosen.problems} />
      <SentenceBlock sheet={sheet} chosen={chosen} />
      <DifferenceBlock sheet={sheet} chosen={chosen} />
      {chosen.closed !== undefined && <ClosedBlock sheet={sheet} chosen={chosen} />}
      {chosen.closed === undefined && <CellForm sheet={sheet} chosen={chosen} />}
      <Outcomes sheet={sheet} chosen={chosen} />
      <LegalBlock legal={chosen.legal} topic={row.category} texts={texts}>
        {view.mayEdit && (
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`${editorUrl(view.draft.id, { ...state, cell: cellName({ clause: cell.clause }) })}#paneel`}
            data-live="paneel"
          >
            {texts.say('editor.legal.change')}
          </a>
        )}
      </LegalBlock>
      <CommentsBlock sheet={sheet} chosen={chosen} />
      <HistoryBlock sheet={sheet} chosen={chosen} />
    </PanelFrame>
  );
}

function SentenceBlock({ sheet: { texts }, chosen: { sentence, clauseText } }: CellPanelProps): JSX.Element {
  return (
    <div class="sluis-block sluis-block--info">
      <h3 class="sluis-block__heading">{texts.say('editor.sentence')}</h3>
      <p class="sluis-panel__sentence">
        {sentence.before}
        <strong>{sentence.shown}</strong>
        {sentence.after}
      </p>
      {clauseText !== undefined && (
        <details class="sluis-panel__clause" id="hele-bepaling">
          <summary>{texts.say('editor.whole-clause')}</summary>
          <p class="sluis-panel__text">{clauseText}</p>
        </details>
      )}
    </div>
  );
}

/** The sentence of the model and that of the region, with the words that came and went. */
function DifferenceBlock({ sheet, chosen }: CellPanelProps): JSX.Element | null {
  const { view, texts } = sheet;
  const { difference, sentence, cell, undo } = chosen;
  if (difference === undefined) return null;
  const { verdict, model, pieces, apart } = difference;
  const whole = (one: typeof model): string => one.before + one.shown + one.after;
  return (
    <div class="sluis-block sluis-block--different">
      <h3 class="sluis-block__heading">
        <Icon name={verdict} /> {texts.say(`editor.difference.${verdict}`, { version: view.draft.model.version })}
      </h3>
      {apart ? (
        <dl class="sluis-apart">
          <dt>{texts.say('editor.difference.model')}</dt>
          <dd>
            <del>{whole(model)}</del>
          </dd>
          <dt>{texts.say('editor.difference.own')}</dt>
          <dd>
            <ins>{whole(sentence)}</ins>
          </dd>
        </dl>
      ) : (
        <p>
          {pieces.map(({ text, change }, index) => (
            <Piece key={`${index}-${change}`} text={text} change={change} texts={texts} />
          ))}
        </p>
      )}
      {view.mayEdit && undo.length > 0 && (
        <ButtonForm
          sheet={sheet}
          id="model"
          action="cel"
          values={[
            ['veld', cell.field],
            ['bepaling', cell.clause],
            ['tonen', 'model'],
          ]}
          text={texts.say('editor.take-model')}
        />
      )}
    </div>
  );
}

interface PieceProps {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
  readonly texts: Sheet['texts'];
}

/** Marks alone are not read aloud by everything: the words say it as well. */
function Piece({ text, change, texts }: PieceProps): JSX.Element {
  if (change === 'same') return <>{text}</>;
  const said = <span class="sluis-unseen"> {texts.say(`editor.difference.${change}`)} </span>;
  return change === 'added' ? (
    <ins>
      {said}
      {text}
    </ins>
  ) : (
    <del>
      {said}
      {text}
    </del>
  );
}

function ClosedBlock({ sheet, chosen }: CellPanelProps): JSX.Element {
  const { texts } = sheet;
  const { closed, column } = chosen;
  const recipient = recipientOf(sheet, column);
  return (
    <div class="sluis-block">
      <h3 class="sluis-block__heading">
        <Icon name="shut" /> {texts.say('editor.closed')}
      </h3>
      {closed?.by === 'law' ? (
        <>
          <p>{texts.say(`reason.${closed.reason}.text`)}</p>
          <p class="sluis-hint" lang="en">
            {closed.rule}
          </p>
        </>
      ) : (
        closed !== undefined && <p>{texts.say(`editor.closed.${closed.by}`, { recipient })}</p>
      )}
    </div>
  );
}

/** What each invented client would have the recipient see now: the proof of the sentence. */
function Outcomes({ sheet, chosen }: CellPanelProps): JSX.Element {
  const { texts } = sheet;
  const { outcomes, column, row } = chosen;
  return (
    <section class="sluis-panel__part" aria-labelledby="te-zien">
      <h3 class="sluis-panel__sub" id="te-zien">
        {texts.say('editor.outcomes')}
      </h3>
      <table class="sluis-outcomes">
        <thead class="sluis-unseen">
          <tr>
            <th scope="col">{texts.say('editor.outcomes.client')}</th>
            <th scope="col">
              {texts.say('editor.outcomes.sees', { recipient: texts.say(`editor.the.${column.to}`) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome.client}>
              <th class="sluis-outcomes__client" scope="row">
                {outcome.label}
              </th>
              <td>
                <Seen outcome={outcome} field={row.field} texts={texts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={trialUrlOf(sheet, chosen)}>
          {texts.say('editor.outcomes.why')}
        </a>
      </p>
    </section>
  );
}

interface SeenProps {
  readonly outcome: ChosenCell['outcomes'][number];
  readonly field: string;
  readonly texts: Sheet['texts'];
}

function Seen({ outcome: { seen, refused }, field, texts }: SeenProps): JSX.Element {
  if (seen !== undefined) {
    return (
      <span class="sluis-outcomes__seen">
        <Icon name={seen.part === undefined ? 'check' : 'half'} /> {valueText(field, seen.value, texts)}
      </span>
    );
  }
  return (
    <span class="sluis-outcomes__closed">
      <Icon name="none" />{' '}
      {refused === undefined ? texts.say('editor.outcomes.nothing') : texts.say(`reason.${refused}.short`)}
    </span>
  );
}

/** The test request that explains these outcomes step by step, on this very draft. */
function trialUrlOf({ view }: Sheet, { column, row }: ChosenCell): string {
  const role = column.roles[0]?.id ?? '';
  const query = new URLSearchParams({
    afspraak: view.draft.id,
    doel: view.purpose.code,
    over: view.example.id,
    alles: '1',
    gegeven: row.field,
    ...(column.party === undefined ? {} : { wie: `${column.party}.${role}` }),
  });
  return `/proef?${query}`;
}
