import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Patience } from './bounded-http.ts';
import { httpTiles } from './http-tiles.ts';
import { SourceUnavailable, type TileSource, withheld } from './tiles.ts';
import { listTrees, missingTrees } from './tree-list.ts';

const tile = { level: 0, index: 1_234_067, width: 256 };
const path = '/v1/log/trees/sluis-veenrand/1/tile/0/x001/x234/067';

/** A gateway that answers its first requests one by one, and everything after them as the last. */
async function gateway(...answers: ((response: ServerResponse) => void)[]) {
  const asked: string[] = [];
  const answer: RequestListener = ({ url = '' }, response) => {
    asked.push(url);
    (answers[asked.length - 1] ?? answers.at(-1))?.(response);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/log/trees`;
  return {
    asked,
    base,
    source: httpTiles(new URL(`${base}/sluis-veenrand/1/`)),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const now = { 'Retry-After': '0' };
const say = (status: number, body: string | Buffer = '', headers: Record<string, string> = now) => {
  return (response: ServerResponse): void => void response.writeHead(status, headers).end(body);
};
const json = (document: unknown) => say(200, JSON.stringify(document));
const spoiled = say(503, JSON.stringify({ status: 503, code: 'log-unavailable' }));
const noteOf = (size: number): string =>
  `sluis-veenrand/1\n${size}\n${'A'.repeat(43)}=\n\n\u2014 sluis-veenrand/1 ${'A'.repeat(96)}\n`;
const item = (size: number) => ({ size, note: noteOf(size) });
async function notes(source: TileSource, from = 0, to = 1_000) {
  const found: (string | typeof withheld)[] = [];
  for await (const note of source.checkpoints(from, to)) found.push(note);
  return found;
}

const root = Buffer.alloc(32, 7).toString('base64');

describe('a log over HTTP', () => {
  it('is read where a log keeps things', async () => {
    await using one = await gateway(say(200, Buffer.alloc(8_192)), say(404), say(410), say(200, 'note\n'));

    expect(await one.source.tile(tile)).toHaveLength(8_192);
    expect(await one.source.tile({ ...tile, index: 7, width: 3 })).toBeUndefined();
    expect(await one.source.tile({ ...tile, level: 2, index: 1_000 })).toBeUndefined();
    expect(await one.source.checkpoint()).toBe('note\n');
    expect(one.asked).toEqual([
      path,
      '/v1/log/trees/sluis-veenrand/1/tile/0/007.p/3',
      '/v1/log/trees/sluis-veenrand/1/tile/2/x001/000',
      '/v1/log/trees/sluis-veenrand/1/checkpoint',
    ]);
  });

  it('that is busy is asked again, a few times', async () => {
    await using one = await gateway(say(429), say(503), say(503), say(200, Buffer.alloc(8_192)));
    expect(await one.source.tile(tile)).toHaveLength(8_192);
    await using other = await gateway(say(429));
    await expect(other.source.tile(tile)).rejects.toThrow(SourceUnavailable);
    expect(other.asked).toHaveLength(6);
  });

  it('that finds itself spoiled withholds, when it still does a while later', async () => {
    await using one = await gateway(spoiled, say(200, Buffer.alloc(8_192)), spoiled, spoiled);
    expect(await one.source.tile(tile)).toHaveLength(8_192);
    expect(await one.source.tile(tile)).toBe(withheld);
    expect(await one.source.checkpoint()).toBe(withheld);
    expect(await notes(one.source)).toEqual([withheld]);
  });

  it('has its checkpoints read page by page, until there are no more', async () => {
    const page = (...sizes: number[]) => json({ checkpoints: sizes.map(item) });
    await using one = await gateway(page(5, 7), page(8), page());
    expect(await notes(one.source, 5)).toEqual([5, 7, 8].map(noteOf));
    expect(one.asked.map((url) => url.split('?')[1])).toEqual(['from=5', 'from=8', 'from=9']);
  });

  it('is not read beyond the last checkpoint, whatever it goes on with', async () => {
    await using one = await gateway(json({ checkpoints: [item(5), item(9)] }));
    expect(await notes(one.source, 5, 8)).toEqual([5, 9].map(noteOf));
    expect(one.asked).toHaveLength(1);
  });

  it('that goes on saying that it is busy is no answer, in the end', async () => {
    await using one = await gateway(say(429, '', { 'Retry-After': '1' }));
    const source = httpTiles(new URL(`${one.base}/sluis-veenrand/1`), new Patience(2_500));
    await expect(source.tile(tile)).rejects.toThrow('too long');
    await expect(source.checkpoint()).rejects.toThrow('too long');
    expect(one.asked).toHaveLength(4);
  });

  it.each([
    ['none', say(200, 'checkpoints')],
    ['an object', json({ checkpoints: {} })],
    ['of no checkpoints', json({ checkpoints: [{ size: 9, note: 'x' }] })],
    ['of other sizes than they say', json({ checkpoints: [{ size: 9, note: noteOf(8) }] })],
    ['without notes', json({ checkpoints: [{ size: 9 }] })],
    ['from before what was asked for, for ever', json({ checkpoints: [item(1)] })],
    [
      'in another order',
      json({
        checkpoints: [item(9), item(8)],
      }),
    ],
  ])('with a list of checkpoints that is %s is no answer', async (_, answer) => {
    await using one = await gateway(answer);
    await expect(notes(one.source, 5)).rejects.toThrow(SourceUnavailable);
  });

  it.each([
    ['too much', say(200, Buffer.alloc(8_193))],
    ['that it is elsewhere', say(302, '', { Location: 'http://127.0.0.1:1/' })],
    ['an error', say(500)],
    ['too much of an error', say(404, Buffer.alloc(70_000))],
    ['nothing at all', (response: ServerResponse) => void response.destroy()],
  ])('that answers %s is no answer', async (_, answer) => {
    await using one = await gateway(answer);
    await expect(one.source.tile(tile)).rejects.toThrow(SourceUnavailable);
    expect(one.asked).toHaveLength(1);
  });

  it('that answers for longer than anybody waits is no answer', async () => {
    await using one = await gateway(say(200, Buffer.alloc(32)));
    const source = httpTiles(new URL(`${one.base}/sluis-veenrand/1`), new Patience(2_500, 0));
    await expect(source.tile({ level: 0, index: 0, width: 1 })).rejects.toThrow('longer than a day');
  });

  it('in another encoding is no answer', async () => {
    await using one = await gateway(say(200, Buffer.of(0xff)));
    await expect(one.source.checkpoint()).rejects.toThrow(SourceUnavailable);
  });

  it('lists its trees by names that lead nowhere else', async () => {
    const saidBy = { tree: 'een/3', index: 0, entry: '{}' };
    await using one = await gateway(
      json({
        trees: [
          { tree: 'een/1', size: 3, ended: { size: 3, root, saidBy } },
          { tree: 'een/2', size: 3, ended: { size: 3, root } },
          { tree: 'een-office/1' },
        ],
      }),
    );
    expect(await listTrees(new URL(`${one.base}/`))).toEqual([
      { tree: 'een/1', end: { size: 3, root, saidBy } },
      { tree: 'een/2', end: { size: 3, root } },
      { tree: 'een-office/1' },
    ]);
    expect(one.asked).toEqual(['/v1/log/trees']);
    for (const name of ['../1', '..', '/etc/1', 'een/01', 'een', 'een/1/2', 'e en/1', '.een/1', 7, null]) {
      await using other = await gateway(json({ trees: [{ tree: name }] }));
      await expect(listTrees(new URL(other.base))).rejects.toThrow(SourceUnavailable);
    }
  });

  it.each([
    ['ended nowhere', [{ tree: 'een/1', ended: {} }]],
    ['ended before it began', [{ tree: 'een/1', ended: { size: -1, root } }]],
    ['ended without a root', [{ tree: 'een/1', ended: { size: 1 } }]],
    ['ended with a root that is none', [{ tree: 'een/1', ended: { size: 1, root: 'x' } }]],
    ['ended by a place that is none', [{ tree: 'een/1', ended: { size: 1, root, saidBy: { tree: 'een/2' } } }]],
    [
      'ended by an address that leads elsewhere',
      [{ tree: 'een/1', ended: { size: 1, root, saidBy: { tree: '../2', index: 0, entry: '' } } }],
    ],
    ['are more than anybody has', Array.from({ length: 1_001 }, (_, at) => ({ tree: `een/${at + 1}` }))],
  ])('lists no trees that %s', async (_, trees) => {
    await using one = await gateway(json({ trees }));
    await expect(listTrees(new URL(one.base))).rejects.toThrow(SourceUnavailable);
  });

  it('lists nothing when it finds its own log not in order, and says so', async () => {
    await using one = await gateway(say(503, '{"code":"log-unavailable"}', { 'Retry-After': '0' }));
    expect(await listTrees(new URL(one.base))).toBe(withheld);
  });

  it('has no holes in its numbers', () => {
    expect(missingTrees([])).toEqual([]);
    expect(missingTrees(['een/1', 'een/2', 'een-office/1'])).toEqual([]);
    expect(missingTrees(['een/2', 'een/5', 'een-office/1'])).toEqual(['een/1', 'een/3', 'een/4']);
    expect(missingTrees(['een/999999999', 'twee/999999999'])).toHaveLength(100);
  });
});
