import type { GatewayError } from '../../errors.ts';
import { BreachPage } from '../../web/incidents/breach-page.tsx';
import { toDutchMoment } from '../../web/incidents/dutch-moment-state.ts';
import { type IncidentField, incidentProblems } from '../../web/incidents/incident-errors.ts';
import { IncidentsPage } from '../../web/incidents/incidents-page.tsx';
import { renderPage } from '../../web/web.ts';
import { decideOnTelling, exportBreach, exportNotification, recordBreach } from '../../workbench/breaches.ts';
import { freeze, liftFreeze } from '../../workbench/incidents.ts';
import { viewBreach } from '../../workbench/view-breach.ts';
import { viewIncidents } from '../../workbench/view-incidents.ts';
import { isFresh, logInAgain } from './fresh-log-in.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** What is done when something goes wrong. */
export const incidentsRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/datalekken', handle: (page) => show(page, []) },
  { method: 'post', path: '/datalekken', handle: submit },
  { method: 'get', path: '/datalekken/:id', handle: showBreach },
  { method: 'post', path: '/datalekken/:id', handle: decide },
  {
    method: 'get',
    path: '/datalekken/:id/clienten.csv',
    handle: async (page) => {
      const { rooms, frame } = page;
      return { document: await page.read(exportBreach(rooms, page.call(), page.parameter('id'), frame.language)) };
    },
  },
  {
    method: 'get',
    path: '/datalekken/:id/melding.json',
    handle: async (page) => ({
      document: await page.read(exportNotification(page.rooms, page.call(), page.parameter('id'))),
    }),
  },
];

async function show(page: VisitedContext, wrong: readonly IncidentField[]): Promise<PageAnswer> {
  const { rooms, frame, query, form } = page;
  const view = await page.read(viewIncidents(rooms, page.call()));
  const done = query.get('gedaan') ?? undefined;
  const problems = incidentProblems(wrong, frame.language);
  const written = Object.fromEntries([...form].filter(([name]) => name !== 'csrf'));
  const html = renderPage(IncidentsPage, { frame, view, problems, written, ...(done === undefined ? {} : { done }) });
  return { html, ...(problems.length > 0 ? { status: 422 } : {}) };
}

const textOf = ({ form }: VisitedContext, name: string): string => form.get(name)?.trim() ?? '';

async function submit(page: VisitedContext): Promise<PageAnswer> {
  const action = textOf(page, 'actie');
  if (action === 'opheffen') return lift(page);
  return action === 'melden' ? report(page) : stop(page);
}

async function stop(page: VisitedContext): Promise<PageAnswer> {
  const thing = readThing(page, 'wat');
  const { party: _, ...own } = thing;
  const what = thing['kind'] === 'party' ? thing : own;
  const made = await page.attempt(freeze(page.rooms, page.call({ what, reason: textOf(page, 'reden') })));
  // Who froze itself, or its whole party, is out from now on.
  return made.ok ? { redirect: '/datalekken?gedaan=frozen' } : show(page, wrongIn(made.problem));
}

/** Opens again: whoever sits there must be who logged in. */
async function lift(page: VisitedContext): Promise<PageAnswer> {
  if (!isFresh(page)) return logInAgain('/datalekken');
  const made = await page.attempt(liftFreeze(page.rooms, page.call(), textOf(page, 'id')));
  return made.ok ? { redirect: '/datalekken?gedaan=lifted' } : show(page, wrongIn(made.problem));
}

async function report(page: VisitedContext): Promise<PageAnswer> {
  const moment = (name: string) => toDutchMoment(textOf(page, `${name}-dag`), textOf(page, `${name}-tijd`));
  const [discoveredAt, from, to] = [moment('ontdekt'), moment('van'), moment('tot')];
  const isLeft = textOf(page, 'tot-dag') === '' && textOf(page, 'tot-tijd') === '';
  const missing: IncidentField[] = [
    ...(discoveredAt === undefined ? [{ field: 'ontdekt-dag', problem: 'moment' } as const] : []),
    ...(from === undefined ? [{ field: 'van-dag', problem: 'moment' } as const] : []),
    ...(to === undefined && !isLeft ? [{ field: 'tot-dag', problem: 'moment' } as const] : []),
  ];
  if (missing.length > 0) return show(page, missing);
  const { kind: _, issuer: __, clientId, ...who } = readThing(page, 'wie');
  const scope = { ...who, ...(clientId === undefined ? {} : { apiClient: clientId }), from, ...(to ? { to } : {}) };
  const body = { kind: textOf(page, 'soort'), discoveredAt, scope };
  if (textOf(page, 'wie') === '') return show(page, [{ field: 'wie', problem: 'who' }]);
  const made = await page.attempt(recordBreach(page.rooms, page.call(body)));
  return made.ok ? { redirect: `/datalekken/${made.response.id}` } : show(page, wrongIn(made.problem));
}

/** What an option of the list stands for; what is no option is nothing, and the schema says so. */
function readThing(page: VisitedContext, name: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(textOf(page, name));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const places: readonly (readonly [RegExp, IncidentField])[] = [
  [/^\/what/, { field: 'wat', problem: 'what' }],
  [/^\/reason/, { field: 'reden', problem: 'reason' }],
  [/^\/kind/, { field: 'soort', problem: 'kind' }],
  [/^\/discoveredAt/, { field: 'ontdekt-dag', problem: 'future' }],
  [/^\/scope\/from/, { field: 'van-dag', problem: 'future' }],
  [/^\/scope\/to/, { field: 'tot-dag', problem: 'order' }],
  [/^\/scope/, { field: 'wie', problem: 'who' }],
];

/** @throws GatewayError what is no matter of a form */
function wrongIn(problem: GatewayError): readonly IncidentField[] {
  const { code, extras } = problem;
  if (code === 'not-allowed' || code === 'not-found' || code === 'conflict') return [{ problem: code }];
  if (code !== 'invalid-input') throw problem;
  const found = (extras.errors ?? []).flatMap(({ pointer }) => places.find(([form]) => form.test(pointer))?.[1] ?? []);
  return found.length > 0 ? [...new Set(found)] : [{ problem: 'not-found' }];
}

async function showBreach(page: VisitedContext): Promise<PageAnswer> {
  const view = await page.read(viewBreach(page.rooms, page.call(), page.parameter('id')));
  return { html: renderPage(BreachPage, { frame: page.frame, view }) };
}

async function decide(page: VisitedContext): Promise<PageAnswer> {
  const id = page.parameter('id');
  const call = page.call({ state: textOf(page, 'stand') });
  await page.read(decideOnTelling(page.rooms, call, id, textOf(page, 'dossier')));
  return { redirect: `/datalekken/${encodeURIComponent(id)}` };
}
