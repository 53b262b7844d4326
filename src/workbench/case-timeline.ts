import type { CaseRef, FieldName, PurposeCode } from '../contract/generated/types.ts';
import type { ToldMessage } from '../deliveries/deliveries.ts';
import type { Done } from '../disclosure/act.ts';
import type { Call } from '../disclosure/call.ts';
import { casework, type RelatedCase, requireCase, requireLive } from '../disclosure/own-case.ts';
import { type ShownAgain, showAgain } from '../disclosure/show-again.ts';
import type { Terms } from '../disclosure/terms.ts';
import type { Trail } from '../disclosure/trail.ts';
import { type AuthenticatedCaller, actingRole } from '../identity/identity.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { CaseTimelineView } from './case-timeline-view.ts';
import { readOwn, recognisedBy } from './client-lines.ts';
import type { PurposeLabel } from './clients-view.ts';
import { nothingGranted, type SupportGrants, subscribedPurposes, supportGrants } from './support-grants.ts';
import { supportWords, toMoments } from './support-told.ts';

/** As many as are worth reading: to show them, each is read anew. */
const [mostMessages, mostNotices] = [20, 20];

/** What is asked about one case. */
export interface TimelineAsked {
  readonly ref: CaseRef;
  /** Whether values are to be shown: then it is a disclosure, and its entry says so. */
  readonly show: boolean;
  /** For which purpose; that of the latest message when it is left out. */
  readonly purpose?: string | undefined;
}

/**
 * What the visitor's party was told of the support of one of its clients. Without `show` it is the days alone. With it one
 * decision is taken, for the visitor and the purpose of the subscription, and what that permits is shown of now and of then.
 * @throws GatewayError `not-found` for a case of somebody else, which looks the same as one that does not exist;
 *   `not-allowed` for a role to which nothing of support is granted
 */
export function viewCaseTimeline(rooms: Rooms, call: Call, asked: TimelineAsked): Done<CaseTimelineView> {
  return casework(rooms, call, 'delivery-read', async (caller, trail) => {
    const traject = trail.case(await requireCase(rooms, call, caller, asked.ref));
    const terms = await requireLive(rooms, call, caller, traject.agreement);
    const granted = supportGrants(rooms, terms, call.role);
    if (granted.size === 0) throw nothingGranted();
    const told = await findTold(rooms, caller, { traject, granted });
    const purpose = asked.show ? told.purposes.find((code) => (asked.purpose ?? code) === code) : undefined;
    const messages = told.messages.filter((one) => purpose === undefined || one.purpose === purpose);
    const whole = { traject, terms, messages: messages.slice(0, mostMessages) };
    const fields = purpose === undefined ? [] : (granted.get(purpose) ?? []);
    const shown = purpose && (await show(rooms, call, { caller, trail }, { ...whole, purpose, fields }));
    if (purpose === undefined) trail.terms(terms);
    return {
      line: { ref: traject.ref, known: await knownAs(rooms, caller, traject) },
      ...{ isSubscribed: told.isSubscribed, hasMore: messages.length > mostMessages },
      purposes: told.purposes.map((code) => labelOf(code, terms)),
      ...(await toShown(rooms, { ...whole, caller, purpose, shown: shown || undefined })),
    };
  });
}

interface Told {
  readonly messages: readonly ToldMessage[];
  /** For which something was told, or will be; that of the latest message first. */
  readonly purposes: readonly PurposeCode[];
  readonly isSubscribed: boolean;
}

/** What the party has of a case, for purposes for which the visitor may be told. */
async function findTold(
  rooms: Rooms,
  { party }: AuthenticatedCaller,
  { traject, granted }: { readonly traject: RelatedCase; readonly granted: SupportGrants },
): Promise<Told> {
  const { subject, id } = traject;
  const of = { subject, purposes: [...granted.keys()] };
  const messages =
    id === undefined ? [] : await rooms.deliveries.toldOf(party, { ...of, case: id }, mostMessages * granted.size + 1);
  const subscribed = [...(await subscribedPurposes(rooms, party))].filter((purpose) => granted.has(purpose));
  const purposes = new Set([...messages.map(({ purpose }) => purpose), ...subscribed]);
  return { messages, purposes: [...purposes], isSubscribed: subscribed.length > 0 };
}

interface Whole {
  readonly traject: RelatedCase;
  readonly terms: Terms;
  readonly messages: readonly ToldMessage[];
}

type Showing = Whole & { readonly purpose: PurposeCode; readonly fields: readonly FieldName[] };

/** From here on it is a disclosure, like any other: what was asked for is in its entry, whatever is decided. */
function show(
  rooms: Rooms,
  call: Call,
  { caller, trail }: { readonly caller: AuthenticatedCaller; readonly trail: Trail },
  { traject, terms, messages, purpose, fields }: Showing,
): Promise<ShownAgain | undefined> {
  trail.kind('disclosure');
  const request = trail.request({ caseRef: traject.ref, purpose, fields: [...fields] });
  const ground = { traject, ...trail.terms(terms) };
  const question = { caller, role: actingRole(caller, call.role), request, at: call.at };
  return showAgain(rooms, { question, ground, moments: messages }, trail);
}

/** By what the own party knows the client: what it supplied itself. */
async function knownAs(
  rooms: Rooms,
  { party: own }: AuthenticatedCaller,
  traject: RelatedCase,
): Promise<CaseTimelineView['line']['known']> {
  const values = await readOwn(rooms, { traject, own }, recognisedBy);
  const { fields } = rooms.policy.catalogue;
  return fields.flatMap(({ name, label }) => (values.has(name) ? [{ name, label, value: values.get(name) }] : []));
}

function labelOf(code: PurposeCode, { agreement }: Terms): PurposeLabel {
  const known = agreement.document.purposes.find((one) => one.code === code);
  return { code, label: known?.label ?? { nl: code, en: code } };
}

interface Decided extends Whole {
  readonly caller: AuthenticatedCaller;
  readonly purpose: PurposeCode | undefined;
  readonly shown: ShownAgain | undefined;
}

async function toShown(
  rooms: Rooms,
  { traject, terms, messages, caller, purpose, shown }: Decided,
): Promise<Pick<CaseTimelineView, 'shown' | 'moments'>> {
  const words = supportWords(rooms, terms);
  const notices = await rooms.notices.ofCase(caller.party, traject.ref, mostNotices);
  const moments = toMoments({ messages, notices, before: shown?.before }, words);
  if (purpose === undefined) return { moments };
  return { moments, shown: { purpose: labelOf(purpose, terms), ...(shown && { now: words.told(shown.now) }) } };
}
