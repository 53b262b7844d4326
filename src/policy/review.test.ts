import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validate } from '../contract/contract.ts';
import { createReview } from './review.ts';
import type { Evaluate } from './wasm-instance.ts';

function read<Name extends 'agreement' | 'catalogue' | 'checks' | 'law' | 'model'>(name: Name, path: string) {
  const checked = validate(name, JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')));
  if (!checked.ok) throw new Error(`${path} is not valid`);
  return checked.value;
}

const agreement = read('agreement', 'tests/vectors/veenrand-2026.json');
const checks = read('checks', 'policies/data/checks.json');
const data = {
  law: read('law', 'policies/data/law.json'),
  catalogue: read('catalogue', 'policies/data/catalogue.json'),
  models: [read('model', 'policies/data/model.json')] as const,
};
const closed = expect.objectContaining({ code: 'decision-unavailable' });
const found = { code: 'dead-clause', pointer: '/clauses/3', detail: 'P01.PRO.MUN gives nothing' };

/** A review around an evaluator of our own, which is where the compiled module would be. */
function reviewWith(evaluate: Evaluate) {
  let instances = 0;
  const instantiate = () => {
    instances += 1;
    return evaluate;
  };
  return { review: createReview({ ...data, checks, instantiate }), made: () => instances };
}

const answering = (...findings: readonly unknown[]): Evaluate => {
  return () => [{ result: findings }];
};

describe('a review gives nothing but a refusal', () => {
  test.each<[string, Evaluate]>([
    [
      'of an evaluation that throws',
      () => {
        throw 'opa_malloc: failed';
      },
    ],
    ['of no result', () => []],
    ['of two results', () => [{ result: [] }, { result: [] }]],
    ['of a result that is no list', () => [{ result: {} }]],
    ['of no answer', () => undefined],
    ['of a finding that is none', answering('dead-clause')],
    ['of a finding that is nothing', answering(null)],
    ['of a finding without a code', answering({ pointer: '/clauses/3', detail: 'x' })],
    ['of a finding by a code that no check has', answering(found, { ...found, code: 'very-bad' })],
    ['of a finding without a place', answering({ code: 'dead-clause', detail: 'x' })],
    ['of a finding with a place that is no pointer', answering({ ...found, pointer: 'clauses/3' })],
    ['of a finding that says more than it may', answering({ ...found, value: 'x' })],
    ['of a finding with a source that is no text', answering({ ...found, source: 7 })],
  ])('%s', (_, evaluate) => {
    expect(() => reviewWith(evaluate).review(agreement)).toThrow(closed);
  });

  test('for what is no agreement, and then asks nothing', () => {
    const { review, made } = reviewWith(answering());
    expect(() => review({ ...agreement, version: 'one' })).toThrow(closed);
    expect(made()).toBe(0);
  });

  test('when no instance can be made', () => {
    const instantiate = () => {
      throw new Error('unsupported ABI version 2');
    };
    expect(() => createReview({ ...data, checks, instantiate })(agreement)).toThrow(closed);
  });
});

describe('a review', () => {
  test('gives each finding the words of its check, whatever the module says', () => {
    const { review } = reviewWith(answering({ ...found, severity: 'error', title: { nl: 'x', en: 'x' } }));
    const check = checks.checks.find(({ code }) => code === 'dead-clause');
    expect(review(agreement)).toEqual([
      { ...found, severity: 'warning', source: check?.source, title: check?.title, remedy: check?.remedy },
    ]);
  });

  test('gives the source of the check, or a closer one', () => {
    const { review } = reviewWith(answering(found, { ...found, pointer: '/clauses/4', source: 'LR-02' }));
    expect(review(agreement).map(({ source }) => source)).toEqual(['agreement art. 5', 'LR-02']);
  });

  test('lists errors before warnings, and each by its place in the agreement', () => {
    const places = ['/clauses/10', '/clauses/9', '/clauses/9/fields/2', '/clauses/9/fields/11'];
    const warnings = places.map((pointer) => ({ ...found, pointer }));
    const error = { code: 'term-reversed', pointer: '/term/to', detail: 'x' };
    const { review } = reviewWith(answering(...warnings, error));
    expect(review(agreement).map(({ pointer }) => pointer)).toEqual([
      '/term/to',
      '/clauses/9',
      '/clauses/9/fields/2',
      '/clauses/9/fields/11',
      '/clauses/10',
    ]);
  });

  test('keeps one instance, and makes another after a fault', () => {
    let faulty = false;
    const { review, made } = reviewWith(() => (faulty ? [] : [{ result: [] }]));
    expect([review(agreement), review(agreement)]).toEqual([[], []]);
    expect(made()).toBe(1);
    faulty = true;
    expect(() => review(agreement)).toThrow(closed);
    faulty = false;
    expect(review(agreement)).toEqual([]);
    expect(made()).toBe(2);
  });
});
