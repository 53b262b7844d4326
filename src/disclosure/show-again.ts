/** What a party was sent before, shown to somebody of it: decided now, and only what may be seen now. */
import type { FieldName } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { decide, type Question } from './decide.ts';
import { redact } from './redact.ts';
import type { Steps } from './steps.ts';
import type { Ground } from './terms.ts';
import type { Trail } from './trail.ts';

/** A moment at which something was told, by the place of its event. */
export interface Moment {
  readonly asOf: number;
  readonly at: Instant;
}

type Values = Readonly<Record<FieldName, unknown>>;

/** Values of the fields that are permitted now, and of no other. */
export interface ShownAgain {
  /** As they are known now. */
  readonly now: Values;
  /** As they were known at each of the moments. */
  readonly before: readonly Values[];
}

/**
 * One decision for all of it: what may not be seen today is not shown of earlier days either. Nothing is fetched before, and
 * nothing beside the permitted fields.
 * @returns undefined when nothing may be seen; then no source was asked
 * @throws GatewayError `store-unavailable`, `source-unavailable`, or when the policy cannot decide
 */
export async function showAgain(
  steps: Steps,
  { question, ground, moments }: { question: Question; ground: Ground; moments: readonly Moment[] },
  trail: Trail,
): Promise<ShownAgain | undefined> {
  const decision = await decide(steps, { question, ground }, trail);
  const { permitted } = decision;
  if (trail.refuses(decision) || permitted.names.length === 0) return undefined;
  const whom = trail.whom(ground);
  const record = await steps.sources.fetch(whom, permitted);
  const now = redact(record, permitted);
  const before: Values[] = [];
  // One after the other: a party's own system may be among the sources.
  for (const moment of moments) {
    before.push(redact(await steps.sources.fetch({ ...whom, ...moment }, permitted), permitted).data);
  }
  trail.disclosed(record, now);
  return { now: now.data, before };
}
