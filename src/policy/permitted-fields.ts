import type { ClauseId, Decision, FieldName, Part, ReasonCode } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';

interface Permission {
  readonly part: Part | 'all';
  readonly clause: ClauseId;
}

/**
 * The fields a source may be asked for, each with how much of it. Only a decision of this room makes one: what takes
 * this type cannot be called before the policy was asked.
 */
class PermittedFields {
  readonly #sealed: ReadonlyMap<FieldName, Permission>;
  readonly #names: readonly FieldName[];

  constructor(permissions: ReadonlyMap<FieldName, Permission>) {
    this.#sealed = permissions;
    this.#names = Object.freeze([...permissions.keys()]);
    Object.freeze(this);
  }

  static made(value: unknown): boolean {
    return typeof value === 'object' && value !== null && #sealed in value;
  }

  /** The permitted fields, sorted by name. */
  get names(): readonly FieldName[] {
    return this.#names;
  }

  /** How much of the field may be shown; undefined when nothing of it may. */
  partOf(field: FieldName): Part | 'all' | undefined {
    return this.#sealed.get(field)?.part;
  }

  /**
   * The clause that grants the field.
   * @throws GatewayError `internal-error` when the field is not permitted
   */
  clauseOf(field: FieldName): ClauseId {
    const permission = this.#sealed.get(field);
    if (permission === undefined) throw new GatewayError('internal-error', 'asked for the clause of a refused field');
    return permission.clause;
  }
}

/** The answer of the policy to one request; frozen, because equal facts share one answer. */
class PolicyDecision {
  readonly #sealed = true;
  readonly outcome: Decision['outcome'];
  readonly fields: Decision['fields'];
  readonly permitted: PermittedFields;
  /** The fields that were asked for and refused, sorted by name. */
  readonly refused: readonly { readonly field: FieldName; readonly reason: ReasonCode }[];
  /** The answer as it was validated, for the log and for replay. */
  readonly document: Decision;

  constructor(document: Decision) {
    const permissions = new Map<FieldName, Permission>();
    const refused: { readonly field: FieldName; readonly reason: ReasonCode }[] = [];
    for (const [field, answer] of Object.entries(document.fields)) {
      if (answer.effect === 'none') refused.push(Object.freeze({ field, reason: answer.reason }));
      else permissions.set(field, { part: answer.part ?? 'all', clause: answer.clause });
    }
    this.outcome = document.outcome;
    this.fields = document.fields;
    this.permitted = new PermittedFields(permissions);
    this.refused = Object.freeze(refused);
    this.document = document;
    Object.freeze(this);
  }

  static made(value: unknown): boolean {
    return typeof value === 'object' && value !== null && #sealed in value;
  }
}

export type { PermittedFields, PolicyDecision };

/** Whether this room made the value; a look-alike has the shape, not the seal. */
export const isPermittedFields = (value: unknown): value is PermittedFields => PermittedFields.made(value);

/** Whether this room made the decision. */
export const isPolicyDecision = (value: unknown): value is PolicyDecision => PolicyDecision.made(value);

/** Seals an answer that was validated and looked at twice. The document becomes frozen. */
export const toPolicyDecision = (document: Decision): PolicyDecision => new PolicyDecision(deepFreeze(document));

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
