import { randomUUID } from 'node:crypto';
import { registerCase } from '../../disclosure/casework.ts';
import { ClientsPage } from '../../web/clients/clients-page.tsx';
import { NewClientPage } from '../../web/clients/new-client-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewClients, viewNewClient } from '../../workbench/clients.ts';
import { missingParts, problemsAt, readRecordForm } from '../../workbench/record-form.ts';
import type { InputProblem } from '../../workbench/record-form-view.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';
import { ticked } from './ticked.ts';

/** The own cases, and registering one. */
export const clientsRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/mijn-clienten', handle: list },
  { method: 'get', path: '/mijn-clienten/nieuw', handle: (page) => showForm(page, []) },
  { method: 'post', path: '/mijn-clienten/nieuw', handle: register },
];

async function list(page: VisitedContext): Promise<PageAnswer> {
  const asked = { after: page.query.get('na') ?? undefined, isLate: page.query.get('toon') === 'te-laat' };
  const view = await page.read(viewClients(page.rooms, page.call(), asked));
  return { html: renderPage(ClientsPage, { frame: page.frame, view }) };
}

async function showForm(page: VisitedContext, problems: readonly InputProblem[]): Promise<PageAnswer> {
  const { rooms, frame, form, query } = page;
  const asked = form.get('afspraak') ?? query.get('afspraak') ?? undefined;
  const view = await page.read(viewNewClient(rooms, page.call(), asked));
  const props = {
    ...{ frame, view, problems, filled: new Map(form), chosen: new Set(ticked(form, 'partij-')) },
    once: form.get('eens') ?? randomUUID(),
  };
  return { html: renderPage(NewClientPage, props), ...(problems.length > 0 && { status: 422 }) };
}

/** The same form posted twice, by a double click or after going back, is one registration. */
async function register(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const agreement = form.get('afspraak') ?? '';
  const view = await page.read(viewNewClient(rooms, page.call(), agreement));
  const missing = missingParts(form, view.fields);
  if (missing.length > 0) return showForm(page, missing);
  const parties = ticked(form, 'partij-').map((party) => ({ party, capacity: 'party', contract: false }));
  const body = { agreement: view.agreement, parties, records: readRecordForm(form, view.fields) };
  const once = form.get('eens') ?? randomUUID();
  const made = await page.attempt(registerCase(rooms, { ...page.call(body), idempotencyKey: once }));
  if (made.ok) return { redirect: `/mijn-clienten/${made.response.caseRef}?gedaan=registered` };
  const problems = problemsAt(made.problem.extras.errors ?? [], view.fields);
  if (problems.length === 0) throw made.problem;
  return showForm(page, problems);
}
