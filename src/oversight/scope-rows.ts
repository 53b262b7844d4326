import type { SqlValue } from '../store/store.ts';
import type { LogScope } from './log-scope.ts';

/** A part of what must hold for a row of the log. */
export interface Condition {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export const where = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : `where ${conditions.map(({ text }) => text).join(' and ')}`;
export const valuesOf = (conditions: readonly Condition[]): SqlValue[] => conditions.flatMap(({ values }) => values);

/** Where an index is entered by something else, it is not entered by the party. */
export const ofParty = (party: string): Condition => ({ text: "coalesce(party, '') = ?", values: [party] });

/**
 * What the rows have that a scope sees, as `LogScope.sees` says of their texts. Of a scope with a party the index of what that
 * party reads is entered with it, unless another one is. It stands here to the letter, or it would not be used; and no more
 * than once, as PostgreSQL takes twice the same for much less and reads everything to find it.
 */
export const ofScope = ({ party }: LogScope, entered: 'by-party' | 'by-another'): readonly Condition[] =>
  party === undefined
    ? []
    : [
        entered === 'by-party' ? { text: 'party = ?', values: [party] } : ofParty(party),
        { text: "(kind <> 'delivery' or outcome = 'disclosed')", values: [] },
      ];
