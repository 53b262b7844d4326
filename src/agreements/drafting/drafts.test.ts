import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../contract/contract.ts';
import type { Draft, DraftChange, Finding } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { openStore, type Store } from '../../store/store.ts';
import { hashAgreement } from '../hash-agreement.ts';
import { books, frame, toTwist, toVeenrand } from '../veenrand.fixture.ts';
import {
  approve,
  elsewhere,
  mixedFrame,
  openWriting,
  person,
  starter,
  startWhole,
  type Writing,
} from './drafts.fixture.ts';
import type { Drafts } from './drafts.ts';
import { clauseIn, nextModel } from './models.fixture.ts';

let store: Store;
let writing: Writing;
let drafts: Drafts;

beforeEach(async () => {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-drafts-'));
  store = await openStore({ kind: 'sqlite', file: join(folder.path, 'test.db') });
  writing = openWriting(store);
  drafts = writing.drafts;
  return async () => {
    await store[Symbol.asyncDispose]();
    folder.remove();
  };
});

/** What a refusal says: its code, and the errors with their places. */
async function refusalOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => undefined,
    (thrown: GatewayError) => thrown,
  );
  if (error === undefined) return ['nothing was refused'];
  return [error.code, ...(error.extras.errors ?? []).map(({ code, pointer }) => `${code} ${pointer}`)];
}

const model = { id: books.model.id, version: books.model.version };
const familyName = { clause: 'P04.HUB.COR', field: 'familyName' } as const;
const dateOfBirth = { clause: 'P04.HUB.COR', field: 'dateOfBirth' } as const;
const supportContact = { clause: 'P04.HUB.COR', field: 'supportContact' } as const;
const reason = 'agreed on Monday';
const set = (draft: Draft, change: Omit<DraftChange, 'revision' | 'reason'>): DraftChange => ({
  ...{ revision: draft.revision, reason },
  ...change,
});
const change = (draft: Draft, what: Omit<DraftChange, 'revision' | 'reason'>, by = starter): Promise<Draft> =>
  drafts.change(draft.id, set(draft, what), by);
const move = (draft: Draft, to: Draft['state'], by = starter): Promise<Draft> =>
  drafts.move(draft.id, { revision: draft.revision, to, reason }, by, writing);

describe('a draft starts', () => {
  it.each<[string, unknown]>([
    ['nothing', {}],
    ['nothing at all', null],
    ['a model and an agreement at once', { model: { id: 'x' }, agreement: { id: 'elders', version: '1.0.0' } }],
    ['a document of its own', { agreement: elsewhere }],
  ])('never from %s', (_what, from) => {
    expect(validate('draftRequest', { from, reason })).toMatchObject({ ok: false });
  });

  it('never from a model or an agreement that is not here', async () => {
    const unknown = [
      { model: { id: 'other-model' } },
      { model: { id: model.id, version: '9.9.9' } },
      { agreement: { id: 'nergens', version: '1.0.0' } },
    ];
    const refused = await Promise.all(unknown.map((from) => refusalOf(drafts.start({ from, reason }, starter))));
    expect(refused).toStrictEqual([
      ['invalid-input', 'unknown-model /from/model'],
      ['invalid-input', 'unknown-model /from/model'],
      ['invalid-input', 'unknown-agreement /from'],
    ]);
    expect(await drafts.list(starter, { limit: 50 })).toStrictEqual([]);
  });

  it('never from an agreement whose model is not here, or that goes beyond it', async () => {
    const lost = { ...elsewhere, id: 'lost', model: { ...elsewhere.model, version: '0.1.0' } };
    const wide = { ...elsewhere, id: 'wide', valueLists: [] };
    for (const one of [lost, wide]) writing.published.set(`${one.id} ${one.version}`, one);
    const from = (id: string) => ({ from: { agreement: { id, version: '1.0.0' } }, reason });
    expect(await refusalOf(drafts.start(from('lost'), starter))).toStrictEqual([
      'invalid-input',
      'unknown-model /from/agreement',
    ]);
    expect(await refusalOf(drafts.start(from('wide'), starter))).toStrictEqual([
      'invalid-input',
      'outside-model /from/agreement',
    ]);
  });

  it('by nobody whose role starts no drafts', async () => {
    for (const role of ['data-protection-officer', 'signatory', 'woonconsulent']) {
      const by = person('veldhaven', role);
      expect(await refusalOf(drafts.start({ from: { model: { id: model.id } }, reason }, by))).toStrictEqual([
        'not-allowed',
      ]);
    }
  });

  it('from the newest version of the model, with its retention and nothing decided yet', async () => {
    const draft = await drafts.start({ from: { model: { id: model.id } }, reason }, starter);
    expect(draft).toMatchObject({ revision: 1, state: 'draft', model: { version: '1.1.0' }, changes: [] });
    expect(draft.frame).toStrictEqual({ retention: books.model.retention });
    expect(draft.createdBy).toStrictEqual(starter);
  });

  it("from another region's agreement: its twist and its retention, and nothing about its parties", async () => {
    const from = { agreement: { id: 'elders', version: '1.0.0' } };
    const draft = await drafts.start({ from, frame: { id: 'veenrand' }, reason }, starter);
    expect(draft.frame).toStrictEqual({ id: 'veenrand', retention: elsewhere.retention });
    expect(draft.basedOn).toStrictEqual({ id: 'elders', version: '1.0.0' });
    expect(draft.changes).toStrictEqual([
      { op: 'remove-field', ...familyName, id: '1-1', by: 'privacy-officer of veldhaven', at: draft.createdAt, reason },
      {
        op: 'switch-on',
        ...supportContact,
        id: '1-2',
        by: 'privacy-officer of veldhaven',
        at: draft.createdAt,
        reason,
      },
    ]);
  });

  it('from an agreement of its own party: the whole frame but the version', async () => {
    const draft = await drafts.start({ from: { agreement: { id: 'veenrand', version: '1.0.0' } }, reason }, starter);
    const { version: _, ...own } = frame;
    expect(draft.frame).toStrictEqual(own);
    const next = await change(draft, { frame: { version: '1.1.0' } });
    const preview = await drafts.preview(next.id, starter);
    const { version, text, ...made } = preview.agreement ?? toVeenrand();
    const { version: _version, text: _text, ...before } = toVeenrand();
    expect(made).toStrictEqual(before);
    expect([version, preview.problems]).toStrictEqual(['1.1.0', []]);
  });
});

describe('a change set', () => {
  it('is refused whole, with every problem and its place', async () => {
    const draft = await change(await startWhole(writing), { changes: [{ op: 'remove-field', ...familyName }] });
    const refused = await refusalOf(
      change(draft, {
        changes: [
          { op: 'switch-on', clause: 'P04.HUB.COR', field: 'bsn' },
          { op: 'narrow-field', ...dateOfBirth, part: 'year' },
          { op: 'remove-field', ...familyName },
        ],
        frame: { version: '2.0.0', retention: [], arrangements: { quotas: [], annexVersion: '1.0.1' } },
        undo: ['2-1', '9-9'],
        settle: ['9-1'],
      }),
    );
    expect(refused).toStrictEqual([
      'invalid-input',
      'unknown-id /undo/1',
      'unknown-id /settle/0',
      'already-so /frame/version',
      'already-so /frame/arrangements/quotas',
      'never-to /changes/0/field',
    ]);
    expect(await drafts.read(draft.id, starter)).toStrictEqual(draft);
    expect(await drafts.history(draft.id, starter)).toHaveLength(2);
  });

  it('with nothing in it, or with an empty arrangement, is refused', async () => {
    const draft = await startWhole(writing);
    const refused = [{}, { changes: [], undo: [] }, { frame: {} }, { frame: { arrangements: {} } }];
    const codes = await Promise.all(refused.map((what) => refusalOf(change(draft, what))));
    expect(codes).toStrictEqual([
      ['invalid-input', 'nothing-to-do '],
      ['invalid-input', 'nothing-to-do '],
      ['invalid-input', 'nothing-to-do '],
      ['invalid-input', 'already-so /frame/arrangements'],
    ]);
  });

  it('says who made each change, when and why; the person is in the history only', async () => {
    const draft = await startWhole(writing);
    writing.wait(1_000);
    const by = { ...person('woonveste', 'secretary'), partyType: 'COR' };
    const next = await drafts.change(draft.id, set(draft, { changes: [{ op: 'remove-field', ...familyName }] }), by);
    expect(next.changes).toStrictEqual([
      {
        op: 'remove-field',
        ...familyName,
        id: '2-1',
        by: 'secretary of woonveste',
        at: '2025-11-03T10:00:01.000Z',
        reason,
      },
    ]);
    const [, step] = await drafts.history(draft.id, starter);
    expect(step).toMatchObject({
      action: 'change',
      revision: 2,
      reason,
      state: 'draft',
      what: { added: next.changes },
    });
    expect(step?.author).toStrictEqual({ party: 'woonveste', role: 'secretary', by: 'secretary-1' });
  });

  it('takes an earlier change back by its id, and history keeps it', async () => {
    const first = await change(await startWhole(writing), {
      changes: [
        { op: 'remove-field', ...familyName },
        { op: 'narrow-field', ...dateOfBirth, part: 'year' },
      ],
    });
    const second = await change(first, { undo: ['2-1'], changes: [{ op: 'switch-on', ...supportContact }] });
    expect(second.changes.map(({ id, op }) => `${id} ${op}`)).toStrictEqual(['2-2 narrow-field', '3-1 switch-on']);
    const history = await drafts.history(first.id, starter);
    expect(history[2]?.what.undone?.map(({ id }) => id)).toStrictEqual(['2-1']);
  });

  it('may not take back what a later change rests on', async () => {
    const draft = await change(await startWhole(writing), {
      changes: [
        { op: 'switch-on', ...supportContact },
        { op: 'remove-field', ...supportContact },
      ],
    });
    expect(await refusalOf(change(draft, { undo: ['2-1'] }))).toStrictEqual(['invalid-input', 'not-in-clause /undo']);
  });

  it('may not make an earlier requirement too weak', async () => {
    const draft = await change(await startWhole(writing), {
      changes: [{ op: 'require-consent', clause: 'P09.COR.PRO', requirement: 'explicit' }],
    });
    const special = nextModel((next) => {
      clauseIn(next, 'P09.COR.PRO').optional = ['supportContact'];
    });
    const other = openWriting(store, { models: [{ ...special, version: model.version }] });
    const switched = { op: 'switch-on', clause: 'P09.COR.PRO', field: 'supportContact' } as const;
    expect(await refusalOf(other.drafts.change(draft.id, set(draft, { changes: [switched] }), starter))).toStrictEqual([
      'invalid-input',
      'weaker-for-some-field /changes',
    ]);
  });

  it('may not make a twist longer than a twist may be', async () => {
    const aim = (index: number) => ({ nl: `Doel ${index}.`, en: `Aim ${index}.` });
    const some = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ op: 'set-articles', articles: { aim: aim(index) } }) as const);
    let draft = await startWhole(writing);
    for (let time = 0; time < 4; time += 1) draft = await change(draft, { changes: some(500) });
    expect(await refusalOf(change(draft, { changes: some(1) }))).toStrictEqual(['invalid-input', 'maxItems /changes']);
  });

  it('leaves an arrangement out again that there need not be, and history tells it', async () => {
    const { emergency } = books.model;
    const having = await change(await startWhole(writing), {
      frame: { arrangements: { ...(emergency && { emergency }) } },
    });
    expect(having.frame.arrangements?.emergency).toStrictEqual(emergency);
    const without = await change(having, {
      leaveOut: ['emergency'],
      frame: { arrangements: { annexVersion: '3.0.0' } },
    });
    expect(without.frame.arrangements).not.toHaveProperty('emergency');
    expect(without.frame.arrangements?.annexVersion).toBe('3.0.0');
    expect((await drafts.history(having.id, starter)).at(-1)?.what).toStrictEqual({
      frame: { arrangements: { annexVersion: '3.0.0' } },
      leftOut: ['emergency'],
    });
  });

  it('leaves out nothing that is not there, or that the same change set sets', async () => {
    const draft = await startWhole(writing);
    const refused = ['invalid-input', 'already-so /leaveOut/0'];
    expect(await refusalOf(change(draft, { leaveOut: ['emergency'] }))).toStrictEqual(refused);
    const { emergency } = books.model;
    const both = { leaveOut: ['emergency' as const], frame: { arrangements: { ...(emergency && { emergency }) } } };
    expect(await refusalOf(change(draft, both))).toStrictEqual(['invalid-input', 'set-too /leaveOut/0']);
    const having = await change(draft, { frame: both.frame });
    const other = { ...emergency, hours: 1 } as typeof emergency;
    const again = { ...both, frame: { arrangements: { ...(other && { emergency: other }) } } };
    expect(await refusalOf(change(having, again))).toStrictEqual(['invalid-input', 'set-too /leaveOut/0']);
  });

  it('sets arrangements one by one, and other members of the frame whole', async () => {
    const draft = await drafts.start({ from: { model: { id: model.id } }, reason }, starter);
    const first = await change(draft, { frame: { arrangements: { quotas: [], annexVersion: '1.0.0' } } });
    const second = await change(first, { frame: { arrangements: { annexVersion: '1.0.1' }, term: frame.term } });
    expect(second.frame).toMatchObject({ arrangements: { quotas: [], annexVersion: '1.0.1' }, term: frame.term });
  });

  it('of who takes part asks for a party that decides', async () => {
    const draft = await startWhole(writing);
    const parties = frame.parties.map((party) => ({ ...party, involvement: 'decide' as const }));
    const coCreator = person('woonveste');
    expect(await refusalOf(change(draft, { frame: { parties } }, coCreator))).toStrictEqual(['not-allowed']);
    expect((await change(draft, { frame: { title: { nl: 'Anders', en: 'Other' } } }, coCreator)).revision).toBe(2);
    expect(await refusalOf(change(draft, { frame: { parties } }, person('noordlicht')))).toStrictEqual(['conflict']);
  });
});

describe('who may not read a draft', () => {
  it('finds nothing, whatever is asked', async () => {
    const draft = await startWhole(writing);
    const by = person('buitenhuis');
    const { id, revision } = draft;
    const comment = await drafts.comment(id, { text: 'een vraag' }, starter);
    const asked = [
      drafts.read(id, by),
      drafts.read(id, by, 1),
      drafts.history(id, by),
      drafts.preview(id, by),
      drafts.compare(id, '1.1.0', by),
      drafts.comments(id, by),
      drafts.comment(id, { text: 'ik ook' }, by),
      drafts.resolveComment(id, comment.id, by),
      drafts.change(id, set(draft, { undo: ['1-1'] }), by),
      drafts.rebase(id, { revision, version: '1.1.0', reason }, by),
      drafts.move(id, { revision, to: 'offered', reason }, by, writing),
      drafts.read('d_aaaaaaaaaaaaaaaaaaaaaa', starter),
    ];
    expect(await Promise.all(asked.map(refusalOf))).toStrictEqual(asked.map(() => ['not-found']));
    expect(await drafts.list(by, { limit: 50 })).toStrictEqual([]);
    expect(await drafts.list(person('balans'), { limit: 50 })).toStrictEqual([]);
    expect(await drafts.list(person('woonveste'), { limit: 50 })).toStrictEqual([
      {
        ...{ id, revision: 1, state: 'draft', model, updatedAt: draft.updatedAt },
        ...{ title: frame.title, region: 'Veenrand' },
      },
    ]);
  });
});

describe('a draft goes', () => {
  it('from draft to consultation and back, and the party that advises reads it from then on', async () => {
    const draft = await startWhole(writing);
    const advisor = person('balans');
    expect(await refusalOf(drafts.comment(draft.id, { text: 'mag dit?' }, advisor))).toStrictEqual(['not-found']);
    const open = await move(draft, 'consultation', person('woonveste'));
    expect((await drafts.comment(draft.id, { text: 'mag dit?' }, advisor)).revision).toBe(2);
    expect(await refusalOf(change(open, { changes: [{ op: 'remove-field', ...familyName }] }, advisor))).toStrictEqual([
      'not-allowed',
    ]);
    const back = await move(open, 'draft');
    expect(back).toMatchObject({ state: 'draft', revision: 3 });
    expect((await drafts.history(draft.id, starter)).map(({ action }) => action)).toStrictEqual([
      'start',
      'consult',
      'reopen',
    ]);
  });

  it('nowhere by who may not decide, nor where there is no way', async () => {
    const draft = await startWhole(writing);
    expect(await refusalOf(move(draft, 'offered', person('woonveste')))).toStrictEqual(['not-allowed']);
    expect(await refusalOf(move(draft, 'abandoned', person('woonveste')))).toStrictEqual(['not-allowed']);
    expect(await refusalOf(move(draft, 'offered', person('noordlicht', 'signatory')))).toStrictEqual(['not-allowed']);
    expect(await refusalOf(move(draft, 'draft'))).toStrictEqual(['invalid-input', 'no-such-step /to']);
  });

  it('out of use when it is abandoned: it is read, and nothing else', async () => {
    const gone = await move(await startWhole(writing), 'abandoned');
    expect(await refusalOf(change(gone, { changes: [{ op: 'remove-field', ...familyName }] }))).toStrictEqual([
      'conflict',
    ]);
    expect(await refusalOf(drafts.comment(gone.id, { text: 'jammer' }, starter))).toStrictEqual(['conflict']);
    expect(await refusalOf(move(gone, 'offered'))).toStrictEqual(['invalid-input', 'no-such-step /to']);
    expect(await drafts.read(gone.id, person('balans'))).toStrictEqual(gone);
  });
});

describe('an offer', () => {
  const finding = (severity: Finding['severity']): Finding => ({
    ...{ severity, pointer: '/clauses/0', detail: 'about this clause', source: 'LR-04' },
    ...{ code: 'consent-alone', title: { nl: 'Let op', en: 'Mind' }, remedy: { nl: 'Doe iets', en: 'Do something' } },
  });

  it('is refused while anything is missing or wrong; everything is told', async () => {
    const draft = await drafts.start({ from: { model: { id: model.id } }, frame: { id: 'veenrand' }, reason }, starter);
    expect(await refusalOf(move(draft, 'offered'))).toStrictEqual([
      'invalid-input',
      ...['version', 'title', 'scope', 'parties', 'signing', 'term', 'arrangements'].map(
        (member) => `frame-required /frame/${member}`,
      ),
    ]);
    expect((await drafts.preview(draft.id, starter)).agreement).toBeUndefined();
  });

  it('is refused for an error of the checks, and not for a warning', async () => {
    const draft = await startWhole(writing);
    await approve(writing, draft.id);
    const strict = openWriting(store, { findings: [finding('warning'), finding('error')] });
    const offer = { revision: 1, to: 'offered', reason } as const;
    expect(await refusalOf(strict.drafts.move(draft.id, offer, starter, strict))).toStrictEqual([
      'invalid-input',
      'consent-alone /agreement/clauses/0',
    ]);
    expect((await strict.drafts.preview(draft.id, starter)).findings).toHaveLength(2);
    const mild = openWriting(store, { findings: [finding('warning')] });
    expect((await mild.drafts.move(draft.id, offer, starter, mild)).state).toBe('offered');
  });

  it('is refused for a version that is another text already', async () => {
    const draft = await startWhole(writing, { ...mixedFrame, version: '1.0.0' });
    await approve(writing, draft.id);
    expect(await refusalOf(move(draft, 'offered'))).toStrictEqual(['invalid-input', 'version-taken /frame/version']);
    expect(await drafts.read(draft.id, starter)).toStrictEqual(draft);
  });

  it('publishes exactly what the draft makes, and the draft never changes again', async () => {
    const consulted = await move(await startWhole(writing), 'consultation');
    const preview = await drafts.preview(consulted.id, starter);
    await approve(writing, consulted.id);
    const offered = await move(consulted, 'offered', person('noordlicht'));
    const published = writing.published.get('veenrand 2.0.0');
    expect(published).toStrictEqual(preview.agreement);
    expect(offered.offered).toStrictEqual({
      id: 'veenrand',
      version: '2.0.0',
      hash: published && hashAgreement(published),
    });
    const refused = [
      change(offered, { changes: [{ op: 'remove-field', ...familyName }] }),
      drafts.rebase(offered.id, { revision: offered.revision, version: '1.1.0', reason }, starter),
      drafts.comment(offered.id, { text: 'te laat' }, starter),
    ];
    expect(await Promise.all(refused.map(refusalOf))).toStrictEqual(refused.map(() => ['conflict']));
    expect(await refusalOf(move(offered, 'draft'))).toStrictEqual(['invalid-input', 'no-such-step /to']);
    expect(await refusalOf(move(offered, 'abandoned'))).toStrictEqual(['invalid-input', 'no-such-step /to']);
  });

  it('that cannot be published leaves the draft as it was, and history tells of it', async () => {
    const draft = await startWhole(writing);
    await approve(writing, draft.id);
    const failing = { ...writing, publish: () => Promise.reject(new Error('no paper')) };
    const offer = { revision: 1, to: 'offered', reason } as const;
    await expect(drafts.move(draft.id, offer, starter, failing)).rejects.toThrow('no paper');
    const after = await drafts.read(draft.id, starter);
    expect(after).toStrictEqual({ ...draft, revision: 3 });
    expect((await drafts.history(draft.id, starter)).map(({ action, state }) => `${action} ${state}`)).toStrictEqual([
      'start draft',
      'offer offered',
      'recall draft',
    ]);
    expect((await move(after, 'offered')).state).toBe('offered');
  });

  it('is refused before anything is tried when it may not be published, with places as the draft has them', async () => {
    const draft = await startWhole(writing);
    await approve(writing, draft.id);
    const errors = [{ pointer: '/scope/region', code: 'region-taken', detail: 'another has it' }];
    const taken = new GatewayError('conflict', 'this cannot stand beside the others', { errors });
    const offer = { revision: 1, to: 'offered', reason } as const;
    for (const door of ['checkPublication', 'publish'] as const) {
      const refusing = { ...writing, [door]: () => Promise.reject(taken) };
      const { revision } = await drafts.read(draft.id, starter);
      expect(await refusalOf(drafts.move(draft.id, { ...offer, revision }, starter, refusing))).toStrictEqual([
        'conflict',
        'region-taken /agreement/scope/region',
      ]);
    }
    // Only the second, which nobody could foresee, is in history.
    expect((await drafts.history(draft.id, starter)).map(({ action }) => action)).toStrictEqual([
      'start',
      'offer',
      'recall',
    ]);
    expect(writing.published.has('veenrand 2.0.0')).toBe(false);
  });

  it('is for a party of the agreement: who only started the draft offers nothing', async () => {
    const outsider = person('buitenhuis');
    const from = { model: { id: model.id } };
    const draft = await drafts.start({ from, frame: mixedFrame, reason }, outsider);
    await approve(writing, draft.id);
    expect(await refusalOf(move(draft, 'offered', outsider))).toStrictEqual([
      'invalid-input',
      'own-party-missing /frame/parties',
    ]);
    expect(await drafts.read(draft.id, outsider)).toStrictEqual(draft);
    expect((await move(draft, 'offered', person('noordlicht'))).state).toBe('offered');
  });

  it('that was cut off before it was published is finished by who may offer', async () => {
    const draft = await startWhole(writing);
    await approve(writing, draft.id);
    const offered = await move(draft, 'offered');
    writing.published.delete('veenrand 2.0.0');
    expect(await refusalOf(move(offered, 'offered', person('woonveste')))).toStrictEqual(['not-allowed']);
    expect(await move(offered, 'offered')).toStrictEqual(offered);
    expect(writing.published.has('veenrand 2.0.0')).toBe(true);
    const other = openWriting(store, { models: [nextModel(), { ...books.model, roles: [] }] });
    const again = { revision: offered.revision, to: 'offered', reason } as const;
    expect(await refusalOf(other.drafts.move(offered.id, again, starter, other))).toStrictEqual(['conflict']);
  });
});

describe('a rebase of a draft', () => {
  const coreNow = nextModel((next) => {
    const clause = clauseIn(next, 'P04.HUB.COR');
    clause.optional = [];
    clause.core = clause.core.filter((name) => name !== 'dateOfBirth');
  });

  it('keeps what fits, and leaves the rest with the draft until it is settled', async () => {
    const other = openWriting(store, { models: [coreNow, books.model] });
    const draft = await change(await startWhole(writing), {
      changes: [
        { op: 'switch-on', ...supportContact },
        { op: 'narrow-field', ...dateOfBirth, part: 'year' },
        { op: 'remove-field', ...familyName },
      ],
    });
    const { revision } = draft;
    const rebased = await other.drafts.rebase(draft.id, { revision, version: '1.1.0', reason }, starter);
    expect(rebased.conflicts.map(({ id, kind, code, change }) => `${id} ${kind} ${code} ${change}`)).toStrictEqual([
      '3-1 decide no-longer-optional 2-1',
      '3-2 note field-gone 2-2',
    ]);
    expect(rebased.draft).toMatchObject({ model: { version: '1.1.0' }, conflicts: [{ id: '3-1' }] });
    expect(rebased.draft.changes.map(({ id }) => id)).toStrictEqual(['2-2', '2-3']);
    await approve(other, draft.id);
    const offer = { revision: 3, to: 'offered', reason } as const;
    expect(await refusalOf(other.drafts.move(draft.id, offer, starter, other))).toStrictEqual([
      'invalid-input',
      'open-conflict /conflicts/0',
    ]);
    const settled = await other.drafts.change(draft.id, { revision: 3, reason, settle: ['3-1'] }, starter);
    expect(settled.conflicts).toStrictEqual([]);
    const history = await other.drafts.history(draft.id, starter);
    expect(history.map(({ action }) => action)).toStrictEqual(['start', 'change', 'rebase', 'change']);
    expect(history[2]?.what.conflicts).toStrictEqual(rebased.conflicts);
    expect(history[3]?.what.settled?.map(({ code }) => code)).toStrictEqual(['no-longer-optional']);
    await approve(other, draft.id);
    expect((await other.drafts.move(draft.id, { ...offer, revision: 4 }, starter, other)).state).toBe('offered');
  });

  it('settles what it left to decide about a change when that change is taken back', async () => {
    const again = nextModel((next) => {
      next.clauses.push({ ...clauseIn(next, 'P04.HUB.COR'), id: 'P04.HUB.COR.again' });
    });
    const other = openWriting(store, { models: [again, books.model] });
    const draft = await change(await startWhole(writing), { changes: [{ op: 'remove-field', ...familyName }] });
    const rebased = await other.drafts.rebase(draft.id, { revision: 2, version: '1.1.0', reason }, starter);
    expect(rebased.draft.conflicts.map(({ code }) => code)).toStrictEqual(['reopened']);
    const back = await other.drafts.change(draft.id, { revision: 3, reason, undo: ['2-1'] }, starter);
    expect(back).toMatchObject({ conflicts: [], changes: [] });
  });

  it('goes only to another version that is known here', async () => {
    const draft = await startWhole(writing);
    const onto = (version: string) => refusalOf(drafts.rebase(draft.id, { revision: 1, version, reason }, starter));
    expect(await onto(model.version)).toStrictEqual(['invalid-input', 'same-version /version']);
    expect(await onto('7.0.0')).toStrictEqual(['invalid-input', 'unknown-model /version']);
    expect(await drafts.compare(draft.id, '1.1.0', starter)).not.toStrictEqual([]);
    expect(await refusalOf(drafts.compare(draft.id, '7.0.0', starter))).toContain('unknown-model /version');
  });

  it('is not to be had once the model of the draft is gone', async () => {
    const draft = await startWhole(writing);
    const other = openWriting(store, { models: [nextModel()] });
    expect(await refusalOf(other.drafts.preview(draft.id, starter))).toStrictEqual(['conflict']);
  });
});

describe('a comment', () => {
  it('is about a clause, a place or the whole, and answers what was said about the same draft', async () => {
    const [draft, other] = [await startWhole(writing), await startWhole(writing)];
    const strange = await drafts.comment(other.id, { text: 'elders gezegd' }, starter);
    const about = (request: Parameters<Drafts['comment']>[1]) => refusalOf(drafts.comment(draft.id, request, starter));
    expect(await about({ text: 'nee', clause: 'P04.COR.COR' })).toStrictEqual([
      'invalid-input',
      'unknown-clause /clause',
    ]);
    expect(await about({ text: 'nee', clause: 'P04.HUB.COR', pointer: '/term', replyTo: strange.id })).toStrictEqual([
      'invalid-input',
      'one-place /pointer',
      'unknown-comment /replyTo',
    ]);
    expect(await about({ text: 'nee', field: 'kanarie' })).toStrictEqual([
      'invalid-input',
      'one-place /field',
      'unknown-field /field',
    ]);
    const place = { clause: 'P04.HUB.COR', field: 'familyName' };
    const first = await drafts.comment(draft.id, { text: 'waarom?', ...place }, person('woonveste'));
    writing.wait(1);
    const second = await drafts.comment(draft.id, { text: 'hierom', replyTo: first.id }, starter);
    writing.wait(1);
    const third = await drafts.comment(draft.id, { text: 'te lang', pointer: '/term' }, starter);
    expect(await drafts.comments(draft.id, starter)).toStrictEqual([first, second, third]);
    expect(first).toMatchObject({ ...place, draft: draft.id, revision: 1, author: person('woonveste') });
  });

  it('is about a place that the agreement has; while there is no agreement yet, about what will be there', async () => {
    const whole = await startWhole(writing);
    const begun = await drafts.start({ from: { model: { id: whole.model.id } }, reason: 'begin' }, starter);
    const at = async ({ id }: Draft, pointer: string) =>
      (await refusalOf(drafts.comment(id, { text: 'waarom?', pointer }, starter))).join();
    const nowhere = 'invalid-input,unknown-place /pointer';
    for (const pointer of [
      '/articles/zork',
      '/clauses/9999',
      '/clauses/length',
      '/term/from/x',
      '/title/constructor',
    ]) {
      expect(await at(whole, pointer), pointer).toBe(nowhere);
    }
    await drafts.comment(whole.id, { text: 'ja', pointer: '/clauses/0/fields/0/name' }, starter);
    await drafts.comment(whole.id, { text: 'ja', pointer: '/term/from' }, starter);
    await drafts.comment(begun.id, { text: 'ja', pointer: '/term' }, starter);
    await drafts.comment(begun.id, { text: 'ja', pointer: '/clauses/0/fields/0' }, starter);
    expect(await at(begun, '/term/from')).toBe(nowhere);
  });

  it.each(['', ' ', '\n\t ', '\u00a0'])('says something: not %j', (text) => {
    expect(validate('commentRequest', { text })).toMatchObject({ ok: false });
  });

  it.each(['/', '/clauses/', '/secret', '/term~2', 'term', '/articles/aim\u0000'])('has no place at %j', (pointer) => {
    expect(validate('commentRequest', { text: 'nee', pointer })).toMatchObject({ ok: false });
  });

  it('is dealt with by who may edit or by its own party, once', async () => {
    const draft = await move(await startWhole(writing), 'consultation');
    const { id } = await drafts.comment(draft.id, { text: 'mag dit?' }, person('balans'));
    const resolve = (by: ReturnType<typeof person>) => drafts.resolveComment(draft.id, id, by);
    expect(await refusalOf(resolve(person('woonveste', 'signatory')))).toStrictEqual(['not-allowed']);
    expect(await refusalOf(drafts.resolveComment(draft.id, 'm_aaaaaaaaaaaaaaaaaaaaaa', starter))).toStrictEqual([
      'not-found',
    ]);
    const resolved = await resolve(person('balans', 'data-protection-officer'));
    expect(resolved.resolved?.author).toStrictEqual(person('balans', 'data-protection-officer'));
    writing.wait(1);
    expect(await resolve(starter)).toStrictEqual(resolved);
    expect(await drafts.comments(draft.id, starter)).toStrictEqual([resolved]);
  });

  it('changes nothing in the agreement that the draft makes', async () => {
    const draft = await startWhole(writing);
    const before = await drafts.preview(draft.id, starter);
    await drafts.comment(draft.id, { text: 'mooi' }, starter);
    expect(await drafts.preview(draft.id, starter)).toStrictEqual(before);
    expect(before.agreement).toStrictEqual(toVeenrand(mixedFrame, toTwist()));
  });
});
