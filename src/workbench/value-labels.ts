import type { LocalText } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** The label of a value, where a list gives it one. */
export type ValueLabel = (field: string, value: unknown) => LocalText | undefined;

/**
 * What codes are called in the agreements of a client's running cases, and otherwise in the national model.
 * @throws GatewayError `store-unavailable`
 */
export async function valueLabels(
  { policy, cases, agreements }: Pick<Rooms, 'policy' | 'cases' | 'agreements'>,
  subjects: readonly SubjectId[],
  at: Instant,
): Promise<ValueLabel> {
  const running = (await Promise.all(subjects.map((subject) => cases.runningOf(subject, at)))).flat();
  const own = await Promise.all(
    running.map(async ({ agreement, parties: [first] }) =>
      first === undefined ? undefined : (await agreements.resolve(first.party, agreement, at))?.document,
    ),
  );
  const lists = [...own, ...policy.models].flatMap((document) => document?.valueLists ?? []);
  return (field, value) =>
    lists
      .filter((list) => list.field === field)
      .flatMap(({ values }) => values)
      .find(({ code }) => code === value)?.label;
}
