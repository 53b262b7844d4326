import type { AgreementId, Day, Party, PartyId, Version } from '../../contract/generated/types.ts';
import { dayOf, type Instant, toInstant } from '../../contract/vocabulary.ts';
import type { PublishedAgreement } from '../published-agreement.ts';
import { daysBetween } from './dutch-days.ts';

type WarningCode = 'term-ends' | 'evaluation-due' | 'key-ends' | 'mandate-ends' | 'party-leaves';

/** Something that somebody must act on before a day comes. */
export interface Warning {
  readonly code: WarningCode;
  /** Within how many days. */
  readonly days: 90 | 30 | 7;
  /** The last day on which it is as it is. */
  readonly on: Day;
  readonly about: {
    readonly agreement?: { readonly id: AgreementId; readonly version: Version };
    readonly party?: PartyId;
    /** Id of the key that ends. */
    readonly kid?: string;
    /** The party that was mandated. */
    readonly mandated?: PartyId;
  };
}

/**
 * What ends within 90 days, the soonest first: terms, evaluations and parties of agreements that are being signed or
 * hold, and the last keys and mandates of their parties.
 */
export function warningsAt(
  living: readonly PublishedAgreement[],
  parties: readonly Party[],
  at: Instant,
): readonly Warning[] {
  const involved = new Set(living.flatMap(({ standings }) => standings.partiesAt(at).map(({ id }) => id)));
  const registered = parties.filter(({ id }) => involved.has(id));
  const ends = [
    ...living.flatMap((published) => endsOfAgreement(published, at)),
    ...registered.flatMap((party) => [...endsOfKeys(party), ...endsOfMandates(party)]),
  ];
  const today = dayOf(at);
  const warnings = ends.flatMap(({ on, ...end }): Warning[] => {
    const left = daysBetween(today, on);
    const days = ([7, 30, 90] as const).find((threshold) => left <= threshold);
    return left < 0 || days === undefined ? [] : [{ ...end, days, on }];
  });
  return warnings.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

type End = Omit<Warning, 'days'>;

function endsOfAgreement({ document, standings }: PublishedAgreement, at: Instant): readonly End[] {
  const { id, version, term, arrangements } = document;
  const agreement = { id, version };
  const leaving = standings.partiesAt(at).flatMap((party): End[] => {
    const on = standings.lastDayOf(party.id, at);
    return on === undefined ? [] : [{ code: 'party-leaves', on, about: { agreement, party: party.id } }];
  });
  return [
    { code: 'term-ends', on: term.to, about: { agreement } },
    { code: 'evaluation-due', on: arrangements.nextEvaluation, about: { agreement } },
    ...leaving,
  ];
}

/** The key that stays longest: an older one that ends has its successor. */
function endsOfKeys({ id, keys }: Party): readonly End[] {
  const usable = keys.filter(({ revokedAt }) => revokedAt === undefined);
  const last = lastOf(usable);
  return last ? [{ code: 'key-ends', on: last.on, about: { party: id, kid: last.of.kid } }] : [];
}

/** Of the mandates to one party, the one that stays longest. */
function endsOfMandates({ id, mandates = [] }: Party): readonly End[] {
  const usable = mandates.filter(({ revokedAt }) => revokedAt === undefined);
  return [...Map.groupBy(usable, ({ to }) => to)].flatMap(([mandated, given]): End[] => {
    const last = lastOf(given);
    return last ? [{ code: 'mandate-ends', on: last.on, about: { party: id, mandated } }] : [];
  });
}

interface Ending {
  readonly validTo?: string;
}

/** Which ends last, and its last day; undefined when one of them does not end. */
function lastOf<Of extends Ending>(all: readonly Of[]): { readonly of: Of; readonly on: Day } | undefined {
  const dated = all.map((of) => ({ of, end: of.validTo === undefined ? Infinity : Date.parse(of.validTo) }));
  const last = dated.toSorted((one, other) => one.end - other.end).at(-1);
  return last && Number.isFinite(last.end) ? { of: last.of, on: dayOf(toInstant(last.end)) } : undefined;
}
