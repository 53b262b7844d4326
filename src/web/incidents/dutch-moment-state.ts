const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' },
});

/** How far the Dutch clock is ahead of UTC at a moment, in milliseconds. */
const aheadAt = (moment: number): number => Date.parse(`${amsterdam.format(moment).replace(' ', 'T')}Z`) - moment;

/**
 * A day and a time by the Dutch clock as a moment (RFC 3339 in UTC); undefined for what is none. Of an hour that comes
 * twice in autumn it is the first one, of one that is skipped in spring the hour after.
 */
export function toDutchMoment(day: string, time: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const asUtc = Date.parse(`${day}T${time.padStart(5, '0')}:00Z`);
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(day)) return undefined;
  const moment = asUtc - aheadAt(asUtc - aheadAt(asUtc));
  return new Date(moment).toISOString();
}
