import { parseTrialQuery, renderTrial } from '../../web/web.ts';
import { tryAgreement } from '../../workbench/trial.ts';
import { toTrialDocument } from '../../workbench/trial-document.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** Proefaanvraag, for who is logged in: any version or draft that the visitor may read, on invented clients. */
export const trialRoutes: readonly PageRoute[] = [{ method: 'get', path: '/proef', handle: answer }];

async function answer(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const named = { under: query.get('afspraak') ?? undefined, against: query.get('met') ?? undefined };
  const ask = (choices: Parameters<typeof parseTrialQuery>[1]) => parseTrialQuery(query, choices);
  const view = await page.read(tryAgreement(rooms, page.call(), named, ask));
  const { choices, asked, answer: answered } = view;
  if (answered !== undefined && query.get('vorm') === 'json') {
    return { document: toTrialDocument(answered.question, answered.result) };
  }
  const { question: _, ...form } = asked;
  const html = renderTrial({ frame, choices, ...form, ...(answered && { answer: answered }) });
  return { html, status: asked.errors.length > 0 ? 422 : 200 };
}
