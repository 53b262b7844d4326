import type { Consent } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import type { ConsentRecord } from './consent-rows.ts';
import { type Standing, standingAt } from './precedence.ts';

const statusOf = {
  refused: 'refused',
  withdrawn: 'withdrawn',
  expired: 'expired',
  given: 'valid',
} as const satisfies Record<Standing, Consent['status']>;

/** A record as it stands at a moment, in the form of ISO/IEC TS 27560: what was said, when, and what ended it. */
export function toConsent(record: ConsentRecord, at: Instant): Consent {
  const standing = standingAt(record, at);
  const { withdrawnAt, noticeDigest } = record;
  return {
    id: record.id,
    kind: record.kind,
    answer: record.answer,
    purposes: [...record.purposes],
    recipients: [...record.recipients],
    categories: [...record.categories],
    capacity: record.capacity,
    formVersion: record.formVersion,
    language: record.language,
    ...(noticeDigest === undefined ? {} : { noticeDigest }),
    givenAt: instantText(record.givenAt),
    expiresAt: instantText(record.expiresAt),
    recordedBy: record.recordedBy,
    ...(standing === 'withdrawn' && withdrawnAt !== undefined ? { withdrawnAt: instantText(withdrawnAt) } : {}),
    status: standing === undefined ? 'future' : statusOf[standing],
  };
}
