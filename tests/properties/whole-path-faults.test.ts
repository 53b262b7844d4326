/** Whatever breaks, and whatever is sent: exactly one entry for each request, and nothing leaves that was not decided. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withText } from '../../src/agreements/agreements.ts';
import type { Recorded } from '../../src/audit/audit.ts';
import { validate } from '../../src/contract/contract.ts';
import type { Entry, FieldName, PartyId } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import type { Answer } from '../../src/disclosure/answer.ts';
import type { Call } from '../../src/disclosure/call.ts';
import { changeCase, listCases, registerCase, supplyRecords } from '../../src/disclosure/casework.ts';
import { listConsents, recordConsent, recordObjection, withdrawConsent } from '../../src/disclosure/consenting.ts';
import { disclose, preflight } from '../../src/disclosure/disclose.ts';
import { GatewayError } from '../../src/errors.ts';
import { toProblem } from '../../src/http/problems.ts';
import { duringTerm, keepUnchecked, marksIn, nameCanary, settle, state, toFrame } from '../support/canary-region.ts';
import { entryFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { type SourceServer, startSourceServer } from '../support/source-server.ts';
import { agreementOf, national } from './national.ts';
import { bodyOf, type Published, publishSome, type Scene, type Staged, scenes, stage } from './whole-path-scenes.ts';

const runs = Math.max(40, Math.ceil(Number(process.env['RUNS'] ?? 10_000) / 120));
const timeout = 60_000 + 400 * runs;

let server: SourceServer;
let opened: OpenSteps;
let published: Published[];
let fluent: Scene[];

beforeAll(async () => {
  server = await startSourceServer();
  const { url, issuer, clientId, clientSecret } = server;
  const fields = ['familyName', 'phone', 'supportContact', 'supportActive'];
  opened = await openSteps({
    at: duringTerm,
    http: [{ id: 'ecd', party: 'zorg-een', fields, url, issuer, clientId, clientSecret, timeoutMs: 30_000 }],
  });
  await settle(opened);
  published = await publishSome(opened, 7);
  fluent = await findFluent();
}, 60_000);
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

type Act = (call: Call, staged: Staged) => Promise<Recorded<Answer<unknown>>>;

const consentBody = ({ refs, scene }: Staged) => ({
  caseRef: refs.get(scene.asker),
  kind: 'explicit',
  answer: 'given',
  purposes: ['P04'],
  recipients: [{ matched: 'COR' }],
  categories: ['A'],
  capacity: 'self',
  formVersion: 'v1',
  notice: 'Mag dit gedeeld worden?',
  language: 'nl',
});

/** Every act there is, with a body that fits it. */
const acts: Readonly<Record<string, { readonly act: Act; readonly body: (staged: Staged) => unknown }>> = {
  disclose: { act: (call) => disclose(opened.steps, call), body: bodyOf },
  preflight: { act: (call) => preflight(opened.steps, call), body: bodyOf },
  registerCase: {
    act: (call) => registerCase(opened.steps, call),
    body: ({ scene, kept }) => ({
      agreement: scene.agreement.document.id,
      records: { initials: kept.initials ?? 'K.' },
    }),
  },
  changeCase: {
    act: (call, { refs, scene }) => changeCase(opened.steps, call, refs.get(scene.asker) ?? ''),
    body: () => ({ phase: 'aftercare' }),
  },
  listCases: { act: (call) => listCases(opened.steps, call, { limit: 5 }), body: () => ({}) },
  supplyRecords: {
    act: (call, { refs, scene }) => supplyRecords(opened.steps, call, refs.get(scene.asker) ?? '', {}),
    body: ({ kept }) => ({ phone: kept.phone ?? '+31699999999', diagnosis: kept.diagnosis ?? 'kanarie' }),
  },
  supplyRecord: {
    act: (call, { refs, scene }) => supplyRecords(opened.steps, call, refs.get(scene.asker) ?? '', { field: 'email' }),
    body: ({ kept }) => ({ value: kept.email ?? null }),
  },
  recordConsent: { act: (call) => recordConsent(opened.steps, call), body: consentBody },
  withdrawConsent: {
    act: (call, { refs, scene }) => withdrawConsent(opened.steps, call, refs.get(scene.asker) ?? ''),
    body: () => '',
  },
  listConsents: {
    act: (call, { refs, scene }) => listConsents(opened.steps, call, refs.get(scene.asker) ?? ''),
    body: () => ({}),
  },
  recordObjection: {
    act: (call) => recordObjection(opened.steps, call),
    body: ({ refs, scene }) => ({ caseRef: refs.get(scene.asker), purpose: 'P08' }),
  },
};

interface Outcome {
  readonly answer: Answer<unknown> | undefined;
  /** The problem, whether it was recorded or thrown. */
  readonly problem: GatewayError | undefined;
  readonly entry: Recorded<unknown>['entry'] | undefined;
  readonly added: number;
  /** The last entry in the log afterwards. */
  readonly stored: Entry | undefined;
  /** All that anybody outside could see. */
  readonly shown: string;
}

/** Does one act and counts what it leaves in the log. */
async function perform(act: () => Promise<Recorded<Answer<unknown>>>, fault?: () => Disposable): Promise<Outcome> {
  const before = opened.entryCount();
  const undo = fault?.();
  const outcome = await hear(act);
  undo?.[Symbol.dispose]();
  const added = opened.entriesFrom(before);
  expect(added.flatMap(entryFaults)).toEqual([]);
  return { ...outcome, added: added.length, stored: added.at(-1) };
}

async function hear(act: () => Promise<Recorded<Answer<unknown>>>): Promise<Omit<Outcome, 'added' | 'stored'>> {
  try {
    const { entry, answer } = await act();
    const problem = answer.ok ? undefined : answer.problem;
    const shown = JSON.stringify(answer.ok ? answer.response : toProblem(answer.problem, entry.id));
    return { answer, problem, entry, shown };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const shown = JSON.stringify(toProblem(error));
    return { answer: undefined, problem: error, entry: undefined, shown };
  }
}

/** Scenes whose request gets values from the system of a party and from the gateway's own records: it passes every room. */
async function findFluent(): Promise<Scene[]> {
  const found: Scene[] = [];
  const sound = published.filter(
    ({ document: { id }, signed }) => id.startsWith('kanarie') && signed.size === 8 && id !== 'kanarie-0',
  );
  for (const scene of fc.sample(scenes(sound), { seed: 11, numRuns: 600 })) {
    if (found.length === 6) break;
    if (!scene.helpers.includes('zorg-een') || scene.request.fields.length < 4) continue;
    const staged = await stage(opened, scene, server);
    const { shown } = await perform(() => disclose(opened.steps, opened.call(scene.asker, bodyOf(staged))));
    const has = (record: object) => marksIn(record).some((mark) => shown.includes(mark));
    if (has(staged.kept) && has(staged.sent)) found.push(scene);
  }
  expect(found.length).toBe(6);
  return found;
}

const disclosing = (): fc.Arbitrary<Scene> => fc.constantFrom(...fluent);
const oneFluent = (): Scene => fluent[0] ?? expect.fail('no scene is fluent');

/** As long as a system that failed is left alone, in milliseconds. */
const pause = 31_000;

/** Something that really breaks, and how it is mended. */
interface Fault {
  readonly what: string;
  /** What the caller then hears, of a request that would have been answered. */
  readonly heard: readonly string[];
  inflict(staged: Staged): void;
  mend(staged: Staged): void;
}

const sql =
  (...statements: readonly string[]) =>
  () =>
    opened.behind((database) => {
      for (const statement of statements) database.exec(statement);
    });

const gone = (table: string, ...heard: readonly string[]): Fault => ({
  what: `the table ${table} is gone`,
  heard,
  inflict: sql(`alter table ${table} rename to ${table}_gone`),
  mend: sql(`alter table ${table}_gone rename to ${table}`),
});

/** What is read once per revision is read again. */
const noticed = 'update revisions set value = value + 1';

const garbled = (table: string, column: string, where: string, heard: readonly string[]): Fault => ({
  what: `${table}.${column} is garbled`,
  heard,
  inflict: ({ subject }) => {
    const which = where.replaceAll('$subject', subject);
    sql(
      `create table spare as select rowid as place, ${column} as sound from ${table} where ${which}`,
      `update ${table} set ${column} = '{"${nameCanary}' where ${which}`,
      noticed,
    )();
  },
  mend: sql(
    `update ${table} set ${column} = spare.sound from spare where spare.place = ${table}.rowid`,
    'drop table spare',
    noticed,
  ),
});

const faults: readonly Fault[] = [
  gone('api_clients', 'internal-error', 'store-unavailable'),
  garbled('api_clients', 'roles', '1', ['store-unavailable']),
  gone('case_parties', 'internal-error', 'store-unavailable'),
  gone('case_phases', 'internal-error', 'store-unavailable'),
  garbled('cases', 'conditions', "subject_id = '$subject'", ['internal-error', 'store-unavailable']),
  gone('revisions', 'internal-error', 'store-unavailable'),
  garbled('agreements', 'document', '1', ['disclosure-refused', 'decision-unavailable', 'store-unavailable']),
  gone('consents', 'internal-error', 'store-unavailable'),
  gone('objections', 'internal-error', 'store-unavailable'),
  garbled('subjects', 'wrapped_key', "id = '$subject'", ['source-unavailable']),
  garbled('records', 'value', "subject_id = '$subject'", ['source-unavailable']),
  gone('records', 'source-unavailable', 'store-unavailable'),
  {
    what: 'the system of a party is down',
    heard: ['source-unavailable'],
    inflict: () => server.behave('error'),
    mend: () => server.behave('good'),
  },
  {
    what: 'the system of a party is cut off half-way',
    heard: ['source-unavailable'],
    inflict: () => server.behave('cut-half-way'),
    mend: () => server.behave('good'),
  },
  {
    what: 'the log refuses every entry',
    heard: ['log-unavailable'],
    inflict: sql("create trigger disk before insert on log_entries begin select raise(abort, 'disk broken'); end"),
    mend: sql('drop trigger disk'),
  },
  {
    what: 'the log is gone',
    heard: ['log-unavailable'],
    inflict: sql('alter table log_entries rename to log_entries_gone'),
    mend: sql('alter table log_entries_gone rename to log_entries'),
  },
];

const struckBy = (fault: Fault, staged: Staged) => (): Disposable => {
  fault.inflict(staged);
  return { [Symbol.dispose]: () => fault.mend(staged) };
};

const known = (staged: Staged): string[] => [...marksIn(staged.kept), ...marksIn(staged.sent)];

describe('one entry for each request', () => {
  test('for every act of every party, whatever comes of it', { timeout }, async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(scenes(published), fc.constantFrom(...Object.keys(acts)), async (scene, name) => {
        const staged = await stage(opened, scene, server);
        const { act, body } = acts[name] ?? acts['disclose'] ?? expect.fail();
        const outcome = await perform(() => act(opened.call(scene.asker, body(staged)), staged));
        seen.add(`${name} ${outcome.answer?.ok}`);
        expect(outcome.added).toBe(1);
        const { stored } = outcome;
        expect(stored?.id).toBe(outcome.entry?.id);
        expect(outcome.entry?.party).toBe(scene.asker);
        expect(known(staged).filter((mark) => JSON.stringify(stored).includes(mark))).toEqual([]);
        expect(outcome.problem?.code).not.toBe('internal-error');
      }),
      { numRuns: runs * 2 },
    );
    expect([...seen].filter((text) => text.endsWith('true')).length).toBeGreaterThan(7);
  });

  test('also when many are under way at once', async () => {
    const staged = await stage(opened, oneFluent(), server);
    const before = opened.entryCount();
    const made = await Promise.all(
      Array.from({ length: 200 }, () => disclose(opened.steps, opened.call(staged.scene.asker, bodyOf(staged)))),
    );
    const ids = made.map(({ entry }) => entry.id);
    expect(new Set(ids).size).toBe(200);
    expect(
      opened
        .entries()
        .slice(before)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort());
  });

  const names = fc.oneof(
    { weight: 3, arbitrary: fc.constant('disclose') },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(acts)) },
  );

  test.each(faults)('when $what', { timeout }, async (fault) => {
    await fc.assert(
      fc.asyncProperty(disclosing(), names, async (scene, name) => {
        const staged = await stage(opened, scene, server);
        // Nobody is left alone by the circuit breaker for what an earlier round broke.
        opened.clock.now = toInstant(opened.clock.now + pause);
        const { act, body } = acts[name] ?? expect.fail();
        const ask = () => act(opened.call(scene.asker, body(staged)), staged);
        const outcome = await perform(ask, struckBy(fault, staged));
        if (name === 'disclose') expect(fault.heard).toContain(outcome.problem?.code);
        expect(outcome.added).toBe(outcome.answer === undefined ? 0 : 1);
        if (outcome.answer === undefined) expect(outcome.problem?.code).toBe('log-unavailable');
        if (!outcome.answer?.ok) expect(known(staged).filter((mark) => outcome.shown.includes(mark))).toEqual([]);
        expect(outcome.shown).not.toContain(`{"${nameCanary}`);
        const stored = JSON.stringify(outcome.stored ?? {});
        expect(known(staged).filter((mark) => stored.includes(mark))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 6) },
    );
  });

  test('when the policy cannot be trusted with the agreement that everybody signed', async () => {
    const plain = { ...agreementOf(national.model), ...toFrame('dubbel', ['gemeente-een', 'zorg-een']) };
    const clauses = plain.clauses.map((clause) => ({
      ...clause,
      fields: [...clause.fields, ...clause.fields.slice(0, 1)],
    }));
    const twice = withText({ ...plain, clauses });
    keepUnchecked(opened, twice);
    for (const by of ['gemeente-een', 'zorg-een', 'loket'] as const) await state(opened, twice, { by });
    const scene: Scene = {
      ...oneFluent(),
      agreement: { ...(published[0] ?? expect.fail()), document: twice },
    };
    const staged = await stage(opened, scene, server);
    const outcome = await perform(() =>
      disclose(
        opened.steps,
        opened.call('zorg-een', { ...bodyOf(staged), caseRef: staged.refs.get('zorg-een'), role: 'casemanager' }),
      ),
    );
    expect(outcome.problem?.code).toBe('decision-unavailable');
    expect(outcome.added).toBe(1);
    expect(outcome.stored).toMatchObject({ kind: 'failed', problem: 'decision-unavailable' });
  });
});

describe('what is not right opens nothing', () => {
  test('whatever stands in a body, a header or a reference', { timeout }, async () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'kanarie-9', 'kanarie-9 '.repeat(9), '*', '', '../..', 'familyName'),
    );
    const bodies = fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.string(),
      fc
        .record({ caseRef: word, purpose: word, fields: fc.array(word, { maxLength: 5 }), role: word, mode: word })
        .map((value) => JSON.stringify(value)),
    );
    const headers = fc.oneof(
      fc.constant(undefined),
      fc.string(),
      fc.string().map((text) => `Bearer ${text}`),
    );
    const staged = await stage(opened, oneFluent(), server);
    const asker: PartyId = staged.scene.asker;
    await fc.assert(
      fc.asyncProperty(
        bodies,
        headers,
        fc.boolean(),
        fc.constantFrom(...Object.keys(acts)),
        word,
        async (body, header, isKnown, name, ref) => {
          const call = opened.call(asker, body, isKnown ? {} : { authorization: header });
          const { act } = acts[name] ?? expect.fail();
          const elsewhere = { ...staged, refs: new Map([[asker, ref]]) };
          const outcome = await perform(() => act(call, elsewhere));
          expect(outcome.added).toBe(1);
          expect(known(staged).filter((mark) => outcome.shown.includes(mark))).toEqual([]);
          expect(outcome.problem?.code).not.toBe('internal-error');
          const { stored } = outcome;
          expect(validate('decisionInput', stored?.facts).ok || stored?.facts === undefined).toBe(true);
          expect(JSON.stringify(stored)).not.toContain('kanarie-9');
          if (name !== 'listCases' || !isKnown) expect(outcome.answer?.ok).toBe(false);
        },
      ),
      { numRuns: runs * 3 },
    );
  });

  test.each(Object.keys(acts))('and a reference that is no reference leaves no trace of itself: %s', async (name) => {
    const staged = await stage(opened, oneFluent(), server);
    const { asker } = staged.scene;
    for (const ref of ['kanarie-9', 'kanarie 9 999990019 '.repeat(20), '__proto__']) {
      const { act, body } = acts[name] ?? expect.fail();
      const call = opened.call(asker, body(staged));
      const outcome = await perform(() => act(call, { ...staged, refs: new Map([[asker, ref]]) }));
      expect(JSON.stringify(outcome.stored)).not.toMatch(/kanarie.9|__proto__/);
    }
  });

  test.each(['kanarieVeld', '__proto__', 'constructor', 'Jan Kanarie'])(
    'and a field that does not exist cannot be supplied: %s',
    async (field) => {
      const { scene, refs } = await stage(opened, oneFluent(), server);
      const [helper = ''] = scene.helpers;
      const call = opened.call(helper, { value: 'kanarie' });
      const outcome = await perform(() => supplyRecords(opened.steps, call, refs.get(helper) ?? '', { field }));
      expect([outcome.problem?.code, outcome.added]).toEqual(['not-found', 1]);
      expect(`${outcome.shown}${JSON.stringify(outcome.stored)}`).not.toContain(field);
    },
  );

  type Loss = (staged: Staged) => Promise<unknown> | unknown;
  const losses: readonly (readonly [string, Loss])[] = [
    [
      'the case is closed',
      ({ refs, scene }) =>
        scene.phase !== 'closed' && close(refs.get(scene.helpers[0] ?? '') ?? '', scene.helpers[0] ?? ''),
    ],
    ['the term is over', () => set(Date.parse('2028-01-01T12:00:00Z'))],
    ['the term has not begun', () => set(Date.parse('2025-12-15T12:00:00Z'))],
    ['the use of the data is restricted', ({ subject }) => opened.steps.cases.setRights(subject, { restricted: true })],
    [
      'the application is no longer registered',
      ({ scene }) => opened.steps.identity.revokeApiClient('https://login.example', `${scene.asker}-app`),
    ],
  ];

  const set = (moment: number): void => {
    opened.clock.now = toInstant(moment);
  };
  async function close(ref: string, helper: PartyId): Promise<void> {
    const found = await opened.steps.cases.resolve(helper, ref, opened.clock.now);
    await opened.steps.cases.change(found, helper, { phase: 'closed' }, opened.clock.now);
  }

  test.each(losses)('when %s', { timeout }, async (_what, lose) => {
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(disclosing(), async (scene) => {
        const started = opened.clock.now;
        await settleAgain(scene.asker);
        const staged = await stage(opened, { ...scene, restricted: false }, server);
        const ask = () => perform(() => disclose(opened.steps, opened.call(scene.asker, bodyOf(staged))));
        const before = await ask();
        await lose(staged);
        const after = await ask();
        set(started + pause);
        lost += Number(before.answer?.ok === true);
        expect(after.answer?.ok).toBe(false);
        expect(after.added).toBe(1);
        expect(known(staged).filter((mark) => after.shown.includes(mark))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 6) },
    );
    expect(lost).toBeGreaterThan(0);
  });

  const settleAgain = (party: PartyId) => {
    const { roles } = opened.steps.policy.model;
    const own = published[0]?.document.parties.find(({ id }) => id === party)?.type;
    return opened.letIn(
      party,
      roles.filter(({ partyType }) => partyType === own).map(({ id }) => id),
    );
  };

  test('taking anything away never adds a field', { timeout }, async () => {
    const takings: readonly ((staged: Staged) => Promise<unknown>)[] = [
      ({ subject }) => opened.steps.cases.setRights(subject, { addressSecret: true }),
      ({ subject, scene }) => refuse(subject, 'waiver', scene),
      ({ subject, scene }) => refuse(subject, 'explicit', scene),
      ({ subject }) => opened.steps.consents.object(subject, 'zorg-een', 'P08', opened.clock.now),
    ];
    await fc.assert(
      fc.asyncProperty(disclosing(), fc.constantFrom(...takings), async (scene, take) => {
        await settleAgain(scene.asker);
        const staged = await stage(opened, scene, server);
        const fieldsOf = async (): Promise<FieldName[]> => {
          const { answer } = await perform(() =>
            disclose(opened.steps, opened.call(scene.asker, { ...bodyOf(staged), mode: 'marked' })),
          );
          return answer?.ok ? Object.keys((answer.response as { data: object }).data) : [];
        };
        const before = await fieldsOf();
        await take(staged);
        const after = await fieldsOf();
        expect(after.filter((field) => !before.includes(field))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  const refuse = (subject: Staged['subject'], kind: 'waiver' | 'explicit', { asker }: Scene) =>
    opened.steps.consents.record(
      subject,
      'zorg-een',
      {
        kind,
        answer: 'refused',
        purposes: ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10'],
        recipients: [{ party: asker }],
        categories: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'],
        capacity: 'self',
        formVersion: 'v2',
        language: 'nl',
      },
      opened.clock.now,
    );
});

test('an answer, a problem and an entry can be inspected without showing a value', async () => {
  const staged = await stage(opened, oneFluent(), server);
  server.behave('error');
  const { problem } = await perform(() => disclose(opened.steps, opened.call(staged.scene.asker, bodyOf(staged))));
  server.behave('good');
  const text = inspect(problem, { depth: 9, showHidden: true });
  expect(known(staged).filter((mark) => text.includes(mark))).toEqual([]);
});
