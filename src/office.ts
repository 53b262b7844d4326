import type { Agreements, StatementReceipt, TrustAnchor } from './agreements/agreements.ts';
import type { Audit } from './audit/audit.ts';
import { openCompiler } from './compiler/compiler.ts';
import type { ProductionConfig } from './config.ts';
import { toTrace } from './disclosure/call.ts';
import { recordStatement } from './disclosure/record-statement.ts';
import type { Identity } from './identity/identity.ts';
import { toProductionMaterial } from './material.ts';
import { openRooms, rootFolder } from './open-rooms.ts';
import { openPolicy, type Policy } from './policy/policy.ts';
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
}

/** Opens the rooms for an operator's command; its entries go into a tree of their own. */
export async function openOffice(config: ProductionConfig): Promise<Office> {
  await using opening = new AsyncDisposableStack();
  const policy = opening.use(await openPolicy({ directory: rootFolder('policies'), openCompiler }));
  const own = toProductionMaterial(config);
  const material = { ...own, gatewayName: `${own.gatewayName}-office` };
  const store = opening.use(await openStore(material.database));
  const { agreements, identity, audit } = await openRooms(material, { store, policy }, opening);
  const opened = opening.move();
  return {
    ...{ agreements, identity, audit, policy, trustAnchors: material.trustAnchors },
    recordStatement: (jws) => recordStatement({ agreements, audit }, jws, toTrace(undefined)),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
