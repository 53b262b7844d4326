import type { SupportTold } from '../../workbench/case-timeline-view.ts';
import type { ShownField } from '../../workbench/look-up-view.ts';
import type { Texts } from '../texts.ts';
import { valueText } from '../trial/value-text.ts';

/** What was told, in plain words: a sentence for each thing that is known, and one when nothing is. */
export function sentencesOf({ fields }: SupportTold, texts: Texts): readonly string[] {
  if (fields.length === 0) return [texts.say('case-timeline.unknown')];
  const first = fields.filter(({ name }) => name === 'supportActive');
  return [...first, ...fields.filter((one) => !first.includes(one))].map((field) => sentenceOf(field, texts));
}

function sentenceOf({ name, label, value }: ShownField, texts: Texts): string {
  switch (name) {
    case 'supportActive':
      return texts.say(value === true ? 'case-timeline.active.true' : 'case-timeline.active.false');
    case 'supportContact':
      return texts.say('case-timeline.said', {
        what: texts.say('case-timeline.call.worker'),
        value: partsOf(value, ['name', 'phone']),
      });
    case 'outOfHoursContact':
      return texts.say('case-timeline.said', {
        what: texts.say('case-timeline.call.hours'),
        value: partsOf(value, ['org', 'phone']),
      });
    default:
      return texts.say('case-timeline.said', { what: texts.pick(label), value: valueText(name, value, texts) });
  }
}

function partsOf(value: unknown, parts: readonly string[]): string {
  if (typeof value !== 'object' || value === null) return '';
  const known = parts.map((part): unknown => Reflect.get(value, part));
  return known.filter((part) => typeof part === 'string' && part !== '').join(', ');
}
