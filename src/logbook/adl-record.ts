import type { AdlRecord, Entry } from '../contract/generated/types.ts';
import { activityOf, activityUri } from '../contract/processing-activity.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import type { Origin } from './producer.ts';

type Request = AdlRecord['body']['adl.core.request'];
type Response = NonNullable<AdlRecord['body']['adl.core.response']>;
type FieldAnswers = NonNullable<Response['context']['fields']>;

/** What was asked of the engine, by the kind of entry; what ended early asked for data when it says what for. */
const actions: Readonly<Partial<Record<Entry['kind'], Request['action']['name']>>> = {
  disclosure: 'disclose',
  preflight: 'preflight',
  delivery: 'deliver',
};

/**
 * The record of the Authorization Decision Log 1.0.0 (Logius, 25 June 2026) at level of detail 4: what was asked and
 * answered without anything of the client, and references to all that the answer rests on. See docs/logbook.md.
 * @returns undefined for an entry in which nothing was to be decided
 */
export function toAdlRecord(entry: Entry, origin: Origin): AdlRecord | undefined {
  const action = actionOf(entry);
  if (action === undefined) return undefined;
  const { id, traceId, spanId, parentSpanId, at, subject } = entry;
  const response = responseOf(entry);
  return {
    ...{ trace_id: traceId, span_id: spanId },
    ...(parentSpanId && { parent_span_id: parentSpanId }),
    event_name: 'adl.access_evaluation',
    timestamp: parseInstant(at),
    status: response === undefined ? 'Error' : 'Unset',
    resource: origin.service,
    attributes: {
      ...policiesOf(entry),
      ...(entry.facts && { 'adl.core.information': { 'case-facts': { entry: id }, consents: entry.consents ?? [] } }),
      ...(entry.engine && { 'adl.core.configuration': { engine: entry.engine } }),
      ...(subject && { 'dpl.core.data_subject_id': subject }),
      'sluis.log.entry': id,
    },
    body: {
      'adl.core.request': requestOf(entry, action, origin),
      ...(response && { 'adl.core.response': response }),
    },
  };
}

function actionOf({ kind, purpose }: Entry): Request['action']['name'] | undefined {
  const isEarlyEnd = (kind === 'rejected' || kind === 'failed') && purpose !== undefined;
  return isEarlyEnd ? 'disclose' : actions[kind];
}

function policiesOf({ agreement, engine }: Entry): Pick<AdlRecord['attributes'], 'adl.core.policies'> {
  if (agreement === undefined) return {};
  return { 'adl.core.policies': { agreement, ...(engine && { engine }) } };
}

/** In the form of AuthZEN 1.0, section 5; the client's attributes are no part of it. */
function requestOf(entry: Entry, name: Request['action']['name'], { register }: Origin): Request {
  const { party = 'unknown', role, facts, fields = [], purpose, at } = entry;
  const activity = activityOf(entry);
  return {
    subject: {
      ...{ type: 'party', id: party },
      properties: { ...(role && { role }), ...(facts && { party_type: facts.recipient.type }) },
    },
    action: {
      name,
      properties: {
        ...(purpose && { purpose }),
        ...(activity && { processing_activity_id: activityUri(activity, register) }),
      },
    },
    resource: { type: 'case', id: entry.case ?? 'unknown', properties: { fields: facts?.fields ?? fields } },
    context: { time: at },
  };
}

/** Undefined when nothing could be decided: then, and only then, the status is `Error`. */
function responseOf(entry: Entry): Response | undefined {
  const { kind, decision, problem, mode } = entry;
  if (decision === undefined) {
    if (kind === 'failed') return undefined;
    // Refused before the engine was asked: by who asks, or because no agreement names the two.
    return { decision: false, context: { ...(problem && { reason: problem }) } };
  }
  const refusesAll = kind !== 'preflight' && mode === 'strict';
  const answers = Object.values(decision.fields);
  const isRefused = decision.outcome === 'refused' || (refusesAll && answers.some(({ effect }) => effect === 'none'));
  return { decision: !isRefused, context: { ...(problem && { reason: problem }), fields: fieldsOf(decision) } };
}

function fieldsOf({ fields }: NonNullable<Entry['decision']>): FieldAnswers {
  return Object.fromEntries(
    Object.entries(fields).map(([name, answer]): [string, FieldAnswers[string]] => {
      if (answer.effect === 'none') {
        const { reason, stoppedAt } = answer;
        return [name, { outcome: 'refused', reason, stopped_at: stoppedAt }];
      }
      const { part, clause, basis } = answer;
      return [name, { outcome: 'permitted', ...(part && { part }), clause, basis }];
    }),
  );
}
