import { expect, test } from 'vitest';
import { TrialQueue } from './trial-queue.ts';

const busy = expect.objectContaining({ code: 'too-many-requests' });

test('trials of one party never run beside each other, and few of them wait', async () => {
  const queue = new TrialQueue();
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
  };
  const [one, two, three] = [queue.run('veldhaven', work), queue.run('veldhaven', work), queue.run('veldhaven', work)];
  await expect(three).rejects.toEqual(busy);
  await Promise.all([one, two]);
  expect(most).toBe(1);
  await expect(queue.run('veldhaven', async () => 'weer')).resolves.toBe('weer');
});

test('one party does not keep another from trying, but all together are bounded', async () => {
  const queue = new TrialQueue();
  const gate = Promise.withResolvers<void>();
  const parties = Array.from({ length: 8 }, (_, index) => `partij-${index}`);
  const running = parties.map((party) => queue.run(party, () => gate.promise));
  await expect(queue.run('nog-een', () => gate.promise)).rejects.toEqual(busy);
  gate.resolve();
  await Promise.all(running);
});

test('a trial that fails leaves room for the next', async () => {
  const queue = new TrialQueue();
  const failing = queue.run('veldhaven', () => Promise.reject(new Error('mislukt')));
  const next = queue.run('veldhaven', async () => 'goed');
  await expect(failing).rejects.toThrow('mislukt');
  await expect(next).resolves.toBe('goed');
});
