import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--no-sandbox', // the tests may run as root
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A Chromium to test the pages with: the one from npm, else the system's own. Where none can start the tests are
 * skipped, except in CI: there it is a failure.
 * @returns nothing, with the reason on standard error, when there is no browser here
 * @throws when there is no browser and `CI` is `true`
 */
export async function startBrowser(): Promise<Browser | undefined> {
  const failures: unknown[] = [];
  for (const find of [packagedChromium, systemChromium]) {
    try {
      return await chromium.launch({ executablePath: await find(), headless: true, args: flags });
    } catch (error) {
      failures.push(error);
    }
  }
  if (process.env['CI'] === 'true') throw new AggregateError(failures, 'no browser can be started here');
  console.error('The browser tests are SKIPPED: no Chromium can be started on this machine.');
  return undefined;
}

/** The Chromium of npm brings the NSS libraries along, but unpacks them only where it takes the machine for AWS Lambda. */
async function packagedChromium(): Promise<string> {
  if (!hasLibrary('libnss3.so')) process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
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
