import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { validate } from '../contract/contract.ts';
import type { Agreement, Category, ConsentStatus, DecisionInput, FieldDecision } from '../contract/generated/types.ts';
import { createEngine } from './engine.ts';
import type { SignedAgreement } from './signed-agreement.ts';
import type { Evaluate } from './wasm-instance.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

function document<Name extends 'agreement' | 'law' | 'catalogue' | 'model'>(name: Name, path: string) {
  const checked = validate(name, read(path));
  if (!checked.ok) throw new Error(`${path} is not valid`);
  return checked.value;
}

const veenrand = document('agreement', 'tests/vectors/veenrand-2026.json');
const data = {
  law: document('law', 'policies/data/law.json'),
  catalogue: document('catalogue', 'policies/data/catalogue.json'),
  models: [document('model', 'policies/data/model.json')] as const,
};

function sign(agreement: Agreement): SignedAgreement {
  const digest = createHash('sha3-512')
    .update(canonicalize(agreement) ?? '')
    .digest('base64url');
  return { hash: `sha3-512:${digest}`, document: agreement };
}

const agreement = sign(veenrand);
const statuses = (status: ConsentStatus): Record<Category, ConsentStatus> => ({
  A: status,
  B: status,
  C: status,
  D: status,
  E: status,
  F: status,
  G: status,
  H: status,
  I: status,
  J: status,
});

function factsAbout({ hash }: SignedAgreement, change: Partial<DecisionInput> = {}): DecisionInput {
  return {
    day: '2026-06-01',
    purpose: 'P05',
    fields: ['caseRef', 'initials'],
    recipient: { type: 'COR', role: 'woonconsulent', standing: 'signed', mandate: false },
    senders: { MUN: 'signed', HUB: 'signed', COR: 'signed', PRO: 'signed', BUD: 'none' },
    agreement: { hash, inForce: true },
    case: { relation: 'party', phase: 'contract', contract: true, conditions: [] },
    rights: { restricted: false, addressSecret: false, retentionPassed: false },
    consents: { waiver: statuses('given'), explicit: statuses('given'), objection: false },
    ...change,
  };
}
const facts = factsAbout(agreement);

const yes: FieldDecision = { effect: 'all', clause: 'P05.PRO.COR', basis: ['eu.avg.6-1-b'], consent: ['waiver'] };
const no: FieldDecision = { effect: 'none', stoppedAt: 'clause', reason: 'DENY_FIELD_NOT_AGREED' };
const opened: FieldDecision = { ...yes, consent: [], ground: 'emergency' };
const permit = { outcome: 'permitted', fields: { caseRef: yes, initials: yes } };

/** An engine around an evaluator of our own, which is where the compiled policy would be. */
function engineWith(evaluate: Evaluate, limits: { maxInstances?: number; maxDecisions?: number } = {}) {
  let instances = 0;
  const engine = createEngine({
    ...data,
    instantiate: () => {
      instances += 1;
      return evaluate;
    },
    maxInstances: limits.maxInstances ?? 4,
    maxDecisions: limits.maxDecisions ?? 4,
  });
  return { ...engine, made: () => instances };
}
const answering = (result: unknown) => engineWith(() => [{ result }]);
const closed = expect.objectContaining({ code: 'decision-unavailable' });

/** What was thrown, with everything it says. */
function thrownBy(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

describe('an answer of the engine that is not what it must be', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['undefined, as the SDK says it', []],
    ['two results', [{ result: permit }, { result: permit }]],
    ['something that is no result', ['permitted']],
    ['null', [null]],
    ['a bare decision', permit],
    ['a result in another place', [{ expressions: permit }]],
  ])('%s closes', (_, answer) => {
    expect(() => engineWith(() => answer).decide(facts, agreement)).toThrow(closed);
  });

  test.each<[string, unknown]>([
    ['no outcome', { fields: permit.fields }],
    ['an outcome of its own', { ...permit, outcome: 'maybe' }],
    ['a remark', { ...permit, note: 'fine' }],
    ['an unknown reason', { ...permit, fields: { ...permit.fields, caseRef: { ...no, reason: 'DENY_WEATHER' } } }],
    ['an unknown step', { ...permit, fields: { ...permit.fields, caseRef: { ...no, stoppedAt: 'mood' } } }],
    ['a yes without a clause', { ...permit, fields: { caseRef: yes, initials: { ...yes, clause: undefined } } }],
    ['true for a field', { ...permit, fields: { caseRef: yes, initials: true } }],
  ])('with %s closes', (_, result) => {
    expect(() => answering(result).decide(facts, agreement)).toThrow(closed);
  });

  test.each<[string, unknown]>([
    ['a field nobody asked for', { ...permit, fields: { ...permit.fields, bsn: no } }],
    ['a field in place of another', { ...permit, fields: { caseRef: yes, familyName: yes } }],
    ['a field too few', { ...permit, fields: { initials: yes } }],
    [
      'a part of which it does not say which',
      { ...permit, fields: { caseRef: yes, initials: { ...yes, effect: 'part' } } },
    ],
    ['the whole and a part at once', { ...permit, fields: { caseRef: yes, initials: { ...yes, part: 'year' } } }],
    ['an outcome that does not fit: refused', { ...permit, outcome: 'refused' }],
    ['an outcome that does not fit: permitted', { outcome: 'permitted', fields: { caseRef: no, initials: no } }],
    ['the case reference alone', { outcome: 'permitted', fields: { caseRef: yes, initials: no } }],
    [
      'a clause the agreement does not have',
      { ...permit, fields: { caseRef: yes, initials: { ...yes, clause: 'P05.MUN.COR' } } },
    ],
    ['a field opened by an emergency that there is not', { ...permit, fields: { caseRef: yes, initials: opened } }],
    [
      'a clause of another purpose',
      { ...permit, fields: { caseRef: yes, initials: { ...yes, clause: 'P04.HUB.COR' } } },
    ],
    [
      'a part the clause does not have',
      { ...permit, fields: { caseRef: yes, initials: { ...yes, effect: 'part', part: 'year' } } },
    ],
  ])('with %s is refused at the second look', (_, result) => {
    expect(() => answering(result).decide(facts, agreement)).toThrow(closed);
  });

  test('with a field that the clause does not hold is refused at the second look', () => {
    const asked = factsAbout(agreement, { fields: ['caseRef', 'debtStabilised'] });
    const engine = answering({ outcome: 'permitted', fields: { caseRef: yes, debtStabilised: yes } });
    expect(() => engine.decide(asked, agreement)).toThrow(closed);
  });

  test('with a field opened by an emergency is refused where the agreement, the purpose or the facts have none', () => {
    const [{ emergency: most }] = data.models;
    if (most === undefined) throw new Error('the model has no emergency procedure');
    const emergency = { ...most, fields: ['supportContact'] };
    const agreed = sign({ ...veenrand, arrangements: { ...veenrand.arrangements, emergency } });
    const ask = (of: typeof agreed, change: Partial<DecisionInput>, name = 'supportContact') => {
      const engine = answering({ outcome: 'permitted', fields: { [name]: { ...opened, clause: 'P09.PRO.COR' } } });
      return () => engine.decide(factsAbout(of, { purpose: 'P09', fields: [name], ...change }), of);
    };
    expect(ask(agreed, { emergency: true })().outcome).toBe('permitted');
    expect(ask(agreement, { emergency: true })).toThrow(closed);
    expect(ask(agreed, { emergency: true }, 'supportActive')).toThrow(closed);
    expect(ask(agreed, {})).toThrow(closed);
  });

  test('with what the law never gives to a corporation is refused at the second look, whatever was signed', () => {
    const fields = [{ name: 'debtDetails', part: 'all' as const, origin: 'core' as const }];
    const clauses = veenrand.clauses.map((clause) => (clause.id === 'P05.PRO.COR' ? { ...clause, fields } : clause));
    const hostile = sign({ ...veenrand, clauses });
    const asked = factsAbout(hostile, { fields: ['debtDetails'] });
    const engine = answering({ outcome: 'permitted', fields: { debtDetails: yes } });
    expect(() => engine.decide(asked, hostile)).toThrow(closed);
  });

  test('is not remembered, and the instance that gave it is not used again', () => {
    let broken = true;
    const engine = engineWith(() => (broken ? [] : [{ result: permit }]));
    expect(() => engine.decide(facts, agreement)).toThrow(closed);
    expect(engine.held()).toEqual({ instances: 0, decisions: 0 });
    broken = false;
    expect(engine.decide(facts, agreement).outcome).toBe('permitted');
    expect(engine.made()).toBe(2);
  });
});

describe('an engine that throws', () => {
  test.each<[string, unknown]>([
    ['a bare string', 'failed to parse json value {"role":"woonconsulent"}'],
    ['an error that quotes', new SyntaxError('Unexpected token: "woonconsulent" is not valid JSON')],
    ['an object', { message: 'woonconsulent' }],
    ['nothing at all', undefined],
  ])('%s closes, and nothing of the facts is in the error', (_, thrown) => {
    const engine = engineWith(() => {
      throw thrown;
    });
    const error = thrownBy(() => engine.decide(facts, agreement));
    expect(error).toMatchObject({ code: 'decision-unavailable', message: 'the policy failed' });
    expect(`${error.stack} ${error.cause} ${JSON.stringify(error)}`).not.toContain('woonconsulent');
  });

  test('keeps the first words of what it threw, for whoever has to mend it', () => {
    const engine = engineWith(() => {
      throw 'todo: opa_abort reached {"input": 1}';
    });
    expect(thrownBy(() => engine.decide(facts, agreement)).cause).toMatchObject({
      message: 'todo: opa_abort reached ',
    });
  });

  test('while it is made closes', () => {
    const engine = createEngine({
      ...data,
      instantiate: () => {
        throw 'unsupported ABI version 2';
      },
      maxInstances: 1,
      maxDecisions: 1,
    });
    expect(() => engine.decide(facts, agreement)).toThrow(closed);
  });
});

describe('facts that do not hold together', () => {
  const never = () => engineWith(() => expect.unreachable('the policy was asked'));

  test('are not shown to the policy when any key is missing or unknown', () => {
    for (const key of Object.keys(facts)) {
      const { [key]: _, ...rest } = Object(facts) as Record<string, unknown>;
      expect(() => never().decide(rest as never, agreement)).toThrow(closed);
    }
    expect(() => never().decide({ ...facts, bsn: '999990019' } as never, agreement)).toThrow(closed);
  });

  test('are refused even where the same facts without the stray key were answered before', () => {
    const engine = answering(permit);
    engine.decide(facts, agreement);
    expect(() => engine.decide({ ...facts, now: 0 } as never, agreement)).toThrow(closed);
  });

  test('are not shown to the policy when they are about another agreement', () => {
    const other = sign({ ...veenrand, version: '9.9.9' });
    expect(() => never().decide(facts, other)).toThrow(closed);
    expect(() => never().decide(factsAbout(other), agreement)).toThrow(closed);
  });

  test('are not shown to a policy that would run on a document other than the signed one', () => {
    const swapped = { hash: agreement.hash, document: { ...veenrand, version: '9.9.9' } };
    expect(() => never().decide(facts, swapped)).toThrow(closed);
  });

  test('are not shown to a policy that would run on a document that is no agreement', () => {
    const garbled = sign({ ...veenrand, clauses: [] });
    expect(() => never().decide(factsAbout(garbled), garbled)).toThrow(closed);
  });
});

test('an agreement with a clause that names a field twice opens nothing', () => {
  const clauses = veenrand.clauses.map((clause) => ({
    ...clause,
    fields: [...clause.fields, ...clause.fields.slice(0, 1)],
  }));
  const doubled = sign({ ...veenrand, clauses });
  expect(() => answering(permit).decide(factsAbout(doubled), doubled)).toThrow(
    expect.objectContaining({ message: 'a clause of the agreement names a field twice' }),
  );
});

describe('what the engine remembers', () => {
  const counting = (limits?: { maxInstances?: number; maxDecisions?: number }) => {
    let asked = 0;
    const engine = engineWith(() => {
      asked += 1;
      return [{ result: permit }];
    }, limits);
    return { ...engine, asked: () => asked };
  };

  test('is the answer to equal facts, in whatever order they were built', () => {
    const engine = counting();
    const { consents, ...rest } = facts;
    const first = engine.decide(facts, agreement);
    expect(engine.decide({ consents, ...rest, fields: facts.fields.toReversed() }, agreement)).toBe(first);
    expect(engine.asked()).toBe(1);
  });

  test('is never the answer to other facts', () => {
    const engine = counting();
    engine.decide(facts, agreement);
    engine.decide(factsAbout(agreement, { day: '2026-06-02' }), agreement);
    expect(engine.asked()).toBe(2);
  });

  test('is never the answer under another agreement', () => {
    const engine = counting();
    const other = sign({ ...veenrand, version: '9.9.9' });
    engine.decide(facts, agreement);
    engine.decide(factsAbout(other), other);
    expect(engine.asked()).toBe(2);
    expect(engine.made()).toBe(2);
  });

  test('stays within its bounds, and what fell out is asked again', () => {
    const engine = counting({ maxInstances: 2, maxDecisions: 3 });
    for (const minor of [1, 2, 3, 4, 5]) {
      const one = sign({ ...veenrand, version: `1.${minor}.0` });
      engine.decide(factsAbout(one), one);
      expect(engine.held().instances).toBeLessThanOrEqual(2);
      expect(engine.held().decisions).toBeLessThanOrEqual(3);
    }
    const first = sign({ ...veenrand, version: '1.1.0' });
    engine.decide(factsAbout(first), first);
    expect(engine.asked()).toBe(6);
    expect(engine.made()).toBe(6);
  });

  test('is gone when the policy is closed', () => {
    const engine = counting();
    engine.decide(facts, agreement);
    engine.forget();
    expect(engine.held()).toEqual({ instances: 0, decisions: 0 });
  });
});

test('the fields of an answer stand in one order, whatever the order of the question and of the engine', () => {
  const engine = answering({ outcome: 'permitted', fields: { initials: yes, caseRef: yes } });
  const decision = engine.decide({ ...facts, fields: ['initials', 'caseRef'] }, agreement);
  expect(Object.keys(decision.document.fields)).toEqual(['caseRef', 'initials']);
});

test('a mandated desk may be answered by a clause for its municipality, and without the mandate not', () => {
  const clause = veenrand.clauses.find(({ id }) => id === 'P01.PRO.MUN');
  const granted = { ...yes, clause: clause?.id ?? '', consent: [] };
  const engine = answering({ outcome: 'permitted', fields: { caseRef: granted, initials: granted } });
  const asHub = (mandate: boolean) =>
    factsAbout(agreement, {
      purpose: 'P01',
      recipient: { type: 'HUB', role: 'intaker', standing: 'signed', mandate },
    });
  expect(engine.decide(asHub(true), agreement).outcome).toBe('permitted');
  expect(() => engine.decide(asHub(false), agreement)).toThrow(closed);
});
