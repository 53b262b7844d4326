import { isDeepStrictEqual } from 'node:util';
import type { ConsentRequirement } from '../../contract/generated/types.ts';
import { isAsStrict } from '../consent-strength.ts';
import type { Point, PointKind } from './points.ts';

/** Whether a change lets through more than before, less, or something that is neither (ruimer, strenger, anders). */
export type Effect = 'wider' | 'narrower' | 'other';

type Judge = (before: Point | undefined, after: Point | undefined) => Effect;

const other: Judge = () => 'other';

/** What is there gives; what is not there gives nothing. */
const giving: Judge = (before, after) => {
  if (before === undefined) return 'wider';
  return after === undefined ? 'narrower' : 'other';
};

/** What is there holds back. */
const guarding: Judge = (before, after) => opposite(giving(before, after));

/** The more, the wider; a number that is not there is nought. */
const growing: Judge = (before, after) => compare(Number(before?.value ?? 0), Number(after?.value ?? 0));

/** How much of a field each part shows. Parts of two kinds are never of one field. */
const widths: Readonly<Record<string, number>> = { organisation: 1, 'postcode-area': 1, year: 1, month: 2, all: 3 };

/** How much of a field is shown: nought for nothing, more for more. */
export const widthOf = (part: unknown): number =>
  part === undefined ? 0 : (widths[String(part)] ?? widths['all'] ?? 0);

const judges: Readonly<Record<PointKind, Judge>> = {
  purpose: giving,
  phase: giving,
  candidates: (before, after) => compare(Number(before?.value === true), Number(after?.value === true)),
  mode: (before, after) => compare(Number(before?.value === 'marked'), Number(after?.value === 'marked')),
  clause: giving,
  field: (before, after) => compare(widthOf(before?.value), widthOf(after?.value)),
  option: giving,
  role: giving,
  consent: judgeConsent,
  condition: guarding,
  basis: other,
  'role-entry': judgeRoleEntry,
  article: other,
  'value-list': other,
  about: other,
  scope: other,
  party: giving,
  required: guarding,
  quorum: (before, after) => opposite(growing(before, after)),
  'quorum-of-type': (before, after) => opposite(growing(before, after)),
  profile: other,
  term: judgeTerm,
  retention: (before, after) => compare(monthsOf(before), monthsOf(after)),
  arrangement: judgeArrangement,
  'house-rule': judgeHouseRule,
};

/** What it means that a point is what it is after, and not what it was before; undefined: it is not there. */
export function effectOf(before: Point | undefined, after: Point | undefined): Effect {
  const kind = (after ?? before)?.kind;
  return kind === undefined ? 'other' : judges[kind](before, after);
}

/** Whether two documents say the same of a point. */
export const isSame = (one: Point | undefined, another: Point | undefined): boolean =>
  isDeepStrictEqual(one?.value, another?.value);

function judgeConsent(before: Point | undefined, after: Point | undefined): Effect {
  if (before === undefined || after === undefined) return 'other';
  const sensitivities = [...(before.askedOf?.sensitivities ?? []), ...(after.askedOf?.sensitivities ?? [])];
  const underSecrecy = [before, after].some(({ askedOf }) => askedOf?.underSecrecy !== false);
  const [asked, wasAsked] = [after.value, before.value] as [ConsentRequirement, ConsentRequirement];
  if (isAsStrict(asked, wasAsked, { sensitivities, underSecrecy })) return 'narrower';
  return isAsStrict(wasAsked, asked, { sensitivities, underSecrecy }) ? 'wider' : 'other';
}

/** The first day, the last day; a notice period is neither more nor less. */
function judgeTerm(before: Point | undefined, after: Point | undefined): Effect {
  const [was, is] = [String(before?.value ?? ''), String(after?.value ?? '')];
  switch (after?.name) {
    case 'from':
      return is < was ? 'wider' : 'narrower';
    case 'to':
      return is > was ? 'wider' : 'narrower';
    default:
      return 'other';
  }
}

function compare(before: number, after: number): Effect {
  if (before === after) return 'other';
  return after > before ? 'wider' : 'narrower';
}

function opposite(effect: Effect): Effect {
  if (effect === 'other') return 'other';
  return effect === 'wider' ? 'narrower' : 'wider';
}

/** A role that is bound to confidentiality no longer is, or the other way round (UAVG art. 30(4)). */
function judgeRoleEntry(before: Point | undefined, after: Point | undefined): Effect {
  if (before === undefined || after === undefined) return 'other';
  return compare(Number(!memberOf(before, 'confidentialityDuty')), Number(!memberOf(after, 'confidentialityDuty')));
}

/** A rule holds back; what another source of it holds back nobody can tell, so it counts as less. */
function judgeHouseRule(before: Point | undefined, after: Point | undefined): Effect {
  if (before === undefined || after === undefined) return guarding(before, after);
  return memberOf(before, 'rego') === memberOf(after, 'rego') ? 'other' : 'wider';
}

/** Of what is arranged only the emergency procedure opens something: more of it is wider, whatever else is less. */
function judgeArrangement(before: Point | undefined, after: Point | undefined): Effect {
  if ((after ?? before)?.name !== 'emergency') return 'other';
  if (before === undefined || after === undefined) return giving(before, after);
  const isMore = (one: Point, another: Point): boolean =>
    Number(memberOf(another, 'hours')) > Number(memberOf(one, 'hours')) ||
    ['fields', 'asking', 'approving', 'grounds'].some((list) => {
      const known = namesIn(one, list);
      return namesIn(another, list).some((name) => !known.includes(name));
    });
  if (isMore(before, after)) return 'wider';
  return isMore(after, before) ? 'narrower' : 'other';
}

function namesIn(point: Point, list: string): readonly unknown[] {
  const names = memberOf(point, list);
  return Array.isArray(names) ? names : [];
}

/** How long data is kept; where no period is agreed there is no bound. */
const monthsOf = (point: Point | undefined): number =>
  Number(point === undefined ? Infinity : memberOf(point, 'months'));

function memberOf({ value }: Point, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
