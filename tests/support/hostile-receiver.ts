import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import tls, { type TLSSocket } from 'node:tls';
import { AsnConvert } from '@peculiar/asn1-schema';
import { GeneralName, SubjectAlternativeName } from '@peculiar/asn1-x509';
import { extension, type Issued, issue } from '../../src/agreements/statements/certificates.fixture.ts';

/** The name under which receivers of the tests are reached. It leads nowhere but to where the test's resolver says. */
export const receiverHost = 'haak.veenrand.nl';

export const authority = issue({ name: 'Verzonnen Webuitgever', ca: {} });

/** A certificate for a web server. */
export function issueFor(
  host: string,
  by: Issued = authority,
  days?: { readonly from: string; readonly to: string },
): Issued {
  const names = new SubjectAlternativeName([new GeneralName({ dNSName: host })]);
  return issue({ name: host, more: [extension('2.5.29.17', AsnConvert.serialize(names), false)], ...days }, by);
}

/** A request as it came over the line. */
export interface Received {
  readonly line: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What a receiver does with one request: it writes whatever it likes. */
export type Behave = (socket: TLSSocket, request: Received) => void;

/** A receiver that does not keep to HTTP, over TLS on a free port of this machine. */
export interface HostileReceiver extends AsyncDisposable {
  readonly url: string;
  /** As an operator would name it. */
  readonly hostAndPort: string;
  readonly requests: readonly Received[];
  /** How many connections were made, also those that came to nothing. */
  readonly connections: () => number;
  /** How many of them are open. */
  readonly open: () => number;
  /** Resolves once nothing is connected any more. */
  readonly untilClosed: () => Promise<void>;
  behave(behaviour: Behave): void;
}

interface Options {
  readonly host?: string;
  readonly identity?: Issued;
  readonly tls?: tls.TlsOptions;
  /** Instead of TLS: what to do with a bare connection. */
  readonly bare?: (socket: Socket) => void;
}

export const answer = (status: string, headers = ''): Behave => {
  return (socket) => socket.write(`HTTP/1.1 ${status}\r\n${headers}content-length: 0\r\n\r\n`);
};

export async function startHostileReceiver({ host = '127.0.0.1', ...options }: Options = {}): Promise<HostileReceiver> {
  const identity = options.identity ?? issueFor(receiverHost);
  const sockets = new Set<Socket>();
  const requests: Received[] = [];
  let connections = 0;
  let behaviour: Behave = answer('204 No Content');
  const server = tls.createServer({
    key: identity.key.export({ type: 'pkcs8', format: 'pem' }),
    cert: identity.certificate.toString(),
    ...options.tls,
  });
  if (options.bare) server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    options.bare?.(socket);
  });
  server.on('tlsClientError', () => {});
  server.on('secureConnection', (socket) => {
    socket.on('error', () => {});
    readRequests(socket, (request) => {
      requests.push(request);
      behaviour(socket, request);
    });
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${receiverHost}:${port}/in/geheim-pad`,
    hostAndPort: `${receiverHost}:${port}`,
    requests,
    connections: () => connections,
    open: () => sockets.size,
    untilClosed: async () => {
      await Promise.all([...sockets].map((socket) => once(socket, 'close')));
    },
    behave: (next) => {
      behaviour = next;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Reads what comes in, request by request, by its `content-length`. */
function readRequests(socket: TLSSocket, onRequest: (request: Received) => void): void {
  let rest = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    rest += chunk;
    for (let end = rest.indexOf('\r\n\r\n'); end >= 0; end = rest.indexOf('\r\n\r\n')) {
      const [line = '', ...lines] = rest.slice(0, end).split('\r\n');
      const headers = new Map(
        lines.map((text) => text.split(/: (.*)/s)).map(([name = '', value = '']) => [name.toLowerCase(), value]),
      );
      const size = Number(headers.get('content-length') ?? 0);
      if (rest.length < end + 4 + size) return;
      const body = Buffer.from(rest.slice(end + 4, end + 4 + size), 'latin1').toString('utf8');
      rest = rest.slice(end + 4 + size);
      onRequest({ line, headers, body });
    }
  });
}
