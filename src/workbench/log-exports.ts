import { hash } from 'node:crypto';
import type { Entry } from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant, readInstant, toInstant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import { GatewayError } from '../errors.ts';
import { type ExportedPart, formatNames, formats, nameOfExport, viewNames } from '../logbook/logbook.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { LogScope } from '../oversight/oversight.ts';

/** What an officer asks for, as it came in. */
export type AskedExport = Readonly<Record<'view' | 'format' | 'from' | 'to' | 'after', unknown>>;

interface Export extends ExportedPart {
  /** The last entry that was given before. */
  readonly after?: Place;
}

interface Place {
  readonly at: Instant;
  readonly id: string;
}

/** So many entries go out at once: others wait a tenth of a second for them. */
const mostEntries = 500;

/**
 * A page of one view of the log of a period, of what the reader's party may read of it. That it is taken out is recorded
 * before it leaves.
 */
export function exportLog(rooms: Rooms, call: DraftCall, asked: AskedExport): Done<DocumentResponse> {
  return act(rooms, call, 'log-export', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const scope = rooms.oversight.scopeOf(by);
    const wanted = readExport(asked, call.at);
    trail.change({ reference: nameOfExport(wanted) });
    const { entries, last } = await readPage(rooms, scope, wanted);
    const { view, format } = wanted;
    const content = rooms.logbook.open(view, format, wanted.after !== undefined).write(entries);
    return new DocumentResponse({
      ...{ contentType: formats[format].contentType, content, tellsOfClients: true },
      etag: `"${hash('sha256', content, 'base64url')}"`,
      fileName: `${view}-${instantText(wanted.from).slice(0, 10)}.${formats[format].extension}`,
      ...(last && { next: nextOf(wanted, last, call.role) }),
    });
  });
}

/** A page ends with an entry that is in it: where the next one begins names no entry that may not be read. */
async function readPage({ audit }: Rooms, scope: LogScope, { from, to, after }: Export) {
  const entries: Entry[] = [];
  // Of one moment there may be several entries: those up to and with the last one of the page before were looked at.
  let isBehind = after === undefined;
  for await (const entry of audit.between({ from: after?.at ?? from, to, party: scope.party })) {
    if (!isBehind && after !== undefined) {
      isBehind = entry.id === after.id;
      if (parseInstant(entry.at) <= after.at) continue;
      isBehind = true;
    }
    if (!scope.sees(entry)) continue;
    entries.push(entry);
    if (entries.length === mostEntries) return { entries, last: entry };
  }
  return { entries, last: undefined };
}

function nextOf({ view, format, from, to }: Export, { at, id }: Entry, role: string | undefined): string {
  const query = new URLSearchParams({
    ...{ view, format, from: instantText(from), to: instantText(to) },
    after: `${parseInstant(at)}.${id}`,
    ...(role !== undefined && { role }),
  });
  return `/v1/log/exports?${query}`;
}

/** @throws GatewayError `invalid-input` with everything that is wrong at once */
function readExport(asked: AskedExport, now: Instant): Export {
  const errors: { pointer: string; parameter: string; code: string; detail: string }[] = [];
  const fault = (parameter: keyof AskedExport, code: string, detail: string): undefined => {
    errors.push({ pointer: '', parameter, code, detail });
  };
  const oneOf = <Name extends string>(parameter: 'view' | 'format', names: readonly Name[], otherwise?: Name) =>
    names.find((name) => name === (asked[parameter] ?? otherwise)) ??
    fault(parameter, 'enum', `must be one of ${names.join(', ')}`);
  const moment = (parameter: 'from' | 'to') =>
    readInstant(asked[parameter]) ?? fault(parameter, 'format', 'must be a moment, such as 2026-06-01T00:00:00Z');
  const view = oneOf('view', viewNames);
  const format = oneOf('format', formatNames, 'ndjson');
  const from = moment('from');
  const to = asked.to === undefined ? now : moment('to');
  const after =
    asked.after === undefined ? undefined : (toPlace(asked.after) ?? fault('after', 'format', 'is no place'));
  if (from !== undefined && to !== undefined && from > to) fault('to', 'order', 'must not be before from');
  // What is recorded of an export is its period: nothing outside it may leave.
  if (after && ((from !== undefined && after.at < from) || (to !== undefined && after.at > to))) {
    fault('after', 'range', 'is no place in this period');
  }
  if (errors.length > 0 || !view || !format || from === undefined || to === undefined) {
    throw new GatewayError('invalid-input', 'See errors for every parameter that is wrong.', { errors });
  }
  return { view, format, from, to, ...(after && { after }) };
}

function toPlace(text: unknown): Place | undefined {
  const [, at, id] = /^(\d{1,15})\.(e_[A-Za-z0-9_-]{22})$/.exec(String(text)) ?? [];
  return at === undefined || id === undefined ? undefined : { at: toInstant(Number(at)), id };
}
