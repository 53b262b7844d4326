import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SupportEvent, SupportStatus } from '../../src/contract/generated/types.ts';
import { type LoggedEntry, type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/** Begeleiding over HTTP, by people of the demo: what must not happen first, and then what a care worker does. */

let gateway: RunningGateway;
beforeAll(async () => {
  // J. is supported by De Brug since 1 April; the evaluation of M. by Noordlicht was to be on 1 May.
  gateway = await startGateway('2026-05-12T10:00:00Z');
}, 120_000);
afterAll(() => gateway[Symbol.asyncDispose]());

const worker = 'de-brug/eva.molenaar';
const pathOf = (label: string, party: string): string => `/mijn-clienten/${gateway.refOf(label, party)}/begeleiding`;
const page = () => pathOf('J', 'de-brug');
const form = () => `${page()}/nieuw`;

async function as(who: string, path?: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who);
  if (path !== undefined) await web.get(path);
  return web;
}
const bodyOf = ({ text }: Seen): string => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';
const wordsOf = (seen: Seen): string =>
  bodyOf(seen)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** What a form would send: the value of every input as it stands. */
function inputsOf({ text }: Seen): Record<string, string> {
  const tags = [...text.matchAll(/<input [^>]*name="([^"]*)"[^>]*>/g)];
  const lists = [...text.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)];
  return Object.fromEntries([
    ...tags
      .filter(([tag]) => !/type="radio"/.test(tag) || / checked/.test(tag))
      .map(([tag, name = '']) => [name, /value="([^"]*)"/.exec(tag)?.[1] ?? '']),
    ...lists.map(([, name, options = '']) => [name, /value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? '']),
  ]);
}

/** The cases that a list names. */
const refsIn = (seen: Seen): string[] =>
  [...bodyOf(seen).matchAll(/href="\/mijn-clienten\/(c_[\w-]{22})"/g)].map(([, ref = '']) => ref);

interface History {
  readonly events: readonly SupportEvent[];
  readonly status?: SupportStatus;
}
async function historyOf(label = 'J', party = 'de-brug'): Promise<History> {
  const query = new URLSearchParams({ caseRef: gateway.refOf(label, party) });
  const { text } = await gateway.call(`${party}/ambulant-begeleider`, 'GET', `/v1/support-events?${query}`);
  return JSON.parse(text) as History;
}
const countOf = async (): Promise<number> => (await historyOf()).events.length;

/** What was logged while something was done. */
async function logged(work: () => Promise<unknown>): Promise<LoggedEntry[]> {
  const before = gateway.entries().length;
  await work();
  return gateway.entries().slice(before);
}

describe('who is no care worker of a provider in the case', () => {
  it.each([
    ['a corporation in the case', 'woonveste/lotte.brands', 'woonveste', 403],
    ['a municipality in the case', 'veldhaven/peter.dijkhuis', 'veldhaven', 403],
    ['a privacy officer of the provider', 'de-brug/fatima.benali', 'de-brug', 403],
    ['another provider', 'noordlicht/joost.hendriks', 'de-brug', 404],
  ] as const)('sees nothing: %s', async (_what, who, party, status) => {
    const path = pathOf('J', party);
    const web = await as(who);
    for (const place of [path, `${path}/nieuw?wat=stop`, `${path}/bericht/v_${'A'.repeat(22)}`]) {
      const seen = await web.get(place);
      expect([place, seen.status]).toEqual([place, status]);
      expect(seen.text).not.toContain('K. Voorbeeld');
    }
    await web.get('/toegankelijkheid');
    const before = await countOf();
    const stop = { wat: 'stop', dag: '2026-05-12', doe: 'verstuur', eens: 'x' };
    expect((await web.post(`${path}/nieuw`, stop)).status).toBe(status);
    expect(await countOf()).toBe(before);
  });

  it('asks a stranger to log in', async () => {
    const seen = await visitWeb(gateway.url).get(page());
    expect(seen.url.pathname).toBe('/inloggen');
  });
});

describe('what changes nothing', () => {
  it('a form without its token, or from another site', async () => {
    const web = await as(worker, form());
    const before = await countOf();
    const stop = { wat: 'stop', dag: '2026-05-12', doe: 'verstuur' };
    expect((await web.post(form(), { ...stop, csrf: 'x' })).status).toBe(403);
    await web.get(page());
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await web.post(form(), stop, elsewhere)).status).toBe(403);
    expect(await countOf()).toBe(before);
  });

  it('looking at who will see it, and going back: nothing that was typed is lost', async () => {
    const web = await as(worker);
    const first = await web.get(`${form()}?wat=change`);
    const before = await countOf();
    const typed = { ...inputsOf(first), 'veld-supportContact-name': 'N. Voorbeeld', doe: 'bekijk' };
    const seen = await web.post(form(), typed);
    expect(seen.status).toBe(200);
    expect(wordsOf(seen)).toContain('Wie ziet dit?');
    const back = await web.post(form(), { ...inputsOf(seen), doe: 'terug' });
    expect(inputsOf(back)).toMatchObject({ 'veld-supportContact-name': 'N. Voorbeeld', dag: '2026-05-12' });
    expect(await countOf()).toBe(before);
  });

  it.each([
    ['a day that is none', { dag: '2026-02-31' }, 'Dit klopt niet: Laatste dag'],
    ['no day', { dag: '' }, 'Vul in: Laatste dag'],
    ['a day of long ago', { dag: '1890-01-01' }, 'Deze dag is te lang geleden: Laatste dag'],
    ['a day far ahead', { dag: '2031-01-01' }, 'Deze dag ligt te ver vooruit: Laatste dag'],
    ['a reason that is none', { reden: 'WMO588:<b>' }, 'Dit klopt niet: Reden'],
    ['a list that is none', { reden: 'ICD10:19' }, 'Dit klopt niet: Reden'],
    ['free text for a number', { 'toewijzing-nieuw': 'mevrouw drinkt weer' }, 'Dit klopt niet: Toewijzing'],
  ])('%s is told at its place', async (_what, wrong, told) => {
    const web = await as(worker);
    const asked = await web.get(`${form()}?wat=stop`);
    const before = await countOf();
    for (const doe of ['bekijk', 'verstuur']) {
      const seen = await web.post(form(), { ...inputsOf(asked), ...wrong, doe });
      expect(seen.status).toBe(422);
      expect(wordsOf(seen)).toContain(told);
      expect(seen.text).toContain('<title>Problemen: Stop');
    }
    expect(await countOf()).toBe(before);
  });

  it('markup and long texts come back as text, and never as an event', async () => {
    const web = await as(worker);
    const asked = await web.get(`${form()}?wat=change`);
    const before = await countOf();
    const hostile = {
      'veld-supportContact-name': '"><script>alert(1)</script>',
      'veld-outOfHoursContact-org': 'x'.repeat(500),
    };
    const seen = await web.post(form(), { ...inputsOf(asked), ...hostile, doe: 'verstuur' });
    expect(seen.status).toBe(422);
    expect(seen.text).not.toContain('<script>alert');
    expect(seen.text).toContain('&lt;script>alert(1)&lt;/script>');
    expect(await countOf()).toBe(before);
  });

  it('a kind that nobody tells, an event that is not there, and a change of nothing', async () => {
    const web = await as(worker);
    expect((await web.get(`${form()}?wat=retract`)).url.pathname).toBe(page());
    expect((await web.get(`${form()}?wat=stop&verbetert=v_${'A'.repeat(22)}`)).status).toBe(404);
    expect((await web.get(`${form()}?wat=retraction&van=v_${'A'.repeat(22)}`)).status).toBe(404);
    const asked = await web.get(`${form()}?wat=change`);
    const seen = await web.post(form(), { ...inputsOf(asked), doe: 'bekijk' });
    expect(seen.status).toBe(422);
    expect(wordsOf(seen)).toContain('Er is niets veranderd.');
  });
});

describe('a care worker', () => {
  it('sees how the support stands, by what the own party told, and no value in an address or the log', async () => {
    const web = await as(worker);
    let seen: Seen | undefined;
    const entries = await logged(async () => {
      seen = await web.get(page());
    });
    const words = wordsOf(seen as Seen);
    expect(words).toContain('Begeleiding loopt');
    expect(words).toContain('K. Voorbeeld');
    expect(words).toContain('De Brug, bereikbaarheidsdienst');
    expect(words).toContain('het gaat goed');
    expect(entries.map(({ kind }) => kind)).toEqual(['case-read']);
    expect(gateway.logText()).not.toContain('K. Voorbeeld');
  });

  it('is told who will see a stop and who will not, and that nobody gets the reason', async () => {
    const web = await as(worker);
    const asked = await web.get(`${form()}?wat=stop`);
    expect(wordsOf(asked)).toContain('Geen enkele andere organisatie krijgt deze reden.');
    const seen = await web.post(form(), { ...inputsOf(asked), reden: 'WMO588:21', doe: 'bekijk' });
    const words = wordsOf(seen);
    expect(words).toContain(
      'Zachte landing en nazorg Krijgt: Begeleiding actief (ja/nee); Begeleiding beëindigd op Omklapevaluatie',
    );
    expect(words).toContain(
      'Omklapevaluatie; Woonoverlast en opschaling Krijgt: Begeleiding actief (ja/nee) Krijgt niet: Begeleiding beëindigd op',
    );
    expect(words).toContain('Transferpunt Veenrand Krijgt hier niets van, en merkt ook niet dat er een bericht is.');
    expect(words).toContain(
      'Niets voor: Uitstroom aanmelden; Screening, toets uitstroomgereedheid (niet afgesproken voor dit doel)',
    );
    expect(words).toContain('Ook niets voor: Balans.');
    expect(words).toContain('De cliënt stopt zelf Geen andere organisatie ziet dit.');
  });

  it('sends it once, however often the form is sent, and can look at what was recorded', async () => {
    const web = await as(worker);
    const asked = await web.get(`${form()}?wat=stop`);
    const shown = await web.post(form(), { ...inputsOf(asked), reden: 'WMO588:21', doe: 'bekijk' });
    const before = await countOf();
    const send = () => web.post(form(), { csrf: inputsOf(shown)['csrf'] ?? '', ...inputsOf(shown), doe: 'verstuur' });
    const [once, twice] = [await send(), await send()];
    expect(once.url.pathname).toMatch(/\/bericht\/v_[\w-]{22}$/);
    expect(twice.url.pathname).toBe(once.url.pathname);
    expect(wordsOf(once)).toContain('Vastgelegd en verstuurd.');
    expect(await countOf()).toBe(before + 1);
    expect((await historyOf()).status?.status).toBe('ended');
    const other = await web.post(form(), { ...inputsOf(shown), dag: '2026-05-11', doe: 'verstuur' });
    expect(other.status).toBe(422);
    expect(wordsOf(other)).toContain('Dit formulier is al eerder verstuurd');
    expect(await countOf()).toBe(before + 1);
  });

  it('keeps the reason of a stop from every other party, on pages, in answers and in the log', async () => {
    const consultant = await as('woonveste/lotte.brands');
    await consultant.get('/opzoeken');
    const looked = await consultant.post('/opzoeken', { doel: 'P06', kenmerk: gateway.refOf('J', 'woonveste') });
    expect(wordsOf(looked)).toContain('Begeleiding');
    const own = await consultant.get(`/mijn-clienten/${gateway.refOf('J', 'woonveste')}`);
    const town = await gateway.ask('veldhaven/consulent-wmo', 'J', 'P06', ['supportActive', 'supportEndDate']);
    for (const text of [looked.text, own.text, town.text, gateway.logText()]) {
      expect(text).not.toMatch(/WMO588|stopt zelf/);
    }
    expect(town.text).toContain('2026-05-12');
    expect(wordsOf(await (await as(worker)).get(page()))).toContain('Gestopt');
  });

  it('corrects what was wrong, and takes it back; all of it stays to be seen', async () => {
    const web = await as(worker);
    const [stop] = (await historyOf()).events;
    const asked = await web.get(`${form()}?wat=stop&verbetert=${stop?.id}`);
    expect(asked.text).toMatch(/<option value="WMO588:21" selected/);
    const shown = await web.post(form(), { ...inputsOf(asked), dag: '2026-05-10', reden: 'WMO588:19', doe: 'bekijk' });
    const sent = await web.post(form(), { ...inputsOf(shown), doe: 'verstuur' });
    expect(wordsOf(sent)).toContain('Komt in de plaats van:');
    const [corrected, wrong] = (await historyOf()).events;
    expect(corrected?.event).toMatchObject({ effectiveOn: '2026-05-10', supersedes: stop?.id });
    expect(wrong).toMatchObject({ id: stop?.id, standing: 'superseded' });
    const back = await web.get(`${form()}?wat=retraction&van=${corrected?.id}`);
    expect(wordsOf(back)).toContain('Intrekken zegt dat dit niet is gebeurd.');
    await web.post(form(), { ...inputsOf(back), doe: 'verstuur' });
    expect((await historyOf()).status?.status).toBe('active');
    const again = await web.post(form(), { ...inputsOf(back), eens: 'another', doe: 'verstuur' });
    expect(again.url.pathname).toContain(`/bericht/${corrected?.id}`);
    expect(wordsOf(again)).toContain('Ingetrokken');
    expect(wordsOf(await web.get(page()))).toContain('Begeleiding loopt');
  });

  it('tells an evaluation and a level, each with its own choices', async () => {
    const web = await as(worker);
    const asked = await web.get(`${form()}?wat=evaluation`);
    const missing = await web.post(form(), { ...inputsOf(asked), doe: 'bekijk' });
    expect(missing.status).toBe(422);
    expect(missing.text).toContain('href="#veld-evaluationOutcome"');
    const held = { 'veld-evaluationOutcome': 'voortzetten', 'veld-nextEvaluationDate': '2026-11-01' };
    await web.post(form(), { ...inputsOf(asked), ...held, doe: 'verstuur' });
    expect((await historyOf()).status?.values).toMatchObject({ nextEvaluationDate: '2026-11-01' });
    const level = await web.get(`${form()}?wat=escalation`);
    expect(wordsOf(level)).toContain('praten binnen een week met elkaar');
    await web.post(form(), { ...inputsOf(level), 'veld-escalationLevel': 'geel', doe: 'verstuur' });
    expect(wordsOf(await web.get(page()))).toContain('Niveau: geel');
  });
});

describe('what is late', () => {
  it('shows on the own cases of the provider, by itself where that is asked, and on the page of the client', async () => {
    const web = await as('noordlicht/joost.hendriks');
    const ref = gateway.refOf('M', 'noordlicht');
    expect(bodyOf(await web.get('/mijn-clienten'))).toContain('/mijn-clienten?toon=te-laat');
    const late = await web.get('/mijn-clienten?toon=te-laat');
    expect(refsIn(late)).toContain(ref);
    expect(wordsOf(late)).toContain('Evaluatie te laat');
    const words = wordsOf(await web.get(pathOf('M', 'noordlicht')));
    expect(words).toContain('De evaluatie van 1 mei 2026 is nog niet doorgegeven.');
  });

  it('is support that did not start within the days of the agreement, until it is told that it did', async () => {
    const web = await as('noordlicht/joost.hendriks');
    const late = await web.get('/mijn-clienten?toon=te-laat');
    expect(wordsOf(late)).toContain('Begeleiding niet gestart');
    const [ref] = refsIn(late).filter((one) => one !== gateway.refOf('M', 'noordlicht'));
    const support = `/mijn-clienten/${ref}/begeleiding`;
    expect(wordsOf(await web.get(support))).toContain(
      'De begeleiding is nog niet gestart. De afspraak is binnen 14 dagen na de start van de huur. De fase contract begon op',
    );
    const asked = await web.get(`${support}/nieuw?wat=start`);
    await web.post(`${support}/nieuw`, { ...inputsOf(asked), doe: 'verstuur' });
    expect(wordsOf(await web.get(support))).not.toContain('nog niet gestart.');
    expect(refsIn(await web.get('/mijn-clienten?toon=te-laat'))).not.toContain(ref);
  });

  it('is nothing that another party in the case sees', async () => {
    for (const [who, party] of [
      ['thuishof/yusuf.aydin', 'thuishof'],
      ['veldhaven/peter.dijkhuis', 'veldhaven'],
    ] as const) {
      const web = await as(who);
      for (const path of [
        '/mijn-clienten',
        '/mijn-clienten?toon=te-laat',
        `/mijn-clienten/${gateway.refOf('M', party)}`,
      ]) {
        expect((await web.get(path)).text).not.toMatch(/te laat bij|Evaluatie te laat|nog niet doorgegeven/);
      }
    }
  });
});
