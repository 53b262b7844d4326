import { LRUCache } from 'lru-cache';
import { pagePolicy, renderHtml, renderPdf, renderText } from '../agreements/agreements.ts';
import type { InputError } from '../contract/contract.ts';
import type { Agreement } from '../contract/generated/types.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import { GatewayError } from '../errors.ts';

const languages = ['nl', 'en'] as const;
const formats = ['text', 'html', 'pdf'] as const;

/** In which words and on what kind of paper. */
interface Edition {
  readonly language: (typeof languages)[number];
  readonly format: (typeof formats)[number];
}

/** The same as it was asked for: nothing in it is trusted yet. */
export interface AskedEdition {
  readonly language?: unknown;
  readonly format?: unknown;
}

/** @throws GatewayError `invalid-input` with each parameter that has no such value */
export function toEditionAsked(asked: AskedEdition): Edition {
  const language = asked.language === undefined ? 'nl' : languages.find((one) => one === asked.language);
  const format = asked.format === undefined ? 'text' : formats.find((one) => one === asked.format);
  if (language !== undefined && format !== undefined) return { language, format };
  const errors = [
    ...(language === undefined ? [notOneOf('language', languages)] : []),
    ...(format === undefined ? [notOneOf('format', formats)] : []),
  ];
  throw new GatewayError('invalid-input', 'See errors for every parameter that is wrong.', { errors });
}

const notOneOf = (parameter: string, known: readonly string[]): InputError => ({
  ...{ pointer: '', parameter, code: 'enum', detail: `must be one of ${known.join(', ')}` },
});

/** The agreement in words, on the kind of paper that was asked for. */
export async function toEdition(
  document: Agreement,
  hash: string,
  { language, format }: Edition,
): Promise<DocumentResponse> {
  const name = `${document.id}-${document.version}-${language}`;
  const etag = `"${hash}.${language}.${format}"`;
  switch (format) {
    case 'text': {
      const content = renderText(document, language, document.text.generator);
      return new DocumentResponse({ contentType: 'text/plain; charset=utf-8', content, etag, fileName: `${name}.txt` });
    }
    case 'html': {
      const content = renderHtml(document, hash, language);
      const paper = { contentType: 'text/html; charset=utf-8', policy: pagePolicy } as const;
      return new DocumentResponse({ ...paper, content, etag, fileName: `${name}.html` });
    }
    case 'pdf': {
      const content = await printed(etag, () => renderPdf(document, hash, language));
      return new DocumentResponse({ contentType: 'application/pdf', content, etag, fileName: `${name}.pdf` });
    }
  }
}

/**
 * PDFs that were made before, some 400 kB each: to make one takes most of a second, and a version has one per language.
 * Who asks for the same one meanwhile waits for it.
 */
const prints = new LRUCache<string, Promise<Uint8Array>>({ max: 32 });

function printed(etag: string, print: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = prints.get(etag);
  if (known !== undefined) return known;
  const made = print();
  prints.set(etag, made);
  made.catch(() => prints.delete(etag));
  return made;
}
