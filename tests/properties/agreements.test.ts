/** What must hold of every agreement, whoever writes it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAgreement, hashAgreement } from '../../src/agreements/agreements.ts';
import { parseStoredAgreement, toCanonicalText } from '../../src/agreements/hash-agreement.ts';
import {
  books,
  type ChangeContent,
  frame,
  policy,
  toTwist,
  toVeenrand,
} from '../../src/agreements/veenrand.fixture.ts';
import { validate } from '../../src/contract/contract.ts';
import type { Agreement, Twist } from '../../src/contract/generated/types.ts';

const { model, catalogue } = books;
const agreement = toVeenrand();
const agreementHash = hashAgreement(agreement);

const compile = (twist: Twist) => compileAgreement(model, twist, frame, books);

function toCompiled(twist: Twist): Agreement {
  const compiled = compile(twist);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.agreement;
}

const clauseArbitrary = fc.constantFrom(...model.clauses);
const fieldArbitrary = fc.constantFrom(...catalogue.fields.map(({ name }) => name));
const anyOf = <Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> => fc.subarray([...values]);

/** Changes within the options, at most one of a kind per clause or purpose, so that any order of them will do. */
const withinOptions: fc.Arbitrary<readonly ChangeContent[]> = fc
  .tuple(
    fc.tuple(...model.clauses.map((clause) => changesOf(clause))),
    fc.tuple(...model.purposes.map((purpose) => changesOfPurpose(purpose))),
    anyOf(model.clauses.slice(1)),
  )
  .map(([ofClauses, ofPurposes, removed]) => [
    ...ofClauses.flat(),
    ...ofPurposes.flat(),
    ...removed.map(({ id }) => ({ op: 'remove-clause', clause: id }) as const),
  ]);

function changesOf(clause: (typeof model.clauses)[number]): fc.Arbitrary<readonly ChangeContent[]> {
  const { id, core, optional, roles } = clause;
  const narrowable = core.flatMap((field) => {
    const parts = catalogue.fields.find(({ name }) => name === field)?.parts ?? [];
    return parts.slice(0, 1).map((part) => ({ op: 'narrow-field', clause: id, field, part }) as const);
  });
  const changes = fc.tuple(
    anyOf(optional.map((field) => ({ op: 'switch-on', clause: id, field }) as const)),
    anyOf(narrowable),
    // A narrowed field may be taken out afterwards: the changes apply in this order. The first stays, so the clause does.
    anyOf(core.slice(1).map((field) => ({ op: 'remove-field', clause: id, field }) as const)),
    anyOf(roles.slice(1).map((role) => ({ op: 'remove-role', clause: id, role }) as const)),
    fc.constantFrom(...stricterThan(clause)),
  );
  return changes.map(([on, narrowed, removed, withoutRoles, stricter]) => [
    ...on,
    ...narrowed,
    ...removed,
    ...withoutRoles,
    ...stricter,
  ]);
}

function stricterThan({
  id,
  consentRequirement,
}: (typeof model.clauses)[number]): readonly (readonly ChangeContent[])[] {
  const order = ['none', 'objection', 'waiver', 'explicit'] as const;
  const stricter = consentRequirement === 'waiver' ? [] : order.slice(order.indexOf(consentRequirement) + 1);
  return [[], ...stricter.map((requirement) => [{ op: 'require-consent', clause: id, requirement } as const])];
}

function changesOfPurpose({ code, phases }: (typeof model.purposes)[number]): fc.Arbitrary<readonly ChangeContent[]> {
  const narrower = fc.subarray(phases, { maxLength: phases.length - 1 });
  return fc.constantFrom<readonly ChangeContent[]>(
    [],
    [{ op: 'set-mode', purpose: code, mode: 'strict' }],
    ...fc
      .sample(narrower, { numRuns: 3, seed: 7 })
      .map((left) => [{ op: 'narrow-phases', purpose: code, phases: left } as const]),
  );
}

/** One change outside the options. */
const outsideOptions: fc.Arbitrary<ChangeContent> = fc.oneof(
  fc
    .tuple(clauseArbitrary, fieldArbitrary)
    .filter(([{ optional }, field]) => !optional.includes(field))
    .map(([{ id }, field]) => ({ op: 'switch-on', clause: id, field }) as const),
  fc
    .tuple(clauseArbitrary, fc.constantFrom('none', 'objection', 'waiver', 'explicit'))
    .filter(([{ consentRequirement }, asked]) => {
      const order = ['none', 'objection', 'waiver', 'explicit'];
      return order.indexOf(asked) <= order.indexOf(consentRequirement);
    })
    .map(([{ id }, requirement]) => ({ op: 'require-consent', clause: id, requirement }) as const),
  fc
    .tuple(fc.constantFrom(...model.purposes), fc.constantFrom('registration', 'aftercare', 'closed'))
    .filter(([{ phases }, phase]) => !phases.some((open) => open === phase))
    .map(
      ([{ code, phases }, phase]) =>
        ({ op: 'narrow-phases', purpose: code, phases: phases.slice(1).concat(phase) }) as const,
    ),
  fc.constantFrom(...model.purposes).map(({ code }) => ({ op: 'set-mode', purpose: code, mode: 'marked' }) as const),
  fc
    .tuple(clauseArbitrary, fieldArbitrary, fc.constantFrom('year', 'month', 'postcode-area', 'organisation'))
    .filter(([{ core }, field, part]) => {
      const parts = catalogue.fields.find(({ name }) => name === field)?.parts ?? [];
      return !core.includes(field) || !parts.some((known) => known === part);
    })
    .map(([{ id }, field, part]) => ({ op: 'narrow-field', clause: id, field, part }) as const),
  fieldArbitrary.map((field) => ({ op: 'switch-on', clause: 'P04.COR.COR', field }) as const),
);

/** A form for every purpose: a region that asks consent has one. */
const forms: ChangeContent = {
  op: 'set-articles',
  articles: {
    consentForms: model.articles.consentForms.map((form) => ({
      ...form,
      purposes: model.purposes.map(({ code }) => code),
    })),
  },
};

describe('a twist', () => {
  it('within the options compiles to an agreement that may be signed and gives nobody more than model and options', () => {
    fc.assert(
      fc.property(withinOptions, (changes) => {
        const compiled = toCompiled(toTwist(forms, ...changes));
        expect(validate('agreement', compiled).ok).toBe(true);
        expect(policy.review(compiled).filter(({ severity }) => severity === 'error')).toStrictEqual([]);
        for (const clause of compiled.clauses) {
          const own = model.clauses.find(({ id }) => id === clause.id);
          const listed = new Set([...(own?.core ?? []), ...(own?.optional ?? [])]);
          expect(clause.fields.every(({ name }) => listed.has(name))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('outside the options is refused, wherever the change stands and whatever else is changed', () => {
    fc.assert(
      fc.property(anyOf(model.clauses.slice(0, 3)), outsideOptions, (switched, wrong) => {
        const before = switched.map(({ id }) => ({ op: 'set-mode', purpose: id.slice(0, 3), mode: 'strict' }) as const);
        const once = before.filter(
          ({ purpose }, index) => before.findIndex((own) => own.purpose === purpose) === index,
        );
        const compiled = compile(toTwist(...once, wrong));
        expect(compiled.ok).toBe(false);
        expect(compiled.ok ? [] : compiled.problems.map(({ pointer }) => pointer)).toContainEqual(
          expect.stringContaining(`/changes/${once.length}/`),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('with one narrowing change more gives no field, role, phase or flow that was not there', () => {
    fc.assert(
      fc.property(withinOptions, (changes) => {
        const index = changes.findLastIndex(({ op }) => op !== 'switch-on');
        if (index < 0) return;
        const narrow = toCompiled(toTwist(...changes));
        const wide = toCompiled(toTwist(...changes.toSpliced(index, 1)));
        for (const clause of narrow.clauses) {
          const before = wide.clauses.find(({ id }) => id === clause.id);
          expect(before?.roles).toStrictEqual(expect.arrayContaining(clause.roles));
          const shown = before?.fields.map(({ name, part }) => `${name} ${part}`) ?? [];
          const shows = ({ name, part }: (typeof clause.fields)[number]): boolean =>
            shown.includes(`${name} ${part}`) || (part !== 'all' && shown.includes(`${name} all`));
          expect(clause.fields.every(shows)).toBe(true);
        }
        for (const [place, purpose] of narrow.purposes.entries()) {
          expect(wide.purposes[place]?.phases).toStrictEqual(expect.arrayContaining(purpose.phases));
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The same document with the members of each object in another order. */
function shuffle(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((part) => shuffle(part, seed));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, part]) => [name, shuffle(part, seed)] as const);
  const weight = (name: string): number => (name.charCodeAt(name.length - 1) * seed + name.length) % 97;
  return Object.fromEntries(members.toSorted(([one], [other]) => weight(one) - weight(other)));
}

describe('the hash', () => {
  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        expect(hashAgreement(shuffle(agreement, seed) as Agreement)).toBe(agreementHash);
      }),
    );
  });

  it('does not fit a text in which a single character is changed, added or left out', async () => {
    const text = toCanonicalText(agreement);
    const place = fc.nat({ max: text.length - 1 });
    const character = fc.string({ unit: 'binary', maxLength: 1 });
    await fc.assert(
      fc.asyncProperty(place, character, fc.nat({ max: 1 }), async (at, put, left) => {
        const changed = text.slice(0, at) + put + text.slice(at + left);
        fc.pre(changed !== text);
        expect(await parseStoredAgreement(changed, agreementHash)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
