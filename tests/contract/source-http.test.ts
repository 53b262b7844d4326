import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import catalogueData from '../../policies/data/catalogue.json' with { type: 'json' };
import { validate } from '../../src/contract/contract.ts';
import { type Instant, type SubjectId, toInstant } from '../../src/contract/vocabulary.ts';
import { type HttpSourceConfig, openSources, SourceUnavailable, type Whom } from '../../src/sources/sources.ts';
import { openStore } from '../../src/store/store.ts';
import { type Behaviour, type SourceServer, startSourceServer } from '../support/source-server.ts';
import { canaries, morning, permit, type SourceUnderTest, shown, testSource, values } from './source.contract.ts';

const validated = validate('catalogue', catalogueData);
if (!validated.ok) throw new Error('the catalogue is not valid');
const catalogue = validated.value;

interface Opened extends SourceUnderTest {
  readonly server: SourceServer;
  readonly clock: { now: Instant };
}

const refOf = (subject: SubjectId) => `c_of-${subject}`;

const whomFor = (subject: SubjectId): Whom => ({
  subject,
  caseRefOf: (party) => (party === 'noordlicht' ? refOf(subject) : 'c_of-another-party'),
  ownRef: 'c_ownReference00000000',
  parties: [
    { party: 'noordlicht', type: 'PRO', capacity: 'party' },
    { party: 'oevermaas', type: 'COR', capacity: 'candidate' },
  ],
  at: morning,
});

/** A gateway that asks the system of Noordlicht for every value of the suite. */
async function open(change: Partial<HttpSourceConfig> = {}): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-sources-'));
  const server = await startSourceServer();
  const store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
  const clock = { now: morning };
  const { url, issuer, clientId, clientSecret } = server;
  const fields = Object.keys(values);
  const sources = await openSources({
    store,
    clock: () => clock.now,
    vaultKey: Buffer.alloc(32, 7),
    bsnIndexKey: Buffer.alloc(32, 9),
    catalogue,
    // Patient, so that a busy machine fails no test; what is about time sets its own limit.
    http: [
      {
        id: 'noordlicht-ecd',
        party: 'noordlicht',
        fields,
        url,
        issuer,
        clientId,
        clientSecret,
        timeoutMs: 30_000,
        ...change,
      },
    ],
  });
  return {
    server,
    clock,
    sources,
    whom: whomFor(await sources.createSubject()),
    stranger: whomFor(await sources.createSubject()),
    hold: async ({ subject }, held) => void server.records.set(refOf(subject), held),
    fail: async () => server.behave('error'),
    askedFields: () => server.questions.flatMap(({ fields: asked }) => asked),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await sources[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function opened(change: Partial<HttpSourceConfig> = {}): Promise<Opened> {
  const subject = await open(change);
  onTestFinished(() => subject[Symbol.asyncDispose]());
  await subject.hold(subject.whom, values);
  return subject;
}

/** Fetches from a system that misbehaves, and gives what the gateway made of it. */
async function refusal({ sources, whom }: SourceUnderTest, names = ['familyName']): Promise<SourceUnavailable> {
  const error: unknown = await sources.fetch(whom, permit(names)).catch((caught: unknown) => caught);
  if (!(error instanceof SourceUnavailable)) throw new Error('it did not reject with SourceUnavailable');
  return error;
}

testSource('system of a party', () => open());

test('a system is asked once, by the reference of its own party, for the permitted fields and no other', async () => {
  const { sources, whom, server } = await opened();

  await sources.fetch(whom, permit(['caseRef', 'initials', 'supportActive']));

  expect(server.questions.map(({ method, url, caseRef, fields }) => ({ method, url, caseRef, fields }))).toEqual([
    { method: 'POST', url: '/values', caseRef: refOf(whom.subject), fields: ['initials', 'supportActive'] },
  ]);
  expect(server.questions[0]?.headers).toMatchObject({ 'cache-control': 'no-store', accept: 'application/json' });
});

test('a system is told the trace it is asked in, and the provider before it is not', async () => {
  const { sources, whom, server } = await opened();
  const trace = { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };

  await sources.fetch({ ...whom, trace }, permit(['initials']));

  expect(server.questions[0]?.headers).toMatchObject(trace);
  expect(server.providerHeaders.length).toBeGreaterThan(0);
  expect(JSON.stringify(server.providerHeaders)).not.toMatch(/traceparent|aaaa/);
});

test('what a system gives beyond the question is dropped and reported by name', async () => {
  const { sources, whom, server } = await opened();
  server.behave('more-than-asked');

  const record = await sources.fetch(whom, permit(['maxRent']));

  expect([...record.values]).toEqual([['maxRent', values.maxRent]]);
  expect(new Set(record.reports.map(({ problem }) => problem))).toEqual(new Set(['not-asked']));
  expect(record.reports.map(({ field }) => field)).toEqual(Object.keys(values).filter((name) => name !== 'maxRent'));
  expect(shown([record, record.values])).not.toMatch(canaries);
});

test('a name of a field that a system made up is not repeated: it could be a value', async () => {
  const { sources, whom, server } = await opened();
  server.behave('made-up-fields');

  const record = await sources.fetch(whom, permit(['maxRent']));

  expect(record.reports).toEqual([{ source: 'noordlicht-ecd', problem: 'not-asked' }]);
  expect(shown([record, record.values])).not.toMatch(canaries);
});

test('a value of another form than its field is dropped and reported', async () => {
  const { sources, whom, server } = await opened();
  server.behave('wrong-types');

  const record = await sources.fetch(whom, permit(['familyName', 'maxRent']));

  expect([...record.values.values()]).toEqual([null, null]);
  expect(record.reports).toEqual([
    { source: 'noordlicht-ecd', field: 'familyName', problem: 'wrong-type' },
    { source: 'noordlicht-ecd', field: 'maxRent', problem: 'wrong-type' },
  ]);
  expect(shown([record, record.values])).not.toMatch(canaries);
});

test.each<[Behaviour, string]>([
  ['slow', 'time-out'],
  ['never-ends', 'time-out'],
  ['cut-half-way', 'unreachable'],
  ['huge', 'too-large'],
  ['packed-huge', 'too-large'],
  ['wrong-content-type', 'content-type'],
  ['broken-json', 'not-json'],
  ['twice-the-same-field', 'not-json'],
  ['list', 'not-an-object'],
  ['redirect', 'redirect'],
  ['unknown-case', 'refused'],
  ['error', 'server-error'],
  ['token-refused', 'token'],
])('a system that is %s gives nothing: %s', async (behaviour, kind) => {
  const under = await opened({ timeoutMs: behaviour === 'slow' || behaviour === 'never-ends' ? 1_000 : 30_000 });
  under.server.behave(behaviour);

  const error = await refusal(under);

  expect(error.message).toBe(`no answer from noordlicht-ecd: ${kind}`);
  expect(error.reports).toEqual([{ source: 'noordlicht-ecd', field: 'familyName', problem: 'unavailable' }]);
  expect(shown(error)).not.toMatch(canaries);
  expect(under.server.redirected).toEqual([]);
});

test('a system that is gone gives nothing', async () => {
  const under = await opened();
  await under.server[Symbol.asyncDispose]();

  expect((await refusal(under)).message).toMatch(/^no answer from noordlicht-ecd: (token|unreachable)$/);
});

test('one source that fails fails the whole answer, also what another source has', async () => {
  const under = await opened({ fields: ['familyName'] });
  await under.sources.supply(under.whom.subject, { initials: 'K.' }, 'noordlicht', morning);
  under.server.behave('error');

  expect((await refusal(under, ['familyName', 'initials'])).code).toBe('source-unavailable');
});

test('values of two sources come together in the order in which they were permitted', async () => {
  const { sources, whom, server } = await opened({ fields: ['familyName'] });
  await sources.supply(whom.subject, { initials: 'K.', familyName: 'Old' }, 'noordlicht', morning);

  const record = await sources.fetch(whom, permit(['initials', 'familyName', 'caseRef']));

  expect([...record.values]).toEqual([
    ['initials', 'K.'],
    ['familyName', values.familyName],
    ['caseRef', whom.ownRef],
  ]);
  expect(server.questions.flatMap(({ fields }) => fields)).toEqual(['familyName']);
});

test('the system of a party that does not send under the clause, or is not in the case, is not asked', async () => {
  const { sources, whom, server } = await opened();

  const other = await sources.fetch(whom, permit(['familyName'], 'P08.COR.MUN'));
  const outside = await sources.fetch({ ...whom, parties: [] }, permit(['familyName']));
  const candidate = await sources.fetch(
    { ...whom, parties: [{ party: 'noordlicht', type: 'PRO', capacity: 'candidate' }] },
    permit(['familyName']),
  );

  expect([other, outside, candidate].map((record) => record.values.get('familyName'))).toEqual([null, null, null]);
  expect(server.questions).toEqual([]);
});

test('fetches at one moment share one token, and the next ones use it until shortly before it expires', async () => {
  const { sources, whom, server, clock } = await opened();
  const fetch = () => sources.fetch(whom, permit(['maxRent']));

  await Promise.all([fetch(), fetch(), fetch()]);
  clock.now = toInstant(morning + 569_000);
  await fetch();
  expect(server.tokens.count).toBe(1);
  clock.now = toInstant(morning + 571_000);
  await fetch();
  expect(server.tokens.count).toBe(2);
});

test('a token that a system no longer accepts is replaced, once', async () => {
  const { sources, whom, server } = await opened();
  server.behave('token-refused-once');

  const record = await sources.fetch(whom, permit(['maxRent']));

  expect(record.values.get('maxRent')).toBe(values.maxRent);
  expect(server.tokens.count).toBe(2);
  expect(server.questions).toHaveLength(2);
});

test('without a token nothing is asked, and the secret is in no error', async () => {
  const under = await opened();
  under.server.refuseTokens(true);

  const error = await refusal(under);

  expect(error.message).toBe('no answer from noordlicht-ecd: token');
  expect(shown(error)).not.toContain(under.server.clientSecret);
  expect(under.server.questions).toEqual([]);
  under.server.refuseTokens(false);
  const record = await under.sources.fetch(under.whom, permit(['maxRent']));
  expect(record.values.get('maxRent')).toBe(values.maxRent);
});

test('a system that keeps failing is left alone for a while, then tried by one request', async () => {
  const under = await opened();
  under.server.behave('error');
  for (let count = 0; count < 5; count += 1) await refusal(under);

  expect((await refusal(under)).message).toBe('no answer from noordlicht-ecd: paused');
  expect(under.server.questions).toHaveLength(5);
  under.clock.now = toInstant(morning + 30_000);
  const together = await Promise.all([refusal(under), refusal(under)]);
  expect(together.map(({ message }) => message.split(': ')[1])).toEqual(['server-error', 'paused']);
  under.clock.now = toInstant(morning + 60_000);
  under.server.behave('good');
  expect((await under.sources.fetch(under.whom, permit(['maxRent']))).values.get('maxRent')).toBe(values.maxRent);
  expect((await under.sources.fetch(under.whom, permit(['maxRent']))).reports).toEqual([]);
});
