import type { Author, DataBreach, PartyId } from '../contract/generated/types.ts';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import type { ToldFreeze } from '../incidents/incidents.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { BreachLine, FreezeLine, IncidentsView, Term, Thing } from './incidents-view.ts';

/** What is frozen and which data breaches run, as far as they concern the visitor's party. */
export function viewIncidents(rooms: Rooms, call: DraftCall): Done<IncidentsView> {
  return act(rooms, call, 'breach', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const { freezes, breaches, isOperator } = rooms.incidents;
    const names = await namesFor(rooms, by.party);
    const mayAct = by.role !== 'data-protection-officer';
    return {
      party: names.party(by.party),
      mayAct,
      isOperator: isOperator(by),
      freezes: (await freezes.list(by)).map((one) => toFreezeLine(one, names)),
      breaches: (await breaches.list(by)).map((one) => toBreachLine(one, names, call.at)),
      things: mayAct ? await thingsFor(rooms, by, names) : [],
    };
  });
}

/** The names that a visitor may read: of parties, and of the people of its own. */
export interface Names {
  party(id: PartyId): string;
  person(id: string): string;
  /** Of whoever did something, as the log names it. */
  caller(id: string): string;
}

export async function namesFor({ agreements, identity }: Rooms, own: PartyId): Promise<Names> {
  const parties = new Map((await agreements.parties()).map(({ id, name }) => [id, name]));
  const people = new Map((await identity.people(own)).map(({ id, name }) => [id, name]));
  const person = (id: string): string => people.get(id) ?? id;
  return {
    party: (id) => parties.get(id) ?? id,
    person,
    caller: (id) => (id.startsWith('person:') ? person(id.slice('person:'.length)) : id),
  };
}

export function toFreezeLine(freeze: ToldFreeze, names: Names): FreezeLine {
  const { id, what, party, reason, frozenAt, frozenBy, liftedAt, liftedBy, noLift } = freeze;
  const who = (done: ToldFreeze['frozenBy'] | undefined): string | undefined => {
    if (done?.party === undefined) return undefined;
    const of = names.party(done.party);
    return done.caller === undefined ? of : `${names.caller(done.caller)} (${of})`;
  };
  const thing = what.kind === 'party' ? names.party(what.party) : undefined;
  return {
    ...{ id, kind: what.kind, party: names.party(party), reason, frozenAt, by: who(frozenBy) },
    thing:
      thing ?? (what.kind === 'person' ? names.person(what.person) : what.kind === 'api-client' ? what.clientId : ''),
    ...{ liftedAt, liftedBy: who(liftedBy), noLift },
  };
}

export function toBreachLine(breach: DataBreach, names: Names, at: Instant): BreachLine {
  const { id, kind, discoveredAt, scope, clock } = breach;
  const { party, apiClient, person, from, to } = scope;
  const term = (by: string, hours: number): Term => {
    return { by, hours, minutesLeft: Math.floor((parseInstant(by) - at) / 60_000) };
  };
  const { partnersBy, partnerNoticeHours } = clock;
  return {
    ...{ id, kind, discoveredAt, from, to },
    party: party === undefined ? undefined : names.party(party),
    narrowed: narrowedTo(apiClient, person === undefined ? undefined : names.person(person)),
    authority: term(clock.authorityBy, clock.authorityHours),
    partners:
      partnersBy === undefined || partnerNoticeHours === undefined
        ? undefined
        : { ...term(partnersBy, partnerNoticeHours), toldAt: breach.recordedAt },
    recordedBy: names.party(breach.recordedBy),
  };
}

function narrowedTo(apiClient: string | undefined, person: string | undefined): BreachLine['narrowed'] {
  if (apiClient !== undefined) return { kind: 'api-client', name: apiClient };
  return person === undefined ? undefined : { kind: 'person', name: person };
}

/**
 * What the visitor can freeze: its own party, applications and people; for who runs the gateway every party and application.
 * People of other parties are not shown by name: their own party, the API or a command freezes them.
 */
async function thingsFor({ agreements, identity, incidents }: Rooms, by: Author, names: Names): Promise<Thing[]> {
  const all = (await agreements.parties()).map(({ id }) => id);
  const parties = incidents.isOperator(by) ? all : [by.party];
  const applications = await Promise.all(
    parties.map(async (party) =>
      (await identity.apiClientsOf(party)).map(({ issuer, clientId }): Thing => {
        const value = JSON.stringify({ kind: 'api-client', issuer, clientId, party });
        return { kind: 'api-client', value, name: clientId, party: names.party(party) };
      }),
    ),
  );
  const people = (await identity.people(by.party)).map(({ id, name }): Thing => {
    const value = JSON.stringify({ kind: 'person', person: id, party: by.party });
    return { kind: 'person', value, name, party: names.party(by.party) };
  });
  const whole = parties.map((party): Thing => {
    const name = names.party(party);
    return { kind: 'party', value: JSON.stringify({ kind: 'party', party }), name, party: name };
  });
  return [...applications.flat(), ...people, ...whole];
}
