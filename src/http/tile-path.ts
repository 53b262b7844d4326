/** Which tile is asked for, as https://c2sp.org/tlog-tiles writes it in a path. */
import type { TilePlace } from '../audit/audit.ts';

/** How many hashes a full tile has. */
const fullWidth = 256;

/**
 * A level, and a place such as `x001/x234/067` or `000.p/12`.
 * @returns undefined for anything that is not exactly the one way to write a tile
 */
export function parseTilePlace(level: string, place: string): TilePlace | undefined {
  const [, path = '', width = String(fullWidth)] =
    /^((?:x[0-9]{3}\/){0,4}[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/.exec(place) ?? [];
  const isPartial = place.includes('.p/');
  const read = { level: Number(level), index: Number(path.replaceAll(/[x/]/g, '')), width: Number(width) };
  if (path === '' || !/^(0|[1-9][0-9]?)$/.test(level) || read.level > 63) return undefined;
  if (isPartial && read.width >= fullWidth) return undefined;
  return toIndexPath(read.index) === path ? read : undefined;
}

/** `x001/x234/067` of 1234067: groups of three digits, each but the last after an `x`. */
function toIndexPath(index: number): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.../g) ?? [];
  return groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join('/');
}
