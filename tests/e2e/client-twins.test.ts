import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryFaults } from '../support/entry-faults.ts';
import { disclosedBy, type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/** A client whom parties registered apart: what it says reaches each of its records. */

const helper = 'de-brug/casemanager';
const other = 'noordlicht/ambulant-begeleider';
let gateway: RunningGateway;
/** The reference of a helper to its own case of J., which knows nothing of the others. */
let twins: readonly { readonly who: string; readonly caseRef: string }[];

beforeAll(async () => {
  gateway = await startGateway('2027-04-02T10:00:00Z');
  const joined = [{ party: 'woonveste', capacity: 'party', contract: true }];
  const register = async (who: string) => {
    const body = { agreement: 'veenrand-2026', phase: 'aftercare', records: { initials: 'X' }, parties: joined };
    const made = await gateway.call(who, 'POST', '/v1/cases', body);
    expect(made.status, made.text).toBe(201);
    return { who, caseRef: made.body.caseRef };
  };
  twins = [await register(helper), await register(other), await register(other)];
  const subjectOf = (ref: string) =>
    `(select c.subject_id from cases c join case_parties p on p.case_id = c.id where p.ref = '${ref}')`;
  const known = `id = ${subjectOf(gateway.refOf('J', 'de-brug'))}`;
  for (const { caseRef } of twins) {
    gateway.behind(`update subjects set bsn_confirmed_by = 'both',
      bsn_index = (select bsn_index from subjects where ${known}) where id = ${subjectOf(caseRef)}`);
  }
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function comeIn(path: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn('mijn/client-j', path);
  return web;
}
const everywhere = () => [...twins, { who: helper, caseRef: gateway.refOf('J', 'de-brug') }];
const linksIn = ({ text }: Seen): string[] => [
  ...new Set([...text.matchAll(/href="(\/mijn\/keuzes\/vraag\/[^"]+)"/g)].map(([, link = '']) => link)),
];
const hidden = ({ text }: Seen, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

interface Told {
  readonly answer: string;
  readonly status: string;
}
async function consentsOf({ who, caseRef }: { who: string; caseRef: string }): Promise<readonly Told[]> {
  const { text } = await gateway.call(who, 'GET', `/v1/consents?caseRef=${caseRef}`);
  return (JSON.parse(text) as { consents: readonly Told[] }).consents;
}
const counts = (answer: string) =>
  Promise.all(everywhere().map(async (one) => (await consentsOf(one)).filter((told) => told.answer === answer).length));

async function answer(web: WebVisitor, link: string, said: 'yes' | 'no'): Promise<Seen> {
  const page = await web.get(link);
  const bij = hidden(page, 'bij');
  const form = { tekst: hidden(page, 'tekst'), antwoord: said, ...(bij && { bij }) };
  return web.post(link.replace(/\?.*/, ''), form);
}

describe('a client whom parties registered apart', () => {
  it('is asked once for each place it can tell apart, and reads whom a yes is for', async () => {
    const web = await comeIn('/mijn/keuzes');
    const links = linksIn(await web.get('/mijn/keuzes')).filter((link) => link.includes('/support.COR'));
    // Two of the twins have the same parties: nobody could tell them apart.
    expect(links).toHaveLength(3);
    const page = await web.get(links.find((link) => link.includes('noordlicht')) ?? '');
    expect(page.text).toMatch(/Ja geldt alleen bij [^<]*Noordlicht/);
    expect(page.text).toContain('Nee geldt overal waar je deze vraag hebt.');
  });

  it('says yes for the place that it read, and for no other', async () => {
    const web = await comeIn('/mijn/keuzes');
    const [before, links] = [await counts('given'), linksIn(await web.get('/mijn/keuzes'))];
    const link = links.find((one) => one.includes('/support.COR') && one.includes('noordlicht')) ?? '';
    expect((await answer(web, link, 'yes')).url.search).toBe('?gedaan=answered');
    const after = await counts('given');
    expect(after.map((count, index) => count > (before[index] ?? 0))).toEqual([false, true, true, false]);
  });

  it('is asked again when a yes does not say where', async () => {
    const web = await comeIn('/mijn/keuzes');
    const before = await counts('given');
    const page = await web.get('/mijn/keuzes/vraag/support.COR');
    const asked = await web.post('/mijn/keuzes/vraag/support.COR', { tekst: hidden(page, 'tekst'), antwoord: 'yes' });
    expect([asked.status, await counts('given')]).toEqual([409, before]);
  });

  it('says no everywhere at once, with an entry for each record', async () => {
    const ask = () => gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['supportActive']);
    expect(disclosedBy(await ask())).toEqual(['supportActive']);
    const web = await comeIn('/mijn/keuzes');
    const [before, count] = [await counts('refused'), gateway.entries().length];
    const link = linksIn(await web.get('/mijn/keuzes')).find((one) => one.includes('/support.COR')) ?? '';
    expect((await answer(web, link, 'no')).url.search).toBe('?gedaan=answered');
    const after = await counts('refused');
    expect(after.every((number, index) => number > (before[index] ?? 0))).toBe(true);
    expect(disclosedBy(await ask())).toEqual([]);
    const made = gateway
      .entries()
      .slice(count)
      .filter(({ kind }) => kind === 'consent-refused');
    const subjects = made.map((entry) => (entry as { subject?: string }).subject);
    expect([made.length, new Set(subjects).size]).toEqual([4, 4]);
  });

  it('files a request for each record, at a party that has a case of it, and reads who gets its words', async () => {
    const web = await comeIn('/mijn/rechten');
    expect((await web.get('/mijn/rechten')).text).toMatch(/Je verzoek gaat naar [^<]*Noordlicht/);
    expect((await web.post('/mijn/rechten', { soort: 'restriction', tekst: 'Kanarie' })).url.search).toMatch(
      /gestuurd/,
    );
    const filed = gateway.entries().filter(({ kind, party }) => kind === 'rights-request' && party === undefined);
    expect(new Set(filed.map((entry) => (entry as { subject?: string }).subject)).size).toBe(4);
  });

  it('objects everywhere, and takes that back everywhere', async () => {
    const web = await comeIn('/mijn/keuzes');
    const standing = () => gateway.entries().filter(({ kind }) => kind === 'objection').length;
    const before = standing();
    const page = await web.get('/mijn/keuzes');
    const doel = hidden(page, 'doel');
    expect(doel).toMatch(/^P\d\d$/);
    expect((await web.post('/mijn/keuzes', { doe: 'bezwaar', doel })).url.search).toBe('?gedaan=objected');
    expect(standing() - before).toBe(4);
    const lifted = await web.post('/mijn/keuzes', { doe: 'geen-bezwaar', doel });
    expect(lifted.text).not.toContain('Je maakte bezwaar op');
    expect(standing() - before).toBe(8);
  });

  it('still objects when taking it back cannot be recorded', async () => {
    const web = await comeIn('/mijn/keuzes');
    const doel = hidden(await web.get('/mijn/keuzes'), 'doel');
    await web.post('/mijn/keuzes', { doe: 'bezwaar', doel });
    gateway.behind("create trigger broken before insert on log_entries begin select raise(abort, 'broken'); end");
    const failed = await web.post('/mijn/keuzes', { doe: 'geen-bezwaar', doel });
    gateway.behind('drop trigger broken');
    expect(failed.status).toBe(503);
    const page = await web.get('/mijn/keuzes');
    expect(page.text).toContain('Je maakte bezwaar op');
    expect(page.text).not.toContain('Het geldt nog niet bij iedereen.');
    expect(gateway.entries().flatMap(entryFaults)).toEqual([]);
  });
});

describe('a secret address', () => {
  /** What the policy is told of the case of each record. */
  const isSecret = () =>
    Promise.all(
      everywhere().map(async ({ who, caseRef }) => {
        const asked = { caseRef, purpose: 'P06', fields: ['dwellingAddress'], role: who.split('/')[1] };
        const { body } = await gateway.call(who, 'POST', '/v1/disclosures', asked);
        const entry = gateway
          .logText()
          .split('\n')
          .find((text) => text.includes(body.id ?? body.instance));
        return (JSON.parse(entry ?? '{}') as { facts: { rights: { addressSecret: boolean } } }).facts.rights
          .addressSecret;
      }),
    );

  it('closes the places of each record of the client, and is lifted at each', async () => {
    const path = `/v1/cases/${gateway.refOf('J', 'veldhaven')}/records/addressSecret`;
    const say = (value: boolean) => gateway.call('veldhaven/consulent-wmo', 'PUT', path, { value });
    expect(await isSecret()).toEqual([false, false, false, false]);
    expect((await say(true)).status).toBe(200);
    expect(await isSecret()).toEqual([true, true, true, true]);
    expect((await say(false)).status).toBe(200);
    expect(await isSecret()).toEqual([true, true, true, false]);
  });
});
