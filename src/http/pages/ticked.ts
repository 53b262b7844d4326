/** What was ticked of a list, of which each box has a name of its own: what stands behind the prefix in their names. */
export const ticked = (form: URLSearchParams, prefix: string): string[] =>
  [...form.keys()].flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
