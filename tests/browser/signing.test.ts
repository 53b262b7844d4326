import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashAgreement, signStatement, withText } from '../../src/agreements/agreements.ts';
import type { Agreement, Statement } from '../../src/contract/generated/types.ts';
import { browser, openSite, type Site } from '../support/site.ts';

const at = '2026-03-16T10:00:00Z';
const director = 'ruben.schaap';
const room = '/afspraken/veenrand-2026/v/1.1.0/ondertekenen';
const confirm = `${room}/tekenen?keuze=accept`;

let site: Site;
let next: Agreement;
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite(at);
  next = await publishNext(site);
});
afterAll(() => site?.[Symbol.asyncDispose]());

async function documentOf({ gateway }: Site): Promise<Agreement> {
  const response = await gateway.call(
    'veldhaven/privacy-officer',
    'GET',
    '/v1/agreements/veenrand-2026/versions/1.0.0/document',
  );
  return JSON.parse(response.text) as Agreement;
}

/** A next version that was offered: the same as the first, for another term. */
async function publishNext({ gateway }: Site): Promise<Agreement> {
  const { text: _, ...terms } = await documentOf(site);
  const agreement = withText({ ...terms, version: '1.1.0', term: { ...terms.term, from: '2026-06-01' } });
  const document = canonicalize(agreement) ?? '';
  const row = [hashAgreement(agreement), agreement.id, agreement.version, document].map(
    (text) => `'${text.replaceAll("'", "''")}'`,
  );
  gateway.behind(`insert into agreements (hash, id, version, document, created_at) values (${row.join(', ')}, 0);
    update revisions set value = value + 1 where name = 'agreements'`);
  return agreement;
}

const keyOf = (party: string): string =>
  site.gateway.accounts.signatories.find(({ partyId }) => partyId === party)?.privateKey ?? '';

/** A statement that was signed elsewhere, with the party's own key. */
function sign(party: string, changes: Partial<Statement> = {}): Promise<string> {
  const statement: Statement = {
    ...{ agreementHash: hashAgreement(next), type: 'accept', party, signedAt: at, onBehalfOf: [] },
    signatory: { name: 'R. Voorbeeld', function: 'bestuurder' },
    ...changes,
  };
  return signStatement(statement, createPrivateKey(keyOf(party)), `${party}-1`);
}

const textOf = async (place: Locator): Promise<string> => (await place.textContent()) ?? '';
const headingOf = (page: Page): Promise<string> => textOf(page.locator('h1'));
const rowOf = (page: Page, party: string): Promise<string> => textOf(page.locator('tr', { hasText: party }));

describe.skipIf(browser === undefined)('signing a version', () => {
  it('is asked of every party, and says that a signature of another version is one of another version', async () => {
    await using opened = await site.open(room, { as: director });
    const { page } = opened;
    expect(await textOf(page.locator('main'))).toContain('Nog niemand tekende.');
    expect(await rowOf(page, 'Woonveste')).toContain('Getekend voor een andere versie');
    expect(await rowOf(page, 'Woonveste')).toContain('versie 1.0.0 en telt hier niet');
    expect(opened.errors()).toEqual([]);
  });

  it('goes by the keyboard, with a key that stays in the browser', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-key-'));
    const file = join(folder.path, 'sleutel.pem');
    writeFileSync(file, keyOf('woonveste'));
    await using opened = await site.open(room, { as: director });
    const { page } = opened;
    const posted: string[] = [];
    page.on('request', (request) => posted.push(request.postData() ?? ''));

    await page.getByRole('link', { name: 'Teken versie 1.1.0' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/tekenen/);
    expect(await headingOf(page)).toBe('Versie 1.1.0 tekenen namens Woonveste');
    await page.getByLabel('Je functie').focus();
    await page.keyboard.type('bestuurder');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('sleutel');
    await page.setInputFiles('#sleutel', file);
    await page.getByRole('button', { name: 'Onderteken', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/ontvangen=/);

    expect(await textOf(page.getByRole('status').first())).toContain('De handtekening van Woonveste is ontvangen');
    const row = await rowOf(page, 'Woonveste');
    expect(row).toContain('Getekend');
    expect(row).toContain('Ruben Schaap');
    const [secret = ''] = /[A-Za-z0-9+/=]{40,}/.exec(keyOf('woonveste')) ?? [];
    expect(posted.join('\n')).toContain('verklaring=');
    expect(posted.join('\n')).not.toContain(encodeURIComponent(secret));
    expect(opened.errors()).toEqual([]);
  });

  it('takes a P-256 key as a JWK, and a reason from who says no', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = { kid: 'de-brug-2', jwk: publicKey.export({ format: 'jwk' }), validFrom: '2026-01-01T00:00:00Z' };
    site.gateway.behind(`update parties set document = json_insert(document, '$.keys[#]', json('${JSON.stringify(key)}'))
      where id = 'de-brug'; update revisions set value = value + 1 where name = 'agreements'`);
    await using opened = await site.open(`${room}/tekenen?keuze=reject`, { as: 'kees.holtrop' });
    const { page } = opened;
    await page.getByLabel('Je functie').fill('bestuurder');
    await page.getByLabel('Waarom?').fill('De looptijd is te lang: “vier” jaar.');
    const buffer = Buffer.from(JSON.stringify(privateKey.export({ format: 'jwk' })));
    await page.setInputFiles('#sleutel', { name: 'k.jwk', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Onderteken de afwijzing' }).click();
    await page.waitForURL(/ontvangen=/);
    const row = await rowOf(page, 'De Brug');
    expect(row).toContain('Afgewezen');
    expect(row).toContain('De looptijd is te lang: “vier” jaar.');
    expect(row).toContain('sleutel de-brug-2 (ES256)');
    expect(opened.errors()).toEqual([]);
  });

  it('can be checked by anybody who reads along, each check in words', async () => {
    await using opened = await site.open('/afspraken/veenrand-2026/v/1.0.0/ondertekenen', { as: 'noor.elzinga' });
    const { page } = opened;
    await page.getByRole('link', { name: /Gecontroleerd.*Woonveste/ }).click();
    await page.waitForURL(/verklaring/);
    const text = await textOf(page.locator('main'));
    expect(text).toContain('Deze handtekening klopt');
    expect(text).toContain('De sleutel (woonveste-1) is van Woonveste.');
    expect(text).toContain('De poort kan dat niet controleren.');
    expect(await page.locator('.sluis-step--ok').count()).toBe(6);
    expect(opened.errors()).toEqual([]);
  });

  it('does without JavaScript: what was signed elsewhere is handed in', async () => {
    await using opened = await site.open(confirm, { as: 'hedwig.van-loon', javaScript: false });
    const { page } = opened;
    expect(await page.locator('#sleutel').isVisible()).toBe(false);
    await page.getByLabel('Ondertekende verklaring').fill(await sign('veldhaven'));
    await page.getByRole('button', { name: 'Lever de verklaring in' }).click();
    await page.waitForURL(/ontvangen=/);
    expect(await rowOf(page, 'Gemeente Veldhaven')).toContain('R. Voorbeeld');
  });

  it('refuses a statement for another text, for another party, and one by a key that is not registered', async () => {
    await using first = await site.open(room, { as: 'kees.holtrop' });
    const before = await rowOf(first.page, 'De Brug');
    const refuse = async (statement: string): Promise<string> => {
      await using opened = await site.open(confirm, { as: 'kees.holtrop', javaScript: false });
      const { page } = opened;
      await page.getByLabel('Ondertekende verklaring').fill(statement);
      await page.getByRole('button', { name: 'Lever de verklaring in' }).click();
      expect(page.url()).toContain('/tekenen');
      expect(await page.title()).toContain('Niet ontvangen');
      return await textOf(page.locator('.sluis-problems li'));
    };
    const earlier = hashAgreement({ ...next, version: '1.0.1' });
    expect(await refuse(await sign('de-brug', { agreementHash: earlier }))).toContain('voor een andere tekst');
    expect(await refuse(await sign('thuishof'))).toContain('van een andere partij');
    expect(await refuse(await sign('de-brug', { type: 'reject' }))).toContain('iets anders dan je hier hebt gekozen');
    expect(await refuse(await sign('de-brug', { signedAt: '2027-01-01T00:00:00Z' }))).toContain('Zet de klok');
    expect(await refuse('geen verklaring')).toContain('Plak de hele regel');
    await using opened = await site.open(room, { as: 'kees.holtrop' });
    expect(await rowOf(opened.page, 'De Brug')).toBe(before);
  });

  it('takes in a vote of the steering group, and on that form nothing else', async () => {
    const earlier = '/afspraken/veenrand-2026/v/1.0.0/ondertekenen';
    const document = await documentOf(site);
    const agreementHash = hashAgreement(document);
    const handIn = async (statement: string): Promise<string> => {
      await using opened = await site.open(earlier, { as: director, javaScript: false });
      const { page } = opened;
      await page.getByText('Een stem inleveren').click();
      await page.getByLabel('Ondertekende verklaring').fill(statement);
      await page.getByRole('button', { name: 'Lever de verklaring in' }).click();
      return await textOf(page.locator('main'));
    };
    const vote = { agreementHash, type: 'expel', about: 'balans', from: '2026-04-01' } as const;
    expect(await handIn(await sign('woonveste', { agreementHash, type: 'revoke' }))).toContain('iets anders');
    const voted = await handIn(await sign('woonveste', vote));
    expect(voted).toContain('De stem van Woonveste om uit te sluiten is ontvangen');
    expect(voted).toContain('Uitsluiten: 1 van de 2 stemmen die nodig zijn (Woonveste vanaf 1 april 2026).');
  });

  it('says what is wrong with a key before anything is sent', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const locked = privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'geheim' })
      .toString();
    await using opened = await site.open(confirm, { as: 'kees.holtrop' });
    const { page } = opened;
    await page.getByLabel('Je functie').fill('bestuurder');
    for (const [text, words] of [
      [other, 'Deze sleutel is niet geregistreerd voor De Brug'],
      [locked, 'op slot met een wachtwoord'],
      ['iets anders', 'geen sleutel die deze pagina kan lezen'],
    ] as const) {
      await page.setInputFiles('#sleutel', { name: 'k.pem', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Onderteken', exact: true }).click();
      await expect.poll(() => textOf(page.locator('#sleutel-fouten p:visible').first())).toContain(words);
    }
    expect(page.url()).toContain('/tekenen');
    expect(opened.errors()).toEqual([]);
  });

  it('is not for who reads along, nor for who logged in too long ago', async () => {
    await using reader = await site.open(confirm, { as: 'noor.elzinga' });
    expect(await headingOf(reader.page)).toBe('Dit mag je niet zien');

    site.gateway.behind('update web_sessions set authenticated_at = authenticated_at - 301000');
    await using stale = await site.open(confirm, { as: 'kees.holtrop' });
    const { pathname, searchParams } = new URL(stale.page.url());
    expect([pathname, searchParams.get('opnieuw'), searchParams.get('terug')]).toEqual(['/inloggen', '1', confirm]);
    await stale.page.locator('button[value="kees.holtrop"]').click();
    await stale.page.waitForURL(/tekenen/);
    expect(await headingOf(stale.page)).toBe('Versie 1.1.0 tekenen namens De Brug');
  });

  it.each([
    [room, director],
    [confirm, 'kees.holtrop'],
  ])('has no barriers and no faults at %s', async (path, as) => {
    expect(await site.barriers(path, { as })).toEqual([]);
    expect(await site.faults(path, { as })).toEqual([]);
  });
});
