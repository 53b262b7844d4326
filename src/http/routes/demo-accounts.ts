import express, { type Router } from 'express';
import { sendJson } from '../send.ts';

interface DemoKeysOf {
  readonly signatories: readonly { readonly partyId: string; readonly privateKey: string }[];
}

/**
 * `GET /demo/accounts`: who can ask what in the demo, and `GET /demo/keys/<party>.pem`: what the invented director of a
 * party signs with. Both exist in demo mode only.
 */
export function createDemoAccounts(accounts: DemoKeysOf): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get('/accounts', (_request, response) => sendJson(response, 200, accounts));
  router.get('/keys/:party.pem', (request, response, next) => {
    const found = accounts.signatories.find(({ partyId }) => partyId === request.params['party']);
    if (found === undefined) return next();
    response.set({
      'Cache-Control': 'no-store',
      'Content-Disposition': 'attachment',
      'X-Content-Type-Options': 'nosniff',
    });
    response.type('application/x-pem-file').send(found.privateKey);
  });
  return router;
}
