import type { Entry, ReasonCode } from '../../contract/generated/types.ts';

/** What is counted of an entry: no field, no text, and of a case only whether two are the same one. */
export interface Seen {
  readonly at: number;
  readonly kind: Entry['kind'];
  readonly party: string;
  readonly user: string;
  readonly role: string;
  readonly purpose: string;
  readonly case: string | undefined;
  /** What came of a request for data that was asked for. */
  readonly asked: 'disclosed' | 'refused' | undefined;
  /** Whether it was decided, and asked for a field that the party is never given. */
  readonly isBeyond: boolean | undefined;
  /** Whether the log itself was read, by hand or by the file. */
  readonly isReading: boolean;
}

/** The columns of the log that tell whether an entry counts at all; its text is read of those only. */
export interface SeenRow {
  readonly at: number;
  readonly kind: Entry['kind'];
  readonly outcome: string | null;
  readonly case_ref: string | null;
  readonly entry: string;
}

const readings: ReadonlySet<Entry['kind']> = new Set(['log-read', 'log-export', 'log-replay']);

/** What no answer of a client and no phase of a case would change: the law or the agreement never gives it. */
const never: ReadonlySet<ReasonCode> = new Set([
  'DENY_UNKNOWN_PURPOSE',
  'DENY_STATUTORY_BSN',
  'DENY_STATUTORY_ART10',
  'DENY_STATUTORY_MEDICAL',
  'DENY_BLACKLIST',
  'DENY_ROLE',
  'DENY_PURPOSE_NOT_AGREED',
  'DENY_FIELD_NOT_AGREED',
]);

/** Undefined for what is of nobody, or counts nowhere. */
export function toSeen({ at, kind, outcome, case_ref, entry }: SeenRow): Seen | undefined {
  const counts = outcome !== null || case_ref !== null || readings.has(kind);
  if (!counts) return undefined;
  const { party, apiClient, role = 'none', purpose = 'none', decision, criteria } = JSON.parse(entry) as Entry;
  if (party === undefined || apiClient === undefined) return undefined;
  // What was sent by itself nobody asked for.
  const isAsked = kind !== 'delivery' && (outcome === 'disclosed' || outcome === 'refused');
  const fields = Object.values(decision?.fields ?? {});
  const isBeyond = fields.some((field) => field.effect === 'none' && never.has(field.reason));
  return {
    ...{ at: Number(at), kind, party, user: apiClient, role, purpose },
    case: kind === 'delivery' ? undefined : (case_ref ?? undefined),
    asked: isAsked ? outcome : undefined,
    // Whoever fetches a receipt of its own has no criteria.
    isReading: readings.has(kind) && (kind !== 'log-read' || criteria !== undefined),
    isBeyond: isAsked && decision !== undefined ? isBeyond : undefined,
  };
}
