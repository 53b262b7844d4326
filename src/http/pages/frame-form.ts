import { FrameFormPage } from '../../web/frame-form/frame-form-page.tsx';
import { renderPage } from '../../web/web.ts';
import { type FilledSection, type OpenSection, readFrameForm, saveFrameSection } from '../../workbench/frame-form.ts';
import { type SectionName, sectionNames, sectionPlaces } from '../../workbench/frame-view.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

const path = '/concepten/:draft/kader';

/** Kader: everything of a draft that is not in its table. */
export const frameFormRoutes: readonly PageRoute[] = [
  { method: 'get', path, handle: (page) => show(page, openIn(page.query)) },
  { method: 'post', path, handle: save },
];

async function show(page: VisitedContext, open: OpenSection | undefined, status = 200): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(readFrameForm(rooms, page.call(), page.parameter('draft'), open));
  const saved = sectionAt(query.get('bewaard'));
  return { status, html: renderPage(FrameFormPage, { frame, view, ...(saved && { saved }) }) };
}

async function save(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const section = sectionAt(form.get('deel'));
  if (section === undefined) return show(page, undefined);
  const draft = page.parameter('draft');
  const filled: FilledSection = {
    ...{ section, form, revision: Number(form.get('revisie')) },
    reason: (form.get('reden') ?? '').replaceAll(/\s+/g, ' ').trim(),
    back: form.get('actie') === 'model',
    isThere: form.get('erbij') === 'ja',
  };
  const answer = await page.attempt(saveFrameSection(rooms, page.call(), draft, filled));
  if (answer.ok) {
    const place = sectionPlaces[section];
    return { redirect: `/concepten/${encodeURIComponent(draft)}/kader?bewaard=${place}#${place}` };
  }
  const { problem } = answer;
  if (problem.code !== 'invalid-input' && problem.code !== 'conflict') throw problem;
  return show(page, { section, filled, problem }, problem.code === 'conflict' ? 409 : 422);
}

function openIn(query: URLSearchParams): OpenSection | undefined {
  const section = sectionAt(query.get('deel'));
  return section && { section };
}

const sectionAt = (place: string | null): SectionName | undefined =>
  sectionNames.find((name) => sectionPlaces[name] === place);
