import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** In milliseconds. */
const sweepEvery = 20;
/** How long a connection over which nothing was asked yet may still ask. */
const silentFor = 1_000;

/**
 * How a server stops: it takes no new connection, and waits for the answers that are under way; a connection ends when it
 * has its answer. One that was opened without asking anything, as browsers do beforehand, is not waited for: Node itself
 * takes it for busy, and looks after its time limits no more once it is closing.
 */
export function createClosing(server: Server): () => Promise<void> {
  const connections = new Set<Socket>();
  const busy = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    busy.add(socket);
    response.once('close', () => busy.delete(socket));
  });
  const endSilent = (): void => {
    for (const socket of connections) if (!busy.has(socket)) socket.destroy();
  };
  return () =>
    new Promise((resolve) => {
      const sweep = setInterval(() => server.closeIdleConnections(), sweepEvery);
      const silence = setInterval(endSilent, silentFor);
      server.close(() => {
        clearInterval(sweep);
        clearInterval(silence);
        resolve();
      });
      server.closeIdleConnections();
    });
}
