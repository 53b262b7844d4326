import { isDeepStrictEqual } from 'node:util';

/** In what a JSON value differs from an earlier one: enough to make the later from the earlier. */
export type Delta =
  | { readonly value: unknown }
  | { readonly members: Readonly<Record<string, Delta>>; readonly gone: readonly string[] }
  | { readonly items: readonly Run[] };

/** So many items from a place in the earlier list, or one that it does not have. */
type Run = { readonly from: number; readonly count: number } | { readonly item: unknown };

/** What to keep of a value beside the one before it. Items that only moved, or are gone, cost next to nothing. */
export function toDelta(before: unknown, after: unknown): Delta {
  if (Array.isArray(before) && Array.isArray(after)) return { items: toRuns(before, after) };
  if (!isObject(before) || !isObject(after)) return { value: after };
  const changed = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(own(before, name), value));
  return {
    members: Object.fromEntries(changed.map(([name, value]) => [name, toDelta(own(before, name), value)])),
    gone: Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
  };
}

/** The later value. @throws when the delta was not made for this one */
export function applyDelta(before: unknown, delta: Delta): unknown {
  if ('value' in delta) return delta.value;
  if ('items' in delta) {
    if (!Array.isArray(before)) throw new TypeError('a delta of a list is for a list');
    const list: readonly unknown[] = before;
    return delta.items.flatMap((run) => ('item' in run ? [run.item] : list.slice(run.from, run.from + run.count)));
  }
  if (!isObject(before)) throw new TypeError('a delta of an object is for an object');
  const kept = Object.entries(before).filter(([name]) => !delta.gone.includes(name));
  const changed = Object.entries(delta.members).map(([name, delta]) => [name, applyDelta(own(before, name), delta)]);
  return Object.fromEntries([...kept, ...changed]);
}

function toRuns(before: readonly unknown[], after: readonly unknown[]): readonly Run[] {
  const texts = before.map(toText);
  const places = new Map(texts.map((text, place) => [text, place]));
  const runs: Run[] = [];
  for (const item of after) {
    const text = toText(item);
    const last = runs.at(-1);
    const next = last !== undefined && 'from' in last ? last.from + last.count : undefined;
    if (last !== undefined && 'from' in last && next !== undefined && texts[next] === text) {
      runs.splice(-1, 1, { from: last.from, count: last.count + 1 });
      continue;
    }
    const place = places.get(text);
    runs.push(place === undefined ? { item } : { from: place, count: 1 });
  }
  return runs;
}

/** Of its own: a name such as `toString` stands in every object. */
const own = (object: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

const toText = (value: unknown): string => JSON.stringify(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
