import { describe, expect, it } from 'vitest';
import { addMonths, dueOn, extendedDueOn, termOfLaw } from './clock.ts';

const agreed = { responseDays: 30, extensionDays: 60 };

describe('the time to answer', () => {
  it.each([
    ['2027-04-02', '2027-05-02'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-12-15', '2027-01-14'],
  ])('of what came in on %s ends on %s: never later than a month', (received, due) => {
    expect(dueOn(received, agreed)).toBe(due);
  });

  it('is a month where no agreement says less', () => {
    expect(dueOn('2027-01-31', termOfLaw)).toBe('2027-02-28');
    expect(dueOn('2027-07-01', termOfLaw)).toBe('2027-08-01');
    expect(dueOn('2027-07-01', { responseDays: 10, extensionDays: 5 })).toBe('2027-07-11');
  });

  it('is extended by two months at most, and ends three months after it came in at the latest', () => {
    expect(extendedDueOn('2027-05-02', '2027-04-02', 60)).toBe('2027-07-01');
    expect(extendedDueOn('2027-05-02', '2027-04-02', 92)).toBe('2027-07-02');
    expect(extendedDueOn('2027-02-28', '2027-01-31', 400)).toBe('2027-04-30');
  });

  it('counts months as people do: the last day stands for a day that is not there', () => {
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  });
});
