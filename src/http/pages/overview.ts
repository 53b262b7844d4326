import { OverviewPage } from '../../web/overview/overview-page.tsx';
import { renderPage } from '../../web/web.ts';
import { readOverview } from '../../workbench/overview.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** What somebody sees first. */
export const overviewRoutes: readonly PageRoute[] = [{ method: 'get', path: '/overzicht', handle: show }];

const periods = { '7': 7, '28': 28 } as const;

async function show(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, upkeep, frame, query } = page;
  const asked = query.get('periode');
  const period = asked === '7' || asked === '28' ? periods[asked] : 1;
  const view = await page.read(readOverview({ rooms, upkeep }, page.call(), period));
  return { html: renderPage(OverviewPage, { frame, view }) };
}
