import type {
  Category,
  Decision,
  DecisionInput,
  FieldName,
  ImpactReport,
  ImpactShown,
  PartyId,
  PartyType,
  PurposeCode,
} from '../contract/generated/types.ts';
import type { PossibleCell } from './possible-cells.ts';
import { changesBetween, type ShownChange, shownBy } from './shown.ts';
import { toPersonCount, toTotal } from './small-cells.ts';

/** One party in one running case, with what it could ask there: the facts under what decides now, and under the draft. */
export interface Situation {
  /** Whose case it is: equal for the same person. The situations of one person come one after the other. */
  readonly person: string;
  readonly party: PartyId;
  readonly type: PartyType;
  readonly purpose: PurposeCode;
  readonly fields: readonly FieldName[];
  /** Per role; undefined where the version does not name the party. */
  readonly roles: readonly { readonly now: DecisionInput | undefined; readonly later: DecisionInput | undefined }[];
}

export interface Deciders {
  now(facts: DecisionInput): Pick<Decision, 'fields'>;
  later(facts: DecisionInput): Pick<Decision, 'fields'>;
  categoryOf(field: FieldName): Category | undefined;
}

type Question = ImpactReport['consents'][number];

/** What a party would see differently in a situation, and what the client must be asked for it. */
interface Found {
  readonly changes: readonly ShownChange[];
  readonly questions: readonly Question['kind'][];
}

/** How many persons are touched: exact numbers, which never leave this room. */
export interface ExactPersons {
  readonly affected: number;
  readonly cells: ReadonlyMap<string, number>;
  readonly questions: ReadonlyMap<string, number>;
}

/** Cases are much alike: what was found for the same facts is found again. */
const mostRemembered = 20_000;

/** Counts persons, each once per cell, while situations go by. Holds what was found of one person at a time. */
export function createPersonsTally(deciders: Deciders) {
  const remembered = new Map<string, Found>();
  const cells = new Map<string, number>();
  const questions = new Map<string, number>();
  let affected = 0;
  let current: { person: string; cells: Set<string>; questions: Set<string> } | undefined;

  const close = (): void => {
    if (current === undefined) return;
    if (current.cells.size > 0) affected += 1;
    for (const key of current.cells) cells.set(key, (cells.get(key) ?? 0) + 1);
    for (const key of current.questions) questions.set(key, (questions.get(key) ?? 0) + 1);
    current = undefined;
  };
  const find = ({ fields, roles }: Situation): Found => {
    const key = JSON.stringify([fields, roles]);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const found = decideBoth(fields, roles, deciders);
    remembered.set(key, found);
    return found;
  };
  return {
    add(situation: Situation): void {
      if (current?.person !== situation.person) {
        close();
        current = { person: situation.person, cells: new Set(), questions: new Set() };
      }
      const { party, purpose, type } = situation;
      const found = find(situation);
      for (const { field, effect } of found.changes) current.cells.add(cellKey({ party, purpose, field, effect }));
      for (const kind of found.questions) current.questions.add(questionKey({ purpose, recipient: type, kind }));
    },
    result(): ExactPersons {
      close();
      return { affected, cells, questions };
    },
  };
}

function decideBoth(fields: readonly FieldName[], roles: Situation['roles'], deciders: Deciders): Found {
  const marked = { strict: false } as const;
  const answers = roles.map(({ now, later }) => ({
    now: shownBy(now && deciders.now(now), fields, marked),
    later: shownBy(later && deciders.later(later), fields, marked),
  }));
  const changes = answers.flatMap(({ now, later }) => changesBetween(now, later));
  const facts = roles.flatMap(({ later }) => later ?? []);
  const asked = fields.flatMap((field) => {
    if (saidNo(facts, deciders.categoryOf(field))) return [];
    const sides = (side: 'now' | 'later') => answers.flatMap((answer) => answer[side].get(field) ?? []);
    return questionOf(sides('now'), sides('later')) ?? [];
  });
  return { changes, questions: [...new Set(asked)] };
}

/** Who said no, or took a yes back, is not asked again. */
const saidNo = (facts: readonly DecisionInput[], category: Category | undefined): boolean =>
  facts.some(({ consents }) =>
    [consents.waiver, consents.explicit].some((statuses) => {
      const status = category === undefined ? 'none' : statuses[category];
      return status === 'refused' || status === 'withdrawn';
    }),
  );

/** Refused for want of a yes. */
const askable: ReadonlySet<string | undefined> = new Set([
  'DENY_NO_CONSENT',
  'DENY_CONSENT_NOT_EXPLICIT',
  'DENY_CONSENT_EXPIRED',
  'DENY_CONSENT_WRONG_PERSON',
]);
/** Refused because it was not agreed, or not for this role, relation or phase. */
const notAgreed: ReadonlySet<string | undefined> = new Set([
  'DENY_PARTY_NOT_SIGNED',
  'DENY_ROLE',
  'DENY_PURPOSE_NOT_AGREED',
  'DENY_FIELD_NOT_AGREED',
  'DENY_NO_CASE_RELATION',
  'DENY_PHASE',
]);

/** Whether the client must be asked for a field, whatever the role of who asks for it. */
function questionOf(now: readonly ImpactShown[], later: readonly ImpactShown[]): Question['kind'] | undefined {
  const isShown = ({ show }: ImpactShown): boolean => show !== 'none';
  if (later.some(isShown) || !later.some(({ reason }) => askable.has(reason))) return undefined;
  if (now.some(isShown)) return 'again';
  return now.every(({ reason }) => notAgreed.has(reason)) ? 'first' : undefined;
}

type Cell = Pick<ImpactReport['persons']['cells'][number], 'party' | 'purpose' | 'field' | 'effect'>;

export const cellKey = ({ party, purpose, field, effect }: Cell): string => [party, purpose, field, effect].join(' ');
export const questionKey = ({ purpose, recipient, kind }: Omit<Question, 'persons'>): string =>
  [purpose, recipient, kind].join(' ');

/**
 * The numbers as they may be told. Every cell in which anybody could be is told, so that to be told says nothing.
 * @param possible the cells that could hold anybody, whoever the clients are
 */
export function tellPersons(exact: ExactPersons, possible: readonly PossibleCell[]): ImpactReport['persons'] {
  const counts = possible.map((cell) => exact.cells.get(cellKey(cell)) ?? 0);
  const affected = possible.length === 0 ? undefined : toTotal(exact.affected, counts);
  const cells = possible.map((cell, index) => ({ ...cell, persons: toPersonCount(counts[index] ?? 0) }));
  const size = ({ persons }: { persons: number | 'under-10' }): number => (persons === 'under-10' ? 0 : persons);
  return {
    ...(affected === undefined ? {} : { affected }),
    cells: cells.toSorted((one, other) => size(other) - size(one)),
  };
}

const kinds = ['again', 'first'] as const satisfies readonly Question['kind'][];

/** The questions as they may be told: both kinds, of every purpose and type of recipient of which anything changes. */
export function tellQuestions(
  exact: ExactPersons,
  possible: readonly PossibleCell[],
  typeOf: (party: PartyId) => PartyType | undefined,
): ImpactReport['consents'] {
  const questions = possible.flatMap(({ party, purpose }) => {
    const recipient = typeOf(party);
    return recipient === undefined ? [] : kinds.map((kind) => ({ purpose, recipient, kind }));
  });
  const unique = new Map(questions.map((question) => [questionKey(question), question]));
  return [...unique].map(([key, question]) => ({
    ...question,
    persons: toPersonCount(exact.questions.get(key) ?? 0),
  }));
}
