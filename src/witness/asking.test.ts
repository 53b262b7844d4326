import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import {
  checkpointOf,
  leafOf,
  naiveConsistency,
  naiveRoot,
  newKey,
  textOf,
  toJwk,
  witnessLine,
} from '../log-proof/published-log.fixture.ts';
import type { WitnessFault } from './ask-witness.ts';
import { createAsking } from './asking.ts';

const [logKey, witnessKey, otherKey] = [newKey(), newKey(), newKey()];
const tree = 'eigen/1';
const start = toInstant(1_800_000_000_000);
const leaves = (size: number): Buffer[] => Array.from({ length: size }, (_, at) => leafOf(`${at}`));

const closing = new AsyncDisposableStack();
let servers: AsyncDisposableStack = closing;
afterEach(() => servers.disposeAsync());

/** A witness that answers as told. */
async function serve(answer: RequestListener): Promise<string> {
  servers = new AsyncDisposableStack();
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  servers.defer(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/getuige/`;
}

/** Our log, of so many entries, and what is asked of one witness. */
function openAsking(url: string, size = 5, keys: readonly object[] = [toJwk(logKey)]) {
  let now: Instant = start;
  const faults: [string, WitnessFault][] = [];
  const kept: string[] = [];
  const log = { size };
  const asking = createAsking({
    trees: {
      list: async () => {
        const note =
          checkpointOf(tree, leaves(log.size), logKey) +
          kept
            .filter((line) => line.startsWith(`${log.size} `))
            .map((line) => `${line.slice(String(log.size).length + 1)}\n`)
            .join('');
        return [{ tree, size: log.size, root: naiveRoot(leaves(log.size)).toString('base64'), note }];
      },
      consistency: async (_, from, to) =>
        from > to || from === 4
          ? undefined
          : { tree, from, to, path: naiveConsistency(from, leaves(to)).map((hash) => hash.toString('base64')) },
      addCosignature: async (_, at, line) => kept.push(`${at} ${line}`) > 0,
    },
    clock: () => now,
    own: { name: 'eigen', keys },
    witnesses: [{ name: 'getuige', url, keys: [toJwk(witnessKey)] }],
    tellFault: (name, fault) => void faults.push([name, fault]),
  });
  const later = (seconds: number): void => {
    now = toInstant(now + seconds * 1_000);
  };
  return { asking, faults, kept, log, later };
}

const lineOver = (size: number, key = witnessKey, name = 'getuige', at = 1_800_000_000): string =>
  witnessLine(name, key, textOf(tree, leaves(size)), at);
const timed = (at: number): string => lineOver(5, witnessKey, 'getuige', at);

describe('asking a witness', () => {
  it('keeps its line, says from where the tree grew, and asks once a minute at most', async () => {
    const bodies: string[] = [];
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      bodies.push(body);
      const size = Number(body.split('\n\n')[1]?.split('\n')[1]);
      response.end(lineOver(size));
    });
    const { asking, kept, log, later, faults } = openAsking(url);

    await asking.ask();
    expect(kept).toEqual([`5 ${lineOver(5).trim()}`]);
    log.size = 9;
    await asking.ask();
    expect(bodies).toHaveLength(1);
    later(60);
    await asking.ask();
    expect(bodies.map((body) => body.split('\n')[0])).toEqual(['old 0', 'old 5']);
    expect(kept).toHaveLength(2);
    later(60);
    await asking.ask();
    expect(bodies).toHaveLength(2);
    expect(faults).toEqual([]);
    expect(asking.standing()).toMatchObject([{ name: 'getuige', signed: { tree, size: 9 }, fault: undefined }]);
  });

  it('goes on from where the witness says that it is', async () => {
    const olds: string[] = [];
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      olds.push(body.split('\n')[0] ?? '');
      if (body.startsWith('old 3\n')) response.end(lineOver(5));
      else response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end('3\n');
    });
    const { asking, kept } = openAsking(url);
    await asking.ask();
    expect(olds).toEqual(['old 0', 'old 3']);
    expect(kept).toHaveLength(1);
  });

  it('asks again for what it signed more than an hour ago, so that who reads sees that nothing has changed', async () => {
    const bodies: string[] = [];
    let seconds = 0;
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      bodies.push(body);
      response.end(timed(1_800_000_000 + seconds));
    });
    const { asking, kept, later, faults } = openAsking(url);
    for (const step of [0, 3_600, 1, 60, 3_600]) {
      seconds += step;
      later(step);
      await asking.ask();
    }
    expect(bodies.map((body) => body.split('\n')[0])).toEqual(['old 0', 'old 5', 'old 5']);
    expect(kept).toEqual([0, 3_601, 7_261].map((at) => `5 ${timed(1_800_000_000 + at).trim()}`));
    expect(faults).toEqual([]);
  });

  it('asks for what a former key of ours signed, up to where it ended', async () => {
    const url = await serve((_request, response) => response.end(lineOver(5)));
    const until = (end: number) => ({
      ...toJwk(logKey),
      until: { at: '2027-01-15T08:00:00Z', trees: { [tree]: end } },
    });
    const { asking, kept } = openAsking(url, 5, [toJwk(otherKey), until(5)]);
    await asking.ask();
    expect(kept).toHaveLength(1);
    const beyond = openAsking(url, 5, [toJwk(otherKey), until(4)]);
    await beyond.asking.ask();
    expect(beyond.kept).toEqual([]);
  });

  const size =
    (value: string): RequestListener =>
    (_request, response) =>
      void response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end(value);
  const hostile: readonly [string, RequestListener, WitnessFault][] = [
    ['signs with another key', (_q, response) => response.end(lineOver(5, otherKey)), 'not-signed'],
    ['signs under another name', (_q, response) => response.end(lineOver(5, witnessKey, 'ander')), 'not-signed'],
    ['signs another tree', (_q, response) => response.end(lineOver(6)), 'not-signed'],
    // What it says of when would be shown for good, and count for who asks how lately.
    ['has a clock that is ahead', (_q, response) => response.end(timed(1_800_000_000 + 4_000)), 'wrong-time'],
    ['has a clock that is behind', (_q, response) => response.end(timed(1_700_000_000)), 'wrong-time'],
    ['signs at the end of time', (_q, response) => response.end(timed(253_402_300_799)), 'wrong-time'],
    ['signs after the end of time', (_q, response) => response.end(timed(8_640_000_000_001)), 'not-signed'],
    ['signs nothing', (_q, response) => response.end(''), 'not-signed'],
    ['sends lines of nonsense', (_q, response) => response.end('\u2014 getuige AAAA\n'.repeat(1_000)), 'not-signed'],
    ['sends a page', (_q, response) => response.end('<html>'.repeat(5_000)), 'not-signed'],
    ['sends too much', (_q, response) => response.end('x'.repeat(200_000)), 'too-large'],
    [
      'never ends',
      (_q, response) => {
        const more = () => void (response.destroyed || response.write('x'.repeat(10_000), () => setImmediate(more)));
        more();
      },
      'too-large',
    ],
    [
      'sends elsewhere',
      (_q, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
      'redirect',
    ],
    ['breaks off', (request) => request.socket.destroy(), 'unreachable'],
    ['does not know us', (_q, response) => response.writeHead(404).end(), 'refused'],
    ['is asked too much', (_q, response) => response.writeHead(429).end(), 'busy'],
    // Our proof is good for our log: what it signed is not where that begins.
    ['has seen another beginning', (_q, response) => response.writeHead(422).end(), 'other-history'],
    ['is broken', (_q, response) => response.writeHead(500).end(), 'unreachable'],
    ['has seen more of our log than there is', size('9\n'), 'ahead'],
    ['has seen another history of the same size', size('5\n'), 'other-history'],
    ['has seen a size that we never published', size('4\n'), 'cannot-prove'],
    ['names a size that is none', size('-1\n'), 'refused'],
  ];
  it.each(hostile)('that %s leaves nothing behind, and is told once', async (_, answer, fault) => {
    const { asking, kept, faults, later } = openAsking(await serve(answer));
    await asking.ask();
    later(60);
    await asking.ask();
    expect(kept).toEqual([]);
    expect(faults).toEqual([['getuige', fault]]);
    expect(asking.standing()).toEqual([{ name: 'getuige', signed: undefined, fault }]);
  });

  it('asks anew one that said what cannot be, and is well when it signs', async () => {
    for (const wrong of ['9007199254740991\n', '4\n']) {
      let asked = 0;
      const url = await serve((request, response) => {
        asked += 1;
        request.resume();
        if (asked === 1) response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end(wrong);
        else response.end(lineOver(5));
      });
      const { asking, kept, later } = openAsking(url);
      await asking.ask();
      expect(asking.standing()[0]?.fault).toMatch(/^(ahead|cannot-prove)$/);
      later(60);
      await asking.ask();
      expect([kept.length, asking.standing()[0]?.fault]).toEqual([1, undefined]);
      await servers.disposeAsync();
    }
  });

  it('asks one that fails less and less often, up to once an hour', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.writeHead(404).end();
    });
    const { asking, later } = openAsking(url);
    const moments: number[] = [];
    for (let second = 0; second < 20_000; second += 5) {
      const before = asked;
      await asking.ask();
      if (asked > before) moments.push(second);
      later(5);
    }
    expect(moments.slice(0, 7)).toEqual([0, 5, 15, 35, 75, 155, 315]);
    expect(moments.slice(-2).map((second, at, last) => second - (last[at - 1] ?? second))).toEqual([0, 3_600]);
  });

  it('is broken off when the gateway stops, and waits for nobody meanwhile', async () => {
    let arrived = (): void => {};
    const isThere = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { asking, kept } = openAsking(await serve(() => arrived()));
    const first = asking.ask();
    await isThere;
    // Its turn is taken: who looks again does not wait for it.
    await asking.ask();
    asking.stop();
    await first;
    expect(kept).toEqual([]);
  });
});
