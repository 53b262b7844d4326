import { describe, expect, it } from 'vitest';
import type { Author, DraftRevision, TwistChange } from '../../contract/generated/types.ts';
import { books } from '../veenrand.fixture.ts';
import { authoredRevisions, isSamePerson } from './authored-revisions.ts';
import { person } from './drafts.fixture.ts';

const [anna, bram] = [person('veldhaven'), person('woonveste')];
const change = (id: string): TwistChange => ({
  ...{ id, op: 'remove-field', clause: 'P04.HUB.COR', field: 'familyName' },
  ...{ by: 'privacy-officer of veldhaven', at: '2025-11-03T10:00:00Z', reason: 'agreed' },
});

const step = (
  revision: number,
  author: Author,
  action: DraftRevision['action'],
  what: DraftRevision['what'] = {},
): DraftRevision => ({
  ...{ draft: 'd_aaaaaaaaaaaaaaaaaaaaaa', revision, at: '2025-11-03T10:00:00Z', author, action, reason: 'agreed' },
  ...{ state: 'draft', what, digest: `sha-256:${'a'.repeat(43)}` },
});
const start = step(1, anna, 'start');

/** Revision, kind and party of what still shows. */
const showing = (standing: readonly string[], ...history: readonly DraftRevision[]) =>
  authoredRevisions({ changes: standing.map(change) }, [start, ...history]).map(
    ({ revision, touches, author }) => `${revision} ${touches} ${author.party}`,
  );

describe('of which revisions something still shows', () => {
  it('are always the first, and one that took the draft to another version of the model', () => {
    expect(showing([])).toStrictEqual(['1 twist veldhaven']);
    expect(showing([], step(2, bram, 'rebase'), step(3, anna, 'rebase'))).toStrictEqual([
      '1 twist veldhaven',
      '2 twist woonveste',
      '3 twist veldhaven',
    ]);
  });

  it('are not those that only moved the draft', () => {
    const moved = [step(2, bram, 'consult'), step(3, bram, 'reopen'), step(4, bram, 'offer'), step(5, bram, 'recall')];
    expect(showing([], ...moved)).toStrictEqual(['1 twist veldhaven']);
  });

  it('is no change any more that its own author took back', () => {
    const added = step(2, bram, 'change', { added: [change('2-1')] });
    expect(showing(['2-1'], added)).toContain('2 twist woonveste');
    expect(showing([], added, step(3, bram, 'change', { undone: [change('2-1')] }))).toStrictEqual([
      '1 twist veldhaven',
    ]);
  });

  it('is that somebody took back what another did, or what the draft began with', () => {
    const added = step(2, bram, 'change', { added: [change('2-1')] });
    expect(showing([], added, step(3, anna, 'change', { undone: [change('2-1')] }))).toStrictEqual([
      '1 twist veldhaven',
      '3 twist veldhaven',
    ]);
    expect(showing([], step(2, anna, 'change', { undone: [change('1-1')] }))).toContain('2 twist veldhaven');
  });

  it('is who settled what a rebase left to decide', () => {
    const found = { id: '2-1', kind: 'decide', code: 'reopened', pointer: '/clauses/0' } as const;
    const settled = [{ ...found, detail: 'it is open again', remedy: 'choose' }];
    expect(showing([], step(2, bram, 'change', { settled }))).toContain('2 twist woonveste');
  });

  it('is of each single value of the frame who set it last; arrangements one by one', () => {
    const first = step(2, bram, 'change', { frame: { version: '1.0.0', arrangements: { annexVersion: '1.0.0' } } });
    const again = step(3, anna, 'change', { frame: { version: '1.1.0' } });
    expect(showing([], first, again)).toStrictEqual(['1 twist veldhaven', '2 frame woonveste', '3 frame veldhaven']);
    const all = step(4, anna, 'change', { frame: { arrangements: { annexVersion: '2.0.0' } } });
    expect(showing([], first, again, all)).toStrictEqual([
      '1 twist veldhaven',
      '3 frame veldhaven',
      '4 frame veldhaven',
    ]);
  });

  it('is of everybody who ever set a list of the frame: nobody hides behind who mended another place in it', () => {
    const source = { nl: 'art. 15', en: 'art. 15' };
    const kept = (months: number) => ({ retention: [{ partyType: 'COR', months, source }] }) as const;
    const long = step(2, bram, 'change', { frame: { retention: [...kept(60).retention] } });
    const mended = step(3, anna, 'change', { frame: { retention: [...kept(60).retention] } });
    expect(showing([], long, mended)).toContain('2 frame woonveste');
  });

  it('counts as the twist when it is a rule of the region, which stands in the frame', () => {
    expect(showing([], step(2, bram, 'change', { frame: { houseRules: [] } }))).toContain('2 twist woonveste');
  });

  it('counts as the twist when it is about the emergency procedure, which opens fields: there or left out again', () => {
    const { emergency } = books.model;
    const comes = step(2, bram, 'change', { frame: { arrangements: { ...(emergency && { emergency }) } } });
    const goes = step(3, anna, 'change', { leftOut: ['emergency'] });
    expect(showing([], comes, goes)).toStrictEqual(['1 twist veldhaven', '2 twist woonveste', '3 twist veldhaven']);
  });
});

describe('an author', () => {
  it('is the same person under one id of a person, and the same application only within its party', () => {
    expect(isSamePerson({ ...anna, by: 'person:1' }, { ...bram, by: 'person:1' })).toBe(true);
    expect(isSamePerson({ ...anna, by: 'client' }, { ...bram, by: 'client' })).toBe(false);
    expect(isSamePerson({ ...anna, by: 'client' }, { ...anna, role: 'secretary', by: 'client' })).toBe(true);
  });
});
