import type { FieldName, LocalText } from '../../contract/generated/types.ts';
import type { SupportTold } from '../../workbench/case-timeline-view.ts';
import type { ShownField } from '../../workbench/look-up-view.ts';
import type { Texts } from '../texts.ts';
import { valueText } from '../trial/value-text.ts';

/** What has a shorter name here than in the catalogue, in the order in which it is told; the rest comes after. */
const short = {
  supportActive: 'case-timeline.active',
  supportContact: 'case-timeline.call.worker',
  outOfHoursContact: 'case-timeline.call.hours',
  escalationLevel: 'case-timeline.escalation',
  supportPeriod: 'case-timeline.period',
} as const;

const order = Object.keys(short);
const rankOf = ({ name }: ShownField): number => (order.includes(name) ? order.indexOf(name) : order.length);

const isShort = (name: FieldName): name is keyof typeof short => Object.hasOwn(short, name);

/** What a field is called in a sentence. */
export function nameOf({ name, label }: { readonly name: FieldName; readonly label: LocalText }, texts: Texts): string {
  return isShort(name) ? texts.say(short[name]) : texts.pick(label);
}

/** What was told, in plain words: a sentence for each thing that is known, and one when nothing is. */
export function sentencesOf({ fields }: SupportTold, texts: Texts): readonly string[] {
  if (fields.length === 0) return [texts.say('case-timeline.unknown')];
  return fields
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map((field) =>
      field.name === 'supportActive'
        ? texts.say(field.value === true ? 'case-timeline.active.true' : 'case-timeline.active.false')
        : texts.say('case-timeline.said', { what: nameOf(field, texts), value: toWords(field, texts) }),
    );
}

function toWords({ name, value }: ShownField, texts: Texts): string {
  switch (name) {
    case 'supportContact':
      return partsOf(value, ['name', 'phone'], texts).join(', ');
    case 'outOfHoursContact':
      return partsOf(value, ['org', 'phone'], texts).join(', ');
    case 'supportPeriod':
      return periodText(value, texts);
    default:
      return valueText(name, value, texts);
  }
}

/** From when, and until when as far as that is known. */
export function periodText(value: unknown, texts: Texts): string {
  const [from] = partsOf(value, ['start'], texts);
  const [to] = partsOf(value, ['plannedEnd'], texts);
  return texts.say('case-timeline.period.text', { from: from ?? '', to: to ?? '', isDated: String(to !== undefined) });
}

function partsOf(value: unknown, parts: readonly string[], texts: Texts): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const known = parts.map((part): unknown => Reflect.get(value, part));
  return known.flatMap((part) => (typeof part === 'string' && part !== '' ? [valueText('caseRef', part, texts)] : []));
}
