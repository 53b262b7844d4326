/** What the client agreed to, refused and objects to, and what of it is valid at a moment. */
import type { Consent, ConsentRequest, PartyId, PartyType, PurposeCode } from '../contract/generated/types.ts';
import type { Clock, Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { ConsentState } from './consent-state.ts';

export type { ConsentState } from './consent-state.ts';

export interface Consents {
  resolve(
    whom: {
      readonly subject: SubjectId | undefined;
      readonly recipient: { readonly party: PartyId; readonly type: PartyType; readonly matched: boolean };
      readonly purpose: string;
    },
    at: Instant,
  ): Promise<ConsentState>;
  record(subject: SubjectId, by: PartyId, request: Omit<ConsentRequest, 'caseRef'>, at: Instant): Promise<Consent>;
  withdraw(
    id: string,
    by: PartyId,
    at: Instant,
    mayTouch: (subject: SubjectId) => Promise<boolean>,
  ): Promise<Consent | undefined>;
  list(subject: SubjectId, at: Instant): Promise<Consent[]>;
  object(subject: SubjectId, by: PartyId, purpose: PurposeCode, at: Instant): Promise<string>;
}

export declare function createConsents(parts: { store: Store; clock: Clock }): Consents;
