/**
 * The verifier from outside: what a gateway publishes of its log, and what it hands out as a receipt, held against keys
 * that whoever verifies has from elsewhere. Shares no line of code with what writes the log: this room imports no other.
 */
import { Patience } from './bounded-http.ts';
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
import { type FolderMirror, folderTiles, openMirror, writeDurably } from './folder-tiles.ts';
import { httpTiles } from './http-tiles.ts';
import { addFork, type Fork, type KeptState, readKnown, writeKnown } from './known-state.ts';
import { type Consistency, emptyRoot, verifyConsistency } from './merkle.ts';
import { type ProvedPlace, type ReceiptProblem, type ReceiptVerdict, verifyReceipt } from './receipt.ts';
import type { ReceiptClaims, ReceiptField } from './receipt-form.ts';
import { SourceUnavailable, type TileAddress, type TileSource, withheld } from './tiles.ts';
import type { ProofRefusal } from './tlog-proof.ts';
import { type ReadTree, settleEnds } from './tree-ends.ts';
import { listTrees, missingTrees } from './tree-list.ts';
import { readTrust, type Trust, type Trusted, type TrustFault, type TrustReading, thumbprint } from './trust.ts';
import type { EndRefusal, KnownTree, ListedEnd, TreeProblem, TreeProblemKind, TreeVerdict } from './verdict.ts';
import { absentTree, unreadTree, type VerifyTreeParts, verifyTree } from './verify-tree.ts';

export type {
  CheckpointRefusal,
  CheckpointText,
  Consistency,
  Cosignature,
  CosignParts,
  EndRefusal,
  FolderMirror,
  Fork,
  KeptState,
  KnownTree,
  ListedEnd,
  OpenedCheckpoint,
  ProofRefusal,
  ProvedPlace,
  ReadTree,
  ReceiptClaims,
  ReceiptField,
  ReceiptProblem,
  ReceiptVerdict,
  SignedCheckpoint,
  TileAddress,
  TileSource,
  TreeProblem,
  TreeProblemKind,
  TreeVerdict,
  Trust,
  Trusted,
  TrustFault,
  TrustReading,
  VerifyTreeParts,
};
export {
  absentTree,
  addFork,
  addSignatures,
  cosign,
  emptyRoot,
  folderTiles,
  httpTiles,
  listTrees,
  missingTrees,
  openCheckpoint,
  openMirror,
  Patience,
  readCheckpointText,
  readKnown,
  readTrust,
  SourceUnavailable,
  settleEnds,
  thumbprint,
  unreadTree,
  verifyConsistency,
  verifyReceipt,
  verifyTree,
  withheld,
  writeDurably,
  writeKnown,
};
