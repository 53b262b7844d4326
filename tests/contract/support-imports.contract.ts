/** What is known of a file of support events from try to try, on whichever database. */
import { createSecretKey } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { toInstant, toSubjectId } from '../../src/contract/vocabulary.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createImports, type Imports } from '../../src/support/imports.ts';
import type { FileLine } from '../../src/support/reading/file-line.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const of = { party: 'zorg', apiClient: 'zorg-app', key: 'k', mediaType: 'text/csv' } as const;
const line = (number: number, content = `line ${number}`): FileLine => {
  return { line: number, content, asks: { kind: 'nothing', errors: [] } };
};
const page = { after: 0, limit: 200 };
const refusal = { kind: 'refused', problem: 'not-found', errors: [{ pointer: '/a', code: 'b' }] } as const;

export function supportImportsContract(kind: Kind, server: () => TestDatabases): void {
  describe(`files of support events on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let imports: Imports;
    let now = 0;
    const open = () => {
      const digestKey = createSecretKey(Buffer.alloc(32, 1));
      return createImports({ store, clock: () => toInstant(now), digestKey });
    };
    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      imports = open();
      now = 1_780_000_000_000;
      return async () => {
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    type Try = Awaited<ReturnType<Imports['begin']>>;
    const accept = (running: Try, which: FileLine, again?: true) =>
      store.transaction((tx) =>
        running.accepting(which)(tx, { id: `v_${which.line}`, ...(again && { again }) }, toSubjectId('sub_1')),
      );

    test('a line is done when the log has it, and not by its event alone', async () => {
      const first = await imports.begin(of);
      await accept(first, line(1));
      await accept(first, line(2));
      await first.note(line(1), { kind: 'accepted' });
      // The process ends here, with line 1 noted and not written.
      const second = await open().begin(of);
      expect(await second.earlier(line(1))).toEqual({ event: 'v_1', isSame: true, isRecorded: false });
      expect(await second.earlier(line(2, 'another'))).toEqual({ event: 'v_2', isSame: false, isRecorded: false });
      expect(await second.earlier(line(3))).toBeUndefined();
      await accept(second, line(1), true);
      await second.note(line(1), { kind: 'earlier' });
      await second.note(line(3), refusal);
      await second.end({ because: 'connection' });
      const third = await open().begin(of);
      expect(await third.earlier(line(1))).toEqual({ event: 'v_1', isSame: true, isRecorded: true });
      await third.note(line(1), { kind: 'earlier' });
      await third.note(line(2), refusal);
      await third.end({});
      expect(await imports.read('zorg', third.id, page)).toMatchObject({
        ...{ state: 'done', tries: 3, counts: { lines: 2, accepted: 0, earlier: 1, refused: 1 } },
        lines: [
          { line: 1, outcome: 'earlier', event: 'v_1' },
          { line: 2, outcome: 'refused', event: 'v_2', problem: 'not-found', errors: refusal.errors },
        ],
      });
    });

    test('a try that is taken over writes nothing any more', async () => {
      const first = await imports.begin(of);
      await first.note(line(1), refusal);
      const second = await imports.begin(of);
      await expect(first.earlier(line(2))).rejects.toMatchObject({ code: 'conflict' });
      await expect(first.end({})).rejects.toMatchObject({ code: 'conflict' });
      expect(await imports.read('zorg', second.id, page)).toMatchObject({ state: 'running', lines: [] });
      await second.end({});
    });

    test('a party has one file read at a time, and a key is of one kind of file and one sender', async () => {
      const first = await imports.begin(of);
      await expect(imports.begin({ ...of, key: 'other' })).rejects.toMatchObject({ code: 'too-many-requests' });
      await first.end({});
      await expect(imports.begin({ ...of, mediaType: 'application/xml' })).rejects.toMatchObject({
        code: 'idempotency-mismatch',
      });
      const ids = new Set([first.id]);
      for (const who of [{ party: 'zorg-2' }, { apiClient: 'zorg-app-2' }]) {
        const other = await imports.begin({ ...of, ...who });
        await other.end({});
        ids.add(other.id);
      }
      expect(ids.size).toBe(3);
    });

    test('a party has one file read at a time, whichever gateway it comes to', async () => {
      const first = await imports.begin(of);
      await expect(open().begin({ ...of, key: 'other' })).rejects.toMatchObject({ code: 'too-many-requests' });
      await first.end({});
      const tries = await Promise.allSettled(['a', 'b', 'c'].map((key) => open().begin({ ...of, key })));
      const refused = tries.filter((one) => one.status === 'rejected').map(({ reason }) => reason.code);
      expect(refused).toEqual(['too-many-requests', 'too-many-requests']);
    });

    test('a file whose reader is silent for a minute keeps no other one out, and is not read on beside it', async () => {
      const silent = await imports.begin(of);
      await silent.note(line(1), refusal);
      now += 59_000;
      await expect(open().begin({ ...of, key: 'other' })).rejects.toMatchObject({ code: 'too-many-requests' });
      now += 2_000;
      const other = await open().begin({ ...of, key: 'other' });
      await expect(silent.note(line(2), refusal)).rejects.toMatchObject({ code: 'conflict' });
      await expect(silent.end({})).rejects.toMatchObject({ code: 'conflict' });
      expect(await imports.list('zorg')).toMatchObject([{ state: 'running' }, { id: silent.id, state: 'interrupted' }]);
      await other.end({});
      await (await imports.begin(of)).end({});
    });

    test('a report is of its own party, tells of a silent reader, and is gone after 30 days, whether or not its party sends another', async () => {
      const first = await imports.begin(of);
      await first.note(line(1), refusal);
      now += 61_000;
      expect(await imports.list('zorg')).toMatchObject([{ id: first.id, state: 'interrupted' }]);
      expect(await imports.read('zorg-2', first.id, page)).toBeUndefined();
      await first.end({});
      now += 29 * 86_400_000;
      await imports.forget();
      expect(await imports.read('zorg', first.id, page)).toMatchObject({ lines: [{ line: 1 }] });
      now += 2 * 86_400_000;
      await imports.forget();
      expect(await imports.read('zorg', first.id, page)).toBeUndefined();
      expect(await store.all('select * from support_import_lines', [])).toEqual([]);
    });
  });
}
