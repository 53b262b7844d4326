import { isDeepStrictEqual } from 'node:util';
import type { InputError } from '../../contract/contract.ts';
import type {
  Draft,
  DraftChange,
  DraftFrame,
  DraftRevision,
  Model,
  TwistChange,
} from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { mergeTwist } from '../merge-twist.ts';
import type { CompileBooks } from '../working-terms.ts';
import type { Authorship } from './derive-twist.ts';

/** What a change set leads to, and what it was. */
export interface ChangedDraft {
  readonly draft: Pick<Draft, 'frame' | 'changes' | 'conflicts'>;
  readonly what: DraftRevision['what'];
}

/**
 * Applies a change set to a draft: changes are taken back, then the frame is set and left out of, then changes are added. All of it, or
 * nothing with every problem at once; what would change nothing is a problem.
 * @throws GatewayError `invalid-input` with pointers into the request
 */
export function changeDraft(
  draft: Draft,
  request: DraftChange,
  authorship: Authorship,
  { model, books }: { readonly model: Model; readonly books: CompileBooks },
): ChangedDraft {
  const { changes: proposed = [], frame = {}, leaveOut = [], undo = [], settle = [] } = request;
  const undone = draft.changes.filter(({ id }) => id !== undefined && undo.includes(id));
  const added = proposed.map(
    (change, index): TwistChange => ({ ...change, ...authorship, id: `${draft.revision + 1}-${index + 1}` }),
  );
  const kept = draft.changes.filter((change) => !undone.includes(change));
  const changes = [...kept, ...added];
  // Who takes a change back settles what a rebase left to decide about it.
  const settled = draft.conflicts.filter(({ id, change }) => settle.includes(id) || (change && undo.includes(change)));
  const errors = [
    ...checkSomething(request),
    ...checkKnown('undo', undo, new Set(draft.changes.map(({ id }) => id))),
    ...checkKnown('settle', settle, new Set(draft.conflicts.map(({ id }) => id))),
    ...checkFrame(draft.frame, frame),
    ...checkLeftOut(draft.frame, frame, leaveOut),
    ...checkTwist(kept, changes, undo, mergeTwist(model, changes, books).problems),
  ];
  if (errors.length > 0) throw new GatewayError('invalid-input', 'The draft cannot be changed like this.', { errors });
  return {
    draft: {
      changes,
      frame: leaveOutOf(setFrame(draft.frame, frame), leaveOut),
      conflicts: draft.conflicts.filter((one) => !settled.includes(one)),
    },
    what: {
      ...(added.length > 0 ? { added } : {}),
      ...(undone.length > 0 ? { undone } : {}),
      ...(Object.keys(frame).length > 0 ? { frame } : {}),
      ...(leaveOut.length > 0 ? { leftOut: leaveOut } : {}),
      ...(settled.length > 0 ? { settled } : {}),
    },
  };
}

/** A frame with some members set. Arrangements are set one by one: several people arrange them. */
export function setFrame(frame: DraftFrame, change: DraftFrame): DraftFrame {
  const arrangements = { ...frame.arrangements, ...change.arrangements };
  return { ...frame, ...change, ...(Object.keys(arrangements).length > 0 ? { arrangements } : {}) };
}

type Leaving = NonNullable<DraftChange['leaveOut']>;

function leaveOutOf(frame: DraftFrame, names: Leaving): DraftFrame {
  const { arrangements } = frame;
  if (arrangements === undefined || names.length === 0) return frame;
  const kept = Object.entries(arrangements).filter(([name]) => names.every((one) => one !== name));
  return { ...frame, arrangements: Object.fromEntries(kept) };
}

function checkSomething({
  changes = [],
  frame = {},
  leaveOut = [],
  undo = [],
  settle = [],
}: DraftChange): InputError[] {
  if (changes.length + Object.keys(frame).length + leaveOut.length + undo.length + settle.length > 0) return [];
  return [{ pointer: '', code: 'nothing-to-do', detail: 'there is no change in it' }];
}

const checkKnown = (
  member: 'undo' | 'settle',
  ids: readonly string[],
  known: ReadonlySet<string | undefined>,
): readonly InputError[] =>
  ids.flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ pointer: `/${member}/${index}`, code: 'unknown-id', detail: 'the draft has none of this id' }],
  );

function checkFrame(frame: DraftFrame, change: DraftFrame): readonly InputError[] {
  const { arrangements, ...members } = change;
  const own = findUnchanged(frame, members, '/frame');
  if (arrangements === undefined) return own;
  const inner = findUnchanged(frame.arrangements ?? {}, arrangements, '/frame/arrangements');
  const isEmpty = Object.keys(arrangements).length === 0;
  return [...own, ...inner, ...(isEmpty ? [unchanged('/frame/arrangements')] : [])];
}

/** What is set and left out at once says two things. */
const checkLeftOut = (before: DraftFrame, change: DraftFrame, names: Leaving): readonly InputError[] =>
  names.flatMap((name, index) => {
    const pointer = `/leaveOut/${index}`;
    if (change.arrangements?.[name] !== undefined) {
      return [{ pointer, code: 'set-too', detail: 'the same set of changes sets it' }];
    }
    return before.arrangements?.[name] === undefined ? [unchanged(pointer)] : [];
  });

const findUnchanged = (before: object, after: object, pointer: string): readonly InputError[] =>
  Object.entries(after).flatMap(([name, value]) =>
    isDeepStrictEqual(Reflect.get(before, name), value) ? [unchanged(`${pointer}/${name}`)] : [],
  );

const unchanged = (pointer: string): InputError => ({ pointer, code: 'already-so', detail: 'it is so already' });

/** Problems of the twist as places in the request. One of an earlier change comes from what is added or taken back now. */
function checkTwist(
  kept: readonly TwistChange[],
  changes: readonly TwistChange[],
  undo: readonly string[],
  problems: readonly InputError[],
): readonly InputError[] {
  const mapped = problems.map(({ pointer, code, detail }) => {
    const [, , place, ...rest] = pointer.split('/');
    const index = Number(place);
    if (index >= kept.length) return { pointer: ['', 'changes', index - kept.length, ...rest].join('/'), code, detail };
    const blamed = undo.length > 0 ? '/undo' : '/changes';
    return { pointer: blamed, code, detail: `the earlier change ${changes[index]?.id}: ${detail}` };
  });
  if (changes.length <= maxChanges) return mapped;
  return [...mapped, { pointer: '/changes', code: 'maxItems', detail: `a twist has at most ${maxChanges} changes` }];
}

/** As in the schema of a twist. */
const maxChanges = 2_000;
