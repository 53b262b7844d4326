import type { ConsentRequirement, ImpactChange, ImpactShown } from '../../contract/generated/types.ts';
import type { ImpactWords } from '../../workbench/impact-view.ts';
import { insideSentence, type Texts } from '../texts.ts';

/** What a page about changes speaks with: the texts, and what this agreement calls things. */
export interface Speech {
  readonly texts: Texts;
  readonly words: ImpactWords;
}

export const partyText = (party: string, { words }: Speech): string => words.parties[party] ?? party;
export const purposeText = (purpose: string, speech: Speech): string => pick(speech.words.purposes, purpose, speech);
export const fieldText = (field: string, speech: Speech): string => pick(speech.words.fields, field, speech);
const roleText = (role: string, speech: Speech): string => pick(speech.words.roles, role, speech);

function pick(labels: ImpactWords['fields'], code: string, { texts }: Speech): string {
  const label = labels[code];
  return label === undefined ? code : texts.pick(label);
}

/** Names one after the other, as in a sentence. */
export function listText(items: readonly string[], texts: Texts): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return texts.say('impact.and', { first: items.slice(0, -1).join(', '), last });
}

const shows = ['all', 'year', 'month', 'postcode-area', 'organisation'] as const;

function partText(part: unknown, texts: Texts): string {
  const shown = shows.find((one) => one === part) ?? 'none';
  return texts.say(`impact.show.${shown}`);
}

/** What a decision shows of a field; and of nothing, why. */
export function shownText({ show, reason }: ImpactShown, texts: Texts): string {
  if (show !== 'none') return partText(show, texts);
  if (reason === undefined) return texts.say('impact.not-seen');
  const why = reason === 'WHOLE_REQUEST' ? texts.say('impact.whole-request') : reasonText(reason, texts);
  return texts.say('impact.not-seen.why', { why });
}

const reasons = [
  ...(['DENY_UNKNOWN_PURPOSE', 'DENY_STATUTORY_BSN', 'DENY_STATUTORY_ART10', 'DENY_STATUTORY_MEDICAL'] as const),
  ...(['DENY_BLACKLIST', 'DENY_PARTY_NOT_SIGNED', 'DENY_PARTY_WITHDRAWN', 'DENY_ROLE', 'DENY_PHASE'] as const),
  ...(['DENY_AGREEMENT_NOT_IN_FORCE', 'DENY_PURPOSE_NOT_AGREED', 'DENY_FIELD_NOT_AGREED', 'DENY_RESTRICTED'] as const),
  ...(['DENY_NO_CASE_RELATION', 'DENY_ADDRESS_SECRET', 'DENY_RETENTION', 'DENY_NO_CONSENT', 'DENY_OBJECTED'] as const),
  ...(['DENY_CONSENT_NOT_EXPLICIT', 'DENY_CONSENT_WITHDRAWN', 'DENY_CONSENT_EXPIRED'] as const),
  ...(['DENY_CONSENT_WRONG_PERSON', 'DENY_HOUSE_RULE', 'DENY_SMALL_CELL'] as const),
];

function reasonText(code: string, texts: Texts): string {
  const known = reasons.find((one) => one === code);
  return known === undefined ? code : texts.say(`reason.${known}.short`);
}

const told = [
  ...(['consent', 'phase', 'candidates', 'mode', 'role', 'condition', 'basis', 'clause', 'purpose'] as const),
  ...(['role-entry', 'retention', 'party', 'article', 'value-list', 'about', 'scope', 'required', 'quorum'] as const),
  ...(['quorum-of-type', 'profile', 'term', 'arrangement', 'house-rule'] as const),
];

/** What a change is about: a field by its name, or a few words. */
export function aboutText({ kind, field, name = '' }: ImpactChange, speech: Speech): string {
  const { texts } = speech;
  if (kind === 'field' && field !== undefined) return fieldText(field, speech);
  const known = told.find((one) => one === kind) ?? 'other';
  return texts.say(`impact.kind.${known}`, { name: nameText(kind, name, speech) });
}

const phases = ['registration', 'screening', 'matching', 'nomination', 'contract', 'aftercare', 'closed'] as const;

function nameText(kind: ImpactChange['kind'], name: string, speech: Speech): string {
  const { texts } = speech;
  if (kind === 'role' || kind === 'role-entry') return insideSentence(roleText(name, speech), texts);
  if (kind === 'party' || kind === 'required') return partyText(name, speech);
  if (kind === 'value-list') return fieldText(name, speech);
  const phase = kind === 'phase' ? phases.find((one) => one === name) : undefined;
  return phase === undefined ? name : texts.say(`phase.${phase}`);
}

/** What it was and what it becomes; undefined where one word cannot say it. */
export function wasText(change: ImpactChange, texts: Texts): string {
  const before = sideText(change, 'before', texts);
  const after = sideText(change, 'after', texts);
  if (before === undefined || after === undefined || before === after) return texts.say('impact.changed');
  return texts.say('impact.was', { before, after });
}

/** Kinds of which it is told whether they are there. */
const present = ['phase', 'candidates', 'role', 'condition', 'role-entry', 'party'] as const;
const listed: readonly string[] = ['clause', 'purpose', 'required', 'house-rule'];

function sideText(change: ImpactChange, side: 'before' | 'after', texts: Texts): string | undefined {
  const { kind } = change;
  const value = change[side];
  const is = value === undefined || value === false ? 'no' : 'yes';
  const known = present.find((one) => one === kind);
  if (known !== undefined) return texts.say(`impact.state.${known}`, { is });
  if (listed.includes(kind)) return texts.say('impact.state.presence', { is });
  return kind === 'field' ? fieldSide(change, side, texts) : valueText(kind, value, texts);
}

/** A value that says enough in a word or a number. */
function valueText(kind: ImpactChange['kind'], value: ImpactChange['before'], texts: Texts): string | undefined {
  if (value === undefined || value === true) return undefined;
  if (kind === 'mode') return texts.say('impact.state.mode', { is: String(value) });
  if (kind === 'consent') return consentText(String(value), texts);
  if (kind === 'retention') return texts.say('impact.state.retention', { is: value });
  return kind === 'term' && typeof value === 'string' ? texts.day(value) : String(value);
}

function fieldSide(change: ImpactChange, side: 'before' | 'after', texts: Texts): string {
  const value = change[side];
  const consent = side === 'before' ? change.consentBefore : change.consentAfter;
  const show = partText(value, texts);
  if (value === undefined || consent === undefined || consent === 'none') return show;
  return texts.say(`impact.with.${consent}`, { show });
}

const requirements: readonly ConsentRequirement[] = ['none', 'objection', 'waiver', 'explicit'];

function consentText(value: string, texts: Texts): string {
  const asked = requirements.find((one) => one === value) ?? 'none';
  return texts.say(`impact.consent.${asked}`);
}
