import type { Digest } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import type { Store } from '../store/store.ts';

/**
 * Keeps the engine that decides here by its digest, once and for good; several gateways may do so at the same time.
 * @throws GatewayError `store-unavailable`
 */
export async function keepEngine(store: Store, { engine, file }: Pick<Policy, 'engine' | 'file'>, at: Instant) {
  const [kept] = await store.all<{ one: number }>('select 1 as one from engines where digest = ?', [engine]);
  if (kept !== undefined) return;
  await store.transaction(async (tx) => {
    await tx
      .insertInto('engines')
      .values({ digest: engine, content: Buffer.from(file).toString('base64'), kept_at: at })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute();
  });
}

/** The bytes that are kept under a digest: nothing of them is checked. @throws GatewayError `store-unavailable` */
export async function readEngine(store: Store, digest: Digest): Promise<Uint8Array | undefined> {
  const [kept] = await store.all<{ content: string }>('select content from engines where digest = ?', [digest]);
  return kept && new Uint8Array(Buffer.from(kept.content, 'base64'));
}
