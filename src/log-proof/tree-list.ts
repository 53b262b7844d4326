import { toHash } from './base64.ts';
import { getBounded, isObject, Patience, parseJson, toText } from './bounded-http.ts';
import { SourceUnavailable, withheld } from './tiles.ts';
import type { ListedEnd } from './verdict.ts';

/** A tree that a gateway lists. */
export interface ListedTree {
  readonly tree: string;
  /** Where the gateway says that it ended. */
  readonly end?: ListedEnd;
}

const maxList = 1024 * 1024;
/** Each of them is read: more than this no gateway has. */
const mostTrees = 1_000;

/**
 * The trees behind an address such as `https://host/v1/log/trees`. `withheld` when the gateway finds a checkpoint of its own that
 * nobody signed, and lists nothing.
 * @throws SourceUnavailable
 */
export async function listTrees(
  address: URL,
  patience = new Patience(),
): Promise<readonly ListedTree[] | typeof withheld> {
  const text = toText(await getBounded(new URL(address.href.replace(/\/+$/, '')), maxList, patience));
  if (text === withheld) return withheld;
  const document = typeof text === 'string' ? parseJson(text) : undefined;
  const list = isObject(document) ? document['trees'] : undefined;
  const trees = Array.isArray(list) ? list.map(toListed) : [undefined];
  if (trees.length > mostTrees) throw new SourceUnavailable(`${address.href} lists more than ${mostTrees} trees`);
  if (trees.every((tree) => tree !== undefined)) return trees;
  throw new SourceUnavailable(`${address.href} lists no trees`);
}

/** What becomes a part of an address and of a path: nothing that leads elsewhere. */
const treeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\/[1-9][0-9]{0,8}$/;

function toListed(item: unknown): ListedTree | undefined {
  const { tree, ended } = isObject(item) ? item : {};
  if (typeof tree !== 'string' || !treeName.test(tree)) return undefined;
  if (ended === undefined) return { tree };
  const end = isObject(ended) ? toEnd(ended) : undefined;
  return end && { tree, end };
}

function toEnd({ size, root, saidBy }: Readonly<Record<string, unknown>>): ListedEnd | undefined {
  if (!isPlace(size) || typeof root !== 'string' || toHash(root) === undefined) return undefined;
  if (saidBy === undefined) return { size, root };
  const { tree, index, entry } = isObject(saidBy) ? saidBy : {};
  if (typeof tree !== 'string' || !treeName.test(tree) || !isPlace(index) || typeof entry !== 'string')
    return undefined;
  return { size, root, saidBy: { tree, index, entry } };
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Enough to see that something is missing. */
const mostMissing = 100;

/** The trees of a gateway are numbered from 1 on, so whoever leaves one out leaves a hole: its names, but for the last ones. */
export function missingTrees(names: Iterable<string>): readonly string[] {
  const numbers = new Map<string, Set<number>>();
  for (const name of names) {
    const [gateway = '', number] = name.split('/');
    numbers.set(gateway, (numbers.get(gateway) ?? new Set()).add(Number(number)));
  }
  const missing: string[] = [];
  for (const [gateway, known] of numbers) {
    const last = Math.max(...known);
    for (let number = 1; number < last && missing.length < mostMissing; number += 1) {
      if (!known.has(number)) missing.push(`${gateway}/${number}`);
    }
  }
  return missing;
}
