import { openCheckpoint, readCheckpointText, type SignedCheckpoint } from './checkpoint.ts';
import { SourceUnavailable, type TileSource, withheld } from './tiles.ts';
import type { Frontier } from './tower.ts';
import type { Trust } from './trust.ts';
import { isCosigned, type Problems, type TreeProblem } from './verdict.ts';

/** A size at which the root of the tree is known. */
export interface Mark {
  readonly size: number;
  readonly root: Buffer;
  /** Whether as many witnesses cosigned it as are asked. */
  readonly cosigned?: boolean;
  /** The signed checkpoint that says so, itself or by what it continued. */
  readonly note: string;
}

interface MarkParts {
  readonly source: TileSource;
  readonly trust: Trust;
  /** The last checkpoint. */
  readonly head: SignedCheckpoint;
  /** What is known from before, by size. */
  readonly marks: readonly Mark[];
  readonly start: Frontier;
}

/** Every root that is known, by size, that of the last checkpoint last. */
export async function* readMarks(parts: MarkParts, problems: Problems): AsyncGenerator<Mark, undefined> {
  const { head, marks, start, trust } = parts;
  const known = marks.filter(({ size }) => size >= start.size && size <= head.size);
  for await (const mark of offeredMarks(parts, problems)) {
    while (known[0] !== undefined && known[0].size <= mark.size) yield known.shift() ?? mark;
    yield mark;
  }
  yield* known;
  yield { size: head.size, root: head.root, cosigned: isCosigned(head, trust.quorum), note: head.note };
}

/** Whoever offers more notes that nobody signed goes on offering them. */
const mostUnsigned = 20;

/** The checkpoints that the source kept, each verified: whoever can write to it can have made them up. */
async function* offeredMarks(parts: MarkParts, problems: Problems): AsyncGenerator<Mark> {
  const { source, trust, head, start } = parts;
  let last = start.size;
  let unsigned = 0;
  for await (const note of source.checkpoints(start.size, head.size)) {
    const offered = note === withheld ? toWithheld(last, head) : openOffered(note, last, parts);
    if ('problem' in offered) {
      problems.add(offered);
      unsigned += 1;
      if (note === withheld || unsigned === mostUnsigned) return;
      continue;
    }
    const { size, root } = offered;
    if (size > head.size) {
      // What was published since this run began is for the next one; if it still is not shown, it is kept back.
      if (await isStillLast(parts)) problems.add({ problem: 'stale', from: head.size, to: size });
      return;
    }
    last = size;
    yield { size, root, cosigned: isCosigned(offered, trust.quorum), note: offered.note };
  }
}

const toWithheld = (from: number, head: SignedCheckpoint): TreeProblem => ({
  problem: 'withheld',
  from,
  to: head.size,
});

/** @throws SourceUnavailable */
function openOffered(note: string, last: number, { trust, head }: MarkParts): SignedCheckpoint | TreeProblem {
  const opened = openCheckpoint(note, trust);
  if (opened.ok && opened.checkpoint.tree === head.tree) {
    if (opened.checkpoint.size >= last) return opened.checkpoint;
    throw new SourceUnavailable('the checkpoints are not in order of size');
  }
  const at = readCheckpointText(note)?.size ?? last;
  const refusal = opened.ok ? 'unknown-tree' : opened.refusal;
  return { problem: 'checkpoint-not-signed', from: at, to: at, refusal };
}

/** Whether nothing later is served as the last checkpoint. */
async function isStillLast({ source, trust, head }: MarkParts): Promise<boolean> {
  const note = await source.checkpoint();
  const opened = typeof note === 'string' ? openCheckpoint(note, trust) : undefined;
  return opened?.ok !== true || opened.checkpoint.tree !== head.tree || opened.checkpoint.size <= head.size;
}
