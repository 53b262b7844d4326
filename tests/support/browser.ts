import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { onDisk } from './memory-folder.ts';

const flags = [
  '--no-sandbox', // the tests may run as root
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A Chromium to look at the pages with: the one from npm, else the system's own.
 * @returns nothing, with the reason on standard error, when there is no browser here
 * @throws when there is no browser and `CI` is `true`
 */
export const startBrowser = (): Promise<Browser | undefined> => start((options) => chromium.launch(options));

/** The same, for others to connect to. */
export const startBrowserServer = (): Promise<BrowserServer | undefined> =>
  start((options) => chromium.launchServer(options));

async function start<Started>(launch: (options: object) => Promise<Started>): Promise<Started | undefined> {
  const failures: unknown[] = [];
  for (const find of [packagedChromium, systemChromium]) {
    try {
      return await launch({ executablePath: await find(), headless: true, args: flags });
    } catch (error) {
      failures.push(error);
    }
  }
  if (process.env['CI'] === 'true') throw new AggregateError(failures, 'no browser can be started here');
  console.error('The browser tests are SKIPPED: no Chromium can be started on this machine.');
  return undefined;
}

/**
 * The Chromium of npm brings the NSS libraries along, but unpacks them only where it takes the machine for AWS Lambda.
 * What it unpacks is found again by the next run.
 */
async function packagedChromium(): Promise<string> {
  if (!hasLibrary('libnss3.so')) process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  return onDisk(async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  });
}

async function systemChromium(): Promise<string> {
  const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (found === undefined) throw new Error('the system has no Chromium');
  return found;
}

function hasLibrary(name: string): boolean {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes(name);
  } catch {
    return false;
  }
}
