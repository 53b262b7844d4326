/** What holds of drafts on every database: nobody's work is lost, and what was stays what it was. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  approve,
  mixedFrame,
  openWriting,
  person,
  starter,
  startWhole,
} from '../../src/agreements/drafting/drafts.fixture.ts';
import { books } from '../../src/agreements/veenrand.fixture.ts';
import type { Draft, ProposedChange } from '../../src/contract/generated/types.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const reason = 'agreed on Monday';
const fields = books.model.clauses.find(({ id }) => id === 'P04.HUB.COR')?.core ?? [];
const without = (field: string): ProposedChange => ({ op: 'remove-field', clause: 'P04.HUB.COR', field });
const supportContact: ProposedChange = { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' };
const digestOf = (draft: Draft): string =>
  `sha-256:${createHash('sha256')
    .update(String(canonicalize(draft)))
    .digest('base64url')}`;

export function draftsContract(kind: Kind, server: () => TestDatabases): void {
  describe(`drafts on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let other: Store;

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      // One process has a SQLite file to itself; PostgreSQL serves many gateways.
      other = kind === 'sqlite' ? store : await openStore(database.config);
      return async () => {
        for (const one of new Set([store, other])) await one[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    test('of two writers at once, on one gateway or on two, one is told that the draft was changed meanwhile', async () => {
      const [here, there] = [openWriting(store), openWriting(other)];
      const draft = await startWhole(here);
      const writers = fields.slice(0, 8).map((field, index) => {
        const { drafts } = index % 2 === 0 ? here : there;
        return drafts.change(draft.id, { revision: 1, reason, changes: [without(field)] }, person('woonveste'));
      });
      const done = await Promise.allSettled(writers);
      const [written, ...more] = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const refused = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(more).toEqual([]);
      expect(refused.map(({ code }) => code)).toEqual(Array(7).fill('conflict'));
      expect(await here.drafts.read(draft.id, starter)).toEqual(written);
      expect(written).toMatchObject({ revision: 2, changes: [{ id: '2-1' }] });
      expect(await there.drafts.history(draft.id, starter)).toHaveLength(2);
    });

    test('of which one is offered and changed at once, the offer is what was looked at, or nothing is offered', async () => {
      const [here, there] = [openWriting(store), openWriting(other)];
      const draft = await startWhole(here);
      await approve(here, draft.id);
      const [offered, changed] = await Promise.allSettled([
        here.drafts.move(draft.id, { revision: 1, to: 'offered', reason }, starter, here),
        there.drafts.change(draft.id, { revision: 1, reason, changes: [without('familyName')] }, starter),
      ]);
      expect([offered.status, changed.status].toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(here.published.has('veenrand 2.0.0')).toBe(offered.status === 'fulfilled');
      expect((await here.drafts.read(draft.id, starter)).changes).toHaveLength(offered.status === 'fulfilled' ? 0 : 1);
    });

    test('are read back exactly as each revision left them, with the digest that history names', async () => {
      const writing = openWriting(store);
      const { drafts, wait } = writing;
      const made = [await startWhole(writing)];
      const last = (): Draft => made.at(-1) ?? made[0] ?? expect.fail('there is no draft');
      const base = () => ({ revision: last().revision, reason });
      wait(1_000);
      const changes = [without('familyName'), without('email')];
      made.push(await drafts.change(last().id, { ...base(), changes }, starter));
      made.push(await drafts.change(last().id, { ...base(), undo: ['2-1'] }, starter));
      made.push((await drafts.rebase(last().id, { ...base(), version: '1.1.0' }, starter)).draft);
      made.push(await drafts.move(last().id, { ...base(), to: 'consultation' }, starter, writing));
      await approve(writing, last().id);
      made.push(await drafts.move(last().id, { ...base(), to: 'offered' }, starter, writing));

      const elsewhere = openWriting(other).drafts;
      const history = await elsewhere.history(last().id, starter);
      for (const [index, draft] of made.entries()) {
        expect(await elsewhere.read(draft.id, starter, index + 1)).toEqual(draft);
        expect(history[index]).toMatchObject({ revision: index + 1, digest: digestOf(draft), at: draft.updatedAt });
        expect(schemaFaults('draft', draft)).toEqual([]);
      }
      expect(history).toHaveLength(made.length);
      expect(history.flatMap((step) => schemaFaults('draft-revision', step))).toEqual([]);
      expect(
        (await elsewhere.list(starter, { limit: 50 })).flatMap((one) => schemaFaults('draft-summary', one)),
      ).toEqual([]);
      await expect(elsewhere.read(last().id, starter, 7)).rejects.toMatchObject({ code: 'not-found' });
    });

    test('of a hundred revisions are each read back exactly, and take little more than what was changed', async () => {
      const writing = openWriting(store);
      const { drafts } = writing;
      const made = [await startWhole(writing)];
      for (let revision = 1; revision < 105; revision += 1) {
        const title = { nl: `Titel ${revision}`, en: `Title ${revision}` };
        const undo = revision % 7 === 3 ? [`${revision}-1`] : [];
        const changes = revision % 7 === 2 ? [without('familyName')] : [];
        const { id } = made[0] ?? expect.fail();
        made.push(await drafts.change(id, { revision, reason, frame: { title }, undo, changes }, starter));
      }
      const elsewhere = openWriting(other).drafts;
      for (const [index, draft] of made.entries()) {
        expect(await elsewhere.read(draft.id, starter, index + 1)).toEqual(draft);
      }
      const [size] = await store.all<{ whole: number; delta: number }>(
        `select count(document) as whole, sum(length(delta)) as delta from draft_revisions`,
        [],
      );
      expect(Number(size?.whole)).toBe(3);
      expect(Number(size?.delta)).toBeLessThan(105 * 500);
    });

    test('are listed by id, a page at a time, to the parties that may read them', async () => {
      const writing = openWriting(store);
      const made = await Promise.all(Array.from({ length: 5 }, () => startWhole(writing)));
      const ids = made.map(({ id }) => id).toSorted((one, next) => (one < next ? -1 : 1));
      const list = async (party: string, after?: string) =>
        (await openWriting(other).drafts.list(person(party), { limit: 2, ...(after ? { after } : {}) })).map(
          ({ id }) => id,
        );
      expect(await list('woonveste')).toEqual(ids.slice(0, 2));
      expect(await list('woonveste', ids[1])).toEqual(ids.slice(2, 4));
      expect(await list('woonveste', ids[3])).toEqual(ids.slice(4));
      expect([await list('balans'), await list('buitenhuis')]).toEqual([[], []]);
      const [first] = made;
      if (first === undefined) return;
      await writing.drafts.move(first.id, { revision: 1, to: 'consultation', reason }, starter, writing);
      expect(await list('balans')).toEqual([first.id]);
    });

    test('have a history that refuses any change', async () => {
      const { id } = await startWhole(openWriting(store));
      const before = await store.all('select * from draft_revisions', []);
      const change = store.db.updateTable('draft_revisions').set({ document: '{}' }).where('draft_id', '=', id);
      await expect(change.execute()).rejects.toThrow('only grows');
      await expect(store.db.deleteFrom('draft_revisions').execute()).rejects.toThrow('only grows');
      expect(await store.all('select * from draft_revisions', [])).toEqual(before);
    });

    test('that somebody changed behind the back of the gateway are not read', async () => {
      const writing = openWriting(store);
      const { id } = await startWhole(writing);
      const disarm =
        kind === 'sqlite' ? 'draft_revisions_refuse_update' : 'draft_revisions_refuse_change on draft_revisions';
      const base = { revision: 1, reason };
      await writing.drafts.change(id, { ...base, changes: [without('familyName')] }, starter);
      await database.run(
        `drop trigger ${disarm}`,
        `update drafts set document = replace(document, 'Veenrand', 'Elders')`,
        `update draft_revisions set document = replace(document, 'Veenrand', 'Elders')`,
      );
      for (const revision of [undefined, 1, 2]) {
        await expect(writing.drafts.read(id, starter, revision)).rejects.toMatchObject({ code: 'internal-error' });
      }
    });

    test('keep what was thought of them in the order in which it was, and refuse any change of it', async () => {
      const [here, there] = [openWriting(store), openWriting(other)];
      for (const { unsigned } of [here, there]) unsigned.add('veenrand 1.0.0');
      const draft = await startWhole(here);
      await there.drafts.change(draft.id, { revision: 1, reason, changes: [supportContact] }, starter);
      const { hash, widenings } = await here.drafts.widenings(draft.id, starter);
      if (hash === undefined) return expect.fail('the draft makes no agreement');
      const verdicts = ['approve', 'object', 'approve', 'object'] as const;
      for (const [index, verdict] of verdicts.entries()) {
        const { drafts } = index % 2 === 0 ? here : there;
        await drafts.review(draft.id, { hash, verdict, reason }, person('woonveste'));
      }
      const ticks = widenings.map(({ point }) => ({ point, reason }));
      await there.drafts.tick(draft.id, { hash, ticks }, person('woonveste'));
      const reviews = await there.drafts.reviews(draft.id, starter);
      expect(reviews.map(({ verdict }) => verdict)).toEqual(verdicts);
      expect(reviews.flatMap((one) => schemaFaults('review', one))).toEqual([]);
      expect((await here.drafts.ticks(draft.id, starter)).flatMap((one) => schemaFaults('tick', one))).toEqual([]);
      const { since: _, ...rest } = await here.drafts.widenings(draft.id, starter);
      const all = { ...rest, ticks: await here.drafts.ticks(draft.id, starter) };
      expect(all.widenings).toHaveLength(ticks.length);
      expect(schemaFaults('widenings', all)).toEqual([]);
      expect(schemaFaults('readiness', await here.drafts.readiness(draft.id, starter))).toEqual([]);
      for (const table of ['draft_reviews', 'draft_ticks'] as const) {
        await expect(store.db.updateTable(table).set({ number: 9 }).execute()).rejects.toThrow('only grows');
        await expect(store.db.deleteFrom(table).execute()).rejects.toThrow('only grows');
      }
      expect(await there.drafts.reviews(draft.id, starter)).toEqual(reviews);
    });

    test('that are offered while somebody objects are offered before, or not at all', async () => {
      const [here, there] = [openWriting(store), openWriting(other)];
      for (let turn = 0; turn < 5; turn += 1) {
        const draft = await startWhole(here, { ...mixedFrame, version: `3.${turn}.0` });
        await approve(here, draft.id);
        const { hash } = await here.drafts.widenings(draft.id, starter);
        if (hash === undefined) return expect.fail('the draft makes no agreement');
        const [offered, objected] = await Promise.allSettled([
          here.drafts.move(draft.id, { revision: 1, to: 'offered', reason }, starter, here),
          there.drafts.review(draft.id, { hash, verdict: 'object', reason }, person('noordlicht')),
        ]);
        expect([offered.status, objected.status].toSorted()).toEqual(['fulfilled', 'rejected']);
        expect(here.published.has(`veenrand 3.${turn}.0`)).toBe(offered.status === 'fulfilled');
      }
    });

    test('keep what was said about them, and who dealt with it first', async () => {
      const [here, there] = [openWriting(store), openWriting(other)];
      const draft = await startWhole(here);
      const said = await here.drafts.comment(draft.id, { text: 'waarom?\nleg uit', clause: 'P04.HUB.COR' }, starter);
      const both = await Promise.all([
        here.drafts.resolveComment(draft.id, said.id, starter),
        there.drafts.resolveComment(draft.id, said.id, person('woonveste')),
      ]);
      expect(both[0]).toEqual(both[1]);
      expect(await there.drafts.comments(draft.id, starter)).toEqual([both[0]]);
      expect(schemaFaults('comment', both[0])).toEqual([]);
    });
  });
}
