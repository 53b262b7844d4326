import type { Author, PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { isSameRegion } from '../register/register.ts';

/** Who may read the register: it holds nothing of a client, and every party has to have it (AVG art. 30). */
const readers: readonly string[] = [
  ...['privacy-officer', 'data-protection-officer', 'functional-administrator'],
  ...['signatory', 'secretary', 'auditor'],
];

/** @throws GatewayError `not-allowed` */
export function toReader(...caller: Parameters<typeof toAuthor>): Author {
  const by = toAuthor(...caller);
  if (readers.includes(by.role)) return by;
  throw new GatewayError('not-allowed', 'The register is for officers of a party.');
}

interface WhichRegion {
  readonly party: PartyId;
  /** The region that is named, as it came in. */
  readonly asked: unknown;
  readonly at: DraftCall['at'] & Instant;
}

/**
 * The region that is meant: the one that is named, or the only one.
 * @throws GatewayError `not-found` for a region of others; `invalid-input` when a party of several names none
 */
export async function regionFor({ register }: Rooms, { party, asked, at }: WhichRegion): Promise<string> {
  const regions = await register.regionsOf(party, at);
  const found = asked === undefined ? regions : regions.filter((region) => isSameRegion(region, String(asked)));
  const [region] = found;
  if (region === undefined) throw new GatewayError('not-found', 'Your party has no agreement in such a region.');
  if (found.length > 1) throw parameterProblem('region', 'required', 'must be named: your party is in several regions');
  return region;
}

/** What is wrong with a parameter. */
export function parameterProblem(parameter: string, code: string, detail: string): GatewayError {
  const errors = [{ pointer: '', parameter, code, detail }];
  return new GatewayError('invalid-input', 'See errors for every parameter that is wrong.', { errors });
}
