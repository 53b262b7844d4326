import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/contract/contract.ts';
import type { Entry, ProcessingRegister, RegisterDifference } from '../../src/contract/generated/types.ts';
import { activityOf, activityUri, registerUrl } from '../../src/contract/processing-activity.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { hashRegister } from '../../src/register/register.ts';
import { openProductionRegion } from '../support/production-region.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { openVeenrand } from '../support/veenrand-story.ts';

/** The register of processing activities, as a party's officer and the log's own words lead to it. */

const officer = 'woonveste/privacy-officer';
const watcher = 'de-brug/data-protection-officer';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway('2026-03-16T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const logged = (): readonly Entry[] =>
  gateway
    .logText()
    .split('\n')
    .map((text) => JSON.parse(text) as Entry);

/** A document, whatever it is made of. */
async function download(who: string, path: string, headers: Record<string, string> = {}) {
  const [party = '', role = ''] = who.split('/');
  const token = await gateway.tokenOf(party, role);
  const response = await fetch(`${gateway.url}${path}`, { headers: { Authorization: `Bearer ${token}`, ...headers } });
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    etag: response.headers.get('etag'),
    bytes,
  };
}
const read = async <Document>(who: string, path: string): Promise<Document> =>
  JSON.parse((await download(who, path)).bytes.toString()) as Document;
const snapshotsOf = (who: string) =>
  read<{ snapshots: { hash: string; cause: string; number: number; by?: string }[] }>(who, '/v1/register/snapshots');

describe('every entry of the log', () => {
  /** The activities that a URI of the log names. */
  const resolve = async (path: string, at: string) => {
    const separator = path.includes('?') ? '&' : '?';
    const answer = await gateway.call(officer, 'GET', `${path}${separator}at=${encodeURIComponent(at)}`);
    expect(answer.status, `${path} ${answer.text}`).toBe(200);
    return (JSON.parse(answer.text) as { activities: ProcessingRegister['activities'] }).activities;
  };

  it('leads to exactly one version of its processing activity, by the URI of the agreement and by that of the register', async () => {
    const askers = [
      'woonveste/woonconsulent',
      'thuishof/woonconsulent',
      'de-brug/casemanager',
      'veldhaven/consulent-wmo',
    ];
    for (const asker of askers) {
      for (const client of ['J', 'M']) {
        for (const purpose of ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10']) {
          await gateway.ask(asker, client, purpose, ['familyName', 'bsn', 'supportContact']);
        }
      }
    }
    await gateway.call('woonveste/woonconsulent', 'POST', '/v1/disclosures', { caseRef: 'c_nothing', purpose: 'P04' });
    await gateway.call(officer, 'GET', '/v1/agreements');
    const entries = logged();
    const seen = { agreed: 0, named: 0 };
    const told = new Map<string, number>();
    for (const entry of entries) {
      if (entry.processingActivity !== undefined) {
        const uri = `/v1/register/activities?uri=${encodeURIComponent(entry.processingActivity)}`;
        const key = `${uri} ${entry.agreement?.hash}`;
        if (!told.has(key)) {
          const found = await resolve(uri, entry.at);
          expect(found.map(({ under }) => under?.hash)).toEqual([entry.agreement?.hash]);
          expect(found[0]?.uri).toBe(entry.processingActivity);
        }
        told.set(key, 1);
        seen.agreed += 1;
      }
      const activity = activityOf(entry);
      if (activity === undefined) continue;
      seen.named += 1;
      const uri = activityUri(activity, registerUrl(gateway.url));
      if (told.has(uri)) continue;
      told.set(uri, 1);
      const found = await resolve(uri.slice(gateway.url.length), entry.at);
      expect(found.map((one) => one.activity)).toEqual([activity.activity]);
      expect(found[0]?.under?.version).toBe(activity.agreement?.version);
    }
    expect(seen.agreed).toBeGreaterThan(30);
    expect(seen.named).toBeGreaterThan(seen.agreed);
  });

  it('leads to the version that decided then, also when it is over, and to none of an agreement that nobody knows', async () => {
    await using story = await openVeenrand('2026-03-16T09:00:00Z');
    const { steps, clock, entries } = story.opened;
    const during = await steps.register.resolve('https://register.sluis.example/verwerkingen/P04', clock.now);
    const ended = parseInstant('2028-02-01T10:00:00Z');
    const after = await steps.register.resolve('https://register.sluis.example/verwerkingen/P04', ended);
    expect(during).toHaveLength(1);
    expect(after.map(({ under }) => under)).toEqual(during.map(({ under }) => under));
    for (const uri of [
      'https://register.sluis.example/verwerkingen/P13',
      '/v1/register/activities/elders/1.0.0/P04',
      'x',
    ]) {
      expect(await steps.register.resolve(uri, clock.now)).toEqual([]);
    }
    clock.now = ended;
    await story.opened.letIn('woonveste', ['woonconsulent']);
    await disclose(
      steps,
      story.opened.call('woonveste', { caseRef: story.refOf('woonveste'), purpose: 'P04', fields: ['phone'] }),
    );
    for (const entry of entries().filter(({ processingActivity }) => processingActivity !== undefined)) {
      const found = await steps.register.resolve(entry.processingActivity ?? '', parseInstant(entry.at));
      expect(found.map(({ under }) => under?.hash)).toEqual([entry.agreement?.hash]);
    }
  });
});

describe('the register over the API', () => {
  it('is the part of the own party, and its bytes are what its fingerprint is over', async () => {
    const { status, type, bytes } = await download(officer, '/v1/register');
    expect([status, type]).toEqual([200, 'application/json']);
    const register = JSON.parse(bytes.toString()) as ProcessingRegister;
    expect(validate('processingRegister', register).ok).toBe(true);
    expect(register.party).toBe('woonveste');
    expect(bytes.toString()).not.toContain('zrmScores');
    const clauses = register.activities.flatMap((one) => one.clauses);
    expect(clauses.filter(({ from, to }) => ![from, to].includes('COR'))).toEqual([]);
    const last = logged().at(-1);
    expect(last).toMatchObject({ kind: 'register-read', party: 'woonveste', reference: hashRegister(register) });
  });

  it('is the whole region for who asks for it, the same for every party', async () => {
    const [one, other] = await Promise.all([
      download(officer, '/v1/register?scope=region'),
      download(watcher, '/v1/register?scope=region'),
    ]);
    expect(one.bytes.toString()).toContain('P10.BUD.MUN');
    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect(one.etag).toBe(other.etag);
  });

  it('comes in the form that is asked for, by the header or by the address', async () => {
    const csv = await download(officer, '/v1/register', { Accept: 'text/csv' });
    expect(csv.type).toContain('text/csv');
    expect(parse(csv.bytes, { delimiter: ';', bom: true }).length).toBeGreaterThan(10);
    const sheet = await download(officer, '/v1/register?format=xlsx&language=en');
    expect(sheet.type).toBe(xlsx);
    expect((await readWorkbook(sheet.bytes)).length).toBe(4);
    const again = await download(officer, '/v1/register?format=xlsx&language=en', {
      'If-None-Match': sheet.etag ?? '',
    });
    expect(again.status).toBe(304);
    const html = await download(officer, '/v1/register?scope=region', { Accept: 'text/html' });
    expect(html.bytes.toString()).toContain('<h1>Register van verwerkingsactiviteiten, Veenrand</h1>');
    expect((await download(officer, '/v1/register', { Accept: 'image/png' })).status).toBe(406);
  });

  it('is for officers, and tells everything that is wrong at once', async () => {
    const refused = await gateway.call('woonveste/woonconsulent', 'GET', '/v1/register');
    expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
    const wrong = await gateway.call(officer, 'GET', '/v1/register?scope=all&format=pdf&language=fr');
    expect(wrong.status).toBe(400);
    expect(wrong.text).toMatch(/scope[\s\S]*format[\s\S]*language/);
    expect((await gateway.call(officer, 'GET', '/v1/register?region=Elders')).status).toBe(404);
    expect((await gateway.call(officer, 'GET', '/v1/register/activities?uri=x')).status).toBe(404);
    const moment = await gateway.call(officer, 'GET', '/v1/register/activities?uri=x&at=gisteren');
    expect(moment.status).toBe(400);
  });
});

describe('a frozen register', () => {
  it('was made when the agreement began, and recorded; asked for again with nothing changed it is that one', async () => {
    const { snapshots } = await snapshotsOf(officer);
    expect(snapshots).toHaveLength(1);
    expect(snapshots[0]).toMatchObject({ number: 1, cause: 'begun' });
    const [hash] = snapshots.map((one) => one.hash);
    const frozen = logged().filter(({ kind }) => kind === 'register-frozen');
    expect(frozen.map(({ reference }) => reference)).toContain(hash);
    const made = await gateway.call(officer, 'POST', '/v1/register/snapshots', {});
    expect(made.status, made.text).toBe(201);
    expect(JSON.parse(made.text)).toEqual(snapshots[0]);
    expect(logged().at(-1)).toMatchObject({ kind: 'register-frozen', party: 'woonveste', reference: hash });
    expect((await snapshotsOf(watcher)).snapshots).toEqual(snapshots);
  });

  it('is read by its hash, whole or in part, and says the same as the register of then', async () => {
    const [hash = ''] = (await snapshotsOf(officer)).snapshots.map((one) => one.hash);
    const whole = await read<ProcessingRegister>(watcher, `/v1/register/snapshots/${hash}?scope=region`);
    expect(hashRegister(whole)).toBe(hash);
    const part = await read<ProcessingRegister>(officer, `/v1/register/snapshots/${hash}`);
    expect(part).toEqual(await read(officer, '/v1/register'));
    const none = await gateway.call(officer, 'GET', `/v1/register/snapshots/sha3-512:${'A'.repeat(86)}`);
    expect([none.status, none.body.code]).toEqual([404, 'not-found']);
  });

  it('differs in nothing from itself, and by name from what came after', async () => {
    const [hash = ''] = (await snapshotsOf(officer)).snapshots.map((one) => one.hash);
    const same = await read<RegisterDifference>(officer, `/v1/register/difference?from=${hash}&to=${hash}`);
    expect(same).toMatchObject({ from: same.to, changes: [] });
    const contact = '{"name":"FG","email":"fg@woonveste.example","phone":"+31 88 000 0002"}';
    gateway.behind(
      `update parties set document = json_set(document, '$.dataProtectionOfficer', json('${contact}')) where id = 'woonveste'`,
    );
    gateway.behind(`update revisions set value = value + 1 where name = 'agreements'`);
    const now = await read<RegisterDifference>(officer, `/v1/register/difference?from=${hash}&scope=region`);
    expect(now.changes.map(({ about, members }) => [about, members.map(({ path, kind }) => [path, kind])])).toEqual([
      ['controllers', [[['woonveste', 'dataProtectionOfficer'], 'added']]],
    ]);
    const made = await gateway.call(officer, 'POST', '/v1/register/snapshots', {});
    expect(JSON.parse(made.text)).toMatchObject({ number: 2, cause: 'asked', by: 'woonveste', hash: now.to });
    const wrong = await gateway.call(officer, 'GET', '/v1/register/difference?from=x');
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-input']);
  });
});

it('an operator reads, freezes and compares it at the machine, and the log knows who froze', async () => {
  await using region = await openProductionRegion('sqlite');
  const register = JSON.parse(await region.command('register')) as ProcessingRegister;
  expect(validate('processingRegister', register).ok).toBe(true);
  const hash = (await region.command('register', 'freeze', '--by', 'mira')).trim();
  expect(hash).toBe(hashRegister(register));
  expect(JSON.parse(await region.command('register', 'snapshots'))).toMatchObject([{ hash, cause: 'asked' }]);
  expect(await region.command('register', hash, '--format', 'csv')).toContain('Verwerkingsverantwoordelijke');
  expect((await region.command('register', 'difference', hash)).trim()).toBe('');
}, 120_000);
