import type { ConsentTalk } from '../../contract/generated/types.ts';
import { recordTalk } from '../../disclosure/consenting.ts';
import type { GatewayError } from '../../errors.ts';
import { ConsentCheckPage } from '../../web/consent/consent-check-page.tsx';
import { ConsentDonePage } from '../../web/consent/consent-done-page.tsx';
import { ConsentPaperPage } from '../../web/consent/consent-paper-page.tsx';
import { ConsentQuestionPage } from '../../web/consent/consent-question-page.tsx';
import { ConsentStartPage } from '../../web/consent/consent-start-page.tsx';
import { renderPage } from '../../web/web.ts';
import { printCopy, printForm } from '../../workbench/consent-papers.ts';
import { keepScan, openScan } from '../../workbench/consent-scans.ts';
import { forgetTalk, noteAnswer, viewTalk } from '../../workbench/consent-talk.ts';
import { answersRead, type TalkView } from '../../workbench/consent-talk-view.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

type Problems = Parameters<typeof ConsentCheckPage>[0]['problems'];

/** Akkoord: what a client and a care worker go through together, at one screen or from paper. */
export const consentRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/akkoord/:ref', handle: start },
  { method: 'get', path: '/akkoord/:ref/vraag/:question', handle: (page) => question(page, {}) },
  { method: 'post', path: '/akkoord/:ref/vraag/:question', handle: answer },
  { method: 'get', path: '/akkoord/:ref/controle', handle: (page) => check(page, []) },
  { method: 'post', path: '/akkoord/:ref/controle', handle: record },
  { method: 'get', path: '/akkoord/:ref/klaar', handle: done },
  { method: 'get', path: '/akkoord/:ref/van-papier', handle: (page) => paper(page, []) },
  { method: 'post', path: '/akkoord/:ref/van-papier', takesFile: true, handle: takeOver },
  { method: 'get', path: '/akkoord/:ref/kopie.pdf', handle: (page) => document(page, printCopy) },
  { method: 'get', path: '/akkoord/:ref/formulier.pdf', handle: (page) => document(page, printForm) },
  { method: 'get', path: '/akkoord/:ref/scan/:id', handle: scan },
];

const refOf = (page: VisitedContext): string => page.parameter('ref');
const read = (page: VisitedContext): Promise<TalkView> =>
  page.read(viewTalk(page.rooms, page.call(), refOf(page), page.frame.language));

async function start(page: VisitedContext): Promise<PageAnswer> {
  const paused = page.query.get('later') === '1';
  return { html: renderPage(ConsentStartPage, { frame: page.frame, view: await read(page), paused }) };
}

async function question(page: VisitedContext, { stale }: { readonly stale?: boolean }): Promise<PageAnswer> {
  const view = await read(page);
  const index = view.questions.findIndex(({ asked }) => asked.id === page.parameter('question'));
  if (index === -1) return { redirect: `/akkoord/${view.ref}` };
  const html = renderPage(ConsentQuestionPage, { frame: page.frame, view, index, ...(stale && { stale }) });
  return stale ? { html, status: 409 } : { html };
}

/** Notes the answer, when there is one, and goes where the client wants to go. */
async function answer(page: VisitedContext): Promise<PageAnswer> {
  const id = page.parameter('question');
  const chosen = (['yes', 'no', 'not-yet'] as const).find((one) => one === page.form.get('antwoord'));
  if (chosen !== undefined) {
    const said = { question: id, digest: page.form.get('tekst') ?? '', answer: chosen };
    const noted = await page.attempt(noteAnswer(page.rooms, page.call(), refOf(page), said));
    if (!noted.ok && noted.problem.code !== 'conflict') throw noted.problem;
    if (!noted.ok) return question(page, { stale: true });
  }
  const view = await read(page);
  const base = `/akkoord/${view.ref}`;
  const index = view.questions.findIndex(({ asked }) => asked.id === id);
  const way = page.form.get('ga');
  if (way === 'later') return { redirect: `${base}?later=1` };
  const next = view.questions[way === 'vorige' ? index - 1 : index + 1];
  if (next !== undefined) return { redirect: `${base}/vraag/${next.asked.id}` };
  return { redirect: way === 'vorige' ? base : `${base}/controle` };
}

const filledIn = ({ form }: VisitedContext): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));

async function check(page: VisitedContext, problems: Problems): Promise<PageAnswer> {
  const props = { frame: page.frame, view: await read(page), filled: filledIn(page), problems };
  return { html: renderPage(ConsentCheckPage, props), ...(problems.length > 0 ? { status: 422 } : {}) };
}

/** How it was discussed, as the API takes it. Both the client and a parent: the client answered, a parent said the same. */
function howOf({ form, frame }: VisitedContext, channel: string): object {
  const capacity = form.get('namens') ?? '';
  const also = capacity === 'self' ? 'parent' : 'self';
  const present = form.getAll('bij[]');
  return {
    ...{ language: frame.language, capacity, channel, present, interpreter: present.includes('interpreter') },
    ...(form.get('samen-met-ouder') === '1' && (capacity === 'self' || capacity === 'parent') ? { alsoBy: also } : {}),
  };
}

/** Everything that was noted is recorded as the page showed it, or nothing is: a text or an answer may have changed meanwhile. */
async function record(page: VisitedContext): Promise<PageAnswer> {
  const { form } = page;
  const view = await read(page);
  if (form.get('gelezen') !== answersRead(view)) return check(page, ['changed']);
  const answers = view.questions.flatMap(({ asked, answer: said, digest }): ConsentTalk['answers'] =>
    said === undefined || digest === undefined ? [] : [{ question: asked.id, noticeDigest: digest, answer: said }],
  );
  const channel = form.get('hoe') ?? '';
  const problems: Problems = [
    ...(answers.length === 0 ? (['answers'] as const) : []),
    ...(channel === '' ? (['how'] as const) : []),
    ...(form.has('namens') ? [] : (['capacity'] as const)),
  ];
  if (problems.length > 0) return check(page, problems);
  const talk = { caseRef: view.ref, ...howOf(page, channel), answers };
  const recorded = await page.attempt(recordTalk(page.rooms, page.call(talk)));
  if (!recorded.ok) return check(page, toProblems(recorded.problem));
  await page.read(forgetTalk(page.rooms, page.call(), view.ref));
  return { redirect: `/akkoord/${view.ref}/klaar` };
}

/** @throws GatewayError what is no answer to a form: it gets a page of its own */
function toProblems(problem: GatewayError): Problems {
  const { code, extras } = problem;
  if (code === 'conflict') return extras.errors === undefined ? ['other'] : ['changed'];
  if (code !== 'invalid-input') throw problem;
  const pointers = (extras.errors ?? []).map(({ pointer }) => pointer);
  return [pointers.includes('/givenAt') ? 'day' : 'other'];
}

async function done(page: VisitedContext): Promise<PageAnswer> {
  const { ref } = await read(page);
  const address = `${page.site}/mijn/keuzes`;
  return { html: renderPage(ConsentDonePage, { frame: page.frame, view: { ref }, address }) };
}

async function paper(page: VisitedContext, problems: Problems): Promise<PageAnswer> {
  const props = { frame: page.frame, view: await read(page), filled: filledIn(page), problems };
  return { html: renderPage(ConsentPaperPage, props), ...(problems.length > 0 ? { status: 422 } : {}) };
}

/** What stands on a paper, with its scan. The scan is kept first: a paper that refers to nothing is never recorded. */
async function takeOver(page: VisitedContext): Promise<PageAnswer> {
  const { form } = page;
  const answers = [...form]
    .filter(([name]) => name.startsWith('vraag.'))
    .map(([name, said]) => {
      const id = name.slice('vraag.'.length);
      return { question: id, noticeDigest: form.get(`tekst.${id}`) ?? '', answer: said };
    });
  const day = form.get('dag') ?? '';
  const problems: Problems = [
    ...(answers.length === 0 ? (['answers'] as const) : []),
    ...(form.get('zelfde') === '1' ? [] : (['other-text'] as const)),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [] : (['day'] as const)),
    ...(form.has('namens') ? [] : (['capacity'] as const)),
  ];
  if (problems.length > 0) return paper(page, problems);
  const { file } = page;
  const kept = file && (await page.attempt(keepScan(page.rooms, page.call(), refOf(page), file)));
  if (kept?.ok === false) return paper(page, toScanProblems(kept.problem));
  const talk = {
    ...{ caseRef: refOf(page), ...howOf(page, 'paper'), answers, givenAt: momentOf(day, page) },
    ...(kept && { scan: kept.response.id }),
  };
  const recorded = await page.attempt(recordTalk(page.rooms, page.call(talk)));
  if (!recorded.ok) return paper(page, toProblems(recorded.problem));
  return { redirect: `/akkoord/${refOf(page)}/klaar` };
}

/** Noon of the day of the signature; of today the moment itself, as a later no must come after it. */
function momentOf(day: string, page: VisitedContext): string {
  const noon = new Date(`${day}T11:00:00Z`);
  const now = new Date(page.call().at);
  return (noon > now && noon.toDateString() === now.toDateString() ? now : noon).toISOString();
}

function toScanProblems(problem: GatewayError): Problems {
  if (problem.code === 'conflict') return ['other'];
  if (problem.code !== 'invalid-input') throw problem;
  return [problem.extras.errors?.some(({ code }) => code === 'size') ? 'scan-size' : 'scan-type'];
}

async function document(page: VisitedContext, print: typeof printCopy): Promise<PageAnswer> {
  return { document: await page.read(print(page.rooms, page.call(), refOf(page), page.frame.language)) };
}

async function scan(page: VisitedContext): Promise<PageAnswer> {
  return { document: await page.read(openScan(page.rooms, page.call(), refOf(page), page.parameter('id'))) };
}
