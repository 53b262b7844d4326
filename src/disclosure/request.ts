import { type InputError, validate } from '../contract/contract.ts';
import type { Catalogue, DisclosureRequest } from '../contract/generated/types.ts';
import type { StrictJson } from '../contract/strict-json.ts';
import { GatewayError } from '../errors.ts';
import type { Call } from './call.ts';
import { fieldsByName } from './catalogue-fields.ts';

/** Reads a body that is strict JSON; the problem names the kind of fault, never the text. */
export function parseBody(body: StrictJson): unknown {
  if (body.ok) return body.value;
  const { code, offset } = body.fault;
  throw new GatewayError(
    'malformed-json',
    'The body must be I-JSON (RFC 7493): UTF-8, well formed, no duplicate names.',
    {
      errors: [{ pointer: '', code, detail: `refused at character ${offset}` }],
    },
  );
}

/** The bodies that are read whole by their schema. */
export type BodyName =
  | 'caseRequest'
  | 'caseChange'
  | 'recordChange'
  | 'registerSnapshotRequest'
  | 'consentRequest'
  | 'consentTalk'
  | 'objectionRequest'
  | 'statementRequest'
  | 'subscriptionRequest'
  | 'draftRequest'
  | 'draftChange'
  | 'draftMove'
  | 'draftRebase'
  | 'impactRequest'
  | 'commentRequest'
  | 'party'
  | 'reviewRequest'
  | 'tickRequest'
  | 'emergencyRequest'
  | 'emergencyAct'
  | 'freezeRequest'
  | 'breachRequest'
  | 'breachClientRequest'
  | 'rightsFiling'
  | 'rightsChange'
  | 'supportEventRequest'
  | 'houseRuleTrialRequest'
  | 'legalHoldRequest'
  | 'logSearch'
  | 'retentionTermRequest';

/** Of agreements and parties, and of no client: here a member that is not known is told by its name, as they are long. */
const ofNoClient: ReadonlySet<BodyName> = new Set<BodyName>([
  ...(['draftRequest', 'draftChange', 'draftMove', 'draftRebase', 'impactRequest', 'commentRequest'] as const),
  ...(['reviewRequest', 'tickRequest', 'houseRuleTrialRequest', 'statementRequest', 'party'] as const),
  ...(['registerSnapshotRequest', 'retentionTermRequest'] as const),
]);

/**
 * Reads a body of one kind.
 * @throws GatewayError 'malformed-json' or 'invalid-input' with every error at once
 */
export function readBody<Name extends BodyName>(name: Name, call: Call) {
  const checked = validate(name, parseBody(call.body));
  if (checked.ok) return checked.value;
  throw invalidInput(ofNoClient.has(name) ? checked.errors : checked.errors.map(withoutName));
}

/** A body in which something is wrong, with every place. */
export const invalidInput = (errors: readonly InputError[]): GatewayError =>
  new GatewayError('invalid-input', 'See errors for every place that is wrong.', { errors });

/**
 * Reads a request for disclosure.
 * @throws GatewayError 'malformed-json' or 'invalid-input' with every error at once. A field outside the catalogue is
 * pointed at by its place and not by its name, as what was typed there may be anything.
 */
export function parseRequest(body: StrictJson, catalogue: Catalogue): DisclosureRequest {
  const checked = validate('disclosureRequest', parseBody(body));
  if (!checked.ok) throw invalidInput(checked.errors.map(withoutName));
  const known = fieldsByName(catalogue);
  if (checked.value.fields.every((name) => known.has(name))) return checked.value;
  const errors = checked.value.fields.flatMap((name, index): InputError[] =>
    known.has(name)
      ? []
      : [{ pointer: `/fields/${index}`, code: 'unknown-field', detail: 'is not a field of the catalogue' }],
  );
  throw new GatewayError('invalid-input', 'Every field must be named as in the catalogue.', { errors });
}

/** Of a member that is not known here only the place: what was typed as its name may be anything about a client. */
export const withoutName = (error: InputError): InputError =>
  error.code === 'additionalProperties'
    ? { ...error, pointer: error.pointer.slice(0, error.pointer.lastIndexOf('/')) }
    : error;
