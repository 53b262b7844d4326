import type { JSX } from 'preact';
import type { FieldName, SupportEvent, SupportEventRequest } from '../../contract/generated/types.ts';
import { type SupportKind, type SupportView, stopCodes } from '../../workbench/support-view.ts';
import { Value } from '../clients/value.tsx';
import type { Texts } from '../texts.ts';

interface EventFactsProps {
  readonly event: SupportEventRequest;
  readonly reason?: SupportEvent['reason'];
  readonly view: Pick<SupportView, 'labels'>;
  readonly texts: Texts;
}

const shown: readonly FieldName[] = [
  ...['supportContact', 'outOfHoursContact', 'supportIntensityBand', 'nextEvaluationDate', 'evaluationOutcome'],
  ...['escalationLevel', 'supportProviderName'],
];

/** What an event says, as pairs of a word and a value. */
export function EventFacts({ event, reason, view, texts }: EventFactsProps): JSX.Element {
  const values = new Map<string, unknown>(Object.entries(event));
  const pairs = shown.filter((name) => values.has(name));
  return (
    <dl class="sluis-pairs">
      {'effectiveOn' in event && (
        <>
          <dt>{texts.say(`support.day.${event.kind}`)}</dt>
          <dd>{texts.day(event.effectiveOn)}</dd>
        </>
      )}
      {'allocation' in event && event.allocation !== undefined && (
        <>
          <dt>{texts.say('support.allocation')}</dt>
          <dd>{event.allocation}</dd>
        </>
      )}
      {'plannedEnd' in event && event.plannedEnd !== undefined && (
        <>
          <dt>{texts.say('support.planned-end')}</dt>
          <dd>{texts.day(event.plannedEnd)}</dd>
        </>
      )}
      {pairs.map((name) => (
        <>
          <dt>{labelOf(name, view, texts)}</dt>
          <dd>
            <Value field={name} value={values.get(name)} texts={texts} />
          </dd>
        </>
      ))}
      {event.kind === 'stop' && reason !== undefined && (
        <>
          <dt>{texts.say('support.reason')}</dt>
          <dd>
            {reasonWords(reason, texts)} <span class="sluis-hint">{texts.say('support.reason.own')}</span>
          </dd>
        </>
      )}
    </dl>
  );
}

/** The name of a field as care workers know it. */
export function labelOf(field: FieldName, { labels }: Pick<SupportView, 'labels'>, texts: Texts): string {
  const label = labels.get(field);
  return label === undefined ? field : texts.pick(label);
}

/** A code in words; one of another list, or of a later edition, as it is. */
export function reasonWords({ codeList, code }: NonNullable<SupportEvent['reason']>, texts: Texts): string {
  const known = codeList === 'WMO588' ? stopCodes.find((one) => one === code) : undefined;
  return known === undefined
    ? texts.say('support.reason.code', { code, codeList })
    : texts.say(`support.reason.${known}`);
}

/** What happened, in a word or two. */
export const kindText = (kind: SupportKind | 'retraction', texts: Texts): string => texts.say(`support.kind.${kind}`);

/** When a support event was told or holds, for a list. */
export function dayText({ event, receivedAt }: SupportEvent, texts: Texts): string {
  return texts.day('effectiveOn' in event ? event.effectiveOn : receivedAt.slice(0, 10));
}
