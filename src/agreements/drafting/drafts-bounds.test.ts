import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { openStore, type Store } from '../../store/store.ts';
import { books } from '../veenrand.fixture.ts';
import { draftLimits, maxDocument, refuseTooMany, toBoundedText } from './draft-limits.ts';
import { approve, elsewhere, openWriting, person, starter, startWhole, type Writing } from './drafts.fixture.ts';

let store: Store;
let writing: Writing;

beforeEach(async () => {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-drafts-'));
  store = await openStore({ kind: 'sqlite', file: join(folder.path, 'test.db') });
  writing = openWriting(store);
  return async () => {
    await store[Symbol.asyncDispose]();
    folder.remove();
  };
});

const reason = 'agreed on Monday';
const fromModel = { model: { id: books.model.id } };
const fromElsewhere = { agreement: { id: elsewhere.id, version: elsewhere.version } };

describe('an agreement of others', () => {
  it('that never came into force is no start of a draft: what is offered is between its parties', async () => {
    writing.unsigned.add(`${elsewhere.id} ${elsewhere.version}`);
    await expect(writing.drafts.start({ from: fromElsewhere, reason }, starter)).rejects.toMatchObject({
      code: 'invalid-input',
      extras: { errors: [{ code: 'unknown-agreement' }] },
    });
    const own = await writing.drafts.start({ from: fromElsewhere, reason }, person('ander-veldhaven'));
    expect(own.frame.id).toBe(elsewhere.id);
  });

  it('does not tell its hash in a draft or its history, or a stranger could hand in statements about it', async () => {
    const draft = await writing.drafts.start({ from: fromElsewhere, reason }, starter);
    const history = await writing.drafts.history(draft.id, starter);
    expect(JSON.stringify([draft, history])).not.toContain('sha3-512:');
  });
});

describe('what a party can pile up', () => {
  it('are so many drafts at most that are neither offered nor abandoned', async () => {
    const begin = () => writing.drafts.start({ from: fromModel, reason }, starter);
    const [first] = await Promise.all(Array.from({ length: draftLimits.drafts }, begin));
    await expect(begin()).rejects.toMatchObject({
      code: 'conflict',
      extras: { errors: [{ code: 'too-many-drafts' }] },
    });
    expect((await writing.drafts.start({ from: fromModel, reason }, person('noordlicht'))).revision).toBe(1);
    const abandon = { revision: 1, to: 'abandoned', reason } as const;
    await writing.drafts.move(first?.id ?? '', abandon, starter, writing);
    expect((await begin()).revision).toBe(1);
  });

  it.each(['comments', 'revisions', 'reviews', 'ticks'] as const)('are so many %s of a draft at most', (what) => {
    expect(() => refuseTooMany(what, draftLimits[what] - 1)).not.toThrow();
    expect(() => refuseTooMany(what, draftLimits[what])).toThrow(GatewayError);
  });

  it('is a draft of so many characters at most; a change that makes it larger changes nothing', async () => {
    const draft = await startWhole(writing);
    const aim = 'x'.repeat(1_900);
    const change = (before: Draft) =>
      writing.drafts.change(
        before.id,
        {
          ...{ revision: before.revision, reason },
          changes: Array.from({ length: 100 }, (_, index) => {
            const text = `${aim} ${before.revision} ${index}`;
            return { op: 'set-articles', articles: { aim: { nl: text, en: text } } } as const;
          }),
        },
        starter,
      );
    let last = draft;
    const grow = async () => {
      while (last.revision < 10) last = await change(last);
    };
    await expect(grow()).rejects.toMatchObject({ code: 'too-large' });
    expect(toBoundedText(last).length).toBeLessThanOrEqual(maxDocument);
    expect(await writing.drafts.read(draft.id, starter)).toStrictEqual(last);
  });
});

describe('an offer that was cut off', () => {
  const again = (draft: Draft) => ({ revision: draft.revision, to: 'offered', reason }) as const;

  it('and was overtaken meanwhile is taken back: the draft is what it was, and can be offered as something else', async () => {
    const { drafts, published } = writing;
    const draft = await startWhole(writing);
    const open = await drafts.move(draft.id, { revision: 1, to: 'consultation', reason }, starter, writing);
    await approve(writing, draft.id);
    const offered = await drafts.move(draft.id, again(open), starter, writing);
    published.delete('veenrand 2.0.0');
    const overtaken = { ...writing, publish: () => Promise.reject(new GatewayError('conflict', 'overtaken')) };
    await expect(drafts.move(draft.id, again(offered), starter, overtaken)).rejects.toMatchObject({ code: 'conflict' });
    const after = await drafts.read(draft.id, starter);
    expect(after).toStrictEqual({ ...open, revision: 4 });
    expect((await drafts.history(draft.id, starter)).at(-1)).toMatchObject({ action: 'recall', state: 'consultation' });
    expect((await drafts.move(draft.id, again(after), starter, writing)).state).toBe('offered');
  });

  it('but cannot be published just now stays an offer', async () => {
    const { drafts, published } = writing;
    const draft = await startWhole(writing);
    await approve(writing, draft.id);
    const offered = await drafts.move(draft.id, again(draft), starter, writing);
    published.delete('veenrand 2.0.0');
    const away = { ...writing, publish: () => Promise.reject(new GatewayError('store-unavailable', 'away')) };
    await expect(drafts.move(draft.id, again(offered), starter, away)).rejects.toMatchObject({
      code: 'store-unavailable',
    });
    expect(await drafts.read(draft.id, starter)).toStrictEqual(offered);
  });

  it('and was published after all is not taken back, whatever is against it by now', async () => {
    const { drafts } = writing;
    const draft = await startWhole(writing);
    await approve(writing, draft.id);
    const offered = await drafts.move(draft.id, again(draft), starter, writing);
    const late = { ...writing, publish: () => Promise.reject(new GatewayError('conflict', 'a later one is there')) };
    expect(await drafts.move(draft.id, again(offered), starter, late)).toStrictEqual(offered);
  });
});
