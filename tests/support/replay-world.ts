/** A log of decisions, and the rooms that make them again: on any database, with any folder of policies. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { openAgreements } from '../../src/agreements/agreements.ts';
import { type Audit, openAudit } from '../../src/audit/audit.ts';
import { openCompiler } from '../../src/compiler/compiler.ts';
import type { DecisionInput, Entry } from '../../src/contract/generated/types.ts';
import { openPolicy, type Policy } from '../../src/policy/policy.ts';
import { openReplay, type Replay } from '../../src/replay/replay.ts';
import { type DatabaseConfig, openStore, type Store } from '../../src/store/store.ts';
import { clock, origin, signingKey } from '../contract/store-log-parts.ts';
import { policyDirectory, type SignedDocument } from '../properties/national.ts';
import { nameFor } from './name-for.ts';

export interface ReplayWorld extends AsyncDisposable {
  readonly store: Store;
  readonly policy: Policy;
  readonly audit: Audit;
  readonly replay: Replay;
  /** Keeps the agreement, decides as the gateway does, and records it: gives the entry. */
  decide(facts: DecisionInput, agreement: SignedDocument): Promise<Entry>;
}

/** What a process of the gateway is here, from start to stop. */
export async function openReplayWorld(config: DatabaseConfig, directory = policyDirectory): Promise<ReplayWorld> {
  await using opening = new AsyncDisposableStack();
  const store = opening.use(await openStore(config));
  const policy = opening.use(await openPolicy({ directory, openCompiler, maxInstances: 4 }));
  const audit = opening.use(await openAudit({ store, clock, origin, signingKey, nameFor }));
  const { catalogue, review } = policy;
  const agreements = await openAgreements({
    ...{ store, clock, catalogue, review },
    findEntry: audit.find,
    trustAnchors: [],
  });
  const replay = await openReplay({ store, clock, policy, agreements, audit, operator: 'veldhaven' });
  const opened = opening.move();
  return {
    ...{ store, policy, audit, replay },
    async decide(facts, agreement) {
      await keepAgreement(store, agreement);
      const denials = await policy.houseRules.ask(facts, agreement);
      const { document: decision, permitted } = policy.decide(facts, agreement, denials);
      const { id, version } = agreement.document;
      const { entry } = await audit.record(
        {
          ...{ kind: 'disclosure', traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' },
          ...{ party: 'oeverwonen', purpose: facts.purpose, engine: policy.engine, facts, decision },
          ...{
            agreement: { id, version, hash: agreement.hash },
            fields: facts.fields,
            disclosed: [...permitted.names],
          },
        },
        undefined,
      );
      return entry;
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** As it was when it was published: the row that a decision rests on. */
async function keepAgreement(store: Store, { hash, document }: SignedDocument): Promise<void> {
  const { id, version } = document;
  await store.db
    .insertInto('agreements')
    .values({ hash, id, version, document: String(canonicalize(document)), created_at: clock() })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** A folder of policies that differs from the one that is shipped, as after an upgrade. */
export function policiesChanged(change: (folder: string) => void): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-policies-'));
  cpSync(policyDirectory, folder, { recursive: true });
  change(folder);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Changes a file of such a folder. */
export function rewrite(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
