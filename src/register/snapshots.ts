import { createHash } from 'node:crypto';
import type { PartyId, ProcessingRegister, RegisterSnapshot } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { hashText, toCanonicalText } from './hash-register.ts';
import { insertSnapshot, type LastSnapshot, readLast } from './snapshot-rows.ts';

/** Writes in the log that a register was frozen, and resolves when that is durable. */
export type RecordFreezing = (hash: string) => Promise<unknown>;

interface Taking {
  readonly at: Instant;
  /** The party of who asked; nobody of what the gateway froze by itself. */
  readonly by?: PartyId;
  /** Before it is kept: what the log does not know is not frozen. */
  readonly record: RecordFreezing;
}

/** How often another gateway may have been first. */
const mostTries = 3;

/**
 * Freezes a register because somebody asks. Equal to the last one of its region, it is that one.
 * @throws GatewayError what `record` throws
 */
export async function freezeAsked(
  store: Store,
  register: ProcessingRegister,
  taking: Taking,
): Promise<RegisterSnapshot> {
  const made = await take(store, register, { ...taking, cause: () => 'asked' });
  if (made === undefined) throw new GatewayError('conflict', 'The register was being frozen by others as well.');
  return made;
}

/**
 * Freezes a register when other versions are in force than the last time, or other parties take part.
 * @returns nothing when neither is so
 */
export function freezeChanged(
  store: Store,
  register: ProcessingRegister,
  taking: Taking,
): Promise<RegisterSnapshot | undefined> {
  return take(store, register, { ...taking, cause: (last) => causeOf(register, last) });
}

interface Caused extends Taking {
  readonly cause: (last: LastSnapshot | undefined) => RegisterSnapshot['cause'] | undefined;
}

async function take(
  store: Store,
  register: ProcessingRegister,
  { at, by, record, cause }: Caused,
): Promise<RegisterSnapshot | undefined> {
  const { region } = register;
  const agreements = register.agreements.map(({ id, version, hash }) => ({ id, version, hash }));
  for (let tries = 1; tries <= mostTries; tries++) {
    const last = await readLast(store, region);
    const why = cause(last);
    if (why === undefined) return undefined;
    const document = toCanonicalText(register);
    const hash = hashText(document);
    if (why === 'asked' && last?.hash === hash) return last.snapshot;
    if (tries === 1) await record(hash);
    const kept = { region, hash, document, agreements, standing: standingOf(register), cause: why, by };
    const made = await keep(store, { ...kept, number: (last?.number ?? 0) + 1 }, at);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** Undefined when another gateway took the place meanwhile. */
async function keep(
  store: Store,
  snapshot: Parameters<typeof insertSnapshot>[1],
  at: Instant,
): Promise<RegisterSnapshot | undefined> {
  try {
    return await store.transaction((tx) => insertSnapshot(tx, snapshot, at));
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'conflict') return undefined;
    throw error;
  }
}

function causeOf(register: ProcessingRegister, last: LastSnapshot | undefined): RegisterSnapshot['cause'] | undefined {
  if (last?.standing === standingOf(register)) return undefined;
  const before = new Set(last?.agreements.map(({ hash }) => hash) ?? []);
  if (register.agreements.some(({ hash }) => !before.has(hash))) return 'begun';
  return register.agreements.length < before.size ? 'ended' : 'parties';
}

/** Which versions are in force, and which parties take part: what makes a region another one. */
function standingOf({ agreements, controllers, processors }: ProcessingRegister): string {
  const standing = {
    agreements: agreements.map(({ hash }) => hash),
    controllers: controllers.map(({ id, type }) => [id, type]),
    parties: processors.map(({ under, controllers: own }) => [under.id, ...own]),
  };
  return `sha-256:${createHash('sha256').update(JSON.stringify(standing)).digest('base64url')}`;
}
