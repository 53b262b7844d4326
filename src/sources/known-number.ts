import type { PartyType } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';

/** Who supplies a number: one application or one person, of a party of this type. */
export interface Supplier {
  readonly caller: string;
  readonly type: PartyType;
}

/** The number of a person as it is kept, and who vouches for it. */
export interface KnownNumber {
  /** The keyed index of the BSN; null when no number is known. */
  readonly bsn_index: string | null;
  /** Who supplied this number first, and of which type its party was then. */
  readonly bsn_supplied_by: string | null;
  readonly bsn_supplied_as: string | null;
  /** Who supplied the same number as well: with this the number is confirmed, and lets the client in. */
  readonly bsn_confirmed_by: string | null;
}

export const noNumber: KnownNumber = {
  bsn_index: null,
  bsn_supplied_by: null,
  bsn_supplied_as: null,
  bsn_confirmed_by: null,
};

/**
 * What a number that is supplied makes of the number that is kept. Who uses a BSN checks that it belongs to the person
 * (Wabb art. 12); the portal opens the whole file to who logs in with it, so one caller alone is not believed: two say the
 * same, one of them of a municipality, which keeps the register. Another number, or none, has to be confirmed anew.
 * @param index the keyed index of the number; null takes it away
 * @throws GatewayError `not-allowed` when a number is known already and somebody else than a municipality changes it
 */
export function supplyNumber(known: KnownNumber, index: string | null, by: Supplier | undefined): KnownNumber {
  if (index === known.bsn_index) return index === null ? known : vouch(known, by);
  if (known.bsn_index !== null && by?.type !== municipality) throw notYours();
  return index === null ? noNumber : vouch({ ...noNumber, bsn_index: index }, by);
}

const municipality: PartyType = 'MUN';

function vouch(known: KnownNumber, by: Supplier | undefined): KnownNumber {
  const { bsn_supplied_by: first, bsn_supplied_as: as, bsn_confirmed_by: confirmed } = known;
  if (by === undefined || confirmed !== null || first === by.caller) return known;
  if (first === null) return { ...known, bsn_supplied_by: by.caller, bsn_supplied_as: by.type };
  return as === municipality || by.type === municipality ? { ...known, bsn_confirmed_by: by.caller } : known;
}

function notYours(): GatewayError {
  const detail = 'another number is known; only a municipality changes it';
  return new GatewayError('not-allowed', 'Only a municipality changes the number of a person.', {
    errors: [{ pointer: '/bsn', code: 'not-yours', detail }],
  });
}
