/** Processes of a measurement: what is measured, and the load. Each ends with its `await using`. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadResult } from './load.ts';

const toPath = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  /** Memory that is really held, in MiB. */
  memory(): number;
  /** Time on a processor since the start, of the main thread alone, in microseconds (in steps of 10 ms). */
  busy(): number;
}

/** Node's own options for every server: `--profile` sets them. */
export const nodeOptions: string[] = [];

/** Starts the gateway as it is shipped, and waits until it says where it listens. */
export function startGateway(environment: Readonly<Record<string, string>>): Promise<RunningServer> {
  return start([...nodeOptions, toPath('../../dist/main.js')], environment);
}

/** Starts a server to compare with, see `baseline.ts`. */
export function startBaseline(order: object): Promise<RunningServer> {
  return start([toPath('baseline.ts'), JSON.stringify(order)], {});
}

async function start(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const child = spawn(process.execPath, command, {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /(http:\/\/\S+?)\/?$/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      memory: () => readMemory(child.pid),
      busy: () => readBusy(child.pid),
      [Symbol.asyncDispose]: () => stop(child),
    };
  }
  throw new Error('a server did not start');
}

function readMemory(pid: number | undefined): number {
  const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kibibytes) / 1024;
}

/** User and system time (`man 5 proc`), a hundred ticks a second. */
function readBusy(pid: number | undefined): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = rest.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10_000;
}

export interface LoadGenerator extends AsyncDisposable {
  run(order: LoadOrder): Promise<LoadResult>;
}

export function startLoad(): LoadGenerator {
  const child = fork(toPath('load.ts'));
  const broken = new AbortController();
  child.once('exit', () => broken.abort(new Error('the load generator broke off')));
  return {
    async run(order) {
      child.send(order);
      const [result] = await once(child, 'message', { signal: broken.signal });
      return result as LoadResult;
    },
    [Symbol.asyncDispose]: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
