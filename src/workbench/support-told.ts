import type { FieldName, Notice } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import type { ToldMessage } from '../deliveries/deliveries.ts';
import type { Terms } from '../disclosure/terms.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { ChangedField, SupportTold, TimelineMoment } from './case-timeline-view.ts';

type Values = Readonly<Record<FieldName, unknown>>;

/** Makes what is shown of values out of the names that the catalogue and the agreement have for them. */
export interface SupportWords {
  told(values: Values): SupportTold;
  /** What is otherwise in the later ones. */
  changed(earlier: Values, later: Values): readonly ChangedField[];
}

export function supportWords({ policy }: Pick<Rooms, 'policy'>, { agreement }: Pick<Terms, 'agreement'>): SupportWords {
  const { fields } = policy.catalogue;
  return {
    told(values) {
      const level = values['escalationLevel'];
      const escalation = agreement.document.articles.escalation.find((one) => one.level === level)?.action;
      return {
        fields: fields.flatMap(({ name, label }) => {
          const value = values[name] ?? null;
          return value === null ? [] : [{ name, label, value }];
        }),
        ...(escalation && { escalation }),
      };
    },
    changed: (earlier, later) =>
      fields.flatMap(({ name, label }) =>
        JSON.stringify(earlier[name] ?? null) === JSON.stringify(later[name] ?? null) ? [] : [{ name, label }],
      ),
  };
}

interface Happened {
  /** The latest first. */
  readonly messages: readonly ToldMessage[];
  readonly notices: readonly Notice[];
  /** What each of the messages said, where it is shown. */
  readonly before?: readonly Values[] | undefined;
}

/** Messages and notices in one line of time, the latest first. Of a notice the day alone is kept: it stands above that day. */
export function toMoments({ messages, notices, before }: Happened, words: SupportWords): readonly TimelineMoment[] {
  const told = messages.map(({ at }, index): Placed => {
    const [own, earlier] = [before?.[index], before?.[index + 1]];
    return {
      place: instantText(at),
      moment: {
        ...{ kind: 'message', at: instantText(at) },
        ...(own && { told: words.told(own) }),
        ...(own && earlier && { changed: words.changed(earlier, own) }),
      },
    };
  });
  const noted = notices.map(
    ({ madeOn, kind }): Placed => ({
      place: `${madeOn}T24`,
      moment: { kind: 'notice', on: madeOn, about: kind },
    }),
  );
  return [...noted, ...told].toSorted(byPlace).map(({ moment }) => moment);
}

interface Placed {
  readonly place: string;
  readonly moment: TimelineMoment;
}

const byPlace = ({ place: one }: Placed, { place: other }: Placed): number => (one < other ? 1 : one > other ? -1 : 0);
