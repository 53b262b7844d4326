import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validate } from '../contract/contract.ts';
import type {
  Agreement,
  CheckName,
  DecisionInput,
  Emergency,
  Model,
  Part,
  ReasonCode,
} from '../contract/generated/types.ts';
import { explain, isPermittedFields, openPolicy, type Policy, type SignedAgreement } from './policy.ts';
import { compilePolicy } from './wasm-instance.ts';

type Clause = Agreement['clauses'][number];

interface Case {
  readonly name: string;
  /** The name of an agreement, or that agreement with clauses replaced, added or removed by id. */
  readonly agreement:
    | string
    | { readonly clauses: Readonly<Record<string, Clause | null>>; readonly emergency?: Emergency };
  readonly input: DecisionInput;
  readonly expect: {
    readonly allowed: readonly string[];
    readonly reasons: Readonly<Record<string, ReasonCode>>;
    readonly parts?: Readonly<Record<string, Part>>;
    readonly stoppedAt?: Readonly<Record<string, CheckName>>;
  };
}

const directory = fileURLToPath(new URL('../../policies/', import.meta.url));
const vectors = fileURLToPath(new URL('../../tests/vectors/', import.meta.url));
const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(`${vectors}decisions.json`, 'utf8'));
const veenrand = validate('agreement', JSON.parse(readFileSync(`${vectors}veenrand-2026.json`, 'utf8')));
const closed = expect.objectContaining({ code: 'decision-unavailable' });

function agreementOf({ agreement }: Case): SignedAgreement {
  if (!veenrand.ok) throw new Error('veenrand-2026.json is not valid');
  const changes = typeof agreement === 'string' ? {} : agreement.clauses;
  const kept = veenrand.value.clauses.filter(({ id }) => !(id in changes));
  const added = Object.values(changes).filter((clause) => clause !== null);
  const emergency = typeof agreement === 'string' ? undefined : agreement.emergency;
  const arrangements = { ...veenrand.value.arrangements, ...(emergency ? { emergency } : {}) };
  return sign({ ...veenrand.value, arrangements, clauses: [...kept, ...added] });
}

function sign(document: Agreement): SignedAgreement {
  const digest = createHash('sha3-512')
    .update(canonicalize(document) ?? '')
    .digest('base64url');
  return { hash: `sha3-512:${digest}`, document };
}

function question(one: Case): { facts: DecisionInput; agreement: SignedAgreement } {
  const agreement = agreementOf(one);
  return { agreement, facts: { ...one.input, agreement: { ...one.input.agreement, hash: agreement.hash } } };
}

const first = cases[0];
if (first === undefined) throw new Error('there are no vectors');

/** A copy of `policies/` as the gateway needs it, with one thing done to it. */
function spoiled(spoil: (copy: string) => void): string {
  const copy = mkdtempSync(join(tmpdir(), 'sluis-policies-'));
  for (const part of ['policy.wasm', 'policy.sha256', 'review.wasm', 'review.sha256', 'data'])
    cpSync(join(directory, part), join(copy, part), { recursive: true });
  spoil(copy);
  copies.push(copy);
  return copy;
}
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

function withDigest(copy: string, wasm: Uint8Array): void {
  writeFileSync(join(copy, 'policy.wasm'), wasm);
  writeFileSync(join(copy, 'policy.sha256'), `${createHash('sha256').update(wasm).digest('hex')}  policy.wasm\n`);
}

const folderOf = (copy: string) => join(copy, 'data', 'former-models');

function putFormer(copy: string, name: string, text: string): void {
  mkdirSync(folderOf(copy), { recursive: true });
  writeFileSync(join(folderOf(copy), name), text);
}

/** Puts a changed copy of the model in use among the former ones. */
function putModel(copy: string, change: Partial<Model>, name = 'former.json'): void {
  const model: Model = JSON.parse(readFileSync(join(copy, 'data', 'model.json'), 'utf8'));
  putFormer(copy, name, JSON.stringify({ ...model, ...change }));
}

describe('a policy that is not whole is not opened', () => {
  test.each<[string, (copy: string) => void]>([
    ['without its WebAssembly', (copy) => rmSync(join(copy, 'policy.wasm'))],
    ['without its digest', (copy) => rmSync(join(copy, 'policy.sha256'))],
    ['with an empty digest', (copy) => writeFileSync(join(copy, 'policy.sha256'), '')],
    ['with another digest', (copy) => writeFileSync(join(copy, 'policy.sha256'), `${'0'.repeat(64)}  policy.wasm\n`)],
    ['with half a digest', (copy) => writeFileSync(join(copy, 'policy.sha256'), digestOf(copy).slice(0, 63))],
    [
      'with a byte too many',
      (copy) => writeFileSync(join(copy, 'policy.wasm'), Buffer.concat([wasmOf(copy), Buffer.of(0)])),
    ],
    ['with something that is no WebAssembly', (copy) => withDigest(copy, Buffer.from('package sluis'))],
    ['with WebAssembly that is no policy', (copy) => withDigest(copy, Buffer.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))],
    ['without the review', (copy) => rmSync(join(copy, 'review.wasm'))],
    ['without the digest of the review', (copy) => rmSync(join(copy, 'review.sha256'))],
    ['with the policy in place of the review', (copy) => cpSync(join(copy, 'policy.wasm'), join(copy, 'review.wasm'))],
    ['with checks that are none', (copy) => writeFileSync(join(copy, 'data', 'checks.json'), '{"checks": []}')],
    ['without the checks', (copy) => rmSync(join(copy, 'data', 'checks.json'))],
    ['with a former model that is none', (copy) => putFormer(copy, 'old.json', '{}')],
    ['with a former model that is no JSON', (copy) => putFormer(copy, 'old.json', '{"id"')],
    ['with the model in use as a former one', (copy) => putModel(copy, {})],
    ['with a former model that is newer', (copy) => putModel(copy, { version: '1.0.1' })],
    [
      'with two former models of one version',
      (copy) => {
        putModel(copy, { version: '0.9.0' }, 'one.json');
        putModel(copy, { version: '0.9.0', date: '2024-01-01' }, 'other.json');
      },
    ],
    ['with something else in place of the folder of former models', (copy) => writeFileSync(folderOf(copy), '')],
    ['without the law', (copy) => rmSync(join(copy, 'data', 'law.json'))],
    ['with a law that is no JSON', (copy) => writeFileSync(join(copy, 'data', 'law.json'), '{"bases": [')],
    ['with a law that is no law', (copy) => writeFileSync(join(copy, 'data', 'law.json'), '{}')],
    ['with a catalogue that is none', (copy) => writeFileSync(join(copy, 'data', 'catalogue.json'), '[]')],
    ['with a model that is none', (copy) => writeFileSync(join(copy, 'data', 'model.json'), 'null')],
  ])('%s', async (_, spoil) => {
    await expect(openPolicy({ directory: spoiled(spoil) })).rejects.toThrow(closed);
  });

  const digestOf = (copy: string) => readFileSync(join(copy, 'policy.sha256'), 'utf8');
  const wasmOf = (copy: string) => readFileSync(join(copy, 'policy.wasm'));
});

describe('the digest of the engine', () => {
  test('is the same for the same files, and another for another policy or another law', async () => {
    const comment = Buffer.of(0, 2, 1, 0x78); // a custom section without content: other bytes, same policy
    const digests = await Promise.all(
      [
        directory,
        spoiled(() => undefined),
        spoiled((copy) => withDigest(copy, Buffer.concat([readFileSync(join(copy, 'policy.wasm')), comment]))),
        spoiled((copy) => {
          const law = JSON.parse(readFileSync(join(copy, 'data', 'law.json'), 'utf8'));
          writeFileSync(join(copy, 'data', 'law.json'), JSON.stringify({ ...law, version: '9.9.9' }));
        }),
      ].map(async (from) => {
        await using policy = await openPolicy({ directory: from });
        return policy.engine;
      }),
    );
    expect(digests[0]).toMatch(/^sha-256:[\w-]{43}$/);
    expect(digests[1]).toBe(digests[0]);
    expect(new Set(digests).size).toBe(3);
  });

  test('does not hear how a data file is laid out', async () => {
    const reordered = spoiled((copy) => {
      const { version, ...law } = JSON.parse(readFileSync(join(copy, 'data', 'law.json'), 'utf8'));
      writeFileSync(join(copy, 'data', 'law.json'), JSON.stringify({ ...law, version }, null, 7));
    });
    await using one = await openPolicy({ directory });
    await using other = await openPolicy({ directory: reordered });
    expect(other.engine).toBe(one.engine);
  });
});

describe('the compiled policy', () => {
  const opened: { policy?: Policy } = {};
  const policy = (): Policy => {
    if (opened.policy === undefined) throw new Error('the policy is not open');
    return opened.policy;
  };
  beforeAll(async () => {
    opened.policy = await openPolicy({ directory });
  });
  afterAll(() => opened.policy?.[Symbol.asyncDispose]());

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { facts, agreement } = question(one);
    const { permitted, refused, outcome, fields } = policy().decide(facts, agreement);
    expect(permitted.names).toEqual([...one.expect.allowed].sort());
    expect(Object.fromEntries(refused.map(({ field, reason }) => [field, reason]))).toEqual(one.expect.reasons);
    const parts = permitted.names
      .flatMap((field) => [[field, permitted.partOf(field)]])
      .filter(([, part]) => part !== 'all');
    expect(Object.fromEntries(parts)).toEqual(one.expect.parts ?? {});
    for (const [field, step] of Object.entries(one.expect.stoppedAt ?? {})) {
      expect(fields[field]).toMatchObject({ effect: 'none', stoppedAt: step });
    }
    expect(outcome).toBe(one.expect.allowed.length > 0 ? 'permitted' : 'refused');
  });

  test('answers from memory what it answers afresh', async () => {
    await using fresh = await openPolicy({ directory, maxInstances: 1, maxDecisions: 1 });
    for (const one of cases) {
      const { facts, agreement } = question(one);
      const remembered = policy().decide(facts, agreement);
      expect(policy().decide(facts, agreement)).toBe(remembered);
      expect(JSON.stringify(fresh.decide(facts, agreement).document)).toBe(JSON.stringify(remembered.document));
    }
  });

  test('seals what it permits, and explains every answer', () => {
    const { facts, agreement } = question(first);
    const { permitted, fields } = policy().decide(facts, agreement);
    expect(isPermittedFields(permitted)).toBe(true);
    expect(isPermittedFields({ names: permitted.names, partOf: () => 'all', clauseOf: () => 'P01.PRO.MUN' })).toBe(
      false,
    );
    for (const answer of Object.values(fields))
      expect(explain(answer).at(0)).toEqual({ check: 'purpose', result: 'ok' });
  });

  test('shows the law, the catalogue and the model it runs on', () => {
    expect(policy().catalogue.fields).toHaveLength(70);
    expect(policy().law.neverTo.COR).toContain('diagnosis');
    expect(policy().model.id).toBe('nl.weerthuis.model');
  });
});

describe('without one of its facts', () => {
  /** Every key of a document, each with the way to it. */
  function keyPaths(node: unknown, path: readonly string[] = []): string[][] {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
    return Object.entries(node).flatMap(([key, value]) => [[...path, key], ...keyPaths(value, [...path, key])]);
  }

  function withoutKey<Document>(document: Document, path: readonly string[]): Document {
    const copy = structuredClone(document);
    const parent = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy);
    Reflect.deleteProperty(Object(parent), path.at(-1) ?? '');
    return copy;
  }

  /** What the compiled policy itself permits, with nobody looking at what goes in or comes out. */
  function permittedIn(answer: unknown): string[] {
    const fields = Object(Object(Object(answer)[0]).result).fields;
    return Object.entries(Object(fields)).flatMap(([field, one]) => (Object(one).effect === 'none' ? [] : [field]));
  }

  test('the gateway closes', async () => {
    await using policy = await openPolicy({ directory });
    const { facts, agreement } = question(first);
    expect(keyPaths(facts).length).toBeGreaterThan(45);
    for (const path of keyPaths(facts)) {
      expect(() => policy.decide(withoutKey(facts, path), agreement), path.join('.')).toThrow(closed);
    }
  });

  test('the policy by itself releases no field it would not have released', { timeout: 60_000 }, () => {
    const instantiate = compilePolicy(new Uint8Array(readFileSync(join(directory, 'policy.wasm'))));
    const read = (name: string) => JSON.parse(readFileSync(join(directory, 'data', `${name}.json`), 'utf8'));
    const data = { law: read('law'), catalogue: read('catalogue'), model: read('model') };
    for (const one of cases) {
      const { facts, agreement } = question(one);
      const evaluate = instantiate({ ...data, agreement: agreement.document });
      const before = permittedIn(evaluate(JSON.stringify(facts)));
      for (const path of keyPaths(facts)) {
        const after = permittedIn(evaluate(JSON.stringify(withoutKey(facts, path))));
        expect(
          after.filter((field) => !before.includes(field)),
          `${one.name}: ${path.join('.')}`,
        ).toEqual([]);
      }
    }
  });
});

describe('several models', () => {
  /** The model in use, and two of earlier days: in the oldest nobody gives a corporation the urgency of a client. */
  const withFormer = () =>
    spoiled((copy) => {
      putModel(copy, { version: '0.10.0', date: '2025-06-01' }, 'a.json');
      const { clauses }: Model = JSON.parse(readFileSync(join(copy, 'data', 'model.json'), 'utf8'));
      const narrower = clauses.map((clause) => ({ ...clause, core: clause.core.filter((name) => name !== 'urgency') }));
      putModel(copy, { version: '0.9.0', date: '2025-01-01', clauses: narrower }, 'b.json');
      writeFileSync(join(folderOf(copy), 'README.md'), 'Models of earlier days.');
    });
  const made = (version: string): SignedAgreement => {
    const { document } = agreementOf(first);
    return sign({ ...document, model: { ...document.model, version } });
  };
  const askUrgency = (policy: Policy, agreement: SignedAgreement) => {
    const nomination = cases.find(({ expect: { allowed } }) => allowed.includes('urgency'));
    if (nomination === undefined) throw new Error('no vector is about urgency');
    return policy.decide({ ...nomination.input, agreement: { hash: agreement.hash, inForce: true } }, agreement);
  };

  test('are known, the newest first, and the one in use is the first', async () => {
    await using policy = await openPolicy({ directory: withFormer() });
    expect(policy.models.map(({ version }) => version)).toEqual(['1.0.0', '0.10.0', '0.9.0']);
    expect(policy.model).toBe(policy.models[0]);
    await using usual = await openPolicy({ directory });
    expect(usual.models).toEqual([usual.model]);
  });

  test('are each part of what the digest of the engine covers', async () => {
    const with1 = spoiled((copy) => putModel(copy, { version: '0.9.0' }));
    const with2 = spoiled((copy) => putModel(copy, { version: '0.9.0', date: '2025-01-01' }));
    const digests = await Promise.all(
      [directory, with1, with2].map(async (from) => {
        await using policy = await openPolicy({ directory: from });
        return policy.engine;
      }),
    );
    expect(new Set(digests).size).toBe(3);
  });

  test('bound an agreement by the one that it names, and by no other', async () => {
    await using policy = await openPolicy({ directory: withFormer() });
    expect(askUrgency(policy, made('1.0.0')).permitted.names).toContain('urgency');
    expect(askUrgency(policy, made('0.10.0')).permitted.names).toContain('urgency');
    const { permitted, fields } = askUrgency(policy, made('0.9.0'));
    expect(permitted.names).not.toContain('urgency');
    expect(permitted.names).toContain('caseRef');
    expect(fields['urgency']).toMatchObject({ stoppedAt: 'twist', reason: 'DENY_FIELD_NOT_AGREED' });
  });

  test.each([['0.8.0'], ['1.0.1']])('refuse every field under one that is not known: %s', async (version) => {
    await using policy = await openPolicy({ directory });
    const agreement = made(version);
    for (const { input } of cases) {
      const facts = { ...input, agreement: { hash: agreement.hash, inForce: true } };
      const { outcome, permitted, refused } = policy.decide(facts, agreement);
      expect([outcome, permitted.names, refused.length]).toEqual(['refused', [], input.fields.length]);
    }
  });

  test('are what a review holds an agreement against', async () => {
    await using policy = await openPolicy({ directory: withFormer() });
    const about = (version: string) =>
      policy
        .review(made(version).document)
        .filter(({ code }) => /model/.test(code))
        .map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
    expect(about('1.0.0')).toEqual([]);
    expect(about('0.10.0')).toEqual(['warning newer-model /model/version']);
    expect(about('0.8.0')).toEqual(['error other-model /model']);
    const narrower = about('0.9.0');
    expect(narrower.at(-1)).toBe('warning newer-model /model/version');
    expect(narrower.filter((finding) => finding.startsWith('error field-outside-model'))).toHaveLength(3);
  });
});
