import { expect, it } from 'vitest';
import type { Cell, Row } from '../../workbench/editor-view.ts';
import { textsIn } from '../texts.ts';
import { shows } from './editor-state.ts';
import { countRows, filterRows } from './filter-rows.ts';

const cell: Cell = {
  ...{ clause: 'P06.PRO.COR', field: 'phone', state: 'none', verdict: 'same', model: 'none', asks: 'nothing' },
  ...{ bases: [], errors: 0, warnings: 0, comments: 0 },
};
const row = (field: string, label: string, more: Partial<Cell> = {}): Row => ({
  ...{ field, label: { nl: label, en: label }, category: 'B', sensitivity: 'O' },
  cells: [{ ...cell, field, ...more }],
});
const rows = [
  row('phone', 'Telefoonnummer', { state: 'all', model: 'core' }),
  row('email', 'E-mailadres', { model: 'core', verdict: 'narrower' }),
  row('crisisPlan', 'Crisisplan'),
  row('beeindigd', 'Begeleiding beëindigd op', { model: 'optional', comments: 1 }),
  row('bsn', 'Burgerservicenummer', { state: 'own', errors: 1 }),
];
const texts = textsIn('nl');
const shown = (show: (typeof shows)[number], search = '') =>
  filterRows({ rows }, { show, search }, texts).map(({ field }) => field);

it('what is wrong is not hidden from who did not ask for that', () => {
  expect(shown('te-kiezen')).toContain('bsn');
});

it('the table begins with what a region can decide about', () => {
  expect(shown('te-kiezen')).toEqual(['phone', 'email', 'beeindigd', 'bsn']);
  expect(shown('alles')).toHaveLength(5);
});

it('each choice shows what it says, and as many as it says', () => {
  expect(shown('gedeeld')).toEqual(['phone']);
  expect(shown('anders')).toEqual(['email']);
  expect(shown('problemen')).toEqual(['bsn']);
  expect(shown('reacties')).toEqual(['beeindigd']);
  for (const show of shows) expect(countRows({ rows }, show)).toBe(shown(show).length);
});

it('a search needs no accents and no capitals, and knows the categories', () => {
  expect(shown('alles', 'BEEINDIGD')).toEqual(['beeindigd']);
  expect(shown('alles', 'contact telefoon')).toEqual(['phone']);
  expect(shown('alles', 'xyz')).toEqual([]);
});
