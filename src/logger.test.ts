import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { GatewayError } from './errors.ts';
import { describeError } from './logger.ts';

const logger = new URL('./logger.ts', import.meta.url).href;

/** What a process that logs writes: each line of standard error, read back; and that it writes nothing else. */
function written(level: 'silent' | 'error' | 'warn' | 'info', code: string): Record<string, unknown>[] {
  const program = `import { createLogger } from ${JSON.stringify(logger)};
    const log = createLogger('${level}'); ${code}`;
  const run = `${process.execPath} --disable-warning=ExperimentalWarning --input-type=module 2>&1 >/dev/null`;
  const text = execFileSync('sh', ['-c', run], { input: program, encoding: 'utf8' });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('a line of the log', () => {
  it('holds what has a key in the allow-list, and nothing else at any depth', () => {
    const lines = written(
      'info',
      `log.info('asked', { party: 'woonveste', milliseconds: 12, status: 200, familyName: 'kanarie', bsn: '999990019' });
       log.warn('deep', { party: { familyName: 'kanarie' }, source: ['kanarie'], problem: { toJSON: () => 'kanarie' } });
       log.error('failed', new Error('kanarie'));
       log.error('forged', { message: 'kanarie', level: 'kanarie', timestamp: 'kanarie', errorStack: 'at x' });
       log.info('bare');`,
    );
    expect(JSON.stringify(lines)).not.toMatch(/kanarie|999990019/);
    expect(lines.map(({ timestamp: _, ...line }) => line)).toEqual([
      { level: 'info', message: 'asked', party: 'woonveste', milliseconds: 12, status: 200 },
      { level: 'warn', message: 'deep' },
      { level: 'error', message: 'failed' },
      { level: 'error', message: 'forged', errorStack: 'at x' },
      { level: 'info', message: 'bare' },
    ]);
    expect(lines.every(({ timestamp }) => /^\d{4}-\d{2}-\d{2}T/.test(String(timestamp)))).toBe(true);
  });

  it.each<['silent' | 'error' | 'warn', string[]]>([
    ['silent', []],
    ['error', ['three']],
    ['warn', ['two', 'three']],
  ])('is written from its level on: %s', (level, messages) => {
    const lines = written(level, `log.info('one'); log.warn('two'); log.error('three');`);
    expect(lines.map(({ message }) => message)).toEqual(messages);
  });
});

describe('what is told of an unexpected error', () => {
  it('is its class and its place, never its message', () => {
    const told = describeError(new GatewayError('conflict', 'kanarie', { cause: new Error('kanarie') }));
    expect(told['errorName']).toBe('GatewayError');
    expect(told['errorStack']).toMatch(/^\s+at .*logger\.test\.ts/);
    expect(JSON.stringify(told)).not.toContain('kanarie');
  });

  it.each([
    ['a text', 'kanarie'],
    ['nothing', undefined],
    ['an object', { message: 'kanarie', stack: 'at kanarie' }],
  ])('is, of %s that was thrown, only what kind of value it is', (_what, thrown) => {
    expect(describeError(thrown)).toEqual({ errorName: typeof thrown });
  });

  it('holds no message that was changed, or that looks like a place', () => {
    const changed = new Error('kanarie\n    at kanarie (kanarie:1:1)');
    changed.message = 'another';
    const bare = new Error('kanarie');
    delete bare.stack;
    expect(JSON.stringify([describeError(changed), describeError(bare)])).not.toContain('kanarie');
  });
});
