import type { CaseView } from '../cases/cases.ts';
import type { AgreementId, PartyType } from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import type { Call } from '../disclosure/call.ts';
import { casework, findLive } from '../disclosure/own-case.ts';
import { isCaseworker } from '../disclosure/require-caseworker.ts';
import type { Terms } from '../disclosure/terms.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { type KnownCase, readOwn, recognisedBy, toLine } from './client-lines.ts';
import type { ClientLine, ClientsView, NewClientView } from './clients-view.ts';
import { fieldsToSupply } from './record-form.ts';

/** Types of parties that register cases. */
const registering: ReadonlySet<PartyType> = new Set(['MUN', 'HUB', 'PRO']);

/** Types of parties that support clients. */
const providing: ReadonlySet<PartyType> = new Set(['PRO']);

/** How many cases stand on one page. */
export const casesOnPage = 25;

/** Which of the own cases are asked for. */
interface ClientsAsked {
  /** The last reference of the page before. */
  readonly after?: string | undefined;
  /** Only those in which the own party does not meet a norm. */
  readonly isLate?: boolean;
}

/**
 * The cases of the visitor's party, each with what the party supplied itself to recognise it by. One entry says that they
 * were read, and which fields; it names no client.
 */
export function viewClients(rooms: Rooms, call: Call, { after, isLate = false }: ClientsAsked): Done<ClientsView> {
  return casework(rooms, call, 'case-read', async (caller, trail) => {
    trail.change({ fields: recognisedBy });
    const terms = await liveTerms(rooms, call, caller);
    const page = isLate ? await latePage(rooms, call, caller, after) : await casePage(rooms, call, caller, after);
    const has = (types: ReadonlySet<PartyType>): boolean => terms.some(({ type }) => types.has(type));
    return { ...page, isLate, hasNorms: has(providing), mayRegister: has(registering) };
  });
}

type CasePage = Pick<ClientsView, 'lines' | 'next'>;

async function casePage(rooms: Rooms, call: Call, caller: AuthenticatedCaller, after?: string): Promise<CasePage> {
  const page = { limit: casesOnPage + 1, ...(after === undefined ? {} : { after }) };
  const found = await rooms.cases.list(caller.party, call.at, page);
  const known = await casesOf(rooms, call, caller, found.slice(0, casesOnPage));
  const next = found.length > casesOnPage ? found[casesOnPage - 1]?.caseRef : undefined;
  return { lines: await toLines(rooms, call, known), ...(next === undefined ? {} : { next }) };
}

/** Goes on through the own cases until there is a page of such lines, or no case is left. */
async function latePage(rooms: Rooms, call: Call, caller: AuthenticatedCaller, after?: string): Promise<CasePage> {
  const late: ClientLine[] = [];
  for (let from = after; ; ) {
    const { lines, next } = await casePage(rooms, call, caller, from);
    late.push(...lines.filter(({ warnings }) => warnings !== undefined));
    if (next === undefined) return { lines: late };
    if (late.length >= casesOnPage) return { lines: late, next };
    from = next;
  }
}

/** Those of the cases that the caller works with, under an agreement that its party has a live statement for. */
export async function casesOf(
  rooms: Rooms,
  call: Call,
  caller: AuthenticatedCaller,
  cases: readonly CaseView[],
): Promise<KnownCase[]> {
  const open = new Set<AgreementId>();
  for (const id of new Set(cases.map(({ agreement }) => agreement))) {
    const terms = await findLive(rooms, call, caller, id);
    if (terms && isCaseworker(caller, call, terms.type, terms.agreement.document)) open.add(id);
  }
  const own = caller.party;
  return Promise.all(
    cases
      .filter(({ agreement }) => open.has(agreement))
      .map(async (view) => ({ view, own, traject: await rooms.cases.resolve(own, view.caseRef, call.at) })),
  );
}

/** What is late comes first, then who is running; what is closed last. */
export async function toLines(rooms: Rooms, { at }: Call, known: readonly KnownCase[]): Promise<ClientLine[]> {
  const lines = await Promise.all(
    known.map(async (found) => toLine(rooms, found, await readOwn(rooms, found, recognisedBy), at)),
  );
  return lines.toSorted((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = ({ warnings, phase }: ClientLine): number => (warnings !== undefined ? 0 : phase === 'closed' ? 2 : 1);

/** The agreements that are in force and that the caller's party has a live statement for, where it works with clients. */
export async function liveTerms(rooms: Rooms, call: Call, caller: AuthenticatedCaller): Promise<Terms[]> {
  const ids = new Set((await rooms.agreements.list(call.at)).map(({ id }) => id));
  const found = await Promise.all([...ids].map((id) => findLive(rooms, call, caller, id)));
  return found.filter(
    (terms): terms is Terms =>
      terms?.agreement.inForce(call.at) === true && isCaseworker(caller, call, terms.type, terms.agreement.document),
  );
}

/**
 * What a form for a new client asks: the fields that the visitor's party may supply under an agreement, and who else can
 * take part from the start.
 * @throws GatewayError `not-allowed` for a party that registers no cases, or under no agreement
 */
export function viewNewClient(rooms: Rooms, call: Call, asked?: AgreementId): Done<NewClientView> {
  return casework(rooms, call, 'agreement-read', async (caller, trail) => {
    const all = (await liveTerms(rooms, call, caller)).filter(({ type }) => registering.has(type));
    const terms = all.find(({ agreement }) => agreement.document.id === asked) ?? all[0];
    if (terms === undefined) throw new GatewayError('not-allowed', 'Your party registers no cases.');
    const { agreement } = trail.terms(terms);
    const { document } = agreement;
    const names = new Map((await rooms.agreements.parties()).map(({ id, name }) => [id, name]));
    return {
      agreements: all.map((one) => ({ id: one.agreement.document.id, title: one.agreement.document.title })),
      agreement: document.id,
      fields: fieldsToSupply(agreement, caller.party, rooms.policy.catalogue),
      // A corporation joins when there is a home to match with, and not before.
      parties: document.parties
        .filter(({ id, type }) => id !== caller.party && type !== 'COR')
        .map(({ id, type }) => ({ id, type, name: names.get(id) ?? id })),
    };
  });
}
