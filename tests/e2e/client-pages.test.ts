import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const visit = (): WebVisitor => visitWeb(gateway.url);

async function logIn(who: string, terug = '/mijn'): Promise<WebVisitor> {
  const web = visit();
  const [provider = ''] = who.split('/');
  await web.logIn(who, provider === 'mijn' ? terug : '/toegankelijkheid');
  return web;
}

/** The text of a page as it is read. */
const read = ({ text }: Seen): string =>
  text
    .replace(/^[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*$/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/&#39;|&apos;/g, "'");

const cardsIn = ({ text }: Seen): string[] =>
  [...text.matchAll(/<article[^>]* id="(e_[\w-]{22})"/g)].map(([, id = '']) => id);

const supportFields = ['supportActive', 'supportContact', 'bsn'];

describe('Wie zag mijn gegevens?', () => {
  it('tells who looked, why, on what that rested, and what was refused; in words, and without names or values', async () => {
    expect((await gateway.ask('woonveste/woonconsulent', 'J', 'P06', supportFields)).status).toBe(200);
    expect((await gateway.ask('veldhaven/consulent-wmo', 'J', 'P06', ['supportActive', 'bsn'])).status).toBe(200);
    const seen = await (await logIn('mijn/client-j')).get('/mijn');
    const text = read(seen);
    expect(text).toContain('Woonveste keek naar 2 gegevens');
    expect(text).toContain('Ja. Je gaf op 2 maart 2026 akkoord voor ‘Je hulp’.');
    expect(text).toContain('vroeg ook naar');
    expect(text).toContain('mag jouw BSN niet hebben. Dat staat in de wet.');
    expect(text).toContain('Gemeente Veldhaven keek naar 2 gegevens');
    expect(text).toContain('Ja. Je hulpverlener mag dit aan de gemeente geven.');
    for (const secret of ['K. Voorbeeld', '999990019', 'Voorbeeld-Jansen', 'woonveste.woonconsulent', 'Lotte'])
      expect(text).not.toContain(secret);
    for (const { caseRefs } of gateway.accounts.cases)
      for (const ref of Object.values(caseRefs)) expect(seen.text).not.toContain(ref);
  });

  it('shows a request that was refused whole, with why', async () => {
    expect((await gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['debtDetails'])).status).toBe(403);
    const text = read(await (await logIn('mijn/client-j')).get('/mijn'));
    expect(text).toContain('vroeg iets, en zag niets');
    expect(text).toContain('Nee. Daarom zag deze organisatie niets.');
  });

  it('has each request for data of the log exactly once, and nothing of another client', async () => {
    await gateway.ask('thuishof/woonconsulent', 'M', 'P05', ['supportActive', 'initials']);
    const [j, m] = [await logIn('mijn/client-j'), await logIn('mijn/client-m')];
    const own = [cardsIn(await j.get('/mijn')), cardsIn(await m.get('/mijn'))] as const;
    const decided = gateway.entries().filter(({ kind, party }) => kind === 'disclosure' && party !== undefined);
    expect(own[0].length + own[1].length).toBe(decided.length);
    expect(new Set([...own[0], ...own[1]])).toEqual(new Set(decided.map(({ id }) => id)));
  });

  it('is filtered by organisation, and counts what else is in the log', async () => {
    const web = await logIn('mijn/client-j');
    const text = read(await web.get('/mijn?organisatie=veldhaven'));
    expect(text).toContain('Gemeente Veldhaven keek naar');
    expect(text).not.toContain('Woonveste keek naar');
    expect(text).toMatch(/In ons logboek staan \d+ regels over jou/);
    expect(text).toMatch(/\d+ keer keek je zelf/);
  });
});

describe('Mijn keuzes', () => {
  it('ends a consent by one press, says since when, and every later request knows; what the law carries goes on', async () => {
    const web = await logIn('mijn/client-j');
    const before = await web.get('/mijn/keuzes');
    const explicit = /id="(k_[\w-]{22})"(?:(?!<article)[\s\S])*Apart akkoord/.exec(before.text)?.[1] ?? '';
    expect(explicit).not.toBe('');
    expect(read(before)).not.toMatch(/weet je( het)? zeker/i);
    const after = await web.post('/mijn/keuzes', { doe: 'stop', akkoord: explicit });
    expect(after.status).toBe(200);
    expect(read(after)).toContain('Je akkoord is gestopt. Dat geldt vanaf nu: 12 mei 2026');
    const asked = await gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['supportActive', 'supportContact']);
    expect(asked.status).toBe(403);
    expect(asked.body.refusedFields.map(({ reason }) => reason)).toEqual([
      'DENY_CONSENT_WITHDRAWN',
      'DENY_CONSENT_WITHDRAWN',
    ]);
    const town = await gateway.ask('veldhaven/consulent-wmo', 'J', 'P06', ['supportActive', 'bsn']);
    expect(town.status).toBe(200);
    const text = read(await web.get('/mijn/keuzes'));
    expect(text).toContain('Van De Brug naar');
    expect(text).toContain('De gemeente moet zorgen dat je de goede hulp krijgt.');
    expect(text).toContain('Wmo 2015 artikel 5.2.2');
  });

  it('tells whoever received under it', async () => {
    const notices = async () => (await gateway.call('woonveste/woonconsulent', 'GET', '/v1/notices')).text;
    const deadline = Date.now() + 10_000;
    while (!(await notices()).includes('consent.withdrawn') && Date.now() < deadline) await new Promise(setImmediate);
    expect(await notices()).toContain('consent.withdrawn');
  });

  it('ends no consent of somebody else, and none without the form of this session', async () => {
    const j = await logIn('mijn/client-j', '/mijn/keuzes');
    const id = /id="(k_[\w-]{22})"/.exec((await j.get('/mijn/keuzes')).text)?.[1] ?? '';
    const m = await logIn('mijn/client-m', '/mijn/keuzes');
    expect((await m.post('/mijn/keuzes', { doe: 'stop', akkoord: id })).status).toBe(404);
    await j.get('/mijn/keuzes');
    expect((await j.post('/mijn/keuzes', { csrf: 'x', doe: 'stop', akkoord: id })).status).toBe(403);
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await j.post('/mijn/keuzes', { doe: 'stop', akkoord: id }, elsewhere)).status).toBe(403);
  });

  it('takes an objection to the signal of rent arrears, which then stops, and takes it back', async () => {
    const conditionsMet = ['contact-attempted', 'debt-help-offered', 'offer-made'];
    const ref = gateway.refOf('M', 'thuishof');
    await gateway.call('thuishof/incassomedewerker', 'PATCH', `/v1/cases/${ref}`, { conditionsMet });
    const signal = () => gateway.ask('veldhaven/schuldhulpverlener', 'M', 'P08', ['initials', 'rentArrears']);
    expect((await signal()).status).toBe(200);
    const m = await logIn('mijn/client-m', '/mijn/keuzes');
    expect(read(await m.get('/mijn/keuzes'))).toContain('Je verhuurder moet eerst drie dingen doen:');
    const made = await m.post('/mijn/keuzes', { doe: 'bezwaar', doel: 'P08' });
    expect(read(made)).toContain('Je bezwaar staat genoteerd.');
    const refused = await signal();
    expect(refused.status).toBe(403);
    expect(refused.body.refusedFields.map(({ reason }) => reason)).toContain('DENY_OBJECTED');
    expect(read(await m.get('/mijn'))).toContain('Je maakte bezwaar.');
    const lifted = await m.post('/mijn/keuzes', { doe: 'geen-bezwaar', doel: 'P08' });
    expect(read(lifted)).toContain('Je bezwaar is weg.');
    expect((await signal()).status).toBe(200);
    expect((await m.post('/mijn/keuzes', { doe: 'bezwaar', doel: 'P06' })).status).toBe(404);
  });

  it('lets a client answer a question itself: a no becomes a yes, and a yes a no', async () => {
    const m = await logIn('mijn/client-m', '/mijn/keuzes');
    const path = /href="(\/mijn\/keuzes\/vraag\/support\.[\w-]+)"/.exec((await m.get('/mijn/keuzes')).text)?.[1] ?? '';
    expect(path).not.toBe('');
    const page = await m.get(path);
    expect(page.text).not.toContain('checked');
    const tekst = /name="tekst" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect((await m.post(path, { tekst })).status).toBe(422);
    await m.get(path);
    expect((await m.post(path, { tekst: 'sha-256:anders', antwoord: 'yes' })).status).toBe(409);
    await m.get(path);
    const closed = await gateway.ask('thuishof/woonconsulent', 'M', 'P06', ['supportActive']);
    expect(closed.status).toBe(403);
    expect(read(await m.post(path, { tekst, antwoord: 'yes' }))).toContain('Je antwoord staat genoteerd.');
    expect(read(await m.get('/mijn/keuzes'))).toContain('Jijzelf');
    const open = await gateway.ask('thuishof/woonconsulent', 'M', 'P06', ['supportActive']);
    expect(open.status).toBe(200);
    await m.get(path);
    await m.post(path, { tekst, antwoord: 'no' });
    expect((await gateway.ask('thuishof/woonconsulent', 'M', 'P06', ['supportActive'])).status).toBe(403);
  });
});

describe('a question about an entry', () => {
  it('goes to the officer of the party that looked, who answers; and to nobody else', async () => {
    const j = await logIn('mijn/client-j');
    const [entry = ''] = cardsIn(await j.get('/mijn?organisatie=woonveste'));
    const sent = await j.post('/mijn/vragen', { inzage: entry, vraag: 'Waarom <keken> jullie?' });
    expect(read(sent)).toContain('Je vraag is verstuurd.');
    const officer = await logIn('woonveste/marit.postma');
    const page = await officer.get('/vragen');
    expect(page.text).toContain('Waarom &lt;keken> jullie?');
    expect(page.text).toContain(gateway.refOf('J', 'woonveste'));
    const id = /name="vraag" value="(q_[\w-]{22})"/.exec(page.text)?.[1] ?? '';
    const stranger = await logIn('veldhaven/noor.elzinga');
    expect((await stranger.get('/vragen')).text).not.toContain('jullie?');
    expect((await stranger.post('/vragen', { vraag: id, antwoord: 'Nee' })).status).toBe(422);
    const director = await logIn('woonveste/ruben.schaap');
    expect((await director.get('/vragen')).status).toBe(403);
    await officer.get('/vragen');
    expect(read(await officer.post('/vragen', { vraag: id, antwoord: 'Wij zochten je begeleider.' }))).toContain(
      'verstuurd',
    );
    expect(read(await j.get('/mijn/vragen'))).toContain('Wij zochten je begeleider.');
    expect(read(await j.get('/mijn'))).toContain('Er is een antwoord.');
    await officer.get('/vragen');
    expect((await officer.post('/vragen', { vraag: id, antwoord: 'Nog eens' })).status).toBe(422);
    expect(gateway.logText()).not.toContain('begeleider.');
  });

  it('is asked about an own entry only', async () => {
    const [j, m] = [await logIn('mijn/client-j'), await logIn('mijn/client-m')];
    const [entry = ''] = cardsIn(await j.get('/mijn'));
    await m.get('/mijn/vragen');
    expect((await m.post('/mijn/vragen', { inzage: entry, vraag: 'Wat?' })).status).toBe(404);
  });
});

describe('the API for a client', () => {
  const path = '/v1/subjects/me/disclosures';
  const json = { accept: 'application/json' };

  it('reads with the session of the pages what the page tells, and no reference of a party', async () => {
    const j = await logIn('mijn/client-j');
    const seen = await j.get(path, { headers: json });
    expect(seen.status).toBe(200);
    const { disclosures } = JSON.parse(seen.text) as { disclosures: { id: string }[] };
    const pages = cardsIn(await j.get('/mijn'));
    expect(disclosures.map(({ id }) => id)).toEqual(pages);
    expect(seen.text).not.toMatch(/c_[\w-]{22}/);
    const next = await j.get(`${path}?limit=1&after=${disclosures[0]?.id}`, { headers: json });
    expect((JSON.parse(next.text) as { disclosures: { id: string }[] }).disclosures[0]?.id).toBe(disclosures[1]?.id);
    const consents = await j.get('/v1/subjects/me/consents', { headers: json });
    expect(consents.status).toBe(200);
  });

  it('is shut for an application, for who works for a party, for nobody, and for another site', async () => {
    expect((await gateway.call('woonveste/woonconsulent', 'GET', path)).status).toBe(403);
    const officer = await logIn('woonveste/marit.postma');
    expect((await officer.get(path, { headers: json })).status).toBe(401);
    expect((await visit().get(path, { headers: json })).status).toBe(401);
    const j = await logIn('mijn/client-j');
    expect((await j.get(path, { headers: { ...json, 'sec-fetch-site': 'cross-site' } })).status).toBe(401);
    await j.get('/mijn');
    await j.post('/uitloggen', {});
    expect((await j.get(path, { headers: json })).status).toBe(401);
  });
});
