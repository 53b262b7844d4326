import type { AgreementLife, AgreementSummary, Day } from '../contract/generated/types.ts';
import type { Seam, VersionInTime, VersionsInTime } from './agreements-view.ts';

/** A version as it is listed, with its life when its text is whole. */
export interface KnownVersion {
  readonly listed: AgreementSummary;
  readonly life?: Pick<AgreementLife, 'parties' | 'awaiting'> & { readonly since?: Day };
}

/**
 * The versions of one agreement in time. What began stays until its term ends or a newer version begins; what has not
 * begun is drawn as it is meant.
 * @param newestFirst as they are listed
 */
export function toVersionsInTime(newestFirst: readonly KnownVersion[], today: Day): VersionsInTime {
  const oldestFirst = newestFirst.toReversed();
  const versions = oldestFirst.map((known, index) => toVersion(known, oldestFirst.slice(index + 1)));
  const drawn = versions.filter((version) => isDrawn(version, today));
  const seams = drawn.slice(1).flatMap((after, index) => seamOf(drawn[index], after) ?? []);
  return { versions, seams, today };
}

function toVersion({ listed, life }: KnownVersion, newer: readonly KnownVersion[]): VersionInTime {
  const { version, state, reason, term } = listed;
  const told = { version, state, ...(reason === undefined ? {} : { reason }) };
  const count = {
    signed: life?.parties.filter((party) => party.state === 'signed' || party.state === 'leaving').length ?? 0,
    parties: life?.parties.length ?? 0,
    awaiting: life?.awaiting.length ?? 0,
  };
  if (term === undefined) return { ...told, ...count, planned: true };
  const since = life?.since;
  const replaced = newer.flatMap((one) => one.life?.since ?? []).toSorted()[0];
  const end = since !== undefined && replaced !== undefined && replaced <= term.to ? dayBefore(replaced) : term.to;
  return { ...told, ...count, planned: since === undefined, from: since ?? term.from, to: end };
}

/** What was offered and came to nothing makes no gap. */
const isDrawn = ({ from, to, planned }: VersionInTime, today: Day): boolean =>
  from !== undefined && to !== undefined && from <= to && (!planned || to >= today);

function seamOf(before: VersionInTime | undefined, after: VersionInTime): Seam | undefined {
  if (before?.to === undefined || after.from === undefined || after.to === undefined) return undefined;
  const named = { before: before.version, after: after.version };
  if (after.from > dayAfter(before.to)) {
    return { kind: 'gap', from: dayAfter(before.to), to: dayBefore(after.from), ...named };
  }
  if (after.from > before.to) return undefined;
  return { kind: 'overlap', from: after.from, to: earliest(before.to, after.to), ...named };
}

const earliest = (one: Day, other: Day): Day => [one, other].toSorted()[0] ?? one;
const dayAfter = (day: Day): Day => shift(day, 1);
const dayBefore = (day: Day): Day => shift(day, -1);

function shift(day: Day, days: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
