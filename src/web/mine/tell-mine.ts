import type { LegalBasisId } from '../../contract/generated/types.ts';
import type { Ground, MineLine, SeenField } from '../../workbench/mine-view.ts';
import type { Texts } from '../texts.ts';

/** Things in a row, as one says them: "a, b en c". */
export const listed = (items: readonly string[], { language }: Texts): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

const topics = ['who', 'home', 'money', 'support', 'living', 'safety', 'health'] as const;

/** The short names of topics, in quotes, in a row. */
export function topicsText(ids: readonly string[], texts: Texts): string {
  const names = ids.map((id) => texts.say(`mine.topic.${topics.find((topic) => topic === id) ?? 'other'}`));
  return listed(
    [...new Set(names)].map((name) => `‘${name}’`),
    texts,
  );
}

/** A law as a client recognises it; each has its sentences. */
export type LawKind = 'provider-to-town' | 'town-to-provider' | 'debts' | 'contract' | 'task' | 'other';

const lawKinds: Readonly<Record<LegalBasisId, LawKind>> = {
  'nl.wmo2015.5.2.2': 'provider-to-town',
  'nl.wmo2015.5.2.1': 'town-to-provider',
  'nl.wgs': 'debts',
  'nl.wgs.8': 'debts',
  'nl.bgs': 'debts',
  'eu.avg.6-1-b': 'contract',
  'eu.avg.6-1-e': 'task',
  'nl.wmo2015.5.1.1': 'task',
};

export const lawKindOf = (basis: LegalBasisId): LawKind => lawKinds[basis] ?? 'other';

/** A field as it stands in a list, with the part of it that was shown. */
export function fieldText({ text, part }: SeenField, texts: Texts): string {
  const field = texts.pick(text);
  return part === undefined ? field : texts.say('mine.fields.part', { field, part: texts.say(`mine.part.${part}`) });
}

/** "Mocht dat?", as one sentence or more for each thing that it rested on. Made from the decision, never for one case. */
export function allowedTexts({ grounds, fields, isBroken }: MineLine, texts: Texts): readonly string[] {
  if (isBroken) return [texts.say('mine.allowed.broken')];
  if (fields.length === 0) return [texts.say('mine.allowed.no')];
  if (grounds.length === 0) return [texts.say('mine.ground.law.other')];
  return [...new Set(joinConsents(grounds).map((ground) => groundText(ground, texts)))];
}

/** Consents of one day, by one person, are one yes to the client, however many kinds of it the law knows. */
function joinConsents(grounds: readonly Ground[]): readonly Ground[] {
  const joined = new Map<string, Ground>();
  for (const ground of grounds) {
    const isConsent = ground.kind === 'consent';
    const key = isConsent
      ? [ground.givenAt.slice(0, 10), ground.capacity, ground.endedAt].join(' ')
      : JSON.stringify(ground);
    const known = joined.get(key);
    const isSame = isConsent && known?.kind === 'consent';
    joined.set(key, isSame ? { ...known, topics: [...new Set([...known.topics, ...ground.topics])] } : ground);
  }
  return [...joined.values()];
}

function groundText(ground: Ground, texts: Texts): string {
  if (ground.kind === 'law') return texts.say(`mine.ground.law.${lawKindOf(ground.basis)}`);
  if (ground.kind === 'emergency') {
    return texts.say(ground.why === undefined ? 'mine.ground.emergency' : `mine.ground.emergency.${ground.why}`);
  }
  if (ground.kind !== 'consent') return texts.say(`mine.ground.${ground.kind}`);
  const said = { date: texts.date(ground.givenAt), topics: topicsText(ground.topics, texts) };
  const isOwn = ground.capacity === 'self';
  const given = texts.say(isOwn ? 'mine.ground.consent' : 'mine.ground.consent.representative', said);
  const { endedAt } = ground;
  return endedAt === undefined ? given : `${given} ${texts.say('mine.ground.ended', { date: texts.date(endedAt) })}`;
}

/** What was asked for, or might have been sent, and did not leave, with why, a sentence or two for each reason. */
export function refusedTexts({ way, party: { name }, fields, refused }: MineLine, texts: Texts): readonly string[] {
  return refused.map(({ reason, fields: own }) => {
    const said = {
      name,
      fields: listed(
        own.map((field) => texts.pick(field.text)),
        texts,
      ),
    };
    const alone = fields.length > 0 ? 'mine.refused' : 'mine.refused.all';
    const asked = texts.say(way === 'sent' ? 'mine.refused.sent' : alone, said);
    return `${asked} ${texts.say(`reason.${reason}.b1`, { party: name })}`;
  });
}
