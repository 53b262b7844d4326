import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { hashAgreement } from '../../hash-agreement.ts';
import { renderText, withText } from '../agreement-text.ts';
import { richTerms, veenrand } from '../terms.fixture.ts';
import { pagePolicy } from './page-style.ts';
import { renderHtml } from './render-html.ts';

const rich = withText(richTerms());
const languages = ['nl', 'en'] as const;
const pages = [veenrand, rich].flatMap((agreement) =>
  languages.map((language) => ({
    language,
    agreement,
    hash: hashAgreement(agreement),
    html: renderHtml(agreement, hashAgreement(agreement), language),
    text: renderText(agreement, language),
  })),
);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words that a reader of the page sees in its text: without the table of contents, which repeats the headings. */
const wordsOf = (html: string): string[] =>
  (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '')
    .replace(/<nav.*?<\/nav>/s, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&([a-z]+|#39);/g, (_, name: string) => entities[name] ?? '?')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-');
/** The words of the plain text, without its marks for items and cells. */
const plainWordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => word !== '' && word !== '-' && word !== '│');

describe('the page of an agreement', () => {
  test.each(pages)('holds the words of the plain text, no more and no less ($language)', ({ html, text }) => {
    expect(plainWordsOf(text).length).toBeGreaterThan(2000);
    expect(wordsOf(html)).toEqual(plainWordsOf(text));
  });

  test.each(pages)('is valid HTML in its own language ($language)', async ({ html, language }) => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
    const report = await validator.validateString(html);

    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
  });

  test.each(pages)('names the agreement, its version and its whole hash under the text ($language)', (page) => {
    const footer = /<footer>.*<\/footer>/s.exec(page.html)?.[0];

    expect(footer).toContain(page.agreement.id);
    expect(footer).toContain(page.agreement.version);
    expect(footer).toContain(page.hash);
  });

  test.each(pages)('repeats its whole hash on each sheet of paper, and there only ($language)', ({ html, hash }) => {
    expect(/<p class="running">(.*?)<\/p>/s.exec(html)?.[1]).toContain(hash);
    expect(html).toContain('\n.running { display: none; }');
    expect(html.split('@media print {')[1]).toContain('.running { display: block; position: fixed;');
  });

  test.each(pages)('folds its contents, and nothing of its text ($language)', ({ html }) => {
    expect(html.match(/<details>/g)).toHaveLength(1);
    expect(/<nav.*?<\/nav>/s.exec(html)?.[0]).toContain('<details>');
  });

  test.each(pages)('has a heading for each link of its contents, and each once ($language)', ({ html }) => {
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

    expect(links.length).toBeGreaterThan(25);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(pages)('runs nothing, loads nothing and sends nothing ($language)', ({ html }) => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|form|base|svg)\b/i);
    expect(html).not.toMatch(/ on[a-z]+=| style=|javascript:|url\(|@import/i);
  });

  test('works under its own policy: its one style sheet is that of the digest', () => {
    const styles = pages.map(({ html }) => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '');
    const digests = styles.map((style) => createHash('sha256').update(style).digest('base64'));

    expect(new Set(digests).size).toBe(1);
    expect(pagePolicy).toContain(`style-src 'sha256-${digests[0]}'`);
    expect(pagePolicy).not.toContain('unsafe');
  });

  test('says the same twice', () => {
    expect(renderHtml(rich, hashAgreement(rich), 'nl')).toBe(renderHtml(rich, hashAgreement(rich), 'nl'));
  });
});

describe('a name with markup in it', () => {
  const attack = `<script>alert(1)</script><img src=x onerror="alert(1)">' "&amp;</main></td>`;
  const terms = richTerms();
  const hostile = withText({
    ...terms,
    title: { nl: attack, en: attack },
    scope: { ...terms.scope, region: attack },
    parties: terms.parties.map((party) => ({ ...party, name: attack })),
    roles: terms.roles.map((role) => ({ ...role, label: { nl: attack, en: attack } })),
    articles: { ...terms.articles, aim: { nl: attack, en: attack } },
  });

  test.each(languages)('is words, in every place (%s)', (language) => {
    const html = renderHtml(hostile, hashAgreement(hostile), language);

    expect(html).not.toMatch(/<script|<img/i);
    expect(html.match(/<\/main>/g)).toHaveLength(1);
    expect(wordsOf(html)).toEqual(plainWordsOf(renderText(hostile, language)));
  });
});
