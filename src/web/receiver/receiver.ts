import type { CaseRef, FieldName, LocalText, Notice, PartyId, PartyType } from '../../contract/generated/types.ts';

/** A message as the receiver of the demo shows it. */
export interface ReceiverMessage {
  readonly id: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly about: 'status' | Notice['kind'];
  /** The recipient's own reference. */
  readonly caseRef?: CaseRef;
  /** Which client of the stories it is about, where it is one. */
  readonly client?: string;
  readonly sequence?: string;
  /** How often it came. */
  readonly times: number;
}

/** What one party received, side by side with the others. */
export interface ReceiverColumn {
  readonly party: PartyId;
  readonly name: string;
  readonly type: PartyType;
  readonly isSubscribed: boolean;
  /** How many messages were not believed. */
  readonly refused: number;
  /** The latest first. */
  readonly messages: readonly ReceiverMessage[];
}

/** What each party knows by its latest message about one client of the stories. */
export interface ReceiverClient {
  readonly label: string;
  /** Every field that at least one of them received. */
  readonly fields: readonly { readonly name: FieldName; readonly label: LocalText }[];
  /** In the order of the columns; absent for who received nothing. */
  readonly known: readonly (Readonly<Record<FieldName, unknown>> | undefined)[];
}

/** What the receiver of the demo received. */
export interface ReceiverView {
  readonly columns: readonly ReceiverColumn[];
  readonly clients: readonly ReceiverClient[];
}
