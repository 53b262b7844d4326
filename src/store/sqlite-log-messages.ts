import type { LogRow } from './engine.ts';

/** What the log's thread is started with. */
export interface LogThreadStart {
  readonly file: string;
  readonly tree: string;
}

/** Asked of the log's thread, one at a time. */
export type LogThreadRequest = { readonly ask: 'append'; readonly rows: readonly LogRow[] } | { readonly ask: 'close' };

/** What it says: once when it is ready, then once per request. */
export type LogThreadReply =
  | { readonly say: 'ready' }
  | { readonly say: 'taken' }
  | { readonly say: 'done'; readonly duplicates: readonly string[] }
  | { readonly say: 'failed'; readonly reason: string };
