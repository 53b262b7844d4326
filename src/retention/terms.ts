import type { PartyId, PartyType, RetentionCategory } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { LowerBound, LowerBounds } from './lower-bounds.ts';
import { type Keeper, mayKnowOf, nameOf, partyOf, requireOwn } from './may-hold.ts';
import { insertTerm, type RetentionTerm, readTerms } from './term-rows.ts';

/** A term to be set. */
export interface TermRequest {
  /** Null: entries of no party, which the party that runs the gateway looks after. */
  readonly party: PartyId | null;
  readonly category: RetentionCategory;
  /** Whole months, 1 to 1200; undefined: the entries are kept from now on. */
  readonly months: number | undefined;
  /** Where the term comes from: a decision, a selection list, an article. Not empty, at most 300 characters. */
  readonly source: string;
}

/** Terms: none is invented, so what nobody set is kept. */
export interface Terms {
  /**
   * Counts as soon as its entry stands in the log, and not at all without.
   * @param deed.entry id of the entry of kind `log-retention` that the caller records it with, by the reference of the term
   * @throws GatewayError `not-allowed`, `not-found` for a party that is not registered, `invalid-input` with everything that
   *   is wrong: also a term below what the law data name, with their source
   */
  set(request: TermRequest, by: Keeper, deed: Deed): Promise<RetentionTerm>;
  /** The terms that count, of the entries that somebody sees to. @throws GatewayError `not-allowed` */
  list(by: Keeper): Promise<readonly RetentionTerm[]>;
  /** Below what no term of a party goes, of the parties that somebody sees to. @throws GatewayError `not-allowed` */
  bounds(by: Keeper, at: Instant): Promise<readonly PartyBound[]>;
}

/** How long the law has the entries of a party kept at least. */
export interface PartyBound extends LowerBound {
  readonly party: PartyId;
}

/** When something is done, and by which entry of the log it will be known. */
export interface Deed {
  readonly at: Instant;
  readonly entry: string;
}

interface Parts {
  readonly store: Store;
  readonly operator: PartyId | undefined;
  readonly parties: () => Promise<readonly { readonly id: PartyId; readonly type: PartyType }[]>;
  readonly bounds: LowerBounds;
}

export function createTerms({ store, operator, parties, bounds }: Parts): Terms {
  /** The law data bind types of parties, so entries of no party have no lower bound. */
  const boundOf = async (party: PartyId | null, at: Instant) => {
    if (party === null) return undefined;
    const found = (await parties()).find(({ id }) => id === party);
    if (found === undefined) throw new GatewayError('not-found', 'There is no such party.');
    return bounds(found.type, at);
  };
  return {
    async set({ party, category, months, source }, by, { at, entry }) {
      requireOwn(by, party, { operator, to: 'decide' });
      const bound = await boundOf(party, at);
      const errors = [...wrongTerm(months, bound?.months ?? 1, bound?.source.en), ...wrongSource(source)];
      if (errors.length > 0) throw new GatewayError('invalid-input', 'The term is not valid.', { errors });
      const set = { setBy: nameOf(by), setByParty: partyOf(by), setAt: at };
      return await insertTerm(store, { party, category, months, source, ...set }, entry);
    },
    async list(by) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      return (await store.transaction(readTerms)).filter(({ party }) => mayKnowOf(by, party, operator));
    },
    async bounds(by, at) {
      requireOwn(by, undefined, { operator, to: 'hold' });
      const own = (await parties()).filter(({ id }) => mayKnowOf(by, id, operator));
      return own.flatMap(({ id: party, type }) => {
        const bound = bounds(type, at);
        return bound === undefined ? [] : [{ party, ...bound }];
      });
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
