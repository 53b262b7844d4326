/** Replay on both databases: what was altered is a mismatch, never a pass; and nobody looks at what is not theirs. */
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  DecisionInput,
  Entry,
  EntryReplay,
  FieldDecision,
  HouseRule,
} from '../../src/contract/generated/types.ts';
import { GatewayError } from '../../src/errors.ts';
import { decideAnew } from '../../src/replay/decide-anew.ts';
import { keepEngine } from '../../src/replay/engine-rows.ts';
import { agreements, facts } from '../properties/arbitraries.ts';
import { agreementOf, national, signed } from '../properties/national.ts';
import { openReplayWorld, policiesChanged, type ReplayWorld, rewrite } from '../support/replay-world.ts';
import { databases, disarm, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { clock, draft } from './store-log-parts.ts';

const plain = signed(agreementOf(national.model));
const [asked] = fc.sample(facts(plain), { numRuns: 1, seed: 7 });
if (asked === undefined) throw new Error('no facts');

describe.each(['sqlite', 'postgres'] as const)('replay on %s', (kind) => {
  let server: TestDatabases;
  let database: TestDatabase;
  let world: ReplayWorld;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  beforeEach(async () => {
    database = await server.fresh();
    world = await openReplayWorld(database.config);
  });
  afterEach(async () => {
    await world[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const replay = (id: string): Promise<EntryReplay> => world.replay.replay(id, 'machine');
  const decideOne = (): Promise<Entry> => world.decide(asked, plain);
  /** As somebody with the database can. */
  const alter = (...statements: string[]): Promise<void> => {
    const unguarded =
      kind === 'sqlite'
        ? ['drop trigger engines_refuse_update', 'drop trigger engines_refuse_delete']
        : ['drop trigger engines_refuse_change on engines'];
    return database.run(...disarm(kind), ...unguarded, ...statements);
  };

  test('makes decisions under random agreements again', async () => {
    const some = fc.sample(agreements.map(signed), { numRuns: 4 });
    for (const agreement of some) {
      for (const question of fc.sample(facts(agreement), 5)) {
        const { id } = await world.decide(question, agreement);
        expect(await replay(id)).toMatchObject({ entry: id, verdict: 'same', engine: world.policy.engine });
      }
    }
  });

  test('keeps an engine once, and lets nobody change it', async () => {
    await Promise.all([1, 2, 3].map(() => keepEngine(world.store, world.policy, clock())));
    expect(await world.store.all('select digest from engines', [])).toEqual([{ digest: world.policy.engine }]);
    const changed = world.store.db.updateTable('engines').set({ content: 'AAAA' }).execute();
    await expect(changed).rejects.toThrow('kept as they are');
    await expect(world.store.db.deleteFrom('engines').execute()).rejects.toThrow('kept as they are');
  });

  test.each<[string, (entry: Entry) => string, Partial<EntryReplay>]>([
    [
      'the facts in the entry',
      ({ id }) => `update log_entries set entry = replace(entry, '"day":"', '"day":"1') where id = '${id}'`,
      { verdict: 'differs', reason: 'entry-changed' },
    ],
    [
      'the decision in the entry',
      ({ id }) => `update log_entries set entry = replace(entry, '"outcome":', '"outcome" :') where id = '${id}'`,
      { verdict: 'differs', reason: 'entry-changed' },
    ],
    [
      'the text so that it is no JSON any more',
      ({ id }) => `update log_entries set entry = 'x' || entry where id = '${id}'`,
      { verdict: 'differs', reason: 'entry-changed' },
    ],
    [
      'the document of the agreement',
      ({ agreement }) =>
        `update agreements set document = replace(document, 'oeverwonen', 'oeverwoner') where hash = '${agreement?.hash}'`,
      { verdict: 'differs', reason: 'agreement-changed' },
    ],
    [
      'that the agreement is there',
      ({ agreement }) => `delete from agreements where hash = '${agreement?.hash}'`,
      { verdict: 'cannot', reason: 'agreement-unknown' },
    ],
    [
      'one bit of the engine',
      () => `update engines set content = 'A' || substr(content, 2)`,
      { verdict: 'differs', reason: 'engine-changed' },
    ],
    ['that the engine is there', () => 'delete from engines', { verdict: 'cannot', reason: 'engine-unknown' }],
  ])('notices when somebody changes %s', async (_, statement, verdict) => {
    const entry = await decideOne();
    expect(await replay(entry.id)).toMatchObject({ verdict: 'same' });
    await alter(statement(entry));
    expect(await replay(entry.id)).toMatchObject(verdict);
  });

  test('notices when an entry is replaced together with its hash', async () => {
    const { id } = await decideOne();
    await world.audit.checkpoint();
    const other = await world.decide({ ...asked, day: '2026-06-02' }, plain);
    const [row] = await world.store.all<{ entry: string; leaf: string }>(
      'select entry, leaf from log_entries where id = ?',
      [other.id],
    );
    await alter(
      `update log_entries set entry = '${row?.entry.replaceAll("'", "''")}', leaf = '${row?.leaf}' where id = '${id}'`,
    );
    expect(await replay(id)).toMatchObject({ verdict: 'differs', reason: 'entry-changed' });
  });

  test('signs nothing because somebody looks, and notices a replaced entry that no checkpoint covers all the same', async () => {
    const { id } = await decideOne();
    const other = await world.decide({ ...asked, day: '2026-06-02' }, plain);
    expect(await replay(id)).toMatchObject({ verdict: 'same', remarks: ['not-covered-yet'] });
    // That of the tree when it was opened, before any entry.
    expect(await world.store.all('select size from log_checkpoints', [])).toEqual([{ size: 0 }]);
    const columns = '(entry, leaf) = (select entry, leaf from log_entries where';
    await alter(
      `update log_entries set ${columns} id = '${other.id}') where id = '${id}'`,
      `update log_entries set entry = replace(entry, '${other.id}', '${id}') where id = '${id}'`,
    );
    const [row] = await world.store.all<{ entry: string }>('select entry from log_entries where id = ?', [id]);
    const leaf = hash('sha256', Buffer.concat([Buffer.of(0), Buffer.from(row?.entry ?? '')]), 'base64');
    await database.run(`update log_entries set leaf = '${leaf}' where id = '${id}'`);
    expect(await replay(id)).toMatchObject({ verdict: 'differs', reason: 'entry-changed' });
    expect(await world.store.all('select size from log_checkpoints', [])).toEqual([{ size: 0 }]);
  });

  test('notices when the ids of two entries are exchanged: each is what was written, and not what was asked for', async () => {
    const [one, other] = [await decideOne(), await world.decide({ ...asked, day: '2026-06-02' }, plain)];
    await world.audit.checkpoint();
    const move = (from: string, to: string) => `update log_entries set id = '${to}' where id = '${from}'`;
    await alter(move(one.id, 'e_between'), move(other.id, one.id), move('e_between', other.id));
    for (const { id } of [one, other]) {
      expect(await replay(id)).toMatchObject({ verdict: 'differs', reason: 'entry-changed' });
      await expect(world.audit.find(id)).rejects.toMatchObject({ code: 'log-unavailable' });
      await expect(world.audit.textOf(id)).rejects.toMatchObject({ code: 'log-unavailable' });
    }
  });

  test('notices an answer that the engine never gave, however well it is written down', async () => {
    const decision = {
      outcome: 'permitted',
      fields: Object.fromEntries(asked.fields.map((name) => [name, granted])),
    } as const;
    const { entry } = await world.audit.record(
      { ...(await decideOne()), id: world.audit.newId(), decision: { ...decision } },
      undefined,
    );
    const { verdict, reason, fields } = await replay(entry.id);
    expect({ verdict, reason }).toEqual({ verdict: 'differs', reason: 'answer-differs' });
    expect(fields?.length).toBeGreaterThan(0);
  });

  test('says that it cannot decide what was not decided, or on facts that it cannot read', async () => {
    const { entry } = await world.audit.record({ ...draft, kind: 'rejected', problem: 'unauthenticated' }, undefined);
    expect(await replay(entry.id)).toMatchObject({ verdict: 'cannot', reason: 'facts-missing' });
    const strange = { ...asked, weather: 'fine' };
    const { entry: second } = await world.audit.record(
      { ...(await decideOne()), id: world.audit.newId(), facts: strange },
      undefined,
    );
    expect(await replay(second.id)).toMatchObject({ verdict: 'cannot', reason: 'not-decided' });
  });

  test('gives nothing but the verdict: no value, no facts, nothing that could be fetched with', async () => {
    const { id } = await decideOne();
    expect(Object.keys(await replay(id)).toSorted()).toEqual([
      'agreement',
      'at',
      'engine',
      'entry',
      'remarks',
      'verdict',
    ]);
  });

  test('is for the officers of the party, and for the auditor of who runs the gateway', async () => {
    const { id } = await decideOne();
    const by = (party: string, role: string) => world.replay.replay(id, { party, role, by: 'person:x' });
    for (const role of ['privacy-officer', 'data-protection-officer', 'auditor']) {
      expect(await by('oeverwonen', role)).toMatchObject({ verdict: 'same' });
    }
    expect(await by('veldhaven', 'auditor')).toMatchObject({ verdict: 'same' });
    const nobody = await world.replay.replay('e_AAAAAAAAAAAAAAAAAAAAAA', 'machine').catch((error: Error) => error);
    for (const [party, role] of [
      ['rietveen', 'auditor'],
      ['veldhaven', 'privacy-officer'],
      ['veldhaven', 'functional-administrator'],
      ['oeverwonen', 'woonconsulent'],
    ] as const) {
      expect(await by(party, role).catch((error: Error) => error)).toEqual(nobody);
    }
    expect(nobody).toMatchObject({ code: 'not-found' });
  });
});

const granted: FieldDecision = { effect: 'all', clause: 'P05.PRO.COR', basis: ['eu.avg.6-1-b'], consent: [] };

describe('replay of an agreement with rules of its region', () => {
  /** Denies every field that begins with an i, and so an answer that only the rules explain. */
  const rule: HouseRule = {
    ...{ id: 'zonder-i', title: { nl: 'Regel', en: 'Rule' }, why: { nl: 'Proef', en: 'Trial' } },
    rego: 'package sluis.region\n\ndeny contains field if {\n    some field in input.fields\n    startswith(field, "i")\n}\n',
    tests: 'package sluis.region_test\n',
  };
  const ruled = signed({ ...agreementOf(national.model), houseRules: [rule] });
  /** Facts on which the rule takes something away. */
  const isTouched = (world: ReplayWorld, question: DecisionInput): boolean =>
    question.fields.some((name) => name.startsWith('i')) &&
    Object.entries(world.policy.outline(question, ruled).fields).some(
      ([name, { effect }]) => name.startsWith('i') && effect !== 'none',
    );
  const questionsIn = (world: ReplayWorld): DecisionInput[] =>
    fc
      .sample(facts(ruled), { numRuns: 600, seed: 11 })
      .filter((question) => isTouched(world, question))
      .slice(0, 5);

  /** As after an upgrade that brings another compiler: it happens to make the same of every rule. */
  const withOtherCompiler = () =>
    policiesChanged((folder) =>
      rewrite(folder, 'policy.sha256', (text) => text.replace(/[0-9a-f]{64}(?= {2}compiler\/)/, 'f'.repeat(64))),
    );

  let server: TestDatabases;
  let database: TestDatabase;
  beforeAll(async () => {
    server = await databases.sqlite();
  });
  beforeEach(async () => {
    database = await server.fresh();
  });
  afterEach(() => database[Symbol.asyncDispose]());
  afterAll(() => server[Symbol.asyncDispose]());

  test('gives the same answer, also with another compiler, and says that it was another', async () => {
    const ids: string[] = [];
    {
      await using world = await openReplayWorld(database.config);
      const questions = questionsIn(world);
      expect(questions).toHaveLength(5);
      for (const question of questions) ids.push((await world.decide(question, ruled)).id);
      await world.audit.checkpoint();
      for (const id of ids)
        expect(await world.replay.replay(id, 'machine')).toMatchObject({ verdict: 'same', remarks: [] });
    }
    using later = withOtherCompiler();
    await using world = await openReplayWorld(database.config, later.folder);
    for (const id of ids) {
      const replayed = await world.replay.replay(id, 'machine');
      expect(replayed).toMatchObject({ verdict: 'same', remarks: ['former-engine', 'other-compiler'] });
    }
  });

  test('that has no room for the rules now is a problem of the moment, and no verdict on the entry', async () => {
    await using world = await openReplayWorld(database.config);
    const [question] = questionsIn(world);
    if (question === undefined) throw new Error('the rule touches nothing');
    const { id, facts: kept, ...rest } = await world.decide(question, ruled);
    const agreements = { kept: () => Promise.resolve({ state: 'whole', ...ruled } as const) };
    const busy = new GatewayError('too-many-requests', 'a rule is being tried already');
    const policy = {
      ...world.policy,
      houseRules: { ...world.policy.houseRules, askInTrial: () => Promise.reject(busy) },
    };
    const again = (facts: unknown) =>
      decideAnew({ store: world.store, agreements, policy }, JSON.stringify({ id, facts, ...rest }));
    await expect(again(kept)).rejects.toBe(busy);
    // What the facts themselves are does not change with the moment.
    expect(await again({ ...kept, weather: 'fine' })).toMatchObject({ verdict: 'cannot', reason: 'not-decided' });
  });

  test('cannot tell whose doing another answer is, when the compiler of that day is not here', async () => {
    using before = withOtherCompiler();
    let id = '';
    {
      await using world = await openReplayWorld(database.config, before.folder);
      const [question] = questionsIn(world);
      if (question === undefined) throw new Error('the rule touches nothing');
      const { entry } = await world.audit.record(
        // What a compiler that lost the rule would have made of it.
        {
          ...(await world.decide(question, ruled)),
          id: world.audit.newId(),
          decision: world.policy.outline(question, ruled),
        },
        undefined,
      );
      ({ id } = entry);
      const here = await world.replay.replay(id, 'machine');
      expect(here).toMatchObject({ verdict: 'differs', reason: 'answer-differs' });
    }
    await using world = await openReplayWorld(database.config);
    expect(await world.replay.replay(id, 'machine')).toMatchObject({ verdict: 'cannot', reason: 'compiler-changed' });
  });
});
