import { expect, it } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { type FailureKind, SourceFailure } from './source.ts';

function open() {
  const state = { now: 1_000_000, calls: 0 };
  const breaker = createCircuitBreaker(() => toInstant(state.now));
  const outcome = (kind?: FailureKind) =>
    breaker
      .run(async () => {
        state.calls += 1;
        if (kind) throw new SourceFailure(kind);
        return 'answered';
      })
      .catch((error: unknown) => (error instanceof SourceFailure ? error.kind : error));
  return { state, breaker, outcome };
}

it('five failures in a row open it, and then no work is done', async () => {
  const { state, outcome } = open();
  for (let count = 0; count < 5; count += 1) expect(await outcome('time-out')).toBe('time-out');

  expect(await outcome()).toBe('paused');
  state.now += 29_999;
  expect(await outcome()).toBe('paused');
  expect(state.calls).toBe(5);
});

it('an answer in between starts the count again', async () => {
  const { outcome } = open();
  for (let count = 0; count < 4; count += 1) await outcome('server-error');
  await outcome();
  for (let count = 0; count < 4; count += 1) await outcome('unreachable');

  expect(await outcome()).toBe('answered');
});

it('what is wrong with one answer does not close the source to others', async () => {
  const { outcome } = open();
  for (let count = 0; count < 9; count += 1) await outcome(count % 2 ? 'refused' : 'too-large');

  expect(await outcome()).toBe('answered');
});

it('after the pause one request tries; its failure opens for another pause, its answer closes', async () => {
  const { state, breaker, outcome } = open();
  for (let count = 0; count < 5; count += 1) await outcome('token');
  state.now += 30_000;
  const { promise, reject } = Promise.withResolvers<never>();
  const trial = breaker.run(() => promise).catch((error: unknown) => error);

  expect(await outcome()).toBe('paused');
  reject(new SourceFailure('time-out'));
  await trial;
  expect(await outcome()).toBe('paused');
  state.now += 30_000;
  expect(await outcome()).toBe('answered');
  expect(await outcome()).toBe('answered');
});
