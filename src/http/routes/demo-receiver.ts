import express, { type RequestHandler, type Router } from 'express';
import { GatewayError } from '../../errors.ts';

/** The systems of parties in the demo, as far as they receive messages. */
interface Receiver {
  agrees(party: string, origin: string | undefined): boolean;
  receive(
    party: string,
    headers: Readonly<Record<string, string | string[] | undefined>>,
    body: Buffer,
  ): 'accepted' | 'not-believed' | 'not-understood' | undefined;
}

const statuses = { accepted: 204, 'not-believed': 401, 'not-understood': 400 } as const;
/** The most that a message may be (CloudEvents 1.0, section 5), and room for what encryption adds. */
const mostBytes = 256 * 1024;

/**
 * `OPTIONS` and `POST /demo/receiver/<party>`: where messages arrive in the demo. It answers as docs/deliveries.md asks of
 * a receiver. It exists in demo mode only.
 */
export function createDemoReceiver(receiver: Receiver): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  const agree: RequestHandler = (request, response, next) => {
    const origin = request.get('WebHook-Request-Origin');
    if (!receiver.agrees(String(request.params['party']), origin)) return next();
    response.set({ Allow: 'POST', 'WebHook-Allowed-Origin': origin, 'WebHook-Allowed-Rate': '*' });
    response.status(204).end();
  };
  const receive: RequestHandler = (request, response, next) => {
    if (!request.is('application/cloudevents+json')) {
      throw new GatewayError('unsupported-media-type', 'Send the message as application/cloudevents+json.');
    }
    const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const answer = receiver.receive(String(request.params['party']), request.headers, body);
    if (answer === undefined) return next();
    response.set('Cache-Control', 'no-store').status(statuses[answer]).end();
  };
  router.options('/receiver/:party', agree);
  router.post('/receiver/:party', express.raw({ type: () => true, limit: mostBytes }), receive);
  return router;
}
