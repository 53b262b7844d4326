/** What retention is tried with: a log of several years, of two parties and some clients. */
import { fileURLToPath } from 'node:url';
import { type Audit, type EntryDraft, openAudit } from '../../src/audit/audit.ts';
import { type Instant, toInstant } from '../../src/contract/vocabulary.ts';
import { GatewayError } from '../../src/errors.ts';
import {
  type Keeper,
  type KeptHold,
  openRetention,
  type Retention,
  type TermRequest,
} from '../../src/retention/retention.ts';
import { type DatabaseConfig, openStore, type Store } from '../../src/store/store.ts';
import { draft, signingKey } from '../contract/store-log-parts.ts';
import { nameFor } from './name-for.ts';

/** The moment at which terms are applied. */
export const now = toInstant(Date.parse('2027-03-01T10:00:00Z'));
export const origin = 'gateway.example';
export const yearsAgo = (years: number): string => new Date(now - years * 366 * 24 * 60 * 60_000).toISOString();

/** Stands in the log for a person by her id. */
export const referencesOf = async (subject: string) => ({
  subject: subjectReference(subject),
  case: () => caseReference(subject),
  record: (id: string) => `${id.slice(0, 2)}${'r'.repeat(21)}${subject.slice(-1)}`,
  nameFor,
});
export const subjectReference = (subject: string): string => `s_${'A'.repeat(21)}${subject.slice(-1)}`;
export const caseReference = (subject: string): string => `t_${'A'.repeat(21)}${subject.slice(-1)}`;

export const machine = { operator: 'kim' } as const;

export interface RetentionWorld extends AsyncDisposable {
  readonly store: Store;
  readonly audit: Audit;
  readonly retention: Retention;
  /** From here on the log has this moment. */
  setClock(at: Instant): void;
  /** Records an entry of so many years ago, and gives its id. */
  write(years: number, more?: Partial<EntryDraft>): Promise<string>;
  /** Sets a term and records it, as who does so does. */
  setTerm(request: TermRequest, by?: Keeper, at?: Instant): Promise<void>;
  /** Lifts a hold and records it. */
  lift(id: string, by: Keeper): Promise<KeptHold>;
  /** The ids of the entries that have their text still, but for those that say that a term was set or a hold lifted. */
  kept(): Promise<string[]>;
}

export interface Faults {
  /** Runs before an entry is recorded, or after it is durable. */
  readonly before?: () => void;
  readonly after?: () => Promise<void> | void;
  /** Runs before an entry is recorded, with what it says. */
  readonly record?: (entry: EntryDraft) => void;
  /** Whether the gateway is closed: then no answer rests on an entry. */
  readonly isClosed?: boolean;
  /** Parties that are of another type. */
  readonly types?: Readonly<Record<string, 'COR' | 'PRO'>>;
  /** Opens the store in another way. */
  readonly open?: typeof openStore;
}

export async function openRetentionWorld(
  config: DatabaseConfig,
  faults: Faults = {},
  key = signingKey,
): Promise<RetentionWorld> {
  const store = await (faults.open ?? openStore)(config);
  let moment = now;
  const audit = await openAudit({ store, clock: () => moment, origin, signingKey: key, nameFor });
  const record: Audit['record'] = async (entry, answer) => {
    faults.before?.();
    faults.record?.(entry);
    const recorded = await audit.record(entry, answer);
    await faults.after?.();
    return recorded;
  };
  const retention = await openRetention({
    ...{ store, referencesOf, operator: 'veldhaven' },
    audit: { record, again: faults.isClosed ? closed : audit.again, find: audit.find, newId: audit.newId },
    agreementOf: async (hash) =>
      hash.endsWith('A') ? { document: { retention: [{ partyType: 'COR', months: 24 }] as never } } : undefined,
    trace: () => ({ traceId: draft.traceId, spanId: draft.spanId }),
    parties: async () => [
      { id: 'woonveste', type: 'COR' },
      { id: 'thuishof', type: 'COR' },
      { id: 'de-brug', type: faults.types?.['de-brug'] ?? 'PRO' },
    ],
    directory: fileURLToPath(new URL('../../policies/', import.meta.url)),
  });
  return {
    ...{ store, audit, retention },
    setClock(at) {
      moment = at;
    },
    async setTerm(request, by = machine, at = now) {
      const deed = { at, entry: audit.newId() };
      const { reference } = await retention.terms.set(request, by, deed);
      await audit.record({ ...draft, id: deed.entry, kind: 'log-retention', reference }, undefined);
    },
    async lift(id, by) {
      const deed = { at: now, entry: audit.newId() };
      const lifted = await retention.holds.lift(id, by, deed);
      const { lifted: reference } = lifted.reference;
      await audit.record({ ...draft, id: deed.entry, kind: 'legal-hold', reference }, undefined);
      return lifted;
    },
    async write(years, more = {}) {
      const recorded = await audit.record({ ...draft, party: 'woonveste', at: yearsAgo(years), ...more }, undefined);
      return recorded.entry.id;
    },
    async kept() {
      const rows = await store.all<{ id: string }>(
        `select id from log_entries where entry <> ''
          and not exists (select 1 from retention_terms where entry_id = log_entries.id)
          and not exists (select 1 from legal_holds where lifted_entry = log_entries.id) order by seq`,
        [],
      );
      return rows.map(({ id }) => id);
    },
    async [Symbol.asyncDispose]() {
      await audit[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

/** A term of a year for what a party asked. */
export const oneYear = (world: RetentionWorld, party = 'woonveste', at: Instant = now) =>
  world.setTerm({ party, category: 'disclosures', months: 12, source: 'Selectielijst 2020, 4.1' }, machine, at);

async function closed(): Promise<never> {
  throw new GatewayError('log-unavailable', 'the gateway is closed');
}
