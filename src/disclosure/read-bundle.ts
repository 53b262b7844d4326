import type { AgreementLife } from '../agreements/agreements.ts';
import type { PartyId } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { act, type Done } from './act.ts';
import { DocumentResponse } from './answer.ts';
import type { Call } from './call.ts';
import type { Steps } from './steps.ts';

/** Which bundle is asked for, as it came in: an agreement, and another version of it than the one in force. */
export interface BundleQuery {
  readonly agreement: string;
  readonly version: string | undefined;
}

/**
 * An agreement as a bundle for a party's own OPA: of the version in force, or of the version that is named, so that a
 * party can try what it is asked to sign. For parties to it only; an unknown agreement and another region's look the same.
 */
export function readBundle(steps: Steps, call: Call, { agreement: id, version }: BundleQuery): Done<DocumentResponse> {
  return act(steps, call, 'agreement-read', async (caller, trail) => {
    const life = await steps.agreements.life(id, version, call.at);
    if (life === undefined || !isParty(life, caller.party)) throw noBundle();
    if (version === undefined && life.state !== 'in-force') throw noBundle();
    const agreement = await steps.agreements.byHash(life.hash);
    if (agreement === undefined) throw noBundle();
    trail.agreement({ id, version: life.version, hash: life.hash });
    const { bytes, etag } = await steps.bundles.of(agreement);
    const fileName = `${id}-${life.version}.tar.gz`;
    return new DocumentResponse({ contentType: 'application/gzip', content: bytes, etag, fileName });
  });
}

/** Whether the agreement names the party, or it acceded and was admitted, whatever it stated since. */
const isParty = ({ parties }: AgreementLife, id: PartyId): boolean =>
  parties.some((party) => party.id === id && party.state !== 'awaits-admission');

const noBundle = (): GatewayError =>
  new GatewayError('not-found', 'There is no bundle of this agreement for your party.');
