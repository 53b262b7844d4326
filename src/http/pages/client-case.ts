import type { FieldName } from '../../contract/generated/types.ts';
import { changeCase, supplyRecords } from '../../disclosure/casework.ts';
import { GatewayError } from '../../errors.ts';
import { ClientCasePage, type DoneKind, doneKinds } from '../../web/clients/client-case-page.tsx';
import { ProfilePage } from '../../web/clients/profile-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewClientCase } from '../../workbench/client-case.ts';
import type { ClientCaseView } from '../../workbench/clients-view.ts';
import { logOutClient } from '../../workbench/log-out-client.ts';
import { changesIn, missingParts, problemsAt, readRecordForm, toInputs } from '../../workbench/record-form.ts';
import type { FormField, InputProblem } from '../../workbench/record-form-view.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';
import { ticked } from './ticked.ts';

/** One case, and what can be done with it. Its address holds the own reference, which tells nobody else anything. */
export const clientCaseRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/mijn-clienten/:ref', handle: (page) => show(page) },
  { method: 'get', path: '/mijn-clienten/:ref/profiel', handle: (page) => showProfile(page) },
  { method: 'post', path: '/mijn-clienten/:ref/fase', handle: changePhase },
  { method: 'post', path: '/mijn-clienten/:ref/einde', handle: end },
  { method: 'post', path: '/mijn-clienten/:ref/partijen', handle: changeParties },
  { method: 'post', path: '/mijn-clienten/:ref/voorwaarden', handle: declare },
  { method: 'post', path: '/mijn-clienten/:ref/overdracht', handle: handOver },
  { method: 'post', path: '/mijn-clienten/:ref/uitloggen', handle: logOut },
  { method: 'post', path: '/mijn-clienten/:ref/gegevens', handle: correct },
  { method: 'post', path: '/mijn-clienten/:ref/profiel', handle: profile },
];

interface Wrong {
  readonly problems?: readonly InputProblem[];
  readonly refused?: 'refused';
}

const read = (page: VisitedContext): Promise<ClientCaseView> =>
  page.read(viewClientCase(page.rooms, page.call(), page.parameter('ref')));

async function show(page: VisitedContext, wrong?: Wrong): Promise<PageAnswer> {
  const { frame, form, query } = page;
  const view = await read(page);
  const said = query.get('gedaan');
  const done = doneKinds.find((one) => one === said);
  const { problems = [], refused } = wrong ?? {};
  const filled = problems.length > 0 ? new Map(form) : toInputs(view.fields, view.values);
  const props = { frame, view, filled, problems, ...(refused && { refused }), ...(done && { done }) };
  return { html: renderPage(ClientCasePage, props), ...(wrong && { status: 422 }) };
}

const backTo = (page: VisitedContext, done: DoneKind): PageAnswer => ({
  redirect: `/mijn-clienten/${encodeURIComponent(page.parameter('ref'))}?gedaan=${done}`,
});

/** What a case refuses is told on its page; what somebody may not do at all is a page of its own. */
async function change(page: VisitedContext, body: object, done: DoneKind): Promise<PageAnswer> {
  const made = await page.attempt(changeCase(page.rooms, page.call(body), page.parameter('ref')));
  if (made.ok) return backTo(page, done);
  if (made.problem.code !== 'invalid-input') throw made.problem;
  return show(page, { refused: 'refused' });
}

async function changePhase(page: VisitedContext): Promise<PageAnswer> {
  const phase = page.form.get('fase') ?? '';
  // Closing cannot be taken back, and has a form of its own.
  return phase === 'closed' ? show(page, { refused: 'refused' }) : change(page, { phase }, 'phase');
}

async function end(page: VisitedContext): Promise<PageAnswer> {
  if (page.form.get('zeker') === null) return show(page, { refused: 'refused' });
  return change(page, { phase: 'closed' }, 'closed');
}

async function changeParties(page: VisitedContext): Promise<PageAnswer> {
  const { form } = page;
  const party = form.get('partij') ?? '';
  if (party === '') return show(page, { refused: 'refused' });
  if (form.get('actie') === 'eraf') return change(page, { leave: [party] }, 'parties');
  const capacity = form.get('hoe') === 'candidate' ? 'candidate' : 'party';
  const joining = { party, capacity, contract: form.get('contract') !== null };
  return change(page, { join: [joining] }, 'parties');
}

async function logOut(page: VisitedContext): Promise<PageAnswer> {
  await page.read(logOutClient(page.rooms, page.call(), page.parameter('ref')));
  return backTo(page, 'logged-out');
}

function declare(page: VisitedContext): Promise<PageAnswer> {
  return change(page, { conditionsMet: ticked(page.form, 'voorwaarde-') }, 'conditions');
}

/** Between providers the file goes outside the gateway; in here only the contact changes. */
async function handOver(page: VisitedContext): Promise<PageAnswer> {
  const parts = new Map([
    ['naam', 'name'],
    ['telefoon', 'phone'],
    ['email', 'email'],
  ]);
  const renamed = [...parts].map(([own, part]): [string, string] => [
    `veld-supportContact-${part}`,
    page.form.get(own) ?? '',
  ]);
  const view = await read(page);
  const fields = view.fields.filter(({ name }) => name === 'supportContact');
  const filled = new URLSearchParams(renamed);
  if (fields.length === 0) throw new GatewayError('not-allowed', 'Your party does not supply the contact.');
  const missing = missingParts(filled, fields);
  const values = readRecordForm(filled, fields);
  if (missing.length > 0 || Object.keys(values).length === 0) return show(page, { refused: 'refused' });
  return supply(page, { values, fields, done: 'contact' }, () => show(page, { refused: 'refused' }));
}

interface Supplied {
  readonly values: Readonly<Record<FieldName, unknown>>;
  readonly fields: readonly FormField[];
  readonly done: DoneKind;
}

type Refusal = (problems: readonly InputProblem[]) => Promise<PageAnswer>;

async function supply(page: VisitedContext, { values, fields, done }: Supplied, refuse: Refusal): Promise<PageAnswer> {
  // What was wrong from the start is told to whoever received it (AVG art. 19); what changed since is not.
  const how = page.form.get('fout') === null ? {} : { rectifies: 'yes' };
  const made = await page.attempt(supplyRecords(page.rooms, page.call(values), page.parameter('ref'), how));
  if (made.ok) return backTo(page, done);
  const problems = problemsAt(made.problem.extras.errors ?? [], fields);
  if (problems.length === 0) throw made.problem;
  return refuse(problems);
}

/** Only what differs is sent: what somebody else changed meanwhile in another field stays. */
async function save(
  page: VisitedContext,
  supplied: Omit<Supplied, 'values'> & { view: ClientCaseView },
  refuse: Refusal,
) {
  const { view, fields, done } = supplied;
  const missing = missingParts(page.form, fields);
  if (missing.length > 0) return refuse(missing);
  const { bsn, ...changed } = changesIn(readRecordForm(page.form, fields), view.values, fields);
  const values = { ...changed, ...(typeof bsn === 'string' && { bsn }) };
  if (Object.keys(values).length === 0) return backTo(page, 'nothing');
  return supply(page, { values, fields, done }, refuse);
}

async function correct(page: VisitedContext): Promise<PageAnswer> {
  const view = await read(page);
  return save(page, { view, fields: view.fields, done: 'values' }, (problems) => show(page, { problems }));
}

async function showProfile(page: VisitedContext, problems: readonly InputProblem[] = []): Promise<PageAnswer> {
  const view = await read(page);
  const { frame, form } = page;
  if (view.profile === undefined) throw new GatewayError('not-found', 'Your party supplies no outflow profile.');
  const filled = problems.length > 0 ? new Map(form) : toInputs(view.profile.fields, view.values);
  const html = renderPage(ProfilePage, { frame, view, profile: view.profile, filled, problems });
  return { html, ...(problems.length > 0 && { status: 422 }) };
}

async function profile(page: VisitedContext): Promise<PageAnswer> {
  const view = await read(page);
  if (view.profile === undefined) throw new GatewayError('not-found', 'Your party supplies no outflow profile.');
  return save(page, { view, fields: view.profile.fields, done: 'profile' }, (problems) => showProfile(page, problems));
}
