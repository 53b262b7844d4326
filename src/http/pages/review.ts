import type { GatewayError } from '../../errors.ts';
import { commentOnDraft, moveDraft, resolveComment } from '../../negotiation/drafting.ts';
import { reviewDraft } from '../../negotiation/reviewing.ts';
import { ReviewPage } from '../../web/review/review-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewReview } from '../../workbench/review.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

const path = '/concepten/:draft/beoordelen';

/** Beoordelen: what others think of a draft, and offering it. */
export const reviewRoutes: readonly PageRoute[] = [
  { method: 'get', path, handle: (page) => show(page, {}) },
  { method: 'post', path, handle: submit },
];

type Props = Parameters<typeof ReviewPage>[0];

/** What was refused, where in the form that shows, and what was filled in. */
interface Refused {
  readonly problems?: Props['problems'];
  readonly written?: Props['written'];
}

async function show(page: VisitedContext, { problems = [], written = {} }: Refused): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewReview(rooms, page.call(), page.parameter('draft')));
  const done = query.get('gedaan') ?? undefined;
  const html = renderPage(ReviewPage, { frame, view, problems, written, ...(done === undefined ? {} : { done }) });
  return { html, ...(problems.length > 0 ? { status: 422 } : {}) };
}

/** One form per thing that can be done here; each becomes the same body that the API takes. */
function submit(page: VisitedContext): Promise<PageAnswer> {
  switch (page.form.get('actie')) {
    case 'beoordeel':
      return judge(page);
    case 'opmerking':
      return comment(page, 'opmerking');
    case 'antwoord':
      return comment(page, `antwoord-${textOf(page, 'op')}`);
    case 'afgehandeld':
      return settle(page);
    case 'overleg':
      return move(page, 'consultation', 'consult');
    case 'terug':
      return move(page, 'draft', 'reopen');
    case 'aanbieden':
      return offer(page);
    default:
      return show(page, {});
  }
}

const textOf = ({ form }: VisitedContext, name: string): string => form.get(name)?.trim() ?? '';

/** Reasons are one line: a browser without scripts sends line breaks from a text area. */
const lineOf = (page: VisitedContext, name: string): string => textOf(page, name).replaceAll(/\s+/g, ' ');

const back = (page: VisitedContext, done: string, place: string): PageAnswer => ({
  redirect: `/concepten/${encodeURIComponent(page.parameter('draft'))}/beoordelen?gedaan=${done}#${place}`,
});

async function judge(page: VisitedContext): Promise<PageAnswer> {
  const [hash, verdict, reason] = [textOf(page, 'vingerafdruk'), textOf(page, 'oordeel'), lineOf(page, 'reden')];
  const written = { oordeel: verdict, reden: reason };
  const fields = {
    '/verdict': { field: 'oordeel-keuze', kind: 'oordeel' },
    '/reason': { field: 'reden', kind: 'reden' },
  } as const;
  const made = await page.attempt(
    reviewDraft(page.rooms, page.call({ hash, verdict, reason }), page.parameter('draft')),
  );
  if (made.ok) return back(page, 'review', 'beoordelingen');
  return show(page, { problems: toProblems(made.problem, fields), written });
}

async function comment(page: VisitedContext, field: string): Promise<PageAnswer> {
  const [text, replyTo] = [textOf(page, 'tekst').replaceAll('\r\n', '\n'), textOf(page, 'op')];
  const body = replyTo === '' ? { text } : { text, replyTo };
  const made = await page.attempt(commentOnDraft(page.rooms, page.call(body), page.parameter('draft')));
  if (made.ok) return back(page, 'comment', 'opmerkingen');
  const problems = toProblems(made.problem, { '/text': { field, kind: 'tekst' } });
  return show(page, { problems, written: { [field]: text } });
}

async function settle(page: VisitedContext): Promise<PageAnswer> {
  const { rooms } = page;
  const made = await page.attempt(resolveComment(rooms, page.call(), page.parameter('draft'), textOf(page, 'op')));
  return made.ok ? back(page, 'resolved', 'opmerkingen') : show(page, { problems: toProblems(made.problem, {}) });
}

async function move(page: VisitedContext, to: 'consultation' | 'draft', done: string): Promise<PageAnswer> {
  const reason = to === 'consultation' ? 'Open voor overleg' : 'Overleg gesloten';
  const body = { revision: Number(textOf(page, 'revisie')), to, reason };
  const made = await page.attempt(moveDraft(page.rooms, page.call(body), page.parameter('draft')));
  return made.ok ? back(page, done, 'aanbieden') : show(page, { problems: toProblems(made.problem, {}) });
}

async function offer(page: VisitedContext): Promise<PageAnswer> {
  const reason = lineOf(page, 'aanbieden-reden');
  const body = { revision: Number(textOf(page, 'revisie')), to: 'offered', reason };
  const made = await page.attempt(moveDraft(page.rooms, page.call(body), page.parameter('draft')));
  if (made.ok) {
    const { id = '', version = '' } = made.response.offered ?? {};
    return { redirect: `/afspraken/${encodeURIComponent(id)}/v/${encodeURIComponent(version)}/ondertekenen` };
  }
  const fields = { '/reason': { field: 'aanbieden-reden', kind: 'reden' } } as const;
  return show(page, {
    problems: toProblems(made.problem, fields, 'not-ready'),
    written: { 'aanbieden-reden': reason },
  });
}

type Problem = Props['problems'][number];

/**
 * What is wrong, at the field where it can be mended.
 * @param otherwise what it is called when what was sent is not valid, and at none of these fields
 * @throws GatewayError what is no answer to a form: it gets a page of its own
 */
function toProblems(
  problem: GatewayError,
  fields: Readonly<Record<string, Problem>>,
  otherwise: Problem['kind'] = 'other',
): readonly Problem[] {
  const { code, extras } = problem;
  if (code === 'conflict') return [{ kind: 'stale' }];
  if (code === 'not-allowed') return [{ kind: 'not-allowed' }];
  if (code !== 'invalid-input') throw problem;
  const found = (extras.errors ?? []).map(({ pointer }): Problem => fields[pointer] ?? { kind: otherwise });
  const all = found.length === 0 ? [{ kind: otherwise }] : found;
  return all.filter((one, index) => all.findIndex(({ kind }) => kind === one.kind) === index);
}
