import { parseArgs } from 'node:util';
import { openGateway } from './compose.ts';
import { readConfig } from './config.ts';
import { parseInstant } from './contract/vocabulary.ts';
import { ConfigError } from './errors.ts';

/** Starts the gateway, says where it is, and stops in an orderly way on a signal. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { at: { type: 'string' } } });
  // biome-ignore lint/style/noProcessEnv: the one place that hands the environment to the configuration
  const config = readConfig(process.env);
  if (values.at !== undefined && config.mode !== 'demo')
    throw new ConfigError(['--at sets the clock of the demo only']);
  const gateway = await openGateway(config, values.at === undefined ? {} : { at: parseInstant(values.at) });
  process.stdout.write(toGreeting(gateway.url, config.mode));
  const stop = () => void gateway[Symbol.asyncDispose]().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
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

try {
  await main();
} catch (error) {
  const isExpected = error instanceof ConfigError || error instanceof RangeError;
  process.stderr.write(`${isExpected ? error.message : 'Sluis could not start.'}\n`);
  if (!isExpected) throw error;
  process.exitCode = 1;
}
