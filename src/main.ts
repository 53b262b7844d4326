import { parseArgs } from 'node:util';
import { openGateway } from './compose.ts';
import { readConfig } from './config.ts';
import { type Instant, parseInstant } from './contract/vocabulary.ts';
import { ConfigError, GatewayError } from './errors.ts';
import { createLogger, describeError } from './logger.ts';

/** Starts the gateway, says where it is, and stops in an orderly way on a signal. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { at: { type: 'string' } } });
  // biome-ignore lint/style/noProcessEnv: the one place that hands the environment to the configuration
  const config = readConfig(process.env);
  if (values.at !== undefined && config.mode !== 'demo')
    throw new ConfigError(['--at sets the clock of the demo only']);
  const gateway = await openGateway(config, values.at === undefined ? {} : { at: readMoment(values.at) });
  process.stdout.write(toGreeting(gateway.url, config.mode));
  const stop = () => void gateway[Symbol.asyncDispose]().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function readMoment(text: string): Instant {
  try {
    return parseInstant(text);
  } catch {
    throw new ConfigError(['--at is no moment, such as 2026-05-12T10:00:00+02:00']);
  }
}

function toGreeting(url: string, mode: 'demo' | 'production'): string {
  if (mode === 'production') return `Sluis listens at ${url}\n`;
  return [
    '',
    '  Sluis, demo region Veenrand (everybody in it is invented)',
    '',
    `  Pages      ${url}/`,
    `  Try out    ${url}/proef`,
    `  API        ${url}/v1/openapi.json`,
    `  Accounts   ${url}/demo/accounts`,
    '',
    '  Hear the story of J.:  npm run tour   (in a second terminal)',
    '',
    '',
  ].join('\n');
}

/**
 * The end for what nobody foresaw. Node itself would print the whole error: its text, its cause and the line that it
 * stumbled over may quote a value.
 */
function endUnforeseen(message: string, error: unknown): never {
  const { code } = error instanceof Error && 'code' in error ? error : {};
  const isWord = typeof code === 'string' && /^\w{1,40}$/.test(code);
  createLogger('error').error(message, { ...(isWord && { code }), ...describeError(error) });
  process.exit(1);
}

// A promise that fails without anybody who waits for it comes here too.
process.on('uncaughtException', (error) => endUnforeseen('the process ends: nobody caught an error', error));

try {
  await main();
} catch (error) {
  // Our own words, which hold no value: such as that the log is older than what was published of it, and what to do then.
  if (error instanceof GatewayError) process.stderr.write(`${error.code}: ${error.message}\n`);
  if (!(error instanceof ConfigError)) endUnforeseen('Sluis could not start', error);
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
