import {
  type FrameInput,
  type FrameOption,
  type FrameProblem,
  type FrameSection,
  type FrameSet,
  type SectionName,
  sectionPlaces,
} from '../../workbench/frame-view.ts';
import type { Texts } from '../texts.ts';

/** The form of a draft, or one part of it. */
export const frameFormUrl = (draft: string, section?: SectionName): string =>
  section === undefined
    ? `/concepten/${draft}/kader`
    : `/concepten/${draft}/kader?deel=${sectionPlaces[section]}#${sectionPlaces[section]}`;

/** The id of a field in the page. */
export const idOf = (name: string): string => `veld${name.replaceAll('/', '-')}`;

/** What something is called that can be chosen, or that a row is about. */
export function calledText(called: FrameOption['called'], texts: Texts): string {
  if ('name' in called) return called.name;
  if ('word' in called) return texts.say(`frame-form.option.${called.word}`);
  const text = texts.pick(called.text);
  return called.isUncertain === true ? texts.say('frame-form.uncertain', { text }) : text;
}

interface Row {
  readonly label: string;
  readonly text: string;
}

/** What was filled in, as labels with their values; of a text in two languages the one of the page. */
export function tellInputs(inputs: readonly FrameInput[], texts: Texts): readonly Row[] {
  return inputs.flatMap((input): readonly Row[] => {
    if (input.is !== 'set') {
      const text = tellValue(input, texts);
      return text === '' ? [] : [{ label: texts.say(`frame-form.field.${input.label}`), text }];
    }
    if (input.about === undefined) return tellInputs(input.inputs, texts);
    const text = tellRow(input, texts);
    return text === '' ? [] : [{ label: aboutText(input, texts), text }];
  });
}

/** A row of a list in one line; a party that does not take part is no row. */
function tellRow({ inputs }: FrameSet, texts: Texts): string {
  if (inputs.some((input) => input.is === 'flag' && input.label === 'in' && !input.checked)) return '';
  const shown = inputs.filter((input) => !(input.is === 'flag' && input.label === 'in'));
  return tellInputs(shown, texts)
    .map(({ label, text }) => texts.say('frame-form.value', { label, text }))
    .join(' · ');
}

/** What a row of a list is about. */
export function aboutText({ about }: FrameSet, texts: Texts): string {
  if (about === undefined) return '';
  return 'row' in about ? texts.say('frame-form.row', { row: about.row }) : calledText(about, texts);
}

function tellValue(input: Exclude<FrameInput, FrameSet>, texts: Texts): string {
  switch (input.is) {
    case 'flag':
      return input.checked ? texts.say('frame-form.yes') : '';
    case 'choice':
      return input.options
        .flatMap(({ value, called }) => (value === input.value ? calledText(called, texts) : []))
        .join();
    case 'several':
      return input.options
        .flatMap(({ value, called }) => (input.values.includes(value) ? calledText(called, texts) : []))
        .join(', ');
    case 'lines':
      return input.value.split('\n').filter(Boolean).join(', ');
    case 'day':
      return input.value === '' ? '' : texts.day(input.value);
    default:
      return input.language === undefined || input.language === texts.language ? input.value : '';
  }
}

/** Whether nothing at all was filled in. */
export const isUnset = ({ inputs }: FrameSection): boolean => isEmpty(inputs);

function isEmpty(inputs: readonly FrameInput[]): boolean {
  return inputs.every((input) => {
    switch (input.is) {
      case 'set':
        return input.inputs.every((one) => one.is === 'choice' || isEmpty([one]));
      case 'flag':
        return !input.checked;
      case 'several':
        return input.values.length === 0;
      default:
        return input.value === '';
    }
  });
}

const known = [
  ...['required', 'minLength', 'pattern', 'format', 'minimum', 'maximum', 'type', 'maxLength', 'minItems'],
  ...['maxItems', 'uniqueItems', 'enum', 'already-so', 'nothing-to-do'],
] as const;

/** What is wrong with a field, in words: the same at the field and in the summary. */
export function problemText(
  { field, code, detail }: FrameProblem,
  inputs: readonly FrameInput[],
  texts: Texts,
): string {
  const named = known.find((one) => one === code);
  const count = /\d+/.exec(detail)?.[0] ?? '';
  const text =
    named === undefined
      ? texts.say('frame-form.problem', { detail })
      : texts.say(`frame-form.problem.${named}`, { count });
  const label = field === undefined ? undefined : labelOf(field, inputs, texts);
  return label === undefined ? text : texts.say('frame-form.value', { label, text });
}

function labelOf(field: string, inputs: readonly FrameInput[], texts: Texts): string | undefined {
  if (field === 'reason') return texts.say('frame-form.reason');
  for (const input of inputs) {
    if (input.is === 'set') {
      const inner = labelOf(field, input.inputs, texts);
      const about = aboutText(input, texts);
      if (inner !== undefined) return about === '' ? inner : texts.say('frame-form.about', { about, inner });
    } else if (input.name === field) return fieldLabel(input, texts);
  }
  return undefined;
}

/** What a field is called; with its language where both are asked. */
export function fieldLabel(input: Exclude<FrameInput, FrameSet>, texts: Texts): string {
  const label = texts.say(`frame-form.field.${input.label}`);
  if (!('language' in input) || input.language === undefined) return label;
  return texts.say(`frame-form.in.${input.language}`, { label });
}
