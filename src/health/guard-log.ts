import type { Audit } from '../audit/audit.ts';
import type { Entry } from '../contract/generated/types.ts';
import { GatewayError, type ProblemCode } from '../errors.ts';

interface Guarding {
  /** Why nothing may be recorded now. */
  readonly closure: () => ProblemCode | undefined;
  /** Told of every entry that is durable. */
  readonly recorded: (entry: Entry) => void;
  /** Told when one could not be made durable. */
  readonly failed: (error: unknown) => void;
}

/**
 * The log, which makes no answer while the gateway is closed. Nothing is sent that the log did not record, on any path: so
 * this one place closes them all, whatever they did before.
 */
export function guardLog(audit: Audit, { closure, recorded, failed }: Guarding): Audit {
  const assertOpen = (): void => {
    const code = closure();
    if (code !== undefined) throw new GatewayError(code, 'the gateway is closed');
  };
  return {
    ...audit,
    async record(draft, answer) {
      assertOpen();
      try {
        const result = await audit.record(draft, answer);
        recorded(result.entry);
        return result;
      } catch (error) {
        failed(error);
        throw error;
      }
    },
    async again(earlier, answer) {
      assertOpen();
      return audit.again(earlier, answer);
    },
  };
}
