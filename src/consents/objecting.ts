import type { PartyId, PurposeCode } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Notices } from '../notices/notices.ts';
import type { Store } from '../store/store.ts';
import { checkPurpose } from './consent-checks.ts';
import { insertObjection, readObjection } from './consent-rows.ts';
import { newId } from './new-id.ts';
import { endObjections, type Objection, readObjections, reopenObjections } from './objection-rows.ts';

/** A no to a purpose that runs without consent (AVG art. 21). */
export interface Objecting {
  /**
   * Records that the client objects to a purpose that runs without consent (AVG art. 21; Besluit gemeentelijke
   * schuldhulpverlening art. 2); again when an objection stands already changes nothing.
   * @returns the id of the objection
   * @throws GatewayError `invalid-input` for an unknown purpose, `conflict` for who was erased, `store-unavailable`
   */
  object(subject: SubjectId, by: PartyId, purpose: PurposeCode, at: Instant): Promise<string>;
  /** The objections of a person that stand at a moment, the newest first. @throws GatewayError `store-unavailable` */
  objections(subject: SubjectId, at: Instant): Promise<readonly Objection[]>;
  /**
   * The client objects no longer: from then on the purpose runs again, under its own conditions.
   * @returns the ids of the objections that ended; none when none stood
   * @throws GatewayError `invalid-input` for an unknown purpose, `store-unavailable`
   */
  liftObjection(subject: SubjectId, purpose: PurposeCode, at: Instant): Promise<readonly string[]>;
  /** Lets objections that were lifted stand again, as if they were not: the lifting could not be recorded. */
  restoreObjections(subject: SubjectId, ids: readonly string[]): Promise<void>;
}

export function withObjections(parts: { readonly store: Store; readonly notices: Pick<Notices, 'plan'> }): Objecting {
  const { store, notices } = parts;
  return {
    async object(subject, by, purpose, at) {
      checkPurpose(purpose);
      const standing = await readObjection(store, subject, purpose, at);
      if (standing !== undefined) return standing;
      const id = newId('o');
      const row = { id, subject_id: subject, purpose, recorded_by: by, objected_at: at, ended_at: null };
      await store.transactionAbout(subject, async (tx) => {
        await insertObjection(tx, row);
        await notices.plan(tx, { kind: 'objection.made', subject, purpose }, at);
      });
      return id;
    },
    objections: (subject, at) => readObjections(store, subject, at),
    async liftObjection(subject, purpose, at) {
      checkPurpose(purpose);
      return endObjections(store, { subject, purpose }, at);
    },
    restoreObjections: (subject, ids) => reopenObjections(store, subject, ids),
  };
}
