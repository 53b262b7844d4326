import { hash } from 'node:crypto';
import { isEntryId } from '../audit/audit.ts';
import type { Author, Entry, EntryAccount, LogAnomalies, LogPage, LogSearch } from '../contract/generated/types.ts';
import { instantText, parseInstant, startOfDay } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import { toLogReferences } from '../disclosure/log-references.ts';
import { readBody } from '../disclosure/request.ts';
import type { Trail } from '../disclosure/trail.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { AnomalyPeriod, LogCriteria, LogScope } from '../oversight/oversight.ts';

/** Who reads, and what of the log that may be. */
export interface LogReader {
  readonly by: Author;
  readonly scope: LogScope;
}

type Criteria = NonNullable<Entry['criteria']>;

/**
 * Reading the log is an act like any other: one entry says who read what of it, by which criteria, before anything is shown.
 * @throws GatewayError `not-allowed` for a role that does not read the log, in the answer
 */
function readLog<Response>(
  rooms: Rooms,
  call: DraftCall,
  what: Criteria,
  work: (reader: LogReader, trail: Trail) => Promise<Response>,
): Done<Response> {
  return act(rooms, call, 'log-read', async (caller, trail) => {
    trail.criteria(what);
    const by = toAuthor(caller, call, trail);
    return work({ by, scope: rooms.oversight.scopeOf(by) }, trail);
  });
}

const defaultLimit = 50;

/**
 * Looks for entries. For those about one client a reason is typed: it is kept sealed, and is gone when the client is erased.
 * The entry of this reading names the criteria; of a case its reference in the log.
 */
export function searchLog(rooms: Rooms, call: DraftCall): Done<LogPage> {
  return searchLogAs(rooms, call, async (page) => page);
}

/** The same, told in another form. */
export function searchLogAs<Told>(
  rooms: Rooms,
  call: DraftCall,
  tell: (page: LogPage, reader: LogReader) => Promise<Told>,
): Done<Told> {
  return readLog(rooms, call, { what: 'search' }, async (reader, trail) => {
    const asked = readBody('logSearch', call);
    const { caseRef, because, after, limit = defaultLimit, ...plain } = asked;
    trail.criteria({ what: 'search', ...plain, ...(after === undefined ? {} : { entry: after }) });
    const about = caseRef === undefined ? undefined : await lookFor(rooms, call, { ...reader, trail }, asked);
    const criteria = { ...toCriteria(plain), ...(about && { about }) };
    const page = { limit, ...(after === undefined ? {} : { after }) };
    const { entries, next } = await rooms.oversight.search(reader.scope, criteria, page);
    return tell({ entries: [...entries], ...(next !== undefined && { next }) }, reader);
  });
}

function toCriteria({ from, to, ...plain }: Omit<LogSearch, 'caseRef' | 'because' | 'after' | 'limit'>): LogCriteria {
  const [first, last] = [from && parseInstant(from), to && parseInstant(to)];
  return { ...plain, ...(first && { from: first }), ...(last && { to: last }) };
}

/** Of which client entries are looked for, and why: kept before anything is found, taken back when it is not recorded. */
async function lookFor(
  { cases, oversight, logReferenceKey }: Rooms,
  { at }: DraftCall,
  { by, trail }: LogReader & { readonly trail: Trail },
  { caseRef = '', because = '' }: LogSearch,
): Promise<LogCriteria['about']> {
  const text = because.trim();
  if (text.length < 10) {
    const errors = [{ pointer: '/because', code: 'minLength', detail: 'must say why, in 10 characters or more' }];
    throw new GatewayError('invalid-input', 'Say why you look for this client.', { errors });
  }
  const known = await cases.everKnown(by.party, caseRef);
  if (known === undefined) throw new GatewayError('not-found', 'Your party has no such case.');
  trail.case(known);
  const entry = trail.entry().id;
  trail.clientRecord(entry);
  await oversight.keepReason({ entry, subject: known.subject, by, text }, at);
  trail.undoWith(() => oversight.takeBackReason(entry));
  const references = toLogReferences(logReferenceKey, known.logSalt);
  return { subject: references.subject, case: references.case(known.id) };
}

/** What stands in the address of a request may be anything; in the log only what has the form of an id. */
const entryNamed = (id: string): Pick<Criteria, 'entry'> => (isEntryId(id) ? { entry: id } : {});
const noEntry = () => new GatewayError('not-found', 'There is no such entry that you may read.');

/** Opens one entry: all that it tells. One of another party looks the same as one that does not exist. */
export function readEntry(rooms: Rooms, call: DraftCall, id: string): Done<EntryAccount> {
  return readEntryAs(rooms, call, id, async (account) => account);
}

/** The same, told in another form. */
export function readEntryAs<Told>(
  rooms: Rooms,
  call: DraftCall,
  id: string,
  tell: (account: EntryAccount, reader: LogReader) => Promise<Told>,
): Done<Told> {
  return readLog(rooms, call, { what: 'entry', ...entryNamed(id) }, async (reader) => {
    const account = await rooms.oversight.account(reader.scope, id);
    if (account === undefined) throw noEntry();
    return tell(account, reader);
  });
}

/**
 * The proof that an entry stands in the log, as https://c2sp.org/tlog-proof text.
 * @throws GatewayError `conflict`, in the answer, until a checkpoint covers the entry: a minute at most
 */
export function readEntryProof(rooms: Rooms, call: DraftCall, id: string): Done<DocumentResponse> {
  return readLog(rooms, call, { what: 'proof', ...entryNamed(id) }, async ({ scope }) => {
    if (!(await rooms.oversight.sees(scope, id))) throw noEntry();
    const proof = await rooms.audit.trees.proofOf(id);
    if (proof === undefined) throw new GatewayError('conflict', 'No checkpoint covers this entry yet. Ask again.');
    return toText(proof, `${id}.tlog-proof`);
  });
}

/** The text of an entry, to the character: what the proof is of. */
export function readEntryText(rooms: Rooms, call: DraftCall, id: string): Done<DocumentResponse> {
  return readEntryAs(rooms, call, id, async ({ text }) => toText(text, `${id}.json`, 'application/json'));
}

function toText(
  content: string,
  fileName: string,
  contentType: 'text/plain; charset=utf-8' | 'application/json' = 'text/plain; charset=utf-8',
): DocumentResponse {
  const etag = `"${hash('sha256', content, 'base64url')}"`;
  return new DocumentResponse({ contentType, content, etag, fileName, tellsOfClients: true });
}

/**
 * What stands out in a period: questions to ask, of the own party; of everybody for who may read everything.
 * @param readPeriod what was asked for; a stranger hears nothing of what is wrong with it
 */
export function readAnomalies(rooms: Rooms, call: DraftCall, readPeriod: () => AnomalyPeriod): Done<LogAnomalies> {
  return readAnomaliesAs(rooms, call, readPeriod, async (found) => found);
}

/** The same, told in another form. */
export function readAnomaliesAs<Told>(
  rooms: Rooms,
  call: DraftCall,
  readPeriod: () => AnomalyPeriod,
  tell: (found: LogAnomalies, reader: LogReader) => Promise<Told>,
): Done<Told> {
  return readLog(rooms, call, { what: 'anomalies' }, async (reader, trail) => {
    const period = readPeriod();
    const [from, to] = [startOfDay(period.from), startOfDay(period.to)].map(instantText);
    trail.criteria({ what: 'anomalies', ...(from && { from }), ...(to && { to }) });
    return tell(await rooms.oversight.anomalies(reader.scope, period), reader);
  });
}
