import { describe, expect, it } from 'vitest';
import { books, frame, toTwist, toVeenrand } from '../veenrand.fixture.ts';
import { diffAgreements } from './diff-agreements.ts';
import type { Difference } from './diff-points.ts';

const plain = toVeenrand({}, toTwist());

const told = ({ effect, kind, clause, purpose, name, pointer, before, after }: Difference): string =>
  [effect, kind, clause ?? purpose, name, pointer, JSON.stringify(before), JSON.stringify(after)].join(' ');

const diffTold = (...both: Parameters<typeof diffAgreements>): readonly string[] => diffAgreements(...both).map(told);

describe('the difference between two agreements', () => {
  it('is nothing between an agreement and itself, in whatever order its lists stand', () => {
    const turned = {
      ...plain,
      clauses: plain.clauses.toReversed().map((clause) => ({ ...clause, fields: clause.fields.toReversed() })),
      parties: plain.parties.toReversed(),
    };
    expect(diffAgreements(plain, plain)).toStrictEqual([]);
    expect(diffAgreements(plain, turned)).toStrictEqual([]);
  });

  it('calls what is taken away narrower, and what is given wider, in an order for readers', () => {
    const narrow = toVeenrand(
      {},
      toTwist(
        { op: 'set-mode', purpose: 'P09', mode: 'strict' },
        { op: 'close-candidates', purpose: 'P03' },
        { op: 'narrow-phases', purpose: 'P06', phases: ['contract', 'aftercare'] },
        { op: 'narrow-field', clause: 'P04.HUB.COR', field: 'dateOfBirth', part: 'year' },
        { op: 'remove-field', clause: 'P04.HUB.COR', field: 'familyName' },
        { op: 'remove-role', clause: 'P04.HUB.COR', role: 'woonconsulent' },
        { op: 'require-consent', clause: 'P09.COR.MUN', requirement: 'explicit' },
        { op: 'add-condition', clause: 'P09.COR.MUN', condition: 'offer-made' },
      ),
    );
    const purposes = [
      'narrower candidates P03  /purposes/2/candidates true false',
      'narrower phase P06 nomination /purposes/5/phases/0 true ',
      'narrower mode P09  /purposes/8/mode "marked" "strict"',
    ];
    const clauses = diffTold(plain, narrow).filter((line) => !/^\w+ (candidates|phase|mode) /.test(line));
    expect(diffTold(plain, narrow)).toStrictEqual([...purposes, ...clauses]);
    expect(clauses.map((line) => line.split(' ').slice(0, 4).join(' '))).toStrictEqual([
      'narrower field P04.HUB.COR dateOfBirth',
      'narrower field P04.HUB.COR familyName',
      'narrower role P04.HUB.COR woonconsulent',
      'narrower consent P09.COR.MUN ',
      'narrower condition P09.COR.MUN offer-made',
    ]);
    const back = diffAgreements(narrow, plain);
    expect(back.map(({ effect }) => effect)).toStrictEqual(Array(8).fill('wider'));
  });

  it('calls a rule of the region narrower when it comes, wider when it goes or has another source, and other in other words', () => {
    const rule = {
      ...{ id: 'geen-einddatum', title: { nl: 'Regel', en: 'Rule' }, why: { nl: 'Omdat', en: 'Because' } },
      ...{ rego: 'package sluis.region', tests: 'package sluis.region_test' },
    };
    const ruled = { ...plain, houseRules: [rule] };
    const other = { ...plain, houseRules: [{ ...rule, rego: 'package sluis.region # anders' }] };
    const kinds = (...both: Parameters<typeof diffAgreements>) =>
      diffAgreements(...both).map(({ effect, kind, name, pointer }) => `${effect} ${kind} ${name} ${pointer}`);
    expect(kinds(plain, ruled)).toStrictEqual(['narrower house-rule geen-einddatum /houseRules/0']);
    expect(kinds(ruled, plain)).toStrictEqual(['wider house-rule geen-einddatum /houseRules/0']);
    // Nobody can tell that what it denies now is not less: a rule can be emptied under its own name.
    expect(kinds(ruled, other)).toStrictEqual(['wider house-rule geen-einddatum /houseRules/0']);
    const reworded = { ...plain, houseRules: [{ ...rule, why: { nl: 'Daarom', en: 'Therefore' }, tests: '' }] };
    expect(kinds(ruled, reworded)).toStrictEqual(['other house-rule geen-einddatum /houseRules/0']);
  });

  it('calls an emergency procedure wider when it comes or goes further, and narrower when it goes or goes less far', () => {
    const { emergency } = books.model;
    if (emergency === undefined) throw new Error('the model has no emergency procedure');
    const having = (change: Partial<typeof emergency>) => ({
      ...plain,
      arrangements: { ...plain.arrangements, emergency: { ...emergency, hours: 12, ...change } },
    });
    const effects = (...both: Parameters<typeof diffAgreements>) => diffAgreements(...both).map(({ effect }) => effect);
    expect(effects(plain, having({}))).toStrictEqual(['wider']);
    expect(effects(having({}), plain)).toStrictEqual(['narrower']);
    expect(effects(having({}), having({ hours: 13 }))).toStrictEqual(['wider']);
    expect(effects(having({}), having({ hours: 11 }))).toStrictEqual(['narrower']);
    expect(effects(having({}), having({ hours: 1, asking: [...emergency.asking, 'incassomedewerker'] }))).toStrictEqual(
      ['wider'],
    );
    expect(effects(having({}), having({ fields: emergency.fields.slice(1) }))).toStrictEqual(['narrower']);
  });

  it('says of each field from whom to whom and for what', () => {
    const wide = toVeenrand({}, toTwist({ op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' }));
    expect(diffAgreements(plain, wide)).toStrictEqual([
      {
        ...{ kind: 'field', purpose: 'P04', clause: 'P04.HUB.COR', from: 'HUB', to: 'COR' },
        ...{ field: 'supportContact', name: 'supportContact', effect: 'wider', after: 'all' },
        pointer: expect.stringMatching(/^\/clauses\/\d+\/fields\/\d+$/),
      },
    ]);
  });

  it('tells a clause that is gone with its fields and roles, and not what it asked', () => {
    const less = toVeenrand({}, toTwist({ op: 'remove-clause', clause: 'P05.COR.PRO' }));
    const kinds = diffAgreements(plain, less).map(({ kind }) => kind);
    expect(kinds).toStrictEqual(['clause', ...Array(4).fill('field'), ...Array(2).fill('role')]);
  });

  it('calls a requirement that protects some fields more and others less neither wider nor narrower', () => {
    const asking = (consentRequirement: 'none' | 'waiver' | 'explicit') => ({
      ...plain,
      clauses: plain.clauses.map((clause) =>
        clause.id === 'P05.PRO.COR' ? { ...clause, consentRequirement } : clause,
      ),
    });
    expect(diffAgreements(asking('waiver'), asking('explicit'))[0]?.effect).toBe('other');
    expect(diffAgreements(asking('explicit'), asking('waiver'))[0]?.effect).toBe('other');
    expect(diffAgreements(asking('explicit'), asking('none'))[0]?.effect).toBe('wider');
  });

  it('tells of another frame who came and went, how long it holds, and how long data is kept', () => {
    const other = {
      ...plain,
      version: '1.1.0',
      title: { nl: 'Anders', en: 'Other' },
      parties: [
        ...plain.parties.slice(1),
        { id: 'zorgend', name: 'Zorgend', type: 'PRO', oin: '00000099000000000099' },
      ],
      signing: { required: ['woonveste', 'noordlicht', 'balans'], quorum: { atLeast: 3 }, profile: 'fsc' },
      term: { from: '2025-12-31', to: '2027-06-30', noticeMonths: 3 },
      retention: [
        {
          ...plain.retention[0],
          partyType: 'MUN',
          months: 3,
          source: { nl: 'afspraak art. 15', en: 'agreement art. 15' },
        },
        ...plain.retention.slice(2),
      ],
      arrangements: { ...frame.arrangements, nextEvaluation: '2026-11-01' },
    } as typeof plain;
    expect(
      diffAgreements(plain, other).map(({ effect, kind, name }) => `${effect} ${kind} ${name ?? ''}`),
    ).toStrictEqual([
      'other about title',
      'other about version',
      'narrower party veldhaven',
      'wider party zorgend',
      'narrower required balans',
      'wider required veldhaven',
      'narrower quorum ',
      'other profile ',
      'wider term from',
      'other term noticeMonths',
      'narrower term to',
      'wider retention HUB',
      'narrower retention MUN',
      'other arrangement nextEvaluation',
    ]);
  });

  it('calls a role that loses its duty of confidentiality wider', () => {
    const [first, ...rest] = plain.roles;
    if (first === undefined) throw new Error('no roles');
    const loose = { ...plain, roles: [{ ...first, confidentialityDuty: false }, ...rest] };
    const fewer = { ...plain, roles: rest };
    expect(diffAgreements(plain, loose).map(({ effect }) => effect)).toStrictEqual(['wider']);
    expect(diffAgreements(loose, plain).map(({ effect }) => effect)).toStrictEqual(['narrower']);
    expect(diffAgreements(plain, fewer).map(({ effect }) => effect)).toStrictEqual(['other']);
  });

  it('tells other words and labels by the article and the field', () => {
    const worded = toVeenrand(
      {},
      toTwist(
        { op: 'set-articles', articles: { aim: { nl: 'Wonen.', en: 'Living.' } } },
        { op: 'set-value-list', field: 'urgency', values: [{ code: 'A', label: { nl: 'hoog', en: 'high' } }] },
      ),
    );
    expect(diffAgreements(plain, worded).map(({ effect, pointer }) => `${effect} ${pointer}`)).toStrictEqual([
      'other /articles/aim',
      'other /valueLists/1',
    ]);
  });
});
