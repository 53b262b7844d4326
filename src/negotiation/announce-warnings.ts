import type { Agreements, Warning } from '../agreements/agreements.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { describeError, type Logger } from '../logger.ts';

const day = 24 * 60 * 60 * 1000;

interface Announced {
  readonly agreements: Pick<Agreements, 'warnings'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Tells the operator now, and every day from now on, what of the agreements ends within 90, 30 or 7 days: a term, a key,
 * a mandate. On its last day everything closes, so somebody must know beforehand. Disposing of it ends the telling.
 */
export function announceWarnings({ agreements, clock, logger }: Announced): Disposable {
  const announce = async (): Promise<void> => {
    try {
      for (const warning of await agreements.warnings(clock())) logger.warn('something ends soon', toFields(warning));
    } catch (error) {
      logger.error('the warnings of the agreements cannot be read', describeError(error));
    }
  };
  void announce();
  const timer = setInterval(() => void announce(), day).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

const toFields = ({ code, days, on, about }: Warning) => ({
  code,
  days,
  on,
  agreement: about.agreement?.id,
  version: about.agreement?.version,
  party: about.party,
});
