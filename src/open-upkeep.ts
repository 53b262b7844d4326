import type { Audit } from './audit/audit.ts';
import type { Backing, HeldBack } from './backup/backup.ts';
import type { Config } from './config.ts';
import type { Upkeep, UpkeepStanding } from './health/health.ts';
import type { Logger } from './logger.ts';
import { type Material, realTime } from './material.ts';
import { keepBackups } from './open-backups.ts';
import { openWitnesses } from './open-witness.ts';
import type { Store } from './store/store.ts';
import type { Witness } from './witness/witness.ts';

interface Opened {
  readonly store: Store;
  readonly audit: Pick<Audit, 'trees' | 'key' | 'formerKeys' | 'standing'>;
  readonly logger: Logger;
  readonly held: Pick<HeldBack, 'isHeld'>;
}

/** What is done now and then, begun; and how it goes with that. */
export function openUpkeep(config: Config, material: Material, opened: Opened, opening: AsyncDisposableStack) {
  const witnesses = openWitnesses(material, opened, opening);
  const backups = keepBackups(config, opened.logger);
  opening.use(backups);
  return { witnesses, upkeep: remember(() => readUpkeep(opened, witnesses.own, backups)) };
}

async function readUpkeep(
  { audit, held }: Pick<Opened, 'audit' | 'held'>,
  { standing, forksSeen }: Witness,
  backups: Backing | undefined,
): Promise<UpkeepStanding> {
  const { tree, checkpoint } = await audit.standing();
  const [witnesses, forks] = await Promise.all([standing(tree, checkpoint?.size ?? 0, realTime()), forksSeen()]);
  return { witnesses, forks, backups: backups?.standing(), isHeldBack: held.isHeld() };
}

/** In milliseconds: anybody may ask, and much of it is read from the store. */
const heldFor = 5_000;

/** A reading that failed is not held on to. */
function remember(read: () => Promise<UpkeepStanding>): Upkeep {
  let held: { readonly found: Promise<UpkeepStanding>; readonly until: number } | undefined;
  return {
    standing() {
      if (held !== undefined && performance.now() < held.until) return held.found;
      const found = read();
      held = { found, until: performance.now() + heldFor };
      found.catch(() => {
        held = undefined;
      });
      return found;
    },
  };
}
