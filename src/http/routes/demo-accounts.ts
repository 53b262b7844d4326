import express, { type Router } from 'express';
import { sendJson } from '../send.ts';

/** `GET /demo/accounts`: who can ask what in the demo. Exists in demo mode only. */
export function createDemoAccounts(accounts: object): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get('/accounts', (_request, response) => sendJson(response, 200, accounts));
  return router;
}
