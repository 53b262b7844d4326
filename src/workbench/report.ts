import { createHash } from 'node:crypto';
import { renderLetter } from '../agreements/agreements.ts';
import type { LocalText } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import type { Call } from '../disclosure/call.ts';
import { casework, requireHelper, requireLive } from '../disclosure/own-case.ts';
import type { OtherEntry } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { KeptLine, ReportFacts } from './report-document.ts';
import { toReport } from './report-document.ts';
import type { ReportView } from './report-view.ts';
import type { ReportLanguage } from './report-words.ts';

/** How a report is asked for. */
export interface AskedReport {
  readonly language: ReportLanguage;
  /** Whether the values themselves are asked for as well; only the client itself gets them. */
  readonly withValues: boolean;
}

/** The report for the client who asks (AVG art. 15; Wmo 2015 art. 5.3.2). */
export function viewOwnReport(rooms: Rooms, call: Call, asked: AskedReport): Done<ReportView> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const facts = await gather(rooms, call, subjects, asked.withValues);
    return { text: toReport(facts, asked.language), withValues: asked.withValues };
  });
}

/** The same on paper: a tagged PDF. */
export function printOwnReport(rooms: Rooms, call: Call, asked: AskedReport): Done<DocumentResponse> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    return print(await gather(rooms, call, subjects, asked.withValues), asked.language);
  });
}

/**
 * The report that a desk hands over to the client, on paper. Without the values: the desk may not see them all, the
 * client sees them at the web door.
 */
export function printReport(rooms: Rooms, call: Call, ref: string, language: ReportLanguage): Done<DocumentResponse> {
  return casework(rooms, call, 'rights-request', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    trail.terms(await requireLive(rooms, call, caller, traject.agreement));
    return print(await gather(rooms, call, [traject.subject], false), language);
  });
}

async function print(facts: ReportFacts, language: ReportLanguage): Promise<DocumentResponse> {
  const content = await renderLetter(toReport(facts, language), facts.at);
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const fileName = language === 'nl' ? 'inzage.pdf' : 'access.pdf';
  return new DocumentResponse({ contentType: 'application/pdf', content, etag, tellsOfClients: true, fileName });
}

async function gather(
  rooms: Rooms,
  { at }: Pick<Call, 'at'>,
  subjects: readonly SubjectId[],
  withValues: boolean,
): Promise<ReportFacts> {
  const { ledger, consents, sources, agreements, policy } = rooms;
  const names = new Map((await agreements.parties()).map(({ id, name }) => [id, name]));
  const fields = new Map<string, LocalText>(policy.catalogue.fields.map(({ name, label }) => [name, label]));
  const bases = new Map<string, LocalText>(policy.law.bases.map(({ id, label }) => [id, label]));
  const purposes = new Map<string, LocalText>(policy.topics.purposes.map(({ code, text }) => [code, text]));
  const types = new Map<string, LocalText>(policy.topics.partyTypes.map(({ type, text }) => [type, text]));
  const kept = (await Promise.all(subjects.map((subject) => sources.keptOf(subject)))).flat();
  const lists = await Promise.all(subjects.map((subject) => consents.list(subject, at)));
  const same = (text: string): LocalText => ({ nl: text, en: text });
  return {
    ...{ at, isKnown: subjects.length > 0, withValues },
    recipients: (await Promise.all(subjects.map((subject) => ledger.recipientsOf(subject)))).flat(),
    lines: await collect(ledger.disclosuresOf(subjects)),
    consents: lists.flat(),
    kept: kept.map((line) => toKept(line, withValues)),
    counted: countOthers(await collect(ledger.othersOf(subjects))),
    nameOf: (party) => names.get(party) ?? party,
    fieldOf: (name) => fields.get(name) ?? same(name),
    purposeOf: (code) => purposes.get(code),
    basisOf: (id) => bases.get(id) ?? same(id),
    typeOf: (type) => types.get(type) ?? same(type),
  };
}

/** Values that name other people: whom to call at an organisation, who represents the client (UAVG art. 41(1)(i)). */
const ofOthers: ReadonlySet<string> = new Set(['representativeContact', 'supportContact', 'financialContact']);

type Kept = Awaited<ReturnType<Rooms['sources']['keptOf']>>[number];

function toKept({ field, value, by, at }: Kept, withValues: boolean): KeptLine {
  if (!withValues) return { field, by, at, shown: undefined };
  if (ofOthers.has(field)) return { field, by, at, shown: { word: 'kept.held' } };
  if (value === undefined) return { field, by, at, shown: { word: 'kept.unreadable' } };
  return { field, by, at, shown: { value: typeof value === 'string' ? value : toPlainText(value) } };
}

/** A value as one reads it: the parts of it in a row. */
function toPlainText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja / yes' : 'nee / no';
  if (Array.isArray(value)) return value.map(toPlainText).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .filter((part) => part !== null)
      .map(toPlainText)
      .join(', ');
  }
  return String(value);
}

const othersWords: readonly { readonly kinds: readonly OtherEntry['kind'][]; readonly what: LocalText }[] = [
  {
    kinds: ['record-change'],
    what: { nl: 'gegevens opgeschreven of verbeterd', en: 'data written down or put right' },
  },
  {
    kinds: ['consent-given', 'consent-refused', 'consent-withdrawn', 'objection'],
    what: { nl: 'keuzes van jou opgeschreven', en: 'choices of yours written down' },
  },
  { kinds: ['case-change', 'case-read'], what: { nl: 'iets aangepast in je traject', en: 'changes of your process' } },
  { kinds: ['rights-request', 'rights-change'], what: { nl: 'over je verzoeken', en: 'about your requests' } },
  { kinds: ['client-read', 'question'], what: { nl: 'je keek zelf, of vroeg iets', en: 'you looked or asked' } },
];
const otherWord: LocalText = {
  nl: 'iets anders, waarbij niemand gegevens kreeg',
  en: 'something else; nobody got data',
};

function countOthers(others: readonly OtherEntry[]): ReportFacts['counted'] {
  const groups = Map.groupBy(
    others,
    ({ kind }) => othersWords.find(({ kinds }) => kinds.includes(kind))?.what ?? otherWord,
  );
  return [...groups].map(([what, own]) => ({ what, count: own.length }));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
