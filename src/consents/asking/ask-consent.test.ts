import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Agreement, Catalogue, ConsentQuestion, Model, Topics } from '../../contract/generated/types.ts';
import { type AskedFor, makeQuestions, termsOf } from './ask-consent.ts';
import { digestOf } from './notice-text.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown;
const topics = read('policies/data/topics.json') as Topics;
const catalogue = read('policies/data/catalogue.json') as Catalogue;
const model = read('policies/data/model.json') as Model;
const veenrand = read('tests/vectors/veenrand-2026.json') as Agreement;
const hash = `sha3-512:${'A'.repeat(86)}`;

const corporation: AskedFor = { recipient: { matched: 'COR' }, type: 'COR' };
const provider: AskedFor = { recipient: { party: 'de-brug' }, type: 'PRO', name: 'De Brug' };
const municipality: AskedFor = { recipient: { party: 'veldhaven' }, type: 'MUN', name: 'Gemeente Veldhaven' };
const recipients = [corporation, provider, municipality];

const ask = (changes: Partial<Parameters<typeof makeQuestions>[0]> = {}) =>
  makeQuestions({
    ...{ agreement: { document: veenrand, hash }, model, topics, catalogue, recipients, language: 'nl' },
    ...changes,
  });

function about(id: string, questions = ask()): ConsentQuestion {
  const found = questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`${id} is not asked`);
  return found;
}

/** What the agreement gives a type of party with consent, written down apart from what is tested. */
const asked = (type: string) =>
  veenrand.clauses
    .filter(({ to, consentRequirement }) => to === type && ['waiver', 'explicit'].includes(consentRequirement))
    .flatMap(({ purpose, fields }) => fields.map(({ name }) => `${purpose} ${name}`))
    .toSorted();

const seenIn = (questions: readonly ConsentQuestion[]) =>
  questions
    .flatMap(({ sees }) => sees.flatMap(({ field, purposes }) => purposes.map((purpose) => `${purpose} ${field}`)))
    .toSorted();

describe('the questions under an agreement', () => {
  test.each(recipients)('ask for $type what the agreement gives with consent, and nothing else', (recipient) => {
    expect(seenIn(ask({ recipients: [recipient] }))).toEqual(asked(recipient.type));
  });

  test('ask nothing about a field that no clause gives, and nothing for a party that gets nothing', () => {
    const given = new Set(veenrand.clauses.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const named = ask().flatMap(({ sees }) => sees.map(({ field }) => field));
    expect(named.filter((field) => !given.has(field))).toEqual([]);
    expect(ask({ recipients: [{ recipient: { party: 'balans' }, type: 'BUD', name: 'Balans' }] })).toEqual([]);
    expect(ask({ recipients: [] })).toEqual([]);
  });

  test('have a yes that covers every field of the question, and no purpose for a category that is not in it', () => {
    const known = new Map(catalogue.fields.map((field) => [field.name, field]));
    const typeOf = ({ recipient }: ConsentQuestion) =>
      'party' in recipient ? (recipient.party === 'de-brug' ? 'PRO' : 'MUN') : 'COR';
    for (const question of ask()) {
      const { categories = [] } = topics.topics.find(({ id }) => id === question.topic) ?? {};
      const needed = veenrand.clauses
        .filter(({ to, consentRequirement }) => to === typeOf(question) && /waiver|explicit/.test(consentRequirement))
        .flatMap(({ purpose, fields, consentRequirement }) =>
          fields.flatMap(({ name }) => {
            const field = known.get(name);
            if (!field || !categories.includes(field.category)) return [];
            const special = ['I9', 'H9'].includes(field.sensitivity);
            return [consentRequirement, ...(special ? ['explicit'] : [])].map(
              (kind) => `${kind} ${purpose} ${field.category}`,
            );
          }),
        );
      const covered = question.yes.flatMap(({ kind, purposes, categories: of }) =>
        purposes.flatMap((purpose) => of.map((category) => `${kind} ${purpose} ${category}`)),
      );
      expect(covered.toSorted()).toEqual([...new Set(needed)].toSorted());
    }
  });

  test('keep the waiver and the explicit consent apart, so that each can be withdrawn by itself', () => {
    const { yes } = about('support.COR');
    expect(yes).toEqual([
      { kind: 'waiver', purposes: ['P04', 'P05', 'P06', 'P07', 'P09'], categories: ['G'] },
      { kind: 'explicit', purposes: ['P04', 'P05', 'P06', 'P07', 'P09'], categories: ['G'] },
    ]);
    expect(about('money.COR').yes.map(({ kind }) => kind)).not.toContain('explicit');
    expect(about('money.de-brug').yes.map(({ kind }) => kind)).toEqual(['explicit']);
  });

  test('ask what the model asks beside what the agreement asks: a stricter kind never stands in for another', () => {
    const clauses = veenrand.clauses.map((clause) =>
      clause.id === 'P10.BUD.COR' ? { ...clause, consentRequirement: 'explicit' as const } : clause,
    );
    const stricter = ask({ agreement: { document: { ...veenrand, clauses }, hash } });
    const kindsOf = (field: string) =>
      about('money.COR', stricter).sees.find((seen) => seen.field === field)?.kinds ?? [];
    expect(kindsOf('financialContact')).toEqual(['waiver', 'explicit']);
  });

  test('tell what is shared without consent, and what until an objection, and never call that unseen', () => {
    const living = about('living.veldhaven');
    expect(living.without).toContainEqual(
      expect.objectContaining({ to: 'MUN', purpose: 'P08', requirement: 'objection' }),
    );
    const support = about('support.COR');
    expect(support.without.map(({ to, requirement }) => `${to} ${requirement}`)).toContain('MUN none');
    for (const { seesNot, recipient } of ask()) {
      const type = 'party' in recipient ? (recipient.party === 'de-brug' ? 'PRO' : 'MUN') : 'COR';
      const gets = veenrand.clauses
        .filter(({ to }) => to === type)
        .flatMap(({ fields }) => fields.map(({ name }) => name));
      expect(seesNot.filter(({ field }) => gets.includes(field))).toEqual([]);
    }
  });

  test('say of a part that it is only that part', () => {
    const clauses = veenrand.clauses.map((clause) =>
      clause.id === 'P04.HUB.COR'
        ? {
            ...clause,
            fields: clause.fields.map((field) =>
              field.name === 'dateOfBirth' ? { ...field, part: 'year' as const } : field,
            ),
          }
        : clause,
    );
    const { sees } = about('who.COR', ask({ agreement: { document: { ...veenrand, clauses }, hash } }));
    expect(sees.filter(({ field }) => field === 'dateOfBirth')).toMatchObject([
      { part: 'all', text: 'je geboortedatum', purposes: ['P05'] },
      { part: 'year', text: 'je geboortedatum (alleen het jaar)', purposes: ['P04'] },
    ]);
  });

  test('say when a yes ends, as the agreement says', () => {
    const [form] = veenrand.articles.consentForms;
    if (form === undefined) throw new Error('the vector has no form');
    const withForms = (consentForms: Agreement['articles']['consentForms']) =>
      about(
        'who.COR',
        ask({ agreement: { document: { ...veenrand, articles: { ...veenrand.articles, consentForms } }, hash } }),
      );
    expect(withForms([{ ...form, validMonths: 6, endsAtPhaseChange: true }])).toMatchObject({
      validMonths: 6,
      endsAtPhaseChange: true,
    });
    expect(withForms([])).toMatchObject({ validMonths: 12, endsAtPhaseChange: false, formVersion: 'teksten 1.0.0' });
    const two = [form, { ...form, id: 'kort', purposes: ['P09'], validMonths: 3 }];
    expect(
      termsOf({ articles: { ...veenrand.articles, consentForms: two } }, [{ kind: 'waiver', purposes: ['P09'] }]),
    ).toMatchObject({ validMonths: 3 });
  });

  test('are kept as the very text, whose digest anybody can work out', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const { notice, question, good, sees } of ask({ language })) {
        expect(notice.digest).toBe(digestOf(notice.text));
        for (const text of [question, ...good, ...sees.map((seen) => seen.text)]) expect(notice.text).toContain(text);
        expect(notice.text).toContain(hash);
        expect(notice.text).not.toMatch(/[{}]/);
      }
    }
    expect(new Set(ask().map(({ notice }) => notice.digest)).size).toBe(ask().length);
    expect(ask()).toEqual(ask());
  });
});

describe('the words', () => {
  test('exist for every field, category, purpose and type of party', () => {
    const inTopics = topics.topics.flatMap(({ categories }) => categories);
    expect(inTopics.toSorted()).toEqual([...'ABCDEFGHIJ']);
    expect(topics.fields.map(({ name }) => name)).toEqual(catalogue.fields.map(({ name }) => name));
    expect(
      model.purposes.map(({ code }) => code).filter((code) => !topics.purposes.some((one) => one.code === code)),
    ).toEqual([]);
    expect(new Set(topics.parts.map(({ part }) => part))).toEqual(
      new Set(catalogue.fields.flatMap(({ parts }) => parts)),
    );
  });

  test('of a question are short, in the je-form, and press nobody', () => {
    const forbidden =
      /\b(verwerk|verstrek|partijen|persoonsgegevens|middels|toestemm|helaas|jammer|weet je het zeker)\w*|\buw?\b/i;
    for (const question of ask()) {
      expect(question.notice.text).not.toMatch(forbidden);
      const sentences = [
        question.question,
        question.why,
        ...question.good,
        ...question.without.map(({ text }) => text),
      ].flatMap((text) => text.split(/(?<=[.?!])\s/));
      expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
    }
  });
});
