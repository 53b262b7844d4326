import { isDeepStrictEqual } from 'node:util';
import type { AgreementParty } from '../contract/generated/types.ts';
import { type FrameBooks, memberOf, partiesIn } from './frame-inputs.ts';
import type { Members, Shape } from './frame-shapes.ts';

/** What was filled in, as the JSON that the API takes, and which field each place of it came from. */
export interface ReadSection {
  readonly value: Readonly<Record<string, unknown>>;
  /** The field of a place: rows that are named by a party or a type have another place in a list. */
  fieldOf(pointer: string): string;
}

/**
 * Reads a part of the form. It judges nothing: what was typed wrong goes into the JSON as it is, for the one validation
 * that there is. What was left empty is not there.
 */
export function readSection(of: Members, form: URLSearchParams, books: FrameBooks): ReadSection {
  const moved = new Map<string, string>();
  const reader = { form, books, moved };
  const value = readMembers(of, '', '', reader) ?? {};
  return { value, fieldOf: (pointer) => renamed(pointer, moved) };
}

interface Reader {
  readonly form: URLSearchParams;
  readonly books: FrameBooks;
  /** Places in the value by places in the form, where they differ. */
  readonly moved: Map<string, string>;
}

/** @param name in the form; @param at in the value */
function readMembers(of: Members, name: string, at: string, reader: Reader): Record<string, unknown> | undefined {
  const entries = Object.entries(of).flatMap(([member, shape]): [string, unknown][] => {
    const value = read(shape, `${name}/${member}`, `${at}/${member}`, reader);
    return value === undefined ? [] : [[member, value]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function read(shape: Shape, name: string, at: string, reader: Reader): unknown {
  const { form } = reader;
  switch (shape.is) {
    case 'flag':
      return form.has(name) || undefined;
    case 'several':
      // Ticks that share a name say so in it.
      return form.getAll(`${name}[]`);
    case 'lines':
      return linesIn(form.get(name));
    case 'number':
      return toNumber(typed(form, name));
    case 'both':
      return readMembers({ nl: { is: 'line' }, en: { is: 'line' } }, name, at, reader);
    case 'group':
      return readMembers(shape.of, name, at, reader);
    case 'rows':
      return readRows(shape, name, at, reader);
    case 'list':
      return readList(shape, name, at, reader);
    case 'parties':
      return readParties(name, at, reader);
    default:
      return typed(form, name);
  }
}

/** What was typed, as one line; undefined for nothing. */
function typed(form: URLSearchParams, name: string): string | undefined {
  const text = (form.get(name) ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

const linesIn = (text: string | null): readonly string[] =>
  (text ?? '').split(/[\r\n]+/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));

/** A number where it is one; else what was typed, to be told that it is none. */
const toNumber = (text: string | undefined): unknown =>
  text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : text;

function readRows(shape: Extract<Shape, { is: 'rows' }>, name: string, at: string, reader: Reader): unknown {
  const rows: object[] = [];
  for (const word of shape.values) {
    const place = `${at}/${rows.length}`;
    const row = readMembers(shape.of, `${name}/${word}`, place, reader);
    if (row === undefined || isEmpty(row)) continue;
    reader.moved.set(place, `${name}/${word}`);
    const flags = Object.entries(shape.of).flatMap(([member, one]) => (one.is === 'flag' ? [[member, false]] : []));
    rows.push({ [shape.by]: word, ...Object.fromEntries(flags), ...row });
  }
  // A quorum per type is left out when there is none; other lists are empty then.
  return rows.length === 0 && at.endsWith('/perType') ? undefined : rows;
}

/** What is shown again has its rows moved up as well, so each keeps the place that it has in the value. */
function readList(shape: Extract<Shape, { is: 'list' }>, name: string, at: string, reader: Reader): unknown {
  const rows: object[] = [];
  const most = 600;
  for (let index = 0; index < most && hasRow(reader.form, `${name}/${index}/`); index += 1) {
    const row = readMembers(shape.of, `${name}/${index}`, `${at}/${rows.length}`, reader);
    if (row !== undefined && !isEmpty(row)) rows.push(row);
  }
  return rows;
}

const hasRow = (form: URLSearchParams, prefix: string): boolean =>
  [...form.keys()].some((name) => name.startsWith(prefix));

/** Whether nothing was filled in: lists of what was ticked are empty then. */
const isEmpty = (row: object): boolean =>
  Object.values(row).every((value) => Array.isArray(value) && value.length === 0);

const more = { seat: { is: 'line' }, representation: { is: 'both' }, involvement: { is: 'line' } } as const;

function readParties(name: string, at: string, reader: Reader): readonly object[] {
  const { form, books, moved } = reader;
  const named = (books.frame.parties ?? []) as readonly AgreementParty[];
  const parties: object[] = [];
  for (const party of partiesIn(named, books.register)) {
    if (!form.has(`${name}/${party.id}/in`)) continue;
    const place = `${at}/${parties.length}`;
    moved.set(place, `${name}/${party.id}`);
    parties.push({ ...party, ...readMembers(more, `${name}/${party.id}`, place, reader) });
  }
  return parties;
}

function renamed(pointer: string, moved: ReadonlyMap<string, string>): string {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const found = moved.get(pointer.slice(0, end));
    if (found !== undefined) return found + pointer.slice(end);
  }
  return pointer;
}

/**
 * The members of what was filled in that are not what the draft says already. What was emptied goes along empty: the
 * validation then says that it may not be.
 */
export function changedMembers(of: Members, value: Readonly<Record<string, unknown>>, before: unknown): object {
  const changed = Object.entries(of).flatMap(([name, shape]): [string, unknown][] => {
    const known = memberOf(before, name);
    const now = value[name] ?? (known === undefined ? undefined : emptyOf(shape));
    return now === undefined || isDeepStrictEqual(now, known) ? [] : [[name, now]];
  });
  return Object.fromEntries(changed);
}

const emptyOf = ({ is }: Shape): unknown => (is === 'both' || is === 'group' ? {} : '');
