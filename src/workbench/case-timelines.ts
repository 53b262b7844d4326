import type { AgreementId, CaseRef } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import type { Call } from '../disclosure/call.ts';
import { casework } from '../disclosure/own-case.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { CaseTimelinesView } from './case-timeline-view.ts';
import { type KnownCase, readOwn, recognisedBy, toLine } from './client-lines.ts';
import { casesOf, casesOnPage, liveTerms } from './clients.ts';
import { nothingGranted, type SupportGrants, subscribedPurposes, supportGrants } from './support-grants.ts';

/**
 * The cases of which the visitor's party was told something, for a purpose for which the visitor may be told: with the
 * moment and no more. Nothing is decided, and no value of another party is read.
 * @param skip how many stood on the pages before
 * @throws GatewayError `not-allowed` for a role to which nothing of support is granted
 */
export function viewCaseTimelines(rooms: Rooms, call: Call, skip: number): Done<CaseTimelinesView> {
  return casework(rooms, call, 'delivery-read', async (caller, trail) => {
    const granted = await grantedBy(rooms, call, caller);
    const purposes = [...new Set([...granted.values()].flatMap((one) => [...one.keys()]))];
    if (purposes.length === 0) throw nothingGranted();
    trail.change({ fields: recognisedBy });
    const told = await rooms.deliveries.toldCases(caller.party, purposes, { skip, limit: casesOnPage + 1 });
    const lastAt = new Map(
      told.slice(0, casesOnPage).map((one) => [rooms.cases.refFor(caller.party, one.case), one.lastAt]),
    );
    const known = await knownBy(rooms, call, caller, [...lastAt.keys()]);
    const subscribed = await subscribedPurposes(rooms, caller.party);
    const parties = await rooms.agreements.parties();
    return {
      party: parties.find(({ id }) => id === caller.party)?.name ?? caller.party,
      cases: await toLines(rooms, call, { known: known.filter((one) => isGranted(one, granted)), lastAt }),
      isSubscribed: purposes.some((purpose) => subscribed.has(purpose)),
      ...(told.length > casesOnPage && { next: skip + casesOnPage }),
    };
  });
}

type GrantedBy = ReadonlyMap<AgreementId, SupportGrants>;

async function grantedBy(rooms: Rooms, call: Call, caller: AuthenticatedCaller): Promise<GrantedBy> {
  const terms = await liveTerms(rooms, call, caller);
  return new Map(terms.map((one) => [one.agreement.document.id, supportGrants(rooms, one, call.role)]));
}

async function knownBy(
  rooms: Rooms,
  call: Call,
  caller: AuthenticatedCaller,
  refs: readonly CaseRef[],
): Promise<KnownCase[]> {
  const views = await Promise.all(refs.map((ref) => rooms.cases.view(caller.party, ref, call.at)));
  const own = views.filter((view) => view !== undefined);
  return casesOf(rooms, call, caller, own);
}

const isGranted = ({ traject }: KnownCase, granted: GrantedBy): boolean =>
  traject.relation === 'party' && (granted.get(traject.agreement ?? '')?.size ?? 0) > 0;

async function toLines(
  rooms: Rooms,
  { at }: Call,
  { known, lastAt }: { readonly known: readonly KnownCase[]; readonly lastAt: ReadonlyMap<CaseRef, Instant> },
): Promise<CaseTimelinesView['cases']> {
  return Promise.all(
    known.map(async (one) => ({
      line: await toLine(rooms, one, await readOwn(rooms, one, recognisedBy), at),
      lastAt: instantText(lastAt.get(one.view.caseRef) ?? at),
    })),
  );
}
