import type { Emergency, LocalText, Model } from '../contract/generated/types.ts';
import type { Policy } from '../policy/policy.ts';
import type { FrameOption, FrameWord } from './frame-view.ts';

/** What is chosen in an emergency procedure. */
export type EmergencyChoice =
  | ('purpose' | 'from' | 'to' | 'fields' | 'asking' | 'approving' | 'grounds')
  | keyof Emergency['legalBasis'];

/** What a draft can choose in an emergency procedure. */
export interface EmergencyBooks {
  readonly options: Readonly<Record<EmergencyChoice, readonly FrameOption[]>>;
  /** How many hours the model has at most; undefined when it has no such procedure. */
  readonly hours: number | undefined;
}

/**
 * Offers what the model bounds an emergency procedure to. What a draft says beyond that stands below it, to be seen and
 * to be taken out: the review refuses it.
 */
export function toEmergencyBooks(
  { catalogue, law }: Pick<Policy, 'catalogue' | 'law'>,
  { emergency: bounds, purposes, roles }: Model,
  own: Emergency | undefined,
): EmergencyBooks {
  const said = [bounds, own].flatMap((one) => one ?? []);
  const every = (of: (one: Emergency) => readonly string[]): readonly string[] => [...new Set(said.flatMap(of))];
  const texts = (values: readonly string[], labelOf: (value: string) => LocalText | undefined) =>
    values.map((value): FrameOption => ({ value, called: { text: labelOf(value) ?? { nl: value, en: value } } }));
  const words = (values: readonly FrameWord[]) =>
    values.map((word): FrameOption => ({ value: word, called: { word } }));
  const ofRoles = (values: readonly string[]) => texts(values, (role) => roles.find(({ id }) => id === role)?.label);
  const bases = (side: keyof Emergency['legalBasis']) =>
    every(({ legalBasis }) => legalBasis[side]).map((value): FrameOption => {
      const { label: text = { nl: value, en: value }, uncertain = true } =
        law.bases.find(({ id }) => id === value) ?? {};
      return { value, called: { text, isUncertain: uncertain } };
    });
  const types = (side: 'from' | 'to') => words([...new Set(said.map((one) => one[side]))]);
  const options = {
    purpose: texts(
      every(({ purpose }) => [purpose]),
      (purpose) => purposes.find(({ code }) => code === purpose)?.label,
    ),
    ...{ from: types('from'), to: types('to') },
    fields: texts(
      every(({ fields }) => fields),
      (field) => catalogue.fields.find(({ name }) => name === field)?.label,
    ),
    asking: ofRoles(every(({ asking }) => asking)),
    approving: ofRoles(every(({ approving }) => approving)),
    grounds: words([...new Set(said.flatMap(({ grounds }) => grounds))]),
    ...{ disclosing: bases('disclosing'), receiving: bases('receiving') },
    ...{ exception: bases('exception'), secrecy: bases('secrecy') },
  };
  return { options, hours: bounds?.hours };
}
