import { describe, expect, it } from 'vitest';
import { books, type ChangeContent, toTwist } from '../veenrand.fixture.ts';
import { clauseIn, nextModel } from './models.fixture.ts';
import { type ThreeWayItem, threeWay } from './three-way.ts';

const next = nextModel((model) => {
  const clause = clauseIn(model, 'P04.HUB.COR');
  clause.core = clause.core.filter((name) => name !== 'familyName' && name !== 'email');
  clause.consentRequirement = 'explicit';
  model.articles.aim = { nl: 'Nieuw doel.', en: 'New aim.' };
});
const words = { nl: 'Ons doel.', en: 'Our aim.' };
const changes: readonly ChangeContent[] = [
  { op: 'remove-field', clause: 'P04.HUB.COR', field: 'familyName' },
  { op: 'narrow-field', clause: 'P04.HUB.COR', field: 'dateOfBirth', part: 'year' },
  { op: 'set-articles', articles: { aim: words } },
];

const view = (model = next): readonly ThreeWayItem[] =>
  threeWay(books.model, model, toTwist(...changes).changes, books);
const item = (kind: string, name: string): ThreeWayItem | undefined =>
  view().find((one) => one.kind === kind && one.name === name && (one.clause ?? 'P04.HUB.COR') === 'P04.HUB.COR');

describe('the old model, the new one and the region beside each other', () => {
  it('show who changed what', () => {
    expect(item('field', 'familyName')).toMatchObject({ oldModel: 'all', verdict: 'both-same' });
    expect(item('field', 'email')).toMatchObject({ oldModel: 'all', region: 'all', verdict: 'model-changed' });
    expect(item('field', 'dateOfBirth')).toMatchObject({ newModel: 'all', region: 'year', verdict: 'region-changed' });
    expect(item('article', 'aim')).toMatchObject({ region: words, verdict: 'conflict' });
    expect(item('article', 'support')?.verdict).toBe('unchanged');
    expect(item('option', 'supportContact')?.verdict).toBe('unchanged');
  });

  it('show only what the region changed when the model is the same', () => {
    const verdicts = new Set(view(books.model).map(({ verdict }) => verdict));
    expect([...verdicts].toSorted()).toStrictEqual(['region-changed', 'unchanged']);
  });
});
