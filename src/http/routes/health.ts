import express, { type Router } from 'express';
import { type Health, type Upkeep, upkeepWords } from '../../health/health.ts';
import { sendJson } from '../send.ts';

const publicHeaders = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' };

/** What is open to everyone: whether the gateway lives and is ready, what its API is, and its keys. No personal data. */
export function createHealth(
  { openapi, keySet }: { readonly openapi: object; readonly keySet: object },
  { readiness, upkeep }: { readonly readiness: Health['readiness']; readonly upkeep: Upkeep },
): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get('/healthz', (_request, response) => sendJson(response, 200, { status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const { ready, checks } = await readiness();
    const body = { status: ready ? 'ready' : 'not ready', checks, upkeep: await upkeepWords(upkeep) };
    sendJson(response, ready ? 200 : 503, body);
  });
  for (const [path, document] of Object.entries({ '/v1/openapi.json': openapi, '/v1/keys': keySet })) {
    router.get(path, (_request, response) => sendJson(response, 200, document, publicHeaders));
  }
  return router;
}
