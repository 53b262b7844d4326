import type { PartyId, PartyType } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { RetentionCategory } from './categories.ts';
import type { LowerBounds } from './lower-bounds.ts';
import { type Keeper, nameOf, partyOf, requireOwn, seesToAll } from './may-hold.ts';
import { insertTerm, type RetentionTerm, readTerms } from './term-rows.ts';

/** A term to be set. */
export interface TermRequest {
  readonly party: PartyId;
  readonly category: RetentionCategory;
  /** Whole months, 1 to 1200; undefined: the entries are kept from now on. */
  readonly months: number | undefined;
  /** Where the term comes from: a decision, a selection list, an article. Not empty, at most 300 characters. */
  readonly source: string;
}

/** Terms: none is invented, so what nobody set is kept. */
export interface Terms {
  /**
   * @throws GatewayError `not-allowed`, `not-found` for a party that is not registered, `invalid-input` with everything that
   *   is wrong: also a term below what the law data name, with their source
   */
  set(request: TermRequest, by: Keeper, at: Instant): Promise<RetentionTerm>;
  /** The terms that count, of somebody's party or of all for who runs the gateway. @throws GatewayError `not-allowed` */
  list(by: Keeper): Promise<readonly RetentionTerm[]>;
}

interface Parts {
  readonly store: Store;
  readonly operator: PartyId | undefined;
  readonly parties: () => Promise<readonly { readonly id: PartyId; readonly type: PartyType }[]>;
  readonly bounds: LowerBounds;
}

export function createTerms({ store, operator, parties, bounds }: Parts): Terms {
  return {
    async set({ party, category, months, source }, by, at) {
      requireOwn(by, party, { operator, to: 'decide' });
      const found = (await parties()).find(({ id }) => id === party);
      if (found === undefined) throw new GatewayError('not-found', 'There is no such party.');
      const bound = bounds(found.type, at);
      const errors = [...wrongTerm(months, bound?.months ?? 1, bound?.source.en), ...wrongSource(source)];
      if (errors.length > 0) throw new GatewayError('invalid-input', 'The term is not valid.', { errors });
      return await insertTerm(store, { party, category, months, source, setBy: nameOf(by), setAt: at });
    },
    async list(by) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      const all = await readTerms(store);
      return all.filter(({ party }) => seesToAll(by, operator) || party === partyOf(by));
    },
  };
}

const most = 1200;

function wrongTerm(months: number | undefined, least: number, because: string | undefined) {
  if (months === undefined || (Number.isInteger(months) && months >= least && months <= most)) return [];
  const why = because === undefined || months >= least ? '' : ` (${because})`;
  return [{ pointer: '/months', code: 'minimum', detail: `is a whole number from ${least} to ${most}${why}` }];
}

const wrongSource = (source: string) =>
  source.trim() === '' || source.length > 300
    ? [{ pointer: '/source', code: 'required', detail: 'is needed, at most 300 characters' }]
    : [];
