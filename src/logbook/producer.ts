import { registerUrl } from '../contract/processing-activity.ts';

/** Which gateway the records are of. */
export interface Producer {
  /** The URL under which others reach the gateway: what leaves the house is told apart by it. */
  readonly url: string;
  /** The id of the party that runs the gateway, when one does. */
  readonly operator?: string | undefined;
}

/** The producer, and what is worked out of it once. */
export interface Origin {
  /** Names of OpenTelemetry (semantic conventions, `service.*`). */
  readonly service: { readonly 'service.name': 'sluis'; readonly 'service.namespace': string };
  readonly register: string;
  readonly site: string;
  /** The URL of a party, as the one that called. */
  partyUrl(party: string): string;
}

export function toOrigin({ url, operator }: Producer): Origin {
  const base = url.replace(/\/+$/, '');
  return {
    service: { 'service.name': 'sluis', 'service.namespace': base },
    register: registerUrl(base),
    site: operator ?? base,
    partyUrl: (party) => `${base}/v1/parties/${party}`,
  };
}

/** What the views call the keyed reference of a client: it is no number of anything outside the log. */
export const subjectIdType = 'sluis-log-reference';
