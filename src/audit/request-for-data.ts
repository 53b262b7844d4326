/** What the log tells of what parties got of clients: what they asked, and what they were sent. */
import type { Entry } from '../contract/generated/types.ts';

/** A request for data; one that was refused before it was known what for is none. */
export const isRequestForData = ({ kind, purpose }: Pick<Entry, 'kind' | 'purpose'>): boolean =>
  kind === 'disclosure' || ((kind === 'rejected' || kind === 'failed') && purpose !== undefined);

/** What left by itself, to who subscribed. A delivery of which nothing left was asked by nobody: it counts as no request. */
export const isSent = ({ kind, disclosed = [] }: Pick<Entry, 'kind' | 'disclosed'>): boolean =>
  kind === 'delivery' && disclosed.length > 0;
