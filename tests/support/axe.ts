/** axe, which looks for what keeps people from using a page. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A script with an address is read and compiled once by a browser; one that is sent along, at every page. */
let address: Promise<string> | undefined;

/** What axe finds in a page as it stands now; opened without its own policy. */
export async function violationsIn(page: Page): Promise<string[]> {
  address ??= serveAxe();
  await page.addScriptTag({ url: await address });
  const run = `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`;
  return page.evaluate<string[]>(run);
}

async function serveAxe(): Promise<string> {
  const source = readFileSync(require.resolve('axe-core/axe.min.js'));
  const headers = { 'Content-Type': 'text/javascript', 'Cache-Control': 'max-age=86400, immutable' };
  const server = createServer((_request, response) => response.writeHead(200, headers).end(source));
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}/axe.js`;
}
