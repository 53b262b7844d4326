import { connect } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { listenForMetrics } from './metrics-listener.ts';

it('is free again soon when others sit on all its connections and say nothing', async () => {
  const parts = {
    port: 0,
    host: '127.0.0.1',
    token: undefined,
    contentType: 'text/plain',
    text: async () => 'numbers',
  };
  await using listening = await listenForMetrics(parts);
  const silent = Array.from({ length: 20 }, () => connect(listening.port, '127.0.0.1').on('error', () => {}));
  onTestFinished(() => {
    for (const socket of silent) socket.destroy();
  });
  await Promise.all(silent.map((socket) => new Promise<void>((resolve) => socket.once('connect', resolve))));
  const read = async (): Promise<string> => (await fetch(`http://127.0.0.1:${listening.port}/metrics`)).text();
  await expect(read()).rejects.toThrow();
  await vi.waitFor(async () => expect(await read()).toBe('numbers'), { timeout: 10_000, interval: 200 });
});
