import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at the end. */
export const rootPath = fileURLToPath(new URL('../../', import.meta.url));

const skipped = new Set(['node_modules', 'dist', 'coverage', 'data', '.git', 'generated', 'shots']);

/** Text of a file; the path is from the root. */
export const read = (path: string): string => readFileSync(`${rootPath}${path}`, 'utf8');

export const readJson = (path: string): unknown => JSON.parse(read(path));

/** Paths from the root of all files below some folders, without what is generated, built or installed. */
export function filesIn(folders: readonly string[], pattern: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(`${rootPath}${folder}`, { withFileTypes: true })
      .filter((entry) => !skipped.has(entry.name))
      .flatMap((entry) => {
        const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) return filesIn([path], pattern);
        return pattern.test(path) ? [path] : [];
      })
      .toSorted(),
  );
}

/** A place in a file that a rule does not want, as an editor understands it. */
export function findLines(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

/**
 * Holds what was found against the exceptions that are known. The list may only shrink: an exception that is no
 * longer needed is reported as well, so that it is taken out.
 * @returns what is wrong, in words; empty when all is well
 */
export function compare(found: readonly string[], knownExceptions: readonly string[] = []): string[] {
  const seen = new Set(found);
  const known = new Set(knownExceptions);
  return [
    ...[...seen].filter((item) => !known.has(item)),
    ...[...known].filter((item) => !seen.has(item)).map((item) => `no longer there: ${item}`),
  ];
}
