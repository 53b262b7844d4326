import { gunzipSync, gzipSync } from 'node:zlib';
import { type ArchiveFile, toTar } from '../../src/policy/bundle/tar.ts';

const block = 512;

/** The files of a gzipped tar, told once more: only what `toTar` writes. */
export function unpack(archive: Uint8Array): ArchiveFile[] {
  const bytes = gunzipSync(archive);
  const text = (from: number, length: number): string =>
    bytes.toString('latin1', from, from + length).split('\0')[0] ?? '';
  const files: ArchiveFile[] = [];
  for (let at = 0; bytes[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    files.push({ name: text(at, 100), bytes: bytes.subarray(at + block, at + block + size) });
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

export const pack = (files: readonly ArchiveFile[]): Uint8Array => gzipSync(toTar(files));
