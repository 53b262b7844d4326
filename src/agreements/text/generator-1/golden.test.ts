import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { richTerms, termsOf, veenrand } from '../terms.fixture.ts';
import type { AgreementTerms } from '../text-generator.ts';
import { generator1 } from './generator-1.ts';

const digestOf = (terms: AgreementTerms, language: 'nl' | 'en'): string =>
  createHash('sha3-512')
    .update(generator1.toPlainText(generator1.toDocument(terms, language)))
    .digest('base64url');

/**
 * Agreements were signed with these digests in them. When this test fails the generator has changed, and every agreement
 * that was signed with it no longer opens: undo the change, and make a second generation (ADR 20).
 */
describe('generation 1 of the text', () => {
  test('writes the agreement of Veenrand as it was signed', () => {
    expect([digestOf(termsOf(veenrand), 'nl'), digestOf(termsOf(veenrand), 'en')]).toEqual([
      'q_uNOUtuBTQmNH6RKhv9r6bOlTnWi4LzALgS899LzOncSZKrm9tCjHRuzFBTEu3LR01dQ5UuBNYJxZMQMF2KUA',
      'DVjethcBeAZXkR8V_f67QZ4gCyvHo0OXTGJBHPO-Kxy5eCk2tZjfXm2rRLXeqK58gnantYspSu1gWRQiIFjPwA',
    ]);
  });

  test('writes an agreement with everything in it as it always did', () => {
    expect([digestOf(richTerms(), 'nl'), digestOf(richTerms(), 'en')]).toEqual([
      'BbHNV8E9WT90WNUeO2UoQbKFz_wGpiNtXulVXgniPt6AbmbchVSSABJ8n_OCjrGca8T9meY1Sef3xOrH6Oo47Q',
      'bAWuCS7wR5d0Ov9jp9mDW2IcrZWPK8Kg8wZS2i0Yd24O_Za6Arc81eiqHNI8jAJStR7LPeo8tLNmeu7i-cqN7Q',
    ]);
  });
});
