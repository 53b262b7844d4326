import { QuestionsPage } from '../../web/questions/questions-page.tsx';
import { renderPage } from '../../web/web.ts';
import { answerQuestion, viewQuestions } from '../../workbench/questions.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** What clients asked one's own party. */
export const questionsRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/vragen', handle: (page) => show(page) },
  { method: 'post', path: '/vragen', handle: answer },
];

async function show(page: VisitedContext, problem?: 'empty' | 'gone'): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewQuestions(rooms, page.call()));
  const isAnswered = query.get('gedaan') === 'beantwoord';
  const props = { frame, view, isAnswered, ...(problem && { problem }) };
  return { html: renderPage(QuestionsPage, props), ...(problem ? { status: 422 } : {}) };
}

async function answer(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const said = { id: form.get('vraag') ?? '', text: form.get('antwoord') ?? '' };
  const made = await page.attempt(answerQuestion(rooms, page.call(), said));
  if (made.ok) return { redirect: '/vragen?gedaan=beantwoord' };
  if (made.problem.code === 'invalid-input') return show(page, 'empty');
  if (made.problem.code === 'not-found') return show(page, 'gone');
  throw made.problem;
}
