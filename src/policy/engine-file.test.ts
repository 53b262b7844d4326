import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { digestOfEngine, readEngineFile, toEngineFile } from './engine-file.ts';
import { createFormerEngines } from './former-engines.ts';

const root = new URL('../../policies/', import.meta.url);
const wasm = new Uint8Array(readFileSync(new URL('policy.wasm', root)));
const documents = ['law', 'catalogue', 'model'].map((name) =>
  JSON.stringify(JSON.parse(readFileSync(new URL(`data/${name}.json`, root), 'utf8'))),
);
const file = toEngineFile(wasm, 'compiler', documents);
const closed = expect.objectContaining({ code: 'decision-unavailable' });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an engine as it is kept', () => {
  it('is read back as what it was', () => {
    const read = readEngineFile(file, digestOfEngine(file));
    expect(read?.wasm).toEqual(wasm);
    expect(read?.beside).toBe('compiler');
    expect([read?.law, read?.catalogue, ...(read?.models ?? [])].map((document) => JSON.stringify(document))).toEqual(
      documents,
    );
  });

  it('is not read when a single bit of it is another', () => {
    for (const place of [0, 3, 1_000, file.byteLength - 1]) {
      const changed = Uint8Array.from(file, (byte, index) => (index === place ? byte ^ 1 : byte));
      expect(readEngineFile(changed, digestOfEngine(file))).toBeUndefined();
    }
  });

  it('has another digest when a byte moves from one part to the next', () => {
    const one = toEngineFile(bytes('ab'), 'c', documents);
    const other = toEngineFile(bytes('a'), 'bc', documents);
    expect(digestOfEngine(one)).not.toBe(digestOfEngine(other));
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no length', 'abc'],
    ['a length alone', '12\n'],
    ['a length that leads beyond the end', '3\nab'],
    ['a negative length', '-1\nab'],
    ['an empty length', '\n\n\n'],
    ['too few parts', '1\na1\nb'],
  ])('is none with %s, whatever its digest', (_, text) => {
    expect(() => readEngineFile(bytes(text), digestOfEngine(bytes(text)))).toThrow(closed);
  });

  it('is not kept when it is too large', () => {
    expect(() => toEngineFile(new Uint8Array(9 * 1024 * 1024), '', documents)).toThrow(closed);
  });
});

test('an engine that was kept says whether rules of regions are compiled for it as they are here', () => {
  const digest = digestOfEngine(file);
  expect(createFormerEngines('compiler')(file, digest)?.compilesAlike).toBe(true);
  expect(createFormerEngines('another')(file, digest)?.compilesAlike).toBe(false);
});

test('an engine stays closed when its bytes are not those of its digest, also when it stood open', () => {
  const reopen = createFormerEngines('compiler');
  const digest = digestOfEngine(file);
  expect(reopen(file, digest)).toBe(reopen(file, digest));
  expect(reopen(file.slice(1), digest)).toBeUndefined();
});
