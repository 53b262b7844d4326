/** The bundle of an agreement against OPA's own reader and engine: it decides what the gateway decides, or it is refused. */
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadPolicy } from '@open-policy-agent/opa-wasm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compiler, type EvaluateResult, openCompiler } from '../../src/compiler/compiler.ts';
import { validate } from '../../src/contract/contract.ts';
import type { Agreement, Decision, DecisionInput } from '../../src/contract/generated/types.ts';
import { toPublishedKey } from '../../src/policy/bundle/bundle-key.ts';
import { signFiles } from '../../src/policy/bundle/sign-bundle.ts';
import { toStructuredText } from '../../src/policy/bundle/structured-text.ts';
import type { ArchiveFile } from '../../src/policy/bundle/tar.ts';
import { type Bundles, openBundles, openPolicy, type Policy } from '../../src/policy/policy.ts';
import { anyAgreements, facts } from '../properties/arbitraries.ts';
import { policyDirectory, type SignedDocument, signed } from '../properties/national.ts';
import { pack, unpack } from '../support/archive.ts';

interface Case {
  readonly name: string;
  readonly agreement:
    | string
    | {
        readonly clauses: Readonly<Record<string, Agreement['clauses'][number] | null>>;
        readonly emergency?: Agreement['arrangements']['emergency'];
      };
  readonly input: DecisionInput;
}

const entrypoint = 'sluis/main/decision';
const vectors = new URL('../vectors/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, vectors), 'utf8'));
const { cases }: { readonly cases: readonly Case[] } = read('decisions.json');
const checked = validate('agreement', read('veenrand-2026.json'));
if (!checked.ok) throw new Error('veenrand-2026.json is not valid');
const veenrand = signed(checked.value);

const { privateKey: signingKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { privateKey: foreignKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const opened: { policy?: Policy; bundles?: Bundles; compiler?: Compiler; whole?: Uint8Array } = {};
beforeAll(async () => {
  opened.policy = await openPolicy({ directory: policyDirectory });
  opened.bundles = await openBundles({ directory: policyDirectory, engine: opened.policy.engine, signingKey });
  opened.compiler = await openCompiler();
  opened.whole = (await opened.bundles.of(veenrand)).bytes;
});
afterAll(async () => {
  await opened.compiler?.[Symbol.asyncDispose]();
  await opened.policy?.[Symbol.asyncDispose]();
});

function open(): Required<typeof opened> {
  const { policy, bundles, compiler, whole } = opened;
  if (!policy || !bundles || !compiler || !whole) throw new Error('not everything is open');
  return { policy, bundles, compiler, whole };
}

/** What OPA makes of a bundle that claims to be of an agreement of this id. */
function askOpa(
  bundle: Uint8Array,
  inputs: readonly DecisionInput[],
  scope = veenrand.document.id,
): Promise<EvaluateResult> {
  const { compiler, bundles } = open();
  const { kid, pem } = bundles.key;
  const trust = { keyId: kid, key: pem, algorithm: 'ES256', scope };
  return compiler.evaluate({ bundle, trust, entrypoint, inputs: inputs.map((input) => ({ ...input })) });
}

/** OPA's decisions under an agreement; fails where OPA takes the bundle not, or answers anything but a value. */
async function decisionsOfOpa(agreement: SignedDocument, inputs: readonly DecisionInput[]): Promise<unknown[]> {
  const { bytes } = await open().bundles.of(agreement);
  const result = await askOpa(bytes, inputs, agreement.document.id);
  if (!result.ok) expect.fail(JSON.stringify(result.errors));
  expect(result.revision).toBe(agreement.hash);
  return result.results.map(({ value, errors }) => value ?? errors);
}

const decisionsHere = (agreement: SignedDocument, inputs: readonly DecisionInput[]): Decision[] =>
  inputs.map((input) => open().policy.decide(input, agreement).document);

function agreementOf({ agreement }: Case): SignedDocument {
  if (typeof agreement === 'string') return veenrand;
  const kept = veenrand.document.clauses.filter(({ id }) => !(id in agreement.clauses));
  const added = Object.values(agreement.clauses).filter((clause) => clause !== null);
  const { emergency } = agreement;
  const arrangements = { ...veenrand.document.arrangements, ...(emergency ? { emergency } : {}) };
  return signed({ ...veenrand.document, arrangements, clauses: [...kept, ...added] });
}

const about = (input: DecisionInput, { hash }: SignedDocument): DecisionInput => ({
  ...input,
  agreement: { ...input.agreement, hash },
});

/** The bundle with one file replaced, signed or as it was signed. */
const spoiled = (name: string, spoil: (bytes: Uint8Array) => Uint8Array): Uint8Array =>
  pack(unpack(open().whole).map((file) => (file.name === name ? { name, bytes: spoil(file.bytes) } : file)));

const flipped =
  (at: number) =>
  (bytes: Uint8Array): Uint8Array =>
    bytes.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));

const unsigned = (): ArchiveFile[] => unpack(open().whole).filter(({ name }) => name !== '.signatures.json');

describe('what OPA does not take for the bundle of an agreement', () => {
  test('a bundle with one bit changed, in whichever of its files', async () => {
    const files = unpack(open().whole).filter(({ name }) => name !== '.signatures.json');
    expect(files.length).toBeGreaterThan(15);
    for (const { name, bytes } of files) {
      for (const part of [0, 0.5, 1]) {
        const at = Math.floor((bytes.length - 1) * part);
        const result = await askOpa(spoiled(name, flipped(at)), []);
        expect(result.ok, `${name}, bit ${at % 8} of byte ${at}`).toBe(false);
      }
    }
  });

  test('a bundle whose signature, or what it says of the files, has one bit changed', async () => {
    const [jwt = ''] = JSON.parse(Buffer.from(unpack(open().whole)[0]?.bytes ?? []).toString('utf8')).signatures;
    const parts: string[] = jwt.split('.');
    for (const part of [0, 1, 2]) {
      const bytes = Buffer.from(parts[part] ?? '', 'base64url');
      for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
        const changed = parts.with(part, Buffer.from(flipped(at)(bytes)).toString('base64url')).join('.');
        const archive = spoiled('.signatures.json', () => Buffer.from(JSON.stringify({ signatures: [changed] })));
        expect((await askOpa(archive, [])).ok, `part ${part}, byte ${at}`).toBe(false);
      }
    }
  });

  test.each<[string, () => Uint8Array]>([
    ['without its signature', () => pack(unsigned())],
    ['with an empty list of signatures', () => spoiled('.signatures.json', () => Buffer.from('{"signatures":[]}'))],
    ['signed with a key of somebody else', () => withOtherSigner()],
    ['signed for another agreement', () => pack([signFiles(unsigned(), signer(), 'elders-2026'), ...unsigned()])],
    ['with a file too few', () => pack(unpack(open().whole).filter(({ name }) => name !== 'sluis/rights/rights.rego'))],
    ['with a file too many', () => pack([...unpack(open().whole), { name: 'x/data.json', bytes: Buffer.from('{}') }])],
    ['with the same file twice', () => pack([...unpack(open().whole), ...unpack(open().whole).slice(-1)])],
    [
      'with a hash of another agreement as its revision',
      () => withManifest({ revision: `sha3-512:${'A'.repeat(86)}` }),
    ],
    ['with other roots', () => withManifest({ roots: [''] })],
  ])('a bundle %s', async (_, make) => {
    expect(await askOpa(make(), [])).toMatchObject({ ok: false, errors: [{ code: 'bundle_error' }] });
  });

  test('a bundle of another agreement, though the same gateway signed it', async () => {
    const other = signed({ ...veenrand.document, id: 'elders-2026' });
    const { bytes } = await open().bundles.of(other);
    expect(await askOpa(bytes, [])).toMatchObject({ ok: false, errors: [{ message: 'scope mismatch' }] });
    expect((await askOpa(bytes, [], other.document.id)).ok).toBe(true);
  });
});

const signer = () => ({ key: signingKey, keyId: open().bundles.key.kid });

function withOtherSigner(): Uint8Array {
  const claimed = { key: foreignKey, keyId: open().bundles.key.kid };
  expect(toPublishedKey(foreignKey).kid).not.toBe(claimed.keyId);
  return pack([signFiles(unsigned(), claimed, veenrand.document.id), ...unsigned()]);
}

const withManifest = (change: object): Uint8Array =>
  spoiled('.manifest', (bytes) =>
    Buffer.from(toStructuredText({ ...JSON.parse(Buffer.from(bytes).toString('utf8')), ...change })),
  );

describe('a bundle of an agreement decides what the gateway decides', () => {
  test('on every case of the decision table, on the engine of OPA', async () => {
    const byAgreement = Map.groupBy(cases, ({ agreement }) => JSON.stringify(agreement));
    for (const [first, ...others] of byAgreement.values()) {
      if (first === undefined) continue;
      const agreement = agreementOf(first);
      const inputs = [first, ...others].map(({ input }) => about(input, agreement));
      expect(await decisionsOfOpa(agreement, inputs), first.name).toEqual(decisionsHere(agreement, inputs));
    }
  }, 120_000);

  test('on any facts about any agreement that parties could have signed, on the engine of OPA', async () => {
    const batches = anyAgreements.map(signed).chain((agreement) =>
      fc.record({
        agreement: fc.constant(agreement),
        questions: fc.array(facts(agreement), { minLength: 20, maxLength: 20 }),
      }),
    );
    let permitted = 0;
    await fc.assert(
      fc.asyncProperty(batches, async ({ agreement, questions }) => {
        const here = decisionsHere(agreement, questions);
        permitted += here.filter(({ outcome }) => outcome === 'permitted').length;
        expect(await decisionsOfOpa(agreement, questions)).toEqual(here);
      }),
      { numRuns: 8, endOnFailure: true },
    );
    expect(permitted).toBeGreaterThan(10);
  }, 120_000);

  test('on every case, in the SDK for Node with the policy.wasm and the data of the bundle', async () => {
    for (const own of Map.groupBy(cases, ({ agreement }) => JSON.stringify(agreement)).values()) {
      const [first] = own;
      if (first === undefined) continue;
      const agreement = agreementOf(first);
      const files = new Map(unpack((await open().bundles.of(agreement)).bytes).map(({ name, bytes }) => [name, bytes]));
      const policy = await loadPolicy(new WebAssembly.Module(new Uint8Array(files.get('policy.wasm') ?? [])), {
        initial: 32,
        maximum: 1024,
      });
      policy.setData(JSON.parse(Buffer.from(files.get('data.json') ?? []).toString('utf8')));
      for (const one of own) {
        const input = about(one.input, agreement);
        const [here] = decisionsHere(agreement, [input]);
        expect(policy.evaluate(input, entrypoint), one.name).toEqual([{ result: here }]);
      }
    }
  }, 120_000);
});

describe('the digest of a structured file', () => {
  test('is the one that OPA computes, whatever JSON holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })),
        async (data) => {
          const inside = [
            { name: '.manifest', bytes: Buffer.from(toStructuredText({ revision: 'r', roots: [''] })) },
            { name: 'data.json', bytes: Buffer.from(toStructuredText({ held: data })) },
          ];
          const archive = pack([signFiles(inside, signer(), veenrand.document.id), ...inside]);
          const result = await askOpa(archive, []);
          expect(result.ok, JSON.stringify(result)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
