import type { InputError } from '../contract/contract.ts';
import type { PartyId, PartyType } from '../contract/generated/types.ts';
import { isKeeper } from './case-view.ts';
import type { Participation } from './resolved-case.ts';

/** A party that is named in a change; without a type it is not known to the agreement. */
export interface NamedParty {
  readonly party: PartyId;
  readonly type: PartyType | undefined;
  readonly capacity: 'party' | 'candidate';
  readonly contract: boolean;
}

/** Who joins, or gets another capacity, and who leaves. */
export interface Moves {
  readonly join: readonly NamedParty[];
  readonly leave: readonly PartyId[];
  /** JSON Pointer to the joining parties in what the caller sent. */
  readonly joinPointer: '/join' | '/parties';
}

export interface Plan {
  /** Who takes part afterwards. */
  readonly parties: readonly Participation[];
  /** Whose participation as it was ends. */
  readonly ended: readonly PartyId[];
  /** Whose participation begins or changes. */
  readonly begun: readonly Participation[];
  /** Everything that is wrong; when there is anything, nothing may be written. */
  readonly errors: readonly InputError[];
}

interface Rule {
  readonly at: 'party' | 'capacity' | 'contract';
  readonly code: string;
  readonly detail: string;
  broken(named: NamedParty, context: { moves: Moves; index: number; after: readonly Participation[] }): boolean;
}

const isMatched = ({ type, capacity }: Pick<NamedParty, 'type' | 'capacity'>): boolean =>
  type === 'COR' && capacity === 'party';
const isCandidate = ({ capacity }: Pick<NamedParty, 'capacity'>): boolean => capacity === 'candidate';

const joinRules: readonly Rule[] = [
  {
    at: 'party',
    code: 'unknown-party',
    detail: 'is not a party to the agreement',
    broken: ({ type }) => type === undefined,
  },
  {
    at: 'party',
    code: 'duplicate',
    detail: 'is named twice',
    broken: ({ party }, { moves, index }) => moves.join.findIndex((other) => other.party === party) < index,
  },
  {
    at: 'party',
    code: 'leaves',
    detail: 'cannot join and leave at once',
    broken: ({ party }, { moves }) => moves.leave.includes(party),
  },
  {
    at: 'capacity',
    code: 'candidate-type',
    detail: 'only a corporation can be a candidate',
    broken: (named) => isCandidate(named) && named.type !== undefined && named.type !== 'COR',
  },
  {
    at: 'contract',
    code: 'candidate-contract',
    detail: 'a candidate is not bound by the contract',
    broken: (named) => isCandidate(named) && named.contract,
  },
  {
    at: 'capacity',
    code: 'already-matched',
    detail: 'there are no candidates beside a matched corporation',
    broken: (named, { after }) => isCandidate(named) && after.some(isMatched),
  },
  {
    at: 'capacity',
    code: 'second-corporation',
    detail: 'only one corporation can be matched',
    broken: (named, { after }) => isMatched(named) && after.filter(isMatched).length > 1,
  },
];

/**
 * What a change of parties comes to. Matching a corporation ends the participation of every candidate: who was not
 * chosen has no relation to the case from that moment on.
 */
export function planParties(current: readonly Participation[], moves: Moves): Plan {
  const after = apply(current, moves);
  const parties = after.some(isMatched) ? after.filter((one) => !isCandidate(one)) : after;
  const begun = parties.filter((one) => !current.some((before) => isSame(before, one)));
  const ended = current.filter((before) => !parties.some((one) => isSame(before, one))).map(({ party }) => party);
  return { parties, ended, begun, errors: [...checkJoins(moves, after), ...checkLeaves(current, moves, parties)] };
}

function apply(current: readonly Participation[], { join, leave }: Moves): readonly Participation[] {
  const after = new Map(current.map((one) => [one.party, one]));
  for (const party of leave) after.delete(party);
  for (const { party, type, capacity, contract } of join) {
    if (type !== undefined) after.set(party, { party, type, capacity, contract });
  }
  return [...after.values()];
}

function checkJoins(moves: Moves, after: readonly Participation[]): InputError[] {
  return moves.join.flatMap((named, index) =>
    joinRules
      .filter((rule) => rule.broken(named, { moves, index, after }))
      .map(({ at, code, detail }) => ({ pointer: `${moves.joinPointer}/${index}/${at}`, code, detail })),
  );
}

function checkLeaves(
  current: readonly Participation[],
  { leave }: Moves,
  parties: readonly Participation[],
): InputError[] {
  const errors: InputError[] = [];
  for (const [index, party] of leave.entries()) {
    if (!current.some((one) => one.party === party)) {
      errors.push({ pointer: `/leave/${index}`, code: 'not-in-case', detail: 'does not take part in this case' });
    }
  }
  // Nobody could close such a case any more.
  if (leave.length > 0 && !parties.some(isKeeper)) {
    errors.push({ pointer: '/leave', code: 'no-keeper', detail: 'a provider, desk or municipality must stay' });
  }
  return errors;
}

const isSame = (left: Participation, right: Participation): boolean =>
  left.party === right.party &&
  left.type === right.type &&
  left.capacity === right.capacity &&
  left.contract === right.contract;
