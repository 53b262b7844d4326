/** What every database under the store has to do, whichever it is. */
import { sql } from 'kysely';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type DatabaseConfig, type LogRow, openStore, type Store } from '../../src/store/store.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

/** The tables, `?` for a column that may be empty. */
const tables = {
  agreements: 'created_at document hash id version',
  api_clients: 'client_id issuer party_id roles',
  breach_clients: 'breach_id party_id reference set_at set_by state',
  breaches:
    'agreements api_client? authority_hours discovered_at from_at id kind partner_notice_hours? party_id? person? recorded_at recorded_by recorded_by_party to_at? told',
  case_parties: 'capacity case_id contract from_at party_id party_type ref to_at?',
  case_phases: 'case_id from_at phase',
  cases: 'agreement_id closed_at? conditions id opened_at subject_id',
  client_questions: 'answer? answered_at? asked_at case_ref? entry_id id party_id purpose question subject_id',
  client_sessions: 'authenticated_at bsn_index client_id created_at id_hash provider seen_at',
  consent_endings: 'channel? consent_id ended_at ended_by recorded_at why?',
  consent_notices: 'agreement_hash? content digest form_version language stored_at',
  consent_scans: 'id media_type recorded_by sealed stored_at subject_id',
  consent_talks: 'changed_at party_id sealed subject_id',
  consent_texts: 'digest language sealed stored_at subject_id',
  consents:
    'also_by? answer capacity categories channel? client_age? ends_with_case? expires_at? form_version given_at id interpreter? kind language notice_digest? present? purposes recipients recorded_at recorded_by scan_id? subject_id',
  deliveries:
    'as_of? attempts case_id? digest? due_at? ended_at? event_seq? fault? fields? from_at id judge_at? lane leased_until notice_id? number offered_at? planned_at position? received_at? sequence? state status? subject_id? subscription_id',
  delivery_heads: 'arrived digest? lane last_seq last_sequence subject_id subscription_id',
  draft_comments: 'at comment draft_id id resolved?',
  draft_readers: 'draft_id party',
  draft_reviews: 'draft_id number review',
  draft_revisions: 'delta? digest document? draft_id revision step',
  draft_ticks: 'draft_id number tick',
  drafts: 'document id party revision state summary',
  emergencies:
    'agreement_hash approval_entry? approved_at? approved_by? approved_party? asked_at asked_by case_id ended_at? ended_by? ground id lapses_at party_id role subject until_at? untold_by? untold_until?',
  emergency_officers: 'ended_at? ended_by? id named_at named_by party_id person',
  engines: 'content digest kept_at',
  scrubs_due: 'place times',
  log_releases: 'entry_id released_at released_by tree',
  freezes:
    'frozen_at frozen_by frozen_by_party? id issuer? kind lifted_at? lifted_by? lifted_by_party? party_id reason target',
  impact_jobs: 'asked base_hash? done draft_id hash report? runner stage started_at state updated_at why?',
  legal_holds:
    'case_ref? entry_id? from_at? id lifted_at? lifted_by? lifted_by_party? lifted_entry? party_id? placed_at placed_by placed_by_party? reason subject_ref? to_at?',
  log_breaks: 'found_at from_place id problem to_place tree',
  log_checkpoints: 'at note root size tree',
  log_cosignatures: 'at line name size tree',
  log_ended_trees: 'at ended_by entry root size tree',
  log_entries: 'at case_ref? entry id kind? leaf outcome? party? purpose? reasons? seq subject? trace? tree',
  log_read_reasons: 'at id party_id read_by sealed subject_id',
  log_key_ends: 'at kid trees',
  log_nodes: 'hash level position tree',
  log_trees: 'created_at tree',
  log_verified: 'at name',
  notice_heads: 'last party_id',
  notice_tasks: 'about due_at? happened_at id kind leased_until round subject_id?',
  notices: 'happened_at id kind made_at number party_id received_at? task_id told',
  objections: 'ended_at? id objected_at purpose recorded_by subject_id',
  parties: 'document id',
  people: 'blocked_at? created_at id issuer last_login_at name party_id roles subject',
  records: 'field subject_id supplied_at supplied_by value',
  register_documents: 'document hash made_at region',
  register_snapshots: 'agreements by_party? cause hash number region standing taken_at',
  retention_ends: 'ended_at removed run_id',
  retention_looks: 'at by ended_trees place',
  retention_runs: 'digest document entry_id first_seq id last_seq planned_at tree',
  retention_terms: 'category entry_id? id months? party_id? set_at set_by set_by_party? source',
  revisions: 'name value',
  rights_events: 'at by number request_id type',
  rights_requests:
    'assessment? case_id? decided_by? due_on erase_by? extended extension_days fields filed_by? id kind party_id received_on refusal? sealed? state subject_id? task_id?',
  statements: 'about? entry? hash id jws party_id received_at represents? signed_at type',
  subjects:
    'address_secret bsn_confirmed_by? bsn_index? bsn_supplied_as? bsn_supplied_by? created_at has_support id log_salt? restricted wrapped_key',
  subscriptions:
    'client_id created_at ended_at? ended_because? failures id issuer key? last_position notices old_secret? old_secret_until party_id per_minute? purpose resumes_at role secret? state url?',
  support_event_tries: 'at event_id id subject_id',
  support_events:
    'case_id id party_id received_at request_digest? request_key? revises? sealed sealed_reason seq subject_id',
  support_import_lines:
    'accepted_in? digest? errors? event_id? import_id line problem? recorded seen_in subject_id? text_line?',
  support_imports:
    'accepted because? earlier id lines media_type party_id refused runner started_at state text_line? tries updated_at',
  web_logins: 'browser_hash created_at fresh nonce provider return_to state_hash verifier',
  web_sessions: 'authenticated_at created_at id_hash party_id person_id provider role roles seen_at',
  witnessed_forks: 'at note origin root seen_note size',
  witnessed_logs: 'at note origin root size',
};

const rows = (from: number, count: number): LogRow[] =>
  Array.from({ length: count }, (_, offset) => toRow(from + offset, `e_${from + offset}`));
const toRow = (seq: number, id: string): LogRow => ({
  seq,
  id,
  leaf: `leaf of ${id}`,
  entry: `{"id":"${id}"}`,
  at: 1,
  ...{ subject: null, kind: 'disclosure', party: null, outcome: null },
  ...{ case_ref: null, purpose: null, reasons: null, trace: '0'.repeat(32) },
});

export function storeContract(kind: Kind, server: () => TestDatabases): void {
  describe(`the store on ${kind}`, () => {
    let database: TestDatabase;
    let config: DatabaseConfig;

    beforeEach(async () => {
      database = await server().fresh();
      config = database.config;
      return () => database[Symbol.asyncDispose]();
    });

    const logged = (store: Store, tree = 'a') =>
      store.all<{ seq: number; id: string }>('select seq, id from log_entries where tree = ? order by seq', [tree]);

    describe('its tables', () => {
      test('are made in an empty database', async () => {
        await using empty = await server().empty();
        await using store = await openStore(empty.config);
        const found = await store.db.introspection.getTables();
        const shown = found.map(({ name, columns }) => {
          return [
            name,
            columns
              // A number that SQLite gives out by itself counts there as one that may be left out.
              .map((column) => `${column.name}${column.isNullable && !column.isAutoIncrementing ? '?' : ''}`)
              .sort()
              .join(' '),
          ];
        });
        expect(Object.fromEntries(shown)).toEqual(tables);
      });

      test('keep what they hold when the store is opened again', async () => {
        {
          await using store = await openStore(config);
          await store.db.insertInto('revisions').values({ name: 'agreements', value: 7 }).execute();
        }
        await using store = await openStore(config);
        expect(await store.all('select value from revisions', [])).toEqual([{ value: 7 }]);
      });

      test('of a newer version are left alone', async () => {
        await (await openStore(config))[Symbol.asyncDispose]();
        await database.run(`insert into kysely_migration (name, timestamp) values ('999-later', '2030')`);
        await expect(openStore(config)).rejects.toMatchObject({ code: 'store-unavailable' });
      });

      test('refuse a text where a number belongs', async () => {
        await using store = await openStore(config);
        const text = sql<number>`${'soon'}`;
        await expect(store.db.insertInto('revisions').values({ name: 'x', value: text }).execute()).rejects.toThrow();
        expect(await store.all('select * from revisions', [])).toEqual([]);
      });

      test('list ids in one order, capitals first', async () => {
        await using store = await openStore(config);
        const names = ['a', 'B', '_', 'b', 'A', '-'];
        await store.db
          .insertInto('revisions')
          .values(names.map((name) => ({ name, value: 1 })))
          .execute();
        const found = await store.all<{ name: string }>('select name from revisions order by name', []);
        expect(found.map(({ name }) => name)).toEqual(['-', 'A', 'B', '_', 'a', 'b']);
      });
    });

    describe('a hand-written read', () => {
      test('takes texts, numbers and nothing, and gives numbers as numbers', async () => {
        await using store = await openStore(config);
        const at = Date.parse('2027-03-01T10:00:00Z');
        await store.db
          .insertInto('cases')
          .values({ id: 'c', subject_id: 's', agreement_id: '?', opened_at: at, closed_at: null, conditions: '[]' })
          .execute();
        const read =
          "select opened_at, closed_at, agreement_id from cases where id = ? and opened_at = ? and '?' <> id";
        for (let time = 0; time < 2; time += 1) {
          expect(await store.all(read, ['c', at])).toEqual([{ opened_at: at, closed_at: null, agreement_id: '?' }]);
        }
        expect(await store.all(read, ['c', at + 1])).toEqual([]);
        expect(await store.all('select count(*) as n, sum(opened_at) as total from cases', [])).toEqual([
          { n: 1, total: at },
        ]);
      });

      test('refuses to write', async () => {
        await using store = await openStore(config);
        await expect(store.all("insert into revisions values ('x', 1) returning value", [])).rejects.toThrow(TypeError);
        expect(await store.all('select * from revisions', [])).toEqual([]);
      });

      test('sees nothing of a transaction that has not committed', async () => {
        await using store = await openStore(config);
        await store.transaction(async (tx) => {
          await tx.insertInto('revisions').values({ name: 'agreements', value: 1 }).execute();
          expect(await store.all('select * from revisions', [])).toEqual([]);
        });
        expect(await store.all('select name from revisions', [])).toEqual([{ name: 'agreements' }]);
      });
    });

    describe('a transaction', () => {
      test('that fails leaves nothing, and passes the failure on', async () => {
        await using store = await openStore(config);
        const failure = new Error('on purpose');
        const work = store.transaction(async (tx) => {
          await tx.insertInto('revisions').values({ name: 'agreements', value: 1 }).execute();
          throw failure;
        });
        await expect(work).rejects.toBe(failure);
        expect(await store.all('select * from revisions', [])).toEqual([]);
      });

      test('that makes a key twice is a conflict, and says nothing of the key', async () => {
        await using store = await openStore(config);
        const work = store.transaction(async (tx) => {
          for (const value of [1, 2]) await tx.insertInto('revisions').values({ name: 'a secret', value }).execute();
        });
        const error = await work.catch((caught: unknown) => caught);
        expect(error).toMatchObject({ code: 'conflict' });
        expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret');
        expect(error instanceof Error && JSON.stringify({ ...(error.cause as Error) })).not.toContain('secret');
      });

      test('may read first and write later while the log grows in between', async () => {
        await using store = await openStore(config);
        await using writer = await store.openLogWriter('a');
        let appended: Promise<unknown> | undefined;
        await store.transaction(async (tx) => {
          expect(await tx.selectFrom('revisions').selectAll().execute()).toEqual([]);
          appended = writer.append(rows(0, 3));
          if (kind === 'postgres') await appended;
          await tx.insertInto('revisions').values({ name: 'agreements', value: 1 }).execute();
        });
        await appended;
        expect(await logged(store)).toHaveLength(3);
      });

      test('gives what its work gives', async () => {
        await using store = await openStore(config);
        expect(await store.transaction(async () => 42)).toBe(42);
      });
    });

    describe('the log', () => {
      test('holds what was appended after the store was opened again, and grows on', async () => {
        {
          await using store = await openStore(config);
          await using writer = await store.openLogWriter('a');
          expect(await writer.append(rows(0, 3))).toEqual({ duplicates: [] });
        }
        await using store = await openStore(config);
        await using writer = await store.openLogWriter('a');
        await writer.append(rows(3, 2));
        expect(await logged(store)).toEqual([0, 1, 2, 3, 4].map((seq) => ({ seq, id: `e_${seq}` })));
      });

      test('writes nothing of a batch in which an id is known, and names it', async () => {
        await using store = await openStore(config);
        await using writer = await store.openLogWriter('a');
        await writer.append(rows(0, 2));
        const batch = [toRow(2, 'new'), toRow(3, 'e_1'), toRow(4, 'newer')];
        expect(await writer.append(batch)).toEqual({ duplicates: ['e_1'] });
        expect(writer.certain).toBe(true);
        expect(await logged(store)).toHaveLength(2);
        expect(await writer.append([toRow(2, 'new'), toRow(3, 'newer')])).toEqual({ duplicates: [] });
      });

      test('never takes a place twice: the writer then has to find out where the tree stands', async () => {
        await using store = await openStore(config);
        await using writer = await store.openLogWriter('a');
        await writer.append(rows(0, 2));
        await expect(writer.append([toRow(1, 'fork')])).rejects.toThrow();
        expect(writer.certain).toBe(false);
        expect(await logged(store)).toHaveLength(2);
        await writer.settle();
        expect(writer.certain).toBe(true);
        await writer.append(rows(2, 1));
      });

      test('keeps an entry of any text as it is', async () => {
        await using store = await openStore(config);
        await using writer = await store.openLogWriter('a');
        const entry = `{"a":"\\u0000 \\\\ \\" ' {,} \t€ 😀 ${'x'.repeat(70_000)}"}`;
        await writer.append([
          { ...toRow(0, 'a'), entry },
          { ...toRow(1, 'b'), entry: '' },
        ]);
        const found = await store.all<{ entry: string }>('select entry from log_entries order by seq', []);
        expect(found.map((row) => row.entry)).toEqual([entry, '']);
      });

      test.each(['log_entries', 'log_trees', 'log_checkpoints', 'log_cosignatures', 'log_ended_trees'] as const)(
        'refuses any change of %s',
        async (table) => {
          await using store = await openStore(config);
          await using writer = await store.openLogWriter('a');
          await writer.append(rows(0, 1));
          await store.db.insertInto('log_trees').values({ tree: 'a', created_at: 1 }).execute();
          await store.db
            .insertInto('log_checkpoints')
            .values({ tree: 'a', size: 1, root: '', at: 1, note: '' })
            .execute();
          const cosignature = { tree: 'a', size: 1, name: '', line: '', at: 1 };
          await store.db.insertInto('log_cosignatures').values(cosignature).execute();
          const ended = { tree: 'a', size: 1, root: '', at: 1, ended_by: 'noor', entry: 'e_a' };
          await store.db.insertInto('log_ended_trees').values(ended).execute();
          const before = await store.all(`select * from ${table}`, []);
          expect(before).toHaveLength(1);
          await expect(store.db.updateTable(table).set({ tree: 'b' }).execute()).rejects.toThrow('only grows');
          await expect(store.db.deleteFrom(table).execute()).rejects.toThrow('only grows');
          expect(await store.all(`select * from ${table}`, [])).toEqual(before);
        },
      );

      test('has one writer for a tree', async () => {
        await using store = await openStore(config);
        await using other = await openStore(config);
        {
          await using writer = await store.openLogWriter('a');
          await expect(store.openLogWriter('a')).rejects.toMatchObject({ code: 'conflict' });
          await expect(other.openLogWriter('a')).rejects.toMatchObject({ code: 'conflict' });
          await writer.append(rows(0, 1));
        }
        await using next = await other.openLogWriter('a');
        await next.append(rows(1, 1));
        expect(await logged(store)).toHaveLength(2);
      });
    });

    test('scrubs by itself what was cut off before it was scrubbed', async () => {
      const due = (store: Store) => store.all('select place from scrubs_due', []);
      {
        await using store = await openStore(config);
        const subject = { wrapped_key: 'k', bsn_index: null, created_at: 1, restricted: 0, address_secret: 0 };
        await store.db
          .insertInto('subjects')
          .values({ id: 's', ...subject })
          .execute();
        expect(await due(store)).toEqual([]);
        await store.db.deleteFrom('subjects').execute();
        expect(await due(store)).toEqual([{ place: 'subjects' }]);
      }
      await using store = await openStore(config);
      await vi.waitFor(async () => expect(await due(store)).toEqual([]), { timeout: 10_000 });
    });

    test('answers a ping', async () => {
      await using store = await openStore(config);
      await store.ping();
    });
  });
}
