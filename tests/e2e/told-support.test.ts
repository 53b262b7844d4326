import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SupportEvent } from '../../src/contract/generated/types.ts';
import { readPdf } from '../support/read-pdf.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/** What a client reads of what was told about its support, and who reads nothing of it. */

const coach = 'de-brug/ambulant-begeleider';
const allocation = 'VB-KANARIE-7';

let gateway: RunningGateway;
/** How many events of J. this test tells, and how many there are with those of its story. */
let [told, all] = [0, 0];

beforeAll(async () => {
  gateway = await startGateway('2026-05-12T08:00:00Z');
  const caseRef = gateway.refOf('J', 'de-brug');
  const events: SupportEvent[] = [];
  const tell = async (event: object): Promise<SupportEvent> => {
    const { status, text } = await gateway.call(coach, 'POST', '/v1/support-events', { caseRef, ...event });
    expect(status, text).toBe(201);
    const made = JSON.parse(text) as SupportEvent;
    events.push(made);
    return made;
  };
  const supportContact = { name: 'Kanarie Geel', phone: '+31600000777' };
  await tell({ kind: 'start', effectiveOn: '2026-04-02', allocation, plannedEnd: '2027-03-09', supportContact });
  const wrong = await tell({ kind: 'change', effectiveOn: '2026-04-11', supportIntensityBand: 'hoog' });
  await tell({ kind: 'change', effectiveOn: '2026-04-12', supportIntensityBand: 'midden', supersedes: wrong.id });
  const lost = await tell({ kind: 'contact-lost', effectiveOn: '2026-04-21' });
  await tell({ kind: 'retraction', retracts: lost.id });
  await tell({ kind: 'contact-restored', effectiveOn: '2026-04-22' });
  await tell({ kind: 'evaluation', effectiveOn: '2026-04-23', evaluationOutcome: 'omklappen' });
  await tell({ kind: 'escalation', effectiveOn: '2026-04-24', escalationLevel: 'geel' });
  await tell({ kind: 'pause', effectiveOn: '2026-04-25', allocation });
  const stop = { kind: 'stop', effectiveOn: '2026-04-26', allocation };
  await tell({ ...stop, reason: { codeList: 'WMO588', code: '21' } });
  await tell({ ...stop, allocation: 'VB-KANARIE-8', reason: { codeList: 'JZ588', code: '38' } });
  const history = await gateway.call(coach, 'GET', `/v1/support-events?caseRef=${caseRef}`);
  [told, all] = [events.length, (JSON.parse(history.text) as { events: readonly SupportEvent[] }).events.length];
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function logIn(who: string, terug = '/mijn/inzage'): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who, terug);
  return web;
}

const heading = { nl: 'Wat er over je begeleiding is doorgegeven', en: 'What was told about your support' };

/** The rows of the section, the newest first; cells apart by a bar. */
function rowsIn({ text }: Seen, language: 'nl' | 'en' = 'nl'): string[] {
  const section = text.slice(text.indexOf(`${heading[language]}</h2>`)).split('</section>')[0] ?? '';
  return [...section.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].slice(1).map(([, row = '']) =>
    row
      .split(/<\/t[dh]>/)
      .map((cell) =>
        cell
          .replaceAll(/<[^>]+>/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      )
      .filter((cell) => cell !== '')
      .join(' | '),
  );
}

const values = /KANARIE|Kanarie|\+316|hoog|midden|geel|9 maart 2027|stopte zelf|JZ588/;

describe('the access report', () => {
  it('has every event once, in words, with its day, who told it and what became of it', async () => {
    const rows = rowsIn(await (await logIn('mijn/client-j')).get('/mijn/inzage'));
    const on = '12 mei 2026, De Brug';
    expect(rows.slice(0, told)).toEqual([
      `${on} | 26 april 2026 | Stop`,
      `${on} | 26 april 2026 | Stop`,
      `${on} | 25 april 2026 | Pauze`,
      `${on} | 24 april 2026 | Ander niveau`,
      `${on} | 23 april 2026 | Evaluatie`,
      `${on} | 22 april 2026 | Weer contact met jou`,
      `${on} | Teruggenomen: Geen contact meer met jou`,
      `${on} | 21 april 2026 | Geen contact meer met jou, later teruggenomen`,
      `${on} | 12 april 2026 | Wijziging, verbetert een eerder bericht`,
      `${on} | 11 april 2026 | Wijziging, later verbeterd`,
      `${on} | 2 april 2026 | Begeleiding begint of gaat verder`,
    ]);
    expect(rows).toHaveLength(all);
    for (const row of rows) expect(row).not.toMatch(values);
  });

  it('has what was in them only when the client asks, the reason of a stop as well, and no name of a worker', async () => {
    const seen = await (await logIn('mijn/client-j')).get('/mijn/inzage?gegevens=ja');
    const rows = rowsIn(seen);
    expect(rows[0]).toContain('Stop. Nummer van de toewijzing: VB-KANARIE-8. Reden: code 38 van lijst JZ588');
    expect(rows[1]).toContain('Reden: je stopte zelf');
    expect(rows[3]).toContain('Opschalingsniveau: geel');
    expect(rows[9]).toContain('Intensiteit begeleiding: hoog');
    expect(rows[10]).toContain('Gepland einde: 9 maart 2027');
    expect(rows[10]).toContain('Ambulant begeleider (naam, telefoon): gaat ook over iemand anders');
    expect(seen.text).not.toMatch(/Kanarie Geel|31600000777|v_[\w-]{22}|c_[\w-]{22}/);
    expect(seen.text).toContain('De woorden zijn van ons.');
  });

  it('says values in the words that pages have for them, in both languages', async () => {
    const web = await logIn('mijn/client-j');
    const read = async (path: string) => (await web.get(path)).text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    const dutch = await read('/mijn/inzage?gegevens=ja');
    expect(dutch).toContain('zelfstandig met ambulante begeleiding');
    expect(dutch).toContain('Voorkeurstaal Nederlands De Brug');
    expect(dutch).toContain('toegekend');
    web.cookies.set('taal', 'en');
    const english = await read('/mijn/inzage?gegevens=ja');
    expect(english).toContain(
      'on one&#39;s own with support at home'.replace('&#39;', english.includes('&#39;') ? '&#39;' : "'"),
    );
    expect(english).toContain('Dutch');
    expect(english).toContain('granted');
    for (const text of [dutch, english]) expect(text).not.toMatch(/\bW4\b|\bnld\b/);
    const rows = rowsIn(await web.get('/mijn/inzage?gegevens=ja'), 'en');
    expect(rows).toHaveLength(all);
    expect(rows[1]).toContain('Reason: you stopped yourself');
  });

  it('is the same on paper', async () => {
    const web = await logIn('mijn/client-j');
    const cookie = [...web.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const print = async (query: string) => {
      const response = await fetch(`${gateway.url}/mijn/inzage.pdf${query}`, { headers: { cookie } });
      return (await readPdf(new Uint8Array(await response.arrayBuffer()))).text;
    };
    const [bare, whole] = [await print(''), await print('?gegevens=ja')];
    for (const text of [bare, whole]) {
      for (const word of ['doorgegeven', 'Teruggenomen', 'Evaluatie', 'Pauze']) expect(text).toContain(word);
    }
    expect(bare).not.toMatch(values);
    expect(whole).toMatch(/stopte/);
    expect(whole).not.toMatch(/Kanarie Geel|31600000777/);
  });

  it('of another client, and what a desk prints, says nothing of what happened', async () => {
    const asked = { caseRef: gateway.refOf('J', 'transferpunt'), kind: 'access' };
    await gateway.call('transferpunt/intaker', 'POST', '/v1/rights-requests', asked);
    const desk = await logIn('transferpunt/nadia.osman', '/verzoeken');
    const cookie = [...desk.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const url = `${gateway.url}/verzoeken/inzage/${gateway.refOf('J', 'transferpunt')}.pdf`;
    const response = await fetch(url, { headers: { cookie } });
    expect(response.status).toBe(200);
    const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(text).toContain('Je ziet het als je zelf inlogt.');
    for (const word of ['Stop', 'Pauze', 'Teruggenomen', 'Geen contact', 'Weer contact', 'Ander niveau', 'Wijziging']) {
      expect(text).not.toContain(word);
    }
    expect(text).not.toMatch(values);
    for (const path of ['/mijn/inzage', '/mijn/inzage?gegevens=ja']) {
      const other = await (await logIn('mijn/client-m')).get(path);
      expect(other.status).toBe(200);
      expect(other.text).not.toMatch(/KANARIE|Kanarie|stopte zelf|JZ588|later teruggenomen/);
      expect(rowsIn(other).filter((row) => row.includes('De Brug'))).toEqual([]);
    }
  });
});
