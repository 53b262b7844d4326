import type { Author, Draft, DraftFrame, DraftRevision } from '../../contract/generated/types.ts';

/** A revision of which something still shows in the draft. */
export interface AuthoredRevision {
  readonly revision: number;
  readonly author: Author;
  /** twist: what is shared with whom, and in which words; frame: only who, when, how long. */
  readonly touches: 'twist' | 'frame';
}

/**
 * The revisions of which something still shows in a draft, the first one first. Whoever started a draft, or took it to
 * another version of the model, chose what everything rests on. A change that was taken back, and a single
 * value of the frame that was set again later, show no more; to take back what somebody else did is a change itself. Of a
 * list or another value with parts, part of what each put in it may still stand: it is of everybody who ever set it. Rules
 * of the region and the emergency procedure stand in the frame, and say what is shared: they count as the twist.
 */
export function authoredRevisions(
  { changes }: Pick<Draft, 'changes'>,
  history: readonly DraftRevision[],
): readonly AuthoredRevision[] {
  const standing = new Set(changes.map(({ id }) => id));
  const authors = new Map(history.map(({ revision, author }) => [revision, author]));
  const setLast = new Map(
    history.flatMap(({ revision, what }) => membersOf(what.frame).map(({ name }) => [name, revision])),
  );

  const touchesTwist = ({ action, what, author }: DraftRevision): boolean =>
    action === 'start' ||
    action === 'rebase' ||
    (what.settled ?? []).length > 0 ||
    what.frame?.houseRules !== undefined ||
    what.frame?.arrangements?.emergency !== undefined ||
    (what.leftOut ?? []).length > 0 ||
    (what.added ?? []).some(({ id }) => standing.has(id)) ||
    (what.undone ?? []).some(({ id }) => !isOwnAddition(id, author, authors));

  return history.flatMap((step): readonly AuthoredRevision[] => {
    const { revision, author, what } = step;
    if (touchesTwist(step)) return [{ revision, author, touches: 'twist' }];
    const shows = membersOf(what.frame).some(({ name, hasParts }) => hasParts || setLast.get(name) === revision);
    return shows ? [{ revision, author, touches: 'frame' }] : [];
  });
}

/** What the draft started with was there before anybody: to take that back is always a change. */
function isOwnAddition(id: string | undefined, author: Author, authors: ReadonlyMap<number, Author>): boolean {
  const revision = Number(id?.split('-')[0]);
  const adder = authors.get(revision);
  return revision > 1 && adder !== undefined && isSamePerson(adder, author);
}

interface Member {
  readonly name: string;
  readonly hasParts: boolean;
}

/** Arrangements are set one by one. */
function membersOf({ arrangements = {}, ...members }: DraftFrame = {}): readonly Member[] {
  const toMember = (name: string, value: unknown): Member => ({ name, hasParts: typeof value === 'object' });
  return [
    ...Object.entries(members).map(([name, value]) => toMember(name, value)),
    ...Object.entries(arrangements).map(([name, value]) => toMember(`arrangements/${name}`, value)),
  ];
}

/** Whether two authors are one: the id of a person is nobody else's, that of an application only within its party. */
export const isSamePerson = (one: Author, other: Author): boolean =>
  one.by === other.by && (one.party === other.party || one.by.startsWith('person:'));
