/** Test support: values that fit a schema, and what of a value may be changed. Never imported by the gateway. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A schema with the file that its references start from. */
interface Placed {
  readonly schema: Schema;
  readonly file: string;
}

/** A place in a value, by its path, with what may stand there. */
interface Place extends Placed {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** A value that differs from another in one place. */
export interface Variant {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const read = (file: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${file}`, import.meta.url), 'utf8')) as Schema;
const files = new Map<string, Schema>();
/** The longest list that is made: long enough for orders and doubles. */
const longest = 4;

export const agreementSchema: Placed = { schema: load('agreement.schema.json'), file: 'agreement.schema.json' };

function load(file: string): Schema {
  const schema = files.get(file) ?? read(file);
  files.set(file, schema);
  return schema;
}

/** Follows a reference; what stands beside it narrows what it leads to. */
function resolve({ schema, file }: Placed): Placed {
  if (schema.$ref === undefined) return { schema, file };
  const [name, pointer = ''] = schema.$ref.split('#');
  const target = name === undefined || name === '' ? file : name;
  const found = load(target).$defs?.[pointer.replace('/$defs/', '')];
  if (found === undefined) throw new Error(`nothing at ${schema.$ref}`);
  const { $ref: _, ...beside } = schema;
  const inner = resolve({ schema: found, file: target });
  return { schema: { ...inner.schema, ...beside }, file: inner.file };
}

/** Characters of which texts are made: those that mean something to a view, and some letters of other languages. */
const characters = [...`abcdeAB 12.,:;-–“”‘’„"'<>&{}|/()[]*#_`, 'é', 'Ł', 'ạ', '€', '\u00a0'];

/** Any value that fits the schema. */
export function arbitraryOf(placed: Placed): fc.Arbitrary<unknown> {
  const { schema, file } = resolve(placed);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
    case 'string':
      return arbitraryText(schema);
    case 'array':
      return arbitraryList({ schema, file });
    case 'object': {
      const entries = Object.entries(schema.properties ?? {});
      const model = Object.fromEntries(entries.map(([key, inner]) => [key, arbitraryOf({ schema: inner, file })]));
      return fc.record(model, { requiredKeys: [...(schema.required ?? [])] });
    }
    default:
      throw new Error(`no values for ${JSON.stringify(schema).slice(0, 80)}`);
  }
}

function arbitraryText({ format, pattern, minLength = 0, maxLength = 100 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'date') {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    return days.map((day) => day.toISOString().slice(0, 10));
  }
  if (format === 'uri') return fc.stringMatching(/^https:\/\/[a-z]{1,9}\.example\/[a-zA-Z0-9]{1,9}$/);
  if (pattern !== undefined && !pattern.startsWith('^[ -~')) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength: Math.min(maxLength, 30) });
}

function arbitraryList({ schema, file }: Placed): fc.Arbitrary<unknown> {
  const item = arbitraryOf({ schema: schema.items ?? {}, file });
  const minLength = schema.minItems ?? 0;
  const maxLength = Math.max(minLength, Math.min(schema.maxItems ?? longest, longest));
  return schema.uniqueItems
    ? fc.uniqueArray(item, { minLength, maxLength, comparator: (one, other) => same(one, other) })
    : fc.array(item, { minLength, maxLength });
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * All values that differ from this one in one place: another value of a leaf, an optional member more or less, an element
 * of a list more or less, or two elements that change places.
 */
export function* everyVariant(placed: Placed, value: unknown): Generator<Variant> {
  for (const place of placesIn({ ...placed, path: [], value })) {
    for (const changes of changesAt(place)) {
      const other = changes.filter((changed) => !same(changed, place.value));
      for (const changed of fc.sample(other, { numRuns: 1, seed: 1 })) {
        yield { path: place.path, value: put(value, place.path, changed) };
      }
    }
  }
}

/** One of these values. */
export const variantOf = (placed: Placed, value: unknown): fc.Arbitrary<Variant> =>
  fc
    .constantFrom(...placesIn({ ...placed, path: [], value }))
    .chain((place) =>
      fc.oneof(...changesAt(place)).map((changed) => ({ path: place.path, value: put(value, place.path, changed) })),
    )
    .filter((variant) => !same(variant.value, value));

function placesIn(place: Place): readonly Place[] {
  const { value, path } = place;
  const { schema, file } = resolve(place);
  const here: Place = { schema, file, path, value };
  if (Array.isArray(value)) {
    const items = schema.items ?? {};
    return [
      here,
      ...value.flatMap((item, index) => placesIn({ schema: items, file, path: [...path, index], value: item })),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).flatMap(([key, member]) =>
      placesIn({ schema: schema.properties?.[key] ?? {}, file, path: [...path, key], value: member }),
    );
    return optionalOf(schema).length > 0 ? [here, ...inner] : inner;
  }
  return 'const' in schema ? [] : [here];
}

const optionalOf = ({ properties = {}, required = [] }: Schema): readonly string[] =>
  Object.keys(properties).filter((key) => !required.includes(key));

/** The ways in which a place can change. */
function changesAt({ schema, file, value }: Place): readonly fc.Arbitrary<unknown>[] {
  if (Array.isArray(value)) return listChanges({ schema, file }, value);
  if (typeof value !== 'object' || value === null) return [arbitraryOf({ schema, file })];
  return optionalOf(schema).map((key) => {
    const { [key]: present, ...others } = value as Record<string, unknown>;
    if (present !== undefined) return fc.constant(others);
    const member = schema.properties?.[key] ?? {};
    return arbitraryOf({ schema: member, file }).map((added) => ({ ...others, [key]: added }));
  });
}

function listChanges({ schema, file }: Placed, list: readonly unknown[]): readonly fc.Arbitrary<unknown>[] {
  const at = fc.nat(Math.max(0, list.length - 1));
  const more = fc.tuple(at, arbitraryOf({ schema: schema.items ?? {}, file }));
  return [
    ...(list.length > (schema.minItems ?? 0) ? [at.map((index) => list.toSpliced(index, 1))] : []),
    more.map(([index, item]) => list.toSpliced(index, 0, item)),
    ...(list.length > 1
      ? [fc.tuple(at, at).map(([one, other]) => list.with(one, list[other]).with(other, list[one]))]
      : []),
  ];
}

function put(whole: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.with(Number(key), put(whole[Number(key)], rest, value));
  const members = whole as Record<string, unknown>;
  return { ...members, [key]: put(members[key], rest, value) };
}
