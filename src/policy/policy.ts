/** What the signed agreement, the law and the client allow: one question, one answer, decided in process. */
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type {
  Agreement,
  Catalogue,
  Checks,
  Decision,
  DecisionInput,
  Digest,
  FieldDecision,
  Finding,
  Law,
  Model,
  Topics,
} from '../contract/generated/types.ts';
import { type Bundle, type Bundles, createBundles } from './bundle/bundles.ts';
import { decisionUnavailable } from './decision-unavailable.ts';
import { createEngine } from './engine.ts';
import { type ExplainedCheck, explainField } from './explain.ts';
import { createFormerEngines, type FormerEngine } from './former-engines.ts';
import type { Denials } from './house-rules/denials.ts';
import { createHouseRules, type HouseRules } from './house-rules/house-rules.ts';
import { type OpenCompiler, RuleCompiler } from './house-rules/rule-compiler.ts';
import type { RuleProblem, RuleSources } from './house-rules/rule-source.ts';
import type { RuleCost, RuleTrial } from './house-rules/rule-trial.ts';
import type { RefusedRule } from './house-rules/vet-rules.ts';
import { isPermittedFields as isSealed, type PermittedFields, type PolicyDecision } from './permitted-fields.ts';
import { readPolicyFiles } from './policy-files.ts';
import { type PolicySource, toPolicySources } from './policy-sources.ts';
import { readDocument, readModule } from './read-verified.ts';
import { createReview } from './review.ts';
import type { SignedAgreement } from './signed-agreement.ts';
import { compilePolicy } from './wasm-instance.ts';

export type {
  Bundle,
  Bundles,
  Denials,
  ExplainedCheck,
  FormerEngine,
  HouseRules,
  OpenCompiler,
  PermittedFields,
  PolicyDecision,
  PolicySource,
  RefusedRule,
  RuleCost,
  RuleProblem,
  RuleSources,
  RuleTrial,
  SignedAgreement,
};

/** The policy engine, ready to answer. */
export interface Policy extends AsyncDisposable {
  /** Digest of the compiled policy and its data; with the agreement's hash and the facts it gives the same answer again. */
  readonly engine: Digest;
  readonly law: Law;
  readonly catalogue: Catalogue;
  /** The model in use: new agreements are made from it. */
  readonly model: Model;
  /** Every model that is known, newest first: that in use, and those that agreements of earlier days were made from. */
  readonly models: readonly Model[];
  /** The checks that a review knows, with what to do about each. */
  readonly checks: Checks;
  /** What clients are asked, in their own words. No decision looks at it. */
  readonly topics: Topics;
  /** The rules of regions: an agreement that has any decides only on what they say of the same question. */
  readonly houseRules: HouseRules;
  /**
   * The Rego that decides, to read.
   * @throws GatewayError `decision-unavailable` when it is not what the policy was compiled from
   */
  sources(): Promise<readonly PolicySource[]>;
  /**
   * What may be disclosed, per field that is asked for. A refusal is an answer, not an error.
   * @param denials what `houseRules.ask` gave for these facts: of an agreement without rules nothing
   * @throws GatewayError `decision-unavailable` when the facts are not valid, are about another agreement, the
   *   agreement is not the one of its hash, it has rules and `denials` is not what they said of these facts, or the
   *   engine answers anything unexpected
   */
  decide(facts: DecisionInput, agreement: SignedAgreement, denials?: Denials): PolicyDecision;
  /** The engine as bytes, to be kept by its digest: with them `reopen` gives it back, whatever decides here by then. */
  readonly file: Uint8Array;
  /**
   * An engine that was kept, this one or one of an earlier day, beside the one that decides here.
   * @returns undefined when the bytes are not those of the digest
   * @throws GatewayError `decision-unavailable` when they are no engine
   */
  reopen(file: Uint8Array, digest: Digest): FormerEngine | undefined;
  /**
   * What would be disclosed if the agreement had no rules of its region: to compare versions with. Only a document: with
   * it nothing can be fetched.
   * @throws GatewayError `decision-unavailable` as `decide`
   */
  outline(facts: DecisionInput, agreement: SignedAgreement): Decision;
  /**
   * Everything that is wrong with an agreement (errors) or worth a look (warnings), all at once, errors first. Holds it
   * against itself, the model that it names, the catalogue and the law of the days it is to be in force.
   * @throws GatewayError `decision-unavailable` when the agreement does not satisfy its schema, or the review fails or
   *   answers anything unexpected
   */
  review(agreement: Agreement): readonly Finding[];
}

/** About a megabyte each: one instance per agreement version in use. */
const defaultInstances = 64;
/** Some kilobytes each, as many as a busy quarter of an hour asks for. */
const defaultDecisions = 4_000;

/**
 * Reads `policy.wasm`, `review.wasm`, their digests and `data/` from the directory and compiles both modules once.
 * @throws GatewayError `decision-unavailable` when anything in the directory is missing, garbled or not valid
 */
export async function openPolicy(parts: {
  directory: string;
  /** Without it nothing is decided under an agreement with house rules. */
  openCompiler?: OpenCompiler;
  maxInstances?: number;
  maxDecisions?: number;
}): Promise<Policy> {
  const { directory } = parts;
  const [{ wasm, beside, file, digest, law, catalogue, models, readSources }, reviewing, checks, topics] =
    await Promise.all([
      readPolicyFiles(directory),
      readModule(directory, 'review'),
      readDocument(directory, 'checks'),
      readDocument(directory, 'topics'),
    ]);
  const data = { law, catalogue, models };
  const { openCompiler, maxDecisions = defaultDecisions } = parts;
  const compilerFor = (open: OpenCompiler) => new RuleCompiler(open, compilerOptions(directory));
  const houseRules = createHouseRules(
    openCompiler && { inEarnest: compilerFor(openCompiler), inTrial: compilerFor(openCompiler) },
    catalogue.fields.map(({ name }) => name),
    maxDecisions,
  );
  const engine = createEngine({
    ...data,
    instantiate: compilePolicy(wasm),
    maxInstances: parts.maxInstances ?? defaultInstances,
    maxDecisions,
  });
  return {
    engine: digest,
    file,
    ...data,
    model: models[0],
    checks,
    topics,
    houseRules,
    sources: async () => toPolicySources(await readSources()),
    decide: engine.decide,
    outline: engine.outline,
    reopen: createFormerEngines(beside),
    review: createReview({ ...data, checks, instantiate: compilePolicy(reviewing.wasm) }),
    async [Symbol.asyncDispose]() {
      engine.forget();
      await houseRules[Symbol.asyncDispose]();
    },
  };
}

/** What a house rule may use, and how much: the compiler needs some 250 MiB for a small rule. */
const compilerOptions = (directory: string): Parameters<OpenCompiler>[0] => ({
  moduleDirectory: join(directory, 'compiler'),
  capabilitiesFile: join(directory, 'rules', 'capabilities.json'),
  timeLimitMs: 10_000,
  maxInputBytes: 256 * 1024,
  memoryLimitBytes: 512 * 1024 * 1024,
});

/**
 * Makes agreements into bundles for the parties' own OPAs, with the policy of the same directory.
 * @param parts `engine` is that of the policy that decides here: a bundle of another one would not decide the same
 * @throws GatewayError `decision-unavailable` when the directory does not hold that policy
 */
export async function openBundles(parts: {
  directory: string;
  engine: Digest;
  signingKey: KeyObject;
  /** Without it no bundle is made of an agreement with house rules. */
  openCompiler?: OpenCompiler;
}): Promise<Bundles> {
  const files = await readPolicyFiles(parts.directory);
  if (files.digest !== parts.engine) throw decisionUnavailable('the policy for bundles is not the one that decides');
  return createBundles(files, parts.signingKey, parts.openCompiler);
}

/** The chain of checks behind the answer for one field, in the order in which the policy looks. */
export function explain(field: FieldDecision): readonly ExplainedCheck[] {
  return explainField(field);
}

/** Whether a decision of this policy made the value: what only looks like permitted fields is refused. */
export function isPermittedFields(value: unknown): value is PermittedFields {
  return isSealed(value);
}
