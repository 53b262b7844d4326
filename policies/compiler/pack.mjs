// The part of rebuild.sh that is easier in Node: `pack.mjs write|check <folder with the fresh build>`.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const [mode, work] = process.argv.slice(2);
const here = import.meta.dirname;
const packed = join(here, 'compiler.wasm.br');
const digestFile = join(here, 'compiler.wasm.sha256');
const capabilitiesFile = join(here, '..', 'capabilities.json');

const fresh = {
  module: readFileSync(join(work, 'compiler.wasm')),
  digest: readFileSync(join(work, 'compiler.wasm.sha256'), 'utf8'),
  capabilities: JSON.parse(readFileSync(join(work, 'capabilities.json'), 'utf8')),
};

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Compared by value: the formatter of this repository lays the file out in its own way. */
const sameCapabilities = () =>
  isDeepStrictEqual(JSON.parse(readFileSync(capabilitiesFile, 'utf8')), fresh.capabilities);

/** The committed files that are not what the sources give. */
function differences() {
  const committed = sha256(brotliDecompressSync(readFileSync(packed)));
  return [
    [committed === sha256(fresh.module), packed],
    [readFileSync(digestFile, 'utf8') === fresh.digest, digestFile],
    [sameCapabilities(), capabilitiesFile],
  ].flatMap(([same, file]) => (same ? [] : [file]));
}

/** Brotli's best, with a window wide enough for the whole module; takes a minute or two. */
function compress(module) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(module, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: module.length },
  });
}

if (mode === 'check') {
  const different = differences();
  for (const file of different) {
    process.stderr.write(`rebuild: ${file} is not what the sources give\n`);
  }
  process.exitCode = different.length > 0 ? 1 : 0;
} else {
  writeFileSync(packed, compress(fresh.module));
  writeFileSync(digestFile, fresh.digest);
  if (!existsSync(capabilitiesFile) || !sameCapabilities()) {
    writeFileSync(capabilitiesFile, `${JSON.stringify(fresh.capabilities, null, 2)}\n`);
  }
  process.stdout.write(`rebuild: ${fresh.module.length} bytes, compressed ${statSync(packed).size}\n`);
}
