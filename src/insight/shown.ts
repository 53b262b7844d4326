import type { Decision, FieldName, ImpactShown } from '../contract/generated/types.ts';

/** How much of a value is shown: only the order counts, and parts of two kinds are never of one field. */
const widths: Readonly<Record<ImpactShown['show'], number>> = {
  none: 0,
  organisation: 1,
  'postcode-area': 1,
  year: 1,
  month: 2,
  all: 3,
};

/** A field of which more or less is shown than before. */
export interface ShownChange {
  readonly field: FieldName;
  readonly effect: 'wider' | 'narrower';
  readonly now: ImpactShown;
  readonly later: ImpactShown;
}

type Answers = Pick<Decision, 'fields'>;

/**
 * What a decision shows of each field that was asked for. In strict mode one refused field closes the whole request.
 * @param decision undefined when no agreement names the party: then nothing is shown
 */
export function shownBy(
  decision: Answers | undefined,
  fields: readonly FieldName[],
  { strict }: { readonly strict: boolean },
): ReadonlyMap<FieldName, ImpactShown> {
  const shown = new Map(fields.map((field) => [field, shownOf(decision, field)]));
  if (!strict || [...shown.values()].every(({ show }) => show !== 'none')) return shown;
  const closed = ({ show, ...rest }: ImpactShown): ImpactShown =>
    show === 'none' ? { show, ...rest } : { show: 'none', reason: 'WHOLE_REQUEST' };
  return new Map([...shown].map(([field, own]) => [field, closed(own)]));
}

function shownOf(decision: Answers | undefined, field: FieldName): ImpactShown {
  const answer = decision?.fields[field];
  if (answer === undefined) return { show: 'none', reason: 'DENY_PARTY_NOT_SIGNED' };
  return answer.effect === 'none' ? { show: 'none', reason: answer.reason } : { show: answer.part ?? 'all' };
}

/** In which fields two answers to one question differ; why nothing is shown is no difference. */
export function changesBetween(
  now: ReadonlyMap<FieldName, ImpactShown>,
  later: ReadonlyMap<FieldName, ImpactShown>,
): readonly ShownChange[] {
  return [...now].flatMap(([field, before]): ShownChange[] => {
    const after = later.get(field) ?? { show: 'none' };
    const step = widths[after.show] - widths[before.show];
    return step === 0 ? [] : [{ field, effect: step > 0 ? 'wider' : 'narrower', now: before, later: after }];
  });
}
