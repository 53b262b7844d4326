import type { Entry, LogLine } from '../contract/generated/types.ts';

/** An entry in short. */
export function toLine(entry: Entry): LogLine {
  const { id, at, kind, party, role, apiClient, purpose, agreement, problem, fields = [], disclosed = [] } = entry;
  return {
    ...{ id, at, kind },
    ...(party && { party }),
    ...(role && { role }),
    ...(apiClient && { user: apiClient }),
    ...(entry.case && { case: entry.case }),
    ...(purpose && { purpose }),
    ...(agreement && { agreement }),
    ...outcomeOf(entry),
    reasons: reasonsOf(entry),
    ...{ asked: fields.length, left: disclosed.length },
    ...(problem && { problem }),
  };
}

/** What came of a request for data, or left by itself; nothing of any other entry. */
function outcomeOf({ kind, party, purpose, disclosed = [] }: Entry): Pick<LogLine, 'outcome'> {
  if (disclosed.length > 0) return { outcome: 'disclosed' };
  const isEarlyEnd = (kind === 'rejected' || kind === 'failed') && purpose !== undefined;
  return party !== undefined && (kind === 'disclosure' || isEarlyEnd) ? { outcome: 'refused' } : {};
}

function reasonsOf({ decision }: Entry): LogLine['reasons'] {
  const fields = Object.values(decision?.fields ?? {});
  return [...new Set(fields.flatMap((field) => (field.effect === 'none' ? field.reason : [])))].toSorted();
}
