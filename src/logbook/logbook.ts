/** Three views of one log, joined by trace and span: what was decided, whose data were processed, who had access. */
import type { Entry } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import { type Producer, toOrigin } from './producer.ts';
import { toCsv } from './to-csv.ts';
import { toOtlp } from './to-otlp.ts';
import { type Records, type View, views } from './views.ts';

export type { Producer, Records, View };

/** A form in which records leave, and how a file of it is called. */
export const formats = {
  ndjson: { contentType: 'application/x-ndjson', extension: 'ndjson' },
  otlp: { contentType: 'application/json', extension: 'otlp.json' },
  csv: { contentType: 'text/csv; charset=utf-8', extension: 'csv' },
} as const;
export type Format = keyof typeof formats;

export const viewNames = Object.keys(views) as readonly View[];
export const formatNames = Object.keys(formats) as readonly Format[];

/** What of the log is taken out. */
export interface ExportedPart {
  readonly view: View;
  readonly format: Format;
  readonly from: Instant;
  /** This moment is part of it. */
  readonly to: Instant;
}

/** As the entry of an export names it. */
export const nameOfExport = ({ view, format, from, to }: ExportedPart): string =>
  `${view}.${format}.${instantText(from)}.${instantText(to)}`;

/** Writes the records of a view, part by part: what was written before need not be kept. */
export interface RecordWriter {
  /**
   * The records of these entries as text; entries without one are passed over. The first part has what stands before the
   * records, such as headings. OTLP gives a message a part.
   */
  write(entries: readonly Entry[]): string;
}

export interface Logbook {
  readonly producer: Producer;
  /** What a view makes of an entry; undefined when it has nothing to say of it. */
  record<Name extends View>(view: Name, entry: Entry): Records[Name] | undefined;
  /** @param isBegun whether the first part goes on where an earlier one ended, so that they can be put behind each other */
  open(view: View, format: Format, isBegun?: boolean): RecordWriter;
}

export function createLogbook(producer: Producer): Logbook {
  const origin = toOrigin(producer);
  const recordsOf = <Name extends View>(view: Name, entries: readonly Entry[]): Records[Name][] => {
    const toRecord: (entry: Entry, of: typeof origin) => Records[Name] | undefined = views[view];
    return entries.map((entry) => toRecord(entry, origin)).filter((record) => record !== undefined);
  };
  return {
    producer,
    record: (view, entry) => recordsOf(view, [entry])[0],
    open(view, format, isBegun = false) {
      let isFirst = !isBegun;
      return {
        write(entries) {
          const records = recordsOf(view, entries);
          const text = texts[format](view, records, isFirst);
          isFirst = false;
          return text;
        },
      };
    },
  };
}

/** So many entries make a part: about a megabyte of text. */
const entriesPerPart = 500;

/** A stretch of the log as text, part by part: holds one part in memory, however long the stretch is. */
export async function* writeAll(entries: AsyncIterable<Entry>, writer: RecordWriter): AsyncGenerator<string> {
  let waiting: Entry[] = [];
  for await (const entry of entries) {
    waiting.push(entry);
    if (waiting.length < entriesPerPart) continue;
    yield writer.write(waiting);
    waiting = [];
  }
  yield writer.write(waiting);
}

type ToText = (view: View, records: readonly Records[View][], isFirst: boolean) => string;

const texts: Readonly<Record<Format, ToText>> = {
  ndjson: (_view, records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  csv: toCsv,
  otlp: toOtlp,
};
