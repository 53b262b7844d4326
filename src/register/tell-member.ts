import type { LocalText } from '../contract/generated/types.ts';
import { type RegisterLanguage, wordsIn } from './words.ts';

/** A member that differs. */
export interface DifferingMember {
  readonly path: readonly string[];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
}

/** A difference in words, for people who read no paths. */
export function tellMember(member: DifferingMember, named: ReadonlyMap<string, LocalText>): { nl: string; en: string } {
  return { nl: tellIn('nl', member, named), en: tellIn('en', member, named) };
}

function tellIn(
  language: RegisterLanguage,
  { path, kind, before, after }: DifferingMember,
  named: ReadonlyMap<string, LocalText>,
): string {
  const { members, verbs, yes, no } = wordsIn(language);
  const known: Readonly<Record<string, string>> = members;
  const where = path.map((name) => known[name] ?? named.get(name)?.[language] ?? name).join(' › ');
  const say = (value: DifferingMember['before']): string => {
    if (value === undefined) return '';
    return typeof value === 'boolean' ? (value ? yes : no) : String(value);
  };
  // What is known by its own value is not said twice.
  const isSaid = (value: DifferingMember['before']): boolean => String(value) === path.at(-1);
  const value = (said: DifferingMember['before']): string =>
    said === undefined || isSaid(said) ? '' : ` (${say(said)})`;
  if (kind === 'added') return `${where}: ${verbs.added}${value(after)}`;
  if (kind === 'removed') return `${where}: ${verbs.removed}${value(before)}`;
  return `${where}: ${verbs.was} ‘${say(before)}’, ${verbs.is} ‘${say(after)}’`;
}
