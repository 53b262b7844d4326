import type { DraftRevision } from '../contract/generated/types.ts';
import type { GatewayError } from '../errors.ts';
import { type SectionShape, sections } from './frame-shapes.ts';
import type { FrameInput, FrameProblem, SectionName } from './frame-view.ts';
import type { ReadSection } from './read-frame-section.ts';

const bases = { frame: '/frame', arrangements: '/frame/arrangements', articles: '/changes/0/articles' } as const;

/** Everything that is wrong with what was filled in, each at its own field where there is one. */
export function toProblems(
  { extras: { errors = [] }, message }: GatewayError,
  { group }: SectionShape,
  read: ReadSection,
  inputs: readonly FrameInput[],
): readonly FrameProblem[] {
  const names = namesIn(inputs);
  const found = errors.map(({ pointer, code, detail }): FrameProblem => {
    if (pointer === '/reason') return { field: 'reason', code, detail };
    const base = bases[group];
    const own = pointer.startsWith(`${base}/`) ? read.fieldOf(pointer.slice(base.length)) : undefined;
    return { field: own === undefined ? undefined : nearest(own, names), code, detail };
  });
  // Of one field one thing at a time: the others follow from it.
  const first = found.filter(
    ({ field }, index) => field === undefined || found.findIndex((one) => one.field === field) === index,
  );
  return first.length > 0 ? first : [{ field: undefined, code: 'other', detail: message }];
}

/** The names of the fields, in the order of the page. */
function namesIn(inputs: readonly FrameInput[]): readonly string[] {
  return inputs.flatMap((input) => (input.is === 'set' ? namesIn(input.inputs) : [input.name]));
}

/** The field of a place, the first one inside it, or the first one of what is around it. */
function nearest(place: string, names: readonly string[]): string | undefined {
  for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
    const around = place.slice(0, end);
    const found = names.find((name) => name === around) ?? names.find((name) => name.startsWith(`${around}/`));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The last step that changed this part after the revision that was on the page. */
export function findConflict(
  history: readonly DraftRevision[],
  { section, revision }: { readonly section: SectionName; readonly revision: number },
): DraftRevision | undefined {
  const { group, of } = sections[section];
  const members = new Set(Object.keys(of));
  const touches = ({ what }: DraftRevision): boolean => {
    const { frame = {}, leftOut = [], added = [], undone = [] } = what;
    if (group === 'frame') return Object.keys(frame).some((name) => members.has(name));
    if (group === 'arrangements') {
      return [...Object.keys(frame.arrangements ?? {}), ...leftOut].some((name) => members.has(name));
    }
    return [...added, ...undone].some(
      (change) => change.op === 'set-articles' && Object.keys(change.articles).some((name) => members.has(name)),
    );
  };
  return history.findLast((step) => step.revision > revision && touches(step));
}
