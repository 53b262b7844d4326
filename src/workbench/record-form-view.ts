import type { FieldName, LocalText } from '../contract/generated/types.ts';

/** How one value is asked for. */
export type InputShape =
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'day' | 'phone' | 'email' | 'yes-no' | 'codes' }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

/** A part of a value, or the whole of it. */
export interface RecordInput {
  /** Its name in the form, and the id of the input: `veld-<field>` or `veld-<field>-<part>`. */
  readonly id: string;
  readonly part?: string;
  readonly isRequired: boolean;
  readonly shape: InputShape;
}

/** A field that a party may supply, with the inputs that a form needs for it. */
export interface FormField {
  readonly name: FieldName;
  readonly label: LocalText;
  readonly category: string;
  readonly inputs: readonly RecordInput[];
}

/** Something wrong in a form, at the input where it can be mended. */
export interface InputProblem {
  /** The id of an input; undefined when it is about the whole. */
  readonly id?: string;
  readonly field?: FieldName;
  readonly part?: string;
  readonly kind: 'missing' | 'form' | 'not-yours' | 'too-early' | 'too-late' | 'before-effective';
}
