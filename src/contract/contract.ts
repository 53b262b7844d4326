/** What `schemas/` says, in TypeScript: the one place that holds the validators. */
import type {
  AdministrativeActivities,
  Agreement,
  AgreementFile,
  BreachClientRequest,
  BreachRequest,
  CaseChange,
  CaseRequest,
  Catalogue,
  Checks,
  CommentRequest,
  ConsentRequest,
  ConsentTalk,
  Decision,
  DecisionInput,
  DisclosureRequest,
  Draft,
  DraftChange,
  DraftMove,
  DraftRebase,
  DraftRequest,
  EmergencyAct,
  EmergencyRequest,
  FieldName,
  Finding,
  FreezeRequest,
  HouseRuleTrialRequest,
  ImpactRequest,
  Law,
  LegalHoldRequest,
  LogSearch,
  Model,
  ObjectionRequest,
  Party,
  ProcessingRegister,
  RecordChange,
  RegisterSnapshotRequest,
  RetentionTermRequest,
  ReviewRequest,
  RightsChange,
  RightsFiling,
  SampleClients,
  Statement,
  StatementRequest,
  SubscriptionRequest,
  SupportEventRequest,
  TickRequest,
  Topics,
  Twist,
} from './generated/types.ts';
import * as generated from './generated/validators.ts';

/** The documents that come from outside and are validated before anyone looks at them. */
interface Documents {
  administrativeActivities: AdministrativeActivities;
  agreement: Agreement;
  agreementFile: AgreementFile;
  breachClientRequest: BreachClientRequest;
  breachRequest: BreachRequest;
  caseChange: CaseChange;
  caseRequest: CaseRequest;
  catalogue: Catalogue;
  checks: Checks;
  commentRequest: CommentRequest;
  consentRequest: ConsentRequest;
  consentTalk: ConsentTalk;
  decision: Decision;
  decisionInput: DecisionInput;
  disclosureRequest: DisclosureRequest;
  draft: Draft;
  draftChange: DraftChange;
  draftMove: DraftMove;
  draftRebase: DraftRebase;
  draftRequest: DraftRequest;
  finding: Finding;
  emergencyAct: EmergencyAct;
  emergencyRequest: EmergencyRequest;
  freezeRequest: FreezeRequest;
  houseRuleTrialRequest: HouseRuleTrialRequest;
  impactRequest: ImpactRequest;
  law: Law;
  legalHoldRequest: LegalHoldRequest;
  model: Model;
  logSearch: LogSearch;
  objectionRequest: ObjectionRequest;
  party: Party;
  processingRegister: ProcessingRegister;
  recordChange: RecordChange;
  registerSnapshotRequest: RegisterSnapshotRequest;
  retentionTermRequest: RetentionTermRequest;
  reviewRequest: ReviewRequest;
  rightsChange: RightsChange;
  rightsFiling: RightsFiling;
  sampleClients: SampleClients;
  statement: Statement;
  statementRequest: StatementRequest;
  supportEventRequest: SupportEventRequest;
  subscriptionRequest: SubscriptionRequest;
  tickRequest: TickRequest;
  topics: Topics;
  twist: Twist;
}

/** One thing that is wrong with a document, without the value that is wrong: values may be personal. */
export interface InputError {
  /** JSON Pointer (RFC 6901) into the document. */
  readonly pointer: string;
  /** The query parameter, when it is not about the document. */
  readonly parameter?: string;
  /** The JSON Schema keyword that failed. */
  readonly code: string;
  readonly detail: string;
}

export type Validated<Document> =
  | { readonly ok: true; readonly value: Document }
  | { readonly ok: false; readonly errors: readonly InputError[] };

interface Validator {
  (data: unknown): boolean;
  errors?: readonly RawError[] | null;
}
interface RawError {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

const validators: { readonly [Name in keyof Documents]: Validator } = generated;
const fieldValidators: Readonly<Record<string, Validator>> = generated.fieldValues;

/** At most this many errors are reported; a document with more is hopeless anyway. */
const maxErrors = 100;
/** What a sender calls a member may be anything: this many characters of it are told, to find it by. */
const maxNameLength = 60;
/** A pointer and a text as long as `schemas/problem.schema.json` lets them be. */
const maxLength = 400;

/** Checks a document from outside against its schema and reports every error at once. */
export function validate<Name extends keyof Documents>(name: Name, data: unknown): Validated<Documents[Name]> {
  const validator = validators[name];
  if (validator(data)) return { ok: true, value: data as Documents[Name] };
  return {
    ok: false,
    errors: withoutOtherForms(validator.errors ?? [])
      .slice(0, maxErrors)
      .map(toInputError),
  };
}

/** Whether a value has the form of a field in the catalogue; false for a field that is not in it. */
export function isFieldValue(field: FieldName, value: unknown): boolean {
  return Object.hasOwn(fieldValidators, field) && fieldValidators[field]?.(value) === true;
}

/**
 * Of a value that may have several forms, every form says what it misses. Told is what is wrong inside the form that
 * was chosen; and when no form was chosen, only that.
 */
function withoutOtherForms(errors: readonly RawError[]): readonly RawError[] {
  const choices = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'oneOf' ? [instancePath] : [])));
  if (choices.size === 0) return errors;
  const chosen = new Set(
    errors.flatMap(({ instancePath }) => placesAbove(instancePath).filter((at) => choices.has(at))),
  );
  return errors.filter(({ keyword, instancePath: at }) => !choices.has(at) || (keyword === 'oneOf' && !chosen.has(at)));
}

/** The places that hold a place, from near to far. */
function placesAbove(pointer: string): string[] {
  const above: string[] = [];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    above.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return above;
}

function toInputError(error: RawError): InputError {
  const { code, member, detail } = explain(error);
  const place = member === undefined ? '' : `/${escapePointer(clip(String(member), maxNameLength))}`;
  return { pointer: clip(`${error.instancePath}${place}`, maxLength), code, detail: clip(detail, maxLength) };
}

/** What an error is called, the member that it is about when that is not the place itself, and what to do. */
function explain({ keyword, message, params }: RawError): { code: string; member?: unknown; detail: string } {
  const detail = message ?? 'is not valid';
  switch (keyword) {
    case 'required':
      return { code: keyword, member: params['missingProperty'], detail: 'is required' };
    case 'additionalProperties':
      return { code: keyword, member: params['additionalProperty'], detail: 'is not known here' };
    case 'discriminator': {
      const isMissing = params['tagValue'] === undefined;
      return isMissing
        ? { code: 'required', member: params['tag'], detail: 'is required' }
        : { code: 'enum', member: params['tag'], detail };
    }
    case 'enum':
      return { code: keyword, detail: `must be one of ${[params['allowedValues']].flat().join(', ')}` };
    default:
      return { code: keyword, detail };
  }
}

/** At most so many characters, none of them halved. */
const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${[...text.slice(0, 2 * most)].slice(0, most - 1).join('')}…`;

/** A property name as one segment of a JSON Pointer (RFC 6901 section 3). */
const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
