/** House rules as a region might write them, each with what it means: so that what runs can be held against what was meant. */
import fc from 'fast-check';
import type { DecisionInput, FieldName, HouseRule } from '../../src/contract/generated/types.ts';
import { allFields, partyTypes } from './arbitraries.ts';

/** A rule, and what it denies of the fields that are asked. */
export interface MeantRule {
  readonly rule: HouseRule;
  readonly denies: (facts: DecisionInput) => readonly FieldName[];
}

/** One line of Rego with what it means. */
interface Part<Meaning> {
  readonly line: string;
  readonly means: Meaning;
}

type Condition = Part<(facts: DecisionInput) => boolean>;
type Chosen = Part<(field: FieldName) => boolean>;

const conditions: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...partyTypes).map((type) => ({
    line: `input.recipient.type == "${type}"`,
    means: ({ recipient }: DecisionInput) => recipient.type === type,
  })),
  fc.constantFrom('P01', 'P04', 'P06', 'P08', 'P10').map((purpose) => ({
    line: `not input.purpose == "${purpose}"`,
    means: (facts: DecisionInput) => facts.purpose !== purpose,
  })),
  fc.nat({ max: 12 }).map((most) => ({
    line: `count(input.fields) > ${most}`,
    means: ({ fields }: DecisionInput) => fields.length > most,
  })),
  fc.constant({
    line: 'some status in input.consents.waiver\n    status == "given"',
    means: ({ consents }: DecisionInput) => Object.values(consents.waiver).includes('given'),
  }),
  fc.constantFrom('2026-01-01', '2027-07-01').map((day) => ({
    line: `input.day >= "${day}"`,
    means: (facts: DecisionInput) => facts.day >= day,
  })),
  fc.constant({ line: 'true', means: () => true }),
);

const choices: fc.Arbitrary<Chosen> = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...allFields, 'noSuchField'), { minLength: 1, maxLength: 8 }).map((names) => ({
    line: `field in {${names.map((name) => `"${name}"`).join(', ')}}`,
    means: (field: FieldName) => names.includes(field),
  })),
  fc.constantFrom('a', 'c', 'd', 'p', 's').map((letter) => ({
    line: `startswith(field, "${letter}")`,
    means: (field: FieldName) => field.startsWith(letter),
  })),
  fc.constant({ line: 'field != "caseRef"', means: (field: FieldName) => field !== 'caseRef' }),
  fc.constant({ line: 'true', means: () => true }),
);

/** Any rule of some alternatives, each with some conditions. */
export const houseRules: fc.Arbitrary<MeantRule> = fc
  .array(fc.tuple(fc.uniqueArray(conditions, { maxLength: 3, selector: ({ line }) => line }), choices), {
    minLength: 1,
    maxLength: 3,
  })
  .map((alternatives) => ({
    rule: {
      id: 'eigen-regel',
      title: { nl: 'Regel', en: 'Rule' },
      why: { nl: 'Omdat', en: 'Because' },
      rego: `package sluis.region\n${alternatives.map(([asked, chosen]) => toRego(asked, chosen)).join('')}`,
      tests: 'package sluis.region_test\n',
    },
    denies: (facts) =>
      facts.fields.filter((field) =>
        alternatives.some(([asked, chosen]) => asked.every(({ means }) => means(facts)) && chosen.means(field)),
      ),
  }));

const toRego = (asked: readonly Condition[], chosen: Chosen): string =>
  `\ndeny contains field if {\n    some field in input.fields\n${[...asked, chosen].map(({ line }) => `    ${line}\n`).join('')}}\n`;
