import type { Author, LocalText } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { mostUntoldDays, toProcedure } from '../disclosure/emergency-acts.ts';
import { type Emergency, stateOf } from '../emergencies/emergencies.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { EmergenciesView, EmergencyLine, OfficerLine, SeenField } from './emergencies-view.ts';

/** What the visitor may know of emergencies, and may do about them. Who is not named and does not watch sees nothing. */
export function viewEmergencies(rooms: Rooms, call: DraftCall): Done<EmergenciesView> {
  return act(rooms, call, 'case-read', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const { emergencies, policy } = rooms;
    const officers = await emergencies.officersOf(by.party);
    const isNamed = officers.some(({ person }) => person === by.by);
    const most = policy.model.emergency;
    const standing: Standing = {
      ...{ by, at: call.at, isNamed, isWatcher: isWatcher(by) },
      mayApprove: isNamed && most?.approving.includes(by.role) === true,
      parties: new Map((await rooms.agreements.parties()).map(({ id, name }) => [id, name])),
    };
    const found = (await emergencies.ofParty(by.party, call.at)).filter((one) => isShown(one, standing));
    return {
      party: standing.parties.get(by.party) ?? by.party,
      mayAsk: isNamed && most?.asking.includes(by.role) === true,
      grounds: most?.grounds ?? [],
      lines: await Promise.all(found.map((one) => toLine(rooms, one, standing))),
      ...(by.role === 'privacy-officer' ? { officers: await toOfficers(rooms, by) } : {}),
      isOutside: !isNamed && !standing.isWatcher,
      mostUntoldDays,
    };
  });
}

/** Who looks, and as what. */
interface Standing {
  readonly by: Author;
  readonly at: DraftCall['at'];
  readonly isNamed: boolean;
  readonly isWatcher: boolean;
  readonly mayApprove: boolean;
  readonly parties: ReadonlyMap<string, string>;
}

const isWatcher = ({ role }: Author): boolean => role === 'privacy-officer' || role === 'data-protection-officer';

/** What the own party asked or approved; what waits only for who may approve it. */
function isShown(one: Emergency, { by, at, isNamed, isWatcher: watches, mayApprove }: Standing): boolean {
  const isOwn = one.party === by.party || one.approved?.party === by.party;
  if (isOwn) return isNamed || watches;
  return mayApprove && stateOf(one, at) === 'waiting';
}

async function toLine(rooms: Rooms, one: Emergency, standing: Standing): Promise<EmergencyLine> {
  const { by, at, isNamed, isWatcher: watches } = standing;
  const ref = rooms.cases.refFor(by.party, one.case);
  const { party: _party, role, approvedBy: _approvedBy, ...procedure } = toProcedure(one, ref, at);
  const tell = await tellPeople(rooms, one, standing);
  const isRunning = procedure.state === 'waiting' || procedure.state === 'open';
  const isOwn = one.party === by.party || one.approved?.party === by.party;
  return {
    ...procedure,
    asker: { ...tell(one.party, one.asked.by), role },
    ...(one.approved && { approver: tell(one.approved.party, one.approved.by) }),
    ...(watches && one.approved && { seen: await seenUnder(rooms, one) }),
    ...(one.untold && one.untold.until > at && { untoldUntil: instantText(one.untold.until) }),
    mayApprove: standing.mayApprove && procedure.state === 'waiting' && one.party !== by.party,
    mayEnd: isRunning && isOwn && (isNamed || watches),
    mayKeepUntold: one.approved !== undefined && by.role === 'data-protection-officer',
  };
}

/** People by name for who works for the same party; of the other party only which it is. */
async function tellPeople({ identity }: Rooms, { asked, approved }: Emergency, { by, parties }: Standing) {
  const names = await identity.nameOf([asked.by, approved?.by ?? ''].map(toPersonId));
  return (party: string, person: string) => {
    const name = party === by.party ? names.get(toPersonId(person)) : undefined;
    return { party: parties.get(party) ?? party, ...(name && { name }) };
  };
}

const toPersonId = (caller: string): string => caller.replace(/^person:/, '');

/** What really left under it: read from the log, so what is here is what was recorded. */
async function seenUnder({ ledger, policy }: Rooms, { subject, party, approved }: Emergency): Promise<SeenField[]> {
  if (approved === undefined) return [];
  const labels = new Map<string, LocalText>(policy.catalogue.fields.map(({ name, label }) => [name, label]));
  const seen = new Map<string, SeenField>();
  for await (const line of ledger.disclosuresOf([subject], { from: approved.at, to: approved.until })) {
    if (line.party !== party) continue;
    for (const { field, ground } of line.fields) {
      const label = labels.get(field) ?? { nl: field, en: field };
      // newest first: the last one that is set is the first time
      if (ground === 'emergency') seen.set(field, { label, at: instantText(line.at) });
    }
  }
  return [...seen.values()];
}

async function toOfficers({ identity, emergencies }: Rooms, { party, by }: Author): Promise<OfficerLine[]> {
  const named = new Map((await emergencies.officersOf(party)).map(({ person, namedAt }) => [person, namedAt]));
  const people = (await identity.people(party)).filter(({ blocked }) => !blocked);
  return people.map(({ id, name, roles }) => {
    const namedAt = named.get(`person:${id}`);
    const isSelf = by === `person:${id}`;
    return { id, name, roles, isSelf, ...(namedAt === undefined ? {} : { namedAt: instantText(namedAt) }) };
  });
}

/**
 * Names somebody of the own party for emergencies, or takes that back. By its privacy officer, and never by somebody about
 * themselves.
 * @throws GatewayError `not-allowed`, `not-found` when the party has no such person
 */
export function setOfficer(rooms: Rooms, call: DraftCall, id: string, isOfficer: boolean): Done<{ id: string }> {
  return act(rooms, call, 'agreement-change', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const person = `person:${id}`;
    if (by.role !== 'privacy-officer') {
      throw new GatewayError('not-allowed', 'Your role does not name people for emergencies.');
    }
    if (person === by.by) throw new GatewayError('not-allowed', 'Nobody names themselves.');
    const known = await rooms.identity.people(by.party);
    if (!known.some((one) => one.id === id)) throw new GatewayError('not-found', 'Your party has no such person.');
    const deed = { by: by.by, at: call.at };
    await (isOfficer
      ? rooms.emergencies.name(by.party, person, deed)
      : rooms.emergencies.unname(by.party, person, deed));
    trail.change({ reference: person });
    // A name that is not in the log lets nobody in.
    if (isOfficer) trail.undoWith(() => rooms.emergencies.unname(by.party, person, deed));
    return { id };
  });
}
