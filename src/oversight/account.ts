import type { Entry, EntryAccount, FieldDecision } from '../contract/generated/types.ts';
import { toLine } from './log-line.ts';

/** The whole chain of checks behind the answer for one field. */
export type Explain = (field: FieldDecision) => readonly EntryAccount['fields'][number]['checks'][number][];

interface Told {
  readonly entry: Entry;
  readonly text: string;
  readonly related: readonly Entry[];
  /** Why the log was searched for a client, where that is what the entry says was done. */
  readonly because: string | undefined;
}

/** One entry, told in order. What it was decided on stands in its text, for who replays it; nothing here is a value. */
export function toAccount({ entry, text, related, because }: Told, explain: Explain): EntryAccount {
  const { traceId, spanId, parentSpanId, mode, engine, processingActivity, shadow, reference, criteria } = entry;
  return {
    ...{ line: toLine(entry), text, traceId, spanId },
    ...(parentSpanId && { parentSpanId }),
    related: related.map(toLine),
    ...(mode && { mode }),
    ...(engine && { engine }),
    ...(processingActivity && { processingActivity }),
    ...(entry.fields && { asked: entry.fields }),
    fields: toFields(entry, explain),
    ...{ consents: entry.consents ?? [], disclosed: entry.disclosed ?? [] },
    sourceReports: entry.sourceReports ?? [],
    ...(shadow && { shadow }),
    ...(reference && { reference }),
    ...(criteria && { criteria }),
    ...(because !== undefined && { because }),
  };
}

function toFields({ fields = [], decision, disclosed = [] }: Entry, explain: Explain): EntryAccount['fields'] {
  const decided = decision?.fields ?? {};
  const names = [...new Set([...fields, ...Object.keys(decided)])];
  return names.flatMap((name) => {
    const field = decided[name];
    if (field === undefined) return [];
    const checks = [...explain(field)];
    const left = disclosed.includes(name);
    if (field.effect === 'none') return { field: name, effect: field.effect, left, reason: field.reason, checks };
    const { effect, part, clause, basis, consent } = field;
    return { field: name, effect, left, ...(part && { part }), clause, basis, consent, checks };
  });
}
