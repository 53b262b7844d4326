import { type RegoWord, readWords } from './rego-words.ts';

/** The two sources of a house rule. */
export interface RuleSources {
  readonly rego: string;
  readonly tests: string;
}

/** Something that is wrong with a house rule, at its place. Row and column count from 1; 0 where it has no place. */
export interface RuleProblem {
  readonly part: keyof RuleSources;
  readonly row: number;
  readonly col: number;
  /** One of this gateway, or of OPA, such as `rego_parse_error`. */
  readonly code: string;
  readonly detail: string;
}

/** The packages are fixed: what a rule is called in the agreement is no matter of the source. */
const packages = { rego: ['sluis', '.', 'region'], tests: ['sluis', '.', 'region_test'] } as const;

/**
 * What the compiler would take and a house rule may not do: stand in another package, read `data`, import anything. The
 * facts of the decision (`input`) are all that it may know, here as in a party's own OPA, where `data` holds everything.
 */
export function findForeign({ rego, tests }: RuleSources): readonly RuleProblem[] {
  const rule = [...readWords(rego)];
  return [
    ...checkPackage('rego', rule),
    ...checkShape(rule),
    ...rule.flatMap((word, index) => checkWord(word, rule[index - 1])),
    ...checkPackage('tests', [...readWords(tests)]),
  ];
}

function checkPackage(part: keyof RuleSources, words: readonly RegoWord[]): readonly RuleProblem[] {
  const [first, ...rest] = words;
  const named = packages[part];
  const after = rest[named.length];
  const isNamed = first?.text === 'package' && named.every((text, index) => rest[index]?.text === text);
  // A name that goes on after it is another package.
  if (isNamed && (after === undefined || after.row > first.row)) return [];
  const detail = `must begin with: package ${named.join('')}`;
  return [problemAt(first, { part, code: 'other-package', detail })];
}

function checkShape(words: readonly RegoWord[]): readonly RuleProblem[] {
  const isDenial = words.some(({ text }, index) => text === 'deny' && words[index + 1]?.text === 'contains');
  if (isDenial) return [];
  return [
    problemAt(undefined, {
      part: 'rego',
      code: 'no-denial',
      detail: 'needs a rule that begins: deny contains field if',
    }),
  ];
}

function checkWord(word: RegoWord, before: RegoWord | undefined): readonly RuleProblem[] {
  if (word.kind !== 'word' || before?.text === '.') return [];
  if (word.text === 'data') {
    const detail = 'may not read data: a rule knows the facts of the decision (input) and nothing else';
    return [problemAt(word, { part: 'rego', code: 'reads-data', detail })];
  }
  if (word.text === 'import') {
    return [problemAt(word, { part: 'rego', code: 'imports', detail: 'may not import: a rule stands by itself' })];
  }
  return [];
}

const problemAt = (word: RegoWord | undefined, told: Omit<RuleProblem, 'row' | 'col'>): RuleProblem => ({
  ...told,
  row: word?.row ?? 0,
  col: word?.col ?? 0,
});

/**
 * The same rule in a package of its own, for a bundle: there several rules stand beside each other.
 * @param id fits a name between quotes, as the schema of an agreement has it
 */
export function inOwnPackage(rego: string, id: string): string {
  const name = [...readWords(rego)][packages.rego.length];
  return name === undefined ? rego : `${rego.slice(0, name.end)}["${id}"]${rego.slice(name.end)}`;
}
