import type { CompiledPolicy } from './protocol.ts';

/** What may stand in `data` and `schemas`. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** Rego source by path. A path is only a name here: nothing is read from disk. Tests end in `_test.rego`. */
export type RegoSources = Readonly<Record<string, string>>;

export interface PolicyInput {
  readonly sources: RegoSources;
  /** JSON by its place below `data`: `{'sluis/law': {…}}` is `data.sluis.law`. Places may not overlap. */
  readonly data?: Readonly<Record<string, JsonValue>>;
  /** JSON Schema by name: `{input: {…}}` is what METADATA calls `schema.input`. Remote references are never fetched. */
  readonly schemas?: Readonly<Record<string, JsonValue>>;
}

export interface BuildInput extends PolicyInput {
  /** `package/path/rule`, in the order that numbers them. Default: the rules marked `entrypoint: true`. */
  readonly entrypoints?: readonly string[];
}

/** One reason for refusal. Row and column count from 1; they are 0 where a problem has no place in the source. */
export interface PolicyProblem {
  readonly file: string;
  readonly row: number;
  readonly col: number;
  /** OPA's code, such as `rego_parse_error` or `rego_type_error`, or `build_error`. */
  readonly code: string;
  readonly message: string;
}

export interface Refused {
  readonly ok: false;
  readonly errors: readonly PolicyProblem[];
}

export type CheckResult = Refused | { readonly ok: true; readonly errors: readonly [] };

export interface BuiltPolicy extends CompiledPolicy {
  readonly ok: true;
  /** All entrypoints of the module, in order: those asked for first, then the rules that depend on them. */
  readonly entrypoints: readonly string[];
}

export type BuildResult = Refused | BuiltPolicy;

export interface FormattedSources {
  readonly ok: true;
  /** Every source as `opa fmt` would write it. */
  readonly formatted: RegoSources;
  /** The paths whose source is not formatted. */
  readonly differing: readonly string[];
}

export type FormatResult = Refused | FormattedSources;

export type TestOutcome = 'pass' | 'fail' | 'error' | 'skip';

export interface PolicyTest {
  readonly package: string;
  readonly name: string;
  readonly file: string;
  readonly row: number;
  readonly outcome: TestOutcome;
  readonly durationMs: number;
  /** Why the outcome is `error`. */
  readonly message?: string;
  readonly printed?: string;
  /** The steps that led to a `fail`, cut off at 16 KiB. */
  readonly trace?: string;
  /** The rows of a data-driven test, `test_x[note] if { … }`. */
  readonly cases?: readonly { readonly name: string; readonly outcome: 'pass' | 'fail' }[];
}

export interface LineCoverage {
  /** 100 where there is nothing to cover. */
  readonly percent: number;
  readonly coveredLines: number;
  readonly missedLines: number;
}

export interface FileCoverage extends LineCoverage {
  readonly missed: readonly { row: number; col: number; endRow: number; endCol: number }[];
}

/** Of all sources but the tests themselves. */
export interface PolicyCoverage extends LineCoverage {
  readonly files: Readonly<Record<string, FileCoverage>>;
}

export interface TestResult {
  /** Compiled, at least one test was found, and none failed. */
  readonly ok: boolean;
  /** Not empty only where the sources were refused; nothing was run then. */
  readonly errors: readonly PolicyProblem[];
  readonly tests: readonly PolicyTest[];
  readonly coverage: PolicyCoverage;
}

/** What a bundle's signature is held against: what `keys` and `signing` say in an OPA's own configuration. */
export interface BundleTrust {
  readonly keyId: string;
  /** The public key in PEM. Nothing is read from disk. */
  readonly key: string;
  /** One that OPA knows: `ES256` and its like, `PS256`, `RS256`. It does not know EdDSA. */
  readonly algorithm: string;
  /** The scope that the signature must name. Default: none, and then it may name none. */
  readonly scope?: string;
}

export interface EvaluateInput {
  /** A gzipped tar, as an OPA downloads it. */
  readonly bundle: Uint8Array;
  readonly trust: BundleTrust;
  /** `package/path/rule`. */
  readonly entrypoint: string;
  /** Each is asked as `input`, one after the other. */
  readonly inputs: readonly JsonValue[];
}

/** What one input comes to: a value, the errors that stopped it, or neither where the rule is undefined. */
export interface Evaluated {
  readonly value?: JsonValue;
  readonly errors?: readonly PolicyProblem[];
}

export interface EvaluatedBundle {
  readonly ok: true;
  /** As the manifest says. */
  readonly revision: string;
  readonly roots: readonly string[];
  readonly metadata: Readonly<Record<string, JsonValue>> | null;
  /** In the order of the inputs. */
  readonly results: readonly Evaluated[];
}

/** Refused with code `bundle_error`, or with the code of what is wrong with the Rego inside. */
export type EvaluateResult = Refused | EvaluatedBundle;
