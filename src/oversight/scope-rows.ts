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

/** What the rows have that a scope sees, as `LogScope.sees` says of their texts. In a form that no index is entered by. */
export const ofScope = ({ party }: LogScope): readonly Condition[] =>
  party === undefined
    ? []
    : [
        { text: "coalesce(party, '') = ?", values: [party] },
        { text: "(coalesce(kind, '') <> 'delivery' or coalesce(outcome, '') = 'disclosed')", values: [] },
      ];
