import type { GatewayError } from '../../errors.ts';
import { type RetentionProblem, retentionProblems } from '../../web/retention/retention-errors.ts';
import { RetentionPage } from '../../web/retention/retention-page.tsx';
import { ofNobody } from '../../web/retention/retention-state.ts';
import { renderPage } from '../../web/web.ts';
import { liftHold, placeHold, setTerm } from '../../workbench/retention.ts';
import { viewRetention } from '../../workbench/view-retention.ts';
import { beginOfDay, endOfDay } from './dutch-days.ts';
import { isFresh, logInAgain } from './fresh-log-in.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

const address = '/logboek/bewaren';

/** How long entries of the log are kept. What is filled in is posted: a reference of a client comes into no address. */
export const retentionPages: readonly PageRoute[] = [
  { method: 'get', path: address, handle: (page) => show(page, []) },
  { method: 'post', path: address, handle: submit },
];

async function show(page: VisitedContext, wrong: readonly RetentionProblem[]): Promise<PageAnswer> {
  const { frame, query, form } = page;
  const { view, busy } = await look(page);
  const done = query.get('gedaan') ?? undefined;
  const problems = retentionProblems([...wrong, ...busy], frame.language);
  const written = Object.fromEntries([...form].filter(([name]) => name !== 'csrf'));
  const told = { view, problems, written, isFresh: isFresh(page), ...(done === undefined ? {} : { done }) };
  return { html: renderPage(RetentionPage, { frame, ...told }), ...(problems.length > 0 ? { status: 422 } : {}) };
}

/** What would go is worked out for a party once at a time: who asks meanwhile gets the page without it. */
async function look(page: VisitedContext) {
  const { rooms, query } = page;
  if (query.get('vooruit') === 'ja') {
    const made = await page.attempt(viewRetention(rooms, page.call(), true));
    if (made.ok) return { view: made.response, busy: [] };
    if (made.problem.code !== 'too-many-requests') throw made.problem;
    return { view: await page.read(viewRetention(rooms, page.call(), false)), busy: ['busy'] as const };
  }
  return { view: await page.read(viewRetention(rooms, page.call(), false)), busy: [] };
}

const textOf = ({ form }: VisitedContext, name: string): string => form.get(name)?.trim() ?? '';

/** What lets entries go asks who sits there: a term, and giving free what is held. */
async function submit(page: VisitedContext): Promise<PageAnswer> {
  const action = textOf(page, 'actie');
  if (action === 'vasthouden') return hold(page);
  if (!isFresh(page) || action === 'inloggen') return logInAgain(address);
  return action === 'vrijgeven' ? lift(page) : set(page);
}

async function set(page: VisitedContext): Promise<PageAnswer> {
  const party = page.form.has('partij') ? textOf(page, 'partij') : page.visitor.party;
  const how = textOf(page, 'hoe');
  const months = textOf(page, 'maanden');
  const wrong: RetentionProblem[] = [
    ...(how === 'term' || how === 'keep' ? [] : (['how'] as const)),
    // Whoever says both means neither.
    ...(how === 'keep' && months !== '' ? (['months'] as const) : []),
  ];
  if (wrong.length > 0) return show(page, wrong);
  const body = {
    ...{ party: party === ofNobody ? null : party, category: textOf(page, 'soort'), source: textOf(page, 'bron') },
    months: how === 'keep' ? null : /^\d{1,5}$/.test(months) ? Number(months) : months,
  };
  const made = await page.attempt(setTerm(page.rooms, page.call(body)));
  return made.ok ? { redirect: `${address}?gedaan=term` } : show(page, wrongIn(made.problem, 'party'));
}

async function hold(page: VisitedContext): Promise<PageAnswer> {
  const [party, caseRef, from, to] = ['wie', 'kenmerk', 'van', 'tot'].map((name) => textOf(page, name));
  const body = {
    reason: textOf(page, 'waarom'),
    ...(party && { party }),
    ...(caseRef && { caseRef }),
    ...(from && { from: beginOfDay(from) }),
    ...(to && { to: endOfDay(to) }),
  };
  const made = await page.attempt(placeHold(page.rooms, page.call(body)));
  return made.ok ? { redirect: `${address}?gedaan=held#vast` } : show(page, wrongIn(made.problem, 'case'));
}

async function lift(page: VisitedContext): Promise<PageAnswer> {
  const made = await page.attempt(liftHold(page.rooms, page.call(), textOf(page, 'id')));
  return made.ok ? { redirect: `${address}?gedaan=lifted#vast` } : show(page, wrongIn(made.problem, 'not-found'));
}

const places: readonly (readonly [RegExp, RetentionProblem])[] = [
  [/^\/party/, 'party'],
  [/^\/category/, 'category'],
  [/^\/months/, 'months'],
  [/^\/source/, 'source'],
  [/^\/caseRef/, 'case'],
  [/^\/from/, 'from'],
  [/^\/to/, 'to'],
  [/^\/reason/, 'reason'],
  [/^$/, 'nothing'],
];

/**
 * @param missing what it means that something was not found
 * @throws GatewayError what is no matter of a form
 */
function wrongIn(problem: GatewayError, missing: RetentionProblem): readonly RetentionProblem[] {
  const { code, extras } = problem;
  if (code === 'not-found') return [missing];
  if (code === 'not-allowed' || code === 'conflict') return [code];
  if (code !== 'invalid-input') throw problem;
  const found = (extras.errors ?? []).flatMap(({ pointer }) => places.find(([form]) => form.test(pointer))?.[1] ?? []);
  return found.length > 0 ? [...new Set(found)] : ['other'];
}
