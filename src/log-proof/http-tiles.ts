import { getBounded, isObject, Patience, parseJson, toText } from './bounded-http.ts';
import { readCheckpointText } from './checkpoint.ts';
import { hashBytes, SourceUnavailable, type TileSource, tilePath, withheld } from './tiles.ts';

const maxNote = 64 * 1024;
const maxProof = 128 * 1024;
const maxPage = 4 * 1024 * 1024;

/**
 * A published tree behind an address such as `https://host/v1/log/trees/<name>/<number>`. Answers are bounded in size and
 * time, and redirects are refused: whom we read is what was named. Plain http will do: all that comes is held against
 * signatures.
 * @param patience of the whole run
 */
export function httpTiles(address: URL, patience = new Patience()): TileSource {
  const base = `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
  const get = (path: string, most: number) => getBounded(new URL(`${base}/${path}`), most, patience);
  return {
    checkpoint: async () => toText(await get('checkpoint', maxNote)),
    async *checkpoints(from, to) {
      for (let next = from; next <= to; ) {
        const text = toText(await get(`checkpoints?from=${next}`, maxPage));
        if (text === withheld) yield text;
        const page = readPage(text === withheld ? undefined : text, next);
        yield* page.notes;
        if (page.next === undefined) return;
        next = page.next;
      }
    },
    tile: (tile) => get(tilePath(tile), tile.width * hashBytes),
    inclusion: async (index, size) => toText(await get(`inclusion?index=${index}&size=${size}`, maxProof)),
  };
}

interface Page {
  readonly notes: readonly string[];
  /** From which size on the next page is. */
  readonly next: number | undefined;
}

/** A list of stored checkpoints, `{"checkpoints":[{"size","note"}]}`, by size; an empty one is the end. */
function readPage(text: string | undefined, from: number): Page {
  if (text === undefined) return { notes: [], next: undefined };
  const document = parseJson(text);
  const list = isObject(document) ? document['checkpoints'] : undefined;
  if (!Array.isArray(list)) throw new SourceUnavailable('the list of checkpoints is not understood');
  let last = from - 1;
  const notes = list.map((item: unknown) => {
    const { size, note } = isObject(item) ? item : {};
    const isSaid = typeof note === 'string' && readCheckpointText(note)?.size === size;
    if (!isSaid || typeof size !== 'number' || size < last) {
      throw new SourceUnavailable('the list of checkpoints is not understood');
    }
    last = size;
    return note;
  });
  return { notes, next: notes.length === 0 ? undefined : last + 1 };
}
