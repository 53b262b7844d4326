import { dayOf } from '../../contract/vocabulary.ts';
import type { Done } from '../../disclosure/act.ts';
import { fileOwnRequest, listOwnRequests } from '../../disclosure/own-rights.ts';
import { changeRightsRequest, listRightsRequests } from '../../disclosure/rights-requests.ts';
import { MyRightsPage, type MyRightsProps } from '../../web/rights/my-rights-page.tsx';
import { ReportPage } from '../../web/rights/report-page.tsx';
import { RequestsPage } from '../../web/rights/requests-page.tsx';
import { renderPage, tellValue } from '../../web/web.ts';
import { printOwnReport, printReport, viewOwnReport } from '../../workbench/report.ts';
import type { ClientContext, PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** What a client asks under its rights, and who deals with that. */
export const rightsPages: readonly PageRoute[] = [
  { for: 'client', method: 'get', path: '/mijn/rechten', handle: (page) => showOwn(page) },
  { for: 'client', method: 'post', path: '/mijn/rechten', handle: ask },
  { for: 'client', method: 'get', path: '/mijn/inzage', handle: showReport },
  { for: 'client', method: 'get', path: '/mijn/inzage.pdf', handle: printOwn },
  { method: 'get', path: '/verzoeken', handle: (page) => showRequests(page) },
  { method: 'post', path: '/verzoeken', handle: takeStep },
  { method: 'get', path: '/verzoeken/inzage/:ref.pdf', handle: printForDesk },
];

async function showOwn(page: ClientContext, problem?: MyRightsProps['problem']): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const { requests, fields, desks } = await page.read(listOwnRequests(rooms, page.call()));
  const texts = new Map(rooms.policy.topics.fields.map(({ name, text }) => [name, text]));
  const sent = requests.find(({ id }) => id === query.get('gestuurd'));
  const props = {
    ...{ frame, requests, desks, names: await namesOf(rooms) },
    fields: fields.flatMap((name) => {
      const text = texts.get(name);
      return text === undefined ? [] : [{ name, text }];
    }),
    ...(sent && { sent }),
    ...(problem && { problem }),
  };
  return { html: renderPage(MyRightsPage, props), ...(problem ? { status: 422 } : {}) };
}

async function namesOf({ agreements }: ClientContext['rooms']): Promise<ReadonlyMap<string, string>> {
  return new Map((await agreements.parties()).map(({ id, name }) => [id, name]));
}

async function ask(page: ClientContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const kind = form.get('soort') ?? '';
  const text = (form.get('tekst') ?? '').replaceAll('\r\n', '\n').trim();
  // What is ticked belongs to a rectification only.
  const fields = kind === 'rectification' ? form.getAll('gegeven[]') : [];
  const body = { kind, ...(fields.length > 0 && { fields }), ...(text !== '' && { text }) };
  const made = await page.attempt(fileOwnRequest(rooms, page.call(body)));
  if (made.ok) return { redirect: `/mijn/rechten?gestuurd=${made.response.id}` };
  if (made.problem.code === 'invalid-input') return showOwn(page, 'problem');
  if (made.problem.code === 'conflict') return showOwn(page, 'nobody');
  throw made.problem;
}

const askedReport = ({ frame, query }: ClientContext) => ({
  ...{ language: frame.language, withValues: query.get('gegevens') === 'ja', tellValue: tellValue(frame.language) },
});

/** Who has to wait for the next report is told how long. */
async function readLimited<Response>(page: ClientContext, done: Done<Response>): Promise<Response> {
  const made = await page.attempt(done);
  if (made.ok) return made.response;
  if (made.problem.code === 'too-many-requests') page.request.res?.set('Retry-After', '3600');
  throw made.problem;
}

async function showReport(page: ClientContext): Promise<PageAnswer> {
  const view = await readLimited(page, viewOwnReport(page.rooms, page.call(), askedReport(page)));
  return { html: renderPage(ReportPage, { frame: page.frame, view }) };
}

async function printOwn(page: ClientContext): Promise<PageAnswer> {
  return { document: await readLimited(page, printOwnReport(page.rooms, page.call(), askedReport(page))) };
}

/** Who makes and judges agreements sees the clocks and nothing of a client. */
const watching: readonly string[] = ['privacy-officer', 'data-protection-officer'];

async function showRequests(page: VisitedContext, isProblem = false): Promise<PageAnswer> {
  const { rooms, frame, query, visitor } = page;
  const call = page.call();
  const { requests } = await page.read(listRightsRequests(rooms, call));
  const props = {
    ...{ frame, requests, today: dayOf(call.at), names: await namesOf(rooms), isProblem },
    fields: new Map(rooms.policy.catalogue.fields.map(({ name, label }) => [name, label])),
    deals: !watching.includes(visitor.role),
    self: `person:${visitor.person.id}`,
    isChanged: query.get('gedaan') === 'ja',
  };
  return { html: renderPage(RequestsPage, props), ...(isProblem ? { status: 422 } : {}) };
}

async function takeStep(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const refusal = form.get('reden') ?? '';
  const assessment = form.getAll('beoordeeld[]');
  const body = {
    step: form.get('stap') ?? '',
    ...(refusal !== '' && { refusal }),
    ...(assessment.length > 0 && { assessment }),
  };
  const made = await page.attempt(changeRightsRequest(rooms, page.call(body), form.get('verzoek') ?? ''));
  if (made.ok) return { redirect: '/verzoeken?gedaan=ja' };
  if (['invalid-input', 'conflict', 'not-found'].includes(made.problem.code)) return showRequests(page, true);
  throw made.problem;
}

async function printForDesk(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  return { document: await page.read(printReport(rooms, page.call(), page.parameter('ref'), frame.language)) };
}
