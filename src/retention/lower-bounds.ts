/** How long the law has a log kept at least, as the dated data say: no term goes below it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validate } from '../contract/contract.ts';
import type { LocalText, PartyType } from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';

/** At least so many months, of the entries of parties of a type. */
export interface LowerBound {
  readonly months: number;
  /** The rule, how far it was read, and that a lawyer has to look at it where that is so. */
  readonly source: LocalText;
}

export type LowerBounds = (type: PartyType, at: Instant) => LowerBound | undefined;

/** The activity under which the data tell how long the log itself is kept. */
const activityOfTheLog = 'oversight';

/**
 * @param directory where `data/administrative-activities.json` lies
 * @throws GatewayError `decision-unavailable` when the data are missing or not valid
 */
export async function readLowerBounds(directory: string): Promise<LowerBounds> {
  const checked = validate('administrativeActivities', await read(directory));
  if (!checked.ok) throw new GatewayError('decision-unavailable', 'the activities beside the purposes are not valid');
  const { activities } = checked.value;
  return (type, at) => {
    const day = dayOf(at);
    const own = activities.filter(({ activity, inForceFrom, inForceTo }) => {
      return activity === activityOfTheLog && inForceFrom <= day && (inForceTo === null || day < inForceTo);
    });
    const bounds = own.flatMap(({ retention }) =>
      retention.flatMap(({ id, months, source }) => (id === type && months !== undefined ? [{ months, source }] : [])),
    );
    return bounds.toSorted((one, other) => other.months - one.months)[0];
  };
}

async function read(directory: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(directory, 'data', 'administrative-activities.json'), 'utf8'));
  } catch (cause) {
    throw new GatewayError('decision-unavailable', 'the activities beside the purposes cannot be read', { cause });
  }
}
