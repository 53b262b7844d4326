import { LRUCache } from 'lru-cache';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';

const hour = 3_600_000;

/** Of one person in an hour: on the page and on paper, with and without the values, in two languages, and once more. */
export const reportsPerHour = 12;

/** When the last reports of each person were made, by this gateway. Keeps the most recent thousands. */
const made = new LRUCache<string, readonly Instant[]>({ max: 10_000 });

/**
 * A report reads all that the log has of a person, so each person gets so many in an hour, in however many sessions. Who is
 * not known here gets an empty one, which costs nothing.
 * @throws GatewayError `too-many-requests`
 */
export function limitReports(subjects: readonly SubjectId[], at: Instant): void {
  if (subjects.length === 0) return;
  const key = subjects.toSorted().join(' ');
  const lately = (made.get(key) ?? []).filter((moment) => Math.abs(at - moment) < hour);
  if (lately.length >= reportsPerHour) throw new GatewayError('too-many-requests', 'Wait an hour for the next report.');
  made.set(key, [...lately, at]);
}
