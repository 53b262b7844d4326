import type { Demo, DemoAccounts } from './demo/demo.ts';
import { createDemoPages } from './demo/demo-pages.ts';
import { GatewayError, problems } from './errors.ts';
import type { Upkeep } from './health/health.ts';
import type { AppParts } from './http/app.ts';
import { openDoor } from './http/door.ts';
import { createDemoAccounts } from './http/routes/demo-accounts.ts';
import { createDemoReceiver } from './http/routes/demo-receiver.ts';
import { createPages } from './http/routes/pages.ts';
import { createCosigner } from './http/routes/witness.ts';
import { type DoorProvider, openLogIn } from './identity/identity.ts';
import { describeError, type Logger } from './logger.ts';
import { type Material, realTime } from './material.ts';
import type { Rooms } from './negotiation/rooms.ts';
import type { Store } from './store/store.ts';
import type { Witness } from './witness/witness.ts';

interface SiteParts {
  readonly rooms: Rooms;
  readonly upkeep: Upkeep;
  readonly store: Store;
  readonly material: Pick<Material, 'clock' | 'doorProviders'>;
  readonly logger: Logger;
  /** Where browsers reach the gateway. */
  readonly url: string;
  readonly version: string;
  readonly demo?: { readonly demo: Demo; readonly accounts: DemoAccounts; readonly witness: Witness | undefined };
}

/** What the entrance has beside the API. */
type Site = Pick<AppParts, 'others' | 'readerOf' | 'sendProblemPage'>;

/**
 * The pages, the door before them, and what only the demo has. Without a provider at which people can log in, and
 * outside the demo, there are no pages.
 * @throws ConfigError when a provider cannot be used safely
 */
export function openSite({ rooms, upkeep, store, material, logger, version, ...parts }: SiteParts): Site {
  const { clock, doorProviders: providers } = material;
  const { demo } = parts;
  if (!isOpen(providers, demo)) return { others: [] };
  const url = new URL(parts.url).origin;
  const logIn = openLogIn({ store, clock: realTime, providers, url, bsnIndexOf: rooms.sources.bsnIndexOf });
  const door = openDoor({
    logIn,
    url,
    logger,
    ...(demo && { people: demo.demo.door.people, clients: demo.demo.door.clients }),
  });
  const pages = createPages({
    about: { version, demo: false },
    ...(demo &&
      createDemoPages({
        ...{ steps: rooms, accounts: demo.accounts, receiver: demo.demo.receiver },
        ...{ clock, url, version },
      })),
    report: (error) => report(logger, error),
    workbench: { rooms, upkeep, clock, door },
  });
  return {
    readerOf: door.readerOf,
    sendProblemPage: pages.sendProblem,
    others: [
      ...(demo
        ? [
            { path: '/demo/oidc', router: demo.demo.oidc },
            { path: '/demo', router: createDemoAccounts(demo.accounts) },
            { path: '/demo', router: createDemoReceiver(demo.demo.receiver) },
            ...(demo.witness
              ? [
                  {
                    path: '/demo',
                    router: createCosigner(demo.witness, { requestsPerMinute: demoWitnessPerMinute, logger }),
                  },
                ]
              : []),
          ]
        : []),
      { path: '/', router: pages.router },
    ],
  };
}

/** It is asked once a minute. */
const demoWitnessPerMinute = 600;

const isOpen = (providers: readonly DoorProvider[], demo: SiteParts['demo']): boolean =>
  demo !== undefined || providers.length > 0;

/** What is wrong on our side goes into the log of the process; what a visitor did is told to the visitor only. */
function report(logger: Logger, error: unknown): undefined {
  const code = error instanceof GatewayError ? error.code : 'internal-error';
  if (problems[code].status >= 500) logger.error('a page could not be shown', { code, ...describeError(error) });
}
