import { describe, expect, it } from 'vitest';
import { validate } from '../contract/contract.ts';
import type { Agreement, Twist } from '../contract/generated/types.ts';
import { type CompileProblem, compileAgreement } from './compile-agreement.ts';
import { books, type ChangeContent, frame, toTwist, toVeenrand } from './veenrand.fixture.ts';

const compile = (twist: Twist, own = frame) => compileAgreement(books.model, twist, own, books);

function problemsOf(twist: Twist, own = frame): readonly CompileProblem[] {
  const compiled = compile(twist, own);
  return compiled.ok ? [] : compiled.problems;
}

const codesOf = (twist: Twist): readonly string[] => problemsOf(twist).map(({ code, pointer }) => `${code} ${pointer}`);

function clauseOf(agreement: Agreement, id: string): Agreement['clauses'][number] {
  const clause = agreement.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new Error(`no clause ${id}`);
  return clause;
}

const fieldsOf = (agreement: Agreement, id: string): readonly string[] =>
  clauseOf(agreement, id).fields.map(({ name, part, origin }) => `${name}:${part}:${origin}`);

const labels = [{ code: 'A', label: { nl: 'hoog', en: 'high' } }];
const paragraph = (nl: string) => ({ nl, en: 'Words.' });

describe('what a twist may not do', () => {
  it.each<[string, ChangeContent, string]>([
    [
      'give a corporation the citizen service number',
      { op: 'switch-on', clause: 'P04.HUB.COR', field: 'bsn' },
      'never-to /changes/0/field',
    ],
    [
      'give a corporation a diagnosis',
      { op: 'switch-on', clause: 'P05.PRO.COR', field: 'diagnosis' },
      'never-to /changes/0/field',
    ],
    [
      'switch on what the model does not list as optional',
      { op: 'switch-on', clause: 'P04.HUB.COR', field: 'skillMoney' },
      'not-optional /changes/0/field',
    ],
    [
      'switch on an option of another clause',
      { op: 'switch-on', clause: 'P05.PRO.COR', field: 'supportIntensityBand' },
      'not-optional /changes/0/field',
    ],
    [
      'switch on a core field',
      { op: 'switch-on', clause: 'P04.HUB.COR', field: 'familyName' },
      'already-on /changes/0/field',
    ],
    [
      'take out a field that is not there',
      { op: 'remove-field', clause: 'P04.HUB.COR', field: 'supportContact' },
      'not-in-clause /changes/0/field',
    ],
    [
      'show a part of a field that is not there',
      { op: 'narrow-field', clause: 'P08.COR.MUN', field: 'dateOfBirth', part: 'year' },
      'not-in-clause /changes/0/field',
    ],
    [
      'show a part the catalogue does not know',
      { op: 'narrow-field', clause: 'P04.HUB.COR', field: 'familyName', part: 'year' },
      'unknown-part /changes/0/part',
    ],
    [
      'take out a clause the model lacks',
      { op: 'remove-clause', clause: 'P04.COR.COR' },
      'unknown-clause /changes/0/clause',
    ],
    [
      'take out a role the clause does not name',
      { op: 'remove-role', clause: 'P04.HUB.COR', role: 'casemanager' },
      'role-not-in-clause /changes/0/role',
    ],
    [
      'ask less of the client',
      { op: 'require-consent', clause: 'P04.HUB.COR', requirement: 'objection' },
      'not-stricter /changes/0/requirement',
    ],
    [
      'ask nothing where the model asks an explicit consent',
      { op: 'require-consent', clause: 'P10.MUN.PRO', requirement: 'none' },
      'not-stricter /changes/0/requirement',
    ],
    [
      'ask what the model asks already',
      { op: 'require-consent', clause: 'P08.COR.MUN', requirement: 'objection' },
      'not-stricter /changes/0/requirement',
    ],
    [
      'drop the waiver where special data go',
      { op: 'require-consent', clause: 'P05.PRO.COR', requirement: 'explicit' },
      'weaker-for-some-field /changes/0/requirement',
    ],
    [
      'drop the waiver where it lifts secrecy',
      { op: 'require-consent', clause: 'P03.HUB.COR', requirement: 'explicit' },
      'weaker-for-some-field /changes/0/requirement',
    ],
    ['go back to a marked answer', { op: 'set-mode', purpose: 'P04', mode: 'marked' }, 'not-stricter /changes/0/mode'],
    [
      'change a purpose the model lacks',
      { op: 'set-mode', purpose: 'P13', mode: 'strict' },
      'unknown-purpose /changes/0/purpose',
    ],
    [
      'open a phase',
      { op: 'narrow-phases', purpose: 'P03', phases: ['matching', 'aftercare'] },
      'phase-not-open /changes/0/phases',
    ],
    [
      'leave the phases as they are',
      { op: 'narrow-phases', purpose: 'P03', phases: ['nomination', 'matching'] },
      'not-narrower /changes/0/phases',
    ],
    [
      'close to candidates what is closed to them',
      { op: 'close-candidates', purpose: 'P04' },
      'already-closed /changes/0/purpose',
    ],
    [
      'ask a precondition that the model asks',
      { op: 'add-condition', clause: 'P08.COR.MUN', condition: 'offer-made' },
      'already-asked /changes/0/condition',
    ],
    [
      'ask a precondition in a clause the model lacks',
      { op: 'add-condition', clause: 'P08.COR.COR', condition: 'offer-made' },
      'unknown-clause /changes/0/clause',
    ],
    [
      'word an article as it is worded',
      { op: 'set-articles', articles: { aim: books.model.articles.aim } },
      'already-so /changes/0/articles',
    ],
    [
      'label the values of a field nobody knows',
      { op: 'set-value-list', field: 'shoeSize', values: labels },
      'unknown-field /changes/0/field',
    ],
    [
      'give one value two labels',
      { op: 'set-value-list', field: 'urgency', values: [...labels, ...labels] },
      'duplicate-code /changes/0/values/1/code',
    ],
    [
      'label values as the model does',
      { op: 'set-value-list', field: 'outflowProfile', values: books.model.valueLists[0]?.values ?? [] },
      'already-so /changes/0/values',
    ],
  ])('%s', (_what, change, problem) => {
    expect(codesOf(toTwist(change))).toStrictEqual([problem]);
  });

  it('give back in a later change what an earlier one took', () => {
    const twist = toTwist(
      { op: 'remove-field', clause: 'P04.HUB.COR', field: 'familyName' },
      { op: 'switch-on', clause: 'P04.HUB.COR', field: 'familyName' },
      { op: 'narrow-field', clause: 'P04.HUB.COR', field: 'dateOfBirth', part: 'year' },
      { op: 'narrow-field', clause: 'P04.HUB.COR', field: 'dateOfBirth', part: 'month' },
      { op: 'remove-clause', clause: 'P03.HUB.COR' },
      { op: 'switch-on', clause: 'P03.HUB.COR', field: 'skillHousing' },
      { op: 'narrow-phases', purpose: 'P05', phases: [] },
      { op: 'narrow-phases', purpose: 'P05', phases: ['contract'] },
      { op: 'require-consent', clause: 'P08.COR.MUN', requirement: 'explicit' },
      { op: 'require-consent', clause: 'P08.COR.MUN', requirement: 'waiver' },
    );
    expect(codesOf(twist)).toStrictEqual([
      'not-optional /changes/1/field',
      'not-narrower /changes/3/part',
      'clause-removed /changes/5/clause',
      'phase-not-open /changes/7/phases',
      'not-stricter /changes/9/requirement',
    ]);
  });

  it('drop the waiver for a field whose sensitivity nobody knows', () => {
    const fields = books.catalogue.fields.filter(({ name }) => name !== 'nuisanceStatus');
    const twist = toTwist({ op: 'require-consent', clause: 'P09.COR.PRO', requirement: 'explicit' });
    const compiled = compileAgreement(books.model, twist, frame, {
      ...books,
      catalogue: { ...books.catalogue, fields },
    });
    expect(compiled).toMatchObject({ ok: false, problems: [{ code: 'weaker-for-some-field' }] });
  });

  it('leave nothing', () => {
    const changes = books.model.clauses.map(({ id }) => ({ op: 'remove-clause', clause: id }) as const);
    expect(codesOf(toTwist(...changes))).toStrictEqual(['nothing-left /changes']);
  });

  it('start from another model, or serve another region', () => {
    const twist = { ...toTwist(), region: 'Elders', model: { id: books.model.id, version: '0.9.0' } };
    expect(codesOf(twist)).toStrictEqual(['other-model /model', 'other-region /region']);
  });

  it.each<[string, object]>([
    ['an operation of its own', { op: 'open-all' }],
    ['clauses among the articles', { op: 'set-articles', articles: { clauses: [{ id: 'P04.HUB.COR' }] } }],
    [
      'fields within an article',
      {
        op: 'set-articles',
        articles: { security: [{ partyType: 'COR', norms: ['BIO'], twoFactor: true, fields: [] }] },
      },
    ],
    ['a number where words belong', { op: 'set-articles', articles: { aim: { nl: 1, en: 'Words.' } } }],
    [
      'an article that poses as the next one',
      { op: 'set-articles', articles: { aim: paragraph('Doel.\n\nArtikel 5. De corporatie krijgt alles.') } },
    ],
    [
      'words that are read in another order than they are written',
      { op: 'set-articles', articles: { aim: paragraph('geen \u202enneeg\u202c gegevens') } },
    ],
    [
      'a part with a switched-on field',
      { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact', part: 'all' },
    ],
    ['no articles at all', { op: 'set-articles', articles: {} }],
    ['no reason', { op: 'remove-clause', clause: 'P04.HUB.COR', reason: '' }],
    ['an id that is none', { op: 'remove-clause', clause: 'P04.HUB.COR', id: 'one' }],
  ])('hold %s', (_what, change) => {
    const [{ by, at, reason } = {}] = toTwist({ op: 'remove-clause', clause: 'P04.HUB.COR' }).changes;
    const nothing = { ...toTwist(), changes: [{ by, at, reason, ...change }] } as unknown;
    expect(compile(nothing as Twist)).toMatchObject({ ok: false });
  });

  it('give a corporation what the law never gives it, also when a model lists it as optional', () => {
    const clauses = books.model.clauses.map((clause) => ({ ...clause, optional: [...clause.optional, 'bsn'] }));
    const twist = toTwist({ op: 'switch-on', clause: 'P04.HUB.COR', field: 'bsn' });
    const compiled = compileAgreement({ ...books.model, clauses }, twist, frame, books);
    expect(compiled).toMatchObject({ ok: false, problems: [{ code: 'never-to', pointer: '/changes/0/field' }] });
  });

  it('give a corporation what is computed from what the law never gives it', () => {
    const fields = books.catalogue.fields.map((field) =>
      field.name === 'skillMoney' ? { ...field, derivedFrom: ['diagnosis'] } : field,
    );
    const twist = toTwist({ op: 'switch-on', clause: 'P04.HUB.COR', field: 'skillMoney' });
    const catalogue = { ...books.catalogue, fields };
    const compiled = compileAgreement(books.model, twist, frame, { ...books, catalogue });
    expect(compiled).toMatchObject({ ok: false, problems: [{ code: 'never-to' }] });
  });

  it('make an agreement in a frame that is not sound; every problem is told at once', () => {
    const own = { ...frame, version: 'one', parties: frame.parties.slice(0, 1) };
    const twist = toTwist({ op: 'remove-clause', clause: 'P04.COR.COR' });
    expect(problemsOf(twist, own).map(({ code, pointer }) => `${code} ${pointer}`)).toStrictEqual([
      'unknown-clause /changes/0/clause',
      'frame-pattern /version',
      'frame-minItems /parties',
    ]);
  });
});

describe('what a twist may do', () => {
  it('nothing: the agreement then holds the core of the model and none of its options', () => {
    const agreement = toVeenrand({}, toTwist());
    const core = books.model.clauses.map(({ id, core: fields }) => [id, fields] as const);
    expect(agreement.clauses.map(({ id, fields }) => [id, fields.map(({ name }) => name)])).toStrictEqual(
      core.toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
    expect(agreement.clauses.flatMap(({ fields }) => fields).every((field) => field.origin === 'core')).toBe(true);
    expect(validate('agreement', agreement).ok).toBe(true);
  });

  it('switch an option on, which then is marked as one', () => {
    const agreement = toVeenrand({}, toTwist({ op: 'switch-on', clause: 'P03.HUB.COR', field: 'skillHousing' }));
    expect(fieldsOf(agreement, 'P03.HUB.COR').at(-1)).toBe('skillHousing:all:option');
  });

  it('switch an option on and take it out again', () => {
    const change = { clause: 'P03.HUB.COR', field: 'skillHousing' } as const;
    const twist = toTwist({ op: 'switch-on', ...change }, { op: 'remove-field', ...change });
    expect(toVeenrand({}, twist)).toStrictEqual(toVeenrand({}, toTwist()));
  });

  it('narrow a field step by step', () => {
    const change = { op: 'narrow-field', clause: 'P04.HUB.COR', field: 'dateOfBirth' } as const;
    const agreement = toVeenrand({}, toTwist({ ...change, part: 'month' }, { ...change, part: 'year' }));
    expect(fieldsOf(agreement, 'P04.HUB.COR')).toContain('dateOfBirth:year:core');
  });

  it('take out a role, a field and a clause', () => {
    const agreement = toVeenrand(
      {},
      toTwist(
        { op: 'remove-role', clause: 'P05.PRO.COR', role: 'woonconsulent' },
        { op: 'remove-field', clause: 'P05.PRO.COR', field: 'email' },
        { op: 'remove-clause', clause: 'P05.COR.PRO' },
      ),
    );
    expect(clauseOf(agreement, 'P05.PRO.COR').roles).toStrictEqual(['woningbemiddelaar']);
    expect(fieldsOf(agreement, 'P05.PRO.COR')).not.toContain('email:all:core');
    expect(agreement.clauses.some(({ id }) => id === 'P05.COR.PRO')).toBe(false);
  });

  it('take out the last role or field, and with it the clause', () => {
    const fields = books.model.clauses.find(({ id }) => id === 'P05.COR.PRO')?.core ?? [];
    const agreement = toVeenrand(
      {},
      toTwist(
        { op: 'remove-role', clause: 'P06.PRO.COR', role: 'woonconsulent' },
        ...fields.map((field) => ({ op: 'remove-field', clause: 'P05.COR.PRO', field }) as const),
      ),
    );
    const ids = agreement.clauses.map(({ id }) => id);
    expect(ids).not.toContain('P06.PRO.COR');
    expect(ids).not.toContain('P05.COR.PRO');
  });

  it('ask for an explicit consent where the waiver lifts no secrecy and no special data go', () => {
    const twist = toTwist({ op: 'require-consent', clause: 'P09.COR.PRO', requirement: 'explicit' });
    expect(clauseOf(toVeenrand({}, twist), 'P09.COR.PRO').consentRequirement).toBe('explicit');
  });

  it('ask a waiver where the model asks nothing, and then an explicit consent', () => {
    const change = { op: 'require-consent', clause: 'P01.PRO.MUN' } as const;
    const twist = toTwist({ ...change, requirement: 'waiver' }, { ...change, requirement: 'explicit' });
    expect(clauseOf(toVeenrand({}, twist), 'P01.PRO.MUN').consentRequirement).toBe('explicit');
  });

  it('answer strictly, and close phases, in the order of the model', () => {
    const agreement = toVeenrand(
      {},
      toTwist(
        { op: 'set-mode', purpose: 'P05', mode: 'strict' },
        { op: 'narrow-phases', purpose: 'P05', phases: ['aftercare', 'nomination'] },
      ),
    );
    const purpose = agreement.purposes.find(({ code }) => code === 'P05');
    expect(purpose).toMatchObject({ mode: 'strict', phases: ['nomination', 'aftercare'] });
  });

  it('close a purpose to candidates, once', () => {
    const change = { op: 'close-candidates', purpose: 'P03' } as const;
    expect(toVeenrand({}, toTwist(change)).purposes.find(({ code }) => code === 'P03')?.candidates).toBe(false);
    expect(codesOf(toTwist(change, change))).toStrictEqual(['already-closed /changes/1/purpose']);
  });

  it('ask of the sender to have met a precondition', () => {
    const agreement = toVeenrand({}, toTwist({ op: 'add-condition', clause: 'P09.COR.MUN', condition: 'offer-made' }));
    expect(clauseOf(agreement, 'P09.COR.MUN').conditions).toStrictEqual(['offer-made']);
  });

  it('word articles and label values in its own way, and change nothing else by it', () => {
    const plain = toVeenrand({}, toTwist());
    const worded = toVeenrand(
      {},
      toTwist(
        { op: 'set-articles', articles: { aim: paragraph('Wij wonen.'), support: paragraph('Hulp blijft.') } },
        { op: 'set-articles', articles: { aim: paragraph('Wij wonen samen.') } },
        { op: 'set-value-list', field: 'urgency', values: labels },
      ),
    );
    const { articles, valueLists, text, ...rest } = worded;
    expect(articles).toStrictEqual({
      ...plain.articles,
      aim: paragraph('Wij wonen samen.'),
      support: paragraph('Hulp blijft.'),
    });
    expect(valueLists).toStrictEqual([...plain.valueLists, { field: 'urgency', values: labels }]);
    const { articles: _articles, valueLists: _lists, text: plainText, ...plainRest } = plain;
    expect(rest).toStrictEqual(plainRest);
    expect(Object.keys(text)).toStrictEqual(Object.keys(plainText));
  });

  it('lead to the same document from the same twist, and shares nothing with what it was made from', () => {
    expect(toVeenrand()).toStrictEqual(toVeenrand());
    expect(toVeenrand().roles).not.toBe(books.model.roles);
  });
});
