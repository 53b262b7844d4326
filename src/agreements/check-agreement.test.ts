import { describe, expect, it } from 'vitest';
import type { Agreement, Catalogue } from '../contract/generated/types.ts';
import type { Books } from './check.ts';
import { checkAgreement, checks } from './check-agreement.ts';
import { books, toVeenrand } from './veenrand.fixture.ts';

type Clause = Agreement['clauses'][number];

const clauseIn = (agreement: Agreement, id: string): Clause => {
  const clause = agreement.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new Error(`no clause ${id}`);
  return clause;
};

function findingsOf(edit: (agreement: Agreement) => void, own: Books = books): readonly string[] {
  const agreement = structuredClone(toVeenrand());
  edit(agreement);
  return checkAgreement(agreement, own).map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

/** Puts a field in front of a clause's fields, as if the model listed it. */
const add =
  (id: string, name: string) =>
  (agreement: Agreement): void => {
    clauseIn(agreement, id).fields.unshift({ name, part: 'all', origin: 'core' });
  };

const at = (id: string): string => `/clauses/${toVeenrand().clauses.findIndex((clause) => clause.id === id)}`;

function withLaw(edit: (law: Books['law']) => void): Books {
  const law = structuredClone(books.law);
  edit(law);
  return { ...books, law };
}

describe('an agreement that may be signed', () => {
  it('has no findings', () => {
    expect(findingsOf(() => undefined)).toStrictEqual([]);
  });

  it('is checked by codes that are each in use once', () => {
    const codes = checks.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('what no agreement makes lawful', () => {
  it.each([
    ['the citizen service number for a corporation', 'P04.HUB.COR', 'bsn', 'citizen-number'],
    ['health data for a corporation', 'P05.PRO.COR', 'zrmScores', 'health-data'],
    ['criminal data for anyone', 'P01.PRO.MUN', 'justiceData', 'criminal-data'],
    ['a treatment file for anyone', 'P02.PRO.MUN', 'diagnosis', 'treatment-file'],
    ['what a corporation holds on conduct for a corporation', 'P04.HUB.COR', 'nuisanceStatus', 'blacklist'],
  ])('%s', (_what, id, field, denial) => {
    const agreement = structuredClone(toVeenrand());
    add(id, field)(agreement);
    const found = checkAgreement(agreement, books).filter(({ code }) => code === 'statutory-denial');
    const rules = books.law.denials.filter((candidate) => candidate.id === denial).map(({ rule }) => rule);
    expect(found.map(({ source }) => source)).toStrictEqual(expect.arrayContaining(rules));
    expect(found.every(({ severity, pointer }) => severity === 'error' && pointer === `${at(id)}/fields/0`)).toBe(true);
  });

  it('but the outcome of the former landlord passes the blacklist', () => {
    expect(findingsOf(() => undefined)).toStrictEqual([]);
    expect(clauseIn(toVeenrand(), 'P04.HUB.COR').fields.map(({ name }) => name)).toContain('landlordStatement');
  });

  it('a field that is computed from one that the law denies', () => {
    const fields: Catalogue['fields'] = structuredClone(books.catalogue.fields);
    const ageBand = fields.find(({ name }) => name === 'ageBand');
    ageBand?.derivedFrom.push('addressSecret');
    fields.find(({ name }) => name === 'addressSecret')?.derivedFrom.push('justiceData', 'gone');
    const own = { ...books, catalogue: { ...books.catalogue, fields } };
    expect(findingsOf(() => undefined, own)).toContainEqual(
      expect.stringMatching(/^error statutory-denial .clauses.\d+.fields.1$/),
    );
  });

  it('a denial that is lifted before the term begins, or comes after it, denies nothing', () => {
    const ended = withLaw((law) => {
      for (const denial of law.denials) denial.inForceTo = '2025-12-31';
    });
    const later = withLaw((law) => {
      for (const denial of law.denials) denial.inForceFrom = '2028-01-01';
    });
    for (const own of [ended, later]) {
      const found = findingsOf(add('P04.HUB.COR', 'bsn'), own);
      expect(found.filter((finding) => finding.includes('statutory-denial'))).toStrictEqual([]);
      expect(found).toContain(`error never-to ${at('P04.HUB.COR')}/fields/0`);
    }
  });

  it('a denial that begins within the term denies from the start', () => {
    const own = withLaw((law) => {
      for (const denial of law.denials) denial.inForceFrom = '2027-12-31';
    });
    expect(findingsOf(add('P04.HUB.COR', 'bsn'), own)).toContain(
      `error statutory-denial ${at('P04.HUB.COR')}/fields/0`,
    );
  });

  it('what may never go to the desk, in a clause to the municipality that the desk serves', () => {
    const own = withLaw((law) => {
      law.neverTo.HUB = ['bsn'];
    });
    expect(findingsOf(() => undefined, own)).toContainEqual(expect.stringMatching(/^error never-to /));
    const withoutDesk = (agreement: Agreement): void => {
      agreement.parties = agreement.parties.filter(({ type }) => type !== 'HUB');
    };
    expect(findingsOf(withoutDesk, own)).not.toContainEqual(expect.stringMatching(/^error never-to /));
  });

  it.each([
    ['COR', 'P09.COR.COR'],
    ['PRO', 'P09.PRO.PRO'],
  ] as const)('a clause from %s to the same type', (type, id) => {
    const found = findingsOf((agreement) => {
      const clause = clauseIn(agreement, 'P09.COR.MUN');
      Object.assign(clause, { id, from: type, to: type });
    });
    expect(found).toContain(`error same-type ${at('P09.COR.MUN')}/to`);
    expect(found).toContain(`error clause-outside-model ${at('P09.COR.MUN')}/id`);
  });
});

describe('the legal basis of a clause', () => {
  it.each([
    ['is not known', 'nl.verzonnen', 'basis-unknown'],
    ['is a bill that is not in force', 'nl.wams', 'basis-not-in-force'],
    ['is of another kind', 'eu.avg.9-2-a', 'basis-of-other-kind'],
  ])('is refused when it %s', (_what, basis, code) => {
    const edit = (agreement: Agreement): void => {
      clauseIn(agreement, 'P04.HUB.COR').legalBasis.disclosing = [basis];
    };
    expect(findingsOf(edit)).toStrictEqual([
      `error basis-other-than-model ${at('P04.HUB.COR')}/legalBasis/disclosing`,
      `error ${code} ${at('P04.HUB.COR')}/legalBasis/disclosing/0`,
    ]);
  });

  it('that nobody knows carries nothing without consent', () => {
    const found = findingsOf((agreement) => {
      clauseIn(agreement, 'P07.PRO.MUN').legalBasis.disclosing = ['nl.verzonnen'];
    });
    expect(found).toContain(`error consent-needed ${at('P07.PRO.MUN')}/fields/0`);
  });

  it('that is not in force yet carries nothing without consent', () => {
    const own = withLaw((law) => {
      for (const basis of law.bases) if (basis.id === 'nl.wmo2015.5.2.2') basis.inForceFrom = null;
    });
    const found = findingsOf(() => undefined, own);
    expect(found).toContain(`error basis-not-in-force ${at('P07.PRO.MUN')}/legalBasis/disclosing/0`);
    expect(found).toContain(`error consent-needed ${at('P07.PRO.MUN')}/fields/0`);
  });

  it('that ends within the term is worth a warning', () => {
    const own = withLaw((law) => {
      for (const basis of law.bases) if (basis.id === 'nl.bgs.2') basis.inForceTo = '2026-12-31';
    });
    expect(findingsOf(() => undefined, own)).toStrictEqual([
      `warning basis-ends ${at('P08.COR.MUN')}/legalBasis/disclosing/0`,
    ]);
  });

  it('must carry each field that goes without consent', () => {
    const own = withLaw((law) => {
      for (const basis of law.bases) {
        for (const flow of basis.carriesWithoutConsent) {
          flow.sensitivities = flow.sensitivities.filter((sensitivity) => sensitivity !== 'B');
        }
      }
    });
    expect(findingsOf(() => undefined, own)).toStrictEqual([
      expect.stringContaining(`error consent-needed ${at('P01.PRO.MUN')}/fields/`),
      expect.stringContaining(`error consent-needed ${at('P06.PRO.MUN')}/fields/`),
    ]);
  });

  it('is not replaced by a right to object that a region adds', () => {
    const own = withLaw((law) => {
      for (const basis of law.bases) basis.carriesWithoutConsent = [];
    });
    const found = findingsOf((agreement) => {
      clauseIn(agreement, 'P01.PRO.MUN').consentRequirement = 'objection';
    }, own);
    expect(found).toContain(`error consent-needed ${at('P01.PRO.MUN')}/fields/0`);
    expect(found).not.toContain(`error consent-needed ${at('P08.COR.MUN')}/fields/0`);
  });

  it('must name an exception for special data and for the citizen number', () => {
    const found = findingsOf((agreement) => {
      clauseIn(agreement, 'P01.PRO.MUN').legalBasis.exception = ['eu.avg.6-1-e'];
    });
    const names = clauseIn(toVeenrand(), 'P01.PRO.MUN').fields.map(({ name }) => name);
    expect(found).toContain(`error no-exception ${at('P01.PRO.MUN')}/fields/${names.indexOf('bsn')}`);
    expect(found).toContain(`error no-exception ${at('P01.PRO.MUN')}/fields/${names.indexOf('supportProviderName')}`);
    expect(found).not.toContain(`error no-exception ${at('P01.PRO.MUN')}/fields/${names.indexOf('familyName')}`);
  });

  it('is worth a warning when a public body rests on consent alone', () => {
    const found = findingsOf((agreement) => {
      clauseIn(agreement, 'P09.COR.MUN').legalBasis.receiving = ['eu.avg.6-1-a'];
    });
    expect(found).toContain(`warning consent-alone ${at('P09.COR.MUN')}/legalBasis/receiving`);
  });
});

describe('the roles of a clause', () => {
  it('receive no special data without a duty of confidentiality', () => {
    const found = findingsOf((agreement) => {
      for (const role of agreement.roles) role.confidentialityDuty = role.id !== 'woonconsulent';
    });
    expect(found).toContainEqual(expect.stringContaining(`error no-confidentiality ${at('P06.PRO.COR')}/fields/`));
    expect(found).not.toContainEqual(expect.stringContaining(`error no-confidentiality ${at('P02.MUN.PRO')}/`));
  });

  it('have no duty of confidentiality that the model does not record', () => {
    const found = findingsOf((agreement) => {
      for (const role of agreement.roles) role.confidentialityDuty = true;
    });
    expect(found).toStrictEqual([
      expect.stringContaining('error role-outside-model /roles/'),
      expect.stringContaining('error role-outside-model /roles/'),
    ]);
  });

  it('are known, of the receiving type and named by the model', () => {
    const found = findingsOf((agreement) => {
      clauseIn(agreement, 'P04.HUB.COR').roles = ['portier', 'casemanager'];
    });
    expect(found).toStrictEqual([
      `error unknown-role ${at('P04.HUB.COR')}/roles/0`,
      `error role-of-other-type ${at('P04.HUB.COR')}/roles/1`,
      `error clause-role-outside-model ${at('P04.HUB.COR')}/roles/0`,
      `error clause-role-outside-model ${at('P04.HUB.COR')}/roles/1`,
      expect.stringContaining('error no-confidentiality'),
    ]);
  });
});

describe('the bounds of the national model', () => {
  it.each<[string, (agreement: Agreement) => void, string]>([
    [
      'another version',
      ({ model }) => {
        model.version = '0.1.0';
      },
      'error other-model /model',
    ],
    [
      'another activity in the register',
      ({ purposes: [first] }) => {
        Object.assign(first ?? {}, { processingActivity: 'https://register.example/other' });
      },
      'error purpose-wider-than-model /purposes/0/processingActivity',
    ],
    [
      'a purpose for candidates',
      ({ purposes: [first] }) => {
        Object.assign(first ?? {}, { candidates: true });
      },
      'error purpose-wider-than-model /purposes/0/candidates',
    ],
    [
      'a phase more',
      ({ purposes: [first] }) => {
        first?.phases.push('closed');
      },
      'error purpose-wider-than-model /purposes/0/phases',
    ],
    [
      'a purpose of its own',
      ({ purposes: [first] }) => {
        Object.assign(first ?? {}, { code: 'P12' });
      },
      'error purpose-wider-than-model /purposes/0/code',
    ],
    ['a field more', add('P04.HUB.COR', 'maxRent'), `error field-outside-model ${at('P04.HUB.COR')}/fields/0`],
    [
      'an option that calls itself core',
      add('P03.HUB.COR', 'skillHousing'),
      `error field-outside-model ${at('P03.HUB.COR')}/fields/0`,
    ],
    [
      'a weaker consent',
      (agreement) => {
        clauseIn(agreement, 'P04.HUB.COR').consentRequirement = 'none';
      },
      `error consent-weaker-than-model ${at('P04.HUB.COR')}/consentRequirement`,
    ],
    [
      'an explicit consent instead of a waiver under secrecy',
      (agreement) => {
        clauseIn(agreement, 'P03.HUB.COR').consentRequirement = 'explicit';
      },
      `error consent-weaker-than-model ${at('P03.HUB.COR')}/consentRequirement`,
    ],
    [
      'a condition less',
      (agreement) => {
        clauseIn(agreement, 'P08.COR.MUN').conditions.pop();
      },
      `error condition-dropped ${at('P08.COR.MUN')}/conditions`,
    ],
    [
      'a part that the catalogue does not know',
      (agreement) => {
        Object.assign(clauseIn(agreement, 'P04.HUB.COR').fields[0] ?? {}, { part: 'year' });
      },
      `error unknown-part ${at('P04.HUB.COR')}/fields/0/part`,
    ],
    [
      'a field that the catalogue does not know',
      add('P04.HUB.COR', 'favouriteColour'),
      `error unknown-field ${at('P04.HUB.COR')}/fields/0/name`,
    ],
  ])('are passed by %s', (_what, edit, finding) => {
    expect(findingsOf(edit)).toContain(finding);
  });

  it('are passed by a mode less strict than that of the model', () => {
    const purposes = books.model.purposes.map((purpose) => ({ ...purpose, mode: 'strict' as const }));
    const found = findingsOf(() => undefined, { ...books, model: { ...books.model, purposes } });
    expect(found).toContain('error purpose-wider-than-model /purposes/0/mode');
  });
});

describe('an agreement in itself', () => {
  it.each<[string, (agreement: Agreement) => void, string]>([
    ['has one clause of an id', ({ clauses }) => clauses.push(...clauses.slice(0, 1)), 'error duplicate-clause'],
    ['names a party once', ({ parties }) => parties.push(...parties.slice(0, 1)), 'error duplicate-party /parties/5'],
    ['names a purpose once', ({ purposes }) => purposes.push(...purposes.slice(0, 1)), 'error duplicate-purpose'],
    ['names a role once', ({ roles }) => roles.push(...roles.slice(0, 1)), 'error duplicate-role'],
    [
      'has one period of retention per type',
      ({ retention }) => retention.push(...retention.slice(0, 1)),
      'error duplicate-retention /retention/5',
    ],
    [
      'names a field once in a clause',
      ({ clauses }) => clauses[0]?.fields.push(...clauses[0].fields.slice(0, 1)),
      'error duplicate-field /clauses/0/fields/',
    ],
    [
      'has clauses whose ids say what they are',
      ({ clauses: [first] }) => Object.assign(first ?? {}, { to: 'COR' }),
      'error wrong-clause-id /clauses/0/id',
    ],
    [
      'has clauses for its own purposes',
      ({ purposes }) => purposes.shift(),
      'error unknown-purpose /clauses/0/purpose',
    ],
    [
      'is signed by its parties',
      ({ signing }) => signing.required.push('buitenhuis'),
      'error signatory-not-a-party /signing/required/3',
    ],
    ['ends after it begins', ({ term }) => Object.assign(term, { to: '2025-12-31' }), 'error term-reversed /term/to'],
    [
      'has a desk with a mandate',
      ({ parties }) => {
        delete parties[4]?.mandatedBy;
      },
      'error hub-without-mandate /parties/4/mandatedBy',
    ],
    [
      'has a desk with the mandate of a municipality',
      ({ parties }) => Object.assign(parties[4] ?? {}, { mandatedBy: 'woonveste' }),
      'error hub-without-mandate /parties/4/mandatedBy',
    ],
    [
      'gives a mandate to nobody else',
      ({ parties }) => Object.assign(parties[1] ?? {}, { mandatedBy: 'veldhaven' }),
      'error mandate-of-no-hub /parties/1/mandatedBy',
    ],
    [
      'says how long each recipient keeps the data',
      ({ retention }) => retention.splice(2, 1),
      'warning no-retention /retention',
    ],
    ['has parties for its clauses', ({ parties }) => parties.splice(3, 1), 'warning party-type-absent /clauses/'],
  ])('%s', (_what, edit, finding) => {
    expect(findingsOf(edit)).toContainEqual(expect.stringContaining(finding));
  });
});
