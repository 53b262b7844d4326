import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

const administrator = 'tineke.bosma';

let site: Site;
beforeAll(async () => {
  if (browser !== undefined) site = await openSite();
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

describe.skipIf(browser === undefined)('the pages of parties and people', () => {
  it('keep nobody out, reading or administering', async () => {
    const pages = [
      ['/partijen', 'sem.achterberg'],
      ['/partijen/woonveste', administrator],
      ['/mensen', administrator],
    ] as const;
    for (const [path, as] of pages) {
      expect(await site.barriers(path, { as })).toEqual([]);
      expect(await site.faults(path, { as })).toEqual([]);
    }
  });

  it('take a public key with its thumbprint, and never show a secret one that was pasted', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await using opened = await site.open('/partijen/woonveste', { as: administrator, javaScript: false });
    const { page } = opened;
    const paste = async (text: string) => {
      await page.locator('#kid').fill('sleutel-2');
      await page.locator('#sleutel').fill(text);
      await page.locator('#vanaf').fill('2026-03-01');
      await page.getByRole('button', { name: 'Sleutel toevoegen' }).click();
    };
    await paste(secret);
    expect(await page.locator('.sluis-problems').textContent()).toContain('Dit is een geheime sleutel');
    expect(await page.content()).not.toContain(secret.split('\n')[1] ?? 'nothing');
    await paste(publicKey.export({ type: 'spki', format: 'pem' }).toString());
    expect(await page.locator('.sluis-keys__key').count()).toBe(2);
    await page.locator('.sluis-keys__end summary').last().click();
    await page.getByRole('button', { name: 'Beëindig de sleutel nu' }).last().click();
    expect(await page.locator('.sluis-keys__key').last().textContent()).toContain('Beëindigd');
    expect(site.gateway.logText()).not.toContain('PRIVATE');
  });

  it('shut somebody out at once, and let them in again', async () => {
    await using away = await site.open('/mensen', { as: 'marit.postma' });
    expect(await away.page.getByRole('button', { name: /Blokkeren/ }).count()).toBe(0);
    await using desk = await site.open('/mensen', { as: administrator, javaScript: false });
    await desk.page.getByRole('button', { name: 'Blokkeren Marit Postma' }).click();
    expect(await desk.page.locator('.sluis-people-done').textContent()).toContain('kan niet meer inloggen');
    await away.page.goto(`${site.gateway.url}/partijen`);
    expect(away.page.url()).toContain('/inloggen');
    await desk.page.getByRole('button', { name: 'Weer toelaten Marit Postma' }).click();
    expect(await desk.page.locator('.sluis-people-done').textContent()).toContain('weer inloggen');
  });
});
