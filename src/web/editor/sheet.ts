import type { Author } from '../../contract/generated/types.ts';
import type { ChosenCell, EditorView, Place, Shown } from '../../workbench/editor-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { roleText } from '../frame/role-text.ts';
import type { Texts } from '../texts.ts';
import type { EditorState } from './editor-state.ts';

/** What every part of the page is drawn from. */
export interface Sheet {
  readonly frame: PageFrame;
  readonly view: EditorView;
  readonly state: EditorState;
  readonly texts: Texts;
  readonly refused: Refused | undefined;
}

/** The sheet, and the cell that is open. */
export interface CellPanelProps {
  readonly sheet: Sheet;
  readonly chosen: ChosenCell;
}

/** Why something that was sent was not kept, and what it was: nothing that somebody typed is lost. */
export interface Refused {
  readonly kind: 'conflict' | 'invalid';
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
  /** Everything that the form sent, but its token. */
  readonly sent: readonly (readonly [string, string])[];
  readonly shown?: Shown;
  readonly reason?: string;
}

/** Who did something: its role, and the name of its party. */
export const doerOf = ({ view, texts }: Sheet, { role, party }: Pick<Author, 'role' | 'party'>) => ({
  role: roleText(role, texts),
  party: view.partyNames[party] ?? party,
});

/** The name of the recipient of a clause, as it stands inside a sentence. */
export function recipientOf({ view, texts }: Pick<Sheet, 'view' | 'texts'>, { clause }: Place): string {
  const column = view.columns.find((own) => own.clause === clause);
  const to = column?.to ?? clause?.split('.')[2];
  const known = (['MUN', 'HUB', 'COR', 'PRO', 'BUD'] as const).find((type) => type === to);
  return known === undefined ? (clause ?? '') : texts.say(`party.${known}`).toLocaleLowerCase(texts.language);
}
