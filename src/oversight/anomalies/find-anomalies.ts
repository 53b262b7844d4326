import type { LogAnomalies } from '../../contract/generated/types.ts';
import { dayOf, toInstant } from '../../contract/vocabulary.ts';
import type { Store } from '../../store/store.ts';
import type { LogScope } from '../log-scope.ts';
import { findLogReading } from './log-reading.ts';
import { findManyCases } from './many-cases.ts';
import { type AnomalyPeriod, endOf, lengthOf } from './period.ts';
import { findAsksMore, findRefusalPeaks } from './refusals.ts';
import { anomalyRules } from './rules.ts';
import { passOver } from './seen-rows.ts';
import { beginningOf, toWindows } from './windows.ts';

/** Of so many entries, the newest, one look at the log is made: about a second. */
const mostEntries = 50_000;
const mostTold = 500;

type Anomaly = LogAnomalies['anomalies'][number];

const nameOf = ({ party, user = '', kind, purpose = '' }: Anomaly): string => [party, user, kind, purpose].join('\n');
const byName = (one: Anomaly, other: Anomaly): number => (nameOf(one) < nameOf(other) ? -1 : 1);

/** What stands out in a period, of what may be read: counted in one pass, of which nothing is kept. */
export async function findAnomalies(
  store: Store,
  scope: LogScope,
  period: AnomalyPeriod,
  most = mostEntries,
): Promise<LogAnomalies> {
  const windows = toWindows(endOf(period), lengthOf(period));
  const span = { from: beginningOf(windows), to: windows.asked.to };
  const { seen, cutAt } = await passOver(store, scope, span, most);
  const found = [findManyCases, findRefusalPeaks, findAsksMore, findLogReading].flatMap((find) => find(seen, windows));
  return {
    ...period,
    since: dayOf(toInstant(Math.max(span.from, cutAt ?? 0))),
    complete: cutAt === undefined,
    rules: anomalyRules.since,
    anomalies: found.toSorted((one, other) => other.count - one.count || byName(one, other)).slice(0, mostTold),
  };
}
