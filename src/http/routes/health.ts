import express, { type Router } from 'express';
import { sendJson } from '../send.ts';

/** What is open to everyone: whether the gateway lives and is ready, and what its API is. No personal data. */
export function createHealth(openapi: object, isReady: () => Promise<boolean>): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get('/healthz', (_request, response) => sendJson(response, 200, { status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const ready = await isReady();
    sendJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
  });
  router.get('/v1/openapi.json', (_request, response) => {
    sendJson(response, 200, openapi, { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' });
  });
  return router;
}
