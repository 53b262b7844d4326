import { LRUCache } from 'lru-cache';
import {
  type AgreementReading,
  asIfSigned,
  compareWithModel,
  compileAgreement,
  type ModelComparison,
} from '../agreements/agreements.ts';
import type { InputError } from '../contract/contract.ts';
import type { Agreement, Draft, Finding, Model } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Edited } from './editor-view.ts';
import { withStandIns } from './stand-in-frame.ts';

export type Clause = Agreement['clauses'][number];
export type ComparedCell = ModelComparison['cells'][number];

/** A revision of a draft, worked out once: what it makes, how that differs from the model, what the checks say. */
export interface Work extends Edited {
  /** What the frame lacks, and what may not be. */
  readonly lacking: readonly InputError[];
  /** As if all had signed it, with stand-ins for what the frame lacks; undefined when the changes make no agreement. */
  readonly reading: AgreementReading | undefined;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly compared: ReadonlyMap<string, ComparedCell>;
  readonly others: ModelComparison['others'];
  readonly findings: readonly Finding[];
}

export const cellKey = (clause: string, field: string): string => `${clause} ${field}`;

/** Some hundred kilobytes each. A revision never changes, so what was worked out of it stays right. */
const known = new WeakMap<Rooms['policy'], LRUCache<string, Work>>();
const maxKnown = 40;

/**
 * Works a revision of a draft out, or remembers it. Whoever asks has read the draft already, by the rights it has.
 * @throws GatewayError `conflict` when the model of the draft is not known here any more
 */
export function workOn({ policy }: Pick<Rooms, 'policy'>, draft: Draft, at: Instant): Work {
  const cache = known.get(policy) ?? new LRUCache<string, Work>({ max: maxKnown });
  known.set(policy, cache);
  const key = `${draft.id} ${draft.revision} ${draft.state}`;
  const found = cache.get(key);
  if (found !== undefined) return found;
  const work = workOut(policy, draft, at);
  cache.set(key, work);
  return work;
}

function workOut(policy: Rooms['policy'], draft: Draft, at: Instant): Work {
  const model = modelOf(policy, draft);
  const { agreement, lacking } = compile(policy, draft, model, at);
  const bare = { draft, model, lacking, clauses: new Map(), compared: new Map(), others: [], findings: [] };
  if (agreement === undefined) return { ...bare, reading: undefined };
  const { cells, others } = compareWithModel(agreement, model);
  return {
    ...bare,
    reading: asIfSigned(agreement, policy.catalogue, at),
    clauses: new Map(agreement.clauses.map((clause) => [clause.id, clause])),
    compared: new Map(cells.map((cell) => [cellKey(cell.clause ?? '', cell.field ?? ''), cell])),
    others,
    findings: policy.review(agreement).filter(({ pointer }) => lacking.length === 0 || isOfTerms(pointer)),
  };
}

/** Of a frame with stand-ins, only what is said of the terms holds. */
const isOfTerms = (pointer: string): boolean => /^\/(clauses|purposes|roles|articles|valueLists)\b/.test(pointer);

function compile(policy: Rooms['policy'], draft: Draft, model: Model, at: Instant) {
  const twist = { model: draft.model, changes: draft.changes };
  const make = (frame: Draft['frame']) =>
    compileAgreement(model, { ...twist, region: frame.scope?.region ?? '-' }, frame, policy);
  const whole = make(draft.frame);
  if (whole.ok) return { agreement: whole.agreement, lacking: [] };
  const tried = make(withStandIns(draft.frame, at));
  return { agreement: tried.ok ? tried.agreement : undefined, lacking: whole.problems };
}

export function modelOf({ models }: Pick<Rooms['policy'], 'models'>, { model }: Pick<Draft, 'model'>): Model {
  const found = models.find(({ id, version }) => id === model.id && version === model.version);
  if (found === undefined) throw new GatewayError('conflict', 'The model of this draft is not known here any more.');
  return found;
}
