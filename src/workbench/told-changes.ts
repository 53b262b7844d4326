import { compareWithModel, type Difference, diffAgreements } from '../agreements/agreements.ts';
import type { Agreement, LocalText, Model } from '../contract/generated/types.ts';
import type { ToldChange } from './signing-room-view.ts';

/** What an agreement opens, closes and words in another way than what there was before, for people to read. */
export function tellChanges(before: Agreement, after: Agreement): readonly ToldChange[] {
  const tell = teller([after, before]);
  return diffAgreements(before, after).map(tell);
}

/** The same next to its national model: what the region itself decided. */
export function tellChangesToModel(agreement: Agreement, model: Model): readonly ToldChange[] {
  const { cells, others } = compareWithModel(agreement, model);
  const tell = teller([agreement]);
  const opened = cells.flatMap((cell): ToldChange[] => {
    if (cell.verdict === 'same' || (cell.model !== 'core' && cell.agreement === 'none')) return [];
    const effect = cell.verdict === 'narrower' ? 'narrower' : 'wider';
    const before = cell.model === 'core' ? 'all' : 'none';
    return [tell({ ...cell, effect, pointer: '', before, after: cell.agreement })];
  });
  return [...opened, ...others.map(tell)];
}

/** @param documents in which names are looked up, the first that has one */
function teller(documents: readonly Agreement[]): (difference: Difference) => ToldChange {
  const purposes = new Map<string, LocalText>();
  const fields = new Map<string, LocalText>();
  for (const { purposes: listed, vocabulary } of documents.toReversed()) {
    for (const { code, label } of listed) purposes.set(code, label);
    for (const { name, label } of vocabulary.fields) fields.set(name, label);
  }
  const labelIn = (known: ReadonlyMap<string, LocalText>, code: string | undefined): LocalText | undefined =>
    code === undefined ? undefined : (known.get(code) ?? { nl: code, en: code });
  return ({ kind, effect, purpose, from, to, field, name, before, after }) => ({
    ...{ kind, effect, from, to },
    ...(kind === 'field' ? { before: toPart(before), after: toPart(after) } : {}),
    purpose: labelIn(purposes, purpose),
    field: labelIn(fields, field),
    name: field === undefined ? name : undefined,
  });
}

/** What is shown of a field: a part, all, or nothing. */
const toPart = (value: unknown): string => (typeof value === 'string' ? value : 'none');
