import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en, nl } from './texts.ts';

const languages = { nl, en } as Readonly<Record<string, Readonly<Record<string, string>>>>;
const keys = Object.keys(nl);

const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));

/** The values of an enumeration in the shared schema. */
function enumeration(name: string): string[] {
  const schema = readFileSync(new URL('../../schemas/common.schema.json', import.meta.url), 'utf8');
  const { $defs } = JSON.parse(schema) as { $defs: Record<string, { enum?: string[] }> };
  return $defs[name]?.enum ?? [];
}

/** What a place in a name of a text stands for: one part of it, or the kind of a notice, which has two. */
const filledIn = ((): string => {
  const schema = readFileSync(new URL('../../schemas/notice.schema.json', import.meta.url), 'utf8');
  const { properties } = JSON.parse(schema) as { properties: { kind: { enum: readonly string[] } } };
  return `(?:[^.]+|${properties.kind.enum.map((kind) => kind.replaceAll('.', '\\.')).join('|')})`;
})();

/** The names of the values that a message is filled with. */
function valuesIn(text: string, language: string): string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, value: name } = value as { type?: number; value?: unknown };
    if (type !== undefined && type !== 0 && typeof name === 'string') names.add(name); // 0 is a literal text
    for (const child of Object.values(value)) visit(child);
  };
  visit(new IntlMessageFormat(text, language, {}, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the texts of the pages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  it('stand in one place only', () => {
    const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' });
    const own = files
      .filter((name) => name.endsWith('/nl.json'))
      .flatMap((name) => Object.keys(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object));
    expect(own.toSorted()).toEqual(keys.toSorted());
  });

  it('are all used, and every text that is asked for exists', () => {
    const plain = sources.flatMap((source) => [...source.matchAll(/'([a-z][\w+ -]*\.[\w.+ -]*)'/g)]);
    // a template, in which what is filled in may be a call with strings of its own
    const templates = sources.flatMap((source) => [
      ...source.matchAll(/`([a-z](?:[\w.+ -]|\$\{(?:[^{}`]|\{[^{}`]*\})*\})*)`/g),
    ]);
    const asked = [...plain, ...templates].map(([, text = '']) => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '*'));
    const whole = new Set(asked.filter((text) => !text.includes('*')));
    const patterns = [...new Set(asked)]
      .filter((text) => text.includes('.') && text.includes('*'))
      .map((text) => new RegExp(`^${text.replace(/[.+]/g, '\\$&').replaceAll('*', filledIn)}$`));
    expect(keys.filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
    const families = new Set(keys.map((key) => key.split('.')[0]));
    const used = sources.flatMap((source) => [...source.matchAll(/say\('([^']+)'/g)].map(([, key = '']) => key));
    expect(used.filter((key) => families.has(key.split('.')[0]) && !keys.includes(key))).toEqual([]);
  });

  it.each([
    ['reasonCode', (code: string) => ['short', 'text', 'b1', 'change'].map((part) => `reason.${code}.${part}`)],
    ['checkName', (check: string) => [`check.${check}`, `check.${check}.ok`]],
    ['phase', (phase: string) => [`phase.${phase}`]],
    ['sensitivity', (sensitivity: string) => [`sensitivity.${sensitivity}`]],
    ['category', (category: string) => [`category.${category}`]],
    ['part', (part: string) => [`part.${part}`]],
    ['partyType', (type: string) => [`party.${type}`]],
    ['standing', (standing: string) => [`standing.${standing}`]],
    ['consentRequirement', (requirement: string) => [`consent.${requirement}`]],
  ])('say every %s in both languages', (name, keysOf) => {
    const values = enumeration(name);
    expect(values.length).toBeGreaterThan(0);
    const needed = values.flatMap(keysOf);
    for (const texts of Object.values(languages)) expect(needed.filter((key) => !texts[key])).toEqual([]);
  });

  it('say every purpose in both languages', () => {
    const codes = Array.from({ length: 13 }, (_, index) => `purpose.P${String(index + 1).padStart(2, '0')}`);
    for (const texts of Object.values(languages)) expect(codes.filter((key) => !texts[key])).toEqual([]);
  });

  it('fill in the same values in both languages', () => {
    for (const [key, dutch] of Object.entries(nl)) {
      const english = (en as Record<string, string>)[key] ?? '';
      expect([key, ...valuesIn(english, 'en')]).toEqual([key, ...valuesIn(dutch, 'nl')]);
    }
  });

  it('are well-formed ICU messages', () => {
    for (const [language, texts] of Object.entries(languages)) {
      for (const text of Object.values(texts)) new IntlMessageFormat(text, language, {}, { ignoreTag: true });
    }
  });

  it('never end a sentence right after the name of a client, which may end in a dot itself', () => {
    for (const texts of Object.values(languages)) {
      expect(Object.entries(texts).filter(([, text]) => text.includes('{client}.'))).toEqual([]);
    }
  });

  it('use at most fifteen words a sentence, and no officialese, where they speak to a client (B1)', () => {
    const toClient = Object.values(languages).flatMap((texts) =>
      Object.entries(texts).filter(([key]) => key.endsWith('.b1') || key.startsWith('field.plain.')),
    );
    const sentences = toClient.flatMap(([, text]) => text.split(/(?<=[.?!])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
    expect(toClient.filter(([, text]) => /verwerk|verstrek|persoonsgegevens|middels|toestemming/i.test(text))).toEqual(
      [],
    );
  });

  it('never press a client for a yes', () => {
    const changes = Object.values(languages).flatMap((texts) =>
      Object.entries(texts).filter(([key]) => /CONSENT.*\.change$/.test(key)),
    );
    expect(changes.length).toBeGreaterThan(0);
    for (const [, text] of changes) expect(text).toMatch(/mag altijd|always allowed/);
    for (const [, text] of changes) expect(text).not.toMatch(/vraag|ask|moet|must|jammer/i);
  });
});
