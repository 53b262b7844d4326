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

/** Sources as people read them, in the order in which they are best read. */
export function toPolicySources(sources: readonly RegoSource[]): readonly PolicySource[] {
  const read = sources.map(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8');
    return { path, text, ...readMetadata(text) };
  });
  return read.toSorted((one, other) => rankOf(one) - rankOf(other) || (one.path < other.path ? -1 : 1));
}

/** The decision, then the checks in the order of their numbers, then what only looks things up. */
function rankOf({ path, title }: Pick<PolicySource, 'path' | 'title'>): number {
  if (path === 'sluis/main/main.rego') return 0;
  return Number(/^Checks? (\d+)/.exec(title)?.[1] ?? Infinity);
}

/** Title and description of the first METADATA block, which stands above the package. */
function readMetadata(text: string): Pick<PolicySource, 'title' | 'description'> {
  const [block = ''] = text.split(/^package /m);
  const title = /^# title: (?:"(.*)"|(.*))$/m.exec(block);
  const description = /^# description: (?:\|\n((?:# {3}.*\n)+)|(.*)$)/m.exec(block);
  const lines = (description?.[1] ?? description?.[2] ?? '').split('\n').map((line) => line.replace(/^# */, ''));
  return { title: title?.[1] ?? title?.[2] ?? '', description: lines.join(' ').trim() };
}
