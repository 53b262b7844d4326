import { expect, it } from 'vitest';
import { toInstant, toSubjectId } from '../contract/vocabulary.ts';
import { limitReports, reportsPerHour } from './limit-reports.ts';

const [j, twin, m] = ['sub_j', 'sub_twin', 'sub_m'].map(toSubjectId) as [never, never, never];
const gateway = {};
const minute = (number: number) => toInstant(number * 60_000);

it('lets one person make so many reports in an hour, and nobody else wait for that', () => {
  for (let number = 0; number < reportsPerHour; number += 1) limitReports(gateway, [j, twin], minute(number));
  expect(() => limitReports(gateway, [j, twin], minute(59))).toThrow('Wait an hour');
  expect(() => limitReports(gateway, [twin, j], minute(59))).toThrow('Wait an hour');
  expect(() => limitReports(gateway, [m], minute(59))).not.toThrow();
  expect(() => limitReports(gateway, [j, twin], minute(60))).not.toThrow();
  expect(() => limitReports(gateway, [j, twin], minute(60))).toThrow('Wait an hour');
});

it('counts for each gateway by itself', () => {
  const [one, other] = [{}, {}];
  for (let number = 0; number < reportsPerHour; number += 1) limitReports(one, [m], minute(0));
  expect(() => limitReports(one, [m], minute(1))).toThrow('Wait an hour');
  expect(() => limitReports(other, [m], minute(1))).not.toThrow();
});

it('never lets who is not known here wait', () => {
  for (let number = 0; number < 2 * reportsPerHour; number += 1) limitReports(gateway, [], minute(0));
});
