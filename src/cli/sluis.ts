#!/usr/bin/env node
import { ConfigError, GatewayError, problems } from '../errors.ts';
import { describeError } from '../logger.ts';
import { type Command, type ExitCode, print, UnreadableError, UsageError } from './command.ts';
import { commands } from './commands.ts';

const usageOf = ({ name, parameters, summary }: Command): string => {
  const call = `sluis ${name} ${parameters}`.trimEnd();
  return call.length < 30 ? `  ${call.padEnd(30)}${summary}\n` : `  ${call}\n${' '.repeat(32)}${summary}\n`;
};

const usage = `usage: sluis <command>

${commands.map(usageOf).join('')}
What works on a database works on that of the configuration; with SQLite, stop the gateway first.
Where a file is named, - is standard input.
Ends with 0 when it is done, 1 when the answer is no or a document is refused, 2 when there is no answer: the command is
not understood, or what it needs cannot be read.
`;

/** The command whose words come first in what was typed; of several, the longest. */
function findCommand(words: readonly string[]): Command | undefined {
  const isMeant = ({ name }: Command) => name.split(' ').every((word, index) => words[index] === word);
  return commands.filter(isMeant).toSorted((one, other) => other.name.length - one.name.length)[0];
}

async function main(words: readonly string[]): Promise<ExitCode> {
  if (words[0] === 'help' || words.includes('--help')) {
    print(usage);
    return 0;
  }
  const command = findCommand(words);
  if (command === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    return await command.run(words.slice(command.name.split(' ').length));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\nusage: sluis ${command.name} ${command.parameters}\n`);
    return 2;
  }
}

/** A document that is refused is an answer; whatever else keeps the command from its work is none. */
const toExitCode = (error: unknown): ExitCode =>
  error instanceof GatewayError && problems[error.code].status < 500 ? 1 : 2;

/**
 * What an operator may read: our own words, with every error and its place, and what the system says of a file or a
 * connection. Of what nobody foresaw, its class and where it was thrown: its text may quote what it stumbled over.
 */
function describeProblem(error: unknown): string {
  if (error instanceof GatewayError) {
    const places = (error.extras.errors ?? []).map(
      ({ pointer, code, detail }) => `\n  ${pointer || '/'}: ${detail} (${code})`,
    );
    return `${error.code}: ${error.message}${places.join('')}`;
  }
  if (error instanceof ConfigError || error instanceof UnreadableError || isOfSystem(error)) return error.message;
  const { errorName, errorStack = '' } = describeError(error);
  return `Something went wrong here (${errorName}).\n${errorStack}`.trimEnd();
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

// Whoever reads may stop early, such as `head`: then there is nobody to print for, and the command ends as it would have.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${describeProblem(error)}\n`);
  process.exitCode = toExitCode(error);
}
