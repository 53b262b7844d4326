import { expect, it } from 'vitest';
import { toInstant, toSubjectId } from '../contract/vocabulary.ts';
import { limitReports, reportsPerHour } from './limit-reports.ts';

const [j, twin, m] = ['sub_j', 'sub_twin', 'sub_m'].map(toSubjectId) as [never, never, never];
const minute = (number: number) => toInstant(number * 60_000);

it('lets one person make so many reports in an hour, and nobody else wait for that', () => {
  for (let number = 0; number < reportsPerHour; number += 1) limitReports([j, twin], minute(number));
  expect(() => limitReports([j, twin], minute(59))).toThrow('Wait an hour');
  expect(() => limitReports([twin, j], minute(59))).toThrow('Wait an hour');
  expect(() => limitReports([m], minute(59))).not.toThrow();
  expect(() => limitReports([j, twin], minute(60))).not.toThrow();
  expect(() => limitReports([j, twin], minute(60))).toThrow('Wait an hour');
});

it('never lets who is not known here wait', () => {
  for (let number = 0; number < 2 * reportsPerHour; number += 1) limitReports([], minute(0));
});
