/** One exchange with a witness, or with a gateway of which one is the witness: nothing that comes back is trusted. */

/** Why there is no answer: a closed list, as nothing that came over the line is repeated. */
export type LineFault = 'unreachable' | 'time-out' | 'too-large' | 'redirect';

export type LineAnswer =
  | { readonly ok: true; readonly status: number; readonly contentType: string; readonly text: string }
  | { readonly ok: false; readonly fault: LineFault };

export interface Asked {
  /** What to send; nothing is sent, and only asked, when it is left out. */
  readonly body?: string;
  readonly contentType?: string;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
  /** Milliseconds for everything together. */
  readonly patience?: number;
}

const patience = 10_000;
/** A checkpoint with every signature that it may have, and room for as much again. */
const mostBytes = 64 * 1_024;

/** Bounded in time and in bytes, and followed nowhere. */
export async function askOnce(url: URL, asked: Asked = {}): Promise<LineAnswer> {
  const time = AbortSignal.timeout(asked.patience ?? patience);
  const signal = asked.signal === undefined ? time : AbortSignal.any([time, asked.signal]);
  const { body, contentType = 'text/plain; charset=utf-8' } = asked;
  try {
    const response = await fetch(url, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers: { 'accept-encoding': 'identity', ...(body === undefined ? {} : { 'content-type': contentType }) },
      redirect: 'manual',
      signal,
    });
    if (response.status >= 300 && response.status <= 399) {
      await response.body?.cancel();
      return { ok: false, fault: 'redirect' };
    }
    const text = await readText(response);
    if (text === undefined) return { ok: false, fault: 'too-large' };
    return { ok: true, status: response.status, contentType: response.headers.get('content-type') ?? '', text };
  } catch {
    return { ok: false, fault: time.aborted ? 'time-out' : 'unreachable' };
  }
}

/** Undefined when there is more of it than anybody needs. */
async function readText(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
