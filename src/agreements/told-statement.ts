import type { Digest, Statement } from '../contract/generated/types.ts';
import type { KeptStatement, PublishedAgreement } from './published-agreement.ts';
import { toDigest } from './statements/digest.ts';
import type { StatementFault } from './statements/refusals.ts';
import { readForm } from './statements/statement.ts';
import type { StatementHeader } from './statements/statement-header.ts';

/**
 * What is checked of a statement, in this order; what comes after the first no was not looked at.
 * `text`: it is about this very text. `time`: the log tells of this very statement, and when it was received. `content`:
 * its party may say this, at a moment that can be. `key`: that party's, and good when it was signed and received.
 * `signature`: it fits.
 */
export const statementChecks = ['text', 'time', 'content', 'key', 'signature'] as const;

export interface StatementCheck {
  readonly name: (typeof statementChecks)[number];
  readonly result: 'ok' | 'no' | 'skipped';
}

/** A stored statement for who wants to know whether to believe it. */
export interface ToldStatement extends KeptStatement {
  /** By this it is named: in the log, and in a vote to admit. */
  readonly digest: Digest;
  /** What it says; undefined when nothing can be read. Believe it only when it verifies. */
  readonly says?: Statement;
  readonly header?: StatementHeader;
  readonly checks: readonly StatementCheck[];
}

/** Everything that was stated about a version, as it came in. */
export function tellStatements({ statements }: PublishedAgreement): readonly ToldStatement[] {
  return statements.toSorted((one, other) => one.receivedAt - other.receivedAt).map(tellStatement);
}

function tellStatement(kept: KeptStatement): ToldStatement {
  const form = readForm(kept.jws);
  const told = { ...kept, digest: toDigest(kept.jws), checks: checksBy(kept.fault) };
  return form.ok ? { ...told, says: form.statement, header: form.header } : told;
}

function checksBy(fault: StatementFault | undefined): readonly StatementCheck[] {
  const stopped = fault === undefined ? statementChecks.length : statementChecks.indexOf(checkOf(fault));
  return statementChecks.map((name, index) => ({
    name,
    result: index < stopped ? 'ok' : index === stopped ? 'no' : 'skipped',
  }));
}

/** Which check a fault belongs to. */
function checkOf(fault: StatementFault): StatementCheck['name'] {
  switch (fault) {
    case 'malformed':
    case 'wrong-header':
    case 'wrong-payload':
    case 'unknown-agreement':
    case 'other-agreement':
      return 'text';
    case 'no-entry':
    case 'other-entry':
      return 'time';
    case 'wrong-signature':
      return 'signature';
    case 'wrong-algorithm':
    case 'unknown-key':
    case 'key-not-valid':
    case 'key-revoked':
    case 'certificate-unusable':
    case 'certificate-untrusted':
    case 'certificate-other-party':
    case 'certificate-not-valid':
    case 'certificate-revoked':
      return 'key';
    default:
      return 'content';
  }
}
