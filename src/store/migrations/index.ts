/** The migrations, in order, each imported by name. One that has landed is never edited. */
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Engine } from '../engine.ts';
import * as init from './001-init.ts';
import * as statementEntries from './002-statement-entries.ts';
import * as drafts from './003-drafts.ts';
import * as webDoor from './004-web-door.ts';
import * as impact from './005-impact.ts';
import * as reviews from './006-reviews.ts';
import * as ledger from './007-ledger.ts';
import * as notices from './008-notices.ts';
import * as clients from './009-clients.ts';
import * as consents from './010-consents.ts';
import * as emergencies from './011-emergencies.ts';
import * as incidents from './012-incidents.ts';
import * as rights from './013-rights.ts';
import * as bsnConfirmed from './014-bsn-confirmed.ts';
import * as consentTexts from './015-consent-texts.ts';
import * as emergencyEntries from './016-emergency-entries.ts';
import * as rightsEyes from './017-rights-eyes.ts';
import * as logColumns from './018-log-columns.ts';
import * as support from './019-support.ts';
import * as deliveries from './020-deliveries.ts';
import * as supportImports from './022-support-imports.ts';
import * as supportTries from './024-support-tries.ts';
import * as judgedDeliveries from './025-judged-deliveries.ts';
import * as firstOfACase from './026-first-of-a-case.ts';
import * as logNodes from './027-log-nodes.ts';
import * as logSearch from './028-log-search.ts';
import * as logReadReasons from './029-log-read-reasons.ts';
import * as register from './030-register.ts';
import * as retention from './031-retention.ts';
import * as engines from './032-engines.ts';
import * as witnessedLogs from './033-witnessed-logs.ts';
import * as endedTrees from './034-ended-trees.ts';
import * as logReading from './035-log-reading.ts';
import * as retentionOfNobody from './036-retention-of-nobody.ts';
import * as logVerdicts from './037-log-verdicts.ts';
import * as retentionBound from './038-retention-bound.ts';
import * as scrubsDue from './039-scrubs-due.ts';
import * as logReleases from './040-log-releases.ts';
import * as newerCosignatures from './041-newer-cosignatures.ts';
import * as logKeyEnds from './042-log-key-ends.ts';

const migrations = {
  '001-init': init,
  '002-statement-entries': statementEntries,
  '003-drafts': drafts,
  '004-web-door': webDoor,
  '005-impact': impact,
  '006-reviews': reviews,
  '007-ledger': ledger,
  '008-notices': notices,
  '009-clients': clients,
  '010-consents': consents,
  '011-emergencies': emergencies,
  '012-incidents': incidents,
  '013-rights': rights,
  '014-bsn-confirmed': bsnConfirmed,
  '015-consent-texts': consentTexts,
  '016-emergency-entries': emergencyEntries,
  '017-rights-eyes': rightsEyes,
  '018-log-columns': logColumns,
  '019-support': support,
  '020-deliveries': deliveries,
  '022-support-imports': supportImports,
  '024-support-tries': supportTries,
  '025-judged-deliveries': judgedDeliveries,
  '026-first-of-a-case': firstOfACase,
  '027-log-nodes': logNodes,
  '028-log-search': logSearch,
  '029-log-read-reasons': logReadReasons,
  '030-register': register,
  '031-retention': retention,
  '032-engines': engines,
  '033-witnessed-logs': witnessedLogs,
  '034-ended-trees': endedTrees,
  '035-log-reading': logReading,
  '036-retention-of-nobody': retentionOfNobody,
  '037-log-verdicts': logVerdicts,
  '038-retention-bound': retentionBound,
  '039-scrubs-due': scrubsDue,
  '040-log-releases': logReleases,
  '041-newer-cosignatures': newerCosignatures,
  '042-log-key-ends': logKeyEnds,
} as const;

/**
 * Brings the tables of an empty or older database up to date.
 * @throws when a migration fails, or when the database was made by a newer version
 */
export async function migrate(engine: Pick<Engine, 'kind' | 'migrating'>): Promise<void> {
  await engine.migrating(async (db) => {
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrationsFor(engine.kind) },
    }).migrateToLatest();
    if (error !== undefined) throw error;
  });
}

function migrationsFor(kind: Engine['kind']): Record<string, Migration> {
  const bound = Object.entries(migrations).map(([name, { up }]) => {
    return [name, { up: (db: Kysely<unknown>) => up(db, kind) }] as const;
  });
  return Object.fromEntries(bound);
}
