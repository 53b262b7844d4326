import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, describe, expect, it } from 'vitest';
import type { Subscription, SubscriptionRequest } from '../contract/generated/types.ts';
import { toInstant } from '../contract/vocabulary.ts';
import type { Deliveries, SubscribingApplication } from '../deliveries/deliveries.ts';
import { openDemoReceiver } from './demo-receiver.ts';

const now = toInstant(Date.parse('2026-03-02T09:00:00Z'));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-receiver-'));
  folders.push(folder);
  return folder;
}

/** Subscriptions as the gateway keeps them, as far as the receiver uses them. */
function keepSubscriptions() {
  const kept: (Subscription & { readonly party: string })[] = [];
  const told: [SubscribingApplication, SubscriptionRequest][] = [];
  const deliveries: Pick<Deliveries, 'subscribe' | 'list' | 'end'> = {
    async subscribe(by, request) {
      told.push([by, request]);
      const subscription: Subscription = {
        ...{ id: `s_${String(kept.length).padStart(22, '0')}`, way: 'webhook', role: by.role, state: 'live' },
        ...{ purpose: request.purpose, notices: request.notices ?? false, createdAt: '2026-03-02T09:00:00.000Z' },
        url: request.webhook?.url ?? '',
      };
      kept.push({ ...subscription, party: by.party });
      return { ...subscription, secret: secretOf(by.party) };
    },
    list: async (party) => kept.filter((one) => one.party === party && one.state !== 'ended'),
    async end(party, id) {
      const index = kept.findIndex((one) => one.party === party && one.id === id);
      const ended = { ...kept[index], state: 'ended' } as Subscription & { party: string };
      kept[index] = ended;
      return ended;
    },
  };
  return { kept, told, deliveries };
}

const secretOf = (party: string) => `whsec_${Buffer.alloc(32, party).toString('base64')}`;
const eventOf = (id: string) => JSON.stringify({ specversion: '1.0', id, type: 'nl.sluis.support-status.changed.v1' });
function message(party: string, id: string, secret = secretOf(party)) {
  const body = eventOf(id);
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(now / 1000),
    'webhook-signature': new Webhook(secret).sign(id, new Date(now), body),
  };
  return [party, headers, Buffer.from(body)] as const;
}

const open = (directory = newFolder(), url = 'http://localhost:8080') =>
  openDemoReceiver({ directory, url, now: () => now });

async function openSubscribed() {
  const receiver = open();
  await receiver.subscribe(keepSubscriptions().deliveries, 'http://localhost:8080/demo/oidc', now);
  return receiver;
}

describe('the receiver of the demo', () => {
  it('agrees with messages of its own gateway only, for parties that receive here', () => {
    const receiver = open();
    expect(receiver.agrees('woonveste', 'localhost')).toBe(true);
    for (const [party, origin] of [
      ['woonveste', 'elders.nl'],
      ['woonveste', undefined],
      ['noordlicht', 'localhost'],
    ] as const)
      expect(receiver.agrees(party, origin)).toBe(false);
  });

  it('believes nothing before there is a subscription, nothing of a stranger, and nothing that is meant for another', async () => {
    expect(open().receive(...message('woonveste', 'd_1'))).toBe('not-believed');
    const receiver = await openSubscribed();
    expect(receiver.receive(...message('woonveste', 'd_1', secretOf('thuishof')))).toBe('not-believed');
    const [, headers, body] = message('thuishof', 'd_1');
    expect(receiver.receive('woonveste', headers, body)).toBe('not-believed');
    expect(receiver.receive(...message('noordlicht', 'd_1'))).toBeUndefined();
    expect(receiver.received()).toEqual([]);
    expect([receiver.refused('woonveste'), receiver.refused('thuishof')]).toEqual([2, 0]);
  });

  it('understands nothing that is called otherwise inside than outside, or is no event', async () => {
    const receiver = await openSubscribed();
    for (const body of [eventOf('d_2'), '[', 'null', '1']) {
      const headers = {
        'webhook-id': 'd_1',
        'webhook-timestamp': String(now / 1000),
        'webhook-signature': new Webhook(secretOf('woonveste')).sign('d_1', new Date(now), body),
      };
      expect(receiver.receive('woonveste', headers, Buffer.from(body))).toBe('not-understood');
    }
    expect(receiver.received()).toEqual([]);
  });

  it('shows a message once, however often it comes', async () => {
    const receiver = await openSubscribed();
    for (const id of ['d_1', 'd_2', 'd_1']) expect(receiver.receive(...message('woonveste', id))).toBe('accepted');
    expect(receiver.received().map(({ event, times, number }) => [event.id, times, number])).toEqual([
      ['d_1', 2, 1],
      ['d_2', 1, 2],
    ]);
  });

  it('remembers the last fifty messages and no more', async () => {
    const receiver = await openSubscribed();
    for (let index = 0; index < 60; index += 1) receiver.receive(...message('thuishof', `d_${index}`));
    expect(receiver.received()).toHaveLength(50);
    expect(receiver.received()[0]?.event.id).toBe('d_59');
  });

  it('subscribes three parties for after-care, with notices, and keeps to that after a restart', async () => {
    const { deliveries, kept, told } = keepSubscriptions();
    const folder = newFolder();
    await open(folder).subscribe(deliveries, 'http://localhost:8080/demo/oidc', now);
    expect(
      told.map(([{ party, role, clientId }, { purpose, notices, webhook }]) => [
        party,
        role,
        clientId,
        purpose,
        notices,
        webhook?.url,
      ]),
    ).toEqual(
      [
        ['woonveste', 'woonconsulent'],
        ['thuishof', 'woonconsulent'],
        ['veldhaven', 'consulent-wmo'],
      ].map(([party, role]) => [
        party,
        role,
        `${party}.${role}`,
        'P06',
        true,
        `http://localhost:8080/demo/receiver/${party}`,
      ]),
    );
    const again = open(folder);
    await again.subscribe(deliveries, 'http://localhost:8080/demo/oidc', now);
    expect(told).toHaveLength(3);
    expect(again.receive(...message('veldhaven', 'd_1'))).toBe('accepted');
    // On another port it is another receiver.
    await open(folder, 'http://localhost:8081').subscribe(deliveries, 'http://localhost:8081/demo/oidc', now);
    expect(kept.filter(({ state }) => state === 'live').map(({ url }) => url)).toEqual(
      ['woonveste', 'thuishof', 'veldhaven'].map((party) => `http://localhost:8081/demo/receiver/${party}`),
    );
  });
});
