import type { DraftId } from '../../contract/generated/types.ts';
import type { Answer } from '../../disclosure/answer.ts';
import { commentOnDraft, resolveComment } from '../../negotiation/drafting.ts';
import { EditorPage } from '../../web/editor/editor-page.tsx';
import { type EditorState, editorUrl, parseEditorState } from '../../web/editor/editor-state.ts';
import { renderPage } from '../../web/web.ts';
import { readEditor } from '../../workbench/editor.ts';
import type { EditorView } from '../../workbench/editor-view.ts';
import { saveEdit } from '../../workbench/save-edit.ts';
import { toCommentRequest, toEdit, toShown } from './editor-form.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

const path = '/concepten/:draft/bewerken';

/** A draft in the editor: every state of it is a URL, and every change comes back to the page as it stood. */
export const editorRoutes: readonly PageRoute[] = [
  { method: 'get', path, handle: (page) => show(page) },
  { method: 'post', path, handle: save },
];

type Refused = NonNullable<Parameters<typeof EditorPage>[0]['refused']>;

async function show(page: VisitedContext, refused?: Refused): Promise<PageAnswer> {
  const state = parseEditorState(page.query);
  const view = await look(page, state);
  const html = renderPage(EditorPage, { frame: page.frame, view, state, ...(refused ? { refused } : {}) });
  return { html, status: refused === undefined ? 200 : refused.kind === 'conflict' ? 409 : 422 };
}

function look(page: VisitedContext, { purpose, client, cell }: EditorState): Promise<EditorView> {
  const question = {
    language: page.frame.language,
    ...(purpose === undefined ? {} : { purpose }),
    ...(client === undefined ? {} : { client }),
    ...(cell === undefined ? {} : { cell }),
  };
  return page.read(readEditor(page.rooms, page.call(), draftOf(page), question));
}

const draftOf = (page: VisitedContext): DraftId => page.parameter('draft') as DraftId;

/** What a form on the page sent: a change of the draft, or something that is said about it. */
async function save(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const draft = draftOf(page);
  switch (form.get('actie')) {
    case 'reactie':
      return answerTo(
        page,
        await page.attempt(commentOnDraft(rooms, page.call(toCommentRequest(form, page.query)), draft)),
      );
    case 'afgehandeld':
      return answerTo(page, await page.attempt(resolveComment(rooms, page.call(), draft, form.get('reactie') ?? '')));
    default: {
      const edit = toEdit(form);
      if (edit === undefined) return show(page, toRefused(page, []));
      return answerTo(page, await page.attempt(saveEdit(rooms, page.call(), draft, edit)));
    }
  }
}

/** Back to the page as it stood; or the page with what is wrong, and what was sent. */
function answerTo(
  page: VisitedContext,
  answer: Answer<{ readonly revision: number }>,
): PageAnswer | Promise<PageAnswer> {
  if (answer.ok) {
    const state = parseEditorState(page.query);
    return { redirect: editorUrl(draftOf(page), state, { saved: answer.response.revision }) };
  }
  const { problem } = answer;
  if (problem.code === 'conflict')
    return show(page, { ...toRefused(page, problem.extras.errors ?? []), kind: 'conflict' });
  if (problem.code === 'invalid-input') return show(page, toRefused(page, problem.extras.errors ?? []));
  throw problem;
}

function toRefused({ form }: VisitedContext, errors: Refused['errors']): Refused {
  const shown = toShown(form.get('tonen'));
  return {
    kind: 'invalid',
    errors: errors.length === 0 ? [{ pointer: '', code: 'nothing-chosen', detail: 'nothing was chosen' }] : errors,
    sent: [...form].filter(([name]) => name !== 'csrf'),
    ...(shown === undefined || shown === 'model' ? {} : { shown }),
    ...(form.has('reden') ? { reason: form.get('reden') ?? '' } : {}),
  };
}
