import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** One table of the report, with what one has to know to read it. */
export interface Section {
  /** Names its place in `docs/performance.md`: a later run replaces it. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/** Shows a table to whoever waits for it. */
export function print({ title, about, head, rows }: Section): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  console.log(`\n${title}\n${about}\n\n${line(head)}\n${widths.map((width) => '─'.repeat(width)).join('  ')}`);
  for (const row of rows) console.log(line(row));
}

/** Puts the section into the page in place of the one of an earlier run; the prose around it is written by hand. */
export function keep(section: Section): void {
  const [begin, end] = [`<!-- bench:${section.id} -->`, `<!-- /bench:${section.id} -->`];
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '# Performance\n';
  const made = `${begin}\n${toMarkdown(section)}\n${end}`;
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  const isThere = start >= 0 && stop > start;
  writeFileSync(
    page,
    isThere ? text.slice(0, start) + made + text.slice(stop + end.length) : `${text.trimEnd()}\n\n${made}\n`,
  );
}

function toMarkdown({ title, about, head, rows }: Section): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_, column) => (column === 0 ? ' --- |' : ' ---: |')).join('')}`;
  return [`### ${title}`, '', about, '', line(head), rule, ...rows.map(line), '', `_${describeMachine()}_`].join('\n');
}

/** When, with what and on what the numbers were measured. */
function describeMachine(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');
  return [
    `${day}, \`${command}\` after commit ${commit}, Node ${process.versions.node}`,
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GiB, load average at the end ${load}`,
  ].join('; ');
}
