/** What the METADATA comments of Rego sources say, as data for the policies that check the policies. */
import type { JsonValue } from '../src/compiler/compiler.ts';

/** One rule, at its first definition. */
interface AnnotatedRule {
  readonly name: string;
  readonly row: number;
  readonly private: boolean;
  /** How many times the name is defined in the file. */
  readonly definitions: number;
  readonly metadata: Metadata | null;
}

type Metadata = Readonly<Record<string, JsonValue>>;

const ruleHead = /^(?:default )?([a-z_][A-Za-z0-9_]*)(?=[ ([.])/;
const notRules = new Set(['package', 'import', 'else']);

/**
 * Reads one source by its lines. The sources are formatted by `opa fmt`, so a rule begins in the first column and its
 * METADATA stands right above it.
 */
export function toAnnotations(source: string): JsonValue {
  const lines = source.split('\n');
  const rules = new Map<string, AnnotatedRule>();
  lines.forEach((line, index) => {
    const name = ruleHead.exec(line)?.[1];
    if (name === undefined || notRules.has(name)) return;
    const known = rules.get(name);
    const first = { name, row: index + 1, private: name.startsWith('_'), metadata: metadataAbove(lines, index) };
    rules.set(name, { ...(known ?? first), definitions: (known?.definitions ?? 0) + 1 });
  });
  const packageRow = lines.findIndex((line) => line.startsWith('package '));
  const code = lines.filter((line) => !line.trimStart().startsWith('#'));
  return {
    package: lines[packageRow]?.slice('package '.length) ?? '',
    metadata: metadataAbove(lines, packageRow),
    rules: [...rules.values()].map((rule) => ({ ...rule })),
    code,
    reasons: [...new Set(code.join('\n').match(/\bDENY_[A-Z0-9_]+/g))].sort(),
    codes: [...new Set(code.flatMap((line) => /"code": "([a-z-]+)"/.exec(line)?.[1] ?? []))].sort(),
  };
}

function metadataAbove(lines: readonly string[], row: number): Metadata | null {
  let first = row;
  while (first > 0 && lines[first - 1]?.startsWith('#')) first -= 1;
  if (lines[first] !== '# METADATA') return null;
  return toMetadata(lines.slice(first + 1, row).map((line) => line.slice(2)));
}

/** The part of YAML that our METADATA keeps to: keys, one level of `custom`, `[lists]`, `- lists` and `|` texts. */
function toMetadata(lines: readonly string[]): Metadata {
  const metadata: Record<string, JsonValue> = {};
  for (const [first = '', ...block] of toBlocks(lines)) {
    const [, key, value] = /^([A-Za-z]+):\s*(.*)$/.exec(first) ?? [];
    if (key === undefined || value === undefined) throw new Error(`METADATA has a line that is no key: ${first}`);
    metadata[key] = toValue(
      value,
      block.map((line) => line.slice(2)),
    );
  }
  return metadata;
}

/** Each line in the first column with the indented lines below it. */
function toBlocks(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  for (const line of lines) {
    if (/^\S/.test(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

function toValue(value: string, block: readonly string[]): JsonValue {
  if (value === '|') return block.join('\n').trim();
  if (value === '' && block.every((line) => line.startsWith('- '))) return block.map((line) => line.slice(2));
  if (value === '') return toMetadata(block);
  if (value.startsWith('[')) return value.slice(1, -1).split(', ');
  if (value === 'true' || value === 'false') return value === 'true';
  return value.replace(/^"(.*)"$/, '$1');
}
