/**
 * `npm run screenshots`: a picture of every page, for people to look at. Nothing is compared: a picture that differs is no
 * failure, and an ugly one that is equal is no success.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { openTourClient } from '../../src/demo/tour-client.ts';
import { startBrowser } from '../support/browser.ts';
import { startProcess } from '../support/gateway-process.ts';

const folder = fileURLToPath(new URL('shots/', import.meta.url));
const widths = [1440, 768, 390, 320];
/** Demo people, by their log-in. */
const officer = 'noor.elzinga';
const director = 'hedwig.van-loon';
const watcher = 'fatima.benali';
const client = 'client-j';
const worker = 'eva.molenaar';
const consultant = 'lotte.brands';
const administrator = 'sem.achterberg';
const agreement = '/afspraken/veenrand-2026/v/1.0.0';

/** A page: its name, its address, and who looks. */
type Shot = readonly [name: string, path: string, as?: string];

/** Every page. The draft is the one that the demo region is talking about; the case is that of J. as its care worker knows it. */
const pagesWith = (draft: string, caseRef: string): readonly Shot[] => [
  ['start', '/'],
  ['login', '/inloggen'],
  ['trial-open', '/proef?wie=woonveste.woonconsulent&doel=P04&over=J'],
  ['overview', '/overzicht', officer],
  ['agreements', '/afspraken', officer],
  ['agreements-new', '/afspraken/nieuw', officer],
  ['agreement', '/afspraken/veenrand-2026', officer],
  ['editor', `${draft}/bewerken`, officer],
  ['editor-cell', `${draft}/bewerken?doel=P06&cel=supportIntensityBand.P06.PRO.COR`, officer],
  ['editor-closed', `${draft}/bewerken?doel=P06&toon=alles&cel=diagnosis.P06.PRO.COR`, officer],
  ['editor-clause', `${draft}/bewerken?doel=P06&cel=.P06.PRO.COR`, officer],
  ['editor-nothing', `${draft}/bewerken?doel=P04&zoek=xyz`, officer],
  ['frame-form', `${draft}/kader`, officer],
  ['impact', `${draft}/gevolgen`, officer],
  ['review', `${draft}/beoordelen`, officer],
  ['draft-text', `${draft}/tekst`, officer],
  ['rules', `${draft}/regels`, officer],
  ['frame-form-open', `${draft}/kader?deel=tekenen`, officer],
  ['trial', `/proef?wie=COR.woonconsulent&doel=P04&over=sample-s&met=${draft.split('/')[2]}&gegeven=email`, officer],
  ['signing', `${agreement}/ondertekenen`, director],
  ['timeline', `${agreement}/tijdlijn`, officer],
  ['text', `${agreement}/tekst`, officer],
  ['parties', '/partijen', officer],
  ['party', '/partijen/woonveste', officer],
  ['people', '/mensen', officer],
  ['clients', '/mijn-clienten', worker],
  ['client-new', '/mijn-clienten/nieuw', worker],
  ['lookup', '/opzoeken?doel=P06', consultant],
  ['incidents', '/datalekken', officer],
  ['log', '/logboek', officer],
  ['register', '/register', officer],
  ['anomalies', '/logboek/afwijkingen', officer],
  ['retention', '/logboek/bewaren?vooruit=ja', officer],
  ['notices', '/berichten', officer],
  ['deliveries-read', '/bezorging', officer],
  ['questions', '/vragen', officer],
  ['requests', '/verzoeken', officer],
  ['emergencies', '/noodprocedure', watcher],
  ['case', `/mijn-clienten/${caseRef}`, worker],
  ['support', `/mijn-clienten/${caseRef}/begeleiding`, worker],
  ['support-start', `/mijn-clienten/${caseRef}/begeleiding/nieuw?wat=start`, worker],
  ['support-stop', `/mijn-clienten/${caseRef}/begeleiding/nieuw?wat=stop`, worker],
  ['profile', `/mijn-clienten/${caseRef}/profiel`, worker],
  ['consent', `/akkoord/${caseRef}`, worker],
  ['mine', '/mijn', client],
  ['choices', '/mijn/keuzes', client],
  ['my-rights', '/mijn/rechten', client],
  ['my-report', '/mijn/inzage', client],
];

/** Logs in as a person of the demo does: by one press of a button. */
async function contextFor(browser: Browser, url: string, as: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext();
  if (as === undefined) return context;
  const page = await context.newPage();
  await page.goto(`${url}/inloggen?terug=/toegankelijkheid`);
  await page.locator(`button[value="${as}"]`).click();
  await page.waitForURL(`${url}/toegankelijkheid`);
  await page.close();
  return context;
}

async function findDraft(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${url}/afspraken`);
  const href = await page.locator('a[href^="/concepten/"]').first().getAttribute('href');
  await page.close();
  return href?.split('/').slice(0, 3).join('/') ?? '/concepten/none';
}

async function findCase(url: string): Promise<string> {
  const { cases } = (await (await fetch(`${url}/demo/accounts`)).json()) as {
    cases: readonly { readonly caseRefs: Readonly<Record<string, string>> }[];
  };
  return cases[0]?.caseRefs['de-brug'] ?? 'none';
}

/** @param press what to press first, for a page that only a form leads to */
async function take(context: BrowserContext, url: string, name: string, press?: string): Promise<void> {
  const page = await context.newPage();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url, { waitUntil: 'networkidle' });
    if (press !== undefined) await page.locator(press).first().click();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.close();
}

/** The pages of what was told, on a day on which support runs: De Brug tells two things, and Woonveste has them. */
async function takeTold(browser: Browser, directory: string): Promise<void> {
  await using gateway = await startProcess({ SLUIS_DATA: directory }, '--at', '2026-05-12T08:00:00Z');
  const { call, accounts } = await openTourClient(gateway.url);
  const refs = accounts.cases.find(({ label }) => label === 'J')?.caseRefs ?? {};
  const about = { caseRef: refs['de-brug'], effectiveOn: '2026-05-12' };
  const supportContact = { name: 'S. Voorbeeld', phone: '+31600000412' };
  const coach = { party: 'de-brug', role: 'ambulant-begeleider' };
  const told = [
    { kind: 'change', supportContact },
    { kind: 'escalation', escalationLevel: 'geel' },
  ];
  for (const one of told) {
    await call(coach, 'POST', '/v1/support-events', { ...about, ...one });
    await setTimeout(2_000);
  }
  const context = await contextFor(browser, gateway.url, consultant);
  await take(context, `${gateway.url}/tijdlijn`, 'case-timelines');
  await take(context, `${gateway.url}/tijdlijn/${refs['woonveste']}`, 'case-timeline-days');
  await take(context, `${gateway.url}/tijdlijn`, 'case-timeline', 'main form button');
  const asAdministrator = await contextFor(browser, gateway.url, administrator);
  await take(asAdministrator, `${gateway.url}/bezorging`, 'deliveries');
}

const data = mkdtempSync(join(tmpdir(), 'sluis-shots-'));
const browser = await startBrowser();
if (browser !== undefined) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await using gateway = await startProcess({ SLUIS_DATA: data }, '--at', '2026-03-16T10:00:00Z');
  const contexts = new Map<string | undefined, BrowserContext>();
  for (const as of [undefined, officer, director, watcher, worker, consultant, client]) {
    contexts.set(as, await contextFor(browser, gateway.url, as));
  }
  const asOfficer = contexts.get(officer);
  const draft = asOfficer === undefined ? '' : await findDraft(asOfficer, gateway.url);
  for (const [name, path, as] of pagesWith(draft, await findCase(gateway.url))) {
    const context = contexts.get(as);
    if (context !== undefined) await take(context, `${gateway.url}${path}`, name);
    console.log(name);
  }
  await takeTold(browser, join(data, 'told'));
  await browser.close();
}
rmSync(data, { recursive: true, force: true });
