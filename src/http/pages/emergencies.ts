import type { Done } from '../../disclosure/act.ts';
import { approveEmergency, askEmergency, endEmergency, keepUntold } from '../../disclosure/emergency-acts.ts';
import { EmergenciesPage, type EmergencyDone, type EmergencyProblem } from '../../web/emergencies/emergencies-page.tsx';
import { renderPage } from '../../web/web.ts';
import { setOfficer, viewEmergencies } from '../../workbench/emergencies.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

const place = '/noodprocedure';

/** The emergency procedure: ask, approve, end, and who watches over it. */
export const emergencyRoutes: readonly PageRoute[] = [
  { method: 'get', path: place, handle: (page) => show(page) },
  { method: 'post', path: place, handle: ask },
  { method: 'post', path: `${place}/mensen`, handle: name },
  { method: 'post', path: `${place}/:id/goedkeuring`, handle: approve },
  { method: 'post', path: `${place}/:id/einde`, handle: end },
  { method: 'post', path: `${place}/:id/later`, handle: keep },
];

async function show(page: VisitedContext, problem?: EmergencyProblem): Promise<PageAnswer> {
  const { rooms, frame, query, form } = page;
  const view = await page.read(viewEmergencies(rooms, page.call()));
  const done = query.get('gedaan') ?? undefined;
  const asked = { caseRef: form.get('dossier') ?? query.get('dossier') ?? '', ground: form.get('nood') ?? '' };
  const props = { frame, view, asked, ...(done ? { done } : {}), ...(problem ? { problem } : {}) };
  return { html: renderPage(EmergenciesPage, props), ...(problem ? { status: 422 } : {}) };
}

/** Does it, and says so on the page; a problem that somebody can mend is told there as well. */
async function settle(
  page: VisitedContext,
  done: Done<unknown>,
  said: EmergencyDone,
  conflict: EmergencyProblem = 'conflict',
): Promise<PageAnswer> {
  const made = await page.attempt(done);
  if (made.ok) return { redirect: `${place}?gedaan=${said}` };
  const { code } = made.problem;
  if (code === 'conflict') return show(page, conflict);
  const told = (['not-allowed', 'not-found', 'invalid-input'] as const).find((one) => one === code);
  if (told === undefined) throw made.problem;
  return show(page, told);
}

const roleOf = ({ visitor }: VisitedContext): string => visitor.role;

function ask(page: VisitedContext): Promise<PageAnswer> {
  const { form, rooms } = page;
  const body = { caseRef: (form.get('dossier') ?? '').trim(), ground: form.get('nood') ?? '', role: roleOf(page) };
  return settle(page, askEmergency(rooms, page.call(body)), 'asked', 'waits-already');
}

function approve(page: VisitedContext): Promise<PageAnswer> {
  const call = page.call({ role: roleOf(page) });
  return settle(page, approveEmergency(page.rooms, call, page.parameter('id')), 'approved');
}

function end(page: VisitedContext): Promise<PageAnswer> {
  const call = page.call({ role: roleOf(page) });
  return settle(page, endEmergency(page.rooms, call, page.parameter('id')), 'ended');
}

function keep(page: VisitedContext): Promise<PageAnswer> {
  const days = page.form.get('dagen') ?? '';
  const number = /^\d{1,3}$/.test(days) ? Number(days) : -1;
  const made = keepUntold(page.rooms, page.call(), page.parameter('id'), number);
  return settle(page, made, number === 0 ? 'told' : 'untold');
}

function name(page: VisitedContext): Promise<PageAnswer> {
  const isOfficer = page.form.get('actie') !== 'weghalen';
  const made = setOfficer(page.rooms, page.call(), page.form.get('wie') ?? '', isOfficer);
  return settle(page, made, isOfficer ? 'named' : 'unnamed');
}
