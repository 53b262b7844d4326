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

/** A record as it stands at a moment, in the form of ISO/IEC TS 27560: what was said, and what happened to it since. */
export function toConsent(record: ConsentRecord, at: Instant): Consent {
  const standing = standingAt(record, at);
  const { withdrawnAt, noticeDigest, alsoBy, channel, interpreter, present, scan } = record;
  return {
    id: record.id,
    kind: record.kind,
    answer: record.answer,
    purposes: [...record.purposes],
    recipients: [...record.recipients],
    categories: [...record.categories],
    capacity: record.capacity,
    ...(alsoBy === undefined ? {} : { alsoBy }),
    ...(channel === undefined ? {} : { channel }),
    ...(interpreter === undefined ? {} : { interpreter }),
    ...(present === undefined ? {} : { present: [...present] }),
    ...(scan === undefined ? {} : { scan }),
    formVersion: record.formVersion,
    language: record.language,
    ...(noticeDigest === undefined ? {} : { noticeDigest }),
    givenAt: instantText(record.givenAt),
    expiresAt: instantText(record.expiresAt),
    recordedBy: record.recordedBy,
    ...(standing === 'withdrawn' && withdrawnAt !== undefined ? { withdrawnAt: instantText(withdrawnAt) } : {}),
    status: standing === undefined ? 'future' : statusOf[standing],
    events: toEvents(record, standing),
  };
}

/** What happened until the moment, the oldest first. */
function toEvents(record: ConsentRecord, standing: Standing | undefined): Consent['events'] {
  const { answer, givenAt, expiresAt, recordedBy, channel, ending } = record;
  const said = {
    type: answer,
    at: instantText(givenAt),
    by: recordedBy,
    ...(channel === undefined ? {} : { channel }),
  };
  if (standing === 'expired') return [said, { type: 'expired', at: instantText(expiresAt) }];
  if (standing !== 'withdrawn' || ending === undefined) return [said];
  const { at, by, channel: through, why } = ending;
  const how = { ...(through === undefined ? {} : { channel: through }), ...(why === undefined ? {} : { why }) };
  return [said, { type: 'withdrawn', at: instantText(at), by, ...how }];
}
