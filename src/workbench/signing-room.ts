import type { AgreementRecord, StatedAbout, ToldStatement } from '../agreements/agreements.ts';
import type {
  Agreement,
  AgreementId,
  AgreementLife,
  AgreementSummary,
  PartyId,
  Version,
} from '../contract/generated/types.ts';
import { dayOf, type Instant, parseInstant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import { findOwn, findOwnLife, toWrittenLife, type Visit } from '../negotiation/reading.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { type NameOf, nameOfIn, toRoomStatement } from './room-statements.ts';
import type {
  AgreementHead,
  Named,
  RoomParty,
  RoomStatement,
  RoomStatus,
  SigningRoomView,
  StatementChoice,
  Voter,
} from './signing-room-view.ts';

/** Which version of which agreement. */
export interface WhichVersion {
  readonly id: AgreementId;
  readonly version: Version;
}

/** The signing of a version as one of its parties sees it: who must, who has, and whether it can be believed. */
export function viewSigningRoom(rooms: Rooms, call: DraftCall, which: WhichVersion): Done<SigningRoomView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const { role } = toAuthor(caller, call, trail);
    const room = await openRoom({ steps: rooms, call, party: caller.party, trail }, which);
    return toView(room, { party: caller.party, isSignatory: role === 'signatory' });
  });
}

/** All that is known of the signing of one version. */
export interface OpenRoom {
  readonly visit: Visit;
  readonly life: AgreementLife;
  readonly record: AgreementRecord;
  readonly stated: StatedAbout;
  /** The version of this agreement that decides now, when one does. */
  readonly decides?: AgreementLife | undefined;
  /** What that version says, when it is another one. */
  readonly decided?: Agreement | undefined;
  readonly nameOf: NameOf;
  readonly signedVersions: ReadonlyMap<PartyId, Version>;
}

/** @throws GatewayError `not-found` for who is no party to the version, as for one that is not there */
export async function openRoom(visit: Visit, which: WhichVersion): Promise<OpenRoom> {
  const { agreements } = visit.steps;
  const { at } = visit.call;
  const life = await findOwnLife(visit, which);
  const record = await findOwn(visit, which);
  const stated = await agreements.stated(which.id, which.version, at);
  if (stated === undefined) throw new GatewayError('not-found', 'Your party has no such version.');
  const deciding = await agreements.life(which.id, undefined, at);
  const decides = deciding?.state === 'in-force' ? { ...toWrittenLife(deciding), at: life.at } : undefined;
  const other = decides !== undefined && decides.version !== life.version ? decides : undefined;
  const decided = other && (await agreements.published(other.id, other.version))?.document;
  visit.trail.agreement({ id: life.id, version: life.version, hash: life.hash });
  const signedVersions = await findSignedVersions(visit, which, at);
  return { visit, life, record, stated, decides, decided, nameOf: nameOfIn(record), signedVersions };
}

/** Per party the newest other version of the agreement that it signed. */
async function findSignedVersions(
  { steps }: Visit,
  { id, version }: WhichVersion,
  at: Instant,
): Promise<ReadonlyMap<PartyId, Version>> {
  const newestFirst = (await steps.agreements.list(at)) as readonly AgreementSummary[];
  const signed = new Map<PartyId, Version>();
  for (const other of newestFirst.filter((one) => one.id === id && one.version !== version)) {
    const life = await steps.agreements.life(id, other.version, at);
    for (const party of life?.parties ?? []) {
      const isSigned = party.state === 'signed' || party.state === 'leaving';
      if (isSigned && !signed.has(party.id)) signed.set(party.id, other.version);
    }
  }
  return signed;
}

type MemberVote = StatedAbout['votes'][number]['admit'][number];

interface Visiting {
  readonly party: PartyId;
  readonly isSignatory: boolean;
}

function toView(room: OpenRoom, visitor: Visiting): SigningRoomView {
  const { visit, life, record, stated, decides, nameOf } = room;
  const named = (id: PartyId): Named => ({ id, name: nameOf(id) });
  const toVoter = ({ member, from }: MemberVote): Voter => ({
    ...named(member),
    ...(from === undefined ? {} : { from }),
  });
  const isWaiting = life.parties.some(({ id, state }) => id === visitor.party && state === 'awaits-admission');
  // Anybody can declare an accession; what others signed, with their names, is for parties. Its own it may see.
  const told = stated.statements.filter(({ party }) => !isWaiting || party === visitor.party);
  const statements = told.map((one) => toRoomStatement(one, nameOf));
  const { members, atLeast } = record.document.arrangements.steering;
  const newerModel = findNewerModel(visit, record.document);
  return {
    agreement: toHead(life, record.document),
    ...(life.reason === undefined ? {} : { reason: life.reason }),
    ...(life.inForceSince === undefined ? {} : { inForceSince: dayOf(parseInstant(life.inForceSince)) }),
    parties: life.parties.map((party) => toRoomParty(party, room, { told, statements })),
    quorum: life.quorum,
    awaiting: life.awaiting.map(named),
    steering: { members: members.map(named), atLeast },
    votes: stated.votes.map(({ about, admit, expel }) => ({
      ...{ about: named(about), admit: admit.map(toVoter), expel: expel.map(toVoter) },
    })),
    statements,
    ...(decides === undefined || decides.version === life.version ? {} : { inForceNow: decides.version }),
    ...(newerModel === undefined ? {} : { newerModel }),
    model: record.document.model,
    visitor: { ...visitor, choices: choicesOf(life, visitor.party), isOfSteering: members.includes(visitor.party) },
  };
}

export const toHead = (
  { id, version, hash, state, term }: AgreementLife,
  { title, scope }: Agreement,
): AgreementHead => ({ id, version, hash, state, term, title, region: scope.region });

/** The newest version of the national model that is known here, when that of the agreement is another. */
function findNewerModel({ steps }: Visit, { model }: Agreement): Version | undefined {
  const newest = steps.policy.models.find(({ id }) => id === model.id)?.version;
  return newest === model.version ? undefined : newest;
}

type PartyLife = AgreementLife['parties'][number];

/** The same statements, side by side. */
interface Shown {
  readonly told: readonly ToldStatement[];
  readonly statements: readonly RoomStatement[];
}

function toRoomParty(party: PartyLife, room: OpenRoom, shown: Shown): RoomParty {
  const { id, name, type, required, acceded, lastDay, reason } = party;
  const signedVersion = room.signedVersions.get(id);
  const statement = findDeciding(party, shown);
  return {
    ...{ id, name, type, required, acceded, status: statusOf(party, signedVersion) },
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(reason === undefined ? {} : { why: reason }),
    ...(signedVersion === undefined ? {} : { signedVersion }),
    ...(statement === undefined ? {} : { statement }),
  };
}

function statusOf({ state, reason }: PartyLife, signedVersion: Version | undefined): RoomStatus {
  if (state !== 'unsigned') return state;
  if (reason === 'REJECTED') return 'rejected';
  if (reason === 'STATEMENT_NOT_VERIFIED') return 'not-verified';
  if (reason !== undefined) return 'no-mandate';
  return signedVersion === undefined ? 'invited' : 'other-version';
}

/** The statement by which a party stands as it does; the last one about it where none counts. */
function findDeciding({ id, statedAt, statedBy }: PartyLife, { told, statements }: Shown): RoomStatement | undefined {
  const speaks = ({ type, outcomes }: ToldStatement): boolean =>
    type !== 'admit' && type !== 'expel' && outcomes.some(({ party }) => party === id);
  const decides = ({ says }: ToldStatement): boolean =>
    statedAt !== undefined && says?.party === statedBy && parseInstant(says?.signedAt ?? '') === parseInstant(statedAt);
  const index = told.findLastIndex((one) => one.verified && speaks(one) && decides(one));
  return statements[index === -1 ? told.findLastIndex(speaks) : index];
}

/**
 * What a party could still state so that it means something. Before a version has begun for it a no is a rejection;
 * afterwards it leaves by a withdrawal, with the notice that was agreed upon.
 */
export function choicesOf({ state, reason, parties, inForceSince }: AgreementLife, id: PartyId): StatementChoice[] {
  const own = parties.find((party) => party.id === id);
  const isOver = state === 'expired' || (state === 'ended' && reason !== 'quorum-lost');
  if (own === undefined || isOver) return [];
  switch (own.state) {
    case 'unsigned':
      return own.reason === 'REJECTED' ? ['accept'] : ['accept', 'reject'];
    case 'signed':
      return inForceSince === undefined ? ['reject'] : ['revoke'];
    case 'leaving':
    case 'withdrawn':
      return ['accept'];
    case 'awaits-admission':
      return ['reject'];
    case 'expelled':
      return [];
  }
}
