import type { LogAnomalies } from '../../contract/generated/types.ts';
import { anomalyRules } from './rules.ts';
import type { Seen } from './seen.ts';
import { isWithin, type Windows } from './windows.ts';

type Anomaly = LogAnomalies['anomalies'][number];

const sameRequests = ({ party, user, purpose }: Seen): string => JSON.stringify([party, user, purpose]);

/** A peak of refusals: of a party, an application and a purpose, against its own past. */
export function findRefusalPeaks(seen: readonly Seen[], { asked, earlier }: Windows): Anomaly[] {
  const requests = seen.filter((one) => one.asked !== undefined);
  return [...Map.groupBy(requests, sameRequests).values()].flatMap((same) => {
    const [now, before] = [
      same.filter(({ at }) => isWithin(asked, at)),
      same.filter(({ at }) => earlier.some((span) => isWithin(span, at))),
    ];
    const refused = refusedOf(now);
    const usual = expected(now.length, before);
    const [first] = now;
    if (first === undefined || usual === undefined || !isPeak(refused, now.length, usual)) return [];
    const { party, user, purpose } = first;
    const rounded = Math.round(usual * now.length * 10) / 10;
    return [{ kind: 'refusal-peak', party, user, purpose, count: refused, of: now.length, before: rounded }];
  });
}

const refusedOf = (requests: readonly Seen[]): number => requests.filter(({ asked }) => asked === 'refused').length;

/** The share that its past leads to expect, by the rule of succession: a past without refusals does not make one a sensation. */
function expected(count: number, before: readonly Seen[]): number | undefined {
  if (count === 0 || before.length < anomalyRules.refusalPeak.leastPast) return undefined;
  return (refusedOf(before) + 1) / (before.length + 2);
}

/** As a count of a binomial distribution, by its normal approximation. */
function isPeak(refused: number, count: number, share: number): boolean {
  const { leastRefused, deviations, times } = anomalyRules.refusalPeak;
  const deviation = Math.sqrt(count * share * (1 - share));
  return (
    refused >= leastRefused && refused > count * share + deviations * deviation && refused / count >= times * share
  );
}

/** A party that always asks for more than the law and the agreement give it. */
export function findAsksMore(seen: readonly Seen[], { asked }: Windows): Anomaly[] {
  const { leastRequests, share } = anomalyRules.asksMore;
  const decided = seen.filter(({ at, isBeyond }) => isBeyond !== undefined && isWithin(asked, at));
  return [...Map.groupBy(decided, ({ party, purpose }) => JSON.stringify([party, purpose])).values()].flatMap(
    (same) => {
      const beyond = same.filter(({ isBeyond }) => isBeyond === true).length;
      const [first] = same;
      if (first === undefined || same.length < leastRequests || beyond < share * same.length) return [];
      return [{ kind: 'asks-more', party: first.party, purpose: first.purpose, count: beyond, of: same.length }];
    },
  );
}
