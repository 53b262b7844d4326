import type { Entry, RetentionCategory } from '../contract/generated/types.ts';

/** What entries are about, as far as terms are set for it. */
export const retentionCategories = [
  'disclosures',
  'casework',
  'support',
  'consents',
  'rights',
  'agreements',
  'log-access',
] as const satisfies readonly RetentionCategory[];

/**
 * The category of each kind of entry; none for what is kept as long as the log is: what signatures rest on, and what says
 * that something was erased, removed, held, frozen or restored. The compiler asks for every kind.
 */
const categoryOfKind: Readonly<Record<Entry['kind'], RetentionCategory | undefined>> = {
  disclosure: 'disclosures',
  preflight: 'disclosures',
  rejected: 'disclosures',
  failed: 'disclosures',
  delivery: 'disclosures',
  'delivery-read': 'disclosures',
  'subscription-change': 'disclosures',
  'emergency-request': 'disclosures',
  'emergency-approval': 'disclosures',
  'emergency-ending': 'disclosures',
  'case-change': 'casework',
  'case-read': 'casework',
  'record-change': 'casework',
  'notice-read': 'casework',
  question: 'casework',
  'support-event': 'support',
  'support-import': 'support',
  'support-import-read': 'support',
  'consent-read': 'consents',
  'consent-given': 'consents',
  'consent-refused': 'consents',
  'consent-withdrawn': 'consents',
  objection: 'consents',
  'client-read': 'rights',
  'client-log-out': 'rights',
  'rights-request': 'rights',
  'rights-change': 'rights',
  'report-printed': 'rights',
  'agreement-read': 'agreements',
  'agreement-change': 'agreements',
  'log-read': 'log-access',
  'log-export': 'log-access',
  'log-replay': 'log-access',
  'register-read': 'log-access',
  'agreement-statement': undefined,
  'subject-erased': undefined,
  freeze: undefined,
  breach: undefined,
  'log-retention': undefined,
  'log-restored': undefined,
  'log-released': undefined,
  'legal-hold': undefined,
  'register-frozen': undefined,
};

/** The kinds of entries of a category. */
export const kindsOf = (category: RetentionCategory): readonly Entry['kind'][] =>
  (Object.keys(categoryOfKind) as Entry['kind'][]).filter((kind) => categoryOfKind[kind] === category);

export const isCategory = (word: string): word is RetentionCategory =>
  retentionCategories.some((category) => category === word);
