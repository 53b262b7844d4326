import { pipeline } from 'node:stream/promises';

/** How a command ended: 0 done, 1 the answer is no, 2 there is no answer: not understood, or nothing to read. */
export type ExitCode = 0 | 1 | 2;

/** One command of `sluis`; a command is a row of a table. */
export interface Command {
  /** The words after `sluis`, such as `agreement check`. */
  readonly name: string;
  /** What may follow the words. */
  readonly parameters: string;
  readonly summary: string;
  run(parameters: readonly string[]): Promise<ExitCode>;
}

/** What was typed makes no sense: said to whoever typed it, with how the command is used. */
export class UsageError extends Error {}

/** What was named cannot be read, or is something else than it should be: there is no answer. */
export class UnreadableError extends Error {}

/** Tells whoever typed the command, and not what reads its output. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Prints a text as it is, with a line end. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/**
 * Prints part by part, no faster than it is read: one part is in memory. Ends early when whoever reads is gone.
 * @throws what the parts throw
 */
export async function printAll(parts: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(parts, process.stdout, { end: false });
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'EPIPE';
    if (!isGone) throw error;
  }
}

/** Prints what another program reads. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
