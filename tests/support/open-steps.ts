import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openAgreements, openDrafts, surroundDrafts } from '../../src/agreements/agreements.ts';
import { openAudit } from '../../src/audit/audit.ts';
import { createCases } from '../../src/cases/cases.ts';
import { openCompiler } from '../../src/compiler/compiler.ts';
import { createConsents } from '../../src/consents/consents.ts';
import type { Entry, PartyId, Role } from '../../src/contract/generated/types.ts';
import { parseStrictJson } from '../../src/contract/strict-json.ts';
import { type Instant, toInstant } from '../../src/contract/vocabulary.ts';
import { createDeliveries } from '../../src/deliveries/deliveries.ts';
import type { Call } from '../../src/disclosure/call.ts';
import { composeDeliveries, judgeDeliveries } from '../../src/disclosure/deliver.ts';
import { referencesOf } from '../../src/disclosure/log-references.ts';
import { readLedger } from '../../src/disclosure/read-ledger.ts';
import { toTrace } from '../../src/disclosure/trace-context.ts';
import { createEmergencies } from '../../src/emergencies/emergencies.ts';
import type { Upkeep } from '../../src/health/health.ts';
import { createApp } from '../../src/http/app.ts';
import { createFastServer } from '../../src/http/fast-express.ts';
import { openIdentity } from '../../src/identity/identity.ts';
import { createIncidents } from '../../src/incidents/incidents.ts';
import { openInsight } from '../../src/insight/insight.ts';
import { createLogbook } from '../../src/logbook/logbook.ts';
import type { Logger } from '../../src/logger.ts';
import type { Rooms } from '../../src/negotiation/rooms.ts';
import { createNotices } from '../../src/notices/notices.ts';
import { createOversight } from '../../src/oversight/oversight.ts';
import { explain, openBundles, openPolicy } from '../../src/policy/policy.ts';
import { createQuestions } from '../../src/questions/questions.ts';
import { openRegister } from '../../src/register/register.ts';
import { openReplay } from '../../src/replay/replay.ts';
import { openRetention } from '../../src/retention/retention.ts';
import { createRights } from '../../src/rights/rights.ts';
import { openSamples } from '../../src/samples/samples.ts';
import { type HttpSourceConfig, openSources } from '../../src/sources/sources.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createSupport } from '../../src/support/support.ts';
import { logReferenceKey, nameFor } from './name-for.ts';
import { audience, createTokenIssuer, type TokenIssuer } from './token-issuer.ts';

/** The folder with the compiled policy and its data. */
const policies = new URL('../../policies/', import.meta.url).pathname;

/** The rooms of a gateway on a SQLite file of their own, wired as the composition root does, without an entrance. */
export interface OpenSteps extends AsyncDisposable {
  readonly steps: Rooms;
  readonly store: Store;
  /** The database file. */
  readonly file: string;
  /** The clock of every room; a test may set it. */
  readonly clock: { now: Instant };
  /** Who gives out the tokens that are believed here. */
  readonly issuer: TokenIssuer;
  /** Everything that was logged while it was served, before anything is left out. */
  readonly logged: readonly string[];
  /** Lets an application of a party in. */
  letIn(party: PartyId, roles: readonly Role[]): Promise<void>;
  /** The Authorization header of that application, good now. */
  authorizationOf(party: PartyId): string;
  /** A call by that application. */
  call(party: PartyId, body?: unknown, more?: Partial<Call>): Call;
  /** The entries of the log, oldest first. */
  entries(): Entry[];
  /** How many entries there are. */
  entryCount(): number;
  /** The entries from a place in the log on. */
  entriesFrom(place: number): Entry[];
  /** What someone with access to the database file can do, beside the gateway. */
  behind<T>(work: (database: DatabaseSync) => T): T;
  /** Puts the HTTP entrance before it; the URL has no slash at the end. */
  serve(): Promise<string>;
}

type Webhooks = Parameters<typeof createDeliveries>[0]['webhooks'];

/** Who takes everything: what leaves is in the log. */
const takesEverything: Webhooks = {
  problemsOf: () => [],
  confirm: async () => ({ ok: true }),
  send: async () => ({ kind: 'delivered', status: 204 }),
};

interface Opening {
  /** Where the clock stands; it does not tick. */
  readonly at: Instant;
  readonly http?: readonly HttpSourceConfig[];
  /** The way out for messages. */
  readonly webhooks?: Webhooks;
}

export async function openSteps({ at, http = [], webhooks = takesEverything }: Opening): Promise<OpenSteps> {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-steps-'));
  const file = join(folder, 'sluis.db');
  const clock = { now: at };
  const now = () => clock.now;
  const issuer = createTokenIssuer();
  const roles = new Map<PartyId, readonly Role[]>();
  const logged: string[] = [];
  await using opening = new AsyncDisposableStack();
  opening.defer(() => rmSync(folder, { recursive: true, force: true }));
  const store = opening.use(await openStore({ kind: 'sqlite', file }));
  const steps = await openRooms(store, { now, http, issuer, webhooks }, opening);
  const opened = opening.move();
  const entriesFrom = (place: number) => behind(file, (database) => readEntries(database, place));
  const authorizationOf = (party: PartyId) =>
    `Bearer ${issuer.token(toInstant(clock.now), { client_id: `${party}-app`, sub: `${party}-app`, roles: roles.get(party) ?? [] })}`;
  return {
    steps,
    store,
    file,
    clock,
    issuer,
    logged,
    async letIn(party, granted) {
      roles.set(party, granted);
      await steps.identity.registerApiClient({
        issuer: issuer.issuer,
        clientId: `${party}-app`,
        party,
        roles: granted,
      });
    },
    authorizationOf,
    call: (party, body = {}, more = {}) => ({
      authorization: authorizationOf(party),
      body: parseStrictJson(typeof body === 'string' ? body : JSON.stringify(body)),
      at: clock.now,
      trace: toTrace(undefined),
      ...more,
    }),
    entries: () => entriesFrom(0),
    entriesFrom,
    entryCount: () =>
      behind(file, (database) => Number(database.prepare('select count(*) as n from log_entries').get()?.['n'])),
    behind: (work) => behind(file, work),
    serve: async () => serve(steps, { now, logged }, opened),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

interface Outside {
  readonly now: () => Instant;
  readonly http: readonly HttpSourceConfig[];
  readonly issuer: TokenIssuer;
  readonly webhooks: Webhooks;
}

async function openRooms(
  store: Store,
  { now: clock, http, issuer, webhooks }: Outside,
  opening: AsyncDisposableStack,
): Promise<Rooms> {
  const policy = opening.use(await openPolicy({ directory: policies, openCompiler }));
  const { catalogue, review } = policy;
  const trusted = { issuer: issuer.issuer, algorithms: ['ES256'], jwks: issuer.jwks };
  const keys = { vaultKey: Buffer.alloc(32, 1), bsnIndexKey: Buffer.alloc(32, 2) };
  const signingKey = generateKeyPairSync('ed25519').privateKey;
  const bundleKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const audit = opening.use(await openAudit({ store, clock, origin: 'test', signingKey, nameFor }));
  const { find: findEntry } = audit;
  const agreements = await openAgreements({
    store,
    clock,
    catalogue,
    review,
    findEntry,
    trustAnchors: [],
    operator: 'veldhaven',
    vetRules: policy.houseRules.vet,
  });
  const findSubjects = (bsnIndex: string) => sources.findByBsnIndex(bsnIndex);
  const identity = opening.use(await openIdentity({ store, clock, audience, issuers: [trusted], findSubjects }));
  const sources = opening.use(await openSources({ store, clock, catalogue, ...keys, http, support: () => support }));
  const cases = createCases({ store, clock, pseudonymKey: Buffer.alloc(32, 3) });
  const notices = createNotices({
    ...{ store, clock, recipientsOf: (...of) => ledger.recipientsOfEach(...of) },
    planDelivery: (...of) => deliveries.planNotice(...of),
  });
  const consents = createConsents({ store, clock, notices });
  const emergencies = createEmergencies({ store, planNotice: notices.plan, refFor: cases.refFor });
  const support = createSupport({
    ...{ store, clock, seal: sources.seal, opener: sources.opener, planDeliveries: (...of) => deliveries.plan(...of) },
    digestKey: logReferenceKey,
  });
  const ledger = readLedger({ audit, agreements, cases, consents, catalogue, clock, logReferenceKey });
  const deliveries = createDeliveries({
    ...{ store, clock, secretKey: Buffer.alloc(32, 5), standsStill: support.standsStill },
    webhooks,
    compose: (due) => compose(due),
    judge: (due) => judge(due),
  });
  const rooms: Rooms = {
    identity,
    cases,
    agreements,
    drafts: openDrafts({ store, clock, ...policy, ...surroundDrafts(agreements, identity, clock) }),
    insight: opening.use(await openInsight({ store, clock, policy, audit })),
    incidents: createIncidents({
      ...{ store, operator: 'veldhaven', catalogue, entriesBetween: audit.countableBetween, planNotice: notices.plan },
    }),
    ledger,
    logbook: createLogbook({ url: 'https://sluis.example', operator: 'veldhaven' }),
    oversight: createOversight({
      ...{ store, operator: 'veldhaven', textOf: audit.textOf, explain, seal: sources.seal, unseal: sources.unseal },
    }),
    questions: createQuestions({ store, seal: sources.seal, unseal: sources.unseal }),
    register: await openRegister({ store, agreements, sources: policy, directory: policies }),
    retention: await openRetention({
      ...{ store, audit, operator: 'veldhaven', parties: agreements.parties, directory: policies },
      referencesOf: (subject) => referencesOf({ cases, logReferenceKey }, subject),
      agreementOf: agreements.byHash,
      trace: () => toTrace(undefined),
    }),
    replay: await openReplay({ store, clock, policy, agreements, audit, operator: 'veldhaven' }),
    samples: await openSamples({ directory: policies }),
    consents,
    emergencies,
    policy,
    bundles: await openBundles({ directory: policies, engine: policy.engine, signingKey: bundleKey, openCompiler }),
    sources,
    support,
    audit,
    notices,
    deliveries,
    rights: createRights({ store, seal: sources.seal, unseal: sources.unseal }),
    logReferenceKey,
  };
  const delivering = { steps: rooms, source: 'urn:nld:oin:00000099000000001000:systeem:sluis' };
  const compose = composeDeliveries(delivering);
  const judge = judgeDeliveries(delivering);
  return rooms;
}

async function serve(
  steps: Rooms,
  { now, logged }: { now: () => Instant; logged: string[] },
  opened: AsyncDisposableStack,
): Promise<string> {
  const log = (message: string, fields?: object) => void logged.push(JSON.stringify({ message, ...fields }));
  const logger: Logger = { info: log, warn: log, error: log };
  const { server, serve: answerWith } = createFastServer();
  opened.adopt(server, close);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const parts = {
    steps,
    clock: now,
    logger,
    requestsPerMinute: 1_000_000,
    openapi: {},
    health: { closure: () => undefined, readiness: async () => ({ ready: true, checks: healthy }) },
    others: [],
    upkeep: noUpkeep,
  };
  answerWith(createApp(parts));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Of a gateway that nobody witnesses, and that makes no backups. */
export const noUpkeep: Upkeep = {
  standing: async () => ({ witnesses: [], forks: 0, backups: undefined, isHeldBack: false }),
};

const healthy = { store: 'ok', log: 'ok', verification: 'ok', policy: 'ok', disk: 'ok', clock: 'ok' } as const;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function readEntries(database: DatabaseSync, from: number): Entry[] {
  const rows = database.prepare('select entry from log_entries where seq >= ? order by seq').all(from);
  return rows.map((row) => JSON.parse(String(row['entry'])) as Entry);
}

function behind<T>(file: string, work: (database: DatabaseSync) => T): T {
  using database = new DatabaseSync(file, { timeout: 5_000 });
  return work(database);
}
