import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { compileAgreement, signStatement } from './agreements/agreements.ts';
import { type HeldBack, watchRestorations } from './backup/backup.ts';
import { openCompiler } from './compiler/compiler.ts';
import type { Config } from './config.ts';
import type { Model } from './contract/generated/types.ts';
import type { Clock, Instant } from './contract/vocabulary.ts';
import { keepDelivering } from './deliveries/deliveries.ts';
import type { Demo, DemoAccounts } from './demo/demo.ts';
import { openDemoMaterial } from './demo-material.ts';
import { recordStatement } from './disclosure/record-statement.ts';
import { toTrace } from './disclosure/trace-context.ts';
import { ConfigError } from './errors.ts';
import type { MeasureDisk } from './health/health.ts';
import { createApp } from './http/app.ts';
import { createClosing } from './http/close-server.ts';
import { createFastServer } from './http/fast-express.ts';
import { createOpenapi } from './http/openapi.ts';
import { apiRoutes } from './http/routes/api.ts';
import { createLogger, describeError, type Logger } from './logger.ts';
import { type Material, toProductionMaterial } from './material.ts';
import { announceWarnings } from './negotiation/announce-warnings.ts';
import type { Rooms } from './negotiation/rooms.ts';
import { keepDispatching } from './notices/notices.ts';
import { openRooms, rootFolder, type Watching } from './open-rooms.ts';
import { openSite } from './open-site.ts';
import { openUpkeep } from './open-upkeep.ts';
import { openWatch } from './open-watch.ts';
import { openPolicy } from './policy/policy.ts';
import { keepFreezing } from './register/register.ts';
import { keepRetaining } from './retention/retention.ts';
import { openStore } from './store/store.ts';

/** A gateway that answers. Disposing of it finishes what is under way and closes everything it opened. */
export interface Gateway extends AsyncDisposable {
  /** Where it is reached, without a slash at the end. */
  readonly url: string;
  /** The demo's accounts and labelled cases, in demo mode. */
  readonly accounts?: DemoAccounts;
  /** Where the metrics are read, when they are served. */
  readonly metricsUrl?: string;
}

interface Options {
  /** Demo mode only: where its clock starts. */
  readonly at?: Instant;
  readonly logger?: Logger;
  /** For tests: how the disk is measured. */
  readonly measureDisk?: MeasureDisk;
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
/** The composition root: the only place that opens parts and knows all of them. */
export async function openGateway(config: Config, options: Options = {}): Promise<Gateway> {
  await using opening = new AsyncDisposableStack();
  const logger = options.logger ?? createLogger(config.logLevel);
  const { server, serve } = createFastServer();
  const close = createClosing(server);
  const url = await listen(opening.adopt(server, close), config);

  const policy = opening.use(await openPolicy({ directory: rootFolder('policies'), openCompiler }));
  const material = openMaterial(config, url, policy.model, options.at);
  const store = opening.use(await openStore(material.database));
  const watch = await openWatch(
    config,
    material,
    { ...{ store, policy, logger, version }, ...(options.measureDisk && { measureDisk: options.measureDisk }) },
    opening,
  );
  const held = opening.use(await watchRestorations(store, tellHeld(logger)));
  const watched = { store, policy: watch.watched(policy), watching: heldBack(watch.watching, held) };
  const steps = await openRooms(material, watched, opening);
  const accounts = material.demo && (await seedDemo(material.demo, steps));

  const { witnesses, upkeep } = openUpkeep(config, material, { store, audit: steps.audit, logger, held }, opening);
  const publicUrl = config.mode === 'production' ? config.publicUrl : url;
  const app = createApp({
    steps: withNothingToTake(watch.traced(steps), held),
    clock: material.clock,
    logger,
    witness: witnesses.own,
    requestsPerMinute: config.requestsPerMinute,
    openapi: createOpenapi(apiRoutes, rootFolder('schemas'), publicUrl),
    ...{ health: watch.health, upkeep },
    ...(watch.answered && { answered: watch.answered }),
    ...openSite({
      ...{ rooms: steps, upkeep, store, material, logger, url: publicUrl, version },
      ...(accounts && material.demo && { demo: { demo: material.demo, accounts, witness: witnesses.ofDemo } }),
    }),
  });
  serve(app);
  const metricsUrl = await watch.serve(steps, upkeep);
  opening.use(announceWarnings({ agreements: steps.agreements, clock: material.clock, logger }));
  const report = (error: unknown) => logger.error('a party could not be told yet', describeError(error));
  const leaving = opening.use(new AsyncDisposableStack());
  held.whenReleased(() => void leaving.use(keepDispatching({ notices: steps.notices, report })));
  await keepRecords(steps, { clock: material.clock, logger }, opening);
  await beginDemo(material, steps);
  const { deliveries, support } = steps;
  held.whenReleased(() => void leaving.use(keepDelivering({ deliveries, imports: support.imports, report })));
  const opened = opening.move();
  return {
    url,
    ...(accounts ? { accounts } : {}),
    ...(metricsUrl === undefined ? {} : { metricsUrl }),
    async [Symbol.asyncDispose]() {
      // What streams would go on for minutes.
      steps.deliveries.stop();
      // The server goes first: what is under way still needs all the rooms.
      await close();
      await opened.disposeAsync();
    },
  };
}

/** What watches the rooms, and lets nothing leave while the database was put back and is not released. */
const heldBack = (watching: Watching, held: HeldBack): Watching => ({
  ...watching,
  guard: async (audit) => held.guard(await watching.guard(audit)),
  async aroundSource(source, ask) {
    held.assertReleased();
    return await (watching.aroundSource?.(source, ask) ?? ask());
  },
});

/** The same rooms, with no bundle for a party's own OPA, and no message to fetch, while the database was put back. */
const withNothingToTake = (rooms: Rooms, held: HeldBack): Rooms => ({
  ...rooms,
  deliveries: {
    ...rooms.deliveries,
    async take(...asked) {
      held.assertReleased();
      return await rooms.deliveries.take(...asked);
    },
  },
  bundles: {
    ...rooms.bundles,
    async of(agreement) {
      held.assertReleased();
      return await rooms.bundles.of(agreement);
    },
  },
});

const tellHeld =
  (logger: Logger) =>
  (isHeld: boolean): void => {
    if (isHeld) logger.warn('the database was put back: nothing is disclosed or sent until sluis log released is run');
    else logger.info('the database is released: data is disclosed and sent again');
  };

/** Freezes the register as it changes, and takes away what was kept as long as it may be. */
async function keepRecords(
  { audit, register, retention }: Rooms,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
  opening: AsyncDisposableStack,
): Promise<void> {
  const reporting = (text: string) => (error: unknown) => logger.error(text, describeError(error));
  const record = (reference: string): Promise<unknown> =>
    audit.record({ kind: 'register-frozen', reference, ...toTrace(undefined) }, undefined);
  opening.use(await keepFreezing({ register, clock, record, report: reporting('the register could not be frozen') }));
  const report = reporting('what is due in the log was not taken away');
  opening.use(keepRetaining({ retention, clock, report, waiting: (why) => void logger.warn(why) }));
}

function openMaterial(config: Config, url: string, model: Model, at: Instant | undefined): Material {
  return config.mode === 'production' ? toProductionMaterial(config) : openDemoMaterial(config, url, model, at);
}

async function beginDemo({ demo }: Material, steps: Rooms): Promise<void> {
  await demo?.begin(steps);
  // The verification of the start was made while the clock of the demo told of months ago.
  if (demo) await steps.audit.verify();
}

function seedDemo(demo: Demo, steps: Rooms): Promise<DemoAccounts> {
  const { model } = steps.policy;
  return demo.seed(steps, {
    model,
    sign: signStatement,
    recordStatement: (jws) => recordStatement(steps, jws, toTrace(undefined)),
    compile(twist, frame) {
      const compiled = compileAgreement(model, twist, frame, steps.policy);
      if (!compiled.ok) throw new Error('the demo region does not fit the national model');
      return compiled.agreement;
    },
  });
}

/**
 * @returns the URL; `localhost` for the loopback address, so that a browser takes it for a secure context
 * @throws ConfigError when nothing can listen there
 */
function listen(server: Server, { port, host }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      const place = `${host}, port ${port}`;
      const reason = code === 'EADDRINUSE' ? 'something else listens there' : `the system refuses it (${code})`;
      reject(new ConfigError([`PORT, SLUIS_HOST: cannot listen on ${place}: ${reason}`]));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}`);
    });
  });
}
