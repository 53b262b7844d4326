/**
 * From when something stands out. Numbers to look at by day, not a finding of science: each is so large that what stays under
 * it is daily work, and so plain that an officer can count it after. When one changes, so does the day; docs/oversight.md
 * tells them in words.
 */
export const anomalyRules = {
  since: '2026-11-28',
  /** Of each period the log is looked at from so many periods of the same length before. */
  earlier: { short: 8, long: 4, shortDays: 7 },
  manyCases: {
    /** Below this many cases in the period nobody stands out: a caseworker has some forty clients (domain.md chapter 1). */
    leastCases: 20,
    /** So many times what is usual, among colleagues or of oneself. */
    times: 3,
    /** Among fewer colleagues of the same role than this nobody is compared: two are no middle. */
    leastPeers: 3,
    /** So many earlier periods somebody must have worked in to be compared with oneself. */
    leastPeriods: 3,
  },
  refusalPeak: {
    leastRefused: 10,
    /** With less of a past than this many requests there is nothing to compare with. */
    leastPast: 30,
    /** So many standard deviations more than its past leads to expect: one in some 700 by chance. */
    deviations: 3,
    /** And its share of refusals at least so many times what it was. */
    times: 2,
  },
  asksMore: {
    leastRequests: 30,
    /** In so large a part of its requests a party asks for a field that the law or the agreement never gives it. */
    share: 0.9,
  },
  logReading: {
    /** Office hours, on the clock in the Netherlands, Monday to Friday; holidays are not known here. */
    hours: { from: 7, to: 20 },
    /** So many readings outside of them in the period. */
    leastOutOfHours: 5,
    /** So many readings by one person on one day; an export counts as so many. */
    leastOnADay: 100,
    perExport: 20,
  },
} as const;
