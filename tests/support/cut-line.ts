/** A line to PostgreSQL that is cut at a chosen statement: before the server hears of it, or once it has done it and nobody was told. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type Cut = 'before' | 'after';

export interface CutLine extends AsyncDisposable {
  /** The address of the same database by way of this line. */
  readonly url: string;
  /** How many statements have gone over it since this was called. */
  count(): () => number;
  /** Cuts it at the n-th statement from now on, the first is 0, for good. */
  cutAt(n: number, when: Cut): void;
  /** Resolves when it was cut. */
  readonly cut: Promise<void>;
}

/** Ends of a statement in what a client says (PostgreSQL manual, 53.7): of the simple protocol, and of the extended one. */
const [query, sync] = [0x51, 0x53];
/** The server is ready for the next. */
const ready = 0x5a;

export async function openLine(url: string): Promise<CutLine> {
  const { hostname, port } = new URL(url);
  const { promise: cut, resolve } = Promise.withResolvers<void>();
  const sockets = new Set<Socket>();
  let [isCut, passed] = [false, 0];
  let due: { readonly at: number; readonly when: Cut } | undefined;
  const cutNow = (): void => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
    resolve();
  };
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const remote = connect(Number(port), hostname);
    let isLast = false;
    for (const [socket, other] of [
      [client, remote],
      [remote, client],
    ] as const) {
      sockets.add(socket);
      // Each statement waits for the one before: what is small would wait for more otherwise, 40 ms of it.
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on(
      'data',
      readMessages('startup', [query, sync], (bytes, isStatement) => {
        if (isCut) return;
        const isDue = isStatement && passed === due?.at;
        if (isStatement) passed += 1;
        if (isDue && due?.when === 'before') {
          cutNow();
          return;
        }
        isLast ||= isDue;
        remote.write(bytes);
      }),
    );
    remote.on(
      'data',
      readMessages('messages', [ready], (bytes, isReady) => {
        if (isCut) return;
        if (isLast && isReady) cutNow();
        else if (!isLast) client.write(bytes);
      }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = new URL(url);
  own.port = String((server.address() as AddressInfo).port);
  return {
    url: own.href,
    count() {
      const before = passed;
      return () => passed - before;
    },
    cutAt(n, when) {
      due = { at: passed + n, when };
    },
    cut,
    async [Symbol.asyncDispose]() {
      cutNow();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Hands on what comes in whole: up to and including a message of one of these types, which ends it. */
function readMessages(
  first: 'startup' | 'messages',
  ends: readonly number[],
  take: (bytes: Buffer, isEnded: boolean) => void,
): (chunk: Buffer) => void {
  let [rest, isStartup] = [Buffer.alloc(0), first === 'startup'];
  let from = 0;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // The first message of a client has no type.
      const typeBytes = isStartup ? 0 : 1;
      if (rest.length < from + typeBytes + 4) return;
      const end = from + typeBytes + rest.readInt32BE(from + typeBytes);
      if (rest.length < end) return;
      const isEnd = !isStartup && ends.includes(rest.readUInt8(from));
      if (!isEnd && !isStartup && first === 'startup' && rest.readUInt8(from) !== terminate) {
        from = end;
        continue;
      }
      take(rest.subarray(0, end), isEnd);
      [rest, from, isStartup] = [rest.subarray(end), 0, false];
    }
  };
}

/** The client says goodbye: no statement follows. */
const terminate = 0x58;
