import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AgreementHash, HouseRule } from '../../contract/generated/types.ts';
import { decisionUnavailable } from '../decision-unavailable.ts';
import { assertSigned, type SignedAgreement } from '../signed-agreement.ts';
import type { DeniedFields } from './denials.ts';
import { toDenied } from './narrow-decision.ts';
import type { RuleCompiler } from './rule-compiler.ts';
import { RuleStrikes } from './rule-strikes.ts';
import { type CompiledRule, type RuleAnswer, RuleThread } from './rule-thread.ts';

/** Of all rules of one decision together, on the processor: ten rules that may each take five. */
const decisionLimitMs = 50;
/** Without any answer for so long the thread is ended. */
const hangMs = 1_000;
/** Questions of one agreement that wait for each other. */
const maxWaiting = 200;
/** After this long without a question a thread is let go: it holds some ten megabytes. */
const idleMs = 5 * 60_000;
const maxCompiled = 64;

/** One agreement's rules in a thread of their own. */
interface Kept {
  readonly agreement: AgreementHash;
  readonly ids: readonly string[];
  readonly digests: readonly string[];
  readonly thread: Promise<RuleThread>;
  readonly idle: NodeJS.Timeout;
  waiting: number;
}

interface KeeperOptions {
  /** Undefined where nothing can be compiled. */
  readonly compiler: RuleCompiler | undefined;
  /** So many agreements have a thread at a time; that which was not asked longest is let go. */
  readonly maxThreads: number;
  /** Milliseconds that never go back. */
  readonly now: () => number;
}

/**
 * Asks the rules of agreements, each agreement in a thread of its own: what one region's rules take, no other's wait for.
 * Nothing here keeps the caller's thread from other work.
 */
export class RuleKeeper implements AsyncDisposable {
  readonly #compiler: RuleCompiler | undefined;
  readonly #strikes: RuleStrikes;
  readonly #threads: LRUCache<AgreementHash, Kept>;
  readonly #compiled = new LRUCache<string, Promise<CompiledRule>>({ max: maxCompiled });

  constructor({ compiler, maxThreads, now }: KeeperOptions) {
    this.#compiler = compiler;
    this.#strikes = new RuleStrikes(now);
    this.#threads = new LRUCache({ max: maxThreads, dispose: (kept) => void letGo(kept) });
  }

  /**
   * What the rules of an agreement deny. Who asks before they are loaded waits for them, with all others who do.
   * @param input the canonical facts, as text
   * @throws GatewayError `decision-unavailable` when one does not compile, fails, takes too long or gives no names
   */
  async ask(agreement: SignedAgreement, rules: readonly HouseRule[], input: string): Promise<DeniedFields> {
    if (this.#strikes.isPaused(agreement.hash))
      throw decisionUnavailable('the house rules took too long several times');
    const kept = this.#keptFor(agreement, rules);
    if (kept.waiting >= maxWaiting) throw decisionUnavailable('too many questions wait for the house rules');
    kept.waiting += 1;
    try {
      const thread = await kept.thread;
      return this.#judge(kept, await thread.ask(kept.digests, input, hangMs));
    } finally {
      kept.waiting -= 1;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const threads = [...this.#threads.values()].map(({ thread }) => thread);
    this.#threads.clear();
    await Promise.allSettled(threads.map(async (thread) => (await thread)[Symbol.asyncDispose]()));
  }

  #judge(kept: Kept, answer: RuleAnswer): DeniedFields {
    if (answer.kind === 'hung' || answer.kind === 'ended') this.#forget(kept);
    // Only what the thread measured itself, or that it hung: never that the gateway or the machine was busy.
    if (answer.kind === 'hung' || (answer.kind !== 'ended' && answer.elapsedMs > decisionLimitMs)) {
      this.#strikes.strike(kept.agreement);
      throw decisionUnavailable('a house rule took too long');
    }
    if (answer.kind !== 'answer') throw decisionUnavailable('a house rule failed');
    return toDenied(kept.ids, answer.given);
  }

  #keptFor(agreement: SignedAgreement, rules: readonly HouseRule[]): Kept {
    const known = this.#threads.get(agreement.hash);
    if (known !== undefined) {
      known.idle.refresh();
      return known;
    }
    assertSigned(agreement); // once per thread, because the hash is its name from then on
    const kept: Kept = {
      ...{ agreement: agreement.hash, ids: rules.map(({ id }) => id), waiting: 0 },
      digests: rules.map(({ rego }) => digestOf(rego)),
      thread: this.#load(rules),
      idle: setTimeout(() => this.#forget(kept), idleMs).unref(),
    };
    this.#threads.set(agreement.hash, kept);
    kept.thread.catch(() => this.#forget(kept));
    return kept;
  }

  #forget(kept: Kept): void {
    if (this.#threads.peek(kept.agreement) === kept) this.#threads.delete(kept.agreement);
  }

  async #load(rules: readonly HouseRule[]): Promise<RuleThread> {
    const compiled: CompiledRule[] = [];
    for (const rule of rules) compiled.push(await this.#compile(rule));
    const thread = new RuleThread();
    try {
      for (const rule of compiled) await thread.keep(rule);
    } catch (error) {
      await thread[Symbol.asyncDispose]();
      throw error;
    }
    return thread;
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
}

async function letGo({ thread, idle }: Kept): Promise<void> {
  clearTimeout(idle);
  await (await thread.catch(() => undefined))?.retire();
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
