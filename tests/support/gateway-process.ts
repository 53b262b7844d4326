import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bareEnvironment, oncePerRun } from './once-per-run.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Compiles what runs, as `npm start` does; takes a moment when nothing changed. */
export async function build(): Promise<void> {
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json'], { cwd: root });
  await oncePerRun('compiled-gateway', compileAhead);
}

/** A process that is killed leaves nothing of what it compiled for the next one; this one only loads, and ends. */
async function compileAhead(): Promise<void> {
  const load = "import './dist/compose.js'";
  await run(process.execPath, ['--input-type=module', '--eval', load], { cwd: root, env: bareEnvironment() });
}

type Environment = Readonly<Record<string, string>>;

/** A gateway in a process of its own, as an operator starts it. */
export interface GatewayProcess extends AsyncDisposable {
  readonly url: string;
  /** How long it took until it said where it is, in seconds. */
  readonly seconds: number;
  readonly pid: number;
  /** All that it wrote on standard output and standard error so far. */
  said(): string;
  /** Waits until it ended by itself. @returns its exit code */
  ended(): Promise<number | null>;
  /** Ends the process without warning (SIGKILL). */
  kill(): Promise<void>;
}

const launch = (environment: Environment, options: readonly string[]) =>
  spawn(process.execPath, ['dist/main.js', ...options], {
    cwd: root,
    env: { ...bareEnvironment(), PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** @throws when the process ends before it says where it is; what it said is in the message */
export async function startProcess(environment: Environment, ...options: readonly string[]): Promise<GatewayProcess> {
  const started = performance.now();
  const child = launch(environment, options);
  const exited = once(child, 'close') as Promise<[number | null]>;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /https?:\/\/[^\s/]+:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    const kill = async () => {
      child.kill('SIGKILL');
      await exited;
    };
    const ended = async () => (await exited)[0];
    const seconds = (performance.now() - started) / 1000;
    return { url, seconds, pid: child.pid ?? 0, said: () => said, ended, kill, [Symbol.asyncDispose]: kill };
  }
  throw new Error(`the gateway did not start: ${said}`);
}

/** Starts a gateway and ends it without warning so many milliseconds later, however far it has come. */
export async function killWhileStarting(environment: Environment, after: number, ...options: string[]): Promise<void> {
  const child = launch(environment, options);
  const exited = once(child, 'exit');
  child.stdout.resume();
  child.stderr.resume();
  await setTimeout(after);
  child.kill('SIGKILL');
  await exited;
}

/** Runs the `sluis` command. @throws when it ends with another code than 0 */
export async function runCommand(environment: Environment, ...options: readonly string[]): Promise<string> {
  const env = { ...bareEnvironment(), ...environment };
  const { stdout } = await run(process.execPath, ['dist/cli/sluis.js', ...options], { cwd: root, env });
  return stdout;
}
