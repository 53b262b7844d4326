/** A value of the register. */
export type Leaf = string | number | boolean;

/** A document as names and values, in which what stands in a list has a name as well. */
export type Tree =
  | { readonly kind: 'leaf'; readonly value: Leaf }
  | { readonly kind: 'members'; readonly members: ReadonlyMap<string, Tree> };

/** By what a thing in a list is known, the first that it has. */
const names = ['id', 'name', 'partyType', 'uri'] as const;

/**
 * Gives everything in a document a name that does not hang on its place: a clause is known by its id, a field by its name,
 * a value by itself. So what moved has not changed, and what changed is named.
 */
export function toTree(value: unknown): Tree {
  if (Array.isArray(value)) return { kind: 'members', members: new Map(nameAll(value)) };
  if (typeof value === 'object' && value !== null) {
    return { kind: 'members', members: new Map(Object.entries(value).map(([name, own]) => [name, toTree(own)])) };
  }
  return { kind: 'leaf', value: isLeaf(value) ? value : String(value) };
}

function nameAll(list: readonly unknown[]): readonly (readonly [string, Tree])[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const name = nameOf(item);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [times === 1 ? name : `${name} (${times})`, toTree(item)] as const;
  });
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const own: Readonly<Record<string, unknown>> = { ...item };
  const named = names.map((name) => own[name]).find((name) => typeof name === 'string');
  return typeof named === 'string' ? named : labelOf(own['label'] ?? item);
}

/** What has no name of its own is known by its words, in Dutch. */
function labelOf(label: unknown): string {
  const dutch = typeof label === 'object' && label !== null && 'nl' in label ? label.nl : undefined;
  return typeof dutch === 'string' ? dutch : JSON.stringify(label);
}

const isLeaf = (value: unknown): value is Leaf => ['string', 'number', 'boolean'].includes(typeof value);
