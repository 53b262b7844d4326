/** How a command ended: 0 done, 1 the answer is no, 2 not understood. */
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

/** Prints a text as it is, with a line end. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Prints what another program reads. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
