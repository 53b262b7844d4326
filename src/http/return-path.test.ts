import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toReturnPath } from './return-path.ts';

it.each([
  '/proef',
  '/proef?wie=a.b&doel=P04',
  '/concepten/d_1/bewerken?doel=P06&cel=x.COR',
  '/inloggen-hulp',
  '/afspraken/%C3%A9',
])('a path of this site is one: %s', (path) => {
  expect(toReturnPath(path)).toBe(path);
});

it('nobody is sent to another site, however the address is written', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '@',
      '?',
      '#',
      '%2f',
      '%5c',
      '\t',
      '\n',
      '\u0000',
      'evil.example',
      'https',
      'a',
    ),
    maxLength: 12,
  });
  fc.assert(
    fc.property(nasty, fc.constantFrom('https://sluis.example', 'http://localhost:8080'), (text, origin) => {
      const path = toReturnPath(text);
      expect(new URL(path, origin).origin).toBe(origin);
      expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
    }),
    { numRuns: 3000 },
  );
});

it.each([
  null,
  undefined,
  '',
  'proef',
  '/a b',
  '/é',
  `/${'a'.repeat(2000)}`,
  '/rol',
  '/uitloggen?x',
  '/inloggen/terug/x',
])('what is no page to go to leads to the first one: %j', (text) => {
  expect(toReturnPath(text)).toBe('/overzicht');
});
