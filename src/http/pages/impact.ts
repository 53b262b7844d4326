import type { DraftId } from '../../contract/generated/types.ts';
import type { GatewayError } from '../../errors.ts';
import { tickWidenings } from '../../negotiation/reviewing.ts';
import { ImpactPage } from '../../web/impact/impact-page.tsx';
import { renderPage } from '../../web/web.ts';
import { beginImpact } from '../../workbench/impact.ts';
import { viewImpact } from '../../workbench/view-impact.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

const path = '/concepten/:draft/gevolgen';

/** Wat verandert er: what a draft does, and the reasons for what becomes wider. */
export const impactRoutes: readonly PageRoute[] = [
  { method: 'get', path, handle: (page) => show(page, {}) },
  { method: 'post', path, handle: submit },
];

type Props = Parameters<typeof ImpactPage>[0];
type Problem = NonNullable<Props['problems']>[number];

async function show(page: VisitedContext, refused: Pick<Props, 'problems' | 'written'>): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewImpact(rooms, page.call(), draftOf(page)));
  const html = renderPage(ImpactPage, { frame, view, kept: query.get('gedaan') === 'redenen', ...refused });
  return { html, ...(refused.problems === undefined ? {} : { status: 422 }) };
}

const draftOf = (page: VisitedContext): DraftId => page.parameter('draft');

/** One form per thing that can be done here; each becomes the same body that the API takes. */
function submit(page: VisitedContext): Promise<PageAnswer> {
  switch (page.form.get('actie')) {
    case 'uitrekenen':
      return begin(page);
    case 'afvinken':
      return tick(page);
    default:
      return show(page, {});
  }
}

const back = (page: VisitedContext, more = ''): PageAnswer => ({
  redirect: `/concepten/${encodeURIComponent(draftOf(page))}/gevolgen${more}`,
});

async function begin(page: VisitedContext): Promise<PageAnswer> {
  const decisions = Number(page.form.get('besluiten') ?? '500');
  const begun = await page.attempt(beginImpact(page.rooms, page.call({ decisions }), draftOf(page)));
  return begun.ok ? back(page) : show(page, { problems: [toProblem(begun.problem)] });
}

/** Reasons are one line. A widening that was ticked without one of its own gets the one that is for all. */
async function tick(page: VisitedContext): Promise<PageAnswer> {
  const { form, rooms } = page;
  const line = (text: string | null): string => (text ?? '').trim().replaceAll(/\s+/g, ' ');
  const same = line(form.get('reden-alle'));
  const reasons = reasonsIn(form, line);
  const ticks = Object.entries(reasons).map(([point, own]) => ({ point, reason: own === '' ? same : own }));
  const written = { reasons, same };
  if (ticks.length === 0) return show(page, { problems: [{ kind: 'nothing' }], written });
  const missing = ticks.filter(({ reason }) => reason === '').map(({ point }) => ({ kind: 'reason' as const, point }));
  if (missing.length > 0) return show(page, { problems: missing, written });
  const body = { hash: form.get('vingerafdruk') ?? '', ticks };
  const made = await page.attempt(tickWidenings(rooms, page.call(body), draftOf(page)));
  if (made.ok) return back(page, '?gedaan=redenen#afvinken');
  return show(page, { problems: [toProblem(made.problem)], written });
}

/** The reason beside each box that was ticked. */
function reasonsIn(form: URLSearchParams, line: (text: string | null) => string): Record<string, string> {
  const ticked = [...form].filter(([name]) => /^gezien-\d{1,3}$/.test(name));
  return Object.fromEntries(ticked.map(([name, point]) => [point, line(form.get(name.replace('gezien', 'reden')))]));
}

/** @throws GatewayError what is no answer to a form: it gets a page of its own */
function toProblem(problem: GatewayError): Problem {
  switch (problem.code) {
    case 'conflict':
      return { kind: 'stale' };
    case 'not-allowed':
      return { kind: 'not-allowed' };
    case 'too-many-requests':
      return { kind: 'busy' };
    case 'invalid-input':
      return { kind: 'other' };
    default:
      throw problem;
  }
}
