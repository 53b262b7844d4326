import type { AgreementId, AgreementSummary, Author, PartyId, Role } from '../contract/generated/types.ts';
import { dayOf, instantText, parseInstant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import { concerns, isPartyTo, toWrittenLife, type Visit } from '../negotiation/reading.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type {
  AccessionView,
  AgreementsView,
  AgreementView,
  Held,
  ListedDraft,
  OwnAgreement,
  OwnVersion,
  ToldWarning,
} from './agreements-view.ts';
import { type KnownVersion, toVersionsInTime } from './versions-in-time.ts';

/** Compiling and checking a draft takes some hundredths of a second: of this many the list says what holds them. */
const mostPreviews = 12;
const mostDrafts = 100;

/** Roles that start drafts: what the room asks too. */
const starters = new Set(['privacy-officer', 'secretary']);
export const mayStartDrafts = (role: Role): boolean => starters.has(role);

/** Everything on the page Afspraken. */
export function viewAgreements(rooms: Rooms, call: DraftCall): Done<AgreementsView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const visit: Visit = { steps: rooms, call, party: caller.party, trail };
    const names = await namesOf(rooms);
    const all = (await rooms.agreements.list(call.at)) as readonly AgreementSummary[];
    const own: AgreementSummary[] = [];
    for (const one of all) if (await isPartyTo(visit, one)) own.push(one);
    return {
      party: caller.party,
      drafts: await listDrafts(rooms, by, names),
      agreements: await toOwnAgreements(visit, own, all),
      others: all.filter((one) => isOpen(one) && !own.some(({ id }) => id === one.id)),
      warnings: await listWarnings(visit, names),
      mayStart: mayStartDrafts(by.role),
    };
  });
}

/** One agreement with its versions; or, to who is no party to one that is in force, how to accede to it. */
export function viewAgreement(rooms: Rooms, call: DraftCall, id: AgreementId): Done<AgreementView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const { role } = toAuthor(caller, call, trail);
    const visit: Visit = { steps: rooms, call, party: caller.party, trail };
    const all = ((await rooms.agreements.list(call.at)) as readonly AgreementSummary[]).filter((one) => one.id === id);
    const own: AgreementSummary[] = [];
    for (const one of all) if (await isPartyTo(visit, one)) own.push(one);
    const [agreement] = await toOwnAgreements(visit, own, all);
    const [newest] = own;
    if (agreement !== undefined && newest !== undefined) {
      trail.agreement({ id, version: newest.version, hash: newest.hash });
      return { kind: 'own', agreement };
    }
    const open = all.find(isOpen);
    const accession = open && (await toAccession(rooms, open, caller.party));
    if (accession === undefined) throw new GatewayError('not-found', 'Your party has no such agreement.');
    return { kind: 'open', accession: { ...accession, isSignatory: role === 'signatory' } };
  });
}

async function toAccession(
  { agreements }: Rooms,
  listed: AgreementSummary,
  id: PartyId,
): Promise<Omit<AccessionView, 'isSignatory'> | undefined> {
  const record = await agreements.published(listed.id, listed.version);
  const parties = await agreements.parties();
  const party = parties.find((one) => one.id === id);
  if (record === undefined || party === undefined) return undefined;
  const { articles, arrangements } = record.document;
  const { name, type, oin } = party;
  const nameOf = (member: PartyId): string => parties.find((one) => one.id === member)?.name ?? member;
  return {
    listed,
    party: { id, name, type, oin },
    norms: articles.security.find(({ partyType }) => partyType === type)?.norms ?? [],
    steering: { members: arrangements.steering.members.map(nameOf), atLeast: arrangements.steering.atLeast },
  };
}

/** What is only offered is between those that it is offered to. */
const isOpen = ({ state }: AgreementSummary): boolean => state === 'in-force';

async function namesOf({ agreements }: Pick<Rooms, 'agreements'>): Promise<ReadonlyMap<PartyId, string>> {
  return new Map((await agreements.parties()).map(({ id, name }) => [id, name]));
}

type Names = ReadonlyMap<PartyId, string>;

async function listDrafts({ drafts }: Rooms, by: Author, names: Names): Promise<readonly ListedDraft[]> {
  const summaries = await drafts.list(by, { limit: mostDrafts });
  const newestFirst = summaries.toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
  const listed: ListedDraft[] = [];
  let looked = 0;
  for (const summary of newestFirst) {
    const isWritten = summary.state === 'draft' || summary.state === 'consultation';
    if (!isWritten || looked >= mostPreviews) {
      listed.push(summary);
      continue;
    }
    looked += 1;
    const { createdBy, basedOn } = await drafts.read(summary.id, by);
    listed.push({
      ...summary,
      startedBy: names.get(createdBy.party) ?? createdBy.party,
      ...(basedOn === undefined ? {} : { basedOn }),
      held: toHeld((await drafts.readiness(summary.id, by)).heldBack),
    });
  }
  return listed;
}

/** By what has to be done: filled in, mended, chosen, ticked, or thought of by somebody else. */
function toHeld(heldBack: Awaited<ReturnType<Rooms['drafts']['readiness']>>['heldBack']): Held {
  const held = { missing: 0, errors: 0, conflicts: 0, unticked: 0, reviews: 0 };
  for (const { code, pointer } of heldBack) {
    if (code === 'open-conflict') held.conflicts += 1;
    else if (code === 'widening-unticked') held.unticked += 1;
    else if (code === 'approval-missing' || code === 'approval-own' || code === 'objection-open') held.reviews += 1;
    else if (pointer.startsWith('/frame')) held.missing += 1;
    else held.errors += 1;
  }
  return held;
}

/** @param all every version there is: of a damaged one nobody can tell whose it was, but it is in the way */
async function toOwnAgreements(
  visit: Visit,
  own: readonly AgreementSummary[],
  all: readonly AgreementSummary[],
): Promise<readonly OwnAgreement[]> {
  const { call, party } = visit;
  const ids = [...new Set(own.map(({ id }) => id))];
  const agreements: OwnAgreement[] = [];
  for (const id of ids) {
    const listed = all.filter((one) => one.id === id && (one.state === 'damaged' || own.includes(one)));
    const versions: OwnVersion[] = [];
    for (const one of listed) versions.push(await toOwnVersion(visit, one, party));
    const known = versions.map(toKnown);
    const newest = own.find((one) => one.id === id);
    agreements.push({
      id,
      ...(newest?.title === undefined ? {} : { title: newest.title }),
      ...(newest?.region === undefined ? {} : { region: newest.region }),
      versions,
      time: toVersionsInTime(known, dayOf(call.at)),
    });
  }
  return agreements;
}

async function toOwnVersion(visit: Visit, listed: AgreementSummary, party: PartyId): Promise<OwnVersion> {
  if (listed.state === 'damaged') return { listed };
  const { id, version } = listed;
  const found = await visit.steps.agreements.life(id, version, visit.call.at);
  if (found === undefined) return { listed };
  const life = { ...toWrittenLife(found), at: instantText(visit.call.at) };
  const own = life.parties.find((one) => one.id === party);
  return own === undefined ? { listed, life } : { listed, life, own };
}

function toKnown({ listed, life }: OwnVersion): KnownVersion {
  if (life === undefined) return { listed };
  const { inForceSince } = life;
  const since = inForceSince === undefined ? {} : { since: dayOf(parseInstant(inForceSince)) };
  return { listed, life: { parties: life.parties, awaiting: life.awaiting, ...since } };
}

async function listWarnings(visit: Visit, names: Names): Promise<readonly ToldWarning[]> {
  const told: ToldWarning[] = [];
  for (const warning of await visit.steps.agreements.warnings(visit.call.at)) {
    if (!(await concerns(visit, warning))) continue;
    const { party, mandated } = warning.about;
    told.push({
      ...warning,
      ...(party === undefined ? {} : { partyName: names.get(party) ?? party }),
      ...(mandated === undefined ? {} : { mandatedName: names.get(mandated) ?? mandated }),
    });
  }
  return told;
}
