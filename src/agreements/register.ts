import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { validate } from '../contract/contract.ts';
import type { Agreement, AgreementHash, AgreementId, Party, PartyId } from '../contract/generated/types.ts';
import { parseStrictJson } from '../contract/strict-json.ts';
import type { AgreementRow, StatementRow, StoredRows } from './agreement-rows.ts';
import { parseStoredAgreement } from './hash-agreement.ts';
import type { PublishedAgreement } from './published-agreement.ts';
import { type Evidence, type Known, type ReadStatement, readSound, readSpoiled, verifyRow } from './read-statement.ts';
import { type Acts, asClaimed, hasSpoiled } from './standing/acts.ts';
import { Standings } from './standing/standings.ts';
import type { SignedDocument, VerifiedStatement } from './statements/statement.ts';

/** One version of an agreement as it was stored: whole, or with a text that is not what its hash says. */
export type Edition =
  | ({ readonly kind: 'whole' } & PublishedAgreement)
  | { readonly kind: 'damaged'; readonly hash: string; readonly id: AgreementId; readonly version: string };

/** All that this room keeps, verified once. */
export interface Register {
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly published: ReadonlyMap<AgreementHash, PublishedAgreement>;
  /** Per id of an agreement its versions, the newest first. */
  readonly editions: ReadonlyMap<AgreementId, readonly Edition[]>;
}

/**
 * Verifies what was stored: texts against their hashes, each statement by itself against its party's key and its entry
 * in the log. What fails opens nothing and leaves the others alone: a damaged agreement is kept as damaged, a statement
 * that does not verify as an act against those for whom it counted.
 *
 * What was verified before is not verified again while nothing that it rests on has changed, and between two
 * verifications others have a turn: a change does not hold up the requests that are under way.
 */
export function createRegisterReader(evidence: Evidence): (rows: StoredRows) => Promise<Register> {
  let memory = new Memory();
  return async (rows) => {
    const next = new Memory();
    const register = await toRegister(rows, evidence, { known: memory, next });
    memory = next;
    return register;
  };
}

/** What was read and verified, by the texts it was read from. */
class Memory {
  readonly parties = new Map<string, Party | undefined>();
  readonly agreements = new Map<string, Agreement>();
  readonly statements = new Map<string, Remembered>();
  readonly counts = new Map<AgreementHash, Counted>();
}

/** A verified statement with what its verification rests on, but for the trust anchors and the log, which only grows. */
interface Remembered {
  readonly verified: VerifiedStatement;
  readonly entry: string | null;
  readonly partyText: string | undefined;
}

/** What statements amount to, with the acts that they are; the document is the one of the hash. */
interface Counted extends Pick<PublishedAgreement, 'standings' | 'claimed'> {
  readonly acts: Acts;
}

interface Memories {
  readonly known: Memory;
  readonly next: Memory;
}

async function toRegister(rows: StoredRows, evidence: Evidence, memories: Memories): Promise<Register> {
  const texts = new Map(rows.parties.map(({ id, document }) => [id, document]));
  const parties = new Map(rows.parties.flatMap(({ id, document }) => readParty(id, document, memories)));
  const editions = [];
  for (const row of rows.agreements) editions.push({ row, document: await readDocument(row, memories) });
  const documents = new Map(
    editions.flatMap(({ row: { hash }, document }) => (document ? [[hash, { document, hash }] as const] : [])),
  );
  const statements = await readStatements(rows.statements, { parties, documents, texts }, evidence, memories);
  const byHash = Map.groupBy(statements, ({ hash }) => hash);
  const published = new Map(
    [...documents].map(([hash, signed]) => [hash, toPublished(signed, byHash.get(hash) ?? [], memories)]),
  );
  const sorted = editions.map(({ row }) => toEdition(row, published.get(row.hash))).toSorted(newestFirst);
  const idOf = (edition: Edition): AgreementId => (edition.kind === 'whole' ? edition.document.id : edition.id);
  return { parties, published, editions: Map.groupBy(sorted, idOf) };
}

/** A party as the register keeps it; undefined when the text is not one. */
export function parseStoredParty(text: string): Party | undefined {
  const read = parseStrictJson(text);
  if (!read.ok) return undefined;
  const checked = validate('party', read.value);
  return checked.ok ? checked.value : undefined;
}

function readParty(id: string, text: string, { known, next }: Memories): readonly (readonly [PartyId, Party])[] {
  const party = known.parties.has(text) ? known.parties.get(text) : parseStoredParty(text);
  next.parties.set(text, party);
  return party?.id === id ? [[id, party]] : [];
}

async function readDocument(
  { hash, document: text }: AgreementRow,
  memories: Memories,
): Promise<Agreement | undefined> {
  const key = `${hash} ${text}`;
  const known = memories.known.agreements.get(key);
  const document = known ?? (await parseStoredAgreement(text, hash));
  if (document === undefined) return undefined;
  memories.next.agreements.set(key, known ?? freeze(document));
  if (known === undefined) await setImmediate();
  return document;
}

interface Texts extends Known {
  readonly texts: ReadonlyMap<PartyId, string>;
}

async function readStatements(
  rows: readonly StatementRow[],
  known: Texts,
  evidence: Evidence,
  memories: Memories,
): Promise<readonly ReadStatement[]> {
  const read: ReadStatement[] = [];
  for (const row of rows) {
    const remembered = memories.known.statements.get(row.jws);
    const isKnown = remembered !== undefined && holds(remembered, row, known);
    const verified = isKnown ? remembered.verified : await verifyRow(row, known, evidence);
    if (!isKnown) await setImmediate();
    if (typeof verified === 'string') {
      read.push(readSpoiled(row, verified));
      continue;
    }
    const partyText = known.texts.get(verified.statement.party);
    memories.next.statements.set(row.jws, { verified, entry: row.entry, partyText });
    read.push(readSound(verified, row, known));
  }
  return read;
}

function holds({ verified, entry, partyText }: Remembered, row: StatementRow, known: Texts): boolean {
  const { party, agreementHash } = verified.statement;
  const isSame = entry === row.entry && partyText === known.texts.get(party);
  return isSame && known.parties.has(party) && known.documents.has(agreementHash);
}

export function toPublished(
  { document, hash }: SignedDocument,
  statements: readonly ReadStatement[],
  memories?: Memories,
): PublishedAgreement {
  const acts = {
    own: statements.flatMap(({ own }) => own),
    votes: statements.flatMap(({ votes }) => votes),
    declarations: statements.flatMap(({ declarations }) => declarations),
  };
  const before = memories?.known.counts.get(hash);
  const counted = before && isDeepStrictEqual(before.acts, acts) ? before : count(document, acts);
  memories?.next.counts.set(hash, counted);
  const { standings, claimed } = counted;
  const published = { document, hash, standings, statements: statements.map(({ kept }) => kept) };
  return claimed ? { ...published, claimed } : published;
}

function count(document: Agreement, acts: Acts): Counted {
  const counted = { acts, standings: new Standings(document, acts) };
  return hasSpoiled(acts) ? { ...counted, claimed: new Standings(document, asClaimed(acts)) } : counted;
}

const toEdition = ({ hash, id, version }: AgreementRow, published: PublishedAgreement | undefined): Edition =>
  published === undefined ? { kind: 'damaged', hash, id, version } : { kind: 'whole', ...published };

/** Of two rows of one version the damaged one goes first: it might have been another text. */
function newestFirst(one: Edition, other: Edition): number {
  const [left, right] = [toSortable(versionOf(one)), toSortable(versionOf(other))];
  if (left !== right) return left < right ? 1 : -1;
  return Number(other.kind === 'damaged') - Number(one.kind === 'damaged');
}

export const versionOf = (edition: Edition): string =>
  edition.kind === 'whole' ? edition.document.version : edition.version;

/** A version as a text that sorts by its numbers (semver section 11); one that cannot be read might be the newest. */
export function toSortable(version: string): string {
  if (!/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)) return 'unreadable';
  return version
    .split('.')
    .map((number) => number.padStart(4, '0'))
    .join('.');
}

function freeze(document: Agreement): Agreement {
  const freezeAll = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const part of Object.values(value)) freezeAll(part);
    Object.freeze(value);
  };
  freezeAll(document);
  return document;
}
