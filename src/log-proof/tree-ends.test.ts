import { describe, expect, it } from 'vitest';
import { leafOf, naiveRoot, newKey, PublishedLog, trustIn } from './published-log.fixture.ts';
import { SourceUnavailable } from './tiles.ts';
import { type ReadTree, settleEnds } from './tree-ends.ts';
import type { ListedEnd, TreeVerdict } from './verdict.ts';
import { unreadTree, type VerifyTreeParts, verifyTree } from './verify-tree.ts';

const [first, second, third] = ['sluis-veenrand/1', 'sluis-veenrand/2', 'sluis-veenrand/3'];
const [key, witness] = [newKey(), newKey()];
const trust = trustIn('sluis-veenrand', key);
const entries = (count: number, kind = 'e'): Buffer[] =>
  Array.from({ length: count }, (_, at) => leafOf(`${kind}${at}`));
const rootOf = (leaves: readonly Buffer[]): string => naiveRoot(leaves).toString('base64');

const sayingOf = (tree: string, leaves: readonly Buffer[]): string =>
  JSON.stringify({ id: 'e_1', kind: 'log-restored', reference: `${tree} ${leaves.length} ${rootOf(leaves)}` });

function published(tree: string, leaves: readonly Buffer[], witnesses = {}): PublishedLog {
  const log = new PublishedLog(tree, key);
  log.publish(leaves, witnesses);
  return log;
}

/** A log of 300 entries whose database was put back to 200, and the next tree, that says so in its entry 5. */
const [before, old] = [entries(300), entries(200)];
const saying = sayingOf(first, old);
const newer = [...entries(5, 'n'), leafOf(saying), ...entries(300, 'm')];
const end: ListedEnd = { size: 200, root: rootOf(old), saidBy: { tree: second, index: 5, entry: saying } };

interface Listed {
  readonly log: PublishedLog;
  readonly end?: ListedEnd;
}

async function verify(
  listed: readonly Listed[],
  parts: Partial<VerifyTreeParts> = {},
): Promise<readonly TreeVerdict[]> {
  const read: ReadTree[] = [];
  for (const { log, end: said } of listed) {
    const told = { tree: log.tree, ...(said && { end: said }) };
    read.push({ ...told, source: log, verdict: await verifyTree(log, { trust, ...parts, ...told }) });
  }
  return await settleEnds(read);
}

const inOrder = (): Listed[] => [{ log: published(first, old), end }, { log: published(second, newer) }];
const problemsOf = async (listed: readonly Listed[], parts?: Partial<VerifyTreeParts>) =>
  (await verify(listed, parts)).map(({ problems }) => problems);

describe('a tree that ended', () => {
  it('is so by an entry of a newer tree, which is proved to be in it', async () => {
    expect(await verify(inOrder())).toMatchObject([
      { tree: first, problems: [], info: ['tree-ended'], known: { size: 200 } },
      { tree: second, problems: [] },
    ]);
    // In whatever order they are listed.
    expect(await problemsOf(inOrder().toReversed())).toEqual([[], []]);
  });

  it('may have been empty, and the tree that says so may have ended too', async () => {
    const saidOfEmpty = sayingOf(first, []);
    const two = [leafOf(saidOfEmpty)];
    const saidOfTwo = sayingOf(second, two);
    const three = [leafOf(saidOfTwo)];
    const listed = [
      {
        log: published(first, []),
        end: { size: 0, root: rootOf([]), saidBy: { tree: second, index: 0, entry: saidOfEmpty } },
      },
      {
        log: published(second, two),
        end: { size: 1, root: rootOf(two), saidBy: { tree: third, index: 0, entry: saidOfTwo } },
      },
      { log: published(third, three) },
    ];
    expect(await problemsOf(listed)).toEqual([[], [], []]);
  });

  it('is no less shorter than an earlier run saw it, however well that is said', async () => {
    const { known } = await verifyTree(published(first, before), { trust });
    if (known === undefined) throw new Error('the tree is not in order');
    const [problems] = await problemsOf(inOrder(), { known: new Map([[first, known]]) });
    expect(problems).toEqual([{ problem: 'ended-shorter', from: 200, to: 300 }]);
  });

  const entry = (said: object): string => JSON.stringify(said);
  const reference = `${first} 200 ${rootOf(old)}`;
  const saidIn = (tree: string, index: number, text: string) => ({ tree, index, entry: text });
  it.each<[string, ListedEnd['saidBy'] | undefined, string]>([
    ['that nobody names', undefined, 'not-said'],
    ['of another kind', saidIn(second, 5, entry({ kind: 'freeze', reference })), 'says-otherwise'],
    ['that is none', saidIn(second, 5, '{'), 'says-otherwise'],
    ['about another tree', saidIn(second, 5, sayingOf(third, old)), 'says-otherwise'],
    ['about fewer entries', saidIn(second, 5, sayingOf(first, entries(199))), 'says-otherwise'],
    ['with another root', saidIn(second, 5, sayingOf(first, entries(200, 'x'))), 'says-otherwise'],
    ['of the tree itself', saidIn(first, 5, saying), 'says-otherwise'],
    ['of a tree that is not there', saidIn(third, 5, saying), 'tree-not-there'],
    ['at another place', saidIn(second, 6, saying), 'not-in-tree'],
    ['beyond the tree', saidIn(second, 306, saying), 'not-in-tree'],
    ['whose text is not what was hashed', saidIn(second, 5, `${saying} `), 'not-in-tree'],
  ])('by an entry %s is found out, with where', async (_, saidBy, refusal) => {
    const { size, root } = end;
    const where = saidBy && { saidBy: { tree: saidBy.tree, index: saidBy.index } };
    const forged = { log: published(first, old), end: { size, root, ...(saidBy && { saidBy }) } };
    const [verdict, other] = await verify([forged, { log: published(second, newer) }]);
    expect(verdict?.problems).toEqual([{ problem: 'end-not-proved', from: 200, to: 200, refusal, ...where }]);
    expect(verdict).toMatchObject({ tree: first, size: 200, vouchedFor: 200, known: undefined });
    expect(verdict).not.toHaveProperty('info');
    expect(other?.problems).toEqual([]);
  });

  it('is not proved by a tree that is not in order, by no proof, nor by that of another tree', async () => {
    const at = { saidBy: { tree: second, index: 5 } };
    const notProved = { problem: 'end-not-proved', from: 200, to: 200, ...at };
    const spoiled = inOrder();
    spoiled[1]?.log.spoil(newer.with(7, leafOf('another')));
    expect((await problemsOf(spoiled))[0]).toEqual([{ ...notProved, refusal: 'tree-not-there' }]);

    const silent = inOrder();
    if (silent[1] !== undefined) silent[1].log.inclusion = () => Promise.resolve(undefined);
    expect((await problemsOf(silent))[0]).toEqual([{ ...notProved, refusal: 'not-in-tree' }]);

    // Signed by the same key, and not the tree that was read.
    const forked = inOrder();
    const fork = published(second, [...entries(5, 'x'), leafOf(saying), ...entries(300, 'y')]);
    const unsaid = published(second, newer.with(5, leafOf('another')));
    unsaid.inclusion = (index, size) => fork.inclusion(index, size);
    forked[1] = { log: unsaid };
    expect((await problemsOf(forked))[0]).toEqual([{ ...notProved, refusal: 'not-in-tree' }]);
  });

  it('is not known to have ended, nor not to, when the proof or the newer tree cannot be had', async () => {
    const busy = inOrder();
    if (busy[1] !== undefined) busy[1].log.inclusion = () => Promise.reject(new SourceUnavailable('busy'));
    expect(await verify(busy)).toMatchObject([
      { tree: first, problems: [], unavailable: 'busy', known: undefined },
      { tree: second, problems: [], known: { size: 306 } },
    ]);
    const [older] = inOrder();
    if (older === undefined) throw new Error('none');
    const verdict = await verifyTree(older.log, { trust, tree: first, end });
    const read = { tree: first, source: older.log, verdict, end };
    const unread = { tree: second, source: older.log, verdict: unreadTree(second, 'busy') };
    expect(await settleEnds([read, unread])).toMatchObject([
      { problems: [], unavailable: 'busy', known: undefined },
      { tree: second, unavailable: 'busy' },
    ]);
  });

  it('is seen by the witnesses of the tree that says so', async () => {
    const watched = trustIn('sluis-veenrand', key, { getuige: witness });
    const seen = [{ log: published(first, old), end }, { log: published(second, newer, { getuige: witness }) }];
    const parts = { trust: watched, moment: { now: 1_800_000_000, seenSince: 1_600_000_000 } };
    expect(await problemsOf(seen, parts)).toEqual([[], []]);
    expect(await problemsOf(seen, { ...parts, moment: { now: 1_800_000_000, seenSince: 1_800_000_000 } })).toEqual([
      [{ problem: 'stale', from: 200, to: 200 }],
      [{ problem: 'stale', from: 306, to: 306 }],
    ]);
    // Of a tree that nobody proves to have ended they are missed.
    const unproved = seen.map(({ log }) => ({ log }));
    expect((await problemsOf(unproved, parts))[0]).toEqual([
      { problem: 'not-cosigned', from: 0, to: 200 },
      { problem: 'stale', from: 200, to: 200 },
    ]);
    expect((await problemsOf(inOrder(), parts))[0]).toMatchObject([{ problem: 'not-cosigned' }, { problem: 'stale' }]);
  });
});
