/** Backups of a SQLite database in use, and what is made of one; the end of the log of any database that was put back. */
import { type BackUpParts, backUp } from './back-up.ts';
import { type Backing, type Keeping, keepBackingUp } from './keep-backing-up.ts';
import type { Manifest } from './manifest.ts';
import { type HeldBack, release, watchRestorations } from './restorations.ts';
import { endLog, type Restored, restore } from './restore.ts';

export type { Backing, HeldBack, Restored };
export { endLog, release, restore, watchRestorations };

export interface Backups {
  /** Makes one now. @throws GatewayError `store-unavailable`, or what the file system says */
  make(): Promise<Manifest>;
  /** Makes one whenever it is due, until disposed of. */
  keepMaking(how: Omit<Keeping, keyof BackUpParts>): Backing;
}

export const createBackups = (parts: BackUpParts): Backups => ({
  make: () => backUp(parts),
  keepMaking: (how) => keepBackingUp({ ...parts, ...how }),
});
