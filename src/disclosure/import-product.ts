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
  const found = await chooseCase(steps, of, cases);
  if (found === undefined) {
    return fault('/Client/Bsn', 'ambiguous', 'the client is in several of your cases: send this event by its caseRef');
  }
  const { caseRef } = found;
  if (product.status === 'first') return toBody({ caseRef, ...product.event });
  const revised = await findRevised(steps, of, found);
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

/** One query, for who is known to others as for who is known to nobody. */
async function findCases({ sources, cases }: Steps, { caller: { party }, product, at }: ProductOf): Promise<OwnCase[]> {
  const index = sources.bsnIndexOf(product.bsn);
  if (index === undefined) return [];
  const own = await cases.ownOf(index, party, at);
  return own.map(({ subject, id }) => ({ subject, case: id, caseRef: cases.refFor(party, id) }));
}

/** The only one, or the only one in which the allocation was told of before. */
async function chooseCase(steps: Steps, of: ProductOf, cases: readonly OwnCase[]): Promise<OwnCase | undefined> {
  if (cases.length === 1) return cases[0];
  const told: OwnCase[] = [];
  for (const own of cases) {
    if (await findOwn(steps, of, own, (event) => isAbout(event, of.product))) told.push(own);
  }
  return told.length === 1 ? told[0] : undefined;
}

/** The last event that counts of the same allocation that such a message made; of one that was revised by now, the same. */
async function findRevised(steps: Steps, of: ProductOf, own: OwnCase): Promise<string | undefined> {
  const { product, event: known } = of;
  const earlier = known === undefined ? undefined : await findOwn(steps, of, own, ({ id }) => id === known);
  if (earlier !== undefined) return revisedBy(earlier.event);
  const kinds: readonly string[] = product.message === '305' ? ['start'] : ['stop', 'pause'];
  const isIt = (event: SupportEvent): boolean =>
    event.standing === 'counts' && kinds.includes(event.event.kind) && isAbout(event, product);
  return (await findOwn(steps, of, own, isIt))?.id;
}

const revisedBy = (event: SupportEventRequest): string | undefined =>
  event.kind === 'retraction' ? event.retracts : event.supersedes;

const eventsAtOnce = 100;

/** The last of the own events of a case for which something holds. */
async function findOwn(
  { support }: Steps,
  { caller: { party } }: ProductOf,
  own: OwnCase,
  holds: (event: SupportEvent) => boolean,
): Promise<SupportEvent | undefined> {
  let after: string | undefined;
  for (;;) {
    const page = await support.historyOf(own.subject, { ...own, party }, { after, limit: eventsAtOnce });
    const found = page.find(holds);
    after = page.at(-1)?.id;
    if (found !== undefined || after === undefined) return found;
  }
}

const isAbout = ({ event }: SupportEvent, { event: { allocation } }: IwmoProduct): boolean =>
  event.kind !== 'retraction' && event.allocation === allocation;

const toBody = (value: SupportEventRequest): ReadRequest => ({ body: { ok: true, value } });

const fault = (pointer: string, code: string, detail: string): ReadRequest => ({
  fault: new GatewayError('invalid-input', 'The product is no event.', { errors: [{ pointer, code, detail }] }),
});
