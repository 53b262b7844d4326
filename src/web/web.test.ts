import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPageParts } from '../../tests/browser/page-parts.ts';
import type { FieldDecision, ReasonCode } from '../contract/generated/types.ts';
import { type PageFrame, renderProblem, renderStart, renderTrial, type TrialProps, type TrialResult } from './web.ts';

const parts = createPageParts();
const choices = await parts.choices();
const overview = await parts.overview();

const frame: PageFrame = {
  about: parts.about,
  language: 'nl',
  nonce: 'n0nce',
  assets: '/assets/digest',
  url: '/proef?wie=woonveste.woonconsulent',
};

const question = { party: 'woonveste', role: 'woonconsulent', purpose: 'P04', client: 'J.', all: false };
const form = { wie: 'woonveste.woonconsulent', doel: 'P04', over: 'J.', afspraak: '', met: '', all: false };

const propsWith = (result: TrialResult, more: Partial<TrialProps> = {}): TrialProps => ({
  frame,
  choices,
  form,
  errors: [],
  view: 'all',
  answer: { question, result },
  ...more,
});

const withDecision = (result: TrialResult, decision: FieldDecision): TrialResult => ({
  ...result,
  fields: result.fields.slice(0, 1).map((field) => ({ ...field, decision, example: 'SECRET-VALUE' })),
});

const refused = (reason: ReasonCode): FieldDecision => ({ effect: 'none', stoppedAt: 'consent', reason });

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the page Proefaanvraag', () => {
  it('says in one sentence how much a party sees of whom', async () => {
    const html = renderTrial(propsWith(await parts.trial(question)));
    expect(html).toMatch(/^<!DOCTYPE html><html lang="nl"/);
    expect(textOf(html)).toContain('Woonveste ziet 18 van 18 gegevens van J.');
    expect(textOf(html)).toContain('Er is niets opgevraagd of vastgelegd als inzage.');
  });

  it('never shows a value of a field that is not to be seen, even when it is handed one', async () => {
    const result = await parts.trial(question);
    for (const reason of ['DENY_NO_CONSENT', 'DENY_FIELD_NOT_AGREED', 'DENY_STATUTORY_BSN'] as const) {
      expect(renderTrial(propsWith(withDecision(result, refused(reason))))).not.toContain('SECRET-VALUE');
    }
  });

  it('names the part that is shown, and keeps the legal basis apart from the yes', async () => {
    const part = await parts.trial(question);
    const text = textOf(
      renderTrial(propsWith({ ...part, fields: part.fields.filter(({ name }) => name === 'dateOfBirth') })),
    );
    expect(text).toContain('Een deel: alleen het jaar');
    expect(text).toMatch(/Grondslag AVG artikel 6.* Akkoord Nodig/);
  });

  it('stops the chain at the first no and says that the rest was not checked', async () => {
    const result = await parts.trial({ ...question, all: true });
    const bsn = result.fields.filter(({ name }) => name === 'bsn');
    const text = textOf(renderTrial(propsWith({ ...result, fields: bsn })));
    expect(text).toContain('Woonveste ziet niets van J.');
    expect(text).toContain('UAVG art. 46');
    expect(text.match(/niet meer gecontroleerd/g)).toHaveLength(10);
    expect(text).toContain('Een afspraak of een akkoord verandert dit niet');
  });

  it('says that a no is always allowed where only a yes would open a field', async () => {
    const result = withDecision(await parts.trial(question), refused('DENY_NO_CONSENT'));
    expect(textOf(renderTrial(propsWith(result)))).toContain(
      'Te zien als J. akkoord geeft voor ‘Persoon’. Nee zeggen mag altijd',
    );
  });

  it('lists in each view only what belongs there, and says so when there is nothing', async () => {
    const result = await parts.trial({ ...question, all: true });
    const rows = (view: TrialProps['view']): number =>
      renderTrial(propsWith(result, { view })).match(/<details class="sluis-field"/g)?.length ?? 0;
    const counts = (['seen', 'no-consent', 'not-agreed', 'other'] as const).map(rows);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows('all'));
    expect(rows('all')).toBe(70);
    expect(textOf(renderTrial(propsWith(result, { view: 'no-consent' })))).toContain('In deze lijst staat niets.');
  });

  it('says what it means when the agreement names nothing', async () => {
    const result = { ...(await parts.trial(question)), fields: [] };
    expect(textOf(renderTrial(propsWith(result)))).toContain(
      'De afspraak noemt voor dit doel en deze partij geen gegevens.',
    );
  });

  it('gives the form back with every error beside its choice and in the summary', () => {
    const errors = [
      { entry: 'wie', kind: 'unknown' },
      { entry: 'over', kind: 'missing' },
    ] as const;
    const html = renderTrial({
      frame,
      choices,
      form: { ...form, wie: 'x', over: '' },
      errors,
      view: 'all',
    });
    expect(html).toContain('<title>Problemen: Proefaanvraag – Sluis</title>');
    expect(html).toContain('href="#wie"');
    expect(html.match(/Kies over wie het gaat/g)).toHaveLength(2);
    expect(html).toMatch(/<option value="P04" selected/);
  });

  it.each(['nl', 'en'] as const)('speaks one language throughout (%s)', async (language) => {
    const html = renderTrial(propsWith(await parts.trial(question), { frame: { ...frame, language } }));
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.includes('Wat zou dit veranderen?')).toBe(language === 'nl');
    expect(html.includes('What would change this?')).toBe(language === 'en');
  });
});

describe('hostile texts', () => {
  const hostile = `"><img src=x onerror=alert(1)>'</script>{evil, select, other {}}`;

  it('stay text, wherever they come from', async () => {
    const result = await parts.trial(question);
    const local = { nl: hostile, en: hostile };
    const nasty: TrialResult = {
      ...result,
      client: hostile,
      recipient: { party: 'woonveste', name: hostile, role: 'woonconsulent' },
      fields: result.fields.slice(0, 2).map((field) => ({ ...field, label: local, example: { note: hostile } })),
    };
    const evil = { ...choices, clients: [{ label: hostile, story: local }], examples: [{ title: local, question }] };
    const pages = [
      renderTrial(propsWith(nasty, { choices: evil, frame: { ...frame, url: `/proef?x=${hostile}` } })),
      renderStart({
        frame: { ...frame, url: `//evil.example/${hostile}` },
        overview: { ...overview, examples: evil.examples },
      }),
      renderProblem({ frame, kind: 'failed', reference: hostile }),
    ];
    for (const html of pages) {
      expect(html).not.toContain('<img');
      expect(html).not.toMatch(/<[^>]*\sonerror=/);
      expect(html.match(/<script/g)).toHaveLength(3);
      expect(html).not.toContain('href="//');
    }
  });

  it('cannot enter past the renderer: nothing in this room sets raw HTML', () => {
    const room = new URL('.', import.meta.url);
    const names = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.test)\.(tsx?|js)$/.test(name),
    );
    const sources = names.map((name) => readFileSync(new URL(name, room), 'utf8'));
    expect(names.length).toBeGreaterThan(10);
    for (const source of sources)
      expect(source).not.toMatch(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacent|\beval\b/);
  });
});

describe('the start page', () => {
  it('says that everybody is invented, and that the national model is a proposal', () => {
    const text = textOf(renderStart({ frame, overview }));
    expect(text).toContain('Alle personen en organisaties hier zijn verzonnen.');
    expect(text).toContain('Dit model is een voorstel van dit project, niet het officiële landelijke model.');
  });

  it('tells who has signed and whether the agreement is in force', () => {
    const text = textOf(renderStart({ frame, overview }));
    expect(text).toContain('7 van 9 partijen hebben getekend');
    const { agreement } = overview;
    const closed = renderStart({ frame, overview: { ...overview, agreement: { ...agreement, inForce: false } } });
    expect(textOf(closed)).toContain('Er wordt niets gedeeld');
  });

  it('quotes the values in the lines for the terminal, so that they stay one word of the shell', () => {
    expect(renderStart({ frame, overview })).toContain(String.raw`woonveste-woonconsulent:demo-o'\''clock`);
  });

  it('shows no lines for the terminal, and no demo banner, outside the demo', () => {
    const { call: _call, ...real } = overview;
    const about = { ...frame.about, demo: false };
    const html = renderStart({ frame: { ...frame, about }, overview: real });
    expect(html).not.toMatch(/curl|\/demo\/accounts|verzonnen/);
  });
});

describe('a problem page', () => {
  it.each([
    ['forbidden', 'Dit mag je niet zien'],
    ['missing', 'Deze pagina bestaat niet'],
    ['invalid', 'Deze vraag klopt niet'],
    ['unavailable', 'Dat is veilig, maar het werkt even niet.'],
    ['failed', 'Er is niets gedeeld.'],
  ] as const)('for %s says what it means', (kind, words) => {
    expect(textOf(renderProblem({ frame, kind, reference: 'e_1' }))).toContain(words);
  });
});
