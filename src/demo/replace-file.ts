import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Puts a text in a file, whole or not at all: a process that is killed meanwhile leaves the old text. A file that has
 * the text already is left alone. For the owner of the file only.
 */
export function replaceFile(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
