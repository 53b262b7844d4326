import express, { type Router } from 'express';
import { type Health, type Upkeep, upkeepWords } from '../../health/health.ts';
import { limitStrangers } from '../limit-requests.ts';
import { sendShown } from '../open-route.ts';
import { sendJson } from '../send.ts';

interface Asked {
  readonly readiness: Health['readiness'];
  readonly upkeep: Upkeep;
  /** From one address, for the documents. */
  readonly requestsPerMinute: number;
}

/** What is open to everyone: whether the gateway lives and is ready, what its API is, and its keys. No personal data. */
export function createHealth(
  { openapi, keySet }: { readonly openapi: object; readonly keySet: object },
  { readiness, upkeep, requestsPerMinute }: Asked,
): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get('/healthz', (_request, response) => sendJson(response, 200, { status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const { ready, checks } = await readiness();
    const body = { status: ready ? 'ready' : 'not ready', checks, upkeep: await upkeepWords(upkeep) };
    sendJson(response, ready ? 200 : 503, body);
  });
  for (const [path, document] of Object.entries({ '/v1/openapi.json': openapi, '/v1/keys': keySet })) {
    // Hundreds of kilobytes: made once, and not for everybody who asks.
    const shown = { contentType: 'application/json', content: JSON.stringify(document), keep: 300 };
    router.get(path, limitStrangers(requestsPerMinute), (request, response) => sendShown(request, response, shown));
  }
  return router;
}
