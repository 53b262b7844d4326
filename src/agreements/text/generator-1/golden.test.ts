import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emergencyTerms, normTerms, richTerms, ruledTerms, termsOf, veenrand } from '../terms.fixture.ts';
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
      'wlQ1yJ-sMG3LXcpNuyIQ9bTO6tCMNRS0SZWyxjMnv8ZV3Wf4744g1IFAXxmCE_44dNeNs-OLEqoBCwwGy3XWWw',
      '6cwDvnuCjC0B5l0lhK-QVSj4mMBFnGsXJJtPbBy0-QdtFqlC-yXpeAN8MxtAZ1XmxswMMlkc9G3rrkX99tg88Q',
    ]);
  });

  test('writes the rules of a region as they were signed', () => {
    expect([digestOf(ruledTerms(), 'nl'), digestOf(ruledTerms(), 'en')]).toEqual([
      '_t1CyE68ZCwhCMuCDj4a5mgaxfNAktWtDaPEmgQ-r6BFU4Jr2R5KwHJkGqdfS7AuZSKSwS12VAMI4ua3dd72ng',
      'DIxkCoDzg8NkzdkVLstk1B8MJdxM21IPWNzfW-0Ky_inVIV4qhX2o9pACK6u67eyiNCyHppEO3UpKJI78IO_xw',
    ]);
  });

  test('writes an emergency procedure as it was signed', () => {
    expect([digestOf(emergencyTerms(), 'nl'), digestOf(emergencyTerms(), 'en')]).toEqual([
      'H_FVSeTgQou9mw7WxJvyE2vkueDpv5sP1qrJ78ebdwRMig8RQao50L-GD_PV0nsEKrW7vaX7fOUHo3La_gVlFw',
      'd9xqwX9gsXygH5-RmX8Cl7mX8n1zGyvqfVHgkhLVn3oFqSo9W4xuXWzDTD7DE9ShDTN0Ui0Gf64peJjfXEeZBQ',
    ]);
  });

  test('writes how soon support starts as it was signed', () => {
    expect([digestOf(normTerms(), 'nl'), digestOf(normTerms(), 'en')]).toEqual([
      'wqUEWV2P5e0jvEj08jeZde_wj2mEXXJs5z6EG4ZL3-qU8KWdlSHCnArZr0uMfqpP0HJe7uvaYK1ojL_QNZq5bw',
      'crhoss4xaegCpVhDRboqkG3fPJVB1ciXpDCHKKXLoEqzSnXI8nLaWqY6E49W3th_3P8RvFbZnQ-K1ceDfiWlEg',
    ]);
  });

  test('writes an agreement with everything in it as it always did', () => {
    expect([digestOf(richTerms(), 'nl'), digestOf(richTerms(), 'en')]).toEqual([
      'd_-DG514mDLq8hIF389HxuXe8pJk4xesGOgyKGLsjNxPYXwB55AZuvYQt6qLNnjej5tkpnrIQKZVIQxZsX5EYg',
      'qMLxXMcjAiQO-dQ3lSNDhZzIqxZ91NaLvfI_drgOBeDFIznwiuuu_IpZd6W6BzVIfjGRHC5YMHVPDR4ZRPB33A',
    ]);
  });
});
