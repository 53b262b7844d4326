import type { Agreement, AgreementHash, PartyId, Statement } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Standings } from './standing/standings.ts';
import type { OutcomeReason, StatementFault } from './statements/refusals.ts';

/** An agreement whose text matches its hash, with what its parties stated about that hash. */
export interface PublishedAgreement {
  /** What was signed; frozen. */
  readonly document: Agreement;
  readonly hash: AgreementHash;
  readonly standings: Standings;
  /** The same, as if every stored statement said what it claims to say; absent when each of them verifies. */
  readonly claimed?: Standings;
  readonly statements: readonly KeptStatement[];
}

/** What a statement does for a party that it speaks for. */
export interface Outcome {
  readonly party: PartyId;
  readonly counted: boolean;
  readonly reason?: OutcomeReason;
}

/** A statement as it lies in the store, and whether it verifies now. */
export interface KeptStatement {
  readonly jws: string;
  readonly party: PartyId;
  readonly type: Statement['type'];
  /** Id of its entry in the log; empty for one that has none. */
  readonly entry: string;
  /** The moment of that entry. */
  readonly receivedAt: Instant;
  readonly verified: boolean;
  /** Why it does not verify. */
  readonly fault?: StatementFault;
  /** For the signing party, and for each party on whose behalf it signed. */
  readonly outcomes: readonly Outcome[];
}

/**
 * When a version came into force, or would have if the statements that do not verify were sound. From then on it
 * replaces older versions for good: they do not come back when it ends, nor because somebody spoiled a statement.
 */
export function beganAt({ standings, claimed }: PublishedAgreement): Instant | undefined {
  const began = [standings.beganAt(), claimed?.beganAt()].filter((moment) => moment !== undefined);
  return began.toSorted((one, other) => one - other)[0];
}
