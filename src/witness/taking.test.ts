import { expect, it } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { checkpointOf, leafOf, newKey, textOf, toJwk, witnessLine } from '../log-proof/published-log.fixture.ts';
import { createTaking } from './taking.ts';

const [formerKey, logKey, witnessKey] = [newKey(), newKey(), newKey()];
const tree = 'eigen/1';
const leaves = [leafOf('a'), leafOf('b')];
const now = 1_800_000_000;

function openTaking(key = logKey) {
  const kept: string[] = [];
  const until = { at: '2027-01-15T08:00:00Z', trees: { [tree]: 2 } };
  const take = createTaking({
    clock: () => toInstant(now * 1_000),
    trees: {
      checkpoints: async () => [{ tree, size: 2, root: '', note: checkpointOf(tree, leaves, key) }],
      addCosignature: async (_tree, _size, line) => kept.push(line) > 0,
    },
    own: { name: 'eigen', keys: [toJwk(logKey), { ...toJwk(formerKey), until }] },
    witnesses: [{ name: 'getuige', keys: [toJwk(witnessKey)] }],
  });
  return { take, kept };
}

const lineAt = (at: number): string => witnessLine('getuige', witnessKey, textOf(tree, leaves), at);

it('takes the line of a witness that was made about now, and none that says otherwise', async () => {
  const { take, kept } = openTaking();
  const beyond = [now - 601, now + 601, now + 10 ** 9, 253_402_300_799, 253_402_300_800, 2 ** 53 - 1].map(lineAt);
  expect(await take(tree, 2, beyond.join(''))).toEqual({ taken: 0 });
  expect(kept).toEqual([]);
  expect(await take(tree, 2, [...beyond, lineAt(now - 600)].join(''))).toEqual({ taken: 1 });
  expect(kept).toEqual([lineAt(now - 600).trim()]);
});

it('takes one over what a former key of ours signed', async () => {
  const { take, kept } = openTaking(formerKey);
  expect(await take(tree, 2, lineAt(now))).toEqual({ taken: 1 });
  expect(kept).toHaveLength(1);
});
