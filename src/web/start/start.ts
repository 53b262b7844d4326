import type {
  AgreementHash,
  AgreementId,
  Day,
  FieldName,
  LocalText,
  PartyId,
  PartyType,
  PurposeCode,
  Standing,
  Version,
} from '../../contract/generated/types.ts';
import type { TrialExample } from '../trial/trial.ts';

/** A party to the agreement, and whether its own statement is live. */
export interface StartParty {
  readonly id: PartyId;
  readonly name: string;
  readonly type: PartyType;
  readonly standing: Standing;
  /** Whether the agreement opens only after this party has signed. */
  readonly required: boolean;
}

/** A disclosure anybody can ask in the demo: its secrets open made-up data only. */
export interface StartCall {
  /** The gateway's own origin, without a slash at the end. */
  readonly origin: string;
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly caseRef: string;
  readonly purpose: PurposeCode;
  readonly fields: readonly FieldName[];
}

/** What the start page tells about this gateway. */
export interface StartOverview {
  readonly agreement: {
    readonly id: AgreementId;
    readonly version: Version;
    readonly hash: AgreementHash;
    readonly title: LocalText;
    readonly inForce: boolean;
    readonly term: { readonly from: Day; readonly to: Day };
    readonly model: { readonly id: string; readonly version: Version };
    readonly parties: readonly StartParty[];
  };
  readonly examples: readonly TrialExample[];
  /** Left out where the API cannot be tried without an account. */
  readonly call?: StartCall;
}
