import type { ResolvedAgreement } from '../agreements/agreements.ts';
import type { InputError } from '../contract/contract.ts';
import { recordShapes } from '../contract/generated/record-shapes.ts';
import type { Catalogue, FieldName, PartyId } from '../contract/generated/types.ts';
import type { FormField, InputProblem, InputShape, RecordInput } from './record-form-view.ts';

type Part = InputShape & { readonly name: string; readonly isRequired: boolean };
type Shape = InputShape | { readonly kind: 'group'; readonly parts: readonly Part[] } | { readonly kind: 'none' };

const shapes: Readonly<Record<FieldName, Shape>> = recordShapes;

/** The fields that a party may supply under an agreement and that fit in a form, in the order of the catalogue. */
export function fieldsToSupply(
  agreement: Pick<ResolvedAgreement, 'maySupply'>,
  party: PartyId,
  { fields }: Catalogue,
): FormField[] {
  return fields
    .filter(({ name }) => agreement.maySupply(party, name))
    .map(({ name, label, category }) => ({ name, label, category, inputs: inputsOf(name) }))
    .filter(({ inputs }) => inputs.length > 0);
}

function inputsOf(field: FieldName): RecordInput[] {
  const shape = Object.hasOwn(shapes, field) ? shapes[field] : undefined;
  if (shape === undefined || shape.kind === 'none') return [];
  if (shape.kind !== 'group') return [{ id: `veld-${field}`, isRequired: false, shape }];
  return shape.parts.map((part) => ({
    ...{ id: `veld-${field}-${part.name}`, part: part.name, isRequired: part.isRequired, shape: part },
  }));
}

/** The values of a form as the API takes them: what is not filled in is left out, what makes no sense goes along as it is. */
export function readRecordForm(form: URLSearchParams, fields: readonly FormField[]): Record<FieldName, unknown> {
  const values = fields.flatMap(({ name, inputs }): [FieldName, unknown][] => {
    const filled = inputs.flatMap((input): [string, unknown][] => {
      const text = (form.get(input.id) ?? '').trim();
      return text === '' ? [] : [[input.part ?? '', toValue(input.shape, text)]];
    });
    const [first] = filled;
    if (first === undefined) return [];
    return [[name, first[0] === '' ? first[1] : Object.fromEntries(filled)]];
  });
  return Object.fromEntries(values);
}

function toValue(shape: InputShape, text: string): unknown {
  switch (shape.kind) {
    case 'number':
      return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'yes-no':
      return text === 'ja' ? true : text === 'nee' ? false : text;
    case 'codes':
      return text.split(/[\s,;]+/).filter((code) => code !== '');
    case 'phone':
      return text.replaceAll(/[\s()-]/g, '');
    default:
      return text;
  }
}

/** What stands in the inputs of values that are known: the other way round. */
export function toInputs(fields: readonly FormField[], values: ReadonlyMap<FieldName, unknown>): Map<string, string> {
  const known = fields.flatMap(({ name, inputs }) =>
    inputs.map(({ id, part }): [string, string] => [id, toText(partOf(values.get(name), part))]),
  );
  return new Map(known);
}

const partOf = (value: unknown, part: string | undefined): unknown =>
  part === undefined || typeof value !== 'object' || value === null ? value : Reflect.get(value, part);

function toText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What differs from what is known; null for what was emptied. */
export function changesIn(
  filled: Readonly<Record<FieldName, unknown>>,
  known: ReadonlyMap<FieldName, unknown>,
  fields: readonly FormField[],
): Record<FieldName, unknown> {
  const changes = fields.flatMap(({ name, inputs }): [FieldName, unknown][] => {
    const before = known.get(name) ?? null;
    const now = filled[name] ?? null;
    if (inputs.every(({ part }) => part === undefined)) return isSame(before, now) ? [] : [[name, now]];
    return isSame(pick(before, inputs), pick(now, inputs)) ? [] : [[name, now]];
  });
  return Object.fromEntries(changes);
}

const pick = (value: unknown, inputs: readonly RecordInput[]): unknown =>
  inputs.map(({ part }) => partOf(value, part) ?? null);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the gateway says of a value that has its form. */
const told = ['not-yours', 'too-early', 'too-late', 'before-effective'] as const;

/** Every problem once, each at its own input, in the order of the form. Never what was filled in. */
export function problemsAt(errors: readonly InputError[], fields: readonly FormField[]): InputProblem[] {
  const found = new Map<string, InputProblem>();
  for (const { pointer, code } of errors) {
    const [, first = '', ...rest] = pointer.replace(/^\/records/, '').split('/');
    const field = fields.find(({ name }) => name === first);
    const input = field?.inputs.find(({ part }) => part === rest[0]) ?? field?.inputs[0];
    if (field === undefined || input === undefined) continue;
    const kind = code === 'required' ? 'missing' : (told.find((one) => one === code) ?? 'form');
    const { id, part } = input;
    if (!found.has(id)) found.set(id, { id, field: field.name, ...(part === undefined ? {} : { part }), kind });
  }
  return fields.flatMap(({ inputs }) => inputs.flatMap(({ id }) => found.get(id) ?? []));
}

/** What a form asks in vain to leave open: the parts without which a value is none. */
export function missingParts(form: URLSearchParams, fields: readonly FormField[]): InputProblem[] {
  const isFilled = ({ id }: RecordInput): boolean => (form.get(id) ?? '').trim() !== '';
  return fields.flatMap(({ name, inputs }) => {
    if (!inputs.some(isFilled)) return [];
    const missing = inputs.filter((input) => input.isRequired && !isFilled(input));
    return missing.map(({ id, part }) => ({
      ...{ id, field: name, kind: 'missing' as const, ...(part === undefined ? {} : { part }) },
    }));
  });
}
