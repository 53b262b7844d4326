import { mkdtempDisposableSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDemoKeys } from './demo-keys.ts';

const open = (directory: string) => openDemoKeys(directory, ['woonveste', 'de-brug'], ['woonveste.woonconsulent']);

it('the keys of a demo folder are made once, for its owner only, and are the same at every start', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-keys-'));
  const first = open(folder.path);
  const file = join(folder.path, 'keys.json');
  const { mode, ino } = statSync(file);
  expect(mode & 0o077).toBe(0);
  const second = open(folder.path);
  expect(second.masterKey.equals(first.masterKey)).toBe(true);
  expect(second.signingKeyOf('de-brug').equals(first.signingKeyOf('de-brug'))).toBe(true);
  expect(second.signingKeyOf('woonveste').equals(first.signingKeyOf('de-brug'))).toBe(false);
  expect(second.secretOf('woonveste.woonconsulent')).toBe(first.secretOf('woonveste.woonconsulent'));
  // A start that has nothing to add does not touch the file: killed halfway, it would lose what was encrypted with it.
  expect(statSync(file).ino).toBe(ino);
});

it('a start that was killed while it wrote its keys leaves the ones that were there', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-keys-'));
  const first = open(folder.path);
  writeFileSync(join(folder.path, 'keys.json.new'), '{"masterKey":"ha');
  const more = openDemoKeys(folder.path, ['thuishof'], []);
  expect(more.masterKey.equals(first.masterKey)).toBe(true);
  expect(JSON.parse(readFileSync(join(folder.path, 'keys.json'), 'utf8')).parties).toHaveProperty('thuishof');
});
