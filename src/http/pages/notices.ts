import { receiveNotice } from '../../disclosure/read-notices.ts';
import { NoticesPage } from '../../web/notices/notices-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewNotices } from '../../workbench/notices.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** What one's own party was told about clients. */
export const noticesRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/berichten', handle: (page) => show(page, false) },
  { method: 'post', path: '/berichten', handle: receive },
];

async function show(page: VisitedContext, isGone: boolean): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewNotices(rooms, page.call()));
  const isDone = query.get('gedaan') === 'bevestigd';
  return { html: renderPage(NoticesPage, { frame, view, isDone, isGone }), ...(isGone ? { status: 422 } : {}) };
}

async function receive(page: VisitedContext): Promise<PageAnswer> {
  const made = await page.attempt(receiveNotice(page.rooms, page.call(), page.form.get('bericht') ?? ''));
  if (made.ok) return { redirect: '/berichten?gedaan=bevestigd' };
  if (made.problem.code === 'not-found') return show(page, true);
  throw made.problem;
}
