/** The invariants of a decision, over any agreement and any facts: the compiled policy against the book and against the rules. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  Agreement,
  CheckName,
  Decision,
  DecisionInput,
  FieldDecision,
  FieldName,
  ReasonCode,
} from '../../src/contract/generated/types.ts';
import { openPolicy, type Policy } from '../../src/policy/policy.ts';
import { agreements, allFields, anyAgreements, facts, hostileAgreements, partyTypes, twists } from './arbitraries.ts';
import { agreementOf, national, policyDirectory, type SignedDocument, signed, twisted } from './national.ts';
import { decideByTheBook, width } from './oracle.ts';

/** How many questions the book is compared on; `npm run prove` asks a million. Each other property asks a fifth of it. */
const runs = Number(process.env['RUNS'] ?? 10_000);
/** Loading an agreement costs as much as many questions about it, so each gets a batch of them. */
const batchSize = Math.min(50, runs);
const numRuns = Math.ceil(runs / 5 / batchSize);
const timeout = 60_000 + 10 * runs;

const { law, catalogue, model } = national;
const caught: { policy?: Policy; crowded?: Policy } = {};

beforeAll(async () => {
  caught.policy = await openPolicy({ directory: policyDirectory, maxInstances: 4, maxDecisions: 1 });
  caught.crowded = await openPolicy({ directory: policyDirectory, maxInstances: 1, maxDecisions: 1 });
});
afterAll(async () => {
  await caught.policy?.[Symbol.asyncDispose]();
  await caught.crowded?.[Symbol.asyncDispose]();
});

const decide = (facts: DecisionInput, agreement: SignedDocument): Decision =>
  open(caught.policy).decide(facts, agreement).document;

function open(policy: Policy | undefined): Policy {
  if (policy === undefined) throw new Error('the policy is not open');
  return policy;
}

type Clause = Agreement['clauses'][number];
type CatalogueField = (typeof catalogue.fields)[number];

/** All that an emergency can open (domain, process 8). */
const fourFields: readonly FieldName[] = ['supportActive', 'supportContact', 'outOfHoursContact', 'safetyInstruction'];

interface Batch {
  readonly agreement: SignedDocument;
  readonly questions: readonly DecisionInput[];
}

/** An agreement with a batch of questions about it. */
function batches(of: fc.Arbitrary<Agreement>, recipients = partyTypes): fc.Arbitrary<Batch> {
  return of.map(signed).chain((agreement) =>
    fc.record({
      agreement: fc.constant(agreement),
      questions: fc.array(facts(agreement, recipients), { minLength: batchSize, maxLength: batchSize }),
    }),
  );
}

/** Puts every question of every batch to a check. */
function forAll(
  of: fc.Arbitrary<Batch>,
  check: (question: DecisionInput, agreement: SignedDocument) => void,
  times = numRuns,
): void {
  fc.assert(
    fc.property(of, ({ agreement, questions }) => {
      for (const question of questions) check(question, agreement);
    }),
    { numRuns: times },
  );
}

const isPermitted = (answer: FieldDecision | undefined): boolean => answer !== undefined && answer.effect !== 'none';
const permittedIn = (decision: Decision): FieldName[] =>
  Object.keys(decision.fields).filter((field) => isPermitted(decision.fields[field]));

/** The answer without what explains it, and with its lists as sets. */
function inEssence({ outcome, fields }: Decision): unknown {
  const answers = Object.entries(fields).map(([field, answer]) => {
    if (answer.effect === 'none') return [field, { stoppedAt: answer.stoppedAt, reason: answer.reason }];
    const { effect, part, clause, basis, consent, ground } = answer;
    return [field, { effect, part, clause, basis: basis.toSorted(), consent: consent.toSorted(), ground }];
  });
  return { outcome, fields: Object.fromEntries(answers) };
}

/** Fields of which `after` shows more than `before` did. */
const widened = (before: Decision, after: Decision): FieldName[] =>
  Object.entries(after.fields).flatMap(([field, answer]) => {
    const earlier = before.fields[field];
    return earlier !== undefined && width(answer) > width(earlier) ? [field] : [];
  });

describe('the compiled policy and the book', () => {
  const seen = new Map<string, number>();
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

  test('give the same answer to any facts under any agreement', { timeout }, () => {
    forAll(
      batches(anyAgreements),
      (question, agreement) => {
        const answer = decide(question, agreement);
        const mine = inEssence(answer);
        const book = inEssence(decideByTheBook(question, agreement.document, national));
        if (JSON.stringify(mine) !== JSON.stringify(book)) expect(mine).toEqual(book);
        for (const field of Object.values(answer.fields)) {
          count(field.effect === 'none' ? field.reason : field.effect);
          if (field.effect === 'none') count(field.stoppedAt);
          else if (field.ground !== undefined) count(field.ground);
        }
      },
      Math.ceil(runs / batchSize),
    );
  });

  test('were compared on every reason, every step and both kinds of yes', () => {
    const reasons: readonly ReasonCode[] = [
      'DENY_UNKNOWN_PURPOSE',
      'DENY_STATUTORY_BSN',
      'DENY_STATUTORY_ART10',
      'DENY_STATUTORY_MEDICAL',
      'DENY_BLACKLIST',
      'DENY_PARTY_NOT_SIGNED',
      'DENY_PARTY_WITHDRAWN',
      'DENY_ROLE',
      'DENY_AGREEMENT_NOT_IN_FORCE',
      'DENY_PURPOSE_NOT_AGREED',
      'DENY_FIELD_NOT_AGREED',
      'DENY_NO_CASE_RELATION',
      'DENY_PHASE',
      'DENY_RESTRICTED',
      'DENY_ADDRESS_SECRET',
      'DENY_RETENTION',
      'DENY_NO_CONSENT',
      'DENY_CONSENT_NOT_EXPLICIT',
      'DENY_CONSENT_WITHDRAWN',
      'DENY_CONSENT_EXPIRED',
      'DENY_CONSENT_WRONG_PERSON',
      'DENY_OBJECTED',
    ];
    const steps: readonly CheckName[] = [
      'purpose',
      'law',
      'party',
      'role',
      'agreement',
      'clause',
      'twist',
      'case',
      'phase',
      'consent',
      'sender',
      'rights',
    ];
    const wanted = ['all', 'part', 'emergency', ...reasons, ...steps];
    expect(wanted.filter((what) => !seen.has(what))).toEqual([]);
    expect(seen.get('all')).toBeGreaterThan(runs / 10);
  });
});

describe('what is disclosed', () => {
  const clausesOf = (question: DecisionInput, { document }: SignedDocument, field: FieldName) =>
    document.clauses.filter(
      ({ purpose, to, fields }) =>
        purpose === question.purpose &&
        (to === question.recipient.type ||
          (to === 'MUN' && question.recipient.type === 'HUB' && question.recipient.mandate)) &&
        fields.some(({ name }) => name === field),
    );

  /** Every permitted field of every question, with the clauses of the id that the answer names: hostile texts repeat one. */
  function forEachPermitted(
    check: (field: FieldName, granting: readonly Clause[], question: DecisionInput, document: Agreement) => void,
    of = batches(anyAgreements),
  ): void {
    forAll(of, (question, agreement) => {
      const { fields } = decide(question, agreement);
      for (const [field, answer] of Object.entries(fields)) {
        if (answer.effect === 'none') continue;
        const granting = clausesOf(question, agreement, field).filter(({ id }) => id === answer.clause);
        check(field, granting, question, agreement.document);
      }
    });
  }

  test('was asked for, and is granted by the clause that the answer names', { timeout }, () => {
    forEachPermitted((field, granting, question) => {
      expect(question.fields).toContain(field);
      expect(granting.length).toBeGreaterThan(0);
    });
  });

  test('is asked by a party that signed, in a role of the agreement, from a sender that signed', { timeout }, () => {
    forEachPermitted((_field, granting, { recipient, agreement, senders }, { roles }) => {
      expect(recipient.standing).toBe('signed');
      expect(granting.some(({ from }) => senders[from] === 'signed')).toBe(true);
      expect(agreement.inForce).toBe(true);
      expect(roles.some(({ id, partyType }) => id === recipient.role && partyType === recipient.type)).toBe(true);
    });
  });

  test('is asked by a party of the case, in a phase in which the purpose is open', { timeout }, () => {
    forEachPermitted((_field, _granting, question, { purposes }) => {
      const described = purposes.filter(({ code }) => code === question.purpose);
      expect(question.case.relation).not.toBe('none');
      expect(question.case.relation === 'party' || described.some(({ candidates }) => candidates)).toBe(true);
      expect(described.flatMap(({ phases }) => phases)).toContain(question.case.phase);
    });
  });

  test('is not restricted, not past its term, and no place of somebody whose address is secret', { timeout }, () => {
    const places = catalogue.fields.filter(({ location }) => location).map(({ name }) => name);
    forEachPermitted((field, _granting, { rights, case: { contract } }) => {
      expect(rights.restricted || rights.retentionPassed).toBe(false);
      expect(rights.addressSecret && !contract && places.includes(field)).toBe(false);
    });
  });

  test('is consented to as its clause asks, or carried by a law in force, or opened by an emergency', {
    timeout,
  }, () => {
    forEachPermitted((field, granting, question, document) => {
      const described = catalogue.fields.find(({ name }) => name === field);
      if (described === undefined) throw new Error(`${field} is not in the catalogue`);
      const answered = granting.some((clause) => isAnswered(clause, described, question));
      expect(answered || isOpened(field, question, document)).toBe(true);
    });
  });

  /** There is an emergency, in the agreement and within what domain process 8 leaves: one purpose, four fields, a day. */
  const isOpened = (field: FieldName, { emergency, purpose, recipient }: DecisionInput, { arrangements }: Agreement) =>
    emergency === true &&
    purpose === 'P09' &&
    recipient.type === 'COR' &&
    arrangements.emergency?.fields.includes(field) === true &&
    arrangements.emergency.asking.includes(recipient.role) &&
    arrangements.emergency.hours <= 24 &&
    fourFields.includes(field);

  test('is in an emergency no more than four fields more, and nothing less', { timeout }, () => {
    forAll(batches(anyAgreements), (question, agreement) => {
      const { emergency: _, ...calm } = question;
      const before = decide(calm, agreement);
      const after = decide({ ...calm, emergency: true }, agreement);
      expect(widened(after, before)).toEqual([]);
      const more = widened(before, after);
      if (more.length > 0) expect(calm.purpose).toBe('P09');
      // a case reference that the client lets go was only held back because it would have been alone
      expect(more.filter((name) => !fourFields.includes(name) && name !== 'caseRef')).toEqual([]);
      if (more.includes('caseRef')) expect(calm.consents.waiver.A).toBe('given');
    });
  });

  /** The client said yes to what the clause asks, or did not object, or a law in force makes asking needless. */
  function isAnswered(
    { consentRequirement, legalBasis }: Clause,
    { category, sensitivity }: CatalogueField,
    { consents, day }: DecisionInput,
  ): boolean {
    const special = sensitivity === 'I9' || sensitivity === 'H9';
    const explicit = consents.explicit[category] === 'given';
    switch (consentRequirement) {
      case 'explicit':
        return explicit;
      case 'waiver':
        return consents.waiver[category] === 'given' && (explicit || !special);
      case 'objection':
        return !consents.objection && (explicit || !special);
      case 'none':
        return law.bases.some(
          ({ id, inForceFrom, inForceTo, carriesWithoutConsent }) =>
            legalBasis.disclosing.includes(id) &&
            inForceFrom !== null &&
            inForceFrom <= day &&
            (inForceTo === null || day <= inForceTo) &&
            carriesWithoutConsent.some(({ sensitivities }) => sensitivities.includes(sensitivity)),
        );
    }
  }

  test('never goes to a corporation when the law never gives it to one, whatever the agreement says', {
    timeout,
  }, () => {
    const never = law.neverTo.COR ?? [];
    const held = new Set(['H9', 'B', 'C10']);
    const alsoNever = catalogue.fields.filter(({ sensitivity }) => held.has(sensitivity)).map(({ name }) => name);
    forAll(batches(hostileAgreements, ['COR']), (question, agreement) => {
      const permitted = permittedIn(decide({ ...question, fields: [...allFields].sort() }, agreement));
      expect(permitted.filter((field) => never.includes(field) || alsoNever.includes(field))).toEqual([]);
    });
  });

  test('never goes from a corporation to a corporation', { timeout }, () => {
    forEachPermitted(
      (_field, granting) => expect(granting.some(({ from }) => from !== 'COR')).toBe(true),
      batches(hostileAgreements, ['COR']),
    );
  });

  test('is never the case reference alone', { timeout }, () => {
    forAll(batches(anyAgreements), (question, agreement) => {
      const fields = [...new Set(['caseRef', ...question.fields.slice(0, 2)])].sort();
      expect(permittedIn(decide({ ...question, fields }, agreement))).not.toEqual(['caseRef']);
    });
  });
});

describe('taking something away', () => {
  /** Each takes one thing from the facts that could have opened something. */
  const losses: readonly ((question: DecisionInput) => DecisionInput)[] = [
    (question) => ({ ...question, recipient: { ...question.recipient, standing: 'unsigned' } }),
    (question) => ({ ...question, recipient: { ...question.recipient, standing: 'withdrawn' } }),
    (question) => ({ ...question, recipient: { ...question.recipient, mandate: false } }),
    ...partyTypes.flatMap((type) =>
      (['none', 'unsigned', 'withdrawn'] as const).map((standing) => (question: DecisionInput) => ({
        ...question,
        senders: { ...question.senders, [type]: standing },
      })),
    ),
    (question) => ({ ...question, agreement: { ...question.agreement, inForce: false } }),
    (question) => ({ ...question, case: { ...question.case, relation: 'none' } }),
    (question) =>
      question.case.relation === 'party'
        ? { ...question, case: { ...question.case, relation: 'candidate' } }
        : question,
    (question) => ({ ...question, case: { ...question.case, contract: false } }),
    (question) => ({ ...question, case: { ...question.case, conditions: question.case.conditions.slice(1) } }),
    (question) => ({ ...question, rights: { ...question.rights, restricted: true } }),
    (question) => ({ ...question, rights: { ...question.rights, addressSecret: true } }),
    (question) => ({ ...question, rights: { ...question.rights, retentionPassed: true } }),
    (question) => ({ ...question, consents: { ...question.consents, objection: true } }),
    ({ emergency: _, ...question }) => question,
    ...(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const).flatMap((category) =>
      (['none', 'refused', 'withdrawn', 'expired', 'wrong-person'] as const).flatMap((status) =>
        (['waiver', 'explicit'] as const).map((kind) => (question: DecisionInput) => ({
          ...question,
          consents: { ...question.consents, [kind]: { ...question.consents[kind], [category]: status } },
        })),
      ),
    ),
  ];

  test('a signature, a consent, a condition or a relation never adds a field', { timeout }, () => {
    const lossy = fc.record({ batch: batches(anyAgreements), first: fc.nat(losses.length - 1) });
    fc.assert(
      fc.property(lossy, ({ batch: { agreement, questions }, first }) => {
        questions.forEach((question, index) => {
          const lose = losses[(first + index) % losses.length];
          if (lose === undefined) return;
          expect(widened(decide(question, agreement), decide(lose(question), agreement))).toEqual([]);
        });
      }),
      { numRuns },
    );
  });

  test('a clause, a role or a field of a clause never adds a field', { timeout }, () => {
    const cut = fc.record({ batch: batches(anyAgreements), at: fc.nat(9_999), what: fc.nat(3) });
    fc.assert(
      fc.property(cut, ({ batch: { agreement, questions }, at, what }) => {
        const smaller = signed(without(agreement.document, at, what));
        for (const question of questions) {
          const { hash } = smaller;
          const after = decide({ ...question, agreement: { ...question.agreement, hash } }, smaller);
          expect(widened(decide(question, agreement), after)).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  /** The agreement without one clause (twice as often as the rest), one field of a clause, or one role. */
  function without(document: Agreement, at: number, what: number): Agreement {
    const { clauses, roles } = document;
    const chosen = at % clauses.length;
    if (what < 2 && clauses.length > 1) return { ...document, clauses: clauses.filter((_, index) => index !== chosen) };
    const gone = roles[at % roles.length]?.id;
    const others = roles.filter(({ id }) => id !== gone);
    if (what === 2 && others.length > 0) return { ...document, roles: others };
    const thinner = clauses.map((clause, index) => {
      const kept = clause.fields.filter((_, place) => place !== at % clause.fields.length);
      return index === chosen && kept.length > 0 ? { ...clause, fields: kept } : clause;
    });
    return { ...document, clauses: thinner };
  }

  test('a key of the facts, any key, closes everything', { timeout }, () => {
    const few = fc.record({ agreement: anyAgreements.map(signed), number: fc.nat(9_999) });
    const questions = few.chain(({ agreement, number }) =>
      facts(agreement).map((question) => ({ agreement, number, question })),
    );
    fc.assert(
      fc.property(questions, ({ agreement, number, question }) => {
        // an emergency may be left out: then there is none, and that never adds a field
        const paths = keyPaths(question).filter(([key]) => key !== 'emergency');
        const path = paths[number % paths.length] ?? [];
        const policy = open(caught.policy);
        expect(() => policy.decide(withoutKey(question, path), agreement)).toThrow(
          expect.objectContaining({ code: 'decision-unavailable' }),
        );
      }),
      { numRuns: Math.ceil(runs / 20) },
    );
  });

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
});

describe('one agreement and another', () => {
  test('a twist enlarges a disclosure only with fields that the model lists as optional', { timeout }, () => {
    const whole = signed(agreementOf(model));
    const regional = twists
      .map((twist) => twisted(agreementOf(model), twist))
      .filter(({ clauses }) => clauses.length > 0);
    forAll(batches(regional), (question, agreement) => {
      const before = decide({ ...question, agreement: { ...question.agreement, hash: whole.hash } }, whole);
      const options = model.clauses
        .filter(({ purpose }) => purpose === question.purpose)
        .flatMap(({ optional }) => optional);
      const more = widened(before, decide(question, agreement));
      const beyond = more.filter((field) => !options.includes(field));
      // the case reference goes along with an option when it would have been alone without it
      expect(beyond.filter((field) => field !== 'caseRef' || more.length === 1)).toEqual([]);
    });
  });

  test('an unrelated agreement changes nothing', { timeout }, () => {
    const two = fc.record({
      one: batches(agreements.filter(({ clauses }) => clauses.length > 0)),
      other: hostileAgreements,
    });
    fc.assert(
      fc.property(two, ({ one: { agreement, questions }, other }) => {
        const crowded = open(caught.crowded);
        const unrelated = signed(other);
        for (const question of questions.slice(0, 5)) {
          const before = crowded.decide(question, agreement).document;
          const hash = { agreement: { ...question.agreement, hash: unrelated.hash } };
          crowded.decide({ ...question, ...hash }, unrelated);
          const after = crowded.decide(question, agreement).document;
          expect(JSON.stringify(after)).toBe(JSON.stringify(before));
          expect(JSON.stringify(decide(question, agreement))).toBe(JSON.stringify(before));
        }
      }),
      { numRuns },
    );
  });
});
