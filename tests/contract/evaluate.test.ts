import { generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BundleTrust,
  type Compiler,
  type EvaluateResult,
  type JsonValue,
  openCompiler,
} from '../../src/compiler/compiler.ts';
import { toPublishedKey } from '../../src/policy/bundle/bundle-key.ts';
import { signFiles } from '../../src/policy/bundle/sign-bundle.ts';
import { toStructuredText } from '../../src/policy/bundle/structured-text.ts';
import { type ArchiveFile, toTar } from '../../src/policy/bundle/tar.ts';

const door = `package doors

open if input.badge in data.badges

number := to_number(input.badge)

number := 1 if input.badge == "2"
`;
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const published = toPublishedKey(privateKey);
const signer = { key: privateKey, keyId: published.kid };
const trust: BundleTrust = { keyId: published.kid, key: published.pem, algorithm: 'ES256', scope: 'region' };

const file = (name: string, content: string | object): ArchiveFile => ({
  name,
  bytes: Buffer.from(typeof content === 'string' ? content : toStructuredText(content)),
});
const files = [
  file('.manifest', { revision: 'r1', roots: ['doors', 'badges'], metadata: { owner: 'region' } }),
  file('data.json', { badges: ['b1'] }),
  file('doors/doors.rego', door),
];
const pack = (inside: readonly ArchiveFile[]): Uint8Array => gzipSync(toTar(inside));
const signed = (inside: readonly ArchiveFile[]): ArchiveFile[] => [signFiles(inside, signer, 'region'), ...inside];
const replaced = (name: string, content: string | object): ArchiveFile[] =>
  files.map((one) => (one.name === name ? file(name, content) : one));

let compiler: Compiler;
beforeAll(async () => {
  compiler = await openCompiler();
}, 60_000);
afterAll(async () => {
  await compiler[Symbol.asyncDispose]();
});

interface Question {
  readonly rule?: string;
  readonly as?: BundleTrust;
  readonly inputs?: readonly JsonValue[];
}

const ask = (
  inside: readonly ArchiveFile[],
  { rule = 'doors/open', as = trust, inputs = [{ badge: 'b1' }] }: Question = {},
) => compiler.evaluate({ bundle: pack(inside), trust: as, entrypoint: rule, inputs });

const reasonOf = (result: EvaluateResult): string =>
  result.ok ? 'taken' : result.errors.map(({ code, message }) => `${code}: ${message}`).join('\n');

describe('a bundle that OPA would not take', () => {
  it.each<[string, readonly ArchiveFile[], string]>([
    ['without a signature', files, 'bundle_error: bundle missing .signatures.json file'],
    ['with a file that was changed', [...signed(files).slice(0, 3), file('doors/doors.rego', `${door}\n`)], 'digest'],
    ['with a file too many', [...signed(files), file('doors/more.rego', 'package doors.more\n')], 'not included in'],
    ['with a file too few', signed(files).slice(0, 3), 'but not found in the target bundle'],
    ['with two signatures', signed(signed(files)), 'multiple signatures files'],
    [
      'with data outside its roots',
      signed(replaced('.manifest', { revision: 'r1', roots: ['doors'] })),
      'do not permit data',
    ],
    [
      'with roots that overlap',
      signed(replaced('.manifest', { revision: 'r1', roots: ['doors', 'doors/a', 'badges'] })),
      'overlapped roots',
    ],
    ['with Rego that does not compile', signed(replaced('doors/doors.rego', 'package doors\n\np if {')), 'rego_parse'],
    [
      'with a built-in that a policy may not call',
      signed(replaced('doors/doors.rego', 'package doors\n\np := time.now_ns()\n')),
      'rego_type_error: undefined function time.now_ns',
    ],
    [
      'with a Wasm entrypoint, which this OPA has no runtime for',
      signed([
        ...replaced('.manifest', {
          revision: 'r1',
          roots: ['doors', 'badges'],
          wasm: [{ entrypoint: 'doors/open', module: 'policy.wasm' }],
        }),
        file('policy.wasm', '\0asm'),
      ]),
      'engine not found',
    ],
  ])('%s is refused', async (_, inside, reason) => {
    expect(reasonOf(await ask(inside))).toContain(reason);
  });

  it.each<[string, Partial<BundleTrust>, string]>([
    [
      'another key',
      {
        key: generateKeyPairSync('ec', { namedCurve: 'P-256' })
          .publicKey.export({ type: 'spki', format: 'pem' })
          .toString(),
      },
      'failed to verify JWT',
    ],
    ['another algorithm', { algorithm: 'PS256' }, 'failed to verify JWT'],
    ['another scope', { scope: 'elsewhere' }, 'scope mismatch'],
    ['no scope', { scope: '' }, 'scope mismatch'],
  ])('is refused under %s', async (_, other, reason) => {
    expect(reasonOf(await ask(signed(files), { as: { ...trust, ...other } }))).toContain(reason);
  });

  it.each<[string, Uint8Array]>([
    ['what is no archive', Buffer.from('not an archive')],
    ['nothing', Buffer.alloc(0)],
    ['half an archive', pack(signed(files)).subarray(0, 400)],
    ['a file of 33 MiB in 33 kB', pack([file('data.json', `"${' '.repeat(33 << 20)}"`)])],
  ])('is refused when it is %s', async (_, bundle) => {
    const result = await compiler.evaluate({ bundle, trust, entrypoint: 'doors/open', inputs: [] });
    expect(reasonOf(result)).toContain('bundle_error: ');
  });
});

describe('a request that makes no sense', () => {
  it.each<[string, Partial<BundleTrust>]>([
    ['no key', { key: '' }],
    ['no id of a key', { keyId: '' }],
    ['an algorithm without a signature', { algorithm: 'none' }],
    ['an algorithm that OPA does not know', { algorithm: 'EdDSA' }],
  ])('has %s', async (_, other) => {
    await expect(ask(signed(files), { as: { ...trust, ...other } })).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('asks for no rule', async () => {
    await expect(ask(signed(files), { rule: '' })).rejects.toMatchObject({ code: 'bad-request' });
  });
});

describe('a bundle that OPA takes', () => {
  it('says what it is, and answers each input in turn', async () => {
    const inputs = [{ badge: 'b1' }, { badge: 'b2' }, {}];
    expect(await ask(signed(files), { inputs })).toEqual({
      ok: true,
      revision: 'r1',
      roots: ['doors', 'badges'],
      metadata: { owner: 'region' },
      results: [{ value: true }, {}, {}],
    });
  });

  it('answers with an error where the rules contradict each other, and goes on', async () => {
    const result = await ask(signed(files), { rule: 'doors/number', inputs: [{ badge: '2' }, { badge: '7' }] });
    expect(result.ok && result.results).toMatchObject([
      { errors: [{ code: 'eval_conflict_error', file: 'doors/doors.rego' }] },
      { value: 7 },
    ]);
  });

  it('keeps nothing of the one before', async () => {
    expect((await ask(signed(files))).ok).toBe(true);
    const other = signed(replaced('data.json', { badges: [] }));
    expect(await ask(other)).toMatchObject({ ok: true, results: [{}] });
  });
});
