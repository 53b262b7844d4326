import type { AgreementParty, DraftFrame, LocalText, Party } from '../contract/generated/types.ts';
import type { EmergencyBooks } from './frame-emergency.ts';
import type { Choices, Members, Shape } from './frame-shapes.ts';
import type { FrameInput, FrameLabel, FrameOption, FrameSet } from './frame-view.ts';

/** What the choices in the form are made of. */
export interface FrameBooks {
  readonly register: readonly Party[];
  readonly frame: DraftFrame;
  readonly purposes: readonly { readonly code: string; readonly label: LocalText }[];
  readonly emergency: EmergencyBooks;
}

/** The fields for the members of a part of the form, filled with what the draft says. */
export function toInputs(of: Members, value: unknown, at: string, books: FrameBooks): readonly FrameInput[] {
  return Object.entries(of).map(([member, shape]) =>
    toInput(
      shape,
      memberOf(value, member),
      { name: `${at}/${member}`, label: shape.label ?? (member as FrameLabel) },
      books,
    ),
  );
}

interface Place {
  readonly name: string;
  readonly label: FrameLabel;
}

function toInput(shape: Shape, value: unknown, place: Place, books: FrameBooks): FrameInput {
  switch (shape.is) {
    case 'flag':
      return { ...place, is: 'flag', checked: value === true };
    case 'choice':
      return { ...place, is: 'choice', value: toText(value), options: toOptions(shape.from, books) };
    case 'several': {
      const values = Array.isArray(value) ? value.map(toText) : [];
      return { ...place, is: 'several', values, options: toOptions(shape.from, books) };
    }
    case 'both':
      return toBoth(shape.long === true, value, place);
    case 'group':
      return { is: 'set', name: place.name, label: shape.label, inputs: toInputs(shape.of, value, place.name, books) };
    case 'number': {
      const most = 'most' in shape ? books.emergency.hours : undefined;
      return { ...place, is: 'number', value: toText(value), ...(most !== undefined && { most }) };
    }
    case 'rows':
      return toRows(shape, value, place.name, books);
    case 'list':
      return toList(shape, value, place, books);
    case 'parties':
      return toParties(value, place, books);
    case 'lines':
      return { ...place, is: 'lines', value: Array.isArray(value) ? value.map(toText).join('\n') : '' };
    default:
      return { ...place, is: shape.is, value: toText(value) };
  }
}

function toBoth(isLong: boolean, value: unknown, { name, label }: Place): FrameSet {
  const inputs = (['nl', 'en'] as const).map((language): FrameInput => {
    const is = isLong ? 'paragraph' : 'line';
    return { is, name: `${name}/${language}`, label, language, value: toText(memberOf(value, language)) };
  });
  return { is: 'set', name, label: undefined, inputs };
}

function toRows(shape: Extract<Shape, { is: 'rows' }>, value: unknown, name: string, books: FrameBooks): FrameSet {
  const known = Array.isArray(value) ? value : [];
  const inputs = shape.values.map((word): FrameInput => {
    const row = known.find((one) => memberOf(one, shape.by) === word);
    const at = `${name}/${word}`;
    return { is: 'set', name: at, label: undefined, about: { word }, inputs: toInputs(shape.of, row, at, books) };
  });
  return { is: 'set', name, label: shape.label, inputs };
}

function toList(shape: Extract<Shape, { is: 'list' }>, value: unknown, { name }: Place, books: FrameBooks): FrameSet {
  const known: unknown[] = Array.isArray(value) ? value : [];
  const rows = [...known, ...Array.from({ length: shape.blank }, () => undefined)];
  const inputs = rows.map((row, index): FrameInput => {
    const at = `${name}/${index}`;
    return {
      is: 'set',
      name: at,
      label: undefined,
      about: { row: index + 1 },
      inputs: toInputs(shape.of, row, at, books),
    };
  });
  return { is: 'set', name, label: undefined, inputs };
}

const involvements = ['decide', 'co-create', 'advise'] as const;

/** Every party of the register, and those that the draft names without being in it: which take part, and how. */
function toParties(value: unknown, { name }: Place, books: FrameBooks): FrameSet {
  const named = (Array.isArray(value) ? value : []) as readonly AgreementParty[];
  const inputs = partiesIn(named, books.register).map((party): FrameInput => {
    const own = named.find(({ id }) => id === party.id);
    const at = `${name}/${party.id}`;
    const options = involvements.map((word) => ({ value: word, called: { word } }));
    return {
      ...{ is: 'set', name: at, label: undefined, about: { name: party.name }, kind: party.type },
      inputs: [
        { is: 'flag', name: `${at}/in`, label: 'in', checked: own !== undefined },
        {
          is: 'choice',
          name: `${at}/involvement`,
          label: 'involvement',
          value: own?.involvement ?? 'co-create',
          options,
        },
        {
          ...{ is: 'set', name: `${at}/more`, label: 'representation', folded: true },
          inputs: [
            { is: 'line', name: `${at}/seat`, label: 'seat', value: own?.seat ?? '' },
            toBoth(false, own?.representation, { name: `${at}/representation`, label: 'representation' }),
          ],
        },
      ],
    };
  });
  return { is: 'set', name, label: undefined, inputs };
}

type Known = Omit<AgreementParty, 'involvement' | 'seat' | 'representation'>;

/** As the register names them now; of those that are in no register, as the draft does. By type, then by name. */
export function partiesIn(named: readonly AgreementParty[], register: readonly Party[]): readonly Known[] {
  const registered = register.map(({ id, name, type, oin, mandatedBy, kvk }): Known => {
    return { id, name, type, oin, ...(mandatedBy && { mandatedBy }), ...(kvk && { kvk }) };
  });
  const others = named
    .filter(({ id }) => register.every((own) => own.id !== id))
    .map(({ involvement: _, seat: __, representation: ___, ...party }): Known => party);
  const order = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'];
  return [...registered, ...others].toSorted(
    (one, other) => order.indexOf(one.type) - order.indexOf(other.type) || one.name.localeCompare(other.name, 'nl'),
  );
}

function toOptions(from: Choices, { frame, purposes, emergency }: FrameBooks): readonly FrameOption[] {
  if (typeof from === 'object' && 'emergency' in from) return emergency.options[from.emergency];
  switch (from) {
    case 'parties':
      return (frame.parties ?? []).map(({ id, name }) => ({ value: id, called: { name } }));
    case 'corporations':
      return (frame.parties ?? [])
        .filter(({ type }) => type === 'COR')
        .map(({ id, name }) => ({ value: id, called: { name } }));
    case 'purposes':
      return purposes.map(({ code, label }) => ({ value: code, called: { text: label } }));
    default:
      return from.map((word) => ({ value: word, called: { word } }));
  }
}

export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
