import { mayAtMost } from '../agreements/agreements.ts';
import type { Author, Role } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, readAsAuthor, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { readsLog } from '../oversight/oversight.ts';
import type { Deed, PeopleView, RoleLine } from './people-view.ts';

/** Who of the visitor's own party ever logged in, and what each role may do. */
export function viewPeople(rooms: Rooms, call: DraftCall): Done<PeopleView> {
  return readAsAuthor(rooms, call, async (by) => {
    const people = await rooms.identity.people(by.party);
    const party = (await rooms.agreements.parties()).find(({ id }) => id === by.party);
    return {
      party: party?.name ?? by.party,
      people: people.map(({ id, name, roles, lastLogIn, blocked }) => ({
        ...{ id, name, roles, lastLogIn: instantText(lastLogIn), isBlocked: blocked, isSelf: isSelf(by, id) },
      })),
      roles: roles.map((role) => toLine(role, by, rooms)),
      mayBlock: rooms.agreements.mayRegister(by).own,
    };
  });
}

/** The roles of people, in the order in which an agreement needs them. */
const roles: readonly Role[] = [
  ...['privacy-officer', 'secretary', 'data-protection-officer', 'signatory', 'functional-administrator', 'auditor'],
];

function toLine(role: Role, by: Author, { agreements }: Rooms): RoleLine {
  const drafts = mayAtMost(role);
  const may: readonly (readonly [Deed, boolean])[] = [
    ['write', drafts.includes('edit')],
    ['comment', drafts.includes('comment')],
    ['approve', drafts.includes('approve')],
    ['tick', drafts.includes('tick')],
    ['advise', drafts.includes('advise')],
    ['offer', drafts.includes('offer')],
    ['sign', role === 'signatory'],
    ['administer', agreements.mayRegister({ ...by, role }).own],
    ['read-log', readsLog(role)],
  ];
  return { role, may: may.flatMap(([deed, is]) => (is ? [deed] : [])), isYours: role === by.role };
}

const isSelf = ({ by }: Author, id: string): boolean => by === `person:${id}`;

/**
 * Keeps somebody of the own party out, or lets them in again. Only for the party's own functional administrator, who does
 * not shut out themselves.
 * @throws GatewayError `not-allowed`, `not-found` when the party has no such person
 */
export function setBlocked(rooms: Rooms, call: DraftCall, id: string, isBlocked: boolean): Done<{ id: string }> {
  return act(rooms, call, 'agreement-change', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    if (!rooms.agreements.mayRegister(by).own) {
      throw new GatewayError('not-allowed', 'Your role does not decide who comes in.');
    }
    if (isSelf(by, id)) throw new GatewayError('not-allowed', 'Nobody shuts out themselves.');
    const person = { party: by.party, id };
    await (isBlocked ? rooms.identity.blockPerson(person) : rooms.identity.unblockPerson(person));
    trail.change({ reference: `person:${id}` });
    return { id };
  });
}
