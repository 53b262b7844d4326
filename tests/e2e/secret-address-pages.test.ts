import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/**
 * A secret address (LR-38) on the pages and in what is sent round: J.'s address became secret after the regional desk had
 * read it. Everything that anybody sees from then on is looked through for J.'s own places.
 */

/** Where J. is, of which each piece is found in no other text. */
const address = (name: string, postcode: string) => ({ street: name, houseNumber: '3', postcode, city: `${name}dorp` });
const home = address('Kanarie-woning', '9877 WC');
const supplied: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'de-brug/casemanager': {
    currentStayAddress: address('Kanarie-instelling', '9877 WB'),
    preferredAreas: ['WK987701'],
  },
  'veldhaven/consulent-wmo': {
    correspondenceAddress: address('Kanarie-post', '9877 WA'),
    municipalityOfOrigin: 'GM9877',
  },
  'transferpunt/intaker': { excludedAreas: ['WK987702'] },
};
const places = ['Kanarie-', '9877 W', 'GM9877', 'WK9877'];
const fields = ['correspondenceAddress', 'currentStayAddress', 'municipalityOfOrigin', 'preferredAreas'];

let gateway: RunningGateway;
/** All that was seen since the address is secret. */
const seen: string[] = [];
const keep = (...texts: readonly string[]) => void seen.push(...texts);
const placesIn = (text: string): string[] => places.filter((place) => text.includes(place));

const ref = (party: string): string => gateway.refOf('J', party);
async function logIn(who: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who);
  return web;
}
/** Opens pages one after the other, and keeps what stands in them. */
async function look(web: WebVisitor, ...paths: readonly string[]): Promise<string> {
  const pages: Seen[] = [];
  for (const path of paths) pages.push(await web.get(path));
  for (const page of pages) expect([page.url.pathname, page.status]).toEqual([page.url.pathname, 200]);
  const text = pages.map((page) => page.text).join('\n');
  keep(text, ...pages.map(({ headers }) => JSON.stringify([...headers])));
  return text;
}
async function call(who: string, method: string, path: string, body?: object) {
  const answer = await gateway.call(who, method, path, body);
  expect([path, answer.status < 300], answer.text).toEqual([path, true]);
  keep(answer.text, JSON.stringify([...answer.headers]));
  return answer;
}
async function lookUp(who: string, purpose: string): Promise<string> {
  const web = await logIn(who);
  await look(web, `/opzoeken?doel=${purpose}`);
  const answer = await web.post('/opzoeken', { doel: purpose, kenmerk: ref(who.split('/')[0] ?? '') });
  expect(answer.text).toContain('Wat je mag zien');
  keep(answer.text, JSON.stringify([...answer.headers]));
  return answer.text;
}

beforeAll(async () => {
  gateway = await startGateway('2026-03-03T10:00:00Z');
  for (const [who, values] of Object.entries(supplied)) {
    const records = `/v1/cases/${ref(who.split('/')[0] ?? '')}/records`;
    const answer = await gateway.call(who, 'PUT', records, values);
    expect(answer.status, answer.text).toBe(200);
  }
  const first = await gateway.ask('transferpunt/intaker', 'J', 'P01', fields);
  expect(placesIn(first.text)).toEqual(places);
  const path = `/v1/cases/${ref('veldhaven')}/records/addressSecret`;
  expect((await gateway.call('veldhaven/consulent-wmo', 'PUT', path, { value: true })).status).toBe(200);
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
});

it('the desk that looks J. up again sees that fields are closed, and not what stands in them', async () => {
  for (const who of ['transferpunt/nadia.osman', 'veldhaven/peter.dijkhuis']) {
    const text = await lookUp(who, 'P01');
    expect(text).toContain('Voorbeeld-Jansen');
    expect(text).toContain(`${fields.length} gegevens zijn dicht: een andere reden`);
    expect(placesIn(text)).toEqual([]);
  }
});

it('nor do the pages of the parties that supplied the places themselves', async () => {
  for (const who of ['de-brug/eva.molenaar', 'veldhaven/peter.dijkhuis', 'transferpunt/nadia.osman']) {
    const own = ref(who.split('/')[0] ?? '');
    const text = await look(await logIn(who), '/mijn-clienten', `/mijn-clienten/${own}`);
    expect(placesIn(text)).toEqual([]);
  }
  expect(await look(await logIn('de-brug/eva.molenaar'), `/mijn-clienten/${ref('de-brug')}`)).toContain('+31600000031');
});

it('the talk about consent shows J. the own values, and no place among them', async () => {
  const start = `/akkoord/${ref('de-brug')}`;
  const asked = await gateway.call('de-brug/casemanager', 'GET', `/v1/consents/questions?caseRef=${ref('de-brug')}`);
  const { questions } = JSON.parse(asked.text) as { questions: readonly { id: string }[] };
  expect(questions.length).toBeGreaterThan(3);
  const web = await logIn('de-brug/eva.molenaar');
  const text = await look(web, start, `${start}/controle`, ...questions.map(({ id }) => `${start}/vraag/${id}`));
  expect(text).toContain('+31600000031');
  expect(placesIn(text)).toEqual([]);
  for (const paper of ['kopie', 'formulier']) keep(await paperOf(web, `${start}/${paper}.pdf`));
});

async function paperOf(web: WebVisitor, path: string): Promise<string> {
  const cookie = [...web.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${gateway.url}${path}`, { headers: { cookie } });
  expect([path, response.status]).toEqual([path, 200]);
  return (await readPdf(new Uint8Array(await response.arrayBuffer()))).text;
}

it('a correction is told to who received the field: by its name', async () => {
  const area = 'WK987703';
  await call('de-brug/casemanager', 'PUT', `/v1/cases/${ref('de-brug')}/records/preferredAreas?rectifies=yes`, {
    value: [area],
  });
  const notices = async () => (await call('transferpunt/intaker', 'GET', '/v1/notices')).body.notices;
  await expect.poll(notices, { timeout: 10_000 }).toMatchObject([{ fields: ['preferredAreas'] }]);
  const text = await look(await logIn('transferpunt/nadia.osman'), '/berichten');
  expect(placesIn(text)).toEqual([]);
});

it('the report that a desk prints for J. names the fields, and J. alone reads what stands in them', async () => {
  await call('de-brug/casemanager', 'POST', '/v1/rights-requests', { caseRef: ref('de-brug'), kind: 'access' });
  const printed = await paperOf(await logIn('de-brug/eva.molenaar'), `/verzoeken/inzage/${ref('de-brug')}.pdf`);
  keep(printed);
  expect(printed).toContain('Voorkeursgebieden');
  expect(placesIn(printed)).toEqual([]);
  const own = await logIn('mijn/client-j');
  await look(own, '/mijn', '/mijn/keuzes', '/mijn/rechten', '/mijn/inzage');
  expect((await own.get('/mijn/inzage?gegevens=ja')).text).toContain('Kanarie-instelling');
});

it('a breach is reported with fields and recipients, in the report, the table and the notification', async () => {
  const officer = 'transferpunt/privacy-officer';
  const scope = { party: 'transferpunt', from: '2026-03-03T00:00:00Z' };
  const body = { kind: 'other', discoveredAt: '2026-03-03T10:00:00Z', scope };
  const made = await gateway.call(officer, 'POST', '/v1/breaches', body);
  expect(made.status, made.text).toBe(201);
  const { id } = made.body;
  const report = await call(officer, 'GET', `/v1/breaches/${id}/report`);
  expect(report.text).toContain('currentStayAddress');
  await call(officer, 'GET', `/v1/breaches/${id}/notification`);
  const web = await logIn('transferpunt/marit.postma');
  keep((await web.get(`/datalekken/${id}`)).text, (await web.get(`/datalekken/${id}/clienten.csv`)).text);
});

it('a trial with J., and one with an invented client whose address is secret, shows no place', async () => {
  const visitor = visitWeb(gateway.url);
  const text = await look(visitor, '/proef?wie=transferpunt.intaker&doel=P01&over=J&alles=ja');
  expect(text).toContain('geheim adres');
  // A trial shows what the story of J. began with.
  for (const place of ['Brugweg', 'Postbaan', 'Sluiskade']) expect(text).not.toContain(place);
  const officer = await logIn('veldhaven/noor.elzinga');
  expect(await look(officer, '/proef?wie=HUB.intaker&doel=P01&over=sample-s')).toContain('geheim adres');
});

it('on the way to a home each party is refused the places of its own purposes, until it shares the contract', async () => {
  const join = (contract: boolean) => ({ join: [{ party: 'woonveste', capacity: 'party', contract }] });
  const move = (change: object) => call('transferpunt/intaker', 'PATCH', `/v1/cases/${ref('transferpunt')}`, change);
  const ask = (who: string, purpose: string, asked: readonly string[]) => gateway.ask(who, 'J', purpose, asked);
  await move({ phase: 'nomination', ...join(false) });
  const text = await lookUp('woonveste/lotte.brands', 'P04');
  expect(text).toContain('Voorbeeld-Jansen');
  expect(placesIn(text)).toEqual([]);

  await move({ phase: 'contract' });
  const dwelling = `/v1/cases/${ref('woonveste')}/records/dwellingAddress`;
  await call('woonveste/woonconsulent', 'PUT', dwelling, { value: home });
  for (const who of ['woonveste/woonconsulent', 'de-brug/ambulant-begeleider']) {
    const place = who.startsWith('woonveste') ? 'correspondenceAddress' : 'dwellingAddress';
    const refused = await ask(who, 'P05', [place]);
    expect(withheldBy(refused)).toEqual({ [place]: 'DENY_ADDRESS_SECRET' });
    keep(refused.text, JSON.stringify([...refused.headers]));
  }
  await move(join(true));
  expect((await ask('woonveste/woonconsulent', 'P05', ['correspondenceAddress'])).text).toContain('Kanarie-post');
});

it('nothing of all that, and nothing in the log, says where J. is', () => {
  expect(seen.length).toBeGreaterThan(40);
  expect(placesIn(seen.join('\n'))).toEqual([]);
  expect(placesIn(gateway.logText())).toEqual([]);
});
