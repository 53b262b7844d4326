import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, openSite, type Site } from '../support/site.ts';

const [officer, auditor, operator, operatorAuditor, worker, other] = [
  ...['marit.postma', 'anouk.terpstra', 'noor.elzinga', 'wouter.blokland', 'lotte.brands', 'fatima.benali'],
] as const;
const page = '/logboek/bewaren';
const source = 'Selectielijst 2020, 4.1';
const reason = 'Zaak 2026-12 bij de rechtbank';

let site: Site;
beforeAll(async () => {
  if (browser !== undefined) site = await openSite('2026-05-12T08:00:00Z');
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

const mainOf = async (as: string, path = page): Promise<string> => {
  await using opened = await site.open(path, { as });
  return (await opened.page.locator('main').textContent()) ?? '';
};

describe.skipIf(browser === undefined)('how long entries are kept', () => {
  it('is closed to who works with clients, and linked from the log for who reads that', async () => {
    const text = await mainOf(worker);
    expect(text).not.toContain('Termijnen');
    await using opened = await site.open('/logboek', { as: officer });
    await opened.page.getByRole('link', { name: 'Hoe lang blijft dit bewaard?' }).press('Enter');
    await opened.page.waitForURL(`**${page}`);
    expect(await opened.page.locator('h1').textContent()).toBe('Hoe lang regels bewaard blijven');
  });

  it('says of every category without a term that it is kept', async () => {
    const text = await mainOf(officer);
    expect(text.split('blijft bewaard: geen termijn vastgesteld')).toHaveLength(8);
    expect(text).toContain('Er is nog niets weggehaald.');
    expect(text).not.toContain('geen partij');
  });

  it.each([false, true])('is set with its source, by the keyboard (JavaScript: %s)', async (javaScript) => {
    await using opened = await site.open(page, { as: officer, javaScript });
    const { page: shown } = opened;
    await shown.getByLabel('Waar gaan de regels over?').selectOption('disclosures');
    await shown.getByLabel('Aantal maanden', { exact: true }).fill('0');
    await shown.getByLabel('Waar staat dat?').fill(source);
    await shown.getByRole('button', { name: 'Stel vast' }).press('Enter');
    await shown.locator('#problemen-kop').waitFor();
    expect(await shown.locator('#maanden-fout').textContent()).toContain('1 tot 1200');
    expect(await shown.getByLabel('Waar staat dat?').inputValue()).toBe(source);
    await shown.getByLabel('Aantal maanden', { exact: true }).fill('84');
    await shown.getByRole('button', { name: 'Stel vast' }).press('Enter');
    await shown.waitForURL('**gedaan=term');
    expect(await shown.getByRole('status').first().textContent()).toContain('De termijn staat');
    const row = shown.locator('.sluis-retention__terms tbody tr').first();
    expect(await row.textContent()).toContain('84 maanden (7 jaar)');
    expect(await row.textContent()).toContain(source);
    expect(await row.textContent()).toContain('Marit Postma (Woonveste)');
    await shown.getByRole('link', { name: 'Reken het uit' }).press('Enter');
    await shown.waitForURL('**vooruit=ja#vooruit');
    expect(await shown.locator('[aria-labelledby="vooruit"]').textContent()).toMatch(/Nu te oud.*geen regels/s);
    expect(opened.errors()).toEqual([]);
  });

  it('is read and not set by an auditor, and not told to other parties', async () => {
    const text = await mainOf(auditor);
    expect(text).toContain(source);
    expect(text).toContain('Een termijn stelt de privacy officer vast.');
    expect(text).not.toContain('Stel vast');
    const theirs = await mainOf(other);
    expect(theirs).not.toContain(source);
    expect(theirs).toContain('Minstens 60 maanden bij De Brug.');
    expect(theirs).not.toContain('Noordlicht');
  });

  it('of no party is set by the privacy officer of the party that runs the gateway, who sees of others none', async () => {
    await using opened = await site.open(page, { as: operator, javaScript: false });
    const { page: shown } = opened;
    // Whose entries they are to hold is not asked: the own ones.
    const whose = shown.getByLabel('Van wie?');
    expect(await whose.locator('option').allTextContents()).toEqual(['Kies', 'Gemeente Veldhaven', 'geen partij']);
    expect(await shown.locator('.sluis-lead').textContent()).toContain('Veldhaven');
    expect(await shown.locator('main').textContent()).not.toMatch(/Woonveste|Selectielijst/);
    await whose.selectOption({ label: 'geen partij' });
    await shown.getByLabel('Waar gaan de regels over?').selectOption('rights');
    await shown.getByLabel('Aantal maanden', { exact: true }).fill('24');
    await shown.getByLabel('Waar staat dat?').fill('Besluit van de regio');
    await shown.getByRole('button', { name: 'Stel vast' }).press('Enter');
    await shown.waitForURL('**gedaan=term');
    const none = shown.locator('details', { hasText: 'geen partij' });
    await none.locator('summary').press('Enter');
    expect(await none.textContent()).toContain('24 maanden (2 jaar)');
    expect(await mainOf(officer)).not.toContain('Besluit van de regio');
  });

  it('of every party, and of none, is shown to the auditor of that party, who sets none', async () => {
    await using opened = await site.open(page, { as: operatorAuditor, javaScript: false });
    const { page: shown } = opened;
    const text = (await shown.locator('main').textContent()) ?? '';
    for (const one of ['van alle partijen', source, 'Besluit van de regio']) expect(text).toContain(one);
    expect(text).not.toContain('Stel vast');
    const whose = await shown.getByLabel('Van wie?').locator('option').allTextContents();
    expect(whose).toEqual(expect.arrayContaining(['Alle partijen', 'Gemeente Veldhaven', 'Woonveste']));
    expect(whose).not.toContain('geen partij');
  });

  it('is longer for what is held, which another person than the holder releases', async () => {
    const ref = site.gateway.refOf('J', 'woonveste');
    await using opened = await site.open(page, { as: officer, javaScript: false });
    const { page: shown } = opened;
    await shown.getByLabel('Kenmerk van het traject').fill(site.gateway.refOf('J', 'de-brug'));
    await shown.getByLabel('Waarom?').fill(reason);
    await shown.getByRole('button', { name: 'Houd vast' }).press('Enter');
    expect(await shown.locator('#kenmerk-fout').textContent()).toContain('geen traject met dit kenmerk');
    await shown.getByLabel('Kenmerk van het traject').fill(ref);
    await shown.getByRole('button', { name: 'Houd vast' }).press('Enter');
    await shown.waitForURL('**gedaan=held#vast');
    const held = shown.locator('[aria-labelledby="vast"]');
    expect(await held.textContent()).toContain('Jij houdt dit vast. Vrijgeven doet iemand anders.');
    expect(await held.textContent()).toContain(ref);
    expect(await held.getByRole('button', { name: 'Geef vrij' }).count()).toBe(0);
    const seen = await mainOf(operatorAuditor);
    expect(seen).toContain(reason);
    expect(seen).not.toContain(ref);
    for (const as of [other, operator]) expect(await mainOf(as)).not.toContain(reason);

    await using again = await site.open(page, { as: auditor, javaScript: false });
    await again.page.getByRole('button', { name: 'Geef vrij' }).press('Enter');
    await again.page.waitForURL('**gedaan=lifted#vast');
    expect(await again.page.locator('[aria-labelledby="vast"]').textContent()).toMatch(/Vrijgegeven.*Anouk Terpstra/s);
    expect(JSON.stringify(site.gateway.entries())).not.toContain(reason);
  });

  it.each([officer, operator, operatorAuditor])('keeps nobody out (%s)', async (as) => {
    for (const path of [page, `${page}?vooruit=ja`]) {
      expect(await site.barriers(path, { as })).toEqual([]);
      expect(await site.faults(path, { as })).toEqual([]);
    }
    await using opened = await site.open(page, { as, pastPolicy: true });
    await opened.page
      .getByRole('button', { name: 'Houd vast' })
      .evaluate((button) => button.closest('form')?.setAttribute('novalidate', ''));
    await opened.page.getByRole('button', { name: 'Houd vast' }).press('Enter');
    await opened.page.locator('#waarom-fout').waitFor();
    expect(await violationsIn(opened.page)).toEqual([]);
    expect(opened.errors()).toEqual([]);
  });
});
