import type { LogAnomalies } from '../../contract/generated/types.ts';
import { anomalyRules } from './rules.ts';
import type { Seen } from './seen.ts';
import type { Span } from './seen-rows.ts';
import { isWithin, median, type Windows } from './windows.ts';

type Anomaly = LogAnomalies['anomalies'][number];

interface User {
  readonly party: string;
  readonly user: string;
  readonly role: string;
  /** How many cases in the asked period, and in each earlier one in which there was any. */
  readonly cases: number;
  readonly before: readonly number[];
}

/** Who opens many more cases than others of the same party and role, or than itself before. */
export function findManyCases(seen: readonly Seen[], windows: Windows): Anomaly[] {
  const users = [...Map.groupBy(seen, ({ party, user, role }) => JSON.stringify([party, role, user])).values()];
  const counted = users.flatMap((own) => toUser(own, windows) ?? []);
  const peers = Map.groupBy(counted, ({ party, role }) => JSON.stringify([party, role]));
  return counted.flatMap((one) => {
    const others = peers.get(JSON.stringify([one.party, one.role])) ?? [];
    return judge(
      one,
      others.filter(({ user, cases }) => user !== one.user && cases > 0),
    );
  });
}

function toUser(own: readonly Seen[], { asked, earlier }: Windows): User | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const { party, user, role } = first;
  const before = earlier.map((span) => casesIn(own, span)).filter((count) => count > 0);
  return { party, user, role, cases: casesIn(own, asked), before };
}

const casesIn = (own: readonly Seen[], span: Span): number =>
  new Set(own.flatMap((one) => (one.case !== undefined && isWithin(span, one.at) ? one.case : []))).size;

function judge({ party, user, role, cases, before }: User, others: readonly User[]): Anomaly[] {
  const { leastCases, times, leastPeers, leastPeriods } = anomalyRules.manyCases;
  if (cases < leastCases) return [];
  const among = others.length < leastPeers ? undefined : median(others.map((one) => one.cases));
  const own = before.length < leastPeriods ? undefined : median(before);
  const isMore = (usual: number | undefined): boolean => usual !== undefined && cases >= times * usual;
  if (!isMore(among) && !isMore(own)) return [];
  return [
    {
      ...{ kind: 'many-cases', party, user, role, count: cases },
      ...(among !== undefined && { peers: among }),
      ...(own !== undefined && { before: own }),
    },
  ];
}
