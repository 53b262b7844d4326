import type { Day, FieldName, LocalText, StopReason, SupportEvent } from '../contract/generated/types.ts';
import type { NormWarning } from '../support/support.ts';
import type { ClientLine, PurposeLabel } from './clients-view.ts';
import type { FormField, InputProblem } from './record-form-view.ts';

/** What a care worker can tell of the support of a client; taking something back is no choice of its own. */
export const supportKinds = [
  ...(['start', 'change', 'pause', 'stop', 'contact-lost', 'contact-restored', 'evaluation', 'escalation'] as const),
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** The support of one client, as the care provider that tells of it sees it: only what it told and supplied itself. */
export interface SupportView {
  readonly line: ClientLine;
  readonly isRestricted: boolean;
  readonly isClosed: boolean;
  readonly status: 'active' | 'paused' | 'ended' | 'none';
  /** The own values of now, of the fields that events give a value to. */
  readonly values: ReadonlyMap<FieldName, unknown>;
  readonly warnings: readonly NormWarning[];
  /** What the agreement calls each level of escalation. */
  readonly levels: readonly { readonly level: 'groen' | 'geel' | 'rood'; readonly action: LocalText }[];
  /** What can be told now, what is most likely first. */
  readonly kinds: readonly SupportKind[];
  /** The own events, newest first. */
  readonly events: readonly SupportEvent[];
  /** The numbers of allocations that the own events name, the last first. */
  readonly allocations: readonly string[];
  /** The fields that the own party may supply, in the order in which a form asks them. */
  readonly fields: readonly FormField[];
  readonly today: Day;
  /** What a preview is told in: the names of the parties, and the words of the agreement for purposes. */
  readonly parties: ReadonlyMap<string, string>;
  readonly purposes: readonly PurposeLabel[];
  readonly labels: ReadonlyMap<FieldName, LocalText>;
}

/** What is wrong with what was filled in, at its place where it has one. */
export interface SupportProblem extends Omit<InputProblem, 'kind'> {
  readonly kind: InputProblem['kind'] | 'empty' | 'sent' | 'revised' | 'full';
}

/** The codes of a stop that people choose from (iWmo 3.2, RedenBeeindiging, list WMO588); 20 is a pause. */
export const stopCodes = ['19', '23', '38', '39', '31', '37', '21', '22', '36', '02'] as const;

/** A reason as a form writes it. */
export const reasonText = ({ codeList, code }: StopReason): string => `${codeList}:${code}`;
