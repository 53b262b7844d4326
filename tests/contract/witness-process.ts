/** A process of its own that signs one checkpoint after another and says how far it is, to be killed. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { writeSync } from 'node:fs';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { checkpointOf, leafOf, naiveConsistency } from '../../src/log-proof/published-log.fixture.ts';
import { type DatabaseConfig, openStore } from '../../src/store/store.ts';
import { createCosigning } from '../../src/witness/cosigning.ts';
import { writeAddCheckpoint } from '../../src/witness/read-request.ts';

export interface WitnessStart {
  readonly config: DatabaseConfig;
  /** PEM. */
  readonly logKey: string;
  readonly witnessKey: string;
  /** Of the tree. */
  readonly name: string;
}

const start: WitnessStart = JSON.parse(process.argv[2] ?? '{}');
const logKey = createPrivateKey(start.logKey);
const cosign = createCosigning({
  store: await openStore(start.config),
  clock: () => toInstant(Date.now()),
  name: 'getuige',
  key: createPrivateKey(start.witnessKey),
  logs: [{ name: 'buur', keys: [createPublicKey(logKey).export({ format: 'jwk' })] }],
  tell: { fork: () => {}, notContinued: () => {} },
});
for (let size = 1; ; size += 1) {
  const leaves = Array.from({ length: size }, (_, at) => leafOf(`a ${at}`));
  const path = size === 1 ? [] : naiveConsistency(size - 1, leaves);
  const answer = await cosign(
    writeAddCheckpoint({ old: size - 1, path, note: checkpointOf(start.name, leaves, logKey) }),
  );
  if (answer.kind !== 'cosigned') throw new Error(answer.kind);
  writeSync(1, `${size}\n`);
}
