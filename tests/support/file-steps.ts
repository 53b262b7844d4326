/** The steps in which code writes files: each can be seen, held up or refused, and what a power cut may leave is worked out. */
import { readFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join, sep } from 'node:path';

export interface FileStep {
  readonly does: 'create' | 'write' | 'sync' | 'rename' | 'link' | 'unlink' | 'mkdir';
  readonly path: string;
  /** Of `rename` and `link`: the new name. */
  readonly to?: string;
  /** Of `mkdir`: every folder that it makes, the outermost first. */
  readonly made?: readonly string[];
}

interface FileHooks {
  /** Before a step is taken. What throws here is what the file system says; what never resolves is a process that ended. */
  readonly before?: (step: FileStep) => Promise<void> | void;
  readonly after?: (step: FileStep) => Promise<void> | void;
}

const { open, rename, link, unlink, rm, mkdir, copyFile } = promises;
const original = { open, rename, link, unlink, rm, mkdir, copyFile };

/** Runs work while what it does to files within a folder is told. Of what runs in other threads nothing is. */
export async function withFileSteps<T>(folder: string, hooks: FileHooks, work: () => Promise<T>): Promise<T> {
  const step = async <Done>(taken: FileStep, take: () => Promise<Done>): Promise<Done> => {
    const isWatched = taken.path === folder || taken.path.startsWith(`${folder}${sep}`);
    if (!isWatched) return take();
    await hooks.before?.(taken);
    const done = await take();
    await hooks.after?.(taken);
    return done;
  };
  const patched = {
    async open(path: string, flags?: string, mode?: number) {
      const take = () => original.open(path, flags, mode);
      const isMade = /[wa]/.test(flags ?? 'r');
      const handle = isMade ? await step({ does: 'create', path }, take) : await take();
      const [write, sync] = [handle.writeFile.bind(handle), handle.sync.bind(handle)];
      handle.writeFile = (...all: Parameters<typeof write>) => step({ does: 'write', path }, () => write(...all));
      handle.sync = () => step({ does: 'sync', path }, sync);
      return handle;
    },
    rename: (path: string, to: string) => step({ does: 'rename', path, to }, () => original.rename(path, to)),
    link: (path: string, to: string) => step({ does: 'link', path, to }, () => original.link(path, to)),
    unlink: (path: string) => step({ does: 'unlink', path }, () => original.unlink(path)),
    rm: (path: string, options?: object) => step({ does: 'unlink', path }, () => original.rm(path, options)),
    copyFile: (from: string, path: string, mode?: number) =>
      step({ does: 'create', path }, () => original.copyFile(from, path, mode)),
    async mkdir(path: string, options?: { readonly recursive?: boolean; readonly mode?: number }) {
      const made: string[] = [];
      for (let each = path; !(await isThere(each)); each = dirname(each)) made.unshift(each);
      return step({ does: 'mkdir', path, made }, () => original.mkdir(path, options));
    },
  };
  Object.assign(promises, patched);
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Object.assign(promises, original);
    syncBuiltinESMExports();
  }
}

const isThere = (path: string): Promise<boolean> =>
  promises.access(path).then(
    () => true,
    () => false,
  );

/** Runs work up to its n-th step (from 0), which is never taken: what a process leaves that is killed there. */
export async function stopAt(folder: string, n: number, work: () => Promise<unknown>): Promise<'done' | 'stopped'> {
  const stopped = Promise.withResolvers<'stopped'>();
  let count = 0;
  const before = (): Promise<void> | void => {
    count += 1;
    if (count <= n) return;
    stopped.resolve('stopped');
    return new Promise(() => {});
  };
  return await withFileSteps(folder, { before }, () =>
    Promise.race([work().then(() => 'done' as const), stopped.promise]),
  );
}

/** Runs work whose n-th step (from 0) and those after it find the disk full, as far as they need room on it. */
export async function fullFrom(folder: string, n: number, work: () => Promise<unknown>): Promise<void> {
  let count = 0;
  const before = ({ does }: FileStep): void => {
    count += 1;
    if (count <= n || does === 'unlink' || does === 'sync') return;
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
  await withFileSteps(folder, { before }, work);
}

/** What stands under a name after the power came back: its text, or something that nobody waited for. */
export type Left = string | typeof torn;
export const torn = Symbol('torn');

interface Inode {
  durable: Left;
}
type Change = ReadonlyMap<string, Inode | 'folder' | undefined>;

/**
 * What may be on a disk whose power goes. A file has what was in it when it was last synced, or anything once something was
 * written since; a name is there, or gone, for certain only when its folder was synced since (POSIX says no more).
 */
class PowerCut {
  readonly #names = new Map<string, Inode | 'folder'>();
  readonly #durable = new Map<string, Inode | 'folder'>();
  #pending: { readonly folder: string; readonly change: Change }[] = [];

  /** @param files what is there, durably */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) {
      const inode = { durable: text };
      this.#names.set(path, inode);
      this.#durable.set(path, inode);
    }
  }

  /** To be told of each step after it was taken. */
  take({ does, path, to, made = [] }: FileStep): void {
    const known = this.#names.get(path);
    const inode: Inode = known === undefined || known === 'folder' ? { durable: torn } : known;
    if (does === 'create' || does === 'write') inode.durable = torn;
    if (does === 'create' && known === undefined) this.#change(path, [[path, inode]]);
    if (does === 'link' && to !== undefined) this.#change(path, [[to, inode]]);
    if (does === 'rename' && to !== undefined)
      this.#change(path, [
        [to, inode],
        [path, undefined],
      ]);
    if (does === 'unlink' && known !== undefined) this.#change(path, [[path, undefined]]);
    for (const each of made) this.#change(each, [[each, 'folder']]);
    if (does === 'sync') this.#sync(path, known);
  }

  #change(path: string, entries: readonly (readonly [string, Inode | 'folder' | undefined])[]): void {
    const change = new Map(entries);
    this.#pending.push({ folder: dirname(path), change });
    apply(this.#names, change);
  }

  #sync(path: string, known: Inode | 'folder' | undefined): void {
    if (known !== undefined && known !== 'folder') {
      known.durable = readFileSync(path, 'utf8');
      return;
    }
    for (const { folder, change } of this.#pending) if (folder === path) apply(this.#durable, change);
    this.#pending = this.#pending.filter(({ folder }) => folder !== path);
  }

  /** Every way in which the files may stand if the power goes now: each change that is not durable may be there or not. */
  *states(): Generator<ReadonlyMap<string, Left>> {
    const pending = this.#pending;
    for (let mask = 0; mask < 2 ** pending.length; mask += 1) {
      const names = new Map(this.#durable);
      for (const [index, { change }] of pending.entries()) if (mask & (1 << index)) apply(names, change);
      yield new Map(
        [...names].flatMap(([path, is]) =>
          is === 'folder' || !this.#isReached(path, names) ? [] : [[path, is.durable] as const],
        ),
      );
    }
  }

  /** Whether the folders that lead to it, of those that were made here, are there. */
  #isReached(path: string, names: ReadonlyMap<string, unknown>): boolean {
    for (let each = dirname(path); each !== dirname(each); each = dirname(each)) {
      if (this.#names.get(each) === 'folder' && !names.has(each)) return false;
    }
    return true;
  }
}

function apply(names: Map<string, Inode | 'folder'>, change: Change): void {
  for (const [path, is] of change) {
    if (is === undefined) names.delete(path);
    else names.set(path, is);
  }
}

/** Runs work, and gives every state that a power cut may leave: during it, and after it. */
export async function cutPower(
  folder: string,
  files: Readonly<Record<string, string>>,
  work: () => Promise<unknown>,
): Promise<{
  readonly during: readonly ReadonlyMap<string, Left>[];
  readonly after: readonly ReadonlyMap<string, Left>[];
}> {
  const named = Object.entries(files).map(([name, text]) => [join(folder, name), text] as const);
  for (const [path, text] of named)
    await original.open(path, 'w').then((file) => file.writeFile(text).finally(() => file.close()));
  const disk = new PowerCut(Object.fromEntries(named));
  const during: ReadonlyMap<string, Left>[] = [];
  const after = (step: FileStep): void => {
    disk.take(step);
    during.push(...disk.states());
  };
  await withFileSteps(folder, { after }, work);
  return { during, after: [...disk.states()] };
}
