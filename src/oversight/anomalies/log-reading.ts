import type { LogAnomalies } from '../../contract/generated/types.ts';
import { dayOf, toInstant } from '../../contract/vocabulary.ts';
import { anomalyRules } from './rules.ts';
import type { Seen } from './seen.ts';
import { isWithin, type Windows } from './windows.ts';

type Anomaly = LogAnomalies['anomalies'][number];

const { hours, leastOutOfHours, leastOnADay, perExport } = anomalyRules.logReading;

/** Reading of the log itself: in bulk on one day, or outside office hours. */
export function findLogReading(seen: readonly Seen[], { asked }: Windows): Anomaly[] {
  const read = seen.filter(({ isReading, at }) => isReading && isWithin(asked, at));
  return [...Map.groupBy(read, ({ party, user }) => JSON.stringify([party, user])).values()].flatMap((own) => [
    ...outOfHours(own),
    ...inBulk(own),
  ]);
}

function outOfHours(own: readonly Seen[]): Anomaly[] {
  const late = own.filter(({ at }) => !isOfficeHour(at));
  const [first] = late;
  if (first === undefined || late.length < leastOutOfHours) return [];
  const { party, user, role } = first;
  return [{ kind: 'log-out-of-hours', party, user, role, count: late.length, of: own.length, day: busiest(late).day }];
}

function inBulk(own: readonly Seen[]): Anomaly[] {
  const { day, weight } = busiest(own);
  const [first] = own;
  if (first === undefined || weight < leastOnADay) return [];
  const { party, user, role } = first;
  return [{ kind: 'log-in-bulk', party, user, role, count: weight, day }];
}

/** The day with the most of it, the latest of equal ones. */
function busiest(some: readonly Seen[]): { readonly day: string; readonly weight: number } {
  const days = Map.groupBy(some, ({ at }) => dayOf(toInstant(at)));
  const weighed = [...days].map(([day, of]) => ({ day, weight: of.reduce((sum, one) => sum + weightOf(one), 0) }));
  return weighed.reduce((most, one) => (one.weight > most.weight ? one : most), { day: '', weight: 0 });
}

const weightOf = ({ kind }: Seen): number => (kind === 'log-export' ? perExport : 1);

const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/Amsterdam', weekday: 'short', hour: '2-digit', hourCycle: 'h23' },
});

function isOfficeHour(at: number): boolean {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const hour = Number(parts.get('hour'));
  const isWeekend = ['Sat', 'Sun'].includes(parts.get('weekday') ?? '');
  return !isWeekend && hour >= hours.from && hour < hours.to;
}
