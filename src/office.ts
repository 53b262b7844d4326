import type { Agreements, StatementReceipt, TrustAnchor } from './agreements/agreements.ts';
import type { Audit } from './audit/audit.ts';
import { release } from './backup/backup.ts';
import { openCompiler } from './compiler/compiler.ts';
import type { ProductionConfig } from './config.ts';
import type { EntryReplay, Freeze, FreezeRequest, RegisterSnapshot } from './contract/generated/types.ts';
import type { Clock } from './contract/vocabulary.ts';
import type { Deliveries } from './deliveries/deliveries.ts';
import { recordStatement } from './disclosure/record-statement.ts';
import { toTrace } from './disclosure/trace-context.ts';
import type { Identity } from './identity/identity.ts';
import { type ExportedPart, nameOfExport, writeAll } from './logbook/logbook.ts';
import { toProductionMaterial } from './material.ts';
import { createRetentionOffice, type RetentionOffice } from './office-retention.ts';
import { openRooms, rootFolder } from './open-rooms.ts';
import { openPolicy, type Policy } from './policy/policy.ts';
import type { ProcessingRecords } from './register/register.ts';
import { openStore } from './store/store.ts';

/** What an operator works with on a database, without a server. */
export interface Office extends AsyncDisposable {
  readonly agreements: Agreements;
  readonly identity: Identity;
  readonly audit: Audit;
  readonly policy: Policy;
  /** Under which certificates statements count here. */
  readonly trustAnchors: readonly TrustAnchor[];
  /** Puts a party's statement in the log and keeps it. */
  recordStatement(jws: string): Promise<StatementReceipt>;
  /** Freezes something, as somebody at the machine; its entry names who. */
  freeze(request: FreezeRequest, by: string): Promise<Freeze>;
  /** Lifts a freeze, as somebody else than who froze. */
  lift(id: string, by: string): Promise<Freeze>;
  freezes(): Promise<readonly Freeze[]>;
  /** A stretch of the log as text, part by part, for somebody at the machine. That it is taken out is recorded before its first part. */
  exportLog(part: ExportedPart & { readonly party?: string }, by: string): AsyncIterable<string>;
  /** How it goes with everybody's messages, and what did not arrive. */
  readonly deliveries: Pick<Deliveries, 'operatorsStanding' | 'allDeadLetters'>;
  /** Sends a dead letter of any party again, as somebody at the machine; the gateway decides on it anew. */
  replay(id: string, by: string): Promise<void>;
  readonly clock: Clock;
  /** The register of processing. */
  readonly register: ProcessingRecords;
  /** Freezes the register of a region as it is now, as somebody at the machine. */
  freezeRegister(region: string, by: string): Promise<RegisterSnapshot>;
  /** How long entries are kept, and what is held. */
  readonly retention: RetentionOffice;
  /** Lets data leave again from a database that was put back. @throws GatewayError as `release` */
  release(by: string): Promise<void>;
  /** Decides the request of an entry anew, for somebody at the machine. */
  replayEntry(id: string, by: string): Promise<EntryReplay>;
}

/** Opens the rooms for an operator's command; its entries go into a tree of their own. */
export async function openOffice(config: ProductionConfig): Promise<Office> {
  await using opening = new AsyncDisposableStack();
  const policy = opening.use(await openPolicy({ directory: rootFolder('policies'), openCompiler }));
  const own = toProductionMaterial(config);
  const material = { ...own, gatewayName: `${own.gatewayName}-office` };
  const store = opening.use(await openStore(material.database));
  const rooms = await openRooms(material, { store, policy }, opening);
  const { agreements, identity, audit, incidents, deliveries, logbook, register, replay } = rooms;
  const { freezes } = incidents;
  const record = async (made: Freeze, by: string): Promise<Freeze> => {
    const entry = { kind: 'freeze', apiClient: `operator:${by}`, reference: made.id, ...toTrace(undefined) } as const;
    return (await audit.record(entry, made)).answer;
  };
  const opened = opening.move();
  return {
    ...{ agreements, identity, audit, policy, deliveries, register },
    ...{ clock: material.clock, trustAnchors: material.trustAnchors },
    retention: createRetentionOffice(rooms, material.clock),
    freezeRegister: (region, by) =>
      register.freeze(region, undefined, material.clock(), async (reference) => {
        const done = { kind: 'register-frozen', apiClient: `operator:${by}`, reference } as const;
        await audit.record({ ...done, ...toTrace(undefined) }, undefined);
      }),
    recordStatement: (jws) => recordStatement({ agreements, audit }, jws, toTrace(undefined)),
    freeze: async (request, by) => record(await freezes.freeze(request, { operator: by }, material.clock()), by),
    async lift(id, by) {
      const lifted = await freezes.lift(id, { operator: by }, material.clock());
      try {
        return await record(lifted, by);
      } catch (error) {
        // What is not in the log opens nothing.
        await freezes.refreeze(id);
        throw error;
      }
    },
    async replay(id, by) {
      await deliveries.replay(undefined, id, material.clock());
      const done = { kind: 'subscription-change', apiClient: `operator:${by}`, reference: id } as const;
      await audit.record({ ...done, ...toTrace(undefined) }, undefined);
    },
    release: (by) => release({ store, audit, clock: material.clock }, by),
    async replayEntry(id, by) {
      const replayed = await replay.replay(id, 'machine');
      const done = { kind: 'log-replay', apiClient: `operator:${by}`, reference: id } as const;
      return (await audit.record({ ...done, ...toTrace(undefined) }, replayed)).answer;
    },
    async *exportLog(part, by) {
      const done = { kind: 'log-export', apiClient: `operator:${by}`, reference: nameOfExport(part) } as const;
      await audit.record({ ...done, ...toTrace(undefined) }, undefined);
      yield* writeAll(audit.between(part), logbook.open(part.view, part.format));
    },
    freezes: async () => (await freezes.list({ operator: 'reader' })).map(({ noLift: _, ...told }) => told),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
