import { stringify } from 'csv-stringify/sync';
import type { BreachReport, Catalogue, PartyId } from '../contract/generated/types.ts';

type Language = 'nl' | 'en';

/** What a reader of the file needs beside the report. */
export interface CsvParts {
  readonly catalogue: Catalogue;
  readonly nameOf: (party: PartyId) => string;
  readonly language: Language;
}

const words = {
  nl: {
    head: ['Dossierreferentie', 'Ontvanger', 'Doelen', 'Gegevens', 'Bijzonder of strafrechtelijk', 'Aantal keer'],
    rest: ['Eerste keer', 'Laatste keer', 'Advies (art. 34 AVG)', 'Cliënt'],
    yes: 'ja',
    no: 'nee',
    advice: { tell: 'vertellen', consider: 'afwegen' },
    state: { open: 'nog niet besloten', told: 'verteld', 'not-needed': 'niet nodig' },
    part: {
      year: 'alleen jaar',
      month: 'alleen maand',
      'postcode-area': 'alleen postcodegebied',
      organisation: 'alleen organisatie',
    },
  },
  en: {
    head: ['Case reference', 'Recipient', 'Purposes', 'Data', 'Special or criminal', 'Times'],
    rest: ['First', 'Last', 'Advice (GDPR art. 34)', 'Client'],
    yes: 'yes',
    no: 'no',
    advice: { tell: 'tell', consider: 'consider' },
    state: { open: 'not decided yet', told: 'told', 'not-needed': 'not needed' },
    part: {
      year: 'year only',
      month: 'month only',
      'postcode-area': 'postcode area only',
      organisation: 'organisation only',
    },
  },
} as const;

const moments = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' },
});

/**
 * The clients of the reader's part, a line for each and who received of it, for a spreadsheet: with semicolons, as Dutch
 * ones expect, the mark by which they know UTF-8, and no cell that they would take for a formula. Times by the Dutch clock.
 */
export function toCsv({ own }: BreachReport, { catalogue, nameOf, language }: CsvParts): string {
  const text = words[language];
  const labels = new Map(catalogue.fields.map(({ name, label }) => [name, label[language]]));
  const lines = (own?.clients ?? []).flatMap(({ caseRef, recipients, advice, state }) =>
    recipients.map(({ party, purposes, fields, disclosures, first, last }) => [
      caseRef,
      nameOf(party),
      purposes.join(', '),
      fields.map(({ field, part }) => `${labels.get(field) ?? field}${part ? ` (${text.part[part]})` : ''}`).join(', '),
      fields.some(({ sensitivity }) => !['O', 'S'].includes(sensitivity)) ? text.yes : text.no,
      String(disclosures),
      ...[first, last].map((moment) => moments.format(new Date(moment))),
      text.advice[advice],
      text.state[state],
    ]),
  );
  return stringify([[...text.head, ...text.rest], ...lines], {
    ...{ delimiter: ';', bom: true, escape_formulas: true, record_delimiter: 'windows' },
  });
}
