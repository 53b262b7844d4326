import type { FieldName } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { Tx } from '../rights/rights.ts';
import type { Call } from './call.ts';
import type { RelatedCase } from './own-case.ts';
import type { Steps } from './steps.ts';
import type { Trail } from './trail.ts';

interface Rectifying {
  readonly steps: Steps;
  readonly call: Call;
  readonly caller: AuthenticatedCaller;
  readonly trail: Trail;
}

/** A wrong value was found without a request of the client. */
const byItself = 'yes';
const requestId = /^r_[A-Za-z0-9_-]{22}$/;

/**
 * What goes with a value that is put right, in the same transaction: everybody who received the field, or what is made of
 * it, is told (AVG art. 19), and the client's request says that it was done.
 * @throws GatewayError `invalid-input` when it names no request
 */
export function tellRectified(
  { steps: { notices, rights, policy }, call: { at }, caller, trail }: Rectifying,
  { subject }: RelatedCase,
  { fields, rectifies }: { readonly fields: readonly FieldName[]; readonly rectifies: string },
): (tx: Tx) => Promise<void> {
  if (rectifies !== byItself && !requestId.test(rectifies)) {
    const errors = [{ pointer: '', parameter: 'rectifies', code: 'pattern', detail: 'is yes, or the id of a request' }];
    throw new GatewayError('invalid-input', 'The query names no request.', { errors });
  }
  // What was made of a wrong value is wrong as well.
  const made = policy.catalogue.fields.filter(({ derivedFrom }) => derivedFrom.some((from) => fields.includes(from)));
  const wrong = [...new Set([...fields, ...made.map(({ name }) => name)])];
  return async (tx) => {
    const task = await notices.plan(tx, { kind: 'data.rectified', subject, fields: wrong }, at);
    if (rectifies === byItself) return;
    await rights.noteCorrection(tx, rectifies, { subject, by: caller.party, task, at });
    trail.clientRecord(rectifies);
  };
}
