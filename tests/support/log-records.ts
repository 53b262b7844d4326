import type { Entry } from '../../src/contract/generated/types.ts';
import { createLogbook, viewNames } from '../../src/logbook/logbook.ts';
import { entryFaults, schemaFaults } from './entry-faults.ts';

const schemas = { adl: 'adl-record', ldv: 'ldv-line', access: 'access-entry' } as const;
const logbook = createLogbook({ url: 'https://sluis.example', operator: 'veldhaven' });

/** So many entries of a log are looked at: of those that tests fill with thousands, a beginning. */
const mostEntries = 1_500;

/**
 * What is wrong with the records that the three views make of a log that a test has filled: each is held against its schema,
 * and a step of the processing log is of one entry. What somebody changed behind the gateway is passed over.
 */
export function recordFaults(log: readonly Entry[]): string[] {
  const genuine = log.slice(0, mostEntries).filter((entry) => entryFaults(entry).length === 0);
  const steps = new Set<string>();
  return genuine.flatMap((entry) => {
    const step = `${entry.traceId} ${entry.spanId}`;
    const isTwice = logbook.record('ldv', entry) !== undefined && steps.size === steps.add(step).size;
    const faults = viewNames.flatMap((view) => {
      const record = logbook.record(view, entry);
      return record === undefined ? [] : schemaFaults(schemas[view], record);
    });
    return [...faults, ...(isTwice ? ['two lines of one step'] : [])].map(
      (fault) => `${entry.kind} ${entry.id}: ${fault}`,
    );
  });
}
