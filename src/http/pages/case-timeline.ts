import { CaseTimelinePage } from '../../web/case-timeline/case-timeline-page.tsx';
import { CaseTimelinesPage } from '../../web/case-timeline/case-timelines-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewCaseTimeline } from '../../workbench/case-timeline.ts';
import { viewCaseTimelines } from '../../workbench/case-timelines.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/**
 * What the own party was told, case by case. An address shows days and no value; the values are the answer to a form, so
 * that nothing is disclosed by opening, loading again or fetching an address beforehand.
 */
export const caseTimelineRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/tijdlijn', handle: list },
  { method: 'get', path: '/tijdlijn/:ref', handle: (page) => one(page, false) },
  { method: 'post', path: '/tijdlijn/:ref', handle: (page) => one(page, true) },
];

async function list(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewCaseTimelines(rooms, page.call(), toNumber(query.get('vanaf'))));
  return { html: renderPage(CaseTimelinesPage, { frame, view }) };
}

/** What is no number begins at the beginning. */
const toNumber = (text: string | null): number => (text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0);

async function one(page: VisitedContext, show: boolean): Promise<PageAnswer> {
  const { rooms, frame, form } = page;
  const asked = { ref: page.parameter('ref'), show, purpose: form.get('doel') ?? undefined };
  const view = await page.read(viewCaseTimeline(rooms, page.call(), asked));
  return { html: renderPage(CaseTimelinePage, { frame, view }) };
}
