import type { SupportEvent, SupportEventRequest } from '../contract/generated/types.ts';
import type { StrictJson } from '../contract/strict-json.ts';
import { type CaseId, type Instant, type SubjectId, toCaseId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { IwmoProduct } from '../support/support.ts';
import type { Steps } from './steps.ts';

interface ProductOf {
  readonly caller: AuthenticatedCaller;
  readonly at: Instant;
  readonly product: IwmoProduct;
  /** What an earlier try made of it, of which the log has no entry yet. */
  readonly event: string | undefined;
}

/** A request as it may be pushed, or why there is none. */
export type ReadRequest = { readonly body: StrictJson } | { readonly fault: GatewayError };

interface OwnCase {
  readonly subject: SubjectId;
  readonly case: CaseId;
  readonly caseRef: string;
}

/** No case has this id, so no case has a reference that is made of it. */
const nobody = toCaseId('nobody');

/**
 * The event that a product of an iWmo message is: in which case, by the BSN of the client, and which earlier event it
 * changes or deletes. Looked for among the sender's own cases only; of who is in none of them, or not known here at all,
 * it becomes a request about a case that is not there, which is refused as every such request.
 * @throws GatewayError `store-unavailable`
 */
export async function readProduct(steps: Steps, of: ProductOf): Promise<ReadRequest> {
  const { caller, product } = of;
  const cases = await findCases(steps, of);
  if (cases.length === 0) return toBody({ caseRef: steps.cases.refFor(caller.party, nobody), ...product.event });
  const known = await Promise.all(
    cases.map(async (own) => ({
      own,
      events: await steps.support.historyOf(own.subject, { ...own, party: caller.party }),
    })),
  );
  const told = known.filter(({ events }) => events.some((event) => isAbout(event, product)));
  const [found, ...others] = cases.length === 1 ? known : told;
  if (found === undefined || others.length > 0) {
    return fault('/Client/Bsn', 'ambiguous', 'the client is in several of your cases: send this event by its caseRef');
  }
  const {
    own: { caseRef },
    events,
  } = found;
  if (product.status === 'first') return toBody({ caseRef, ...product.event });
  const revised = findRevised(events, of);
  if (revised === undefined) {
    return fault(
      '/StatusAanlevering',
      'nothing-to-correct',
      'there is no event of this allocation that it could be about',
    );
  }
  return product.status === 'deleted'
    ? toBody({ caseRef, kind: 'retraction', retracts: revised })
    : toBody({ caseRef, ...product.event, supersedes: revised });
}

async function findCases({ sources, cases }: Steps, { caller: { party }, product, at }: ProductOf): Promise<OwnCase[]> {
  const subjects = await sources.findByBsn(product.bsn);
  const running = await Promise.all(
    subjects.map(async (subject) => {
      const all = await cases.runningOf(subject, at);
      const own = all.filter(({ parties }) => parties.some((one) => one.party === party && one.capacity === 'party'));
      return own.map(({ id }) => ({ subject, case: id, caseRef: cases.refFor(party, id) }));
    }),
  );
  return running.flat();
}

/** The last event that counts of the same allocation that such a message made; of one that was revised by now, the same. */
function findRevised(events: readonly SupportEvent[], { product, event: own }: ProductOf): string | undefined {
  const earlier = events.find(({ id }) => id === own)?.event;
  if (earlier !== undefined) return earlier.kind === 'retraction' ? earlier.retracts : earlier.supersedes;
  const kinds: readonly string[] = product.message === '305' ? ['start'] : ['stop', 'pause'];
  return events.find(
    (event) => event.standing === 'counts' && kinds.includes(event.event.kind) && isAbout(event, product),
  )?.id;
}

const isAbout = ({ event }: SupportEvent, { event: { allocation } }: IwmoProduct): boolean =>
  event.kind !== 'retraction' && event.allocation === allocation;

const toBody = (value: SupportEventRequest): ReadRequest => ({ body: { ok: true, value } });

const fault = (pointer: string, code: string, detail: string): ReadRequest => ({
  fault: new GatewayError('invalid-input', 'The product is no event.', { errors: [{ pointer, code, detail }] }),
});
