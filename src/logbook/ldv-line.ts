import type { Entry, LdvLine } from '../contract/generated/types.ts';
import { activityOf, activityUri } from '../contract/processing-activity.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { type Origin, subjectIdType } from './producer.ts';

/**
 * The line of the Logboek Dataverwerkingen 1.0.0 (Logius, 9 April 2026): that data of one person were processed, under
 * which activity of the register. Nobody who works with the gateway is named in it. See docs/logbook.md.
 * @returns undefined for an entry that is about no person, or processes no data of clients
 */
export function toLdvLine(entry: Entry, origin: Origin): LdvLine | undefined {
  const activity = activityOf(entry);
  const { subject, traceId, spanId, parentSpanId, kind, at } = entry;
  if (activity === undefined || subject === undefined) return undefined;
  const time = parseInstant(at);
  const processor = callerOf(entry);
  return {
    ...{ trace_id: traceId, span_id: spanId },
    ...(parentSpanId && { parent_span_id: parentSpanId }),
    // Bad input that was handled well is no error (section on `status`).
    status: kind === 'failed' ? 'Error' : 'Unset',
    name: kind,
    // Everything is judged at one moment, and the log keeps that one.
    ...{ start_time: time, end_time: time },
    resource: { attributes: origin.service },
    attributes: {
      'dpl.core.processing_activity_id': activityUri(activity, origin.register),
      'dpl.core.data_subject_id': subject,
      'dpl.core.data_subject_id_type': subjectIdType,
      ...(processor !== undefined && { 'dpl.core.foreign_operation.processor': origin.partyUrl(processor) }),
    },
  };
}

/** The party whose application called with a trace of its own; people at the pages, and the client, are no application. */
function callerOf({ parentSpanId, party, apiClient, role }: Entry): string | undefined {
  const isApplication = apiClient !== undefined && role !== 'client' && !/^(person|operator):/.test(apiClient);
  return parentSpanId !== undefined && isApplication ? party : undefined;
}
