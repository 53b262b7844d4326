/** What one decision costs: the gateway's engine, remembered and not, beside other ways to decide the same. */
import { openCompiler } from '../../src/compiler/compiler.ts';
import type { Agreement, DecisionInput, HouseRule } from '../../src/contract/generated/types.ts';
import { openPolicy, type SignedAgreement } from '../../src/policy/policy.ts';
import { national, policyDirectory, signed } from '../properties/national.ts';
import { decideByTheBook } from '../properties/oracle.ts';
import { median, quantile, timeEach, toShort } from './numbers.ts';
import type { Section } from './report.ts';
import { createCasbinGrants, createCaslGrants } from './rivals.ts';
import { toAgreement, twelveFields } from './world.ts';

type Decide = (index: number) => unknown;

interface Way {
  readonly name: string;
  readonly calls: number;
  readonly decide: (fields: readonly string[]) => Decide | Promise<Decide>;
}

/** So many different questions are asked in turn. */
const questionCount = 600;

const dayLength = 86_400_000;
const begun = Date.now() - 30 * dayLength;
const agreements = Array.from({ length: 500 }, (_, index) => signed(toAgreement(`veenrand-${index + 1}`, begun)));
const agreementAt = (index: number): SignedAgreement => agreements[index % agreements.length] ?? first;
const first = agreements[0] ?? signed(toAgreement('veenrand', begun));
const allFields = national.catalogue.fields.map(({ name }) => name).sort();

/** A matched corporation asks, the client agreed to everything. @param day makes facts differ that decide alike */
function toFacts(fields: readonly string[], { hash }: SignedAgreement, day = 0): DecisionInput {
  const given = () => Object.fromEntries([...'ABCDEFGHIJ'].map((category) => [category, 'given']));
  return {
    day: new Date(begun + (day % questionCount) * dayLength).toISOString().slice(0, 10),
    purpose: 'P05',
    fields: fields.toSorted(),
    recipient: { type: 'COR', role: 'woonconsulent', standing: 'signed', mandate: false },
    senders: { MUN: 'none', HUB: 'signed', COR: 'signed', PRO: 'signed', BUD: 'none' },
    agreement: { hash, inForce: true },
    case: { relation: 'party', phase: 'contract', contract: true, conditions: [] },
    rights: { restricted: false, addressSecret: false, retentionPassed: false },
    consents: { waiver: given(), explicit: given(), objection: false } as DecisionInput['consents'],
  };
}

/** A rule of a region that looks at every field. */
const houseRule: HouseRule = {
  id: 'geen-einddatum',
  title: { nl: 'Geen einddatum', en: 'No end date' },
  why: { nl: 'Niet nodig', en: 'Not needed' },
  rego: `package sluis.region

deny contains field if {
    input.recipient.type == "COR"
    some field in input.fields
    endswith(field, "EndDate")
}
`,
  tests: 'package sluis.region_test\n',
};

/** Decisions under one agreement with so many rules of its region, none of them remembered. */
async function ruledEngine(count: number, fields: readonly string[]) {
  const policy = await openPolicy({ directory: policyDirectory, openCompiler, maxDecisions: 1 });
  const houseRules = Array.from({ length: count }, (_, index) => ({ ...houseRule, id: `regel-${index}` }));
  const ruled = signed({ ...first.document, houseRules });
  const questions = Array.from({ length: questionCount }, (_, index) => toFacts(fields, ruled, index));
  return async (index: number) => {
    const facts = questions[index % questions.length];
    return facts && policy.decide(facts, ruled, await policy.houseRules.ask(facts, ruled));
  };
}

/** Decisions over so many agreements; facts are made beforehand, as many as are asked. */
async function engine(options: {
  agreements: number;
  instances: number;
  remembered: boolean;
  fields: readonly string[];
}) {
  const policy = await openPolicy({
    directory: policyDirectory,
    maxInstances: options.instances,
    maxDecisions: options.remembered ? 4_000 : 1,
  });
  const questions = Array.from({ length: questionCount }, (_, index) => {
    const agreement = agreementAt(index % options.agreements);
    return { agreement, facts: toFacts(options.fields, agreement, options.remembered ? 0 : index) };
  });
  return (index: number) => {
    const question = questions[index % questions.length];
    return question && policy.decide(question.facts, question.agreement);
  };
}

const ways: readonly Way[] = [
  ...[1, 50, 500].map((count): Way => {
    const name = `remembered, ${count} ${count === 1 ? 'agreement' : 'agreements'}`;
    const decide = (fields: readonly string[]) =>
      engine({ agreements: count, instances: 64, remembered: true, fields });
    return { name, calls: 4_000, decide };
  }),
  ...[1, 50, 500].map((count): Way => {
    const name = `evaluated, ${count} ${count === 1 ? 'agreement' : 'agreements'}, an instance each`;
    const decide = (fields: readonly string[]) =>
      engine({ agreements: count, instances: 500, remembered: false, fields });
    return { name, calls: 2_000, decide };
  }),
  ...[1, 10].map((count): Way => {
    const name = `evaluated, 1 agreement with ${count} ${count === 1 ? 'house rule' : 'house rules'}`;
    return { name, calls: 2_000, decide: (fields) => ruledEngine(count, fields) };
  }),
  {
    name: 'evaluated, 500 agreements in turn, 64 instances: each makes a new one',
    calls: 600,
    decide: (fields) => engine({ agreements: 500, instances: 64, remembered: false, fields }),
  },
  {
    name: 'oracle of the property tests (TypeScript by hand, written to be read)',
    calls: 500,
    decide: (fields) => (index) => decideByTheBook(toFacts(fields, first, index), first.document, national),
  },
  {
    name: 'CASL 7: grants only',
    calls: 2_000,
    decide: (fields) => grantsWith(createCaslGrants(first.document), fields),
  },
  {
    name: 'casbin 5: grants only',
    calls: 40,
    decide: async (fields) => grantsWith(await createCasbinGrants(first.document), fields),
  },
];

type Grants = (question: { purpose: string; recipient: string; field: string }) => boolean;

function grantsWith(isGranted: Grants, fields: readonly string[]): Decide {
  const question = { purpose: 'P05', recipient: 'COR/woonconsulent' };
  return () => fields.filter((field) => isGranted({ ...question, field }));
}

export async function measureDecisions(rounds: number): Promise<Section> {
  await assertSameGrants(first.document);
  const times = new Map<string, number[][]>();
  const decides = new Map<string, Decide>();
  for (const fields of [twelveFields, allFields]) {
    for (const { name, decide } of ways) decides.set(`${name} ${fields.length}`, await decide(fields));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, calls } of ways) {
      for (const { length } of [twelveFields, allFields]) {
        const key = `${name} ${length}`;
        times.set(key, [
          ...(times.get(key) ?? []),
          timeEach(calls, Math.min(calls, questionCount), decides.get(key) ?? (() => {})),
        ]);
      }
    }
  }
  const cell = (key: string, share: number) =>
    toShort(median((times.get(key) ?? []).map((round) => quantile(round, share))));
  const rows = ways.map(({ name }) => {
    return [
      name,
      ...[twelveFields.length, allFields.length].flatMap((size) =>
        [0.5, 0.99].map((share) => cell(`${name} ${size}`, share)),
      ),
    ];
  });
  return {
    id: 'decision',
    title: 'A decision',
    about:
      'Microseconds, in process. CASL and casbin answer which fields are granted to a role for a purpose, and no more: they know nothing of consent, signatures, phases, law, rights or reasons.',
    head: ['', '12 fields p50', 'p99', `${allFields.length} fields p50`, 'p99'],
    rows,
  };
}

/** What is compared must decide the same. */
async function assertSameGrants(agreement: Agreement): Promise<void> {
  const policy = await openPolicy({ directory: policyDirectory });
  const facts = toFacts(allFields, first);
  const expected = JSON.stringify(policy.decide(facts, first).permitted.names);
  const byTheBook = decideByTheBook(facts, agreement, national).fields;
  const answers = [
    Object.keys(byTheBook).filter((field) => byTheBook[field]?.effect !== 'none'),
    grantsWith(createCaslGrants(agreement), allFields)(0),
    grantsWith(await createCasbinGrants(agreement), allFields)(0),
  ];
  if (answers.some((answer) => JSON.stringify(answer) !== expected)) throw new Error('they do not decide the same');
}
