/** The agreements that the parties signed: what they say, whether they may say it, and whether they hold. */
import { type InputError, validate } from '../contract/contract.ts';
import type {
  Agreement,
  AgreementHash,
  AgreementId,
  Author,
  Catalogue,
  Entry,
  Finding,
  Party,
  PartyId,
  Version,
} from '../contract/generated/types.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { putParty, readRevision, readRows, takeParty } from './agreement-rows.ts';
import { checkParty } from './check-party.ts';
import { chooseAgreement, chooseShadow } from './choose-agreement.ts';
import { compileAgreement } from './compile-agreement.ts';
import { isAsStrict } from './consent-strength.ts';
import { compareWithModel } from './drafting/compare-with-model.ts';
import { diffAgreements } from './drafting/diff-agreements.ts';
import { openDrafts } from './drafting/drafts.ts';
import { mayAtMost, mayDo } from './drafting/may-do.ts';
import { keyOf as pointKey } from './drafting/points.ts';
import { previewDraft } from './drafting/preview-draft.ts';
import { startDraft } from './drafting/start-draft.ts';
import { surroundDrafts } from './drafting/surround-drafts.ts';
import { exportAgreement } from './file/export-agreement.ts';
import { importAgreement } from './file/import-agreement.ts';
import { verifyAgreementFile } from './file/verify-agreement-file.ts';
import { hashAgreement } from './hash-agreement.ts';
import { type KeptAgreement, readKeptAgreement } from './kept-agreement.ts';
import { checkRegistering, countsAtTheEarliest, maySeeTo } from './may-register.ts';
import {
  type AgreementLife,
  type AgreementRecord,
  findLife,
  findRecord,
  findStated,
  type ListedAgreement,
  listAgreements,
  livingAgreements,
  type StatedAbout,
} from './overview.ts';
import { checkPublication, publishAgreement } from './publish-agreement.ts';
import type { Evidence } from './read-statement.ts';
import { receiveStatement, type StatementReceipt } from './receive-statement.ts';
import { createRegisterReader, parseStoredParty, type Register } from './register.ts';
import {
  type AgreementReading,
  asIfSigned,
  type ResolvedAgreement,
  type ShadowAgreement,
  toResolvedAgreement,
} from './resolved-agreement.ts';
import { lastDayOfNotice } from './standing/timeline.ts';
import { type Warning, warningsAt } from './standing/warnings.ts';
import type { StatementEntry } from './statement-entry.ts';
import { readTrustAnchors, type TrustAnchor } from './statements/certificate-chain.ts';
import { toDigest } from './statements/digest.ts';
import { type StatementRefusal, statementRefusals } from './statements/refusals.ts';
import { algorithmFor } from './statements/signing-algorithms.ts';
import { readClaim, type SignedDocument, signStatement } from './statements/statement.ts';
import { thumbprintOf } from './statements/thumbprint.ts';
import { hasOwnText, renderClause, renderText, toDocument, withText } from './text/agreement-text.ts';
import { renderCell } from './text/cell-sentence.ts';
import { pagePolicy } from './text/html/page-style.ts';
import { renderHtml } from './text/html/render-html.ts';
import { renderLetter } from './text/pdf/render-letter.ts';
import { renderPdf } from './text/pdf/render-pdf.ts';
import type { VetRules } from './vet-house-rules.ts';

export type { AgreementFrame } from './compile-agreement.ts';
export type { ModelComparison } from './drafting/compare-with-model.ts';
export type { Difference } from './drafting/diff-points.ts';
export type { Drafts, Publisher, RebasedDraft } from './drafting/drafts.ts';
export type { Widening } from './drafting/find-widenings.ts';
export type { DraftPreview } from './drafting/preview-draft.ts';
export type { DraftReadiness, DraftWidenings } from './drafting/reviewing.ts';
export type { ThreeWayItem } from './drafting/three-way.ts';
export type { FileEvidence } from './file/check-file-statements.ts';
export type { ExportedAgreement, ExportParts } from './file/export-agreement.ts';
export type { ImportedAgreement } from './file/import-agreement.ts';
export type { AgreementFileVerdict, VerifiedAgreementFile } from './file/verify-agreement-file.ts';
export type { AgreementTerms } from './text/agreement-text.ts';
export type { CellSentence } from './text/cell-sentence.ts';
export type { TextBlock, TextDocument, TextPart, TextSection } from './text/text-document.ts';
export type { StatementCheck, ToldStatement } from './told-statement.ts';
export type {
  AgreementLife,
  AgreementReading,
  AgreementRecord,
  KeptAgreement,
  ListedAgreement,
  ResolvedAgreement,
  ShadowAgreement,
  StatedAbout,
  StatementEntry,
  StatementReceipt,
  StatementRefusal,
  TrustAnchor,
  Warning,
};
export {
  algorithmFor,
  asIfSigned,
  compareWithModel,
  compileAgreement,
  countsAtTheEarliest,
  diffAgreements,
  exportAgreement,
  hashAgreement,
  hasOwnText,
  importAgreement,
  isAsStrict,
  lastDayOfNotice,
  mayAtMost,
  mayDo,
  openDrafts,
  pagePolicy,
  pointKey,
  previewDraft,
  readClaim,
  readTrustAnchors,
  renderCell,
  renderClause,
  renderHtml,
  renderLetter,
  renderPdf,
  renderText,
  signStatement,
  startDraft,
  statementRefusals,
  surroundDrafts,
  thumbprintOf,
  toDigest,
  toDocument,
  verifyAgreementFile,
  withText,
};

export interface Agreements {
  /**
   * The agreement that decides for a party at a moment, verified; undefined when there is none. What was verified is
   * kept until anything changes on any gateway: the revision is looked at every time.
   * @throws GatewayError `store-unavailable` when freshness cannot be confirmed
   */
  resolve(party: PartyId, agreement: AgreementId | undefined, at: Instant): Promise<ResolvedAgreement | undefined>;
  /**
   * Keeps an agreement for its parties to sign. It opens nothing before they have.
   * @throws GatewayError `invalid-input` with everything the checks refuse; `conflict` when this or a later version is
   * another text (`version-taken`), or another agreement that is signed has the region during the term (`region-taken`)
   * @param by the party that publishes; without one, the operator
   */
  publish(agreement: Agreement, by?: PartyId): Promise<AgreementHash>;
  /**
   * Throws what `publish` would throw now, and keeps nothing.
   * @throws GatewayError
   */
  checkPublication(agreement: Agreement, by?: PartyId): Promise<void>;
  /**
   * Verifies a statement (compact JWS) by itself with the key of the party it names, has it recorded, and then keeps it:
   * the moment of its entry in the log is when it was received, for good. What cannot be recorded is not kept. The same
   * text again changes nothing.
   * @param record writes the entry to the log, with the trace it belongs to, and resolves when it is durable
   * @throws GatewayError `invalid-input` with the code of the refusal, or what `record` throws
   */
  addStatement(jws: string, record: (entry: StatementEntry) => Promise<Entry>): Promise<StatementReceipt>;
  /**
   * Puts a party in the register, or changes it. Keys and mandates are added and ended, never taken away or replaced.
   * @throws GatewayError `invalid-input`
   */
  registerParty(party: Party): Promise<void>;
  /**
   * The same, for somebody who looks after the register: its own party, or as the one that runs the gateway others. A key
   * or a mandate that a party adds counts 24 hours later at the earliest.
   * @throws GatewayError `not-allowed`, `invalid-input`
   */
  registerPartyAs(party: Party, by: Author): Promise<void>;
  /** What somebody may do in the register. */
  mayRegister(by: Author): { readonly own: boolean; readonly others: boolean; readonly endOwnKeys: boolean };
  /** The register, by id. */
  parties(): Promise<readonly Party[]>;
  /** Every version of every agreement, by id, the newest first. */
  list(at: Instant): Promise<readonly ListedAgreement[]>;
  /** The life of a version at a moment. @param version the one that decides when left out */
  life(id: AgreementId, version: Version | undefined, at: Instant): Promise<AgreementLife | undefined>;
  /** A version with everything that proves it. */
  published(id: AgreementId, version: Version): Promise<AgreementRecord | undefined>;
  /** What was stated about a version, each statement with what was checked of it; and how its steering group votes. */
  stated(id: AgreementId, version: Version, at: Instant): Promise<StatedAbout | undefined>;
  /** What an earlier decision rested on; whether it holds today does not matter. */
  byHash(hash: AgreementHash): Promise<SignedDocument | undefined>;
  /** What is stored under a hash, read now and held against it; see `readKeptAgreement`. */
  kept(hash: AgreementHash): Promise<KeptAgreement>;
  /** What ends within 90 days. */
  warnings(at: Instant): Promise<readonly Warning[]>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  /** Everything that is wrong with an agreement, or worth a look. */
  readonly review: (agreement: Agreement) => readonly Finding[];
  /** The rules of a region that may not be published. Without it none may. */
  readonly vetRules?: VetRules;
  /** Finds an entry of the log. */
  readonly findEntry: Evidence['findEntry'];
  /** Under which certificates count; none, and no certificate counts. */
  readonly trustAnchors: readonly TrustAnchor[];
  /** The party that runs this gateway; without it nobody registers parties but by a command on the machine. */
  readonly operator?: PartyId | undefined;
}

/**
 * Opens the register of agreements and verifies what it holds.
 * @throws GatewayError `store-unavailable`
 */
export async function openAgreements(parts: Parts): Promise<Agreements> {
  const { store, clock, catalogue, findEntry, trustAnchors: anchors } = parts;
  const read = createReader(store, { findEntry, anchors });
  await read();
  return {
    async resolve(party, agreement, at) {
      const register = await read();
      const chosen = chooseAgreement(register, party, agreement, at);
      if (chosen === undefined) return undefined;
      const coming = chooseShadow(register.editions.get(chosen.document.id) ?? [], at);
      return toResolvedAgreement(chosen, coming, catalogue, at);
    },
    publish: async (agreement, by = 'operator') => publishAgreement(agreement, await read(), { ...parts, by }, clock()),
    checkPublication: async (agreement, by = 'operator') =>
      checkPublication(agreement, await read(), { ...parts, by }, clock()),
    addStatement: async (jws, record) => receiveStatement(jws, await read(), { store, anchors, record }, clock()),
    registerParty: (party) => registerParty(party, store, () => []),
    registerPartyAs: (party, by) =>
      registerParty(party, store, (before) =>
        checkRegistering(party, before, { by, operator: parts.operator, at: clock() }),
      ),
    mayRegister: (by) => maySeeTo(by, parts.operator),
    parties: async () => [...(await read()).parties.values()],
    list: async (at) => listAgreements(await read(), at),
    life: async (id, version, at) => findLife(await read(), id, version, at),
    published: async (id, version) => findRecord(await read(), id, version),
    stated: async (id, version, at) => findStated(await read(), id, version, at),
    kept: (hash) => readKeptAgreement(store, hash),
    byHash: async (hash) => (await read()).published.get(hash),
    async warnings(at) {
      const register = await read();
      return warningsAt(livingAgreements(register, at), [...register.parties.values()], at);
    },
  };
}

/** Reads and verifies everything once per revision; whoever asks meanwhile waits for the same verification. */
function createReader(store: Store, evidence: Evidence): () => Promise<Register> {
  let kept: { readonly revision: number; readonly register: Promise<Register> } | undefined;
  const toRegister = createRegisterReader(evidence);
  const load = async (): Promise<Register> => toRegister(await readRows(store));
  return async () => {
    try {
      // Read before the rows: a change in between then leads to one reading too many, never to one too few.
      const revision = await readRevision(store);
      if (kept?.revision !== revision) kept = { revision, register: load() };
      return await kept.register;
    } catch (error) {
      kept = undefined;
      if (error instanceof GatewayError) throw error;
      throw new GatewayError('store-unavailable', 'the agreements cannot be read', { cause: error });
    }
  };
}

async function registerParty(
  party: Party,
  store: Store,
  checkFor: (before: Party | undefined) => readonly InputError[],
): Promise<void> {
  const checked = validate('party', party);
  refuse('this is not a party', checked.ok ? [] : checked.errors);
  await store.transaction(async (tx) => {
    const stored = await takeParty(tx, party.id);
    const before = stored === undefined ? undefined : parseStoredParty(stored);
    refuse('the party cannot be registered', [...checkFor(before), ...checkParty(party, before)]);
    await putParty(tx, party);
  });
}

function refuse(detail: string, errors: readonly InputError[]): void {
  if (errors.length > 0) throw new GatewayError('invalid-input', detail, { errors });
}
