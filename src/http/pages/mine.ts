import { answerAsClient } from '../../disclosure/client-answers.ts';
import { AnswerPage } from '../../web/mine/answer-page.tsx';
import { type ChoiceDone, ChoicesPage } from '../../web/mine/choices-page.tsx';
import { MinePage } from '../../web/mine/mine-page.tsx';
import { MyQuestionsPage } from '../../web/mine/my-questions-page.tsx';
import { renderPage } from '../../web/web.ts';
import { liftObjection, objectAsClient, viewChoices, viewQuestion, withdrawAsClient } from '../../workbench/choices.ts';
import { viewMine } from '../../workbench/mine.ts';
import { askAbout, viewMyQuestions } from '../../workbench/questions.ts';
import type { ClientContext, PageAnswer, PageRoute } from './page-route.ts';

/** The pages of a client: who saw its data, its choices, its questions. */
export const mineRoutes: readonly PageRoute[] = [
  { for: 'client', method: 'get', path: '/mijn', handle: showMine },
  { for: 'client', method: 'get', path: '/mijn/keuzes', handle: showChoices },
  { for: 'client', method: 'post', path: '/mijn/keuzes', handle: choose },
  { for: 'client', method: 'get', path: '/mijn/keuzes/vraag/:question', handle: (page) => showQuestion(page) },
  { for: 'client', method: 'post', path: '/mijn/keuzes/vraag/:question', handle: answer },
  { for: 'client', method: 'get', path: '/mijn/vragen', handle: (page) => showQuestions(page) },
  { for: 'client', method: 'post', path: '/mijn/vragen', handle: ask },
];

async function showMine(page: ClientContext): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const party = query.get('organisatie') ?? '';
  const asked = { page: toNumber(query.get('bladzijde')), ...(party === '' ? {} : { party }) };
  const view = await page.read(viewMine(rooms, page.call(), asked));
  return { html: renderPage(MinePage, { frame, view }) };
}

/** A number of a page; anything else is the first. */
const toNumber = (text: string | null): number => (/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1);

async function showChoices(page: ClientContext): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewChoices(rooms, page.call(), frame.language));
  const done = toDone(query, [...view.past, ...view.current]);
  return { html: renderPage(ChoicesPage, { frame, view, ...(done && { done }) }) };
}

/** What was done stands in the address; that a consent has stopped is told only when it has. */
function toDone(
  query: URLSearchParams,
  choices: readonly { readonly id: string; readonly ended?: { readonly at: string } }[],
): ChoiceDone | undefined {
  const stopped = choices.find(({ id }) => id === query.get('gestopt'))?.ended;
  if (stopped !== undefined) return { what: 'stopped', at: stopped.at };
  const what = (['objected', 'lifted', 'answered'] as const).find((one) => one === query.get('gedaan'));
  return what && { what };
}

async function choose(page: ClientContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const [call, purpose] = [page.call(), form.get('doel') ?? ''];
  if (form.get('doe') === 'bezwaar') {
    await page.read(objectAsClient(rooms, call, purpose));
    return { redirect: '/mijn/keuzes?gedaan=objected' };
  }
  if (form.get('doe') === 'geen-bezwaar') {
    await page.read(liftObjection(rooms, call, purpose));
    return { redirect: '/mijn/keuzes?gedaan=lifted' };
  }
  const { id } = await page.read(withdrawAsClient(rooms, call, form.get('akkoord') ?? ''));
  return { redirect: `/mijn/keuzes?gestopt=${id}` };
}

async function showQuestion(page: ClientContext, problem?: 'choose' | 'changed'): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const asked = { id: page.parameter('question'), place: placeOf(page), language: frame.language };
  const { question, where } = await page.read(viewQuestion(rooms, page.call(), asked));
  const status = problem === 'changed' ? 409 : 422;
  return {
    html: renderPage(AnswerPage, { frame, question, ...(where && { where }), ...(problem && { problem }) }),
    ...(problem && { status }),
  };
}

/** Of a question that is asked at several places, which of them. */
const placeOf = ({ form, query }: ClientContext): string | undefined =>
  form.get('bij') ?? query.get('bij') ?? undefined;

async function answer(page: ClientContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const chosen = form.get('antwoord');
  if (chosen === 'later') return { redirect: '/mijn/keuzes' };
  if (chosen !== 'yes' && chosen !== 'no') return showQuestion(page, 'choose');
  const shown = { question: page.parameter('question'), digest: form.get('tekst') ?? '', place: placeOf(page) };
  const said = { ...shown, answer: chosen } as const;
  const made = await page.attempt(answerAsClient(rooms, page.call(), said));
  if (made.ok) return { redirect: '/mijn/keuzes?gedaan=answered' };
  if (made.problem.code === 'conflict') return showQuestion(page, 'changed');
  throw made.problem;
}

async function showQuestions(page: ClientContext, problem?: 'empty' | 'full'): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewMyQuestions(rooms, page.call()));
  const isSent = query.get('gedaan') === 'gestuurd';
  const props = { frame, view, isSent, ...(problem && { problem }) };
  return { html: renderPage(MyQuestionsPage, props), ...(problem ? { status: 422 } : {}) };
}

async function ask(page: ClientContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const asked = { entry: form.get('inzage') ?? '', text: form.get('vraag') ?? '' };
  const made = await page.attempt(askAbout(rooms, page.call(), asked));
  if (made.ok) return { redirect: `/mijn/vragen?gedaan=gestuurd#${made.response.id}` };
  if (made.problem.code === 'invalid-input') return showQuestions(page, 'empty');
  if (made.problem.code === 'conflict') return showQuestions(page, 'full');
  throw made.problem;
}
