/** What a subscriber is sent: the story of a disclosure told again for each delivery, at the moment that it is made. */
import type { CloudEvent, DisclosureResponse, Entry, FieldName } from '../contract/generated/types.ts';
import type { Compose, Composed, DueDelivery, Occasion } from '../deliveries/deliveries.ts';
import { GatewayError, problems } from '../errors.ts';
import { actingRole } from '../identity/identity.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import { type Call, toTrace } from './call.ts';
import { decide, findGround, type Question } from './decide.ts';
import { requireNoticeReader } from './read-notices.ts';
import { type Redacted, redact } from './redact.ts';
import { serves } from './require-caseworker.ts';
import { toResponse } from './response.ts';
import type { Steps } from './steps.ts';
import type { Ground } from './terms.ts';
import { Trail } from './trail.ts';

interface Parts {
  readonly steps: Steps;
  /** What the messages say they come from (NL GOV profile for CloudEvents): `urn:nld:oin:…:systeem:…`. */
  readonly source: string;
}

/** What becomes of a delivery, once its entry has an id and a moment. */
type Outcome = (entry: Entry) => Composed;

/**
 * Makes what is to be delivered. Nothing of an earlier decision counts: the registration of the recipient, the case, the
 * agreement and the consent are looked up anew. One entry is in the log before this returns, whatever the outcome is; an
 * attempt that says the very same as an earlier one rests on the entry of that.
 *
 * It rejects when nothing can be decided now: a source, the store or the log is unavailable. Then nothing was recorded and
 * nothing may leave; the delivery waits.
 */
export function composeDeliveries(parts: Parts): Compose {
  return async (due) => {
    const { steps } = parts;
    const trail = new Trail('delivery', toCall(steps, due), steps);
    const outcome = await findOutcome(parts, due, trail);
    const earlier = await trail.findEarlierAttempt(due.id);
    const composed = outcome(trail.entry());
    return earlier ? steps.audit.again(earlier, composed) : steps.audit.record(trail.entry(), composed);
  };
}

/** Nobody calls: the application that subscribed is stood in for. */
const toCall = ({ identity }: Pick<Steps, 'identity'>, { to, at }: DueDelivery): Call => ({
  authorization: identity.standIn(to),
  body: { ok: true, value: null },
  at,
  trace: toTrace(undefined),
  role: to.role,
});

async function findOutcome(parts: Parts, due: DueDelivery, trail: Trail): Promise<Outcome> {
  const { about } = due;
  try {
    return await (about.kind === 'notice'
      ? tellNotice(parts, { due, notice: about.notice }, trail)
      : tellStatus(parts, { due, about }, trail));
  } catch (error) {
    // What is ours to mend makes the delivery wait; every refusal is final, and the recipient hears nothing of it.
    if (!(error instanceof GatewayError) || problems[error.code].status >= 500) throw error;
    trail.withheld(error);
    return () => ({ kind: 'withheld' });
  }
}

type Status = Extract<Occasion, { kind: 'status' }>;

/** The whole support status as far as this recipient may know it after an event; never what happened. */
async function tellStatus(
  { steps, source }: Parts,
  { due, about }: { readonly due: DueDelivery; readonly about: Status },
  trail: Trail,
): Promise<Outcome> {
  const asking = await readQuestion(steps, { due, about }, trail);
  const ground = await findGround(steps, asking, trail);
  const question = withFields(asking, fieldsFor(ground, due), trail);
  const decision = await decide(steps, { question, ground }, trail);
  if (trail.refuses(decision) || !saysAnything(decision.permitted.names)) throw refused();
  // Of what was corrected or taken back nothing leaves; the correction has a delivery of its own.
  if (!(await steps.support.standsStill(about.asOf))) return () => ({ kind: 'unchanged' });

  const record = await steps.sources.fetch({ ...trail.whom(ground), asOf: about.asOf }, decision.permitted);
  const disclosed = redact(record, decision.permitted);
  const digest = trail.content(disclosed);
  if (isKnown(due, digest, disclosed)) return () => ({ kind: 'unchanged' });

  trail.disclosed(record, disclosed);
  trail.message(digest);
  return (entry) => {
    const event = toStatusEvent({ source, due, ground }, toOwnResponse(entry, decision, disclosed));
    return { kind: 'message', event, digest };
  };
}

/** For whom, about which case and what for: as it was subscribed to, as far as that is still so. */
async function readQuestion(
  { identity, cases }: Steps,
  { due: { to, at }, about }: { readonly due: DueDelivery; readonly about: Status },
  trail: Trail,
): Promise<Question> {
  trail.recipient(to, to.purpose);
  const caller = trail.caller(await identity.authenticate(identity.standIn(to)));
  const role = trail.role(actingRole(caller, to.role));
  const request = { caseRef: cases.refFor(caller.party, about.case), purpose: to.purpose, fields: [] };
  return { caller, role, request, at };
}

/**
 * What it is about is what providers send to this type of recipient for the purpose.
 * @throws GatewayError `disclosure-refused` where the agreement has no such clause
 */
function fieldsFor({ agreement, type }: Ground, { to }: DueDelivery): FieldName[] {
  const clauses = agreement.document.clauses.filter(
    (clause) => clause.purpose === to.purpose && clause.from === 'PRO' && serves(clause.to, type),
  );
  const fields = [...new Set(clauses.flatMap((clause) => clause.fields.map(({ name }) => name)))];
  if (!saysAnything(fields)) throw refused();
  return fields.toSorted();
}

const withFields = (question: Question, fields: FieldName[], trail: Trail): Question => ({
  ...question,
  request: trail.request({ ...question.request, fields }),
});

/** A reference to a case tells by itself that something happened there. */
const saysAnything = (fields: readonly FieldName[]): boolean => fields.some((name) => name !== 'caseRef');

const refused = () => new GatewayError('disclosure-refused', 'This recipient may have nothing of it.');

/**
 * Whether the recipient would learn nothing but that something happened: it has these very values, or there are none and
 * it was never sent any.
 */
function isKnown({ known, sequence, attempt }: DueDelivery, digest: string, { data }: Redacted): boolean {
  const isFirst = sequence === 1 && attempt === 1;
  const isEmpty = Object.entries(data).every(([name, value]) => name === 'caseRef' || value === null);
  return known === digest || (isFirst && isEmpty);
}

/** A notice names fields and cases of the recipient, and nothing that it did not have: no decision is needed. */
async function tellNotice(
  { steps, source }: Parts,
  { due, notice: id }: { readonly due: DueDelivery; readonly notice: string },
  trail: Trail,
): Promise<Outcome> {
  trail.recipient(due.to);
  const call = toCall(steps, due);
  const caller = trail.caller(await steps.identity.authenticate(call.authorization));
  await requireNoticeReader(steps, caller, call);
  const notice = await steps.notices.find(caller.party, id);
  if (notice === undefined) throw new GatewayError('not-found', 'The party has no such notice.');
  trail.message(notice.id);
  const { kind, caseRef } = notice;
  const type = `nl.sluis.notice.${kind}.v1`;
  return ({ at }) => ({
    kind: 'message',
    event: toEvent({ id: due.id, source, type, ...(caseRef && { subject: caseRef }), time: at }, notice),
  });
}

/** Of a field that is withheld not even that: a marker would say that something was asked and refused. */
const toOwnResponse = (entry: Entry, decision: PolicyDecision, disclosed: Redacted): DisclosureResponse =>
  toResponse({ ...entry, fields: [...decision.permitted.names] }, decision, disclosed);

function toStatusEvent(
  { source, due, ground }: { readonly source: string; readonly due: DueDelivery; readonly ground: Ground },
  data: DisclosureResponse,
): CloudEvent {
  const { id, sequence } = due;
  return toEvent(
    {
      ...{ id, source, type: 'nl.sluis.support-status.changed.v1', subject: ground.traject.ref, time: data.decidedAt },
      ...{ sequence: String(sequence), sequencetype: 'Integer' },
    },
    data,
  );
}

/** The most that every receiver must take (CloudEvents 1.0, section 5), in bytes. */
const mostBytes = 64 * 1024;

type Attributes = Omit<CloudEvent, 'specversion' | 'datacontenttype' | 'data'>;

/** @throws GatewayError `internal-error` for what is too large: the delivery becomes a dead letter that somebody looks at */
function toEvent(attributes: Attributes, data: CloudEvent['data']): CloudEvent {
  const event: CloudEvent = { specversion: '1.0', ...attributes, datacontenttype: 'application/json', data };
  if (Buffer.byteLength(JSON.stringify(event)) > mostBytes)
    throw new GatewayError('internal-error', 'too large to send');
  return event;
}
