import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Compiler, openCompiler, type RegoSources } from './compiler.ts';

/** Where the compiler's module and its Go sources are. */
const modules = join(import.meta.dirname, '../../policies/compiler');

/** A test that counts the pairs of ten thousand numbers: minutes of work. */
const slow = `package slow_test

test_slow if count({[a, b] | some a in numbers.range(1, 10000); some b in numbers.range(1, 10000)}) > 0
`;

let compiler: Compiler;
beforeAll(async () => {
  compiler = await openCompiler();
}, 60_000);
afterAll(async () => {
  await compiler[Symbol.asyncDispose]();
});

describe('limits', () => {
  it('ends a call at its time limit and serves the next one', async () => {
    await using impatient = await openCompiler({ timeLimitMs: 1000 });
    const slowly = impatient.test({ sources: { 'slow_test.rego': slow } });
    const after = impatient.format({ 'a.rego': 'package a\n' });
    await expect(slowly).rejects.toMatchObject({ name: 'CompilerError', code: 'time-limit' });
    expect(await after).toMatchObject({ ok: true });
  }, 30_000);

  it('ends when it needs more memory than it may have', async () => {
    const hungry =
      'package a_test\n\ntest_a if count([numbers.range(i, i + 10000) | some i in numbers.range(1, 10000)]) > 0\n';
    await using narrow = await openCompiler({ memoryLimitBytes: 64 * 1024 * 1024 });
    await expect(narrow.test({ sources: { 'a_test.rego': hungry } })).rejects.toMatchObject({ code: 'crashed' });
  }, 60_000);

  it('refuses a request that is too large', async () => {
    const sources: RegoSources = { 'a.rego': `package a\n# ${'x'.repeat(9 * 1024 * 1024)}\n` };
    await expect(compiler.check({ sources })).rejects.toMatchObject({ code: 'input-too-large' });
  });

  it.each([{ a: 1, 'a/b': 2 }, { '': {} }, { 'a//b': 1 }])('refuses the places %j in data', async (places) => {
    await expect(compiler.check({ sources: {}, data: places })).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('fails at once after it was closed', async () => {
    const closed = await openCompiler();
    await closed[Symbol.asyncDispose]();
    await expect(closed.check({ sources: {} })).rejects.toMatchObject({ code: 'closed' });
  }, 30_000);
});

describe('the module', () => {
  it('is refused when a byte of it was changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'compiler-'));
    try {
      const module = brotliDecompressSync(await readFile(join(modules, 'compiler.wasm.br')));
      module[module.length - 1] = (module.at(-1) ?? 0) ^ 1;
      const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
      await writeFile(join(folder, 'compiler.wasm.br'), brotliCompressSync(module, quick));
      await copyFile(join(modules, 'compiler.wasm.sha256'), join(folder, 'compiler.wasm.sha256'));
      const opened = openCompiler({
        moduleDirectory: folder,
        capabilitiesFile: join(import.meta.dirname, '../../policies/capabilities.json'),
      });
      await expect(opened).rejects.toMatchObject({ code: 'digest-mismatch' });
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 30_000);

  it('says which OPA it is', async () => {
    const goMod = await readFile(join(modules, 'go.mod'), 'utf8');
    const { opa, go } = await compiler.version();
    expect(goMod).toContain(`github.com/open-policy-agent/opa v${opa}\n`);
    expect(goMod).toContain(`toolchain ${go}\n`);
  });
});
