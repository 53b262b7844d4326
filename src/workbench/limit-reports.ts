import { LRUCache } from 'lru-cache';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';

const hour = 3_600_000;

/** Of one person in an hour: on the page and on paper, with and without the values, in two languages, and once more. */
export const reportsPerHour = 12;

type Made = LRUCache<string, readonly Instant[]>;

/** When the last reports of each person were made, by each gateway of this process. Keeps the most recent thousands. */
const madeBy = new WeakMap<object, Made>();

/**
 * A report reads all that the log has of a person, so each person gets so many in an hour, in however many sessions. Who is
 * not known here gets an empty one, which costs nothing.
 * @param gateway any object of the gateway that is there as long as it is
 * @throws GatewayError `too-many-requests`
 */
export function limitReports(gateway: object, subjects: readonly SubjectId[], at: Instant): void {
  if (subjects.length === 0) return;
  const made: Made = madeBy.get(gateway) ?? new LRUCache({ max: 10_000 });
  madeBy.set(gateway, made);
  const key = subjects.toSorted().join(' ');
  const lately = (made.get(key) ?? []).filter((moment) => Math.abs(at - moment) < hour);
  if (lately.length >= reportsPerHour) throw new GatewayError('too-many-requests', 'Wait an hour for the next report.');
  made.set(key, [...lately, at]);
}
