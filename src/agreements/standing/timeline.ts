import type { Day, Standing } from '../../contract/generated/types.ts';
import { dayOf, type Instant, startOfDay, toInstant } from '../../contract/vocabulary.ts';
import type { Act } from './acts.ts';
import { addDays, addMonths } from './dutch-days.ts';
import { type Said, Track } from './track.ts';

/** One party's own acts, as they decide from moment to moment. */
export interface Timeline {
  readonly track: Track<Act>;
  /** Of acceptances and rejections alone: whether a signature is there that an agreement needs to begin. */
  readonly signature: Track<Act>;
  /** Every moment at which anything begins to count. */
  readonly moments: readonly Instant[];
  /** The first moment at which an acceptance counted. */
  readonly acceptedAt: number;
  /** When each notice is over, in order. */
  readonly ends: readonly Instant[];
}

/** @param noticeMonths after a party revokes, it takes part for so many months more */
export function toTimeline(acts: readonly Act[], noticeMonths: number): Timeline {
  // A rejection is not weaker than a withdrawal of the same moment: it comes last, and so decides which of both it is.
  const said = acts
    .toSorted((one, other) => Number(one.type === 'reject') - Number(other.type === 'reject'))
    .map((act) => toSaid(act, noticeMonths));
  const accepted = said.filter(({ opens }) => opens);
  const rejected = said
    .filter(({ value }) => value.type === 'reject')
    .map((rejection) => ({ ...rejection, from: rejection.receivedAt }));
  const revoked = said.filter(({ value }) => value.type === 'revoke');
  return {
    track: new Track(said),
    signature: new Track([...accepted, ...rejected]),
    moments: [...said, ...rejected].map(({ from }) => from),
    acceptedAt: accepted.map(({ from }) => from).toSorted((one, other) => one - other)[0] ?? Infinity,
    ends: revoked.map(({ from }) => from).toSorted((one, other) => one - other),
  };
}

/**
 * How a party stands at a moment, by the statement of its own that decides then: accept → signed; revoke after an
 * accept → withdrawn; anything else → unsigned.
 */
export function ownStanding(timeline: Timeline, at: Instant): Standing {
  const latest = latestOf(timeline, at);
  if (latest === undefined || !latest.verified) return 'unsigned';
  if (latest.type === 'accept') return 'signed';
  return latest.type === 'revoke' && hasAccepted(timeline, at) ? 'withdrawn' : 'unsigned';
}

/** The statement that decides at a moment. */
export const latestOf = ({ track }: Timeline, at: Instant): Act | undefined => track.decidesAt(at);

/** Whether the party had accepted by then, whatever it stated later. */
export const hasAccepted = ({ acceptedAt }: Timeline, at: Instant): boolean => acceptedAt <= at;

/**
 * Whether the party has accepted, and not rejected since. A rejection that does not verify counts all the same, from
 * when it was received: spoiling it gives no signature back.
 */
export const hasSignature = ({ signature }: Timeline, at: Instant): boolean =>
  signature.decidesAt(at)?.type === 'accept';

/** The last day on which a party that revoked takes part; undefined when it has not, or has left already. */
export function lastDayOf(timeline: Timeline, at: Instant): Day | undefined {
  const end = timeline.ends.find((moment) => moment > at && ownStanding(timeline, moment) !== 'signed');
  const isLeaving = end !== undefined && ownStanding(timeline, at) === 'signed';
  return isLeaving ? dayOf(toInstant(end - 1)) : undefined;
}

/** The last day on which a party still takes part whose withdrawal was received then; undefined when it works at once. */
export const lastDayOfNotice = (receivedAt: Instant, noticeMonths: number): Day | undefined =>
  noticeMonths === 0 ? undefined : addMonths(dayOf(receivedAt), noticeMonths);

const toSaid = (act: Act, noticeMonths: number): Said<Act> => ({
  value: act,
  opens: act.verified && act.type === 'accept',
  bySelf: act.by === act.party,
  from: countsFrom(act, noticeMonths),
  signedAt: act.signedAt,
  receivedAt: act.receivedAt,
});

/**
 * Nothing counts before it was received, whatever date the party wrote: what was the case stays so. A yes counts once
 * it is both signed and received, a no as soon as it is received, a withdrawal when the notice is over, at the end of
 * that Dutch day. What does not verify counts always.
 */
function countsFrom({ verified, type, signedAt, receivedAt }: Act, noticeMonths: number): Instant {
  if (!verified) return toInstant(-Infinity);
  if (type === 'accept') return toInstant(Math.max(signedAt, receivedAt));
  const last = type === 'reject' ? undefined : lastDayOfNotice(receivedAt, noticeMonths);
  return last === undefined ? receivedAt : startOfDay(addDays(last, 1));
}
