import dns from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import type { Clock } from '../../contract/vocabulary.ts';
import { askAgreement } from './ask-agreement.ts';
import { outcomeOf } from './outcome-of.ts';
import {
  type Attempt,
  type Line,
  type OutgoingRequest,
  type Patience,
  type Resolve,
  requestOnce,
} from './request-once.ts';
import { signMessage } from './sign-message.ts';
import { findTargetProblems } from './target.ts';
import type { Fault, SendOutcome, WebhookSettings, Webhooks } from './webhooks.ts';

/** Connections to one host, at once and kept open without work: messages come in bursts, and opening one costs more than both. */
const [perHost, idlePerHost] = [4, 4];
const idleTime = 5_000;
const patience: Patience = { connect: 3_000, whole: 10_000, body: 1_000 };

interface WebhookParts {
  readonly settings: WebhookSettings;
  /** For the time in the signature: the real one, as receivers compare it with theirs. */
  readonly clock: Clock;
  /** For tests: how a name is looked up, and how long is waited. */
  readonly resolve?: Resolve;
  readonly patience?: Patience;
}

/** Opens the way out for webhooks. Disposing of it closes every connection. */
export function openWebhooks({ settings, clock, ...parts }: WebhookParts): Webhooks {
  const agents = openAgents(settings);
  const resolve: Resolve = parts.resolve ?? ((host) => dns.lookup(host, { all: true }));
  const agentFor = ({ protocol }: URL) => (protocol === 'https:' ? agents.https : agents.http);
  const line: Line = { rules: settings, resolve, agentFor, patience: parts.patience ?? patience };
  const problemsOf = (url: string, pointer: string) => findTargetProblems(url, settings, pointer);
  /** The rules may have become stricter since an address was registered. */
  const ask = (url: string, request: OutgoingRequest): Promise<Attempt> =>
    problemsOf(url, '').length === 0
      ? requestTwice(line, new URL(url), { ...request, headers: { ...request.headers, ...identityOf(settings) } })
      : Promise.resolve({ ok: false, fault: 'address-not-usable', reused: false });
  return {
    problemsOf,
    confirm: ({ url }) => askAgreement((request) => ask(url, request), settings.origin),
    async send({ url, secrets }, message) {
      const at = clock();
      const headers = {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'content-length': String(Buffer.byteLength(message.body)),
        ...signMessage(message, secrets, at),
      };
      const attempt = await ask(url, { method: 'POST', headers, body: message.body });
      return attempt.ok
        ? outcomeOf(attempt.status, attempt.headers['retry-after'], clock())
        : afterFault(attempt.fault);
    },
    [Symbol.dispose]() {
      agents.https.destroy();
      agents.http.destroy();
    },
  };
}

/** Named on every request (CloudEvents webhooks, sections 2.1 and 4.1.2). */
const identityOf = ({ origin }: WebhookSettings) => ({ 'webhook-request-origin': origin, 'user-agent': 'Sluis' });

/** Neither is a matter of waiting. */
const lasting: ReadonlySet<Fault> = new Set(['address-not-usable', 'address-not-public']);

const afterFault = (fault: Fault): SendOutcome => ({ kind: lasting.has(fault) ? 'refused' : 'retry', fault });

/** A connection that was kept open may have been closed at the other end just now: that says nothing, so once more. */
async function requestTwice(line: Line, url: URL, request: OutgoingRequest): Promise<Attempt> {
  const first = await requestOnce(line, url, request);
  const wasStale = !first.ok && first.reused && first.fault === 'broken-off';
  return wasStale ? requestOnce(line, url, request) : first;
}

/** Agents of their own: what other parts or the environment set for all requests (a proxy, no verification) is not theirs. */
function openAgents({ authorities }: WebhookSettings): { readonly https: https.Agent; readonly http: http.Agent } {
  const connections = { keepAlive: true, maxSockets: perHost, maxFreeSockets: idlePerHost, timeout: idleTime };
  const ca = [...tls.getCACertificates('default'), ...(authorities === undefined ? [] : [authorities])];
  // Made once: Node would read every certificate again for each connection, and make all of them a part of the name under
  // which it looks for an open one, at each request.
  const secureContext = tls.createSecureContext({ ca, minVersion: 'TLSv1.2' });
  return {
    https: new https.Agent({ ...connections, secureContext, rejectUnauthorized: true }),
    http: new http.Agent(connections),
  };
}
