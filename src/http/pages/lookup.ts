import { disclose } from '../../disclosure/disclose.ts';
import { readReceiptFile } from '../../disclosure/read-receipt.ts';
import { LookUpAnswerPage, LookUpPage, type LookUpProps } from '../../web/lookup/lookup-page.tsx';
import { renderPage } from '../../web/web.ts';
import { fieldsFor, guessedFields, toAnswer, viewLookUp } from '../../workbench/look-up.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/**
 * Opzoeken. The address says at most what for; whom it is about is posted, and the answer to that post is the only page
 * that shows a value: no address discloses by being opened, fetched beforehand or loaded again from a list.
 */
export const lookupRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/opzoeken', handle: (page) => show(page, page.query.get('doel') ?? undefined) },
  { method: 'post', path: '/opzoeken', handle: lookUp },
  { method: 'get', path: '/opzoeken/ontvangstbewijs/:id', handle: saveReceipt },
];

async function show(
  page: VisitedContext,
  purpose: string | undefined,
  problem?: LookUpProps['problem'],
): Promise<PageAnswer> {
  const after = page.query.get('na') ?? undefined;
  const asked = { ...(purpose && { purpose }), ...(after && { after }) };
  const view = await page.read(viewLookUp(page.rooms, page.call(), asked));
  const html = renderPage(LookUpPage, { frame: page.frame, view, ...(problem && { problem }) });
  return { html, ...(problem && { status: 422 }) };
}

/** One look-up is one disclosure, through the same door as over the API, and leaves one entry. */
async function lookUp(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, form, visitor } = page;
  const purpose = form.get('doel') ?? '';
  const caseRef = (form.get('kenmerk') ?? '').trim();
  const { role, party } = visitor;
  const { at } = page.call();
  const found = await rooms.cases.resolve(party, caseRef, at);
  const fields = await fieldsFor(rooms, party, { caseRef, purpose, role, at });
  if (found.relation === 'none' || fields.length === 0) {
    const shown = await show(page, purpose, found.relation === 'none' ? 'no-case' : 'nothing-granted');
    // Asked all the same, so that who tries references leaves a refused request for each of them.
    await page.attempt(disclose(rooms, page.call({ caseRef, purpose, role, fields: guessedFields })));
    return shown;
  }
  const done = disclose(rooms, page.call({ caseRef, purpose, role, fields }));
  const answered = await page.attempt(done);
  if (!answered.ok && answered.problem.code !== 'disclosure-refused') throw answered.problem;
  const { entry } = await done;
  const agreement = await rooms.agreements.resolve(party, found.agreement, at);
  const about = { ref: found.ref, purpose, entry: entry.id };
  const answer = toAnswer(about, answered, { agreement, catalogue: rooms.policy.catalogue });
  return { html: renderPage(LookUpAnswerPage, { frame: page.frame, answer }) };
}

/** What was given, without a value: an address may hold that. */
async function saveReceipt(page: VisitedContext): Promise<PageAnswer> {
  return { document: await page.read(readReceiptFile(page.rooms, page.call(), page.parameter('id'))) };
}
