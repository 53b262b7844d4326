/**
 * Why somebody is not in: gave up at the provider, came back too late, elsewhere or twice, what the provider said was not
 * good, did not prove anew who it is, may do nothing here, is blocked, or is a client of whom the provider is not sure
 * enough or gives no number.
 */
export type NotIn = 'cancelled' | 'lost' | 'failed' | 'not-fresh' | 'no-role' | 'blocked' | 'not-known';

export type LogInOutcome =
  | {
      readonly ok: true;
      /** For the browser's cookie. */
      readonly session: string;
      readonly returnTo: string;
      readonly isClient: boolean;
    }
  | { readonly ok: false; readonly reason: NotIn; readonly returnTo?: string };
