/** The pages with another theme of NL Design System than their own, and with their own on tablets and small phones. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, openSite, type Site } from '../support/site.ts';

const require = createRequire(import.meta.url);
const theme = readFileSync(
  require.resolve('@nl-design-system-community/ma-design-tokens/dist/theme.css'),
  'utf8',
).replaceAll('.ma-theme', '.voorbeeld-theme');

let site: Site;
let draft = '';
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite('2026-05-12T10:00:00Z');
  await site.gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['supportActive', 'supportContact', 'bsn']);
  await using opened = await site.open('/afspraken', { as: officer });
  const links = opened.page.locator('a[href^="/concepten/"]');
  draft = `/concepten/${(await links.first().getAttribute('href'))?.split('/')[2] ?? ''}`;
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

const [officer, director, worker, consultant, client] = [
  ...['noor.elzinga', 'hedwig.van-loon', 'eva.molenaar', 'lotte.brands', 'client-j'],
] as const;
const version = '/afspraken/veenrand-2026/v/1.0.0';

type Visit = readonly [what: string, path: () => string, as: string | undefined];

const visits: readonly Visit[] = [
  ['the start', () => '/', undefined],
  ['the log-in', () => '/inloggen', undefined],
  [
    'an answer with refusals',
    () => '/proef?wie=woonveste.woonconsulent&doel=P04&over=J&alles=1&gegeven=bsn',
    undefined,
  ],
  ['a form with errors', () => '/proef?wie=woonveste.directeur&doel=&over=J', undefined],
  ['a page that is not there', () => '/bestaat-niet', undefined],
  ['the overview', () => '/overzicht', officer],
  ['the agreements', () => '/afspraken', officer],
  ['the timeline', () => `${version}/tijdlijn`, officer],
  ['the text', () => `${version}/tekst`, officer],
  ['signing', () => `${version}/ondertekenen`, director],
  ['the editor', () => `${draft}/bewerken?doel=P06&cel=supportIntensityBand.P06.PRO.COR`, officer],
  ['the form of the frame', () => `${draft}/kader`, officer],
  ['the review', () => `${draft}/beoordelen`, officer],
  ['the impact', () => `${draft}/gevolgen`, officer],
  ['the parties', () => '/partijen', officer],
  ['data breaches', () => '/datalekken', officer],
  ['how long entries are kept', () => '/logboek/bewaren?vooruit=ja', officer],
  ['the own cases', () => '/mijn-clienten', worker],
  ['a case', () => `/mijn-clienten/${site.gateway.refOf('J', 'de-brug')}`, worker],
  ['asking for a yes', () => `/akkoord/${site.gateway.refOf('J', 'de-brug')}`, worker],
  ['looking up', () => '/opzoeken?doel=P06', consultant],
  ['who saw my data', () => '/mijn', client],
  ['my choices', () => '/mijn/keuzes', client],
  ['a choice', () => '/mijn/keuzes/vraag/support.COR', client],
];

const sample = visits.filter(([what]) =>
  ['an answer with refusals', 'the editor', 'a case', 'my choices'].includes(what),
);

describe.skipIf(browser === undefined)('with another theme', () => {
  it.each(visits)('%s keeps nobody out', async (_what, path, as) => {
    await using opened = await site.open('/toegankelijkheid', { ...(as && { as }), pastPolicy: true });
    const { page } = opened;
    await page.route('**/theme.css', (route) => route.fulfill({ contentType: 'text/css', body: theme }));
    await page.goto(`${site.gateway.url}${path()}`);
    // It is the other theme that is looked at: only that one has a token of this name.
    const token = "getComputedStyle(document.documentElement).getPropertyValue('--ma-color-signal-focus')";
    expect(await page.evaluate(token)).not.toBe('');
    expect(await violationsIn(page)).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('on a small screen', () => {
  it.each(sample.flatMap(([what, path, as]) => [768, 320].map((width) => [what, width, path, as] as const)))(
    '%s at %i pixels keeps nobody out',
    async (_what, width, path, as) => {
      await using opened = await site.open(path(), { ...(as && { as }), width, pastPolicy: true });
      expect(await violationsIn(opened.page)).toEqual([]);
    },
  );
});
