import { describe, expect, test } from 'vitest';
import modelData from '../../policies/data/model.json' with { type: 'json' };
import { validate } from '../contract/contract.ts';
import { worksWithClients } from './require-caseworker.ts';

const validated = validate('model', modelData);
if (!validated.ok) throw new Error('the model is not valid');
const model = validated.value;
const types = ['COR', 'PRO', 'MUN', 'HUB', 'BUD'] as const;

/** Every role of the model, and whether it works with clients (domain reference, chapter 5). */
const table = {
  'COR woonconsulent': true,
  'COR woningbemiddelaar': true,
  'COR incassomedewerker': true,
  'COR overlastmedewerker': true,
  'PRO casemanager': true,
  'PRO ambulant-begeleider': true,
  'PRO zorgcoordinator': true,
  'MUN consulent-wmo': true,
  'MUN schuldhulpverlener': true,
  'MUN regisseur-woonoverlast': true,
  'MUN beleidsadviseur': false,
  'HUB intaker': true,
  'HUB matcher': true,
  'BUD bewindvoerder': true,
};

describe('who works with clients', () => {
  test('is told of every role of the model', () => {
    expect(model.roles.map(({ id, partyType }) => `${partyType} ${id}`).toSorted()).toEqual(
      Object.keys(table).toSorted(),
    );
  });

  test.each(Object.entries(table))('is %s: %s', (named, does) => {
    const [, own = '', role = ''] = /^(\w+) (.+)$/.exec(named) ?? [];
    const found = types.filter((type) => worksWithClients(role, type, model));
    expect(found).toEqual(does ? [own] : []);
  });

  test.each([
    'privacy-officer',
    'data-protection-officer',
    'signatory',
    'secretary',
    'functional-administrator',
    'auditor',
  ])('is never %s, whatever an agreement calls a role', (role) => {
    const roles = types.map((partyType) => ({ id: role, partyType }));
    const clauses = model.clauses.map((clause) => ({ ...clause, roles: [role] }));
    expect(types.filter((type) => worksWithClients(role, type, { roles, clauses }))).toEqual([]);
  });

  test('is not a role that an agreement names and gives nothing, where its type receives for every purpose it sends for', () => {
    const roles = [...model.roles, { id: 'onderzoeker', partyType: 'MUN' as const }];
    expect(worksWithClients('onderzoeker', 'MUN', { roles, clauses: model.clauses })).toBe(false);
  });

  test('is not who only sends, once the agreement has no purpose left to send for', () => {
    const clauses = model.clauses.filter(({ purpose }) => purpose !== 'P08');
    expect(worksWithClients('incassomedewerker', 'COR', { ...model, clauses })).toBe(false);
  });
});
