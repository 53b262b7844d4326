import { createHash } from 'node:crypto';
import { renderLetter } from '../agreements/agreements.ts';
import type { LocalText } from '../contract/generated/types.ts';
import type { CaseId, SubjectId } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import type { Call } from '../disclosure/call.ts';
import { casework, requireHelper, requireLive } from '../disclosure/own-case.ts';
import { GatewayError } from '../errors.ts';
import type { LedgerCount, LedgerLine } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { limitReports } from './limit-reports.ts';
import { toReport } from './report-document.ts';
import type { KeptLine, ReportFacts } from './report-teller.ts';
import type { ReportView } from './report-view.ts';
import type { ReportLanguage } from './report-words.ts';
import { toToldLines } from './told-lines.ts';
import { tellClient } from './told-to-client.ts';
import { valueLabels } from './value-labels.ts';

/** How a report is asked for. */
export interface AskedReport {
  readonly language: ReportLanguage;
  /** Whether the values themselves are asked for as well; only the client itself gets them. */
  readonly withValues: boolean;
  /** The words that pages have for the values of fields, in the language of the report. */
  readonly tellValue: (field: string, value: unknown) => string;
}

/** The report for the client who asks (AVG art. 15; Wmo 2015 art. 5.3.2). */
export function viewOwnReport(rooms: Rooms, call: Call, asked: AskedReport): Done<ReportView> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    limitReports(rooms.rights, subjects, call.at);
    const facts = await gather(rooms, call, { subjects, ...asked });
    return { text: toReport(facts, asked.language), withValues: asked.withValues };
  });
}

/** The same on paper: a tagged PDF. */
export function printOwnReport(rooms: Rooms, call: Call, asked: AskedReport): Done<DocumentResponse> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    limitReports(rooms.rights, subjects, call.at);
    return print(await gather(rooms, call, { subjects, ...asked }), asked.language);
  });
}

/**
 * The report that a desk hands over to the client, on paper, when the client asked its party for it. Without the values:
 * the desk may not see them all, the client sees them at the web door. And only of the agreement of the case: who else
 * received something of the client is not the desk's to know.
 * @throws GatewayError `conflict` when no request of the client for access waits at the party
 */
export function printReport(rooms: Rooms, call: Call, ref: string, language: ReportLanguage): Done<DocumentResponse> {
  return casework(rooms, call, 'report-printed', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    trail.terms(await requireLive(rooms, call, caller, traject.agreement));
    const asked = (await rooms.rights.ofClient([traject.subject], call.at)).find(
      ({ kind, state, party }) =>
        kind === 'access' && party === caller.party && (state === 'open' || state === 'granted'),
    );
    if (asked === undefined) throw new GatewayError('conflict', 'The client has not asked your party for a report.');
    trail.clientRecord(asked.id);
    const counts = ({ agreement }: LedgerLine): boolean => agreement?.id === traject.agreement;
    const of = { subjects: [traject.subject], withValues: false, desk: { case: traject.id, counts } };
    return print(await gather(rooms, call, of), language);
  });
}

async function print(facts: ReportFacts, language: ReportLanguage): Promise<DocumentResponse> {
  const content = await renderLetter(toReport(facts, language), facts.at);
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const fileName = language === 'nl' ? 'inzage.pdf' : 'access.pdf';
  return new DocumentResponse({ contentType: 'application/pdf', content, etag, tellsOfClients: true, fileName });
}

interface Gathering extends Partial<AskedReport> {
  readonly subjects: readonly SubjectId[];
  readonly withValues: boolean;
  /** A desk that prints it: in which case, and which lines are told. The client itself is told all of them. */
  readonly desk?: { readonly case: CaseId | undefined; readonly counts: (line: LedgerLine) => boolean };
}

/** An event takes a row; a file of events may bring a hundred thousand of one client. */
const mostEvents = 500;

async function gather(
  rooms: Rooms,
  { at }: Pick<Call, 'at'>,
  { subjects, withValues, desk, tellValue = (_, value) => String(value), language = 'nl' }: Gathering,
): Promise<ReportFacts> {
  const { consents, sources, agreements, policy } = rooms;
  const names = new Map((await agreements.parties()).map(({ id, name }) => [id, name]));
  const fields = new Map<string, LocalText>(policy.catalogue.fields.map(({ name, label }) => [name, label]));
  const bases = new Map<string, LocalText>(policy.law.bases.map(({ id, label }) => [id, label]));
  const purposes = new Map<string, LocalText>(policy.topics.purposes.map(({ code, text }) => [code, text]));
  const types = new Map<string, LocalText>(policy.topics.partyTypes.map(({ type, text }) => [type, text]));
  const kept = (await Promise.all(subjects.map((subject) => sources.keptOf(subject)))).flat();
  const lists = await Promise.all(subjects.map((subject) => consents.list(subject, at)));
  const same = (text: string): LocalText => ({ nl: text, en: text });
  const { lines, older, recipients, others } = await tellClient(rooms, subjects, at, desk?.counts);
  const events = (await Promise.all(subjects.map((subject) => rooms.support.toldToClient(subject)))).flat();
  const told = toToldLines(events, { withValues, ofOthers, ...(desk && { desk }) });
  const labels = await valueLabels(rooms, subjects, at);
  const gone = await rooms.retention.mayBeGone(at);
  return {
    ...{ at, isKnown: subjects.length > 0, withValues },
    ...{ recipients, gone, lines, older },
    consents: lists.flat(),
    kept: kept.map((line) => toKept(line, withValues)),
    ...{ told: told.slice(0, mostEvents), toldBefore: Math.max(0, told.length - mostEvents) },
    counted: countOthers(others),
    nameOf: (party) => names.get(party) ?? party,
    fieldOf: (name) => fields.get(name) ?? same(name),
    purposeOf: (code) => purposes.get(code),
    basisOf: (id) => bases.get(id) ?? same(id),
    typeOf: (type) => types.get(type) ?? same(type),
    valueOf: (field, value) => labels(field, value)?.[language] ?? tellValue(field, value),
  };
}

/** Values that name other people: whom to call at an organisation, who represents the client (UAVG art. 41(1)(i)). */
const ofOthers: ReadonlySet<string> = new Set(['representativeContact', 'supportContact', 'financialContact']);

type Kept = Awaited<ReturnType<Rooms['sources']['keptOf']>>[number];

function toKept({ field, value, by, at }: Kept, withValues: boolean): KeptLine {
  if (!withValues) return { field, by, at, shown: undefined };
  if (ofOthers.has(field)) return { field, by, at, shown: { word: 'kept.held' } };
  if (value === undefined) return { field, by, at, shown: { word: 'kept.unreadable' } };
  return { field, by, at, shown: { value } };
}

const othersWords: readonly { readonly kinds: readonly LedgerCount['kind'][]; readonly what: LocalText }[] = [
  {
    kinds: ['record-change'],
    what: { nl: 'gegevens opgeschreven of verbeterd', en: 'data written down or put right' },
  },
  {
    kinds: ['support-event'],
    what: { nl: 'over je begeleiding doorgegeven, of geprobeerd', en: 'told about your support, or tried to' },
  },
  {
    kinds: ['consent-given', 'consent-refused', 'consent-withdrawn', 'objection'],
    what: { nl: 'keuzes van jou opgeschreven', en: 'choices of yours written down' },
  },
  { kinds: ['delivery'], what: { nl: 'geen bericht over jou gestuurd', en: 'no message about you was sent' } },
  { kinds: ['case-change', 'case-read'], what: { nl: 'iets aangepast in je traject', en: 'changes of your process' } },
  {
    kinds: ['rights-request', 'rights-change', 'report-printed'],
    what: { nl: 'over je verzoeken', en: 'about your requests' },
  },
  { kinds: ['client-log-out'], what: { nl: 'je overal uitgelogd', en: 'you were logged out everywhere' } },
  { kinds: ['client-read', 'question'], what: { nl: 'je keek zelf, of vroeg iets', en: 'you looked or asked' } },
];
const otherWord: LocalText = { nl: 'iets anders', en: 'something else' };

function countOthers(others: readonly LedgerCount[]): ReportFacts['counted'] {
  const groups = Map.groupBy(
    others,
    ({ kind }) => othersWords.find(({ kinds }) => kinds.includes(kind))?.what ?? otherWord,
  );
  const counted = new Map([...groups].map(([what, own]) => [what, own.reduce((sum, { count }) => sum + count, 0)]));
  return [...counted].map(([what, count]) => ({ what, count }));
}
