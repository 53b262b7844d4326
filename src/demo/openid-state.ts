import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const maxThings = 5000;

/** Where the demo's provider keeps its sessions and grants: in memory, bounded, gone with the process. */
export function rememberState(): AdapterFactory {
  const things = new LRUCache<string, AdapterPayload>({ max: maxThings });
  return (model): Adapter => {
    const named = (id: string) => `${model}:${id}`;
    const find = async (test: (thing: AdapterPayload) => boolean) =>
      [...things.entries()].find(([name, thing]) => name.startsWith(named('')) && test(thing))?.[1];
    return {
      async upsert(id, payload, expiresIn) {
        things.set(named(id), payload, expiresIn === undefined ? {} : { ttl: expiresIn * 1000 });
      },
      find: async (id) => things.get(named(id)),
      findByUid: (uid) => find((thing) => thing.uid === uid),
      findByUserCode: (code) => find((thing) => thing.userCode === code),
      async consume(id) {
        const thing = things.get(named(id));
        if (thing !== undefined) thing['consumed'] = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        things.delete(named(id));
      },
      async revokeByGrantId(grantId) {
        for (const [name, thing] of [...things.entries()]) if (thing.grantId === grantId) things.delete(name);
      },
    };
  };
}
