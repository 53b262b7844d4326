/** What a review promises of every agreement that it has no error for, whoever wrote it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { books, policy, toTwist, toVeenrand } from '../../src/agreements/veenrand.fixture.ts';
import type { Agreement, DecisionInput, FieldName, PartyType, Role } from '../../src/contract/generated/types.ts';
import { allFields, attackedSome, partyTypes, twists } from './arbitraries.ts';
import { national, type SignedDocument, signed, twisted } from './national.ts';
import { belowTheFloor, width } from './oracle.ts';

const runs = Math.ceil(Number(process.env['RUNS'] ?? 10_000) / 100);
const timeout = 60_000 + 400 * runs;

type Clause = Agreement['clauses'][number];

const everyPurpose = books.model.articles.consentForms.map((form) => ({
  ...form,
  purposes: books.model.purposes.map(({ code }) => code),
}));
const region = toVeenrand({}, toTwist({ op: 'set-articles', articles: { consentForms: everyPurpose } }));

const edited = twists.map((twist) => twisted(region, twist));

/** Agreements of a region, as an editor makes them and as somebody who means harm would; each speaks the right words. */
const written: fc.Arbitrary<Agreement> = fc
  .oneof({ weight: 1, arbitrary: edited }, { weight: 2, arbitrary: attackedSome(edited, 0) })
  .filter(({ clauses }) => clauses.length > 0)
  .map(inTheRightWords);

function inTheRightWords(agreement: Agreement): Agreement {
  const names = new Set(agreement.clauses.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const ids = new Set(agreement.clauses.flatMap(({ legalBasis }) => Object.values(legalBasis).flat()));
  const { fields } = books.catalogue;
  return {
    ...agreement,
    vocabulary: {
      fields: fields
        .filter(({ name }) => names.has(name))
        .map(({ name, label, sensitivity }) => ({ name, label, sensitivity })),
      bases: books.law.bases
        .filter(({ id }) => ids.has(id))
        .map(({ id, label, uncertain }) => ({ id, label, uncertain })),
    },
  };
}

const tally = { accepted: 0, refused: 0 };
const isAccepted = (agreement: Agreement): boolean => {
  const accepted = policy.review(agreement).every(({ severity }) => severity !== 'error');
  tally[accepted ? 'accepted' : 'refused'] += 1;
  return accepted;
};

const everywhere = <Answer>(answer: Answer) => ({
  ...{ A: answer, B: answer, C: answer, D: answer, E: answer },
  ...{ F: answer, G: answer, H: answer, I: answer, J: answer },
});
const signedAll = { MUN: 'signed', HUB: 'signed', COR: 'signed', PRO: 'signed', BUD: 'signed' } as const;

interface Asking {
  readonly purpose: Clause['purpose'];
  readonly type: PartyType;
  readonly role: Role;
  readonly fields: readonly FieldName[];
  readonly day: string;
}

/** Facts with nothing in the way: every signature, every consent, every condition, an open phase. */
function permissive({ hash, document }: SignedDocument, { purpose, type, role, fields, day }: Asking): DecisionInput {
  const phase = document.purposes.find(({ code }) => code === purpose)?.phases[0] ?? 'contract';
  return {
    day,
    // The purposes of a request and those of a clause are the same codes, and only the first are listed in a schema.
    purpose: purpose as DecisionInput['purpose'],
    fields: [...new Set(fields)].toSorted(),
    recipient: { type, role, standing: 'signed', mandate: true },
    senders: signedAll,
    agreement: { hash, inForce: true },
    case: {
      relation: 'party',
      phase,
      contract: true,
      conditions: ['contact-attempted', 'debt-help-offered', 'offer-made'],
    },
    rights: { restricted: false, addressSecret: false, retentionPassed: false },
    consents: { waiver: everywhere('given'), explicit: everywhere('given'), objection: false },
  };
}

/** The types that a clause serves: who it names, and for the municipality the desk that works by its mandate. */
const served = ({ to }: Clause): readonly PartyType[] => (to === 'MUN' ? ['MUN', 'HUB'] : [to]);

function forEachAccepted(check: (agreement: SignedDocument) => void): void {
  fc.assert(
    fc.property(written, (document) => {
      if (isAccepted(document)) check(signed(document));
    }),
    { numRuns: runs },
  );
}

describe('an agreement that a review has no error for', () => {
  test('says nothing that is below the floor of the law, on its first day or its last', { timeout }, () => {
    forEachAccepted((agreement) => {
      const { clauses, term } = agreement.document;
      for (const clause of clauses) {
        const fields = clause.fields.map(({ name }) => name);
        for (const type of served(clause)) {
          for (const day of [term.from, term.to]) {
            const facts = permissive(agreement, { ...clause, type, role: 'none', fields, day });
            expect(belowTheFloor(facts, agreement.document, national)).toEqual([]);
          }
        }
      }
    });
  });

  test('gives nothing that is below the floor of the law, whoever asks for whatever', { timeout }, () => {
    const draw = fc.tuple(written, fc.array(fc.nat(9_999), { minLength: 8, maxLength: 8 }));
    fc.assert(
      fc.property(draw, ([document, numbers]) => {
        if (!isAccepted(document)) return;
        const agreement = signed(document);
        for (const number of numbers) {
          const { purpose, roles } = pick(document.clauses, number);
          const asking = { purpose, type: pick(partyTypes, number >> 3), role: pick(roles, number >> 5) };
          const facts = permissive(agreement, { ...asking, fields: allFields, day: pick(days(document), number) });
          const { permitted } = policy.decide(facts, agreement);
          const forbidden = new Set(belowTheFloor(facts, document, national));
          expect(permitted.names.filter((name) => forbidden.has(name))).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });

  test('gives all that it says to who it says, unless the review called the clause dead', { timeout }, () => {
    forEachAccepted((agreement) => {
      const { clauses, roles, term } = agreement.document;
      const dead = policy
        .review(agreement.document)
        .flatMap(({ code, pointer }) => (code === 'dead-clause' ? [pointer] : []));
      for (const [index, clause] of clauses.entries()) {
        if (dead.includes(`/clauses/${index}`)) continue;
        const fields = clause.fields.map(({ name }) => name);
        for (const role of clause.roles) {
          const type = roles.find(({ id }) => id === role)?.partyType ?? clause.to;
          const facts = permissive(agreement, { ...clause, type, role, fields, day: term.from });
          const { fields: answers } = policy.decide(facts, agreement);
          for (const { name, part } of clause.fields) {
            const said = width({ effect: 'all', clause: clause.id, basis: [], consent: [], ...partOf(part) });
            const given = answers[name];
            expect(given === undefined ? 0 : width(given), `${clause.id} ${name} ${role}`).toBeGreaterThanOrEqual(said);
          }
        }
      }
    });
  });

  test('was drawn often enough, and so was one with an error', () => {
    const all = tally.accepted + tally.refused;
    expect(tally.accepted / all).toBeGreaterThan(0.2);
    expect(tally.refused / all).toBeGreaterThan(0.2);
  });
});

function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const days = ({ term }: Agreement): readonly string[] => [term.from, '2026-06-01', term.to];

const partOf = (part: Clause['fields'][number]['part']) => (part === 'all' ? {} : { effect: 'part' as const, part });
