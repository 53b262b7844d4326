/** The log: what was asked, decided and disclosed. What is not durable in it is not answered. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Entry } from '../contract/generated/types.ts';
import { type Clock, type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { describeTrees, publishedHeads, reserveTree, verifyStored } from './backed-up-trees.ts';
import type { FormerKey, LogKey } from './checkpoint.ts';
import { type CheckpointKeeper, createCheckpointKeeper, type Unsigned } from './checkpoint-keeper.ts';
import { endKey } from './end-of-key.ts';
import { endTrees, treesUpTo } from './end-trees.ts';
import { toColumns } from './entry-columns.ts';
import { isEntryId, newEntryId } from './entry-id.ts';
import { type NameFor, toNamed } from './entry-names.ts';
import { toEntryText } from './entry-text.ts';
import { type ExaminedEntry, examineEntry } from './examine-entry.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { type InclusionProof, verifyInclusion } from './inclusion-proof.ts';
import type { KeptVerdict } from './kept-verdict.ts';
import { keepFormerKeys } from './key-end-rows.ts';
import { type LogReadings, readLog } from './log-readings.ts';
import { storedEntry } from './log-rows.ts';
import { type LogStanding, watchLog } from './log-standing.ts';
import { hashLeaf } from './merkle-tree.ts';
import { createNodeFiller } from './node-filler.ts';
import { createProver } from './prove.ts';
import { keepPublishedHeads } from './published-heads.ts';
import { type FormerLogKey, type PublishedLogKey, toFormerKey, toPublishedKey } from './published-key.ts';
import { createPublishedTrees, type PublishedTrees } from './published-trees.ts';
import { readTrees } from './read-tree.ts';
import { createReceiptIssuer, isReceipted, type Receipt, toOutcomes } from './receipt.ts';
import { sayEndings } from './say-endings.ts';
import { openTreeLog, type PendingEntry } from './tree-log.ts';
import type { LogVerdict } from './verify-log.ts';

export type { FormerKey } from './checkpoint.ts';
export type { Unsigned } from './checkpoint-keeper.ts';
export type { DecisionCount, DecisionOutcome, DecisionTally } from './decision-tally.ts';
export type { Ending } from './end-trees.ts';
export type { AboutSubjects, CountOfSubjects, FoundEntry } from './entries-about.ts';
export type { Stretch } from './entries-between.ts';
export type { Period } from './entries-of-subject.ts';
export type { NameFor } from './entry-names.ts';
export type { ExaminedEntry } from './examine-entry.ts';
export type { KeptVerdict } from './kept-verdict.ts';
export type { LogStanding } from './log-standing.ts';
export type { PublishedCheckpoint } from './published-checkpoints.ts';
export type { FormerLogKey, PublishedLogKey } from './published-key.ts';
export type { ConsistencyProof, PublishedTree, PublishedTrees, TilePlace, TreeEnd } from './published-trees.ts';
export type { LogBreak, LogVerdict, TreeVerdict } from './verify-log.ts';
export type { InclusionProof, Receipt };
export {
  describeTrees,
  endKey,
  endTrees,
  isEntryId,
  isReceipted,
  publishedHeads,
  reserveTree,
  toFormerKey,
  toOutcomes,
  treesUpTo,
  verifyInclusion,
  verifyStored,
};

/**
 * An entry before it is recorded. It is given an id and a moment when it has none; an id is recorded only once. Its person, case
 * and consents are references that are the same for every party; in the text they get the names of the party of the entry.
 */
export type EntryDraft = Omit<Entry, 'id' | 'at'> &
  Partial<Pick<Entry, 'id' | 'at'>> & {
    /** A record of the client, or a message about it: it becomes the `reference` of the entry, named like the consents. */
    readonly record?: string;
  };

/** An answer whose entry is durable. Only this room makes one, so only what was recorded can be sent. */
class RecordedAnswer<Answer> {
  readonly #sealed = true;
  readonly entry: Entry;
  /** Hash of the entry, as the tree holds it: base64. */
  readonly leaf: string;
  readonly answer: Answer;

  constructor({ entry, leaf }: { readonly entry: Entry; readonly leaf: string }, answer: Answer) {
    this.entry = entry;
    this.leaf = leaf;
    this.answer = answer;
  }

  static isGenuine(value: unknown): boolean {
    return typeof value === 'object' && value !== null && #sealed in value && value.#sealed;
  }
}
export type Recorded<Answer> = RecordedAnswer<Answer>;

/** Whether a value was really made by `record`: a cast deceives the compiler, not this. */
export function isRecorded(value: unknown): value is Recorded<unknown> {
  return RecordedAnswer.isGenuine(value);
}

export interface Audit extends LogReadings, AsyncDisposable {
  /**
   * Resolves when the entry is durable, with the one thing that can be sent.
   * @throws GatewayError `log-unavailable` when it may not be; `conflict` when its id is in the log already
   */
  record<Answer>(entry: EntryDraft, answer: Answer): Promise<Recorded<Answer>>;
  /** What a draft says, by the names that it would have in the log. */
  named<Draft extends EntryDraft>(draft: Draft): Omit<Draft, 'record'>;
  /**
   * The answer to a retry of a request whose entry is durable already: it rests on that entry.
   * @throws GatewayError `conflict` when the log holds no such entry
   */
  again<Answer>(earlier: Entry, answer: Answer): Promise<Recorded<Answer>>;
  /**
   * A recorded answer with the receipt of what it gives: the same each time for one entry.
   * @param add makes the answer that is sent
   * @throws GatewayError `internal-error` for an entry that has none, see `isReceipted`
   */
  attest<Answer, Attested>(
    recorded: Recorded<Answer>,
    add: (answer: Answer, receipt: Receipt) => Attested,
  ): Promise<Recorded<Attested>>;
  /** An entry, held against its hash in the tree and the checkpoint over that: whether it is still what was written. */
  examine(id: string): Promise<ExaminedEntry | undefined>;
  /** A signed note (C2SP tlog-checkpoint) over this process's tree as it stands; it is stored too. */
  checkpoint(): Promise<string>;
  /**
   * Reads the stored log of every tree, recomputes it, and says where it is not what it was.
   * @param rest is awaited after every page of it; when left out, others just have a turn
   */
  verify(rest?: () => Promise<unknown>): Promise<LogVerdict>;
  /** How far the log of this process has grown, its last checkpoint, and when the log was last verified. */
  standing(): Promise<LogStanding>;
  /** What verifications found, by whatever process on this database. @throws GatewayError `store-unavailable` */
  verified(): Promise<KeptVerdict>;
  /** When the last entry of each tree of the database was made, whoever writes it. @throws GatewayError `store-unavailable` */
  lastMoments(): Promise<readonly Instant[]>;
  /** What no checkpoint vouches for yet, of the tree of this process. */
  unsigned(): Unsigned;
  /** How many entries wait to be written. */
  waiting(): number;
  /**
   * The proof that an entry is under a checkpoint. Undefined for an unknown entry, and for one that no checkpoint covers yet: a
   * minute at most.
   */
  prove(id: string): Promise<InclusionProof | undefined>;
  /** What everybody may see of the log: checkpoints, hashes and proofs. */
  readonly trees: PublishedTrees;
  /** A fresh random id for an entry. */
  newId(): string;
  /** With what the checkpoints are verified that are signed now. */
  readonly key: PublishedLogKey;
  /** With what those of before are: a tree that nobody writes any more has no newer one. */
  readonly formerKeys: readonly FormerLogKey[];
  /** All of these, for `verifyInclusion`. */
  readonly keys: readonly LogKey[];
}

export interface AuditParts {
  readonly store: Store;
  readonly clock: Clock;
  /** First part of the names of the trees, such as `gateway.example.nl/log`; no spaces, no plus signs. */
  readonly origin: string;
  /** Ed25519 private key. */
  readonly signingKey: KeyObject;
  /** How what is of a client is named in the entries of a party. */
  readonly nameFor: NameFor;
  /** Keys that signed checkpoints before this one. */
  readonly formerKeys?: readonly FormerKey[] | undefined;
  /** Folder, outside the database, where the last checkpoint of each tree is kept; undefined: none is. */
  readonly headsFolder?: string | undefined;
  /** Told of every batch that was written: how many entries, and how long it took. */
  readonly batchWritten?: ((size: number, milliseconds: number) => void) | undefined;
}

/** More waiting entries than this means that the disk does not keep up: answering 503 is better than piling up. */
const mostWaiting = 10_000;
const mostAtOnce = 1_000;

/**
 * Opens the log for writing: takes a tree that nobody else writes, and reads it to know where it stands (about 5 s for
 * a million entries).
 * @throws GatewayError `conflict` when another process writes it, `log-unavailable` when what is stored is not what
 *   the last checkpoint signs, or has fewer entries than a checkpoint that was kept elsewhere; or when the key has ended
 */
export async function openAudit(parts: AuditParts): Promise<Audit> {
  const { store, clock, origin, signingKey, nameFor, formerKeys = [] } = parts;
  if (!/^[^\s+]{1,200}$/.test(origin)) throw new RangeError('the origin of the log has a space or a plus sign');
  const keys = [createPublicKey(signingKey), ...formerKeys];
  const heads = keepPublishedHeads(parts.headsFolder, keys);
  const log = await openTreeLog({ store, clock, origin, signingKey, keys, heads });
  const { head, extent } = log;
  const filler = createNodeFiller(store);
  // Of what earlier processes wrote: the nodes that are missing are made while this one answers.
  filler.fill(extent());
  const kept = { keepOutside: heads.keep, signed: filler.fill };
  const keeper = createCheckpointKeeper({ ...{ store, clock, signingKey, head, extent }, ...kept });
  const reading = readTrees(store, filler);
  const { prove, isInOwnTree } = createProver({ store, log, reading });
  const watching = { published: heads.all, unsigned: keeper.unsigned };
  const watch = watchLog({ store, clock, keys, nameFor, head, extent, ...watching });
  const key = toPublishedKey(signingKey);
  const issue = createReceiptIssuer({ gateway: origin, signingKey, kid: key.kid });
  const commits = createGroupCommit<PendingEntry>({
    mostWaiting,
    mostAtOnce,
    written: parts.batchWritten,
    async write(batch) {
      const refused = await log.write(batch);
      keeper.noteGrowth();
      return refused;
    },
  });
  const record = recordIn(commits, { clock, nameFor });
  await begin(parts, keeper, record).catch(async (error: unknown) => {
    await log.close();
    throw error;
  });
  return {
    record,
    named: (draft) => toNamed(draft, nameFor),
    async again(earlier, answer) {
      const text = toEntryText(earlier);
      const stored = await storedEntry(store, earlier.id);
      if (stored?.text !== text || stored.leaf !== hashLeaf(text).toString('base64')) {
        throw new GatewayError('conflict', 'the log holds no such entry');
      }
      return new RecordedAnswer({ entry: earlier, leaf: stored.leaf }, answer);
    },
    attest: async (recorded, add) => new RecordedAnswer(recorded, add(recorded.answer, await issue(recorded))),
    checkpoint: async () => (await keeper.sign()).note,
    ...{ ...watch, waiting: commits.waiting },
    ...readLog(store),
    prove,
    examine: (id) => examineEntry({ store, keys, prove, isInOwnTree }, id),
    trees: createPublishedTrees({ store, clock, keys, reading }),
    newId: newEntryId,
    ...{ key, keys, formerKeys: formerKeys.map(toFormerKey) },
    async [Symbol.asyncDispose]() {
      await commits.close();
      await filler.close();
      // A last checkpoint that cannot be stored does not keep the tree locked.
      await keeper.close().finally(() => log.close());
    },
  };
}

/** What is kept, signed and recorded before anything else is. */
async function begin(
  { store, formerKeys = [] }: AuditParts,
  keeper: CheckpointKeeper,
  record: Audit['record'],
): Promise<void> {
  await keepFormerKeys(store, formerKeys);
  await keeper.open();
  const said = await sayEndings(store, (entry) => record(entry, undefined));
  // Whoever sees that a tree ended can have it proved at once.
  if (said > 0) await keeper.sign();
}

const recordIn =
  (commits: GroupCommit<PendingEntry>, { clock, nameFor }: Pick<AuditParts, 'clock' | 'nameFor'>): Audit['record'] =>
  async (draft, answer) => {
    const { id = newEntryId(), at = instantText(clock()), subject } = draft;
    const entry: Entry = toNamed({ ...draft, id, at }, nameFor);
    const text = toEntryText(entry);
    const leaf = hashLeaf(text);
    await commits.add({ id, at: parseInstant(at), text, leaf, subject, columns: toColumns(draft) });
    return new RecordedAnswer({ entry, leaf: leaf.toString('base64') }, answer);
  };
