/** What the client agreed to, refused and objects to, and what of it is valid at a moment. */
import { randomBytes } from 'node:crypto';
import type { Consent, ConsentRequest, PartyId, PartyType, PurposeCode } from '../contract/generated/types.ts';
import type { Clock, Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { checkForm, checkPurpose } from './consent-checks.ts';
import { toConsent } from './consent-document.ts';
import {
  type ConsentRecord,
  insertObjection,
  insertRecord,
  markWithdrawn,
  readAnswers,
  readObjection,
  readRecord,
  readRecords,
} from './consent-rows.ts';
import { type ConsentState, toConsentState } from './consent-state.ts';

export type { ConsentState } from './consent-state.ts';

export interface Consents {
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
   * @throws GatewayError `invalid-input` with everything that is wrong with it, `store-unavailable`
   */
  record(subject: SubjectId, by: PartyId, request: Omit<ConsentRequest, 'caseRef'>, at: Instant): Promise<Consent>;
  /**
   * Ends a consent (AVG art. 7(3)): once this resolves, every later decision knows. A second withdrawal changes
   * nothing, and neither does that of a refusal: withdrawing never opens anything.
   * @param mayTouch whether the caller may act for this person; a no looks like an unknown record
   * @returns undefined for an unknown record
   * @throws GatewayError `store-unavailable`
   */
  withdraw(
    id: string,
    by: PartyId,
    at: Instant,
    mayTouch: (subject: SubjectId) => Promise<boolean>,
  ): Promise<Consent | undefined>;
  /**
   * Every record of a person as it stands at a moment, the newest answer first.
   * @throws GatewayError `store-unavailable`
   */
  list(subject: SubjectId, at: Instant): Promise<Consent[]>;
  /**
   * Records that the client objects to a purpose that runs without consent (AVG art. 21; Besluit gemeentelijke
   * schuldhulpverlening art. 2); again when an objection stands already changes nothing.
   * @returns the id of the objection
   * @throws GatewayError `invalid-input` for an unknown purpose, `store-unavailable`
   */
  object(subject: SubjectId, by: PartyId, purpose: PurposeCode, at: Instant): Promise<string>;
}

/** Wires the consents to their store. */
export function createConsents({ store, clock }: { readonly store: Store; readonly clock: Clock }): Consents {
  return {
    async resolve({ subject, recipient, purpose }, at) {
      return toConsentState(await readAnswers(store, subject, purpose), recipient, at);
    },
    async record(subject, by, form, at) {
      const { givenAt, expiresAt } = checkForm(form, at);
      const record: ConsentRecord = {
        ...form,
        id: newId('k'),
        subject,
        noticeDigest: form.noticeDigest,
        givenAt,
        expiresAt,
        recordedBy: by,
        withdrawnAt: undefined,
      };
      await insertRecord(store, record, clock());
      return toConsent(record, at);
    },
    async withdraw(id, _by, at, mayTouch) {
      const record = await readRecord(store, id);
      if (record === undefined || !(await mayTouch(record.subject))) return undefined;
      await markWithdrawn(store, id, at);
      const withdrawn = await readRecord(store, id);
      return withdrawn && toConsent(withdrawn, at);
    },
    async list(subject, at) {
      const records = await readRecords(store, subject);
      return records.map((record) => toConsent(record, at));
    },
    async object(subject, by, purpose, at) {
      checkPurpose(purpose);
      const standing = await readObjection(store, subject, purpose, at);
      if (standing !== undefined) return standing;
      const id = newId('o');
      await insertObjection(store, {
        id,
        subject_id: subject,
        purpose,
        recorded_by: by,
        objected_at: at,
        ended_at: null,
      });
      return id;
    },
  };
}

/** 16 random bytes: nobody can guess another record's id. */
const newId = (prefix: 'k' | 'o'): string => `${prefix}_${randomBytes(16).toString('base64url')}`;
