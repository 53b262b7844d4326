/** A process of its own that applies terms, and says so on standard output when its run is in the log; to be killed then. */
import { createPrivateKey } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { DatabaseConfig } from '../../src/store/store.ts';
import { now, openRetentionWorld } from '../support/retention-world.ts';

const start: { readonly config: DatabaseConfig; readonly signingKey: string } = JSON.parse(process.argv[2] ?? '{}');
// Without anything to wait for the process would end by itself.
setInterval(() => {}, 60_000);
const world = await openRetentionWorld(
  start.config,
  {
    after() {
      writeSync(1, 'recorded\n');
      return new Promise(() => {});
    },
  },
  createPrivateKey(start.signingKey),
);
await world.retention.run(now);
