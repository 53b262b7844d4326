import { afterEach, describe, expect, it, vi } from 'vitest';
import { GatewayError } from './errors.ts';
import { createLogger, describeError, type LogFields } from './logger.ts';

/** What reaches standard error while something is logged. */
async function written(level: Parameters<typeof createLogger>[0], work: (logger: ReturnType<typeof createLogger>) => void) {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(`stdout ${String(chunk)}`) > 0);
  const error = vi.spyOn(console, '_stderr' as never).mockImplementation(() => true as never);
  work(createLogger(level));
  await new Promise((resolve) => setImmediate(resolve));
  error.mockRestore();
  out.mockRestore();
  return lines;
}
afterEach(() => vi.restoreAllMocks());

describe('x', () => {
  it('y', async () => {
    const lines = await written('info', (logger) => logger.info('hello', { party: 'p', familyName: 'kanarie' } as LogFields));
    expect(lines).toEqual([]);
    expect(describeError(new GatewayError('conflict', 'kanarie'))).toEqual({});
  });
});
