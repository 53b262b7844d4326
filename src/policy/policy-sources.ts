import type { RegoSource } from './policy-files.ts';

/** A source of the national policy, for who wants to read it. */
export interface PolicySource {
  /** Its path below `policies/`. */
  readonly path: string;
  /** What its METADATA calls the package. */
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

/** Sources as people read them, the decision first, then in the order of their names. */
export function toPolicySources(sources: readonly RegoSource[]): readonly PolicySource[] {
  const read = sources.map(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8');
    return { path, text, ...readMetadata(text) };
  });
  return read.toSorted((one, other) => rankOf(one.path) - rankOf(other.path) || (one.path < other.path ? -1 : 1));
}

const first = ['sluis/main/main.rego', 'rules/main.rego'];
const rankOf = (path: string): number => (first.includes(path) ? first.indexOf(path) : first.length);

/** Title and description of the first METADATA block, which stands above the package. */
function readMetadata(text: string): Pick<PolicySource, 'title' | 'description'> {
  const [block = ''] = text.split(/^package /m);
  const title = /^# title: (?:"(.*)"|(.*))$/m.exec(block);
  const description = /^# description: (?:\|\n((?:# {3}.*\n)+)|(.*)$)/m.exec(block);
  const lines = (description?.[1] ?? description?.[2] ?? '').split('\n').map((line) => line.replace(/^# */, ''));
  return { title: title?.[1] ?? title?.[2] ?? '', description: lines.join(' ').trim() };
}
