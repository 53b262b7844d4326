import { createPrivateKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signStatement } from '../../src/agreements/agreements.ts';
import type { Consent, Draft, Statement, Widenings } from '../../src/contract/generated/types.ts';
import { disclosedBy, type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/** A next version of the agreement comes into force while a client and a care worker are in the middle of a talk. */

const officers = '?role=privacy-officer';
let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function ask<Body>(party: string, method: string, path: string, body?: unknown): Promise<Body> {
  const answer = await gateway.call(`${party}/privacy-officer`, method, `/v1${path}`, body);
  expect(answer.status, answer.text).toBeLessThan(300);
  return JSON.parse(answer.text) as Body;
}

/** The draft of the region is read, approved, offered and signed by everybody: with the last signature it is in force. */
async function bringIntoForce(): Promise<void> {
  const { drafts } = await ask<{ drafts: readonly Draft[] }>('veldhaven', 'GET', `/drafts${officers}`);
  const path = `/drafts/${drafts[0]?.id}`;
  const { hash = expect.fail('nothing to sign'), widenings } = await ask<Widenings>(
    'woonveste',
    'GET',
    `${path}/ticks${officers}`,
  );
  const reason = 'gelezen en besproken';
  const ticks = widenings.map(({ point }) => ({ point, reason }));
  await ask('thuishof', 'POST', `${path}/ticks${officers}`, { hash, ticks });
  for (const party of ['thuishof', 'noordlicht'])
    await ask(party, 'POST', `${path}/reviews${officers}`, { hash, verdict: 'approve', reason });
  const { revision } = await ask<Draft>('veldhaven', 'GET', `${path}${officers}`);
  await ask('veldhaven', 'POST', `${path}/state${officers}`, { revision, to: 'offered', reason });
  for (const { partyId: party, kid, privateKey } of gateway.accounts.signatories) {
    const signedAt = new Date(Date.parse('2026-05-12T10:00:00Z')).toISOString().replace('.000', '');
    const signatory = { name: 'D. Voorbeeld', function: 'bestuurder' };
    const statement: Statement = { agreementHash: hash, type: 'accept', party, signedAt, onBehalfOf: [], signatory };
    const jws = await signStatement(statement, createPrivateKey(privateKey), kid);
    await ask(party, 'POST', '/statements', { statement: jws });
  }
}

async function as(who: string, path?: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who, path);
  return web;
}
const helper = () => as('noordlicht/joost.hendriks');
const talk = () => `/akkoord/${gateway.refOf('M', 'noordlicht')}`;
const hidden = ({ text }: Seen, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
const readIn = ({ text }: Seen): string =>
  (/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

async function note(web: WebVisitor, question: string, antwoord: string): Promise<Seen> {
  const page = await web.get(`${talk()}/vraag/${question}`);
  return web.post(`${talk()}/vraag/${question}`, { tekst: hidden(page, 'tekst'), antwoord, ga: 'volgende' });
}
async function consents(label: string, who: string): Promise<readonly Consent[]> {
  const path = `/v1/consents?caseRef=${gateway.refOf(label, who.split('/')[0] ?? '')}`;
  return (JSON.parse((await gateway.call(who, 'GET', path)).text) as { consents: Consent[] }).consents;
}
const ofM = () => consents('M', 'noordlicht/ambulant-begeleider');
const ofJ = () => consents('J', 'de-brug/casemanager');

describe('when the next version comes into force in the middle of a talk', () => {
  const how = { hoe: 'together', namens: 'self', 'bij[]': 'client' };

  it('nothing that was shown before is recorded as agreed to the new text', async () => {
    const [careWorker, second, client] = [await helper(), await helper(), await as('mijn/client-j', '/mijn/keuzes')];
    await note(careWorker, 'support.COR', 'yes');
    await note(careWorker, 'money.COR', 'no');
    const question = await second.get(`${talk()}/vraag/who.COR`);
    const check = await careWorker.get(`${talk()}/controle`);
    const gelezen = hidden(check, 'gelezen');
    expect(gelezen).toMatch(/^money\.COR no \S+, support\.COR yes \S+$|^support\.COR yes \S+, money\.COR no \S+$/);
    const paper = await second.get(`${talk()}/van-papier`);
    const mine = await client.get('/mijn/keuzes/vraag/support.COR');
    expect(mine.status).toBe(200);
    const before = [await ofM(), await ofJ()];

    await bringIntoForce();
    const count = gateway.entries().length;

    // The answer to the question that stood open.
    const late = await second.post(`${talk()}/vraag/who.COR`, { tekst: hidden(question, 'tekst'), antwoord: 'yes' });
    expect(late.status).toBe(409);
    expect(readIn(late)).toContain('Deze vraag is veranderd');
    // The answers that were noted, from the page that stood open.
    const recorded = await careWorker.post(`${talk()}/controle`, { ...how, gelezen });
    expect(recorded.status).toBe(422);
    expect(readIn(recorded)).toContain('Er is niets opgeslagen');
    expect(readIn(recorded).match(/De vraag is veranderd\. Kies opnieuw/g)).toHaveLength(2);
    // The paper page that stood open.
    const taken = { dag: '2026-05-12', namens: 'self', zelfde: '1', 'vraag.support.COR': 'yes' };
    const digest = hidden(paper, 'tekst.support.COR');
    expect(digest).not.toBe('');
    const stale = await second.post(`${talk()}/van-papier`, { ...taken, 'tekst.support.COR': digest });
    expect([stale.status, readIn(stale)]).toEqual([422, expect.stringContaining('Er is niets opgeslagen')]);
    // A paper that was printed before, taken over on the page of now: what stands below its questions is another line.
    const now = hidden(stale, 'tekst.support.COR');
    const { zelfde: _, ...unread } = taken;
    const old = await second.post(`${talk()}/van-papier`, { ...unread, 'tekst.support.COR': now });
    expect([old.status, readIn(old)]).toEqual([422, expect.stringContaining('Staat er iets anders?')]);
    expect(readIn(old)).toMatch(/deze zelfde regel Formulier .*veenrand-2026 1\.1\.0/);
    // What the client itself had open.
    const own = await client.post('/mijn/keuzes/vraag/support.COR', { tekst: hidden(mine, 'tekst'), antwoord: 'yes' });
    expect(own.status).toBe(409);
    expect(readIn(own)).toContain('De vraag is net veranderd');
    expect(hidden(own, 'tekst')).not.toBe(hidden(mine, 'tekst'));

    expect([await ofM(), await ofJ()]).toEqual(before);
    const given = gateway.entries().slice(count);
    expect(given.filter(({ kind, problem }) => kind === 'consent-given' && problem === undefined)).toEqual([]);
  });

  it('each question says that it is of another agreement, with what came to it, and has no answer yet', async () => {
    const web = await helper();
    const changed = await web.get(`${talk()}/vraag/support.COR`);
    expect(readIn(changed)).toContain('Dit is erbij gekomen: hoeveel hulp je krijgt');
    expect(changed.text).not.toMatch(/<input[^>]*name="antwoord"[^>]*checked/);
    // The words are the same: the text that is kept names the agreement, so that one is read and answered again too.
    const same = await web.get(`${talk()}/vraag/money.COR`);
    expect(readIn(same)).toContain('Lees de vraag en kies opnieuw');
    expect(readIn(same)).not.toContain('Dit is erbij gekomen');
  });

  it('a talk that goes on after it records what was answered anew, whole, and nothing of what was not', async () => {
    const web = await helper();
    const before = await ofM();
    await note(web, 'living.noordlicht', 'no');
    // What stood open before, without the new answer, is no longer what would be recorded.
    expect((await web.post(`${talk()}/controle`, { ...how, gelezen: 'support.COR yes sha-256:oud' })).status).toBe(422);
    expect(await ofM()).toEqual(before);
    const check = await web.get(`${talk()}/controle`);
    const done = await web.post(`${talk()}/controle`, { ...how, gelezen: hidden(check, 'gelezen') });
    expect(done.url.pathname).toBe(`${talk()}/klaar`);
    const made = (await ofM()).filter(({ id }) => before.every((old) => old.id !== id));
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ answer }) => answer))).toEqual(new Set(['refused']));
    expect(new Set(made.map(({ recipients }) => JSON.stringify(recipients)))).toEqual(
      new Set(['[{"party":"noordlicht"}]']),
    );
    const asked = await gateway.ask('thuishof/woonconsulent', 'M', 'P06', ['supportActive', 'supportIntensityBand']);
    expect(disclosedBy(asked)).toEqual([]);
  });
});
