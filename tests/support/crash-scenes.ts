/** What a gateway is in the middle of when it ends: each scene writes, and says what it has answered by then. */

import catalogueData from '../../policies/data/catalogue.json' with { type: 'json' };
import { type Audit, endTrees, openAudit } from '../../src/audit/audit.ts';
import { createCases } from '../../src/cases/cases.ts';
import { validate } from '../../src/contract/contract.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { GatewayError } from '../../src/errors.ts';
import {
  checkpointOf,
  leafOf,
  naiveConsistency,
  newKey,
  toJwk,
  witnessLine,
} from '../../src/log-proof/published-log.fixture.ts';
import { createRights, type Step } from '../../src/rights/rights.ts';
import { openSources } from '../../src/sources/sources.ts';
import type { DatabaseConfig, Store } from '../../src/store/store.ts';
import { createCosigning } from '../../src/witness/cosigning.ts';
import { writeAddCheckpoint } from '../../src/witness/read-request.ts';
import { disarm, type TestDatabase } from '../contract/store-databases.ts';
import { clock, draft, origin, recordMany, signingKey } from '../contract/store-log-parts.ts';
import { nameFor } from './name-for.ts';
import { now, oneYear, openRetentionWorld, yearsAgo } from './retention-world.ts';

/** What was answered. `entry`: an entry is durable, by its id; `checkpoint`: a signed note is public; others are of a scene. */
export type Saying = 'entry' | 'checkpoint' | 'cosigned' | 'line' | 'erased';

export interface Stage {
  readonly config: DatabaseConfig;
  readonly headsFolder: string;
  readonly database: Pick<TestDatabase, 'run'>;
  /** Opens the store; whoever plays the scene closes it. */
  readonly open: (config: DatabaseConfig) => Promise<Store>;
  readonly say: (what: Saying, value: string) => void;
}

export interface Found {
  readonly stage: Omit<Stage, 'say'>;
  readonly store: Store;
  readonly said: (what: Saying) => readonly string[];
}

export interface Scene {
  readonly name: string;
  /** Also on a database without tables. */
  readonly isFirstStart?: true;
  /** What is there before; it is not cut off. */
  readonly prepare?: (stage: Stage) => Promise<void>;
  readonly play: (stage: Stage) => Promise<void>;
  /** Before the log is opened: what an operator does. */
  readonly recover?: (found: Found) => Promise<void>;
  /** Expects more than what holds of every log. @returns what is wrong */
  readonly faults?: (found: Found & { readonly audit: Audit }) => Promise<unknown[]>;
}

export const openLogOf = (store: Store, headsFolder: string): Promise<Audit> =>
  openAudit({ store, clock, origin, signingKey, nameFor, headsFolder });

async function recordAndSay(audit: Audit, say: Stage['say'], count: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async () => say('entry', (await audit.record(draft, undefined)).entry.id)),
  );
}

async function signAndSay(audit: Audit, say: Stage['say']): Promise<void> {
  say('checkpoint', await audit.checkpoint());
}

const firstStart: Scene = {
  name: 'a first start',
  isFirstStart: true,
  async play({ config, headsFolder, open, say }) {
    await using audit = await openLogOf(await open(config), headsFolder);
    await recordAndSay(audit, say, 2);
    await signAndSay(audit, say);
  },
};

const entries: Scene = {
  name: 'entries, one after the other and in groups',
  async play({ config, headsFolder, open, say }) {
    await using audit = await openLogOf(await open(config), headsFolder);
    for (let time = 0; time < 3; time += 1) await recordAndSay(audit, say, 1);
    const [id = ''] = await recordMany(audit, 1);
    say('entry', id);
    for (let time = 0; time < 2; time += 1) {
      // One of the group has an id that the log has already: the others are numbered anew.
      const again = audit.record({ ...draft, id }, undefined).catch(() => {});
      await Promise.all([recordAndSay(audit, say, 12), again]);
    }
  },
};

const checkpoints: Scene = {
  name: 'checkpoints, while others write',
  async play({ config, headsFolder, open, say }) {
    await using audit = await openLogOf(await open(config), headsFolder);
    for (let time = 0; time < 4; time += 1) await Promise.all([recordAndSay(audit, say, 3), signAndSay(audit, say)]);
    const [tree] = await audit.trees.list();
    if (tree === undefined) return;
    const line = witnessLine('getuige', newKey(), tree.note.split('\n\n')[0] ?? '', 1_700_000_000).trimEnd();
    if (await audit.trees.addCosignature(tree.tree, tree.size, line)) say('line', line);
  },
  async faults({ audit, said }) {
    const published = await audit.trees.checkpoints(`${origin}/1`, 0);
    return said('line').filter((line) => !published.some(({ note }) => note.includes(line)));
  },
};

const nodes: Scene = {
  name: 'the nodes of a tree',
  async prepare({ config, headsFolder, open }) {
    const store = await open(config);
    const audit = await openLogOf(store, headsFolder);
    await recordMany(audit, 1_000);
    await audit[Symbol.asyncDispose]();
    await store.db.deleteFrom('log_nodes').execute();
  },
  async play({ config, headsFolder, open, say }) {
    const store = await open(config);
    {
      await using audit = await openLogOf(store, headsFolder);
      await recordAndSay(audit, say, 300);
      await signAndSay(audit, say);
    }
    await store.db.deleteFrom('log_nodes').where('position', '=', 2).execute();
    await using audit = await openLogOf(store, headsFolder);
    await signAndSay(audit, say);
  },
};

const starts: Scene = {
  name: 'one start after another',
  async play({ config, headsFolder, open, say }) {
    const store = await open(config);
    for (let time = 0; time < 3; time += 1) {
      await using audit = await openLogOf(store, headsFolder);
      await recordAndSay(audit, say, 2);
      if (store.kind === 'sqlite') continue;
      // Beside the first, in a tree of its own.
      await using beside = await openLogOf(store, headsFolder);
      await recordAndSay(beside, say, 2);
      await signAndSay(beside, say);
    }
  },
};

const endings: Scene = {
  name: 'the end of a tree that was put back',
  async prepare({ config, headsFolder, database, open, say }) {
    const store = await open(config);
    const audit = await openLogOf(store, headsFolder);
    await recordAndSay(audit, say, 7);
    await signAndSay(audit, say);
    await recordMany(audit, 4);
    await audit[Symbol.asyncDispose]();
    await database.run(
      ...disarm(store.kind),
      'delete from log_entries where seq >= 7',
      'delete from log_checkpoints where size > 7',
    );
  },
  async play({ config, headsFolder, open, say }) {
    const store = await open(config);
    await endTrees({ store, clock, signingKey, headsFolder, by: 'noor' });
    await using audit = await openLogOf(store, headsFolder);
    await recordAndSay(audit, say, 2);
    await signAndSay(audit, say);
  },
  async recover({ store, stage: { headsFolder } }) {
    const opened = await openLogOf(store, headsFolder).catch((error: unknown) => error);
    if (!(opened instanceof GatewayError)) await (opened as Audit)[Symbol.asyncDispose]();
    else await endTrees({ store, clock, signingKey, headsFolder, by: 'noor' });
  },
  async faults({ store }) {
    const ended = await store.all<{ tree: string; size: number }>('select tree, size from log_ended_trees', []);
    const said = await store.all("select id from log_entries where kind = 'log-restored'", []);
    const isRight = ended.length === 1 && ended[0]?.tree === `${origin}/1` && ended[0].size === 7 && said.length === 1;
    return isRight ? [] : [{ ended, said }];
  },
};

const oldEntries = 8;
/** A run that was planned and not recorded is given up after ten minutes: until then it may be one that is at work. */
const afterPlanning = toInstant(now + 11 * 60_000);
const retention: Scene = {
  name: 'a retention run',
  async prepare({ config, open, say }) {
    const world = await openRetentionWorld(config, { open });
    for (const party of ['woonveste', 'thuishof']) {
      const old = Array.from({ length: oldEntries }, () =>
        world.audit.record({ ...draft, party, at: yearsAgo(3) }, undefined),
      );
      for (const { entry } of await Promise.all(old)) say('entry', entry.id);
      await oneYear(world, party);
    }
    await world.audit[Symbol.asyncDispose]();
  },
  async play({ config, open, say }) {
    const world = await openRetentionWorld(config, { open });
    say('entry', await world.write(0));
    await world.retention.run(now);
    say('entry', await world.write(0));
    await world.audit[Symbol.asyncDispose]();
  },
  async recover({ store }) {
    const gone = await goneOf(store);
    for (const [party, count] of Object.entries(gone)) {
      if (count !== 0 && count !== oldEntries) throw new Error(`half of a run: ${count} of ${party}`);
    }
  },
  async faults({ stage, store, audit }) {
    await audit[Symbol.asyncDispose]();
    const world = await openRetentionWorld(stage.config, { open: stage.open });
    await world.retention.run(afterPlanning);
    const [gone, { intact }] = [await goneOf(store), await world.audit.verify()];
    const again = (await world.retention.run(afterPlanning)).filter(({ removed }) => removed > 0);
    await world.audit[Symbol.asyncDispose]();
    const isRight = intact && gone['1'] === oldEntries && gone['2'] === oldEntries && again.length === 0;
    return isRight ? [] : [{ gone, intact, again }];
  },
};

/** How many entries of the first party, and of the second, have lost their text: the places of the log are in that order. */
async function goneOf(store: Store): Promise<Record<string, number>> {
  const rows = await store.all<{ seq: number; at: number }>(
    "select seq, at from log_entries where entry = '' order by seq",
    [],
  );
  const [first] = await store.all<{ seq: number }>(
    'select min(seq) as seq from (select seq from log_entries where at < ? order by seq) as old',
    [now - 366 * 86_400_000],
  );
  const start = Number(first?.seq ?? 0);
  return {
    1: rows.filter(({ seq }) => Number(seq) < start + oldEntries).length,
    2: rows.filter(({ seq }) => Number(seq) >= start + oldEntries).length,
  };
}

const validated = validate('catalogue', catalogueData);
if (!validated.ok) throw new Error('the catalogue is not valid');
const catalogue = validated.value;
const keys = { vaultKey: Buffer.alloc(32, 1), bsnIndexKey: Buffer.alloc(32, 2) };
const grant: Step = {
  ...{ step: 'grant', by: 'de-brug', caller: 'person:two', refusal: undefined },
  assessment: ['retention-term', 'no-interest-of-another', 'no-law-requires-keeping'],
};

async function openRoomsOf(store: Store) {
  const sources = await openSources({ store, clock, catalogue, ...keys });
  const cases = createCases({ store, clock, pseudonymKey: Buffer.alloc(32, 3) });
  return { sources, cases, rights: createRights({ store, seal: sources.seal, unseal: sources.unseal }) };
}

const erasure: Scene = {
  name: 'an erasure',
  async prepare({ config, open }) {
    const store = await open(config);
    const { sources, cases, rights } = await openRoomsOf(store);
    const subject = await sources.createSubject();
    await sources.supply(subject, { bsn: '999990019', familyName: 'Kanarie' }, 'de-brug', clock());
    const by = { id: 'de-brug', type: 'PRO' } as const;
    const { caseRef } = await cases.register(by, { subject, agreement: 'veenrand-2026', parties: [] }, clock());
    const { id } = await cases.resolve('de-brug', caseRef, clock());
    if (id === undefined) throw new Error('there is no case');
    const about = { subject, case: id, party: 'de-brug', by: 'de-brug', filedBy: 'person:one', receivedOn: undefined };
    const asked = {
      ...about,
      term: { responseDays: 30, extensionDays: 60 },
      kind: 'erasure',
      fields: [],
      text: 'x',
    } as const;
    await rights.file(asked, clock());
    await sources[Symbol.asyncDispose]();
  },
  async play({ config, headsFolder, open, say }) {
    const store = await open(config);
    await using audit = await openLogOf(store, headsFolder);
    const { sources, rights } = await openRoomsOf(store);
    const id = await requestOf(store);
    say('entry', (await audit.record({ ...draft, reference: id }, undefined)).entry.id);
    await rights.take(id, grant, clock(), async (tx, { subject }) => {
      if (subject !== undefined) await rights.forget(tx, subject);
      return undefined;
    });
    say('erased', id);
    await rights.scrub();
    say('entry', (await audit.record({ ...draft, kind: 'subject-erased', reference: id }, undefined)).entry.id);
    await sources[Symbol.asyncDispose]();
  },
  async faults({ store, said }) {
    const subjects = await store.all<{ subject_id: string | null; state: string }>(
      'select subject_id, state from rights_requests',
      [],
    );
    const tables = ['subjects', 'records', 'cases', 'case_parties'];
    const counts: number[] = [];
    for (const table of tables) {
      counts.push(Number((await store.all<{ n: number }>(`select count(*) as n from ${table}`, []))[0]?.n));
    }
    const isErased = subjects[0]?.state === 'done' && subjects[0].subject_id === null && counts.every((n) => n === 0);
    const isThere = subjects[0]?.state === 'open' && subjects[0].subject_id !== null && counts.every((n) => n > 0);
    const isRight = isErased || (isThere && said('erased').length === 0);
    return isRight ? [] : [{ subjects, counts, said: said('erased') }];
  },
};

async function requestOf(store: Store): Promise<string> {
  const [found] = await store.all<{ id: string }>('select id from rights_requests', []);
  if (found === undefined) throw new Error('there is no request');
  return found.id;
}

const [logKey, witnessKey] = [newKey(), newKey()];
const seenTree = 'buur/1';
const leaves = (size: number, branch: string, from = 0): Buffer[] =>
  Array.from({ length: size }, (_, at) => leafOf(`${at < from ? 'a' : branch} ${at}`));
const bodyOf = (old: number, of: readonly Buffer[]): string =>
  writeAddCheckpoint({
    old,
    path: old === 0 ? [] : naiveConsistency(old, of),
    note: checkpointOf(seenTree, of, logKey),
  });

const openWitness = (store: Store) =>
  createCosigning({
    ...{ store, clock, name: 'getuige', key: witnessKey, logs: [{ name: 'buur', keys: [toJwk(logKey)] }] },
    tell: { fork: () => {}, notContinued: () => {} },
  });

const witness: Scene = {
  name: 'a witness of the log of another',
  async play({ config, open, say }) {
    const cosign = openWitness(await open(config));
    let old = 0;
    for (const size of [3, 3, 8, 20]) {
      const { kind } = await cosign(bodyOf(old, leaves(size, 'a')));
      if (kind === 'cosigned') say('cosigned', String(size));
      old = size;
    }
    await cosign(bodyOf(20, leaves(20, 'b', 4)));
  },
  async faults({ store, said }) {
    const [seen] = await store.all<{ size: number }>('select size from witnessed_logs', []);
    const signed = Math.max(0, ...said('cosigned').map(Number));
    const at = Number(seen?.size ?? 0);
    const cosign = openWitness(store);
    // Whatever was signed is not signed again in another way.
    const answers =
      at === 0 ? [] : [await cosign(bodyOf(at, leaves(at, 'b', 1))), await cosign(bodyOf(0, leaves(at, 'b', 1)))];
    const goesOn = await cosign(bodyOf(at, leaves(30, 'a')));
    const isRight = at >= signed && answers.every(({ kind }) => kind === 'conflict') && goesOn.kind === 'cosigned';
    return isRight ? [] : [{ at, signed, answers, goesOn }];
  },
};

export const scenes: readonly Scene[] = [
  firstStart,
  entries,
  checkpoints,
  nodes,
  starts,
  endings,
  retention,
  erasure,
  witness,
];
