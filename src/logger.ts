import winston from 'winston';

/**
 * The only keys a log line may carry beside its level, message and time. A value of a client, a token, a secret or a
 * name of a person has no key here, and what has no key is not written.
 */
const loggableKeys = new Set([
  'code',
  'status',
  'method',
  'route',
  'milliseconds',
  'entry',
  'traceId',
  'party',
  'apiClient',
  'source',
  'problem',
  'tree',
  'place',
  'count',
  'port',
  'url',
  'version',
  'agreement',
  'days',
  'on',
  'errorName',
  'errorStack',
]);

/** Plain values under known keys, in an object of our own: winston itself would take over the message of an error. */
function toLoggable(fields: LogFields): LogFields {
  const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => loggableKeys.has(key) && isPlain(value)));
}

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** The log of the running process, one JSON object a line on standard error. Never a value of a client. */
export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** @param level the least level that is written: error, warn or info; silent writes nothing */
export function createLogger(level: 'silent' | 'error' | 'warn' | 'info'): Logger {
  const lines = winston.createLogger({
    level: level === 'silent' ? 'error' : level,
    silent: level === 'silent',
    format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    transports: [new winston.transports.Console({ stderrLevels: ['error', 'warn', 'info'] })],
  });
  const at = (lineLevel: 'info' | 'warn' | 'error') => (message: string, fields?: LogFields) => {
    lines.log({ ...toLoggable(fields ?? {}), level: lineLevel, message });
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * What of an unexpected error may be logged: its class and where it was thrown. Its message may quote input or a
 * value, and so stays out.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const { stack = '', message } = error;
  // The stack begins with the message, and a line of a message may look like a frame.
  const end = stack.indexOf(message);
  const below = end < 0 ? '' : stack.slice(end + message.length);
  const frames = below.split('\n').filter((line) => /^\s+at /.test(line));
  return { errorName: error.name, errorStack: frames.slice(0, 8).join('\n') };
}
