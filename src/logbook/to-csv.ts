import { stringify } from 'csv-stringify/sync';
import type { Records, View } from './views.ts';

/** Where each column stands in a record; a value that is no text or number stands in its cell as JSON. */
const columns: Readonly<Record<View, readonly (readonly string[])[]>> = {
  adl: [
    ...paths('', 'trace_id', 'span_id', 'parent_span_id', 'event_name', 'timestamp', 'status'),
    ...paths('attributes', 'sluis.log.entry', 'dpl.core.data_subject_id'),
    ...paths('attributes', 'adl.core.policies', 'adl.core.information', 'adl.core.configuration'),
    ...paths('body', 'adl.core.request', 'adl.core.response'),
    ...paths('resource', 'service.name', 'service.namespace'),
  ],
  ldv: [
    ...paths('', 'trace_id', 'span_id', 'parent_span_id', 'status', 'name', 'start_time', 'end_time'),
    ...paths('attributes', 'dpl.core.processing_activity_id', 'dpl.core.data_subject_id'),
    ...paths('attributes', 'dpl.core.data_subject_id_type', 'dpl.core.foreign_operation.processor'),
    ['resource', 'attributes'],
  ],
  access: [
    ...paths('', 'id', 'trace_id', 'span_id', 'parent_span_id', 'eventID', 'eventTypeCode', 'eventActionCode'),
    ...paths('', 'eventDateTime', 'eventOutcomeIndicator', 'users', 'participants'),
    ...paths('', 'autorisatieProtocol', 'behandelrelatieProtocol', 'toestemmingsProfiel'),
    ...paths('source', 'auditEnterpriseSiteID', 'auditSourceId', 'auditSourceTypeCode'),
  ],
};

function paths(under: string, ...names: readonly string[]): (readonly string[])[] {
  return names.map((name) => (under === '' ? [name] : [under, name]));
}

/**
 * For a spreadsheet: with semicolons, as Dutch ones expect, the mark by which they know UTF-8, and no cell that they would
 * take for a formula. A heading is the place of the value in the record.
 */
export function toCsv(view: View, records: readonly Records[View][], isFirst: boolean): string {
  const head = columns[view].map((path) => path.join('/'));
  const lines = records.map((record) => columns[view].map((path) => cellOf(record, path)));
  return stringify([...(isFirst ? [head] : []), ...lines], {
    ...{ delimiter: ';', bom: isFirst, escape_formulas: true, record_delimiter: 'windows' },
  });
}

function cellOf(record: object, path: readonly string[]): string {
  const value = path.reduce<unknown>(
    (place, name) => (typeof place === 'object' && place !== null ? Reflect.get(place, name) : undefined),
    record,
  );
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
