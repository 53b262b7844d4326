import { GatewayError } from '../../errors.ts';
import { readDraftText, startDraft } from '../../negotiation/drafting.ts';
import type { AskedEdition } from '../../negotiation/edition.ts';
import { readFile, readText } from '../../negotiation/reading.ts';
import { AgreementPage } from '../../web/agreements/agreement-page.tsx';
import { AgreementsPage } from '../../web/agreements/agreements-page.tsx';
import { NewDraftPage } from '../../web/agreements/new-draft-page.tsx';
import { NotYetPage } from '../../web/reading/not-yet-page.tsx';
import { TextPage } from '../../web/reading/text-page.tsx';
import { TimelinePage } from '../../web/timeline/timeline-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewAgreementText, viewDraftText } from '../../workbench/agreement-text.ts';
import { viewAgreement, viewAgreements } from '../../workbench/agreements.ts';
import { viewDraftStart } from '../../workbench/start-draft.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** The agreements of a party, their texts, and where a draft starts. */
export const agreementsRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/afspraken', handle: showAgreements },
  { method: 'get', path: '/afspraken/nieuw', handle: showNewDraft },
  { method: 'post', path: '/afspraken/nieuw', handle: startNewDraft },
  { method: 'get', path: '/afspraken/:id', handle: showAgreement },
  { method: 'get', path: '/afspraken/:id/v/:version/tijdlijn', handle: showTimeline },
  { method: 'get', path: '/afspraken/:id/v/:version/tekst', handle: showText },
  { method: 'get', path: '/afspraken/:id/v/:version/tekst/:edition', handle: sendText },
  { method: 'get', path: '/afspraken/:id/v/:version/bestand', handle: sendFile },
  { method: 'get', path: '/concepten/:draft/tekst', handle: showDraftText },
  { method: 'get', path: '/concepten/:draft/tekst/:edition', handle: sendDraftText },
];

/** Which version of which agreement a page is about. */
export const versionIn = (page: VisitedContext): { readonly id: string; readonly version: string } => ({
  id: page.parameter('id'),
  version: page.parameter('version'),
});

async function showAgreements(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  return { html: renderPage(AgreementsPage, { frame, view: await page.read(viewAgreements(rooms, page.call())) }) };
}

async function showAgreement(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const view = await page.read(viewAgreement(rooms, page.call(), page.parameter('id')));
  return { html: renderPage(AgreementPage, { frame, view }) };
}

async function showTimeline(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const view = await page.read(viewAgreement(rooms, page.call(), page.parameter('id')));
  if (view.kind !== 'own') throw new GatewayError('not-found', 'Your party has no such agreement.');
  return { html: renderPage(TimelinePage, { frame, agreement: view.agreement }) };
}

/** @param page with `van`: the id of an agreement of which a next version is asked for */
async function showNewDraft(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewDraftStart(rooms, page.call()));
  const asked = view.own.find(({ id }) => id === query.get('van'));
  const from = asked === undefined ? '' : `${asked.id}/${asked.version}`;
  return { html: renderPage(NewDraftPage, { frame, view, filled: { from, reason: '' } }) };
}

async function startNewDraft(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const filled = { from: form.get('van') ?? '', reason: form.get('reden')?.trim() ?? '' };
  const from = toStart(filled.from);
  if (from === undefined) return showAgain(page, filled, 'from');
  if (filled.reason.length < 3) return showAgain(page, filled, 'reason');
  const started = await page.attempt(startDraft(rooms, page.call({ from, reason: filled.reason })));
  if (started.ok) return { redirect: `/concepten/${started.response.id}/bewerken` };
  const { code } = started.problem;
  if (code !== 'invalid-input' && code !== 'conflict') throw started.problem;
  return showAgain(page, filled, code === 'conflict' ? 'too-many' : 'refused');
}

type NewDraft = Parameters<typeof NewDraftPage>[0];

async function showAgain(
  page: VisitedContext,
  filled: NewDraft['filled'],
  problem: NewDraft['problem'],
): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const view = await page.read(viewDraftStart(rooms, page.call()));
  return { status: 422, html: renderPage(NewDraftPage, { frame, view, filled, problem }) };
}

/** The member `from` of a draft request: `model:<id>/<version>` or `<id>/<version>`. */
function toStart(text: string): object | undefined {
  const [, model, id, version] = /^(model:)?([^/]+)\/([^/]+)$/.exec(text) ?? [];
  if (id === undefined) return undefined;
  return model === undefined ? { agreement: { id, version } } : { model: { id, version } };
}

async function showText(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const asked = { ...versionIn(page), language: frame.language };
  const view = await page.read(viewAgreementText(rooms, page.call(), asked));
  return { html: renderPage(TextPage, { frame, view }) };
}

async function sendText(page: VisitedContext): Promise<PageAnswer> {
  return { document: await page.read(readText(page.rooms, page.call(), versionIn(page), editionIn(page))) };
}

async function sendFile(page: VisitedContext): Promise<PageAnswer> {
  return { document: await page.read(readFile(page.rooms, page.call(), versionIn(page))) };
}

async function showDraftText(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const draft = page.parameter('draft');
  const answered = await page.attempt(viewDraftText(rooms, page.call(), { draft, language: frame.language }));
  if (answered.ok) return { html: renderPage(TextPage, { frame, view: answered.response }) };
  const { code, extras } = answered.problem;
  if (code !== 'conflict') throw answered.problem;
  return { html: renderPage(NotYetPage, { frame, draft, missing: extras.errors ?? [] }) };
}

async function sendDraftText(page: VisitedContext): Promise<PageAnswer> {
  const { rooms } = page;
  return { document: await page.read(readDraftText(rooms, page.call(), page.parameter('draft'), editionIn(page))) };
}

const formats: Readonly<Record<string, string>> = { txt: 'text', html: 'html', pdf: 'pdf' };

/** `nl.pdf`, `en.txt`, `nl.html`. */
function editionIn(page: VisitedContext): AskedEdition {
  const [language = '', extension = ''] = page.parameter('edition').split('.', 2);
  const format = formats[extension];
  if (format === undefined) throw new GatewayError('not-found', 'There is no such edition of a text.');
  return { language, format };
}
