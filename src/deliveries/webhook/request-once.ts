import http, { type Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostOf, mayConnect, type TargetRules } from './target.ts';
import { toFault, UnusableAddress } from './to-fault.ts';
import type { Fault } from './webhooks.ts';

/** Every address that a name leads to, in the order to try them. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface OutgoingRequest {
  readonly method: 'POST' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Of an answer only its status and its headers count; its body is read to its end or cut, and forgotten. */
export type Attempt =
  | { readonly ok: true; readonly status: number; readonly headers: IncomingMessage['headers'] }
  /** `reused`: on a connection that was open already, which the other side may have closed at the same moment. */
  | { readonly ok: false; readonly fault: Fault; readonly reused: boolean };

/** In milliseconds: until there is a connection, for everything together, and for the body once the status is known. */
export interface Patience {
  readonly connect: number;
  readonly whole: number;
  readonly body: number;
}

export interface Line {
  readonly rules: TargetRules;
  readonly resolve: Resolve;
  readonly agentFor: (url: URL) => Agent;
  readonly patience: Patience;
}

const maxHeaderBytes = 8_192;
const maxBodyBytes = 4_096;

/**
 * One request to an address that is not trusted: to an address of its name that may be used, ended in time, within a
 * number of bytes, and followed nowhere.
 */
export function requestOnce(line: Line, url: URL, { method, headers, body }: OutgoingRequest): Promise<Attempt> {
  const { patience, rules } = line;
  // A name is looked up while connecting; an address is not, and so is judged here.
  if (isIP(hostOf(url)) !== 0 && !mayConnect(url, hostOf(url), rules)) {
    return Promise.resolve({ ok: false, fault: 'address-not-public', reused: false });
  }
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(patience.whole);
    const { request: send } = url.protocol === 'https:' ? https : http;
    const request = send(url, {
      ...{ method, headers, signal },
      agent: line.agentFor(url),
      lookup: lookUp(url, line),
      maxHeaderSize: maxHeaderBytes,
      insecureHTTPParser: false,
    });
    let answered: Attempt | undefined;
    const fail = (fault: Fault) => resolve(answered ?? { ok: false, fault, reused: request.reusedSocket });
    // Once there is a status, that is the answer, whatever becomes of the rest.
    const answer = ({ statusCode: status = 0, headers: received }: IncomingMessage): Attempt => {
      answered = { ok: true, status, headers: received };
      return answered;
    };
    request.on('error', (error) => {
      if (answered === undefined) fail(signal.aborted ? 'time-out' : toFault(error));
    });
    request.on('response', (response) => {
      const status = answer(response);
      finish(response, patience.body, () => resolve(status));
    });
    // Nobody asked for another protocol. Without a listener Node cuts the connection, and tells nobody.
    request.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(answer(response));
    });
    request.once('close', () => fail(signal.aborted ? 'time-out' : 'broken-off'));
    // Also of one that still waits for a connection: Node tells nobody before it gets one.
    signal.addEventListener('abort', () => fail('time-out'), { once: true });
    limitConnecting(request, patience.connect);
    request.end(body);
  });
}

/** Answers a socket with the addresses of a name, when each of them may be used: one that may not spoils the others. */
function lookUp(url: URL, { resolve, rules }: Line): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        const error = addresses.every(({ address }) => mayConnect(url, address, rules)) ? null : new UnusableAddress();
        if (error !== null || first === undefined) callback(error ?? new UnusableAddress(), '', 0);
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

function limitConnecting(request: ClientRequest, limit: number): void {
  request.once('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => request.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), limit);
    const stop = () => clearTimeout(timer);
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', stop);
    socket.once('close', stop);
  });
}

/** Reads an answer to its end, so that its connection can be used again, or cuts it. What it says is not kept. */
function finish(response: IncomingMessage, limit: number, done: () => void): void {
  let size = 0;
  const cut = () => response.destroy();
  const timer = setTimeout(cut, limit);
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBodyBytes) cut();
  });
  // Broken off or not: the status had been given.
  response.on('error', () => {});
  response.once('close', () => {
    clearTimeout(timer);
    done();
  });
}
