import { randomUUID } from 'node:crypto';
import type { SupportEvent, SupportEventRequest } from '../../contract/generated/types.ts';
import { previewSupport } from '../../disclosure/preview-support.ts';
import { pushSupport } from '../../disclosure/push-support.ts';
import { GatewayError } from '../../errors.ts';
import { EventFormPage } from '../../web/support/event-form-page.tsx';
import { EventPage } from '../../web/support/event-page.tsx';
import { SupportPage } from '../../web/support/support-page.tsx';
import { WhoSeesPage } from '../../web/support/who-sees-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewSupport } from '../../workbench/support.ts';
import {
  fieldsOf,
  fillForm,
  namesAllocation,
  readEventForm,
  type SupportDraft,
  toSupportProblems,
} from '../../workbench/support-form.ts';
import { type SupportProblem, type SupportView, supportKinds } from '../../workbench/support-view.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** Begeleiding: what a care worker tells of the support of a client. Its addresses hold the own reference and no value. */
export const supportPages: readonly PageRoute[] = [
  { method: 'get', path: '/mijn-clienten/:ref/begeleiding', handle: show },
  { method: 'get', path: '/mijn-clienten/:ref/begeleiding/nieuw', handle: ask },
  { method: 'post', path: '/mijn-clienten/:ref/begeleiding/nieuw', handle: tell },
  { method: 'get', path: '/mijn-clienten/:ref/begeleiding/bericht/:id', handle: showEvent },
];

const read = (page: VisitedContext): Promise<SupportView> =>
  page.read(viewSupport(page.rooms, page.call(), page.parameter('ref')));

async function show(page: VisitedContext): Promise<PageAnswer> {
  return { html: renderPage(SupportPage, { frame: page.frame, view: await read(page) }) };
}

async function showEvent(page: VisitedContext): Promise<PageAnswer> {
  const view = await read(page);
  const event = findEvent(view, page.parameter('id'));
  const isNew = page.query.get('gedaan') === '1';
  return { html: renderPage(EventPage, { frame: page.frame, view, event, isNew }) };
}

function findEvent(view: SupportView, id: string): SupportEvent {
  const found = view.events.find((event) => event.id === id);
  if (found === undefined) throw new GatewayError('not-found', 'There is no such event.');
  return found;
}

/** An empty form; to take something back nothing is asked. */
async function ask(page: VisitedContext): Promise<PageAnswer> {
  const view = await read(page);
  const { query } = page;
  if (query.get('wat') === 'retraction') {
    const filled = new URLSearchParams({ wat: 'retraction', van: query.get('van') ?? '', eens: randomUUID() });
    return preview(page, view, filled);
  }
  const draft = toDraft(view, query);
  return draft === undefined ? { redirect: placeOf(view) } : form(page, draft, { filled: fillForm(draft) });
}

const placeOf = ({ line }: SupportView): string => `/mijn-clienten/${line.ref}/begeleiding`;

/** What is being told; undefined for what nobody can tell. */
function toDraft(view: SupportView, said: URLSearchParams): SupportDraft | undefined {
  const kind = supportKinds.find((one) => one === said.get('wat'));
  const corrects = said.get('verbetert');
  if (kind === undefined || view.isRestricted) return undefined;
  return { view, kind, corrected: corrects === null ? undefined : findEvent(view, corrects) };
}

interface Filled {
  readonly filled: ReadonlyMap<string, string>;
  readonly problems?: readonly SupportProblem[];
}

function form(page: VisitedContext, draft: SupportDraft, { filled, problems = [] }: Filled): PageAnswer {
  const html = renderPage(EventFormPage, {
    ...{ frame: page.frame, ...draft, filled, problems, fields: fieldsOf(draft) },
    ...{ asksAllocation: namesAllocation(draft.kind), once: filled.get('eens') ?? randomUUID() },
  });
  return { html, ...(problems.length > 0 && { status: 422 }) };
}

/** First it is told who will see what; only then it is sent. The same form sent twice tells it once. */
async function tell(page: VisitedContext): Promise<PageAnswer> {
  const view = await read(page);
  const { form: said } = page;
  if (said.get('wat') !== 'retraction' && toDraft(view, said) === undefined) return { redirect: placeOf(view) };
  if (said.get('doe') === 'verstuur') return send(page, view);
  const draft = toDraft(view, said);
  if (said.get('doe') === 'terug' && draft !== undefined) return form(page, draft, { filled: new Map(said) });
  return preview(page, view, said);
}

/** What a form says, as the API takes it. */
function toBody(
  view: SupportView,
  said: URLSearchParams,
): { readonly body: object; readonly problems: readonly SupportProblem[] } {
  const draft = toDraft(view, said);
  if (draft !== undefined) return readEventForm(said, draft);
  const { id } = findEvent(view, said.get('van') ?? '');
  return { body: { caseRef: view.line.ref, kind: 'retraction', retracts: id }, problems: [] };
}

async function preview(page: VisitedContext, view: SupportView, said: URLSearchParams): Promise<PageAnswer> {
  const { body, problems } = toBody(view, said);
  if (problems.length > 0) return again(page, view, { said, problems });
  const asked = await page.attempt(previewSupport(page.rooms, page.call(body)));
  if (!asked.ok) return again(page, view, { said, problems: problemsOf(asked.problem, view, said) });
  const isRetraction = said.get('wat') === 'retraction';
  const event = isRetraction ? findEvent(view, said.get('van') ?? '').event : (body as SupportEventRequest);
  const unseen = [...said].filter(([name]) => name !== 'csrf' && name !== 'doe');
  const props = { frame: page.frame, view, event, isRetraction, preview: asked.response, filled: new Map(unseen) };
  return { html: renderPage(WhoSeesPage, props) };
}

async function send(page: VisitedContext, view: SupportView): Promise<PageAnswer> {
  const { form: said } = page;
  const { body, problems } = toBody(view, said);
  if (problems.length > 0) return again(page, view, { said, problems });
  const once = said.get('eens') ?? randomUUID();
  const sent = await page.attempt(pushSupport(page.rooms, { ...page.call(body), idempotencyKey: once }));
  if (sent.ok) return { redirect: `${placeOf(view)}/bericht/${sent.response.id}?gedaan=1` };
  return again(page, view, { said, problems: problemsOf(sent.problem, view, said) });
}

interface Wrong {
  readonly said: URLSearchParams;
  readonly problems: readonly SupportProblem[];
}

/** The form as it was filled in, with what is wrong at each place. What is taken back has no form: its own page says how it stands. */
function again(page: VisitedContext, view: SupportView, { said, problems }: Wrong): PageAnswer {
  const draft = toDraft(view, said);
  if (draft === undefined) return { redirect: `${placeOf(view)}/bericht/${findEvent(view, said.get('van') ?? '').id}` };
  return form(page, draft, { filled: new Map(said), problems });
}

/** @throws GatewayError what is no answer to a form: it gets a page of its own */
function problemsOf(problem: GatewayError, view: SupportView, said: URLSearchParams): readonly SupportProblem[] {
  const { code, extras } = problem;
  if (code === 'idempotency-mismatch') return [{ kind: 'sent' }];
  const draft = toDraft(view, said);
  const errors = extras.errors ?? [];
  if (draft === undefined) {
    if (code === 'conflict' && errors.length > 0) return [{ kind: 'revised' }];
    throw problem;
  }
  const problems = toSupportProblems(errors, draft);
  if (problems.length === 0) throw problem;
  return problems;
}
