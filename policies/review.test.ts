/** The compiled review, through the policy room, on agreements as regions compile them: what each check says, and where. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileAgreement } from '../src/agreements/agreements.ts';
import { books, policy, toTwist, toVeenrand } from '../src/agreements/veenrand.fixture.ts';
import { validate } from '../src/contract/contract.ts';
import type { Agreement, Emergency, Finding } from '../src/contract/generated/types.ts';
import { veenrandFrame, veenrandTwist } from '../src/demo/region-veenrand.ts';

type Clause = Agreement['clauses'][number];
type Edit = (agreement: Agreement) => unknown;

const plain = toVeenrand();

function clauseIn({ clauses }: Agreement, id: string): Clause {
  const clause = clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new Error(`no clause ${id}`);
  return clause;
}

const at = (id: string): string => `/clauses/${plain.clauses.findIndex((clause) => clause.id === id)}`;
const fieldAt = (id: string, name: string): string =>
  `${at(id)}/fields/${clauseIn(plain, id).fields.findIndex((field) => field.name === name)}`;

function review(edit: Edit): readonly Finding[] {
  const agreement = structuredClone(plain);
  edit(agreement);
  return policy.review(agreement);
}

/** Without what is said of every agreement on this model: that some of the law data is not certain. */
const ofOwn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => code !== 'basis-uncertain');
const inShort = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);

const change =
  (id: string, changes: Partial<Clause>): Edit =>
  (agreement) =>
    Object.assign(clauseIn(agreement, id), changes);
const rest =
  (id: string, basis: Partial<Clause['legalBasis']>): Edit =>
  (agreement) =>
    Object.assign(clauseIn(agreement, id).legalBasis, basis);
/** Puts a field in front of a clause's fields, as if the model listed it. */
const add =
  (id: string, name: string): Edit =>
  (agreement) =>
    clauseIn(agreement, id).fields.unshift({ name, part: 'all', origin: 'core' });
/** A clause more, made from another. */
const copy =
  (id: string, changes: Partial<Clause>): Edit =>
  (agreement) =>
    agreement.clauses.push({ ...clauseIn(agreement, id), ...changes });
/** The emergency procedure of the model, with some of it changed. */
const agreeOn =
  (changes: Partial<Emergency>): Edit =>
  ({ arrangements }) =>
    Object.assign(arrangements, { emergency: { ...books.model.emergency, ...changes } });
const twice = (list: unknown[]): unknown => list.push(structuredClone(list[0]));
const last = `/clauses/${plain.clauses.length}`;

/** One agreement per check that says what it may not say, and where the check finds it. */
const table: readonly (readonly [code: string, severity: 'error' | 'warning', edit: Edit, pointer: string])[] = [
  ['duplicate-party', 'error', ({ parties }) => twice(parties), '/parties/5'],
  ['duplicate-purpose', 'error', ({ purposes }) => twice(purposes), '/purposes/10'],
  ['duplicate-role', 'error', ({ roles }) => twice(roles), '/roles/14'],
  ['duplicate-clause', 'error', ({ clauses }) => twice(clauses), last],
  ['duplicate-retention', 'error', ({ retention }) => twice(retention), '/retention/5'],
  ['duplicate-field', 'error', ({ clauses: [first] }) => twice(first?.fields ?? []), '/clauses/0/fields/19'],
  ['duplicate-value', 'error', ({ valueLists }) => twice(valueLists), '/valueLists/1'],
  ['term-reversed', 'error', ({ term }) => Object.assign(term, { to: '2025-12-31' }), '/term/to'],
  ['notice-longer-than-term', 'warning', ({ term }) => Object.assign(term, { to: '2026-05-31' }), '/term/noticeMonths'],
  ['scope-empty', 'error', ({ scope }) => scope.municipalities.splice(0), '/scope/municipalities'],
  ['wrong-clause-id', 'error', change('P09.COR.MUN', { to: 'HUB' }), `${at('P09.COR.MUN')}/id`],
  ['unknown-purpose', 'error', ({ purposes }) => purposes.shift(), '/clauses/0/purpose'],
  ['unknown-role', 'error', change('P04.HUB.COR', { roles: ['portier'] }), `${at('P04.HUB.COR')}/roles/0`],
  ['role-of-other-type', 'error', change('P04.HUB.COR', { roles: ['intaker'] }), `${at('P04.HUB.COR')}/roles/0`],
  ['unknown-field', 'error', add('P04.HUB.COR', 'favouriteColour'), `${at('P04.HUB.COR')}/fields/0/name`],
  [
    'unknown-part',
    'error',
    ({ clauses: [first] }) => Object.assign(first?.fields[0] ?? {}, { part: 'year' }),
    '/clauses/0/fields/0/part',
  ],

  ['signatory-not-a-party', 'error', ({ signing }) => signing.required.push('buitenhuis'), '/signing/required/3'],
  [
    'quorum-unreachable',
    'error',
    ({ signing }) => Object.assign(signing.quorum, { atLeast: 6 }),
    '/signing/quorum/atLeast',
  ],
  [
    'steering-not-a-party',
    'error',
    ({ arrangements }) => arrangements.steering.members.push('buitenhuis'),
    '/arrangements/steering/members/3',
  ],
  [
    'steering-unreachable',
    'error',
    ({ arrangements }) => Object.assign(arrangements.steering, { atLeast: 4 }),
    '/arrangements/steering/atLeast',
  ],
  ['hub-without-mandate', 'error', ({ parties }) => delete parties[4]?.mandatedBy, '/parties/4/mandatedBy'],
  [
    'mandate-of-no-hub',
    'error',
    ({ parties }) => Object.assign(parties[1] ?? {}, { mandatedBy: 'veldhaven' }),
    '/parties/1/mandatedBy',
  ],
  ['party-type-absent', 'warning', ({ parties }) => parties.splice(3, 1), `${at('P10.BUD.MUN')}/from`],
  ['quota-unknown-corporation', 'error', pledge({ corporation: 'balans' }), '/arrangements/quotas/0/corporation'],
  ['quota-unknown-municipality', 'error', pledge({ municipality: 'Elders' }), '/arrangements/quotas/0/municipality'],
  ['quota-outside-term', 'warning', pledge({ year: 2028 }), '/arrangements/quotas/0/year'],
  ['involvement-missing', 'warning', ({ parties }) => delete parties[0]?.involvement, '/parties/0'],

  ['other-model', 'error', ({ model }) => Object.assign(model, { version: '0.1.0' }), '/model'],
  [
    'purpose-wider-than-model',
    'error',
    ({ purposes: [first] }) => Object.assign(first ?? {}, { candidates: true }),
    '/purposes/0/candidates',
  ],
  [
    'role-outside-model',
    'error',
    ({ roles }) => Object.assign(roles[2] ?? {}, { confidentialityDuty: true }),
    '/roles/2',
  ],
  [
    'clause-outside-model',
    'error',
    copy('P09.COR.MUN', { id: 'P09.COR.BUD', to: 'BUD', roles: ['bewindvoerder'] }),
    `${last}/id`,
  ],
  [
    'emergency-outside-model',
    'error',
    agreeOn({ grounds: ['acute-danger'], from: 'MUN' }),
    '/arrangements/emergency/from',
  ],
  ['emergency-without-clause', 'error', agreeOn({}), '/arrangements/emergency/fields/3'],
  ['field-outside-model', 'error', add('P03.HUB.COR', 'skillHousing'), `${at('P03.HUB.COR')}/fields/0`],
  [
    'clause-role-outside-model',
    'error',
    change('P03.HUB.COR', { roles: ['woonconsulent'] }),
    `${at('P03.HUB.COR')}/roles/0`,
  ],
  [
    'consent-weaker-than-model',
    'error',
    change('P04.HUB.COR', { consentRequirement: 'explicit' }),
    `${at('P04.HUB.COR')}/consentRequirement`,
  ],
  ['condition-dropped', 'error', change('P08.COR.MUN', { conditions: [] }), `${at('P08.COR.MUN')}/conditions`],
  [
    'basis-other-than-model',
    'error',
    rest('P04.HUB.COR', { disclosing: ['eu.avg.6-1-f'] }),
    `${at('P04.HUB.COR')}/legalBasis/disclosing`,
  ],

  ['statutory-denial', 'error', add('P01.PRO.MUN', 'justiceData'), `${at('P01.PRO.MUN')}/fields/0`],
  ['never-to', 'error', add('P04.HUB.COR', 'originSetting'), `${at('P04.HUB.COR')}/fields/0`],
  [
    'same-type',
    'error',
    change('P09.COR.MUN', { id: 'P09.PRO.PRO', from: 'PRO', to: 'PRO' }),
    `${at('P09.COR.MUN')}/to`,
  ],

  [
    'basis-unknown',
    'error',
    rest('P04.HUB.COR', { disclosing: ['nl.verzonnen'] }),
    `${at('P04.HUB.COR')}/legalBasis/disclosing/0`,
  ],
  [
    'basis-of-other-kind',
    'error',
    rest('P04.HUB.COR', { disclosing: ['eu.avg.9-2-a'] }),
    `${at('P04.HUB.COR')}/legalBasis/disclosing/0`,
  ],
  [
    'basis-not-in-force',
    'error',
    rest('P04.HUB.COR', { disclosing: ['nl.wams'] }),
    `${at('P04.HUB.COR')}/legalBasis/disclosing/0`,
  ],
  ['basis-uncertain', 'warning', () => undefined, `${at('P02.MUN.PRO')}/legalBasis/disclosing/0`],
  ['no-exception', 'error', rest('P01.PRO.MUN', { exception: [] }), fieldAt('P01.PRO.MUN', 'bsn')],
  [
    'no-confidentiality',
    'error',
    ({ roles }) => Object.assign(roles[0] ?? {}, { confidentialityDuty: false }),
    fieldAt('P06.PRO.COR', 'supportActive'),
  ],

  ['consent-needed', 'error', rest('P07.PRO.MUN', { disclosing: ['nl.wgs.8'] }), fieldAt('P07.PRO.MUN', 'caseRef')],
  [
    'consent-needless',
    'warning',
    change('P07.PRO.MUN', { consentRequirement: 'waiver' }),
    `${at('P07.PRO.MUN')}/consentRequirement`,
  ],
  [
    'consent-alone',
    'warning',
    rest('P09.COR.MUN', { receiving: ['eu.avg.6-1-a'] }),
    `${at('P09.COR.MUN')}/legalBasis/receiving`,
  ],
  [
    'consent-cannot-carry',
    'error',
    rest('P06.PRO.MUN', { exception: ['eu.avg.9-2-a'] }),
    fieldAt('P06.PRO.MUN', 'bsn'),
  ],
  [
    'explicit-consent-missing',
    'error',
    rest('P07.PRO.MUN', { exception: ['eu.avg.9-2-a'] }),
    fieldAt('P07.PRO.MUN', 'supportActive'),
  ],
  [
    'consent-form-missing',
    'error',
    ({ articles }) => articles.consentForms.pop(),
    `${at('P06.COR.PRO')}/consentRequirement`,
  ],

  ['dead-clause', 'warning', ({ purposes }) => Object.assign(purposes[7] ?? {}, { phases: [] }), at('P08.COR.MUN')],
  ['shadowed-clause', 'warning', copy('P09.COR.MUN', { id: 'P09.COR.MUN.extra' }), last],
  [
    'clauses-in-conflict',
    'error',
    copy('P09.COR.MUN', { id: 'P09.COR.MUN.extra', consentRequirement: 'explicit' }),
    `${last}/fields/0`,
  ],
  ['no-source-party', 'warning', ({ parties }) => parties.splice(3, 1), fieldAt('P10.BUD.MUN', 'debtStabilised')],

  [
    'term-longer-than-law',
    'error',
    ({ articles }) => Object.assign(articles.breach, { authorityHours: 96 }),
    '/articles/breach/authorityHours',
  ],
  [
    'term-longer-than-proposed',
    'warning',
    ({ articles }) => Object.assign(articles.consentForms[0] ?? {}, { validMonths: 24 }),
    '/articles/consentForms/0/validMonths',
  ],
  [
    'term-shorter-than-law',
    'warning',
    ({ retention }) => Object.assign(retention[0] ?? {}, { months: 6 }),
    '/retention/0/months',
  ],
  ['no-retention', 'error', ({ retention }) => retention.splice(2, 1), '/retention'],
  ['security-missing', 'error', ({ articles }) => articles.security.pop(), '/articles/security'],
  [
    'no-two-factor',
    'warning',
    ({ articles }) => Object.assign(articles.security[1] ?? {}, { twoFactor: false }),
    '/articles/security/1/twoFactor',
  ],
  ['controller-missing', 'error', ({ articles }) => articles.controllers.pop(), '/articles/controllers'],
  [
    'evaluation-overdue',
    'warning',
    ({ arrangements }) => Object.assign(arrangements, { nextEvaluation: '2027-06-01' }),
    '/arrangements/nextEvaluation',
  ],

  [
    'vocabulary-differs',
    'error',
    ({ vocabulary }) => Object.assign(vocabulary.fields[1]?.label ?? {}, { nl: 'Iets anders' }),
    '/vocabulary/fields/1',
  ],
  [
    'value-list-unknown-field',
    'error',
    ({ valueLists }) => Object.assign(valueLists[0] ?? {}, { field: 'familyName' }),
    '/valueLists/0/field',
  ],
  [
    'value-list-unknown-value',
    'error',
    ({ valueLists }) => Object.assign(valueLists[0]?.values[2] ?? {}, { code: 'W6' }),
    '/valueLists/0/values/2/code',
  ],
];

function pledge(pledged: object): Edit {
  const usual = { year: 2026, municipality: 'Veldhaven', corporation: 'woonveste', homes: 4 };
  return ({ arrangements }) => arrangements.quotas.push({ ...usual, ...pledged });
}

describe('an agreement that may be signed', () => {
  it('has no findings, but that some of the law needs a lawyer: each basis once', () => {
    expect(policy.review(plain).map(({ code, detail }) => `${code}: ${detail.split(' ')[6]}`)).toStrictEqual(
      ['nl.wmo2015.5.2.1', 'nl.wgs', 'nl.bgs', 'nl.wgs.8'].map((id) => `basis-uncertain: ${id}`),
    );
  });

  it.each([
    ['with every option of the model on', toVeenrand({}, toTwist(...switchedOn()))],
    ['as the decision table has it', read('tests/vectors/veenrand-2026.json')],
    ['of the demo', demo()],
  ])('has no errors: %s', (_what, agreement) => {
    expect(inShort(policy.review(agreement)).filter((finding) => finding.startsWith('error'))).toStrictEqual([]);
  });
});

function switchedOn() {
  return books.model.clauses.flatMap(({ id, optional }) =>
    optional.map((field) => ({ op: 'switch-on', clause: id, field }) as const),
  );
}

function read(path: string): Agreement {
  const checked = validate('agreement', JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')));
  if (!checked.ok) throw new Error(`${path} is no agreement`);
  return checked.value;
}

function demo(): Agreement {
  const twist = veenrandTwist(books.model, '2025-11-15T10:00:00Z');
  const compiled = compileAgreement(
    books.model,
    twist,
    veenrandFrame(books.model, (day) => day),
    books,
  );
  if (!compiled.ok) throw new Error('the demo region does not fit the model');
  return compiled.agreement;
}

describe('a finding', () => {
  it.each(table)('%s: %s', (code, severity, edit, pointer) => {
    const found = review(edit).filter((finding) => finding.code === code);
    expect(inShort(found)).toContain(`${severity} ${code} ${pointer}`);
    const check = policy.checks.checks.find((candidate) => candidate.code === code);
    for (const { title, remedy } of found)
      expect({ title, remedy }).toEqual({ title: check?.title, remedy: check?.remedy });
  });

  it('is tried here for every check but those that need other data than is shipped', () => {
    const tried = new Set(table.map(([code]) => code));
    const untried = policy.checks.checks.map(({ code }) => code).filter((code) => !tried.has(code));
    expect(untried).toStrictEqual(['basis-ends', 'newer-model']);
  });

  it('names the rule of the denial itself, and of the limit that is passed', () => {
    const rules = policy.law.denials.filter(({ id }) => id === 'criminal-data').map(({ rule }) => rule);
    const found = review(add('P01.PRO.MUN', 'justiceData')).filter(({ code }) => code === 'statutory-denial');
    expect(found.map(({ source }) => source)).toStrictEqual(rules);
    const late = review(({ articles }) => Object.assign(articles.rights, { responseDays: 40 }));
    expect(ofOwn(late).map(({ source }) => source)).toStrictEqual(
      policy.law.limits.filter(({ of }) => of === 'rights.responseDays').map(({ rule }) => rule),
    );
  });

  it('names the term, with its unit, and the limit', () => {
    const found = review((agreement) => {
      Object.assign(agreement.articles.breach, { authorityHours: 96 });
      Object.assign(agreement.retention[0] ?? {}, { months: 6 });
    });
    expect(ofOwn(found).map(({ detail }) => detail)).toStrictEqual([
      'breach.authorityHours is 96, and at most 72 is allowed',
      'retention.months for MUN is 6, and at least 180 is needed',
    ]);
  });

  it('says plainly that a bill opens nothing', () => {
    const found = review(rest('P04.HUB.COR', { disclosing: ['nl.wams'] }));
    expect(found.find(({ code }) => code === 'basis-not-in-force')?.detail).toBe(
      'nl.wams is not in force: it has no first day, so it is no law yet and opens nothing',
    );
  });

  it('comes with all others at once, errors first, each list in the order of the agreement', () => {
    const found = review((agreement) => {
      for (const clause of agreement.clauses) clause.fields.unshift({ name: 'bsn', part: 'all', origin: 'core' });
      for (const party of agreement.parties) delete party.involvement;
    });
    const severities = found.map(({ severity }) => severity);
    expect(severities.lastIndexOf('error')).toBeLessThan(severities.indexOf('warning'));
    const places = found.filter(({ code }) => code === 'duplicate-field').map(({ pointer }) => pointer);
    expect(places).toStrictEqual([`${at('P01.PRO.MUN')}/fields/5`, `${at('P06.PRO.MUN')}/fields/2`]);
    const outside = found.filter(({ code }) => code === 'field-outside-model').map(({ pointer }) => pointer);
    const numbers = outside.map((pointer) => Number(pointer.split('/')[2]));
    expect(numbers).toStrictEqual(numbers.toSorted((one, other) => one - other));
    expect(numbers.length).toBeGreaterThan(15);
  });
});
