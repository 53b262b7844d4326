import type { Day } from '../../contract/generated/types.ts';
import { type Instant, startOf, startOfDay, toInstant } from '../../contract/vocabulary.ts';
import { GatewayError } from '../../errors.ts';

/** The first day and the last one, in the Netherlands. */
export interface AnomalyPeriod {
  readonly from: Day;
  readonly to: Day;
}

const day = 24 * 60 * 60 * 1000;
/** Longer is no question about what happens now, and too much to look at. */
const mostDays = 31;

/** How many days it has. */
export const lengthOf = ({ from, to }: AnomalyPeriod): number => (startOf(to) - startOf(from)) / day + 1;

/** The moment at which its last day is over. */
export function endOf({ to }: AnomalyPeriod): Instant {
  const next = new Date(startOf(to) + day).toISOString().slice(0, 10);
  return toInstant(startOfDay(next));
}

/** @throws GatewayError `invalid-input` for a period that ends before it begins, or is too long */
export function requirePeriod(period: AnomalyPeriod): AnomalyPeriod {
  const length = lengthOf(period);
  if (length >= 1 && length <= mostDays) return period;
  const errors = [
    { pointer: '', parameter: 'to', code: 'range', detail: `must be 0 to ${mostDays - 1} days after from` },
  ];
  throw new GatewayError('invalid-input', 'The period is not one that can be looked at.', { errors });
}
