import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Agreement, Party } from '../../contract/generated/types.ts';
import type { Instant } from '../../contract/vocabulary.ts';
import { checkChain, type TrustAnchor } from './certificate-chain.ts';
import type { StatementRefusal } from './refusals.ts';
import { type Algorithm, fits, isOfProfile } from './signing-algorithms.ts';
import type { StatementHeader } from './statement-header.ts';

type RegisteredKey = Party['keys'][number];

export interface SigningKey {
  readonly publicKey: KeyObject;
  readonly alg: Algorithm;
}

interface Known {
  readonly party: Party;
  readonly document: Agreement;
  readonly anchors: readonly TrustAnchor[];
  /** When the party says it signed, and when the gateway got it. */
  readonly moments: readonly Instant[];
}

/**
 * The key with which a statement must have been signed: one that the party registered, or that of its certificate. It
 * must have been valid both when the party says it signed and when the gateway got it: who finds a revoked key could
 * otherwise write an older date. Whether it is valid today does not matter.
 */
export function findSigningKey(header: StatementHeader, known: Known): SigningKey | StatementRefusal {
  const { alg } = header;
  if (!isOfProfile(alg, known.document.signing.profile)) return 'wrong-algorithm';
  return 'x5c' in header ? findCertified(header.x5c, alg, known) : findRegistered(header.kid, alg, known);
}

function findCertified(x5c: readonly string[], alg: Algorithm, known: Known): SigningKey | StatementRefusal {
  const { party, document, anchors, moments } = known;
  // The register alone says whose number it is: an agreement that could say so would let its author sign for others.
  const { oin } = party;
  const named = document.parties.find(({ id }) => id === party.id);
  if (named !== undefined && named.oin !== oin) return 'certificate-other-party';
  const chain = checkChain(x5c, { oin, revoked: party.revokedCertificates ?? [], anchors, moments });
  if (!chain.ok) return chain.code;
  const { publicKey } = chain;
  return fits(publicKey.export({ format: 'jwk' }), alg) ? { publicKey, alg } : 'wrong-algorithm';
}

function findRegistered(kid: string, alg: Algorithm, { party, moments }: Known): SigningKey | StatementRefusal {
  const key = party.keys.find((registered) => registered.kid === kid);
  if (key === undefined) return 'unknown-key';
  if (!fits(key.jwk, alg)) return 'wrong-algorithm';
  const code = checkTime(key, moments);
  if (code !== undefined) return code;
  try {
    return { publicKey: createPublicKey({ key: key.jwk, format: 'jwk' }), alg };
  } catch {
    return 'unknown-key';
  }
}

/** Each comparison is written so that a date that is none closes. */
function checkTime(
  { validFrom, validTo, revokedAt }: RegisteredKey,
  moments: readonly Instant[],
): StatementRefusal | undefined {
  const areBefore = (end: string | undefined): boolean =>
    end === undefined || moments.every((moment) => moment < Date.parse(end));
  if (!areBefore(revokedAt)) return 'key-revoked';
  const haveBegun = moments.every((moment) => moment >= Date.parse(validFrom));
  return haveBegun && areBefore(validTo) ? undefined : 'key-not-valid';
}
