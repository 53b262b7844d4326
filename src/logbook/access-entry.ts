import type { AccessEntry, Entry } from '../contract/generated/types.ts';
import { activityOf, activityUri } from '../contract/processing-activity.ts';
import { type Origin, subjectIdType } from './producer.ts';

/** What was done: created, read, updated, deleted, executed (the codes of RFC 3881 section 5.1.2). */
type Action = AccessEntry['eventActionCode'];

/** The compiler asks for every kind of entry. Of what ended early it is not known what it would have done. */
const actions: Readonly<Record<Entry['kind'], Action>> = {
  disclosure: 'R',
  preflight: 'R',
  delivery: 'R',
  'delivery-read': 'R',
  'subscription-change': 'U',
  rejected: 'E',
  failed: 'E',
  'case-change': 'U',
  'case-read': 'R',
  'record-change': 'U',
  'consent-read': 'R',
  'consent-given': 'C',
  'consent-refused': 'C',
  'consent-withdrawn': 'U',
  objection: 'C',
  'support-event': 'C',
  'support-import': 'C',
  'support-import-read': 'R',
  'client-read': 'R',
  'client-log-out': 'E',
  question: 'C',
  'rights-request': 'C',
  'rights-change': 'U',
  'report-printed': 'R',
  'subject-erased': 'D',
  'emergency-request': 'C',
  'emergency-approval': 'U',
  'emergency-ending': 'U',
  'notice-read': 'R',
  freeze: 'U',
  breach: 'E',
  'log-read': 'R',
  'log-export': 'R',
  'log-replay': 'E',
  'log-retention': 'D',
  'log-restored': 'E',
  'log-released': 'E',
  'legal-hold': 'U',
  'register-read': 'R',
  'register-frozen': 'C',
  'agreement-statement': 'C',
  'agreement-read': 'R',
  'agreement-change': 'U',
};

/**
 * Who did what, on whose behalf: in the sense of NEN 7513, with the names of the public mapping of the Logboek
 * Dataverwerkingen (extension NEN 7513, proof of concept 0.0.1). The norm itself is not public and was not read: nothing
 * here claims to conform to it. See docs/logbook.md.
 */
export function toAccessEntry(entry: Entry, origin: Origin): AccessEntry {
  const { id, traceId, spanId, parentSpanId, at, kind, purpose } = entry;
  const activity = activityOf(entry);
  return {
    id,
    ...{ trace_id: traceId, span_id: spanId },
    ...(parentSpanId && { parent_span_id: parentSpanId }),
    ...(activity && { eventID: activityUri(activity, origin.register) }),
    eventTypeCode: kind,
    // A request for data that ended early would have read.
    eventActionCode: purpose !== undefined && actions[kind] === 'E' ? 'R' : actions[kind],
    eventDateTime: at,
    eventOutcomeIndicator: outcomeOf(entry),
    users: usersOf(entry),
    participants: participantsOf(entry),
    ...(entry.agreement && { autorisatieProtocol: entry.agreement }),
    ...(entry.case && { behandelrelatieProtocol: entry.case }),
    ...(entry.consents && entry.consents.length > 0 && { toestemmingsProfiel: entry.consents }),
    source: {
      auditEnterpriseSiteID: origin.site,
      auditSourceId: origin.service['service.namespace'],
      // An application server (RFC 3881 section 5.4.3).
      auditSourceTypeCode: 4,
    },
  };
}

/** The application or the person, by the id within the gateway: never a name. Who is sent something asked for nothing. */
function usersOf({ apiClient, kind, role, party, purpose }: Entry): AccessEntry['users'] {
  if (apiClient === undefined) return [];
  return [
    {
      userID: apiClient,
      userIsRequestor: kind !== 'delivery',
      ...(role && { roleIDCode: role }),
      ...(party && { onBehalfOf: party }),
      ...(purpose && { purposeOfUse: purpose }),
    },
  ];
}

function participantsOf({ subject, disclosed = [] }: Entry): AccessEntry['participants'] {
  if (subject === undefined) return [];
  return [
    {
      participantObjectID: subject,
      participantObjectIDTypeCode: subjectIdType,
      // A person (RFC 3881 section 5.5.1).
      participantObjectTypeCode: 1,
      ...(disclosed.length > 0 && { participantObjectDetail: disclosed }),
    },
  ];
}

/** 0 went well, 4 refused, 8 failed, 12 failed in a way that nobody foresaw (RFC 3881 section 5.1.4). */
function outcomeOf({ kind, problem, decision, disclosed = [] }: Entry): AccessEntry['eventOutcomeIndicator'] {
  if (kind === 'failed') return problem === 'internal-error' ? 12 : 8;
  const isForData = kind === 'disclosure' || kind === 'delivery';
  const isWithheld = isForData && disclosed.length === 0;
  return problem !== undefined || isWithheld || decision?.outcome === 'refused' ? 4 : 0;
}
