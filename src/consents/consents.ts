/** What the client agreed to, refused and objects to, and what of it is valid at a moment. */
import type { Transaction } from 'kysely';
import type {
  Agreement,
  Consent,
  ConsentChannel,
  ConsentQuestion,
  Digest,
  PartyId,
  PartyType,
  PurposeCode,
} from '../contract/generated/types.ts';
import { type Clock, type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Notices } from '../notices/notices.ts';
import type { Store, Tables } from '../store/store.ts';
import { type Asking, makeQuestions, termsOf } from './asking/ask-consent.ts';
import { digestOf } from './asking/notice-text.ts';
import { type ConsentForm, checkForm } from './consent-checks.ts';
import { toConsent } from './consent-document.ts';
import { momentOf } from './consent-moment-rows.ts';
import { insertNotices, readNotice } from './consent-notice-rows.ts';
import {
  type ConsentRecord,
  countRecords,
  type Ending,
  insertEnding,
  insertRecords,
  readAnswers,
  readRecord,
  readRecords,
  readRecordsIn,
} from './consent-rows.ts';
import { type ConsentState, toConsentState } from './consent-state.ts';
import { insertOwnTexts } from './consent-text-rows.ts';
import { endedBy } from './ended-by.ts';
import { type AgeAt, endedByAge } from './ended-by-age.ts';
import { type KeptPapers, keepPapers } from './kept-papers.ts';
import { newId } from './new-id.ts';
import { type Objecting, withObjections } from './objecting.ts';
import { standingAt } from './precedence.ts';

export type { AskedFor, Asking } from './asking/ask-consent.ts';
export type { AnswerSurroundings, ConsentForm, Notice, OwnText } from './consent-checks.ts';
export type { ConsentScan, ScanType } from './consent-scan-rows.ts';
export type { ConsentState } from './consent-state.ts';
export type { Objection } from './objection-rows.ts';

/** How a consent is withdrawn. */
export interface Withdrawal {
  /** A party that helps the client, or `client`: the client itself at the web door. */
  readonly by: PartyId | 'client';
  readonly channel?: ConsentChannel | undefined;
  /** Why, in a word. */
  readonly why?: string | undefined;
}

export interface Consents extends KeptPapers, Objecting {
  /**
   * What the client's answers come to for one purpose and one recipient, per kind and category. Everything is `none`
   * for an unknown person or purpose. Reads what is committed, so a withdrawal that was acknowledged counts here.
   * @throws GatewayError `store-unavailable`
   */
  resolve(
    whom: {
      readonly subject: SubjectId | undefined;
      readonly recipient: { readonly party: PartyId; readonly type: PartyType; readonly matched: boolean };
      readonly purpose: string;
    },
    at: Instant,
  ): Promise<ConsentState>;
  /**
   * Records an answer of the client (AVG art. 7(1)); nothing that was recorded before is changed.
   * @param by the party that records it with the client, or `client`: the client itself at the web door
   * @throws GatewayError `invalid-input` with everything that is wrong with it, `conflict` when too much is recorded of
   *   this client, `store-unavailable`
   */
  record(subject: SubjectId, by: PartyId, form: ConsentForm, at: Instant): Promise<Consent>;
  /**
   * Records the answers of one talk, all of them or none.
   * @throws GatewayError as `record`
   */
  recordAll(subject: SubjectId, by: PartyId, forms: readonly ConsentForm[], at: Instant): Promise<Consent[]>;
  /**
   * Ends a consent (AVG art. 7(3)): once this resolves, every later decision knows. A second withdrawal changes
   * nothing, and neither does that of a refusal or of what has expired: withdrawing never opens anything.
   * @param mayTouch whether the caller may act for this person; a no looks like an unknown record
   * @returns undefined for an unknown record
   * @throws GatewayError `store-unavailable`
   */
  withdraw(
    id: string,
    how: Withdrawal,
    at: Instant,
    mayTouch: (subject: SubjectId) => Promise<boolean>,
  ): Promise<Consent | undefined>;
  /**
   * Ends the consents that were given as if the client was of another age group, inside the transaction that changes the
   * date of birth; whoever received under them is told. That date put back opens nothing again.
   */
  endByAge(
    tx: Transaction<Tables>,
    subject: SubjectId,
    ageAt: AgeAt,
    how: { readonly by: PartyId; readonly at: Instant },
  ): Promise<void>;
  /**
   * Every record of a person as it stands at a moment, the newest answer first.
   * @throws GatewayError `store-unavailable`
   */
  list(subject: SubjectId, at: Instant): Promise<Consent[]>;
  /**
   * The very text of the gateway that was shown, by the digest in the consent; a text of a party's own: `ownText`.
   * @throws GatewayError `store-unavailable`
   */
  notice(digest: string): Promise<{ readonly language: string; readonly text: string } | undefined>;
}

/**
 * How many answers of one person are kept: each decision reads them all. Of a no twice as many: what closes must not be
 * kept out by what opens.
 */
const mostAnswers = 400;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  /** Whoever received what the client closes is told of it: planned in the transaction that closes it. */
  readonly notices: Pick<Notices, 'plan'>;
}

/** Wires the consents to their store. */
export function createConsents({ store, clock, notices }: Parts): Consents {
  const recordAll: Consents['recordAll'] = (...said) => recordAnswers({ store, clock, notices }, ...said);
  return {
    recordAll,
    async resolve({ subject, recipient, purpose }, at) {
      return toConsentState(await readAnswers(store, subject, purpose), recipient, at);
    },
    async record(subject, by, form, at) {
      const [consent] = await recordAll(subject, by, [form], at);
      if (consent === undefined) throw new GatewayError('internal-error', 'one form became no record');
      return consent;
    },
    async withdraw(id, how, at, mayTouch) {
      const record = await readRecord(store, id);
      if (record === undefined || !(await mayTouch(record.subject))) return undefined;
      // What is still to come may be withdrawn as well; what has ended already may not speak again.
      const standing = standingAt(record, at);
      if (record.answer === 'given' && standing !== 'expired') await end({ store, clock, notices }, record, how, at);
      const withdrawn = await readRecord(store, id);
      return withdrawn && toConsent(withdrawn, toInstant(Math.max(at, withdrawn.withdrawnAt ?? at)));
    },
    async endByAge(tx, subject, ageAt, { by, at }) {
      const endedAt = await momentOf(tx, subject, at);
      for (const record of endedByAge(await readRecordsIn(tx, subject), ageAt, endedAt)) {
        const ending = { by, at: endedAt, channel: undefined, why: 'another-age' };
        await endIn(tx, { store, clock, notices }, record, ending);
      }
    },
    async list(subject, at) {
      const records = await readRecords(store, subject);
      return records.map((record) => toConsent(record, at));
    },
    notice: (digest) => readNotice(store, digest),
    ...keepPapers({ store, clock }),
    ...withObjections({ store, notices }),
  };
}

async function recordAnswers(
  parts: Parts,
  ...[subject, by, forms, at]: Parameters<Consents['recordAll']>
): Promise<Consent[]> {
  const { store, clock } = parts;
  const opens = forms.some(({ answer }) => answer === 'given');
  const closes = forms.some(({ answer }) => answer === 'refused');
  return store.transactionAbout(subject, async (tx) => {
    const saidAt = await momentOf(tx, subject, at, opens && !closes ? 'yes' : 'no');
    const records = forms.map((form) => toRecord(subject, by, form, saidAt));
    const kept = (await countRecords(tx, subject)) + records.length;
    if (kept > (opens ? mostAnswers : 2 * mostAnswers)) {
      throw new GatewayError('conflict', 'Of this client no more answers can be kept.');
    }
    // Inside: a yes that is recorded at the same time ends too, and who received under it is told.
    const before = closes ? await readRecordsIn(tx, subject) : [];
    await insertTexts(tx, subject, forms, clock());
    if (records.length > 0) await insertRecords(tx, records, clock());
    for (const { ended, by: no } of endedBy(before, records)) {
      const how = { by, channel: no.channel, why: 'refused' };
      await endIn(tx, parts, ended, { ...how, at: no.givenAt });
    }
    return records.map((record) => toConsent(record, saidAt));
  });
}

/** What was shown. A no is recorded even when there is no room for the text of it. */
async function insertTexts(
  tx: Transaction<Tables>,
  subject: SubjectId,
  forms: readonly ConsentForm[],
  storedAt: Instant,
): Promise<void> {
  const around = forms.flatMap((form) => form.around ?? []);
  const shown = around.flatMap(({ notice }) => notice ?? []);
  const own = around.flatMap(({ ownText }) => ownText ?? []);
  await insertNotices(tx, shown, storedAt);
  const isKept = await insertOwnTexts(tx, subject, own, storedAt);
  if (isKept || forms.every(({ answer }) => answer === 'refused')) return;
  throw new GatewayError('conflict', 'Of this client no more texts can be kept.');
}

/**
 * The questions that a client can be asked under an agreement: per recipient, one per topic of which the agreement gives
 * that recipient a field with the client's consent. Made from the agreement alone: a field that no clause gives is in no
 * question, and what goes without consent is told beside it.
 */
export function askConsent(asking: Asking): readonly ConsentQuestion[] {
  return makeQuestions(asking);
}

/** How long answers like these hold under an agreement: the shortest term of its forms, and the strictest end. */
export function termsOfAnswers(
  agreement: Pick<Agreement, 'articles'>,
  answers: readonly { readonly kind: string; readonly purposes: readonly PurposeCode[] }[],
): { readonly validMonths: number; readonly endsAtPhaseChange: boolean } {
  return termsOf(agreement, answers);
}

/** The digest of a text as it was shown: SHA-256 over its UTF-8. */
export function digestOfNotice(text: string): Digest {
  return digestOf(text);
}

async function end(parts: Parts, record: ConsentRecord, how: Withdrawal, at: Instant): Promise<void> {
  const { by, channel, why } = how;
  await parts.store.transactionAbout(record.subject, async (tx) => {
    const endedAt = await momentOf(tx, record.subject, at);
    await endIn(tx, parts, record, { by, channel, why, at: endedAt });
  });
}

/** Ends a consent, and plans that whoever received under it is told; nothing when it had ended already. */
async function endIn(
  tx: Transaction<Tables>,
  { clock, notices }: Parts,
  { id, subject }: ConsentRecord,
  ending: Ending,
): Promise<void> {
  const isFirst = await insertEnding(tx, id, ending, clock());
  if (isFirst) await notices.plan(tx, { kind: 'consent.withdrawn', subject, consent: id }, ending.at);
}

/** @throws GatewayError `invalid-input` with everything that is wrong */
function toRecord(subject: SubjectId, by: PartyId, form: ConsentForm, at: Instant): ConsentRecord {
  const { givenAt, expiresAt } = checkForm(form, at);
  const { around = {}, alsoBy, channel, interpreter, present, scan, noticeDigest } = form;
  return {
    id: newId('k'),
    subject,
    kind: form.kind,
    answer: form.answer,
    purposes: form.purposes,
    recipients: form.recipients,
    categories: form.categories,
    capacity: form.capacity,
    ...{ alsoBy, channel, interpreter, present, scan },
    age: around.age ?? 'unknown',
    endsWithCase: around.endsWithCase,
    formVersion: form.formVersion,
    language: form.language,
    noticeDigest: around.notice?.digest ?? around.ownText?.digest ?? noticeDigest,
    givenAt,
    expiresAt,
    recordedBy: by,
    withdrawnAt: undefined,
    ending: undefined,
  };
}
