import { describe, expect, it } from 'vitest';
import type { Model, TwistChange } from '../../contract/generated/types.ts';
import { isCarried } from '../carried-change.ts';
import { mergeTwist } from '../merge-twist.ts';
import { books, type ChangeContent, toTwist } from '../veenrand.fixture.ts';
import { clauseIn, nextModel, purposeIn, without } from './models.fixture.ts';
import { rebase } from './rebase.ts';

const { model } = books;

/** The changes of a twist, each with an id. */
function twistOf(...contents: readonly ChangeContent[]) {
  const twist = toTwist(...contents);
  return {
    ...twist,
    changes: twist.changes.map((change, index): TwistChange => ({ ...change, id: `1-${index + 1}` })),
  };
}

const onto = (edit: (next: Model) => void, ...contents: readonly ChangeContent[]) =>
  rebase(twistOf(...contents), model, nextModel(edit), books);
const told = ({ conflicts }: ReturnType<typeof rebase>): readonly string[] =>
  conflicts.map(({ kind, code, change, pointer }) => `${kind} ${code} ${change} ${pointer}`);
const opsOf = ({ twist }: ReturnType<typeof rebase>): readonly string[] =>
  twist.changes.map((change) => `${change.op} ${change.id}${isCarried(change) ? ' carried' : ''}`);

const familyName = { clause: 'P04.HUB.COR', field: 'familyName' } as const;
const supportContact = { clause: 'P04.HUB.COR', field: 'supportContact' } as const;
const dateOfBirth = { clause: 'P04.HUB.COR', field: 'dateOfBirth' } as const;
const drop = (list: readonly string[], name: string): string[] => list.filter((one) => one !== name);
const toCore =
  (id: string, field: string) =>
  (next: Model): void => {
    const clause = clauseIn(next, id);
    clause.optional = drop(clause.optional, field);
    clause.core = [...clause.core, field];
  };
const toOptional =
  (id: string, field: string) =>
  (next: Model): void => {
    const clause = clauseIn(next, id);
    clause.core = drop(clause.core, field);
    clause.optional = [...clause.optional, field];
  };
const words = { nl: 'Ons doel.', en: 'Our aim.' };

describe('a rebase', () => {
  it('onto the same version leaves the twist as it is', () => {
    const twist = twistOf(
      { op: 'switch-on', ...supportContact },
      { op: 'narrow-field', ...dateOfBirth, part: 'year' },
      { op: 'set-articles', articles: { aim: words, support: model.articles.support } },
      { op: 'narrow-phases', purpose: 'P06', phases: ['aftercare'] },
    );
    expect(rebase(twist, model, model, books)).toStrictEqual({ twist, conflicts: [] });
  });

  it('names the new version, and keeps who changed what, when and why', () => {
    const moved = onto(() => {}, { op: 'remove-field', ...familyName });
    expect(moved.twist.model).toStrictEqual({ id: model.id, version: '1.1.0' });
    expect(moved.twist.changes).toStrictEqual(twistOf({ op: 'remove-field', ...familyName }).changes);
    expect(moved.conflicts).toStrictEqual([]);
  });

  it.each<[string, (next: Model) => void, readonly ChangeContent[], readonly string[], readonly string[]]>([
    [
      'a clause that is gone',
      (next) => without(next, 'P04.HUB.COR'),
      [
        { op: 'switch-on', ...supportContact },
        { op: 'remove-role', clause: 'P04.HUB.COR', role: 'woonconsulent' },
      ],
      ['decide clause-gone 1-1 /changes/0', 'decide clause-gone 1-2 /changes/1'],
      ['remove-role 1-2 carried'],
    ],
    [
      'a clause that both took out',
      (next) => without(next, 'P10.BUD.COR'),
      [{ op: 'remove-clause', clause: 'P10.BUD.COR' }],
      ['note removed-already 1-1 /changes/0'],
      ['remove-clause 1-1 carried'],
    ],
    [
      'an option that became core',
      toCore('P04.HUB.COR', 'supportContact'),
      [{ op: 'switch-on', ...supportContact }],
      ['note became-core 1-1 /changes/0'],
      [],
    ],
    [
      'an option that is no longer one',
      (next) => {
        clauseIn(next, 'P04.HUB.COR').optional = [];
      },
      [
        { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' },
        { op: 'remove-field', ...supportContact },
      ],
      ['decide no-longer-optional 1-1 /changes/0', 'note field-gone 1-2 /changes/1'],
      ['remove-field 1-2 carried'],
    ],
    [
      'a narrowed field that became optional',
      toOptional('P04.HUB.COR', 'dateOfBirth'),
      [{ op: 'narrow-field', ...dateOfBirth, part: 'year' }],
      ['decide became-optional 1-1 /changes/0'],
      ['narrow-field 1-1 carried'],
    ],
    [
      'a field that the model took out as well',
      (next) => {
        clauseIn(next, 'P04.HUB.COR').core = drop(clauseIn(next, 'P04.HUB.COR').core, 'familyName');
      },
      [{ op: 'remove-field', ...familyName }],
      ['note field-gone 1-1 /changes/0'],
      ['remove-field 1-1 carried'],
    ],
    [
      'a role that the clause no longer names',
      (next) => {
        clauseIn(next, 'P04.HUB.COR').roles = ['woningbemiddelaar'];
      },
      [{ op: 'remove-role', clause: 'P04.HUB.COR', role: 'woonconsulent' }],
      ['note role-gone 1-1 /changes/0'],
      ['remove-role 1-1 carried'],
    ],
    [
      'the last role that is left',
      (next) => {
        clauseIn(next, 'P04.HUB.COR').roles = ['woonconsulent'];
      },
      [{ op: 'remove-role', clause: 'P04.HUB.COR', role: 'woonconsulent' }],
      ['decide clause-emptied 1-1 /clauses/5'],
      ['remove-role 1-1'],
    ],
    [
      'a requirement that the model asks now',
      (next) => {
        clauseIn(next, 'P09.COR.MUN').consentRequirement = 'explicit';
      },
      [{ op: 'require-consent', clause: 'P09.COR.MUN', requirement: 'explicit' }],
      ['note model-as-strict 1-1 /changes/0'],
      ['require-consent 1-1 carried'],
    ],
    [
      'a requirement that cannot stand in for that of the model now',
      (next) => {
        clauseIn(next, 'P01.PRO.MUN').consentRequirement = 'waiver';
      },
      [{ op: 'require-consent', clause: 'P01.PRO.MUN', requirement: 'explicit' }],
      ['decide consent-apart 1-1 /changes/0/requirement', 'decide clause-wider 1-1 /clauses/0'],
      ['require-consent 1-1 carried'],
    ],
    [
      'a waiver where the model asks the explicit consent alone now',
      (next) => {
        clauseIn(next, 'P01.PRO.MUN').consentRequirement = 'explicit';
      },
      [{ op: 'require-consent', clause: 'P01.PRO.MUN', requirement: 'waiver' }],
      ['note model-as-strict 1-1 /changes/0', 'decide clause-wider 1-1 /clauses/0'],
      ['require-consent 1-1 carried'],
    ],
    [
      'a condition that the model asks now',
      (next) => {
        clauseIn(next, 'P09.COR.MUN').conditions = ['offer-made'];
      },
      [{ op: 'add-condition', clause: 'P09.COR.MUN', condition: 'offer-made' }],
      ['note model-asks-too 1-1 /changes/0'],
      ['add-condition 1-1 carried'],
    ],
    [
      'a purpose that is gone, strict already or closed already',
      (next) => {
        next.purposes = next.purposes.filter(({ code }) => code !== 'P07');
        purposeIn(next, 'P09').mode = 'strict';
        purposeIn(next, 'P03').candidates = false;
      },
      [
        { op: 'set-mode', purpose: 'P07', mode: 'strict' },
        { op: 'set-mode', purpose: 'P09', mode: 'strict' },
        { op: 'close-candidates', purpose: 'P03' },
      ],
      [
        'note purpose-gone 1-1 /changes/0',
        'note model-as-strict 1-2 /changes/1',
        'note model-as-strict 1-3 /changes/2',
      ],
      ['set-mode 1-1 carried', 'set-mode 1-2 carried', 'close-candidates 1-3 carried'],
    ],
    [
      'phases that the model closed, and one it opened',
      (next) => {
        purposeIn(next, 'P06').phases = ['matching', 'contract'];
        purposeIn(next, 'P05').phases = ['contract'];
      },
      [
        { op: 'narrow-phases', purpose: 'P06', phases: ['contract', 'aftercare'] },
        { op: 'narrow-phases', purpose: 'P05', phases: ['contract', 'aftercare'] },
      ],
      ['decide phases-changed 1-1 /changes/0', 'decide phases-changed 1-2 /changes/1'],
      ['narrow-phases 1-1', 'narrow-phases 1-2 carried'],
    ],
    [
      'an article that both worded anew, and one that the model words the same now',
      (next) => {
        next.articles.aim = { nl: 'Nieuw.', en: 'New.' };
        next.articles.support = words;
      },
      [
        { op: 'set-articles', articles: { aim: words, support: words } },
        { op: 'set-articles', articles: { support: words } },
      ],
      [
        'decide article-by-both 1-1 /changes/0/articles/aim',
        'note same-as-model 1-1 /changes/0/articles/support',
        'note same-as-model 1-2 /changes/1/articles/support',
      ],
      ['set-articles 1-1'],
    ],
    [
      'labels that both gave anew',
      (next) => {
        next.valueLists = [{ field: 'urgency', values: [{ code: 'A', label: words }] }];
      },
      [
        { op: 'set-value-list', field: 'urgency', values: [{ code: 'B', label: words }] },
        { op: 'set-value-list', field: 'urgency', values: [{ code: 'A', label: words }] },
      ],
      ['decide values-by-both 1-1 /changes/0', 'decide values-by-both 1-2 /changes/1'],
      ['set-value-list 1-1', 'set-value-list 1-2'],
    ],
  ])('reports %s', (_what, edit, contents, conflicts, kept) => {
    const moved = onto(edit, ...contents);
    expect(told(moved)).toStrictEqual(conflicts);
    expect(opsOf(moved)).toStrictEqual(kept);
    expect(moved.conflicts.every(({ detail, remedy }) => detail !== '' && remedy !== '')).toBe(true);
  });

  it('never opens a phase that the region had closed', () => {
    const moved = onto(
      (next) => {
        purposeIn(next, 'P06').phases = ['matching', 'nomination', 'contract', 'aftercare'];
      },
      { op: 'narrow-phases', purpose: 'P06', phases: ['aftercare'] },
    );
    const { terms } = mergeTwist(nextModel(), moved.twist.changes, books);
    expect(terms.purposes.find(({ code }) => code === 'P06')?.phases).toStrictEqual(['aftercare']);
    expect(told(moved)).toStrictEqual(['decide phases-changed 1-1 /changes/0']);
  });

  it('takes a field out when the part that was shown is unknown by now, rather than show the whole', () => {
    const fields = books.catalogue.fields.map((field) => ({ ...field, parts: [] }));
    const twist = twistOf({ op: 'narrow-field', ...dateOfBirth, part: 'year' }, { op: 'remove-field', ...dateOfBirth });
    const moved = rebase(twist, model, nextModel(), { ...books, catalogue: { ...books.catalogue, fields } });
    expect(told(moved)).toStrictEqual(['decide unknown-part 1-1 /changes/0', 'note field-gone 1-2 /changes/1']);
    expect(opsOf(moved)).toStrictEqual(['remove-field 1-1', 'remove-field 1-2 carried']);
  });

  it('does not switch on what the law denies by now', () => {
    const law = { ...books.law, neverTo: { ...books.law.neverTo, COR: ['supportContact'] } };
    const moved = rebase(twistOf({ op: 'switch-on', ...supportContact }), model, nextModel(), { ...books, law });
    expect(told(moved)).toContain('decide never-to 1-1 /changes/0');
    expect(moved.twist.changes).toStrictEqual([]);
  });

  it('leaves out labels of a field that nobody knows by now', () => {
    const fields = books.catalogue.fields.filter(({ name }) => name !== 'urgency');
    const twist = twistOf({ op: 'set-value-list', field: 'urgency', values: [{ code: 'A', label: words }] });
    const moved = rebase(twist, model, nextModel(), { ...books, catalogue: { ...books.catalogue, fields } });
    expect(told(moved)).toStrictEqual(['decide unknown-field 1-1 /changes/0']);
  });
});

describe('what a region took away', () => {
  const again =
    (id: string, change: Partial<Model['clauses'][number]> = {}) =>
    (next: Model) => {
      next.clauses.push({ ...clauseIn(next, id), id: `${id}.again`, ...change });
    };

  it('and a new clause gives again is reported, for a field, a narrowed field, a role and a whole clause', () => {
    expect(told(onto(again('P04.HUB.COR'), { op: 'remove-field', ...familyName }))).toStrictEqual([
      'decide reopened 1-1 /clauses/21',
    ]);
    expect(told(onto(again('P04.HUB.COR'), { op: 'narrow-field', ...dateOfBirth, part: 'year' }))).toStrictEqual([
      'decide reopened 1-1 /clauses/21',
    ]);
    const role = { op: 'remove-role', clause: 'P04.HUB.COR', role: 'woonconsulent' } as const;
    expect(told(onto(again('P04.HUB.COR'), role))).toStrictEqual(['decide reopened 1-1 /clauses/21']);
    const whole = onto(again('P10.BUD.COR'), { op: 'remove-clause', clause: 'P10.BUD.COR' });
    expect(new Set(told(whole))).toStrictEqual(new Set(['decide reopened 1-1 /clauses/21']));
  });

  it('and another sender gives now is reported: who receives it is what counts', () => {
    const from = { id: 'P04.PRO.COR', from: 'PRO' } as const;
    expect(told(onto(again('P04.HUB.COR', from), { op: 'remove-field', ...familyName }))).toStrictEqual([
      'decide reopened 1-1 /clauses/21',
    ]);
  });

  it('for one recipient and a new clause gives to another is not reported', () => {
    const to = { id: 'P04.HUB.PRO', to: 'PRO', roles: ['casemanager'] } as const;
    const moved = onto(again('P04.HUB.COR', { ...to, roles: [...to.roles] }), { op: 'remove-field', ...familyName });
    expect(told(moved)).toStrictEqual([]);
  });

  it('or switched on under terms that the new version loosens is reported', () => {
    const looser = (next: Model): void => {
      const clause = clauseIn(next, 'P06.PRO.COR');
      clause.roles = [...clause.roles, 'overlastmedewerker'];
      clause.consentRequirement = 'objection';
    };
    expect(told(onto(looser, { op: 'switch-on', clause: 'P06.PRO.COR', field: 'escalationLevel' }))).toStrictEqual([
      'decide clause-wider 1-1 /clauses/8',
      'decide clause-wider 1-1 /clauses/8',
    ]);
    expect(told(onto(looser, { op: 'set-mode', purpose: 'P06', mode: 'strict' }))).toStrictEqual([]);
  });
});

describe('what a region narrowed, and one version of the model does by itself,', () => {
  const fewer = (id: string, field: string) => (next: Model) => {
    clauseIn(next, id).core = drop(clauseIn(next, id).core, field);
  };

  it.each<[string, (next: Model) => void, ChangeContent]>([
    ['a field taken out', fewer('P04.HUB.COR', 'familyName'), { op: 'remove-field', ...familyName }],
    [
      'a part of a field',
      toOptional('P04.HUB.COR', 'dateOfBirth'),
      { op: 'narrow-field', ...dateOfBirth, part: 'year' },
    ],
    ['a clause taken out', (next) => without(next, 'P10.BUD.COR'), { op: 'remove-clause', clause: 'P10.BUD.COR' }],
    ['a field of a clause that went', (next) => without(next, 'P04.HUB.COR'), { op: 'remove-field', ...familyName }],
    [
      'a role barred',
      (next) => {
        clauseIn(next, 'P04.HUB.COR').roles = ['woningbemiddelaar'];
      },
      { op: 'remove-role', clause: 'P04.HUB.COR', role: 'woonconsulent' },
    ],
    [
      'more consent',
      (next) => {
        clauseIn(next, 'P09.COR.MUN').consentRequirement = 'explicit';
      },
      { op: 'require-consent', clause: 'P09.COR.MUN', requirement: 'explicit' },
    ],
    [
      'consent that could not stand in for what was asked meanwhile',
      (next) => {
        clauseIn(next, 'P01.PRO.MUN').consentRequirement = 'waiver';
      },
      { op: 'require-consent', clause: 'P01.PRO.MUN', requirement: 'explicit' },
    ],
    [
      'a condition',
      (next) => {
        clauseIn(next, 'P09.COR.MUN').conditions = ['offer-made'];
      },
      { op: 'add-condition', clause: 'P09.COR.MUN', condition: 'offer-made' },
    ],
    [
      'a strict purpose',
      (next) => {
        purposeIn(next, 'P09').mode = 'strict';
      },
      { op: 'set-mode', purpose: 'P09', mode: 'strict' },
    ],
    [
      'a purpose closed to candidates',
      (next) => {
        purposeIn(next, 'P03').candidates = false;
      },
      { op: 'close-candidates', purpose: 'P03' },
    ],
    [
      'fewer phases',
      (next) => {
        purposeIn(next, 'P06').phases = ['aftercare'];
      },
      { op: 'narrow-phases', purpose: 'P06', phases: ['aftercare'] },
    ],
  ])('is not open again in the version after that: %s', (_what, edit, change) => {
    const [second, third] = [nextModel(edit), { ...nextModel(), version: '1.2.0' }];
    const twist = twistOf(change);
    const moved = rebase(rebase(twist, model, second, books).twist, second, third, books);
    const own = mergeTwist(model, twist.changes, books);
    expect(mergeTwist(third, moved.twist.changes, books)).toStrictEqual({ terms: own.terms, problems: [] });
    expect(own.problems).toStrictEqual([]);
  });

  it('is told when a version after that gives it by a new clause, though the old clause went meanwhile', () => {
    const second = nextModel((next) => without(next, 'P10.BUD.COR'));
    const third = nextModel((next) => {
      clauseIn(next, 'P10.BUD.COR').id = 'P10.BUD.COR.anew';
      next.version = '1.2.0';
    });
    const carried = rebase(twistOf({ op: 'remove-clause', clause: 'P10.BUD.COR' }), model, second, books).twist;
    expect(told(rebase(carried, second, third, books))).toContain(
      `decide reopened 1-1 /clauses/${third.clauses.findIndex(({ id }) => id === 'P10.BUD.COR.anew')}`,
    );
  });

  it('and is carried without being told again', () => {
    const second = nextModel(fewer('P04.HUB.COR', 'familyName'));
    const { twist } = rebase(twistOf({ op: 'remove-field', ...familyName }), model, second, books);
    const again = rebase(twist, second, { ...second, version: '1.2.0' }, books);
    expect(again).toStrictEqual({ twist: { ...twist, model: { id: model.id, version: '1.2.0' } }, conflicts: [] });
  });
});

describe('what a region asked', () => {
  const beside = (next: Model, id: string): void => {
    next.clauses.push({ ...clauseIn(next, id), id: `${id}.beside` });
  };

  it('for what a recipient gets, and a second clause of the new version does not ask, is something to decide', () => {
    const edit = (next: Model) => beside(next, 'P09.COR.MUN');
    expect(told(onto(edit, { op: 'add-condition', clause: 'P09.COR.MUN', condition: 'offer-made' }))).toStrictEqual([
      'decide asks-less 1-1 /clauses/21',
    ]);
    expect(told(onto(edit, { op: 'require-consent', clause: 'P09.COR.MUN', requirement: 'explicit' }))).toStrictEqual([
      'decide asks-less 1-1 /clauses/21',
    ]);
  });

  it('and a second clause did not ask before either, is nothing new', () => {
    const [first, second] = [nextModel((next) => beside(next, 'P09.COR.MUN')), nextModel()];
    beside(second, 'P09.COR.MUN');
    const twist = twistOf({ op: 'add-condition', clause: 'P09.COR.MUN', condition: 'offer-made' });
    expect(rebase(twist, first, { ...second, version: '1.2.0' }, books).conflicts).toStrictEqual([]);
  });
});

describe('a purpose that a region tightened', () => {
  it.each<[string, ChangeContent]>([
    ['strict', { op: 'set-mode', purpose: 'P09', mode: 'strict' }],
    ['closed to candidates', { op: 'close-candidates', purpose: 'P03' }],
  ])('%s, and that opens in a phase more, is something to decide', (_what, change) => {
    const purpose = change.op === 'set-mode' ? 'P09' : 'P03';
    const moved = onto((next) => {
      purposeIn(next, purpose).phases = [...purposeIn(next, purpose).phases, 'closed'];
    }, change);
    const place = model.purposes.findIndex(({ code }) => code === purpose);
    expect(told(moved)).toStrictEqual([`decide purpose-wider 1-1 /purposes/${place}`]);
  });
});
