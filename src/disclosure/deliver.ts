/** What a subscriber is sent: the story of a disclosure told again for each delivery, at the moment that it is made. */
import type { Recorded } from '../audit/audit.ts';
import type { CloudEvent, DisclosureResponse, Entry, FieldName } from '../contract/generated/types.ts';
import { dayOnly, instantText, parseInstant } from '../contract/vocabulary.ts';
import type { Compose, Composed, DueDelivery, Judge, Occasion } from '../deliveries/deliveries.ts';
import { GatewayError, problems } from '../errors.ts';
import { actingRole } from '../identity/identity.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import type { Call } from './call.ts';
import { decide, findGround, type Question } from './decide.ts';
import { noticeReference, requireNoticeReader } from './read-notices.ts';
import { type Redacted, redact } from './redact.ts';
import { serves } from './require-caseworker.ts';
import { toResponse } from './response.ts';
import type { Steps } from './steps.ts';
import type { Ground } from './terms.ts';
import { toTrace } from './trace-context.ts';
import { Trail } from './trail.ts';

interface Parts {
  readonly steps: Steps;
  /** What the messages say they come from (NL GOV profile for CloudEvents): `urn:nld:oin:…:systeem:…`. */
  readonly source: string;
}

/** What becomes of a delivery; of a message what it is called, and how it reads once its entry has an id and a moment. */
type Outcome =
  | Exclude<Composed, { kind: 'message' }>
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly fields: readonly FieldName[];
      readonly compose: (entry: Entry) => Composed;
    };

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
    const trail = new Trail('delivery', toCall(parts.steps, due), parts.steps);
    const outcome = await findOutcome(parts, { due, isJudged: false }, trail);
    return record(parts, due, { trail, outcome });
  };
}

/**
 * Tells whether anything of a delivery may go at its moment, for what is sent or fetched later: by the same steps. What may
 * go leaves no entry, as nothing leaves yet; what may not is recorded and stays so, whatever is allowed afterwards.
 */
export function judgeDeliveries(parts: Parts): Judge {
  return async (due) => {
    const trail = new Trail('delivery', toCall(parts.steps, due), parts.steps);
    const outcome = await findOutcome(parts, { due, isJudged: true }, trail);
    if (outcome.kind === 'message') return { kind: 'ready', fields: outcome.fields };
    await record(parts, due, { trail, outcome });
    return outcome;
  };
}

async function record(
  { steps: { audit } }: Parts,
  due: DueDelivery,
  { trail, outcome }: { readonly trail: Trail; readonly outcome: Outcome },
): Promise<Recorded<Composed>> {
  const isMessage = outcome.kind === 'message';
  const earlier = await trail.findEarlierAttempt(isMessage ? outcome.id : due.id);
  const composed = isMessage ? outcome.compose(trail.entry()) : outcome;
  return earlier ? audit.again(earlier, composed) : audit.record(trail.entry(), composed);
}

/** Nobody calls: the application that subscribed is stood in for. */
const toCall = ({ identity }: Pick<Steps, 'identity'>, { to, at }: DueDelivery): Call => ({
  authorization: identity.standIn(to),
  body: { ok: true, value: null },
  at,
  trace: toTrace(undefined),
  role: to.role,
});

async function findOutcome(
  parts: Parts,
  { due, isJudged }: { readonly due: DueDelivery; readonly isJudged: boolean },
  trail: Trail,
): Promise<Outcome> {
  const { about } = due;
  try {
    return await (about.kind === 'notice'
      ? tellNotice(parts, { due, notice: about.notice }, trail)
      : tellStatus(parts, { due, about, isJudged }, trail));
  } catch (error) {
    // What is ours to mend makes the delivery wait; every refusal is final, and the recipient hears nothing of it.
    if (!(error instanceof GatewayError) || problems[error.code].status >= 500) throw error;
    trail.withheld(error);
    return { kind: 'withheld' };
  }
}

type Status = Extract<Occasion, { kind: 'status' }>;

interface Telling {
  readonly due: DueDelivery;
  readonly about: Status;
  /** Nothing leaves yet: what the recipient will have by then is not known. */
  readonly isJudged: boolean;
}

/** The whole support status as far as this recipient may know it after an event; never what happened. */
async function tellStatus(parts: Parts, telling: Telling, trail: Trail): Promise<Outcome> {
  const { steps, source } = parts;
  const { due, about } = telling;
  const asking = await readQuestion(steps, { due, about }, trail);
  const ground = await findGround(steps, asking, trail);
  const question = withFields(asking, fieldsFor(ground, due), trail);
  const decision = await decide(steps, { question, ground }, trail);
  if (trail.refuses(decision) || !saysAnything(decision.permitted.names)) throw refused();
  // Of what was corrected or taken back nothing leaves; the correction has a delivery of its own.
  if (!(await steps.support.standsStill(about.event.seq))) return { kind: 'unchanged' };

  const whom = { ...trail.whom(ground), asOf: about.asOf };
  const record = await steps.sources.fetch(whom, decision.permitted);
  const disclosed = redact(record, decision.permitted);
  const digest = trail.content(disclosed);
  const readBefore = async (): Promise<string> => {
    const before = await steps.sources.fetch({ ...whom, before: about.event }, decision.permitted);
    return trail.content(redact(before, decision.permitted));
  };
  // Who knows a message by its id does not look at it again: another content is another message.
  if (due.offered !== undefined && due.offered.digest !== digest)
    return tellStatus(parts, renewed(telling, due.offered), trail);
  if (await isNothingNew(telling, { digest, disclosed, readBefore })) return { kind: 'unchanged' };

  trail.disclosed(record, disclosed);
  trail.message(digest);
  const { names: fields } = decision.permitted;
  return {
    ...{ kind: 'message', id: due.id, fields },
    compose(entry) {
      const event = toStatusEvent({ source, due, ground }, toOwnResponse(entry, decision, disclosed));
      return { kind: 'message', event, digest, fields };
    },
  };
}

function renewed({ due, about, isJudged }: Telling, { orElse }: NonNullable<DueDelivery['offered']>): Telling {
  const { offered: _before, ...rest } = due;
  const { id, sequence, asOf } = orElse;
  return { due: { ...rest, id, sequence }, about: { ...about, asOf }, isJudged };
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
 * What it is about is what providers send to this type of recipient for the purpose; of a delivery that waited no more than
 * it might have when it was due, as later permission opens nothing of before.
 * @throws GatewayError `disclosure-refused` where the agreement has no such clause
 */
function fieldsFor({ agreement, type }: Ground, { to, fields: judged }: DueDelivery): FieldName[] {
  const clauses = agreement.document.clauses.filter(
    (clause) => clause.purpose === to.purpose && clause.from === 'PRO' && serves(clause.to, type),
  );
  const given = [...new Set(clauses.flatMap((clause) => clause.fields.map(({ name }) => name)))];
  const fields = judged === undefined ? given : given.filter((name) => judged.includes(name));
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

interface Content {
  readonly digest: string;
  readonly disclosed: Redacted;
  /** What it would be right before the event. */
  readonly readBefore: () => Promise<string>;
}

/**
 * Whether the recipient would learn nothing but that something happened: it may know the same as right before the event, or
 * as it was last offered, or there is nothing and it was never sent anything. Of what was offered before under this id, it is
 * not known whether it arrived.
 */
async function isNothingNew({ due, isJudged }: Telling, { digest, disclosed, readBefore }: Content): Promise<boolean> {
  if (due.attempt > 1) return false;
  const isEmpty = Object.entries(disclosed.data).every(([name, value]) => name === 'caseRef' || value === null);
  const isSame = due.known === digest || (due.sequence === 1 && isEmpty);
  return (!isJudged && isSame) || (await readBefore()) === digest;
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
  const reference = await noticeReference(steps, caller.party, notice, due.at);
  if (reference !== undefined) trail.message(reference);
  const { kind, caseRef } = notice;
  const type = `nl.sluis.notice.${kind}.v1`;
  return {
    ...{ kind: 'message', id: due.id, fields: [] },
    compose: ({ at }) => ({
      kind: 'message',
      event: toEvent({ id: due.id, source, type, ...(caseRef && { subject: caseRef }), time: toDay(at) }, notice),
    }),
  };
}

/** Of a moment the day: by one moment two recipients could tell that their messages are of one client. */
const toDay = (at: string): string => instantText(dayOnly(parseInstant(at)));

/** Of a field that is withheld not even that: a marker would say that something was asked and refused. */
const toOwnResponse = (entry: Entry, decision: PolicyDecision, disclosed: Redacted): DisclosureResponse =>
  toResponse({ ...entry, at: toDay(entry.at), fields: [...decision.permitted.names] }, decision, disclosed);

interface Frame {
  readonly source: string;
  readonly due: DueDelivery;
  readonly ground: Ground;
}

function toStatusEvent({ source, due, ground }: Frame, data: DisclosureResponse): CloudEvent {
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
