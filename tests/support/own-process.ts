import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A script of the tests in a process of its own, so that it can end as processes do: in the middle of anything. */
export interface OwnProcess extends AsyncDisposable {
  /** Ends it without warning (SIGKILL). */
  kill(): Promise<void>;
  /** Asks it to finish what it began (SIGTERM), and waits. @returns its exit code */
  finish(): Promise<number | null>;
}

/** Starts a script with one argument in JSON, and waits until it says something: then it is ready. */
export async function startOwn(script: URL, argument: object): Promise<OwnProcess> {
  const child = spawn(process.execPath, [script.pathname, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  for await (const _line of createInterface({ input: child.stdout })) {
    child.stdout.resume();
    const finish = async () => {
      child.kill('SIGTERM');
      const [code] = await exited;
      return code;
    };
    return { kill, finish, [Symbol.asyncDispose]: kill };
  }
  throw new Error(`${script.pathname} did not start`);
}
