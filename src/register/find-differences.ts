import type { ProcessingRegister, RegisterDifference } from '../contract/generated/types.ts';
import { hashRegister } from './hash-register.ts';
import { type Leaf, type Tree, toTree } from './register-tree.ts';
import { tellMember } from './tell-member.ts';

type Change = RegisterDifference['changes'][number];
type Found = Omit<Change['members'][number], 'text'>;

/** What stands beside the activities. */
const beside = ['agreements', 'controllers', 'processors', 'sources'] as const;

const labels = {
  agreements: { nl: 'Afspraken in werking', en: 'Agreements in force' },
  controllers: { nl: 'Verwerkingsverantwoordelijken', en: 'Controllers' },
  processors: { nl: 'Verwerkers', en: 'Processors' },
  sources: { nl: 'Bronnen van het register', en: 'Sources of the register' },
} as const;

/**
 * What differs between two registers of a region, or between two parts of one party: every member, and nothing else. What
 * is wholly new or gone is named once, and not by each thing in it.
 */
export function findDifferences(from: ProcessingRegister, to: ProcessingRegister): RegisterDifference {
  const words = namesIn([from, to]);
  const parts = beside.flatMap((about): readonly Change[] => {
    const members = compare(toTree(from[about]), toTree(to[about]), []);
    return toChanged(about, labels[about], members, words);
  });
  const [before, after] = [byName(from), byName(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const activities = names.flatMap((about): readonly Change[] => {
    const [one, other] = [before.get(about), after.get(about)];
    if (one && other) return toChanged(about, other.name, compare(toTree(one), toTree(other), []), words);
    const [label, kind] = one ? [one.name, 'removed' as const] : [other?.name, 'added' as const];
    return label === undefined ? [] : [{ about, label, kind, members: [] }];
  });
  return { from: hashRegister(from), to: hashRegister(to), changes: [...parts, ...activities] };
}

/** An activity stays the same one from version to version of its agreement. */
const byName = ({ activities }: ProcessingRegister) =>
  new Map(activities.map((activity) => [`${activity.under?.id ?? 'gateway'}/${activity.activity}`, activity]));

const toChanged = (
  about: string,
  label: Change['label'],
  members: readonly Found[],
  words: ReadonlyMap<string, Change['label']>,
): readonly Change[] =>
  members.length === 0
    ? []
    : [{ about, label, kind: 'changed', members: members.map((one) => ({ ...one, text: tellMember(one, words) })) }];

/** How the fields and the parties are called that a path may name. */
const namesIn = (registers: readonly ProcessingRegister[]): ReadonlyMap<string, Change['label']> =>
  new Map(
    registers.flatMap(({ activities, controllers }) => [
      ...controllers.map(({ id, name }) => [id, { nl: name, en: name }] as const),
      ...activities
        .flatMap(({ categories }) => categories)
        .flatMap(({ fields }) => fields.map(({ name, label }) => [name, label] as const)),
    ]),
  );

function compare(before: Tree, after: Tree, path: readonly string[]): readonly Found[] {
  if (before.kind === 'leaf' || after.kind === 'leaf') return compareLeaves(before, after, path);
  const names = [...new Set([...before.members.keys(), ...after.members.keys()])].toSorted();
  return names.flatMap((name): readonly Found[] => {
    const [one, other] = [before.members.get(name), after.members.get(name)];
    const at = [...path, name];
    if (one && other) return compare(one, other, at);
    if (one) return [{ path: at, kind: 'removed', ...valueIn('before', one) }];
    return [{ path: at, kind: 'added', ...(other && valueIn('after', other)) }];
  });
}

function compareLeaves(before: Tree, after: Tree, path: readonly string[]): readonly Found[] {
  if (before.kind === 'leaf' && after.kind === 'leaf' && before.value === after.value) return [];
  return [{ path: [...path], kind: 'changed', ...valueIn('before', before), ...valueIn('after', after) }];
}

const valueIn = <Name extends 'before' | 'after'>(name: Name, tree: Tree): { readonly [Key in Name]?: Leaf } =>
  tree.kind === 'leaf' ? ({ [name]: tree.value } as { readonly [Key in Name]: Leaf }) : {};
