import { createPublicKey } from 'node:crypto';
import type { Audit } from './audit/audit.ts';
import type { Logger } from './logger.ts';
import { type Material, realTime } from './material.ts';
import type { Store } from './store/store.ts';
import { createWitness, isAlarming, keepAsking, type Witness, type WitnessParts } from './witness/witness.ts';

interface Opened {
  readonly store: Store;
  readonly audit: Pick<Audit, 'trees' | 'key' | 'formerKeys'>;
  readonly logger: Logger;
}

/** Who signs here: the gateway, and in the demo a party beside it. */
interface Witnesses {
  readonly own: Witness;
  readonly ofDemo: Witness | undefined;
}

export function openWitnesses(material: Material, opened: Opened, opening: AsyncDisposableStack): Witnesses {
  const own = openWitness(material, opened);
  opening.use(keepAsking(own));
  return { own, ofDemo: openDemoWitness(material, opened) };
}

/** Opens witnessing: of the logs of others, and of our own by others. */
function openWitness({ gatewayName: name, witnessing }: Material, { store, audit, logger }: Opened): Witness {
  const { key, logs, witnesses } = witnessing;
  return createWitness({
    ...{ store, clock: realTime, name, key, logs, witnesses },
    ownKeys: [audit.key, ...audit.formerKeys],
    trees: audit.trees,
    tell: {
      ...tellOthers(logger),
      fault: (source, code) => {
        const alarm = 'a witness saw another history of this log than it has now';
        if (isAlarming(code)) logger.error(alarm, { source, code });
        else logger.warn('a witness did not sign the log', { source, code });
      },
    },
  });
}

/** The witness of the demo: a party that signs its log, in the same process but over HTTP, as others' gateways do. */
function openDemoWitness({ demoWitness, logSigningKey }: Material, opened: Opened): Witness | undefined {
  if (demoWitness === undefined) return undefined;
  const { store, audit, logger } = opened;
  const demo = [createPublicKey(logSigningKey).export({ format: 'jwk' })];
  return createWitness({
    ...{ store, clock: realTime, ...demoWitness, witnesses: [], ownKeys: demo, trees: audit.trees },
    logs: [{ name: 'demo', keys: demo }],
    tell: { ...tellOthers(logger), fault: () => {} },
  });
}

/** For whoever watches the logs of processes: two histories are never an accident, a wrong proof may be anybody's. */
const tellOthers = (logger: Logger): Pick<WitnessParts['tell'], 'fork' | 'notContinued'> => ({
  fork: (tree, place) =>
    logger.error('a gateway signed two histories of its log: both notes are kept as proof', { tree, place }),
  notContinued: (tree, place) =>
    logger.warn('a checkpoint of another log came without a proof that it continues what was signed', { tree, place }),
});
