/** What `schemas/` says, in TypeScript: the one place that holds the validators. */
import type {
  Agreement,
  AgreementFile,
  CaseChange,
  CaseRequest,
  Catalogue,
  Checks,
  CommentRequest,
  ConsentRequest,
  Decision,
  DecisionInput,
  DisclosureRequest,
  Draft,
  DraftChange,
  DraftMove,
  DraftRebase,
  DraftRequest,
  FieldName,
  Finding,
  Law,
  Model,
  ObjectionRequest,
  Party,
  RecordChange,
  Statement,
  StatementRequest,
  Twist,
} from './generated/types.ts';
import * as generated from './generated/validators.ts';

/** The documents that come from outside and are validated before anyone looks at them. */
interface Documents {
  agreement: Agreement;
  agreementFile: AgreementFile;
  caseChange: CaseChange;
  caseRequest: CaseRequest;
  catalogue: Catalogue;
  checks: Checks;
  commentRequest: CommentRequest;
  consentRequest: ConsentRequest;
  decision: Decision;
  decisionInput: DecisionInput;
  disclosureRequest: DisclosureRequest;
  draft: Draft;
  draftChange: DraftChange;
  draftMove: DraftMove;
  draftRebase: DraftRebase;
  draftRequest: DraftRequest;
  finding: Finding;
  law: Law;
  model: Model;
  objectionRequest: ObjectionRequest;
  party: Party;
  recordChange: RecordChange;
  statement: Statement;
  statementRequest: StatementRequest;
  twist: Twist;
}

/** One thing that is wrong with a document, without the value that is wrong: values may be personal. */
export interface InputError {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
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

/** Checks a document from outside against its schema and reports every error at once. */
export function validate<Name extends keyof Documents>(name: Name, data: unknown): Validated<Documents[Name]> {
  const validator = validators[name];
  if (validator(data)) return { ok: true, value: data as Documents[Name] };
  return { ok: false, errors: (validator.errors ?? []).slice(0, maxErrors).map(toInputError) };
}

/** Whether a value has the form of a field in the catalogue; false for a field that is not in it. */
export function isFieldValue(field: FieldName, value: unknown): boolean {
  return Object.hasOwn(fieldValidators, field) && fieldValidators[field]?.(value) === true;
}

function toInputError({ instancePath, keyword, message, params }: RawError): InputError {
  const missing = keyword === 'required' ? `/${escapePointer(String(params['missingProperty']))}` : '';
  const detail = keyword === 'enum' ? `must be one of ${String(params['allowedValues'])}` : (message ?? 'is not valid');
  return { pointer: `${instancePath}${missing}`, code: keyword, detail: missing === '' ? detail : 'is required' };
}

/** A property name as one segment of a JSON Pointer (RFC 6901 section 3). */
const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
