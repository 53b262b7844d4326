/** A sender, gateways and a receiver in processes of their own, each of which can be killed and started again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import type { GatewayProcess } from './gateway-process.ts';
import { authority, issueFor } from './hostile-receiver.ts';
import { type OwnProcess, startOwn } from './own-process.ts';
import { openProductionRegion, type ProductionRegion } from './production-region.ts';
import type { SenderOrder, SenderStep } from './pushing-sender.ts';
import type { ReceivedMessage, ReceiverOrder } from './webhook-receiver.ts';

export type Who = readonly [party: string, role: string];
export const sender: Who = ['zorg-een', 'zorgcoordinator'];
export const corporation: Who = ['corporatie-een', 'woonconsulent'];
export const municipality: Who = ['gemeente-een', 'consulent-wmo'];
/** Subscribed as well, and in no case. */
export const outsider: Who = ['corporatie-twee', 'woonconsulent'];

export interface Play extends AsyncDisposable {
  readonly region: ProductionRegion;
  readonly gateways: (GatewayProcess | undefined)[];
  /** How far the clocks of the gateways run ahead now. */
  clockOff: number;
  send(who: Who, method: string, path: string, body?: unknown): Promise<unknown>;
  startGateway(index: number): Promise<void>;
  killGateway(index: number): Promise<void>;
  startReceiver(): Promise<void>;
  killReceiver(): Promise<void>;
  startSender(): Promise<void>;
  killSender(): Promise<void>;
  /** Lets the sender finish what it began. @returns its exit code */
  finishSender(): Promise<number | null>;
  /** Subscribes to what concerns P06, by webhook. */
  subscribe(who: Who): Promise<void>;
  /** The cases that the sender tells of from its next start on. */
  tellOf(caseRefs: readonly string[]): void;
  sent(): readonly SenderStep[];
  received(): readonly ReceivedMessage[];
}

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** @param count how many gateways there are on the one database */
export async function openPlay(kind: 'sqlite' | 'postgres', count: number): Promise<Play> {
  await using opening = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'sluis-play-'));
  opening.defer(() => rmSync(folder, { recursive: true, force: true }));
  const files = openFiles(folder);
  const port = await freePort();
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const region = opening.use(
    await openProductionRegion(kind, {
      SLUIS_WEBHOOK_PRIVATE_HOSTS: JSON.stringify([`localhost:${port}`]),
      SLUIS_WEBHOOK_AUTHORITIES: files.authorities,
    }),
  );
  const identity = issueFor('localhost');
  const receiving: ReceiverOrder = {
    ...{ port, cert: identity.certificate.toString(), secrets: files.secrets, journal: files.received, hesitation: 15 },
    key: identity.key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const urls = ports.map((one) => `http://127.0.0.1:${one}`);
  const pushing: SenderOrder = { urls, caseRefs: [], token: files.token, journal: files.sent, pause: 30 };
  const running: { receiver?: OwnProcess; sender?: OwnProcess } = {};
  const play: Play = {
    region,
    gateways: ports.map(() => undefined),
    clockOff: 0,
    async send(who, method, path, body) {
      const url = play.gateways.find((gateway) => gateway !== undefined)?.url;
      const headers = region.headersOf(...who, play.clockOff);
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(`${url}/v1${path}`, { method, headers, ...content });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return JSON.parse(text);
    },
    async startGateway(index) {
      writeFileSync(files.token, region.headersOf(...sender, play.clockOff)['authorization'] ?? '');
      play.gateways[index] = await region.start(`poort-${index}`, play.clockOff, ports[index]);
    },
    async killGateway(index) {
      await play.gateways[index]?.kill();
      play.gateways[index] = undefined;
    },
    async startReceiver() {
      running.receiver = await startOwn(new URL('webhook-receiver.ts', import.meta.url), receiving);
    },
    killReceiver: async () => running.receiver?.kill(),
    async startSender() {
      running.sender = await startOwn(new URL('pushing-sender.ts', import.meta.url), pushing);
    },
    killSender: async () => running.sender?.kill(),
    finishSender: async () => (await running.sender?.finish()) ?? null,
    async subscribe(who) {
      const [party, role] = who;
      const webhook = { url: `https://localhost:${port}/${party}` };
      const made = await play.send(who, 'POST', '/subscriptions', { role, purpose: 'P06', webhook });
      const { secret, state } = made as { secret: string; state: string };
      if (state !== 'live') throw new Error(`the receiver did not agree: ${state}`);
      const known = JSON.parse(readFileSync(files.secrets, 'utf8')) as object;
      writeFileSync(files.secrets, JSON.stringify({ ...known, [`/${party}`]: secret }));
    },
    tellOf: (caseRefs) => void Object.assign(pushing, { caseRefs }),
    sent: () => linesOf<SenderStep>(files.sent),
    received: () => linesOf<ReceivedMessage>(files.received),
    async [Symbol.asyncDispose]() {
      await Promise.all([
        running.sender?.kill(),
        running.receiver?.kill(),
        ...ports.map((_, i) => play.killGateway(i)),
      ]);
      await opened.disposeAsync();
    },
  };
  const opened = opening.move();
  return play;
}

function openFiles(folder: string) {
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    authorities: file('authorities.pem', authority.certificate.toString()),
    secrets: file('secrets.json', '{}'),
    token: file('token', ''),
    sent: file('sent.ndjson', ''),
    received: file('received.ndjson', ''),
  };
}
