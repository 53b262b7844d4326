import { stringify } from 'csv-stringify/sync';
import type { ProcessingRegister } from '../contract/generated/types.ts';
import { activityTable } from './register-tables.ts';
import { tellRegister } from './tell-register.ts';
import type { RegisterLanguage } from './words.ts';

/**
 * A line per activity and controller, for a spreadsheet: with semicolons, as Dutch ones expect, the mark by which they
 * know UTF-8, and no cell that they would take for a formula.
 */
export function toCsv(register: ProcessingRegister, language: RegisterLanguage): string {
  const { rows } = activityTable(tellRegister(register, language));
  return stringify([...rows.map((row) => [...row])], {
    ...{ delimiter: ';', bom: true, escape_formulas: true, record_delimiter: 'windows' },
  });
}
