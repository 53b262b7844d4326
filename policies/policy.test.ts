import { readFileSync } from 'node:fs';
import { loadPolicy } from '@open-policy-agent/opa-wasm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { validate } from '../src/contract/contract.ts';
import type {
  Agreement,
  Catalogue,
  Decision,
  DecisionInput,
  Emergency,
  Law,
  Model,
} from '../src/contract/generated/types.ts';

type Path = readonly (string | number)[];

/** How much of each field is released: 3 is all of it. */
type Released = Readonly<Record<string, number>>;

interface Case {
  readonly name: string;
  readonly agreement:
    | 'veenrand'
    | {
        readonly clauses: Readonly<Record<string, Agreement['clauses'][number] | null>>;
        readonly emergency?: Emergency;
      };
  readonly input: DecisionInput;
  readonly expect: {
    readonly allowed: readonly string[];
    readonly reasons: Readonly<Record<string, string>>;
  };
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

const documents: { law: Law; catalogue: Catalogue; model: Model; agreement: Agreement } = {
  law: readJson('policies/data/law.json'),
  catalogue: readJson('policies/data/catalogue.json'),
  model: readJson('policies/data/model.json'),
  agreement: readJson('tests/vectors/veenrand-2026.json'),
};
const table: { readonly cases: readonly Case[] } = readJson('tests/vectors/decisions.json');
const module = new WebAssembly.Module(readFileSync(new URL('policy.wasm', import.meta.url)));

/** Decides with whatever data and facts it is given, malformed ones included: the face of the policy room would not. */
async function openModule(data: object): Promise<(facts: unknown) => Decision | undefined> {
  const loaded = await loadPolicy(module, { initial: 32, maximum: 1024 });
  loaded.setData(data);
  return (facts) => {
    try {
      return loaded.evaluate(facts)?.[0]?.result;
    } catch {
      return undefined;
    }
  };
}

function agreementOf({ agreement }: Case): Agreement {
  if (agreement === 'veenrand') return documents.agreement;
  const { clauses, emergency } = agreement;
  const others = documents.agreement.clauses.filter(({ id }) => !(id in clauses));
  const arrangements = { ...documents.agreement.arrangements, ...(emergency ? { emergency } : {}) };
  const added = Object.values(clauses).filter((one) => one !== null);
  return { ...documents.agreement, arrangements, clauses: [...others, ...added] };
}

function released(decision: Decision | undefined): Released {
  const amounts: Released = { organisation: 1, 'postcode-area': 1, year: 1, month: 2 };
  const permitted = Object.entries(decision?.fields ?? {}).filter(([, { effect }]) => effect !== 'none');
  return Object.fromEntries(permitted.map(([name, one]) => [name, 'part' in one ? (amounts[one.part ?? ''] ?? 3) : 3]));
}

const more = (before: Released, after: Released) =>
  Object.keys(after).filter((name) => (after[name] ?? 0) > (before[name] ?? 0));

/** Every key and every element, at any depth. */
function* pathsOf(node: unknown, at: Path = []): Generator<Path> {
  if (node === null || typeof node !== 'object') return;
  for (const key of Array.isArray(node) ? node.keys() : Object.keys(node)) {
    yield [...at, key];
    yield* pathsOf((node as Record<string | number, unknown>)[key], [...at, key]);
  }
}

/** Works with one key or element of the data taken away and puts it back: quicker than a copy of all data each time. */
async function withChange<Result>(data: object, path: Path, work: () => Promise<Result>): Promise<Result> {
  const parent = path.slice(0, -1).reduce<object>((node, key) => Reflect.get(node, key), data);
  const key = path.at(-1) ?? '';
  const value: unknown = Reflect.get(parent, key);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  try {
    return await work();
  } finally {
    if (Array.isArray(parent)) parent.splice(Number(key), 0, value);
    else Reflect.set(parent, key, value);
  }
}

/** The documents without the clauses and fields that no request is about: those only take time. */
function only(requests: readonly DecisionInput[]): typeof documents {
  const { law, catalogue, model, agreement } = structuredClone(documents);
  const asked = new Set(requests.flatMap(({ fields }) => fields));
  const codes = new Set<string>(requests.map(({ purpose }) => purpose));
  catalogue.fields = catalogue.fields.filter(({ name }) => asked.has(name) || name === 'dateOfBirth');
  model.purposes = model.purposes.filter(({ code }) => codes.has(code));
  model.clauses = model.clauses.filter(({ purpose }) => codes.has(purpose));
  agreement.purposes = agreement.purposes.filter(({ code }) => codes.has(code));
  agreement.clauses = agreement.clauses.filter(({ purpose }) => codes.has(purpose));
  for (const document of [model, agreement]) {
    for (const words of ['articles', 'valueLists', 'vocabulary', 'arrangements', 'text', 'retention']) {
      Reflect.deleteProperty(document, words);
    }
  }
  return { law, catalogue, model, agreement };
}

/** The facts with one key or element taken away, and with each kind of nonsense in its place. */
function spoiled(facts: DecisionInput, path: Path): DecisionInput[] {
  const nonsense = [null, {}, [], '', 'zzz', 0, '9999-12-31', '2026-13-45x'];
  return [undefined, ...nonsense].map((odd) => {
    const copy = structuredClone(facts);
    const parent = path.slice(0, -1).reduce<object>((node, key) => Reflect.get(node, key), copy);
    const key = path.at(-1) ?? '';
    if (odd !== undefined) Reflect.set(parent, key, odd);
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
    return copy;
  });
}

describe('the decision table', () => {
  it('is valid, and names each case once', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    for (const name of ['common', 'agreement-parts', 'agreement', 'decision-input'])
      ajv.addSchema(readJson(`schemas/${name}.schema.json`));
    expect(ajv.validate(readJson('tests/vectors/decisions.schema.json'), table), ajv.errorsText()).toBe(true);
    expect(new Set(table.cases.map(({ name }) => name)).size).toBe(table.cases.length);
    for (const { input, expect: expected } of table.cases) {
      expect([...expected.allowed, ...Object.keys(expected.reasons)].sort()).toEqual(input.fields);
    }
  });

  it('stands on documents that are valid', () => {
    for (const name of ['law', 'catalogue', 'model', 'agreement'] as const) {
      expect(validate(name, documents[name]).ok, name).toBe(true);
    }
  });
});

describe('what is missing never opens anything', () => {
  it('no fact taken away or replaced by nonsense releases more', async () => {
    for (const one of table.cases.filter((_, index) => index % 3 === 0)) {
      const decide = await openModule({ ...documents, agreement: agreementOf(one) });
      const before = released(decide(one.input));
      for (const path of pathsOf(one.input)) {
        for (const facts of spoiled(one.input, path)) {
          expect(more(before, released(decide(facts))), `${one.name}: ${path.join('.')}`).toEqual([]);
        }
      }
    }
  }, 60_000);

  it('no key and no element of the law, the catalogue, the model or the agreement taken away releases more', async () => {
    // some of each kind: quick enough for every run
    const stories = table.cases.filter(({ agreement }, index) => agreement === 'veenrand' && index % 6 === 0);
    const data = only(stories.map(({ input }) => input));
    const open = await openModule(data);
    const before = stories.map(({ input }) => released(open(input)));
    const unread = new Set([
      'label',
      'note',
      'source',
      'rule',
      'uncertain',
      'parties',
      'scope',
      'retention',
      'signing',
      // for reviews only
      'isConsent',
      'carriesUnlessObjected',
      'neverAmong',
      'consentNoGround',
      'limits',
      'values',
    ]);
    for (const path of [...pathsOf(data)]) {
      if (path.some((key) => unread.has(String(key)))) continue;
      const decide = await withChange(data, path, () => openModule(data));
      stories.forEach(({ name, input }, index) => {
        const found = more(before[index] ?? {}, released(decide(input)));
        if (found.length > 0) expect.fail(`${name}: without ${path.join('.')} it releases ${found.join(', ')}`);
      });
    }
  }, 120_000);
});
