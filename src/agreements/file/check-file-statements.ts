import type { InputError } from '../../contract/contract.ts';
import type { AgreementFile, Entry, Party, PartyId, Statement } from '../../contract/generated/types.ts';
import { parseStrictJson } from '../../contract/strict-json.ts';
import type { Instant } from '../../contract/vocabulary.ts';
import type { Outcome } from '../published-agreement.ts';
import { type Known, type ReadStatement, readSound } from '../read-statement.ts';
import { receivedAtBy } from '../statement-entry.ts';
import type { TrustAnchor } from '../statements/certificate-chain.ts';
import { readClaim, type SignedDocument, type VerifiedStatement, verifyStatement } from '../statements/statement.ts';

type FileStatement = AgreementFile['statements'][number];
export type EntryProof = NonNullable<NonNullable<FileStatement['entry']>['proof']>;

/** By what the statements in a file are verified besides the file itself. */
export interface FileEvidence {
  /** The records of a register that is trusted. */
  readonly trustedParties?: readonly Party[];
  /** Under which certificates count. */
  readonly anchors: readonly TrustAnchor[];
  /** Whether a proof shows that a text is an entry of a log that is trusted. */
  readonly isInLog?: (text: string, proof: EntryProof) => boolean;
  /** The moment that is asked about. A statement without an entry counts as received then. */
  readonly at: Instant;
}

/** What is known of a statement, and how well. */
export interface StatementVerdict {
  readonly party: PartyId;
  readonly type: Statement['type'];
  readonly signedAt: string;
  readonly receivedAt: Instant;
  /**
   * Who says when it was there: the log, by a proof under a key that is trusted (`proven`); the file alone (`claimed`);
   * nobody (`none`), and then it counts as received at the moment that is asked about.
   */
  readonly time: 'proven' | 'claimed' | 'none';
  /** For the signing party, and for each party on whose behalf it signed. */
  readonly outcomes: readonly Outcome[];
}

interface CheckedStatements {
  readonly problems: readonly InputError[];
  readonly verdicts: readonly StatementVerdict[];
  /** What the sound ones do. */
  readonly read: readonly ReadStatement[];
}

/** Verifies every statement by itself: by the records in the file, and by those of a trusted register where there is one. */
export async function checkFileStatements(file: AgreementFile, evidence: FileEvidence): Promise<CheckedStatements> {
  const agreement: SignedDocument = { document: file.terms, hash: file.hash };
  const own = byId(file.parties);
  const trusted = evidence.trustedParties && byId(evidence.trustedParties);
  const known: Known = { parties: trusted ?? own, documents: new Map([[file.hash, agreement]]) };
  const problems: InputError[] = [];
  const verdicts: StatementVerdict[] = [];
  const read: ReadStatement[] = [];
  for (const [index, statement] of file.statements.entries()) {
    const at = `/statements/${index}`;
    const repeated = file.statements.findIndex(({ jws }) => jws === statement.jws) !== index;
    if (repeated) problems.push({ pointer: at, code: 'duplicate-statement', detail: 'stands in the file twice' });
    const time = timeOf(statement, file, evidence);
    problems.push(...time.problems.map((found) => ({ ...found, pointer: `${at}${found.pointer}` })));
    const { receivedAt } = time;
    const expected = { agreement, receivedAt, anchors: evidence.anchors };
    const checked = await verify(statement.jws, { own, trusted, expected });
    problems.push(...checked.problems.map(({ code, detail }) => ({ pointer: `${at}/jws`, code, detail })));
    if (checked.verified === undefined) continue;
    const sound = readSound(checked.verified, toRow(checked.verified), known);
    read.push(sound);
    const { party, type, signedAt } = checked.verified.statement;
    verdicts.push({ party, type, signedAt, receivedAt, time: time.kind, outcomes: sound.kept.outcomes });
  }
  return { problems, verdicts, read };
}

const byId = (parties: readonly Party[]): ReadonlyMap<PartyId, Party> =>
  new Map(parties.map((party) => [party.id, party]));

interface Time {
  readonly kind: StatementVerdict['time'];
  readonly receivedAt: Instant;
  readonly problems: readonly InputError[];
}

function timeOf({ jws, entry }: FileStatement, { hash }: AgreementFile, { at, isInLog }: FileEvidence): Time {
  if (entry === undefined) return { kind: 'none', receivedAt: at, problems: [] };
  const received = receivedAtBy(readEntry(entry.text), jws, hash);
  if (received === undefined) {
    const detail = 'is no entry about this statement';
    return { kind: 'none', receivedAt: at, problems: [{ pointer: '/entry/text', code: 'other-entry', detail }] };
  }
  const claimed = { kind: 'claimed', receivedAt: received, problems: [] } as const;
  if (entry.proof === undefined || isInLog === undefined) return claimed;
  if (isInLog(entry.text, entry.proof)) return { ...claimed, kind: 'proven' };
  const detail = 'does not show that the entry is in the log';
  return { ...claimed, problems: [{ pointer: '/entry/proof', code: 'wrong-proof', detail }] };
}

/** As much of an entry as tells of a statement; what else it may hold is not looked at. */
function readEntry(text: string): Entry | undefined {
  const read = parseStrictJson(text);
  if (!read.ok || typeof read.value !== 'object' || read.value === null) return undefined;
  const entry: Partial<Entry> = read.value;
  const isMoment = typeof entry.at === 'string' && !Number.isNaN(Date.parse(entry.at));
  return isMoment ? (entry as Entry) : undefined;
}

interface Expected {
  readonly own: ReadonlyMap<PartyId, Party>;
  readonly trusted: ReadonlyMap<PartyId, Party> | undefined;
  readonly expected: Omit<Parameters<typeof verifyStatement>[1], 'party'>;
}

interface Verified {
  readonly problems: readonly Omit<InputError, 'pointer'>[];
  readonly verified?: VerifiedStatement;
}

async function verify(jws: string, { own, trusted, expected }: Expected): Promise<Verified> {
  const claim = readClaim(jws);
  if (claim === undefined) return refused('malformed', 'is no statement');
  const record = own.get(claim.party);
  if (record === undefined) return refused('unknown-party', 'its party has no record in the file');
  const byFile = await verifyStatement(jws, { ...expected, party: record });
  if (!byFile.ok) return refused(byFile.code, 'does not verify by the record in the file');
  if (trusted === undefined) return { problems: [], verified: byFile.verified };
  const registered = trusted.get(claim.party);
  if (registered === undefined) return refused('not-in-register', 'its party is not in the trusted register');
  const byRegister = await verifyStatement(jws, { ...expected, party: registered });
  if (byRegister.ok) return { problems: [], verified: byRegister.verified };
  return refused(`register-${byRegister.code}`, 'does not verify by the trusted register');
}

const refused = (code: string, detail: string): Verified => ({ problems: [{ code, detail }] });

/** As the store would keep it; whom it counted for when it was received is not in the file. */
const toRow = ({ statement, jws, signedAt, receivedAt }: VerifiedStatement): Parameters<typeof readSound>[1] => ({
  hash: statement.agreementHash,
  party_id: statement.party,
  type: statement.type,
  signed_at: signedAt,
  received_at: receivedAt,
  jws,
  entry: null,
  represents: null,
  about: statement.about ?? null,
});
