import type { JSX } from 'preact';
import type { EditorView } from '../../workbench/editor-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';
import { CellPanel } from './cell-panel.tsx';
import { ClausePanel } from './clause-panel.tsx';
import { EditorHead, PurposeTabs } from './editor-head.tsx';
import type { EditorState } from './editor-state.ts';
import { EmptyPanel } from './empty-panel.tsx';
import { filterRows } from './filter-rows.ts';
import { Matrix } from './matrix.tsx';
import { ProblemList } from './problem-list.tsx';
import { PurposePanel } from './purpose-panel.tsx';
import type { Refused, Sheet } from './sheet.ts';
import { BulkBar, Legend, Question, TableFilter, TableNotes } from './table-filter.tsx';

export interface EditorProps {
  readonly frame: PageFrame;
  readonly view: EditorView;
  readonly state: EditorState;
  readonly refused?: Refused;
}

/** A draft, purpose by purpose: who sees what, why, and what that comes to for a client. */
export function EditorPage({ frame, view, state, refused }: EditorProps): JSX.Element {
  const texts = textsIn(frame.language);
  const sheet: Sheet = { frame, view, state, texts, refused };
  const name = view.draft.title === undefined ? texts.say('editor.untitled') : texts.pick(view.draft.title);
  const page = `${texts.say('editor.page')}: ${name}`;
  const hasErrors = refused !== undefined || view.problems.some(({ severity }) => severity === 'error');
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={hasErrors ? `${texts.say('editor.problems.title')}: ${page}` : page}
      name={texts.say('editor.page')}
      path={[{ text: texts.say('page.agreements'), href: '/afspraken' }]}
      scripts={['editor.js']}
    >
      <EditorHead sheet={sheet} name={name} />
      <PurposeTabs sheet={sheet} />
      <Desk sheet={sheet} />
    </Frame>
  );
}

/** The table and, beside it, what was chosen in it; on a narrow screen the one in the place of the other. */
function Desk({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { view, state, texts } = sheet;
  const rows = filterRows(view, state, texts);
  return (
    <div class={view.chosen === undefined ? 'sluis-editor' : 'sluis-editor sluis-editor--chosen'}>
      <section class="sluis-card sluis-editor__sheet" aria-labelledby="vraag-kop">
        <Lacking sheet={sheet} />
        <ProblemList sheet={sheet} />
        <Question sheet={sheet} />
        <Legend sheet={sheet} />
        <TableFilter sheet={sheet} />
        <Matrix sheet={sheet} rows={rows} />
        {rows.length > 0 && view.mayEdit && <BulkBar sheet={sheet} />}
        <TableNotes sheet={sheet} shown={rows.length} />
      </section>
      <Panel sheet={sheet} />
    </div>
  );
}

/** What the draft still lacks before it can be offered at all, and why somebody can only read it. */
function Lacking({ sheet: { view, texts } }: { readonly sheet: Sheet }): JSX.Element {
  const { id, lacking, makesTerms } = view.draft;
  return (
    <>
      {!view.mayEdit && <p class="sluis-note">{texts.say('editor.readonly')}</p>}
      {!makesTerms && (
        <p class="sluis-note sluis-note--warning" role="alert">
          <Icon name="warning" /> {texts.say('editor.nothing-made')}
        </p>
      )}
      {lacking > 0 && makesTerms && (
        <p class="sluis-note">
          {texts.say('editor.lacking', { count: lacking })}{' '}
          <a class="utrecht-link utrecht-link--html-a" href={`/concepten/${id}/kader`}>
            {texts.say('editor.lacking.link')}
          </a>
        </p>
      )}
    </>
  );
}

function Panel({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { chosen } = sheet.view;
  switch (chosen?.kind) {
    case 'cell':
      return <CellPanel sheet={sheet} chosen={chosen} />;
    case 'clause':
      return <ClausePanel sheet={sheet} chosen={chosen} />;
    case 'purpose':
      return <PurposePanel sheet={sheet} chosen={chosen} />;
    default:
      return <EmptyPanel sheet={sheet} />;
  }
}
