import type { FieldName } from '../../contract/generated/types.ts';
import type { Texts } from '../texts.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const amounts: ReadonlySet<FieldName> = new Set(['maxRent', 'householdIncome']);
const words = {
  none: 'value.none',
  single: 'value.single',
  couple: 'value.couple',
  'single+children': 'value.single+children',
  'couple+children': 'value.couple+children',
  granted: 'value.granted',
  refused: 'value.refused',
  pending: 'value.pending',
  groen: 'value.groen',
  geel: 'value.geel',
  rood: 'value.rood',
  laag: 'value.laag',
  midden: 'value.midden',
  hoog: 'value.hoog',
  voortzetten: 'value.voortzetten',
  afschalen: 'value.afschalen',
  omklappen: 'value.omklappen',
  'niet-omklappen': 'value.niet-omklappen',
} as const;

/** The value of a field as people read it. */
export function valueText(field: FieldName, value: unknown, texts: Texts): string {
  if (value === null || value === undefined) return texts.say('field.unknown');
  if (typeof value === 'boolean') return texts.say(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return amounts.has(field) ? euros(value, texts) : String(value);
  if (typeof value === 'string') return wordOf(field, value, texts);
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
  const known = parts.filter((part) => part !== null && part !== undefined && part !== '');
  const joined = known.map((part) => valueText(field, part, texts)).join(', ');
  return joined === '' ? texts.say('field.unknown') : joined;
}

function wordOf(field: FieldName, value: string, texts: Texts): string {
  if (day.test(value)) return texts.day(value);
  if (field === 'preferredLanguage') return languageName(value, texts);
  return Object.hasOwn(words, value) ? texts.say(words[value as keyof typeof words]) : value;
}

function euros(value: number, { language }: Texts): string {
  const form = { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' } as const;
  return value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', form);
}

/** ISO 639-3 codes are also names that `Intl` knows; what it does not know stays as it is. */
function languageName(code: string, { language }: Texts): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a language code at all
  }
}
