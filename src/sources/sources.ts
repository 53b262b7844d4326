/** Where the values of a subject come from: asked for permitted fields only, and for nothing before a decision. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Catalogue, ClientRecord, FieldName, PartyId } from '../contract/generated/types.ts';
import { type Clock, type Instant, type SubjectId, toSubjectId } from '../contract/vocabulary.ts';
import { ConfigError, GatewayError } from '../errors.ts';
import type { PermittedFields } from '../policy/policy.ts';
import type { Store, Tables } from '../store/store.ts';
import { type Age, toAge } from './age-group.ts';
import { askSource } from './ask-source.ts';
import { isBsn } from './bsn.ts';
import { createHttpSource } from './http-source.ts';
import { findConfigProblems, type HttpSourceConfig } from './http-source-config.ts';
import { type KeptForSubject, keepForSubject } from './kept-for-subject.ts';
import { eraseRecord, findConfirmedByIndex, findSubjectsByIndex, hasKey, insertSubject } from './record-rows.ts';
import { createRecordSource, type RecordParts, readOwnValues } from './record-source.ts';
import { planFetch, type Route } from './routes.ts';
import { createSeals, type Seals } from './seal.ts';
import type { Source, SourceReport, Whom } from './source.ts';
import { assertSuppliable, type Supplied, storeValues } from './supply.ts';
import { createVault, type Vault } from './vault.ts';

export type { HttpSourceConfig, SourceReport, Whom };

/** What the sources gave: whole values of permitted fields, and of nothing else. Only `fetch` makes one. */
class FetchedRecord {
  readonly #values: ReadonlyMap<FieldName, unknown>;
  /** What sources did wrong, for the log. */
  readonly reports: readonly SourceReport[];

  constructor(values: ReadonlyMap<FieldName, unknown>, reports: readonly SourceReport[]) {
    this.#values = values;
    this.reports = reports;
  }

  /** Every permitted field; null when no value of it is known. */
  get values(): ReadonlyMap<FieldName, unknown> {
    return this.#values;
  }
}

export type { FetchedRecord as SourceRecord };

/** A source that was needed could not answer, so nothing is answered at all; trying again later may help. */
export class SourceUnavailable extends GatewayError {
  /** What happened, for the log. */
  readonly reports: readonly SourceReport[];

  constructor(detail: string, reports: readonly SourceReport[]) {
    super('source-unavailable', detail);
    this.reports = reports;
  }
}

export interface Sources extends AsyncDisposable, KeptForSubject, Seals {
  /**
   * The whole values of the permitted fields, each from the source that holds it. Never a part of the answer: when a
   * source is unavailable, or a kept value cannot be read, nothing is answered.
   * @throws SourceUnavailable (GatewayError `source-unavailable`), or GatewayError `store-unavailable`
   */
  fetch(whom: Whom, permitted: PermittedFields): Promise<FetchedRecord>;
  /**
   * What a party itself supplied here, of the fields named: its own data, so no clause is asked. Never what another party
   * supplied, and nothing of a party's own system.
   * @throws GatewayError `store-unavailable`
   */
  ownValues(subject: SubjectId, party: PartyId, fields: readonly FieldName[]): Promise<ReadonlyMap<FieldName, unknown>>;
  /** A new subject without values, with a data key of its own. */
  createSubject(tx?: Kysely<Tables>): Promise<SubjectId>;
  /**
   * Stores or corrects values, all or nothing; null takes a value away. Whether the party may supply them is the
   * caller's question to the agreement.
   * @throws GatewayError `invalid-input` with every error at once; `not-found`; `conflict` for an erased subject;
   *   `not-allowed` for another BSN than the one that is known: only a supplier of a municipality changes it
   */
  supply(subject: SubjectId, values: Partial<ClientRecord>, by: PartyId, at: Instant): Promise<void>;
  /** The same, with something else that is done in the same transaction: both are there, or neither. */
  supplyWith(supplied: Supplied): Promise<void>;
  /**
   * The subjects with this BSN; none for an unknown one and for what is no BSN. More than one when parties registered the
   * same person apart: supplying a number is never refused for that, as the refusal would tell that the person is known.
   */
  findByBsn(bsn: string): Promise<readonly SubjectId[]>;
  /** The keyed index under which a BSN is found, to keep in its place; undefined for what is no BSN. */
  bsnIndexOf(bsn: string): string | undefined;
  /**
   * The subjects of whom the BSN of this index is confirmed: two callers supplied it, one of them of a municipality. For
   * the portal, which shows the whole file to who logs in with the number.
   * @throws GatewayError `store-unavailable`
   */
  findByBsnIndex(index: string): Promise<readonly SubjectId[]>;
  /**
   * Destroys the data key, the index of the BSN and all values (AVG art. 17). Afterwards the subject has no values and
   * gets none. May be repeated, and must be when it rejects: the values are then gone, but perhaps not yet from the
   * database's own files.
   * @throws GatewayError `store-unavailable`
   */
  erase(subject: SubjectId): Promise<void>;
  /** How many parties' systems are left alone for a while, because they do not answer. */
  pausedCount(): number;
}

/** What is done around the question to one source, by its id; it hands on what the source gives. */
export type AroundSource = <T>(source: string, ask: () => Promise<T>) => Promise<T>;

/** The age group by a date of birth that is not kept yet, or is none any more, on the day of a moment. */
export function ageFrom(dateOfBirth: unknown, at: Instant): Age {
  return toAge(dateOfBirth, at);
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  /** 32 bytes; wraps the data keys. */
  readonly vaultKey: Buffer;
  /** 32 bytes; makes the index of BSNs. */
  readonly bsnIndexKey: Buffer;
  readonly catalogue: Catalogue;
  readonly http?: readonly HttpSourceConfig[];
  /** What care providers told of the support. */
  readonly support?: RecordParts['support'];
  /** Watches how long each source takes. */
  readonly around?: AroundSource | undefined;
}

/**
 * Opens the record store and the configured systems of parties. No system is contacted yet.
 * @throws ConfigError with everything that is wrong with the configured systems
 */
export async function openSources(parts: Parts): Promise<Sources> {
  const { store, clock, catalogue } = parts;
  const http = parts.http ?? [];
  const problems = findConfigProblems(http, new Set(catalogue.fields.map(({ name }) => name)));
  if (problems.length > 0) throw new ConfigError(problems);
  const vault = createVault(parts.vaultKey, parts.bsnIndexKey);
  const kept = { store, vault, support: parts.support };
  const routes = http.map((config) => ({ config, source: createHttpSource(config, clock) }));
  const supply = async (supplied: Supplied): Promise<void> => {
    assertSuppliable(supplied.values, catalogue);
    await storeValues(kept, supplied);
  };
  return {
    fetch: createFetch({
      store,
      catalogue,
      records: createRecordSource(kept),
      routes,
      around: parts.around ?? justAsk,
    }),
    ...keepForSubject(kept, clock),
    ownValues: (subject, party, fields) => readOwnValues(kept, { subject, party, fields, at: clock() }),
    createSubject: (tx) => createSubject(store, vault, { tx, at: clock() }),
    supply: (subject, values, by, at) => supply({ subject, values, by, at }),
    supplyWith: supply,
    async findByBsn(bsn) {
      const found = isBsn(bsn) ? await findSubjectsByIndex(store, vault.indexOf(bsn)) : [];
      return found.map(toSubjectId);
    },
    bsnIndexOf: (bsn) => (isBsn(bsn) ? vault.indexOf(bsn) : undefined),
    ...createSeals(store, vault),
    findByBsnIndex: async (index) => (await findConfirmedByIndex(store, index)).map(toSubjectId),
    async erase(subject) {
      await store.transaction((tx) => eraseRecord(tx, subject));
      await store.scrub();
    },
    pausedCount: () => routes.filter(({ source }) => source.isPaused?.()).length,
    // Requests under way end by themselves, within their time limit.
    async [Symbol.asyncDispose]() {},
  };
}

interface Wiring {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly records: Source;
  readonly routes: readonly Route[];
  readonly around: AroundSource;
}

const justAsk: AroundSource = (_source, ask) => ask();

/** Entries of the log hold this many reports at most. */
const maxReports = 300;

function createFetch({ store, catalogue, records, routes, around }: Wiring): Sources['fetch'] {
  const known = new Set(catalogue.fields.map(({ name }) => name));
  return async (whom, permitted) => {
    const plan = planFetch({ routes, records }, whom, permitted);
    const isLocal = [...plan.keys()].every((source) => source === records);
    // Who was erased here has no values here, whatever a party's own system still holds.
    const asked = isLocal || (await hasKey(store, whom.subject)) ? [...plan] : [];
    const answers = await Promise.all(
      asked.map(([source, fields]) => around(source.id, () => askSource(source, whom, fields, known))),
    );
    const reports = answers.flatMap((answer) => answer.reports).slice(0, maxReports);
    const failures = answers.flatMap(({ failure }, index) => (failure ? [`${asked[index]?.[0].id}: ${failure}`] : []));
    if (failures.length > 0) throw new SourceUnavailable(`no answer from ${failures.join(', ')}`, reports);
    const found = new Map(answers.flatMap((answer) => [...answer.values]));
    const values = permitted.names.map((field): [FieldName, unknown] => [
      field,
      field === 'caseRef' ? whom.ownRef : (found.get(field) ?? null),
    ]);
    return new FetchedRecord(new Map(values), reports);
  };
}

async function createSubject(
  store: Store,
  vault: Vault,
  { tx, at }: { tx: Kysely<Tables> | undefined; at: Instant },
): Promise<SubjectId> {
  const id = toSubjectId(`sub_${randomBytes(16).toString('base64url')}`);
  const row = { id, wrappedKey: vault.createKey(id), logSalt: randomBytes(16).toString('base64url'), at };
  if (tx === undefined) await store.transaction((own) => insertSubject(own, row));
  else await insertSubject(tx, row);
  return id;
}
