import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Compiles what runs, as `npm start` does; takes a moment when nothing changed. */
export async function build(): Promise<void> {
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json'], { cwd: root });
}

type Environment = Readonly<Record<string, string>>;

/** A gateway in a process of its own, as an operator starts it. */
export interface GatewayProcess extends AsyncDisposable {
  readonly url: string;
  /** How long it took until it said where it is, in seconds. */
  readonly seconds: number;
  /** Ends the process without warning (SIGKILL). */
  kill(): Promise<void>;
}

const launch = (environment: Environment, options: readonly string[]) =>
  spawn(process.execPath, ['dist/main.js', ...options], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** @throws when the process ends before it says where it is; what it said on standard error is in the message */
export async function startProcess(environment: Environment, ...options: readonly string[]): Promise<GatewayProcess> {
  const started = performance.now();
  const child = launch(environment, options);
  const exited = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /https?:\/\/[^\s/]+:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    const kill = async () => {
      child.kill('SIGKILL');
      await exited;
    };
    return { url, seconds: (performance.now() - started) / 1000, kill, [Symbol.asyncDispose]: kill };
  }
  throw new Error(`the gateway did not start: ${errors}`);
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
  const env = { PATH: process.env['PATH'], ...environment };
  const { stdout } = await run(process.execPath, ['dist/cli/sluis.js', ...options], { cwd: root, env });
  return stdout;
}
