import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { type Instant, toInstant } from '../../src/contract/vocabulary.ts';
import { GatewayError } from '../../src/errors.ts';
import { openDoor } from '../../src/http/door.ts';
import { createPages } from '../../src/http/routes/pages.ts';
import { type DoorProvider, openLogIn } from '../../src/identity/identity.ts';
import { createPageParts } from '../browser/page-parts.ts';
import { noUpkeep, type OpenSteps, openSteps } from './open-steps.ts';

/** The pages with a door before them, over real HTTP, on rooms of their own. */
export interface OpenPages extends AsyncDisposable {
  readonly url: string;
  readonly opened: OpenSteps;
  /** What was logged, before anything is left out. */
  readonly logged: object[];
  /** How far sessions and log-ins are ahead of the real time, in milliseconds. Providers stay where they are. */
  ahead(milliseconds: number): void;
}

/** @param toProviders who may log in where, once it is known where this site is */
export async function openPages(toProviders: (url: string) => readonly DoorProvider[]): Promise<OpenPages> {
  await using opening = new AsyncDisposableStack();
  const opened = opening.use(await openSteps({ at: toInstant(Date.now()) }));
  const logged: object[] = [];
  let by = 0;
  const clock = (): Instant => {
    opened.clock.now = toInstant(Date.now() + by);
    return opened.clock.now;
  };
  const app = express().set('query parser', 'simple').set('case sensitive routing', true);
  const server = opening.adopt(app.listen(0), close);
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const logIn = openLogIn({
    store: opened.store,
    clock,
    providers: toProviders(url),
    url,
    bsnIndexOf: opened.steps.sources.bsnIndexOf,
  });
  const log = (message: string, fields?: object) => void logged.push({ message, ...fields });
  const logger = { info: log, warn: log, error: log };
  const workbench = { rooms: opened.steps, upkeep: noUpkeep, clock, door: openDoor({ logIn, url, logger }) };
  const pages = createPages({ ...createPageParts(), workbench });
  app.use(pages.router);
  app.use((request, response) => pages.sendProblem(request, response, new GatewayError('not-found', 'nothing')));
  const kept = opening.move();
  return {
    url,
    opened,
    logged,
    ahead(milliseconds) {
      by = milliseconds;
      clock();
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
