import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/** What a client asks under its rights at the web door, and the desk that deals with it. Story A15. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2027-04-02T10:00:00Z');
  await gateway.ask('woonveste/woonconsulent', 'J', 'P05', ['phone', 'email']);
  await gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['supportActive', 'bsn']);
  await gateway.ask('veldhaven/consulent-wmo', 'J', 'P06', ['supportActive']);
  await gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['debtDetails']);
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function logIn(who: string, terug: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who, terug);
  return web;
}
const j = () => logIn('mijn/client-j', '/mijn/rechten');

const read = ({ text }: Seen): string =>
  text
    .replace(/^[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*$/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** No name of staff, no reference of a party, no number of the client. */
const secrets = () => [
  ...['K. Voorbeeld', 'B. Voorbeeld', '999990019', 'Lotte', 'woonveste.woonconsulent'],
  ...gateway.accounts.cases.flatMap(({ caseRefs }) => Object.values(caseRefs)),
];

/**
 * What story A15 asks of the report: each recipient with fields, purpose and day; each disclosure with basis, consent and
 * version of the form; what was refused and why; the time in which a stopped consent did not hold.
 */
const told = [
  'Gemeente Veldhaven Begeleiding actief (ja/nee) om samen te zorgen dat het na de verhuizing goed gaat 2 april 2027 2 april 2027',
  'E-mailadres; Telefoonnummer; Begeleiding actief (ja/nee)',
  'Wmo 2015 artikel 5.2.2 (aanbieder verstrekt aan college)',
  'apart akkoord voor hulp en gezondheid, v4; je hulpverlener mag dit vertellen, v4 de zorgaanbieder',
  'Burgerservicenummer de wet verbiedt dit nummer daar',
  'v3 2 maart 2026 20 juni 2026 (gestopt)',
  'apart akkoord voor hulp en gezondheid: gestopt van 20 juni 2026 tot 1 maart 2027.',
];

describe('the access report', () => {
  it('tells who received what, when, for what, on which basis and under which consent, and when consent did not hold', async () => {
    const text = read(await (await j()).get('/mijn/inzage'));
    for (const part of told) expect(text).toContain(part);
    for (const secret of secrets()) expect(text).not.toContain(secret);
  });

  it('holds the values only when the client asks for them, and what is about somebody else as well not even then', async () => {
    const web = await j();
    expect(read(await web.get('/mijn/inzage'))).not.toContain('Sluiskade');
    const whole = read(await web.get('/mijn/inzage?gegevens=ja'));
    expect(whole).toContain('Sluiskade');
    expect(whole).toContain('UAVG artikel 41');
    for (const line of [
      'Begeleiding actief (ja/nee) ja De Brug, 1 april 2026',
      '14 september 1994 De Brug, 2 maart 2026',
    ]) {
      expect(whole).toContain(line);
    }
    expect(whole).not.toMatch(/ja \/ yes|\d{4}-\d\d-\d\d/);
    expect(whole).not.toContain('K. Voorbeeld');
  });

  it('is the same on paper: tagged, in Dutch, and with the same words', async () => {
    const web = await j();
    const response = await fetch(`${gateway.url}/mijn/inzage.pdf`, {
      headers: { cookie: [...web.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { language, structure, text } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(language).toBe('nl-NL');
    expect(structure).toContain('"role":"H1"');
    // On paper cells stand side by side and long words break: each short word is there, if not in this order.
    const words = told
      .join(' ')
      .replaceAll(/[;,()]|\.( |$)/g, ' ')
      .split(' ');
    for (const word of words.filter(({ length }) => length < 10)) expect(text).toContain(word);
    for (const secret of secrets()) expect(text).not.toContain(secret);
  });

  it('is for nobody else: a desk prints it without values, another client sees its own', async () => {
    const m = await logIn('mijn/client-m', '/mijn/inzage');
    expect(read(await m.get('/mijn/inzage'))).not.toContain('20 juni 2026');
    const coach = await logIn('de-brug/eva.molenaar', '/verzoeken');
    expect((await coach.get('/mijn/inzage')).status).toBe(403);
    const asked = { caseRef: gateway.refOf('J', 'de-brug'), kind: 'access' };
    await gateway.call('de-brug/casemanager', 'POST', '/v1/rights-requests', asked);
    expect((await coach.get(`/verzoeken/inzage/${gateway.refOf('J', 'de-brug')}.pdf`)).status).toBe(200);
    expect((await coach.get(`/verzoeken/inzage/${gateway.refOf('M', 'noordlicht')}.pdf`)).status).toBe(404);
  });
});

describe('a request at the web door', () => {
  it('goes to the desk, with nothing chosen beforehand, and comes back with its clock', async () => {
    const web = await j();
    const page = await web.get('/mijn/rechten');
    expect(page.text).not.toMatch(/<input[^>]*checked/);
    expect((await web.post('/mijn/rechten', { tekst: 'x' })).status).toBe(422);
    await web.get('/mijn/rechten');
    expect((await web.post('/mijn/rechten', { soort: 'rectification' })).status).toBe(422);
    await web.get('/mijn/rechten');
    const sent = read(
      await web.post('/mijn/rechten', { soort: 'rectification', 'gegeven[]': 'phone', tekst: 'Kanarie 06' }),
    );
    expect(sent).toContain('Je verzoek is verstuurd. Je krijgt antwoord voor 2 mei 2027.');
    expect(sent).toContain('Transferpunt');

    const desk = await logIn('transferpunt/nadia.osman', '/verzoeken');
    const listed = read(await desk.get('/verzoeken'));
    expect(listed).toContain('Verbetering');
    expect(listed).toContain('Kanarie 06');
    expect(listed).toContain('nog 30 dagen');
    expect(gateway.logText()).not.toContain('Kanarie 06');
  });

  it('is extended, and refused with a reason, at the desk; the client reads why', async () => {
    const web = await j();
    await web.get('/mijn/rechten');
    await web.post('/mijn/rechten', { soort: 'erasure' });
    const desk = await logIn('transferpunt/nadia.osman', '/verzoeken');
    const page = await desk.get('/verzoeken');
    const [, id = ''] = /id="(r_[\w-]{22})"[^>]*>(?:(?!<article)[\s\S])*?Wissen/.exec(page.text) ?? [];
    expect((await desk.post('/verzoeken', { verzoek: id, stap: 'refuse' })).status).toBe(422);
    await desk.get('/verzoeken');
    const extended = await desk.post('/verzoeken', { verzoek: id, stap: 'extend' });
    expect(read(extended)).toContain('Eén keer verlengd');
    await desk.post('/verzoeken', { verzoek: id, stap: 'refuse', reden: 'law-requires-keeping' });
    expect(read(await web.get('/mijn/rechten'))).toContain('De wet zegt dat dit bewaard moet blijven.');
  });
});
