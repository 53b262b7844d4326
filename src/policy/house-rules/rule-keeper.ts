import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { HouseRule } from '../../contract/generated/types.ts';
import { decisionUnavailable } from '../decision-unavailable.ts';
import { type Denials, toDenials } from './narrow-decision.ts';
import type { RuleCompiler } from './rule-compiler.ts';
import { type CompiledRule, RuleRunner } from './rule-runner.ts';

/** Of all rules of one decision together. Far more than any takes, so that only what hangs is ended. */
const decisionLimitMs = 250;
/** After so many ends by the clock the rules are not asked again: else each request could hold up all others. */
const maxStrikes = 3;
const maxRemembered = 256;

/** Compiles the rules that agreements have, keeps them by the digest of their source, and asks them. */
export class RuleKeeper implements AsyncDisposable {
  readonly #compiler: RuleCompiler | undefined;
  readonly #runner = new RuleRunner();
  readonly #compiled = new LRUCache<string, Promise<CompiledRule>>({ max: maxRemembered });
  readonly #strikes = new LRUCache<string, number>({ max: maxRemembered });

  constructor(compiler: RuleCompiler | undefined) {
    this.#compiler = compiler;
  }

  isReady(rules: readonly HouseRule[]): boolean {
    return rules.every(({ rego }) => this.#runner.has(digestOf(rego)));
  }

  /** @throws GatewayError `decision-unavailable` when one does not compile, or they hung several times */
  async load(rules: readonly HouseRule[]): Promise<void> {
    this.#refuseHanging(rules);
    for (const rule of rules) await this.#runner.keep(await this.#compile(rule));
  }

  /** @throws GatewayError `decision-unavailable` */
  denials(rules: readonly HouseRule[], input: string): Denials {
    this.#refuseHanging(rules);
    const since = performance.now();
    try {
      const digests = rules.map(({ rego }) => digestOf(rego));
      const { given } = this.#runner.askNow(digests, input, decisionLimitMs);
      const ids = rules.map(({ id }) => id);
      return toDenials(ids, given);
    } catch (error) {
      if (performance.now() - since >= decisionLimitMs) this.#strike(nameOf(rules));
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#runner[Symbol.asyncDispose]();
  }

  #compile(rule: HouseRule): Promise<CompiledRule> {
    const digest = digestOf(rule.rego);
    const known = this.#compiled.get(digest);
    if (known !== undefined) return known;
    const compiling = compileRule(this.#compiler, rule, digest);
    this.#compiled.set(digest, compiling);
    compiling.catch(() => this.#compiled.delete(digest));
    return compiling;
  }

  #strike(name: string): void {
    this.#strikes.set(name, (this.#strikes.get(name) ?? 0) + 1);
  }

  #refuseHanging(rules: readonly HouseRule[]): void {
    if ((this.#strikes.get(nameOf(rules)) ?? 0) < maxStrikes) return;
    throw decisionUnavailable('the house rules took too long several times');
  }
}

async function compileRule(compiler: RuleCompiler | undefined, rule: HouseRule, digest: string): Promise<CompiledRule> {
  if (compiler === undefined) throw decisionUnavailable('house rules cannot be compiled here');
  try {
    const built = await compiler.build(rule);
    if (built.ok) return { digest, wasm: built.wasm };
  } catch (cause) {
    throw decisionUnavailable('a house rule cannot be compiled', cause);
  }
  throw decisionUnavailable('a house rule does not compile');
}

const digestOf = (source: string): string => createHash('sha256').update(source).digest('base64url');

const nameOf = (rules: readonly HouseRule[]): string => rules.map(({ rego }) => digestOf(rego)).join(' ');
