/**
 * The verifier from outside: what a gateway publishes of its log, and what it hands out as a receipt, held against keys
 * that whoever verifies has from elsewhere. Shares no line of code with what writes the log: this room imports no other.
 */
import {
  addSignatures,
  type CheckpointRefusal,
  type CheckpointText,
  type Cosignature,
  type CosignParts,
  cosign,
  type OpenedCheckpoint,
  openCheckpoint,
  readCheckpointText,
  type SignedCheckpoint,
} from './checkpoint.ts';
import { type Consistency, emptyRoot, hashLeaf, type Inclusion, verifyConsistency, verifyInclusion } from './merkle.ts';
import { isKeyName } from './note.ts';
import { type OpenedProof, openProof, type ProofRefusal } from './tlog-proof.ts';
import { readTrust, type Trust, type Trusted, type TrustFault, type TrustReading, thumbprint } from './trust.ts';

export type {
  CheckpointRefusal,
  CheckpointText,
  Consistency,
  Cosignature,
  CosignParts,
  Inclusion,
  OpenedCheckpoint,
  OpenedProof,
  ProofRefusal,
  SignedCheckpoint,
  Trust,
  Trusted,
  TrustFault,
  TrustReading,
};
export {
  addSignatures,
  cosign,
  emptyRoot,
  hashLeaf,
  isKeyName,
  openCheckpoint,
  openProof,
  readCheckpointText,
  readTrust,
  thumbprint,
  verifyConsistency,
  verifyInclusion,
};
