import type { Entry, LdvLine, LdvReading } from '../contract/generated/types.ts';
import { kindsOfNobody } from '../contract/processing-activity.ts';
import { type Instant, instantText, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import type { Call } from '../disclosure/call.ts';
import { referencesOf } from '../disclosure/log-references.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { findUntold, toldCounts } from './told-to-client.ts';

/**
 * What stands in no line and is counted: what the client did here, which would grow with every look; what is done with the log; and
 * what is told of an emergency elsewhere, once it may be. What waits for that stands nowhere until then.
 */
const countedKinds: readonly Entry['kind'][] = [
  ...(['client-read', 'client-log-out'] as const),
  ...(['log-read', 'log-export', 'log-replay', 'log-retention', 'legal-hold'] as const),
  ...(['emergency-request', 'emergency-approval', 'emergency-ending', 'preflight'] as const),
  ...kindsOfNobody,
];

interface AskedPage {
  /** The last one of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/**
 * The lines of the processing log about the client who asks, newest first: each entry about the client once, as a line or
 * counted, unless it is kept from the client for now; of nobody else. In the form of the extension "lezen" of the Logboek Dataverwerkingen (working version 0.9).
 */
export function listMyProcessing(rooms: Rooms, call: Call, page: AskedPage): Done<LdvReading> {
  return actAsClient(rooms, call, 'client-read', ({ subjects }) => readProcessing(rooms, subjects, call.at, page));
}

/** The same, of whoever is shown it. @throws GatewayError `store-unavailable` */
export async function readProcessing(
  rooms: Rooms,
  subjects: readonly SubjectId[],
  now: Instant,
  { after, limit }: AskedPage,
): Promise<LdvReading> {
  const known = await Promise.all(subjects.map((subject) => referencesOf(rooms, subject)));
  const untold = await findUntold(rooms, subjects, now);
  const found = await rooms.audit.pageOfSubjects(
    known.flatMap((own) => own?.subject ?? []),
    {
      ...{ limit, everythingBut: countedKinds, without: untold.waiting.map(({ id }) => id) },
      ...(after !== undefined && { after }),
    },
  );
  const counts = await toldCounts(rooms, subjects, untold);
  const counted = counts.filter(({ kind }) => countedKinds.includes(kind));
  const last = found.length === limit ? found.at(-1)?.entry.id : undefined;
  return {
    metadata: await metadataOf(rooms),
    processingActivities: found.flatMap(({ entry }) => toReading(rooms.logbook.record('ldv', entry))),
    withheld: counted.reduce((sum, { count }) => sum + count, 0),
    ...(last !== undefined && { next: last }),
  };
}

async function metadataOf({ logbook, agreements }: Rooms): Promise<LdvReading['metadata']> {
  const { url, operator } = logbook.producer;
  const parties = await agreements.parties();
  return { logbookId: url, organizationName: parties.find(({ id }) => id === operator)?.name ?? url };
}

/** The names and the form of moments that the extension has for reading (NL API Design Rules), of the same line. */
function toReading(line: LdvLine | undefined): LdvReading['processingActivities'] {
  if (line === undefined) return [];
  const { trace_id, span_id, parent_span_id, status, name, start_time, end_time, resource, attributes } = line;
  return [
    {
      ...{ traceId: trace_id, spanId: span_id },
      ...(parent_span_id !== undefined && { parentSpanId: parent_span_id }),
      ...{ status, name },
      ...{ startTime: instantText(toInstant(start_time)), endTime: instantText(toInstant(end_time)) },
      ...{ resource, attributes },
    },
  ];
}
