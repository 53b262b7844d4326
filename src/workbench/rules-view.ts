import type {
  Digest,
  DraftId,
  HouseRule,
  HouseRuleTrial,
  LocalText,
  PartyType,
  PurposeCode,
} from '../contract/generated/types.ts';
import type { PolicySource } from '../policy/policy.ts';

/** The rules of a region as experts read and write them, and everything that they stand beside. */
export interface RulesView {
  readonly subject: RulesSubject;
  readonly rules: readonly HouseRule[];
  /** Whether this visitor may write rules in it. */
  readonly mayWrite: boolean;
  /** What the gateway decides with: the agreement as the engine reads it. Undefined while a draft makes none. */
  readonly data: RulesData | undefined;
  /** The Rego of the national policy. */
  readonly sources: readonly PolicySource[];
  readonly engine: Digest;
}

/** The parts of an agreement that decide, as JSON text. */
export interface RulesData {
  readonly purposes: string;
  readonly roles: string;
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
}

export type RulesSubject =
  | {
      readonly kind: 'draft';
      readonly id: DraftId;
      readonly revision: number;
      readonly title: LocalText | undefined;
    }
  | { readonly kind: 'agreement'; readonly id: string; readonly version: string; readonly title: LocalText };

/** What came of trying a rule beside a draft. */
export interface TriedRule {
  readonly trial: HouseRuleTrial;
  /** How many questions it was tried on; none when the draft makes no agreement yet, or the rule is not well. */
  readonly asked: number;
  /** What sample clients would show less of. */
  readonly effects: readonly RuleEffect[];
}

/** What a rule takes away of what the clauses permit, for one sample client and one question. */
export interface RuleEffect {
  readonly client: string;
  readonly purpose: { readonly code: PurposeCode; readonly label: LocalText };
  readonly from: PartyType;
  readonly to: PartyType;
  readonly fields: readonly LocalText[];
}
