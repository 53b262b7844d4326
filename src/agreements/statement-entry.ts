import type { Agreement, AgreementHash, Entry } from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import { toDigest } from './statements/digest.ts';
import type { VerifiedStatement } from './statements/statement.ts';

/** What the log says of a statement: that it was there at this moment. Whoever records it adds the trace. */
export type StatementEntry = Pick<Entry, 'kind'> & Required<Pick<Entry, 'at' | 'party' | 'agreement' | 'reference'>>;

export function toStatementEntry(
  { statement, digest, receivedAt }: VerifiedStatement,
  { id, version }: Agreement,
): StatementEntry {
  return {
    kind: 'agreement-statement',
    at: instantText(receivedAt),
    party: statement.party,
    agreement: { id, version, hash: statement.agreementHash },
    reference: digest,
  };
}

/** When the statement was received, as its entry in the log testifies; undefined when the entry is about another one. */
export function receivedAtBy(entry: Entry | undefined, jws: string, hash: AgreementHash): Instant | undefined {
  const isAbout =
    entry?.kind === 'agreement-statement' && entry.reference === toDigest(jws) && entry.agreement?.hash === hash;
  return isAbout ? parseInstant(entry.at) : undefined;
}
