import { validate } from '../contract/contract.ts';
import type { Agreement, Catalogue, Checks, Finding, Law } from '../contract/generated/types.ts';
import { decisionUnavailable } from './decision-unavailable.ts';
import type { KnownModels } from './models.ts';
import { attempt, type Evaluate, type Instantiate, onlyResult } from './wasm-instance.ts';

export type Review = (agreement: Agreement) => readonly Finding[];

/** Everything a review may depend on beside the agreement. */
export interface ReviewData {
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly models: KnownModels;
}

interface ReviewParts extends ReviewData {
  readonly instantiate: Instantiate<ReviewData>;
  readonly checks: Checks;
}

/** Reviews with one instance, made at the first agreement. What is found is Rego; how bad it is, is data. */
export function createReview({ instantiate, checks, ...data }: ReviewParts): Review {
  const byCode = new Map<unknown, Checks['checks'][number]>(checks.checks.map((check) => [check.code, check]));
  let instance: Evaluate | undefined;

  function evaluate(agreement: Agreement): unknown {
    try {
      instance ??= attempt('the review cannot be loaded', () => instantiate(data));
      const kept = instance;
      return onlyResult(attempt('the review failed', () => kept(JSON.stringify(agreement))));
    } catch (error) {
      instance = undefined; // after a fault its memory is not to be trusted
      throw error;
    }
  }

  return (agreement) => {
    if (!validate('agreement', agreement).ok) throw decisionUnavailable('the agreement is not valid');
    const found = evaluate(agreement);
    if (!Array.isArray(found)) throw decisionUnavailable('the review gave no list');
    return found.map((one) => toFinding(one, byCode)).toSorted(worstFirst);
  };
}

/** What was found together with the words of its check; the source of the check unless a closer one is given. */
function toFinding(found: unknown, checks: ReadonlyMap<unknown, Checks['checks'][number]>): Finding {
  const what = typeof found === 'object' && found !== null ? found : {};
  const check = checks.get('code' in what ? what.code : undefined);
  if (check === undefined) throw decisionUnavailable('the review found what no check of the data is about');
  const { severity, source, title, remedy } = check;
  const checked = validate('finding', { source, ...what, severity, title, remedy });
  if (!checked.ok) throw decisionUnavailable('the answer of the review is not valid');
  return checked.value;
}

/** Errors before warnings, then by place, where /clauses/9 comes before /clauses/10. */
function worstFirst(one: Finding, other: Finding): number {
  if (one.severity !== other.severity) return one.severity === 'error' ? -1 : 1;
  return (
    places.compare(one.pointer, other.pointer) ||
    places.compare(one.code, other.code) ||
    places.compare(one.detail, other.detail)
  );
}

const places = new Intl.Collator('en', { numeric: true });
