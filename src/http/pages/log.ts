import { dayOf } from '../../contract/vocabulary.ts';
import type { GatewayError } from '../../errors.ts';
import type { AnomalyPeriod } from '../../oversight/oversight.ts';
import { AnomaliesPage } from '../../web/log/anomalies-page.tsx';
import { EntryPage } from '../../web/log/entry-page.tsx';
import { type LogProblem, logProblems } from '../../web/log/log-errors.ts';
import { LogPage } from '../../web/log/log-page.tsx';
import { renderPage } from '../../web/web.ts';
import { readEntryProof, readEntryText } from '../../workbench/read-log.ts';
import { replayEntry } from '../../workbench/replay-entry.ts';
import { viewAnomalies, viewEntry, viewLog, viewLogForm } from '../../workbench/view-log.ts';
import { beginOfDay, endOfDay, isDay, movedDay } from './dutch-days.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** The log, for who watches over a party. A search is posted: what is looked for comes into no address. */
export const logPages: readonly PageRoute[] = [
  { method: 'get', path: '/logboek', handle: search },
  { method: 'post', path: '/logboek', handle: search },
  { method: 'get', path: '/logboek/afwijkingen', handle: anomalies },
  { method: 'get', path: '/logboek/:id', handle: entry },
  { method: 'post', path: '/logboek/:id', handle: again },
  {
    method: 'get',
    path: '/logboek/:id/tekst',
    handle: async (page) => ({
      document: await page.read(readEntryText(page.rooms, page.call(), page.parameter('id'))),
    }),
  },
  {
    method: 'get',
    path: '/logboek/:id/bewijs',
    handle: async (page) => ({
      document: await page.read(readEntryProof(page.rooms, page.call(), page.parameter('id'))),
    }),
  },
];

/** What each field of the form is called in a search. */
const members = {
  ...{ partij: 'party', doel: 'purpose', uitkomst: 'outcome', reden: 'reason', soort: 'kind' },
  ...{ kenmerk: 'caseRef', waarom: 'because', na: 'after' },
} as const;

async function search(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const written = writtenIn(page);
  const { na: _after, ...kept } = written;
  const made = await page.attempt(viewLog(rooms, page.call(toSearch(written))));
  if (made.ok) {
    return { html: renderPage(LogPage, { frame, view: made.response, written: kept, problems: [] }) };
  }
  const problems = logProblems(wrongIn(made.problem), frame.language);
  const { role, party, person } = page.visitor;
  const by = { role, party, by: person.id };
  const view = await viewLogForm(rooms, { by, scope: rooms.oversight.scopeOf(by) });
  return { html: renderPage(LogPage, { frame, view, written: kept, problems }), status: 422 };
}

/** What was filled in; an empty field is one that does not matter. */
function writtenIn({ form }: VisitedContext): Readonly<Record<string, string>> {
  const known = ['van', 'tot', ...Object.keys(members)];
  return Object.fromEntries(
    known.flatMap((name) => {
      const value = form.get(name)?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** As the API would be asked. Days begin and end by the Dutch clock; what is no day is left for the schema to refuse. */
function toSearch({ van, tot, ...written }: Readonly<Record<string, string>>): object {
  const entries = Object.entries(members).flatMap(([name, member]) => {
    const value = written[name];
    return value === undefined ? [] : [[member, value]];
  });
  return {
    ...Object.fromEntries(entries),
    ...(van !== undefined && { from: beginOfDay(van) }),
    ...(tot !== undefined && { to: endOfDay(tot) }),
  };
}

/** @throws GatewayError what is no matter of the form */
function wrongIn(problem: GatewayError): readonly LogProblem[] {
  const { code, extras } = problem;
  if (code === 'not-found') return ['case'];
  if (code !== 'invalid-input') throw problem;
  const pointers = (extras.errors ?? []).map((error) => `${error.pointer} ${error.code}`);
  const found = pointers.map((at): LogProblem => {
    if (at.endsWith('dependentRequired')) return 'both';
    if (at.startsWith('/caseRef')) return 'case';
    if (at.startsWith('/because')) return 'because';
    return at.startsWith('/after') ? 'page' : 'other';
  });
  return [...new Set(found)];
}

async function entry(page: VisitedContext): Promise<PageAnswer> {
  const view = await page.read(viewEntry(page.rooms, page.call(), page.parameter('id')));
  return { html: renderPage(EntryPage, { frame: page.frame, view }) };
}

/** Decides again, which has an entry of its own, and shows the entry with what came of it. */
async function again(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const id = page.parameter('id');
  const replay = await page.read(replayEntry(rooms, page.call(), id));
  const view = await page.read(viewEntry(rooms, page.call(), id, replay));
  return { html: renderPage(EntryPage, { frame, view }) };
}

/** A week, when no other period is asked for. */
const usualDays = 7;

async function anomalies(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const call = page.call();
  const today = dayOf(call.at);
  const [from, to] = [query.get('van') ?? movedDay(today, 1 - usualDays), query.get('tot') ?? today];
  const period: AnomalyPeriod = { from, to };
  const made = isDay(from) && isDay(to) ? await page.attempt(viewAnomalies(rooms, call, period)) : undefined;
  if (made?.ok) return { html: renderPage(AnomaliesPage, { frame, view: made.response }) };
  if (made !== undefined && made.problem.code !== 'invalid-input') throw made.problem;
  rooms.oversight.scopeOf({ role: page.visitor.role, party: page.visitor.party, by: page.visitor.person.id });
  const view = { party: frame.visitor?.partyName ?? '', ...period, lines: [] };
  return { html: renderPage(AnomaliesPage, { frame, view }), status: 422 };
}
