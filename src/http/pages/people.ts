import { PeoplePage } from '../../web/people/people-page.tsx';
import { renderPage } from '../../web/web.ts';
import { setBlocked, viewPeople } from '../../workbench/people.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** The people of one's own party. */
export const peopleRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/mensen', handle: (page) => show(page, undefined) },
  { method: 'post', path: '/mensen', handle: block },
];

async function show(page: VisitedContext, problem: 'not-allowed' | 'not-found' | undefined): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewPeople(rooms, page.call()));
  const done = query.get('gedaan') ?? undefined;
  const props = { frame, view, ...(done === undefined ? {} : { done }), ...(problem ? { problem } : {}) };
  return { html: renderPage(PeoplePage, props), ...(problem ? { status: 422 } : {}) };
}

async function block(page: VisitedContext): Promise<PageAnswer> {
  const isBlocked = page.form.get('actie') !== 'toelaten';
  const made = await page.attempt(setBlocked(page.rooms, page.call(), page.form.get('wie') ?? '', isBlocked));
  if (made.ok) return { redirect: `/mensen?gedaan=${isBlocked ? 'blocked' : 'unblocked'}` };
  const { code } = made.problem;
  if (code !== 'not-allowed' && code !== 'not-found') throw made.problem;
  return show(page, code);
}
