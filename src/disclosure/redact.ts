import type { FieldName, Part } from '../contract/generated/types.ts';
import type { PermittedFields } from '../policy/policy.ts';
import type { SourceRecord } from '../sources/sources.ts';

/**
 * What may leave: made by `redact` only, from what a source returned and what the decision permitted. The second line
 * of defence: a source was asked for nothing else, but what it sent is not trusted.
 */
class Redacted {
  readonly #sealed = true;
  readonly data: Readonly<Record<FieldName, unknown>>;

  constructor(data: Readonly<Record<FieldName, unknown>>) {
    this.data = data;
  }

  /** Tells a real one from an object that only looks like it. */
  static isGenuine(candidate: object): boolean {
    return #sealed in candidate;
  }
}

export type { Redacted };

/** Keeps of every value what may be shown of it. A permitted field without a value is null; nothing else appears. */
export function redact(record: SourceRecord, permitted: PermittedFields): Redacted {
  const shown = permitted.names.map((field): [FieldName, unknown] => {
    const part = permitted.partOf(field);
    const value = record.values.get(field) ?? null;
    if (part === undefined || value === null) return [field, null];
    return [field, part === 'all' ? value : toPart(part, value)];
  });
  return new Redacted(Object.fromEntries(shown));
}

/** @throws TypeError on anything that `redact` did not make */
export function assertRedacted(candidate: Redacted): void {
  if (!Redacted.isGenuine(candidate)) throw new TypeError('only what redact() made may be disclosed');
}

/** The part of a value that an agreement may show. A value of another form than the part expects shows nothing. */
export function toPart(part: Part, value: unknown): unknown {
  switch (part) {
    case 'year':
      return isDay(value) ? value.slice(0, 4) : null;
    case 'month':
      return isDay(value) ? value.slice(0, 7) : null;
    case 'postcode-area':
      return hasText(value, 'postcode') ? { postcode: value['postcode'].slice(0, 4) } : null;
    case 'organisation':
      return hasText(value, 'org') ? { org: value['org'] } : null;
  }
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function hasText<Key extends string>(value: unknown, key: Key): value is Record<Key, string> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, key) === 'string';
}
