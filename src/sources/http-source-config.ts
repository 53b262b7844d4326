import type { FieldName, PartyId } from '../contract/generated/types.ts';
import { isTrustworthy } from './bounded-fetch.ts';
import { recordSourceId } from './record-source.ts';

/** A party's own system that is asked for values (docs/sources.md has its HTTP contract). */
export interface HttpSourceConfig {
  /** Name in reports and logs, unique among the sources. */
  readonly id: string;
  /** The party whose system it is. */
  readonly party: PartyId;
  /** The fields it is asked for. */
  readonly fields: readonly FieldName[];
  /** https, or http on a loopback address. */
  readonly url: string;
  /** The OpenID or OAuth issuer that gives the gateway tokens for this system; found by discovery. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Limit of one fetch, from connecting to the last byte, token included; 2000 by default. */
  readonly timeoutMs?: number;
  /** Limit of an answer in bytes, after decompression; 65536 by default. */
  readonly maxBytes?: number;
}

/** Also what an entry of the log can hold. */
const idForm = /^[a-z0-9-]{1,60}$/;

/**
 * What is wrong with the configured sources, all of it, in words for the operator; empty when they can be used. Holds no
 * secret.
 */
export function findConfigProblems(configs: readonly HttpSourceConfig[], fields: ReadonlySet<FieldName>): string[] {
  const isRepeated = (id: string, index: number) => configs.findIndex((config) => config.id === id) !== index;
  return configs.flatMap((config, index) => {
    const problems = [
      ...(idForm.test(config.id) ? [] : ['its id must be small letters, digits and hyphens, at most 60']),
      ...(isRepeated(config.id, index) || config.id === recordSourceId ? ['its id is taken'] : []),
      ...findAddressProblems(config),
      ...config.fields.flatMap((field) => (isGivable(field, fields) ? [] : [`no source can give the field ${field}`])),
      ...findLimitProblems(config),
    ];
    return problems.map((problem) => `source ${config.id}: ${problem}`);
  });
}

/**
 * Whether an address is secret closes other fields, so the gateway must know it before it decides: it is kept here. The
 * reference to a case is the gateway's own. An age band may be given by who holds the
 * date of birth.
 */
const isGivable = (field: FieldName, fields: ReadonlySet<FieldName>): boolean =>
  fields.has(field) && field !== 'caseRef' && field !== 'addressSecret';

function findAddressProblems(config: HttpSourceConfig): string[] {
  return (['url', 'issuer'] as const).flatMap((key) => {
    const url = URL.parse(config[key]);
    const isUsable = url !== null && isTrustworthy(url) && `${url.username}${url.password}${url.hash}` === '';
    return isUsable ? [] : [`${key} must be https (http only on a loopback address), without a user name or a #`];
  });
}

function findLimitProblems(config: HttpSourceConfig): string[] {
  return (['timeoutMs', 'maxBytes'] as const).flatMap((key) => {
    const limit = config[key];
    const isUsable = limit === undefined || (Number.isSafeInteger(limit) && limit > 0 && limit <= 10_000_000);
    return isUsable ? [] : [`${key} must be a whole number from 1 to 10000000`];
  });
}
