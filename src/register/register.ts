/** The register of processing activities (AVG art. 30): made from the agreements in force, frozen, and compared. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validate } from '../contract/contract.ts';
import type {
  AdministrativeActivities,
  PartyId,
  ProcessingRegister,
  RegisteredActivity,
  RegisterSnapshot,
} from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { buildRegister } from './build-register.ts';
import { toCsv } from './export-csv.ts';
import { htmlPolicy, toHtml } from './export-html.ts';
import { toXlsx } from './export-xlsx.ts';
import type { RegisterSources } from './facts.ts';
import { findDifferences } from './find-differences.ts';
import { hashRegister, toCanonicalText } from './hash-register.ts';
import { keepFreezing } from './keep-freezing.ts';
import { toPartOf } from './part-of-party.ts';
import { type KnownAgreements, readFacts, regionsAt, regionsOf } from './read-facts.ts';
import { isSameRegion } from './region-key.ts';
import { resolveActivity } from './resolve-activity.ts';
import { readDocument, readSnapshots } from './snapshot-rows.ts';
import { freezeAsked, freezeChanged, type RecordFreezing } from './snapshots.ts';
import { tellRegister } from './tell-register.ts';
import { keepWorkbooks, type WriteWorkbook } from './workbooks.ts';

export type { ToldRegister } from './tell-register.ts';
export type { RegisterLanguage } from './words.ts';
export {
  findDifferences,
  hashRegister,
  htmlPolicy,
  isSameRegion,
  keepFreezing,
  tellRegister,
  toCanonicalText,
  toCsv,
  toHtml,
  toPartOf,
  toXlsx,
};

export interface ProcessingRecords {
  /** The register of a region at a moment; without activities when no agreement is in force there. */
  at(region: string, at: Instant): Promise<ProcessingRegister>;
  /** The regions whose register a party may read. */
  regionsOf(party: PartyId, at: Instant): Promise<readonly string[]>;
  /** Every region that has or had an agreement in force. */
  regions(at: Instant): Promise<readonly string[]>;
  /**
   * The version of an activity that a URI names at a moment: one, or one of each agreement that has the URI. Nothing for
   * what is in no register.
   */
  resolve(uri: string, at: Instant): Promise<readonly RegisteredActivity[]>;
  /**
   * Freezes the register of a region as it is now. Equal to the last one of the region, it is that one.
   * @param record writes that in the log, and resolves when it is durable: before that nothing is kept
   * @throws GatewayError `conflict` when others freeze it as well, or what `record` throws
   */
  freeze(region: string, by: PartyId | undefined, at: Instant, record: RecordFreezing): Promise<RegisterSnapshot>;
  /** Freezes every register in which another version or another party has come or gone since the last time. */
  freezeChanged(at: Instant, record: RecordFreezing): Promise<readonly RegisterSnapshot[]>;
  /** What was frozen of a region, the newest first; 500 at most. */
  snapshots(region: string): Promise<readonly RegisterSnapshot[]>;
  /**
   * A frozen register.
   * @throws GatewayError `internal-error` when what is stored is not what its hash says
   */
  frozen(hash: string): Promise<ProcessingRegister | undefined>;
  /** A register as a workbook: made once, and one at a time. */
  readonly toWorkbook: WriteWorkbook;
}

interface Parts {
  readonly store: Store;
  readonly agreements: KnownAgreements;
  readonly sources: Pick<RegisterSources, 'law' | 'catalogue'>;
  /** Where `data/administrative-activities.json` lies. */
  readonly directory: string;
}

/**
 * Opens the register.
 * @throws GatewayError `decision-unavailable` when the dated data of what is done beside the purposes are missing or not valid
 */
export async function openRegister({ store, agreements, sources: own, directory }: Parts): Promise<ProcessingRecords> {
  const sources: RegisterSources = { ...own, administrative: await readAdministrative(directory) };
  const known = { agreements, sources };
  const at = async (region: string, moment: Instant): Promise<ProcessingRegister> =>
    buildRegister(await readFacts(region, moment, known));
  const regions = (moment: Instant): Promise<readonly string[]> => regionsAt(agreements, moment);
  return {
    at,
    regions,
    regionsOf: (party, moment) => regionsOf(agreements, party, moment),
    resolve: (uri, moment) => resolveActivity(uri, moment, known),
    freeze: async (region, by, moment, record) =>
      freezeAsked(store, await at(region, moment), { at: moment, ...(by === undefined ? {} : { by }), record }),
    async freezeChanged(moment, record) {
      const made: RegisterSnapshot[] = [];
      for (const region of await regions(moment)) {
        const snapshot = await freezeChanged(store, await at(region, moment), { at: moment, record });
        if (snapshot !== undefined) made.push(snapshot);
      }
      return made;
    },
    snapshots: (region) => readSnapshots(store, region),
    frozen: (hash) => readDocument(store, hash),
    toWorkbook: keepWorkbooks(),
  };
}

async function readAdministrative(directory: string): Promise<AdministrativeActivities> {
  const path = join(directory, 'data', 'administrative-activities.json');
  try {
    const checked = validate('administrativeActivities', JSON.parse(await readFile(path, 'utf8')));
    if (checked.ok) return checked.value;
  } catch (cause) {
    throw new GatewayError('decision-unavailable', 'the activities beside the purposes cannot be read', { cause });
  }
  throw new GatewayError('decision-unavailable', 'the activities beside the purposes are not valid');
}
