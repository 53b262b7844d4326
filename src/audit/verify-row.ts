/** Whether a stored entry is what its leaf says, and found by what its text says. */
import { hash } from 'node:crypto';
import type { NameFor } from './entry-names.ts';

export type RowProblem =
  | 'entry-changed'
  | 'entry-columns-changed'
  /** The text of an entry is gone, and no run that the log records took it. */
  | 'entry-removed-unrecorded';

export interface StoredRow {
  readonly seq: number;
  readonly id: string;
  readonly leaf: string;
  readonly entry: string;
  readonly at: number;
  readonly subject: string | null;
  readonly kind: string | null;
  readonly party: string | null;
  readonly outcome: string | null;
  readonly case_ref: string | null;
  readonly purpose: string | null;
  readonly reasons: string | null;
  readonly trace: string | null;
}

export const columnsOfRow =
  'seq, id, leaf, entry, at, subject, kind, party, outcome, case_ref, purpose, reasons, trace';

/** A row, and whether a recorded run may have taken its text. */
export interface FoundRow {
  readonly row: StoredRow;
  readonly mayBeGone: boolean;
}

export const wrongOf = (found: FoundRow, nameFor: NameFor): RowProblem | undefined =>
  found.row.entry === '' ? wrongOfGone(found) : wrongOfKept(found.row, nameFor);

function wrongOfKept(row: StoredRow, nameFor: NameFor): RowProblem | undefined {
  // RFC 6962 section 2.1: a leaf is hashed behind a zero.
  if (hash('sha256', `\0${row.entry}`, 'base64') !== row.leaf) return 'entry-changed';
  return columnsAgree(row, nameFor) ? undefined : 'entry-columns-changed';
}

/** Of an entry without its text the leaf has to lead to the root still, and no column may say what the text said. */
function wrongOfGone({ row, mayBeGone }: FoundRow): RowProblem | undefined {
  if (!mayBeGone) return 'entry-removed-unrecorded';
  const told = [...[...copied, ...referring].map(([column]) => row[column]), row.outcome, row.reasons];
  return told.every((value) => value === null) ? undefined : 'entry-columns-changed';
}

/** The columns that entries are found by must say what the hashed text says. */
function columnsAgree(row: StoredRow, nameFor: NameFor): boolean {
  const { id, at, outcome, reasons } = row;
  try {
    const document: unknown = JSON.parse(row.entry);
    if (typeof document !== 'object' || document === null) return false;
    const said = (name: string): unknown => Reflect.get(document, name) ?? null;
    const own = said('id') === id && Date.parse(String(said('at'))) === at;
    return (
      own &&
      copied.every(([column, name]) => said(name) === row[column]) &&
      referring.every(([column, name]) => isNameOf(said(name), row[column], row.party, nameFor)) &&
      cameOf(said) === outcome &&
      withheldBy(said('decision')) === reasons
    );
  } catch {
    return false;
  }
}

/** The columns that are a member of the text as it stands, and which. */
const copied = [
  ['kind', 'kind'],
  ['party', 'party'],
  ['purpose', 'purpose'],
  ['trace', 'traceId'],
] as const;

/** The columns with the reference of what a member of the text names, and which. */
const referring = [['subject', 'subject'] as const, ['case_ref', 'case'] as const];

/** Entries of before each party had its own names have the reference itself. */
const isNameOf = (said: unknown, reference: string | null, party: string | null, nameFor: NameFor): boolean =>
  said === reference || (reference !== null && party !== null && said === nameFor(reference, party));

/** Why fields were withheld, each reason once. */
function withheldBy(decision: unknown): string | null {
  const found = new Set<string>();
  const fields: unknown = typeof decision === 'object' && decision !== null ? Reflect.get(decision, 'fields') : {};
  for (const field of Object.values(fields as object)) {
    if (Reflect.get(field, 'effect') === 'none') found.add(String(Reflect.get(field, 'reason')));
  }
  return found.size === 0 ? null : ` ${[...found].sort().join(' ')} `;
}

/** What came of a request for data: a disclosure, or what ended before one although it said what for; or what was sent. */
function cameOf(said: (name: string) => unknown): string | null {
  const kind = said('kind');
  const isEarlyEnd = (kind === 'rejected' || kind === 'failed') && said('purpose') !== null;
  const left = said('disclosed');
  const hasLeft = Array.isArray(left) && left.length > 0;
  // What was sent nobody asked for: where nothing left, nothing was refused.
  if (kind === 'delivery') return hasLeft ? 'disclosed' : null;
  if (said('party') === null || (kind !== 'disclosure' && !isEarlyEnd)) return null;
  return hasLeft ? 'disclosed' : 'refused';
}
