import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoggedEntry, type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/** Mijn cliënten and Opzoeken over HTTP, by people of the demo: what must not appear first, and then what does. */

let gateway: RunningGateway;
beforeAll(async () => {
  // M. said no, and J. lives in a home of Woonveste.
  gateway = await startGateway('2026-05-12T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function as(who: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who);
  return web;
}
const titleOf = ({ text }: Seen): string => /<title>(.*?)<\/title>/.exec(text)?.[1] ?? '';
const bodyOf = ({ text }: Seen): string => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';

/** What was logged while something was done. */
async function logged(work: () => Promise<unknown>): Promise<LoggedEntry[]> {
  const before = gateway.entries().length;
  await work();
  return gateway.entries().slice(before);
}

/** A list and the pages after it, as one text. */
async function readList(web: WebVisitor, path: string): Promise<string> {
  const seen = await web.get(path);
  const next = /href="([^"]*[?&;]na=[^"]*)"/.exec(bodyOf(seen))?.[1]?.replaceAll('&amp;', '&');
  return bodyOf(seen) + (next === undefined ? '' : await readList(web, next));
}

describe('who does not work with clients', () => {
  it.each(['/mijn-clienten', '/mijn-clienten/nieuw', '/opzoeken', '/opzoeken?doel=P06'])(
    'does not see %s',
    async (path) => {
      for (const who of ['de-brug/fatima.benali', 'woonveste/ruben.schaap', 'veldhaven/sem.achterberg']) {
        const seen = await (await as(who)).get(path);
        expect(seen.status).toBe(403);
        expect(seen.text).not.toContain('Voorbeeld-');
      }
    },
  );

  it('does not see a case either, or look anything up', async () => {
    const officer = await as('woonveste/marit.postma');
    const ref = gateway.refOf('J', 'woonveste');
    expect((await officer.get(`/mijn-clienten/${ref}`)).status).toBe(403);
    await officer.get('/overzicht');
    const entries = await logged(() => officer.post('/opzoeken', { doel: 'P06', kenmerk: ref }));
    expect(entries.filter(({ kind }) => kind === 'disclosure')).toEqual([]);
  });
});

describe('Opzoeken', () => {
  it('asks what for first: without a purpose no client is there', async () => {
    const seen = await (await as('woonveste/lotte.brands')).get('/opzoeken');
    expect(seen.status).toBe(200);
    expect(bodyOf(seen)).toContain('/opzoeken?doel=P06');
    expect(bodyOf(seen)).not.toContain(gateway.refOf('J', 'woonveste'));
  });

  it('discloses nothing by an address, however often it is opened', async () => {
    const web = await as('woonveste/lotte.brands');
    const ref = gateway.refOf('J', 'woonveste');
    const paths = ['/opzoeken?doel=P06', `/opzoeken?doel=P06&kenmerk=${ref}`, `/opzoeken/${ref}`];
    const entries = await logged(async () => {
      for (const path of paths) expect((await web.get(path)).text).not.toContain('K. Voorbeeld');
    });
    expect(entries.filter(({ kind }) => kind === 'disclosure')).toEqual([]);
  });

  it('lists own cases only, without a value of another party', async () => {
    const list = await readList(await as('woonveste/lotte.brands'), '/opzoeken?doel=P06');
    expect(list).toContain(gateway.refOf('J', 'woonveste'));
    expect(list).toContain('WV-000031');
    for (const other of ['Voorbeeld-', 'De Brug', gateway.refOf('M', 'thuishof'), gateway.refOf('J', 'de-brug')]) {
      expect(list).not.toContain(other);
    }
  });

  it('shows what is agreed, as one disclosure, with no value in the address, the title or the log', async () => {
    const web = await as('woonveste/lotte.brands');
    await web.get('/opzoeken?doel=P06');
    let seen: Seen | undefined;
    const entries = await logged(async () => {
      seen = await web.post('/opzoeken', { doel: 'P06', kenmerk: gateway.refOf('J', 'woonveste') });
    });
    if (seen === undefined) throw new Error('nothing was seen');
    expect(seen.status).toBe(200);
    expect(bodyOf(seen)).toContain('K. Voorbeeld');
    expect(bodyOf(seen)).toContain('Deze inzage komt in het overzicht van de cliënt.');
    expect(entries.map(({ kind }) => kind)).toEqual(['disclosure']);
    expect(bodyOf(seen)).toContain(entries[0]?.id);
    expect(titleOf(seen)).toBe('Wat je mag zien – Sluis');
    expect(seen.url.href).toBe(`${gateway.url}/opzoeken`);
    expect(seen.headers.get('cache-control')).toBe('no-store');
    expect(gateway.logText()).not.toContain('K. Voorbeeld');
  });

  it('gives a receipt of what it showed, to the own party and without a value', async () => {
    const web = await as('woonveste/lotte.brands');
    await web.get('/opzoeken?doel=P06');
    const seen = await web.post('/opzoeken', { doel: 'P06', kenmerk: gateway.refOf('J', 'woonveste') });
    const path = /href="(\/opzoeken\/ontvangstbewijs\/e_[\w-]{22})"/.exec(bodyOf(seen))?.[1] ?? '';
    const entries = await logged(async () => {
      const saved = await web.get(path);
      expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="e_[\w-]{22}\.receipt\.json"/);
      const { receipt } = JSON.parse(saved.text);
      const claims = Buffer.from(String(receipt).split('.')[1] ?? '', 'base64url').toString();
      expect(JSON.parse(claims)).toMatchObject({ aud: 'woonveste', purpose: 'P06' });
      expect(claims).not.toMatch(/Voorbeeld|c_[\w-]{22}/);
    });
    expect(entries.map(({ kind }) => kind)).toEqual(['log-read']);
    const other = await (await as('thuishof/yusuf.aydin')).get(path);
    expect(other.status).toBe(404);
  });

  it('gives none of nothing', async () => {
    const web = await as('thuishof/yusuf.aydin');
    await web.get('/opzoeken?doel=P06');
    const seen = await web.post('/opzoeken', { doel: 'P06', kenmerk: gateway.refOf('M', 'thuishof') });
    expect(bodyOf(seen).includes('ontvangstbewijs')).toBe(!bodyOf(seen).includes('Er is niets te zien'));
  });

  it('leaves a refused request for each reference that is tried, also one that is nobody’s', async () => {
    const web = await as('woonveste/lotte.brands');
    await web.get('/opzoeken?doel=P06');
    for (const kenmerk of [`c_${'Z'.repeat(22)}`, gateway.refOf('M', 'thuishof'), 'zomaar iets']) {
      let seen: Seen | undefined;
      const entries = await logged(async () => {
        seen = await web.post('/opzoeken', { doel: 'P06', kenmerk });
      });
      expect(seen?.status).toBe(422);
      expect(bodyOf(seen as Seen)).toContain('doet niet mee in een zaak met deze referentie');
      const asked = entries.filter(({ kind }) => kind === 'disclosure' || kind === 'rejected');
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatchObject({ party: 'woonveste' });
      expect(asked[0]?.disclosed ?? []).toEqual([]);
    }
  });

  it('counts what is closed and names none of it (B1)', async () => {
    const web = await as('thuishof/yusuf.aydin');
    await web.get('/opzoeken?doel=P06');
    const seen = await web.post('/opzoeken', { doel: 'P06', kenmerk: gateway.refOf('M', 'thuishof') });
    expect(bodyOf(seen)).toMatch(/\d+ gegevens zijn dicht: geen akkoord/);
    for (const name of ['L. Voorbeeld', 'Ambulant begeleider', 'Begeleiding', 'supportContact', 'DENY_']) {
      expect(bodyOf(seen)).not.toContain(name);
    }
  });

  it('gives rent arrears to nobody but who may receive them (B3), and nuisance only as agreed (B6)', async () => {
    const web = await as('woonveste/lotte.brands');
    const seen = await web.get('/opzoeken');
    expect(bodyOf(seen)).not.toContain('doel=P08');
    const refused = await web.post('/opzoeken', { doel: 'P08', kenmerk: gateway.refOf('J', 'woonveste') });
    expect(refused.status).toBe(422);
    const helper = await as('noordlicht/joost.hendriks');
    await helper.get('/opzoeken');
    const nuisance = await helper.post('/opzoeken', { doel: 'P09', kenmerk: gateway.refOf('M', 'noordlicht') });
    expect(bodyOf(nuisance)).not.toContain('1160');
  });

  it('does not tell a case of somebody else from one that does not exist', async () => {
    const web = await as('woonveste/lotte.brands');
    const answers = [];
    for (const kenmerk of [gateway.refOf('M', 'thuishof'), 'c_AAAAAAAAAAAAAAAAAAAAAA', 'Voorbeeld-Jansen']) {
      await web.get('/opzoeken?doel=P06');
      const seen = await web.post('/opzoeken', { doel: 'P06', kenmerk });
      expect(seen.text).not.toContain(`value="${kenmerk}"`);
      answers.push([seen.status, titleOf(seen), bodyOf(seen).replaceAll(/name="csrf" value="[^"]*"/g, '')]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(gateway.logText()).not.toContain('Voorbeeld-Jansen');
  });
});

describe('Mijn cliënten', () => {
  it('shows what the own party supplied, as one reading that names the fields and nobody', async () => {
    const web = await as('de-brug/eva.molenaar');
    const entries = await logged(() => web.get('/mijn-clienten'));
    expect(entries).toMatchObject([{ kind: 'case-read', party: 'de-brug' }]);
    expect(await readList(web, '/mijn-clienten')).toContain('Voorbeeld-Jansen');
    expect(entries[0]?.fields).toContain('familyName');
    expect(gateway.logText()).not.toContain('Voorbeeld-Jansen');
  });

  it('shows of a case nothing that another party supplied', async () => {
    const web = await as('de-brug/eva.molenaar');
    const seen = await web.get(`/mijn-clienten/${gateway.refOf('J', 'de-brug')}`);
    expect(seen.status).toBe(200);
    for (const other of ['Sluiskade', '999990019', 'VB-2026-0031', 'WV-000031', '15.600']) {
      expect(seen.text).not.toContain(other);
    }
    expect(titleOf(seen)).toBe('Cliënt – Sluis');
  });

  it('shows a corporation neither the provider nor a name', async () => {
    const web = await as('woonveste/lotte.brands');
    const seen = await web.get(`/mijn-clienten/${gateway.refOf('J', 'woonveste')}`);
    expect(seen.status).toBe(200);
    expect(bodyOf(seen)).not.toContain('De Brug');
    expect(bodyOf(seen)).not.toContain('Voorbeeld-Jansen');
    expect(bodyOf(seen)).not.toContain('akkoord');
    expect(bodyOf(seen)).not.toContain('/fase');
  });

  it('does not tell a case of another party from one that does not exist', async () => {
    const web = await as('noordlicht/joost.hendriks');
    for (const ref of [gateway.refOf('J', 'de-brug'), 'c_AAAAAAAAAAAAAAAAAAAAAA', 'nieuwer']) {
      expect((await web.get(`/mijn-clienten/${ref}`)).status).toBe(404);
    }
  });

  it('tells every problem at once, each at its field, and keeps nothing', async () => {
    const web = await as('de-brug/eva.molenaar');
    const form = await web.get('/mijn-clienten/nieuw');
    const entries = await logged(() => web.post('/mijn-clienten/nieuw', { ...once(form), ...wrong }));
    expect(entries.filter(({ kind }) => kind === 'case-change')).toEqual([]);
    const seen = await web.post('/mijn-clienten/nieuw', { ...once(form), ...wrong });
    expect(seen.status).toBe(422);
    for (const id of ['veld-phone', 'veld-maxRent', 'veld-dateOfBirth']) {
      expect(seen.text).toContain(`href="#${id}"`);
      expect(seen.text).toContain(`id="${id}-fout"`);
    }
    expect(gateway.logText()).not.toContain('kanarie-telefoon');
  });

  it('asks for a part that is missing, at that part', async () => {
    const web = await as('de-brug/eva.molenaar');
    const form = await web.get('/mijn-clienten/nieuw');
    const seen = await web.post('/mijn-clienten/nieuw', { ...once(form), 'veld-currentStayAddress-street': 'Laan' });
    expect(seen.text).toContain('href="#veld-currentStayAddress-city"');
  });

  it('registers once, however often the same form is posted', async () => {
    const web = await as('de-brug/eva.molenaar');
    const form = await web.get('/mijn-clienten/nieuw');
    const filled = {
      ...once(form),
      'partij-transferpunt': '1',
      'veld-initials': 'Q.',
      'veld-familyName': 'Voorbeeld-Tweemaal',
    };
    const first = await web.post('/mijn-clienten/nieuw', filled);
    const second = await web.post('/mijn-clienten/nieuw', filled);
    expect(first.url.pathname).toMatch(/^\/mijn-clienten\/c_[\w-]{22}$/);
    expect(second.url.pathname).toBe(first.url.pathname);
    expect(first.text).toContain('De cliënt is aangemeld.');
    expect(first.text).toContain('Nog geen akkoord gevraagd');
  });
});

const wrong = { 'veld-phone': 'kanarie-telefoon', 'veld-maxRent': 'veel', 'veld-dateOfBirth': '1994-13-40' };

const once = ({ text }: Seen): Record<string, string> => ({
  csrf: /name="csrf" value="([^"]*)"/.exec(text)?.[1] ?? '',
  eens: /name="eens" value="([^"]*)"/.exec(text)?.[1] ?? '',
  afspraak: /name="afspraak" value="([^"]*)"/.exec(text)?.[1] ?? '',
});

describe('what can be done with a case', () => {
  it('moves on, hands over, corrects and ends, each only as agreed', async () => {
    const web = await as('de-brug/eva.molenaar');
    const form = await web.get('/mijn-clienten/nieuw');
    const made = await web.post('/mijn-clienten/nieuw', {
      ...once(form),
      'partij-transferpunt': '1',
      'veld-initials': 'Z.',
    });
    const path = made.url.pathname;
    expect((await web.post(`${path}/fase`, { fase: 'screening' })).text).toContain('De fase is veranderd.');
    expect((await web.post(`${path}/fase`, { fase: 'closed' })).status).toBe(422);
    const joined = await web.post(`${path}/partijen`, { actie: 'erbij', partij: 'thuishof', hoe: 'candidate' });
    expect(joined.text).toContain('Thuishof');
    const entries = await logged(() =>
      web.post(`${path}/overdracht`, { naam: 'V. Voorbeeld', telefoon: '+31600000777' }),
    );
    expect(entries.find(({ kind }) => kind === 'record-change')?.fields).toEqual(['supportContact']);
    const corrected = await web.post(`${path}/gegevens`, { 'veld-initials': 'Y.' });
    expect(bodyOf(corrected)).toContain('Y.');
    expect(bodyOf(corrected)).not.toContain('V. Voorbeeld');
    const profile = await web.get(`${path}/profiel`);
    expect(profile.text).toContain('voorstel van dit project');
    expect((await web.post(`${path}/einde`, {})).status).toBe(422);
    expect((await web.post(`${path}/einde`, { zeker: '1' })).text).toContain('Het traject is afgesloten.');
    expect((await web.post(`${path}/fase`, { fase: 'matching' })).status).toBe(422);
  });
});
