import { validate } from '../contract/contract.ts';
import type { Agreement, AgreementHash, AgreementId, Party, PartyId, Statement } from '../contract/generated/types.ts';
import { parseStrictJson } from '../contract/strict-json.ts';
import { toInstant } from '../contract/vocabulary.ts';
import type { AgreementRow, StatementRow, StoredRows } from './agreement-rows.ts';
import { parseStoredAgreement } from './hash-agreement.ts';
import type { PublishedAgreement } from './resolved-agreement.ts';
import type { Act } from './standing.ts';
import { readClaim, verifyStatement } from './statement.ts';

/** One version of an agreement as it was stored: whole, or with a text that is not what its hash says. */
export type Edition =
  | ({ readonly kind: 'whole' } & PublishedAgreement)
  | { readonly kind: 'damaged'; readonly id: AgreementId; readonly version: string };

/** All that this room keeps, verified once. */
export interface Register {
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly published: ReadonlyMap<AgreementHash, PublishedAgreement>;
  /** Per id of an agreement its versions, the newest first. */
  readonly editions: ReadonlyMap<AgreementId, readonly Edition[]>;
}

/**
 * Verifies everything that was stored: texts against their hashes, each statement by itself against its party's key.
 * What fails opens nothing and leaves the others alone: a damaged agreement is kept as damaged, a statement that does
 * not verify as an act against the party it was stored for.
 */
export async function toRegister(rows: StoredRows): Promise<Register> {
  const read = rows.parties.map(({ id, document }) => ({ id, party: parseStoredParty(document) }));
  const sound = read.flatMap(({ id, party }) => (party?.id === id ? party : []));
  const parties = new Map(sound.map((party) => [party.id, party]));
  const acts = new Map<AgreementHash, Map<PartyId, Act[]>>();
  const editions = rows.agreements.map((row) => toEdition(row, acts));
  const whole = editions.filter((edition) => edition.kind === 'whole');
  const published = new Map(whole.map((edition) => [edition.hash, edition]));
  const found = await Promise.all(rows.statements.map((row) => toAct(row, { parties, published })));
  for (const { hash, act } of found) {
    const ofAgreement = acts.get(hash);
    ofAgreement?.set(act.party, [...(ofAgreement.get(act.party) ?? []), act]);
  }
  const sorted = editions.toSorted(newestFirst);
  return {
    parties,
    published,
    editions: Map.groupBy(sorted, (edition) => (edition.kind === 'whole' ? edition.document.id : edition.id)),
  };
}

/** A party as the register keeps it; undefined when the text is not one. */
export function parseStoredParty(text: string): Party | undefined {
  const read = parseStrictJson(text);
  if (!read.ok) return undefined;
  const checked = validate('party', read.value);
  return checked.ok ? checked.value : undefined;
}

function toEdition(row: AgreementRow, acts: Map<AgreementHash, Map<PartyId, Act[]>>): Edition {
  const { hash, id, version } = row;
  const document = parseStoredAgreement(row.document, hash);
  if (document === undefined) return { kind: 'damaged', id, version };
  const own = new Map<PartyId, Act[]>();
  acts.set(hash, own);
  return { kind: 'whole', document: freeze(document), hash, acts: own };
}

interface FoundAct {
  readonly hash: AgreementHash;
  readonly act: Act;
}

/** What the JWS says counts, not what the columns beside it say; those serve only when the JWS does not verify. */
async function toAct(row: StatementRow, known: Pick<Register, 'parties' | 'published'>): Promise<FoundAct> {
  const claim = readClaim(row.jws);
  const party = claim && known.parties.get(claim.party);
  if (claim && party && known.published.has(claim.agreementHash)) {
    const receivedAt = toInstant(row.received_at);
    const checked = await verifyStatement(row.jws, { party, agreementHash: claim.agreementHash, receivedAt });
    if (checked.ok) {
      const { signedAt, statement } = checked.verified;
      return {
        hash: claim.agreementHash,
        act: { party: party.id, type: statement.type, verified: true, signedAt, receivedAt },
      };
    }
  }
  return { hash: row.hash, act: toUnverifiedAct(row) };
}

/** As late as the columns say, so that only a later sound statement of the party gets past it. */
function toUnverifiedAct({ party_id, type, signed_at, received_at }: StatementRow): Act {
  return {
    party: party_id,
    type: type as Statement['type'],
    verified: false,
    signedAt: toInstant(Math.max(signed_at, received_at)),
    receivedAt: toInstant(received_at),
  };
}

/** Of two rows of one version the damaged one goes first: it might have been another text. */
function newestFirst(one: Edition, other: Edition): number {
  const [left, right] = [toSortable(one), toSortable(other)];
  if (left !== right) return left < right ? 1 : -1;
  return Number(other.kind === 'damaged') - Number(one.kind === 'damaged');
}

/** A version as a text that sorts by its numbers (semver section 11); one that cannot be read might be the newest. */
function toSortable(edition: Edition): string {
  const version = edition.kind === 'whole' ? edition.document.version : edition.version;
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
