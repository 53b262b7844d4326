import type { Texts } from '../texts.ts';

const known = [
  'other-package',
  'no-denial',
  'reads-data',
  'imports',
  'no-test',
  'test-failed',
  'not-covered',
  'too-dear',
  'no-list',
  'time-limit',
  'memory-limit',
  'no-such-builtin',
  'rego_parse_error',
  'rego_type_error',
  'rego_unsafe_var_error',
  'rego_recursion_error',
] as const;

/** What a problem of a rule is, in words; what the compiler says of it stands beside. */
export function problemText(code: string, { say }: Texts): string {
  const own = known.find((one) => one === code);
  return own === undefined ? say('rules.problem.other') : say(`rules.problem.${own}`);
}
