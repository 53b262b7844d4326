import type {
  ProcessingRegister,
  RegisterDifference,
  RegisteredActivity,
  RegisterSnapshot,
} from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import type { DocumentResponse } from '../disclosure/answer.ts';
import { readBody } from '../disclosure/request.ts';
import { GatewayError } from '../errors.ts';
import type { DraftCall } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { findDifferences, hashRegister, isSameRegion, toPartOf } from '../register/register.ts';
import { type AskedRegister, readAsked, toDocument, toScope } from './register-document.ts';
import { parameterProblem, regionFor, toReader } from './register-reader.ts';

/** The register as it is now: the part of the caller's party, or the whole of its region. */
export function readRegister(rooms: Rooms, call: DraftCall, asked: AskedRegister): Done<DocumentResponse> {
  return act(rooms, call, 'register-read', async (caller, trail) => {
    const { party } = toReader(caller, call, trail);
    const wanted = readAsked(asked);
    const region = await regionFor(rooms, { party, asked: asked.region, at: call.at });
    const register = await rooms.register.at(region, call.at);
    const own = wanted.scope === 'party' ? toPartOf(party, register) : register;
    trail.change({ reference: hashRegister(own) });
    return toDocument(rooms, own, wanted);
  });
}

/** What was frozen of the caller's region, the newest first. */
export function listSnapshots(
  rooms: Rooms,
  call: DraftCall,
  asked: Pick<AskedRegister, 'region'>,
): Done<{ snapshots: RegisterSnapshot[] }> {
  return act(rooms, call, 'register-read', async (caller, trail) => {
    const { party } = toReader(caller, call, trail);
    const region = await regionFor(rooms, { party, asked: asked.region, at: call.at });
    return { snapshots: [...(await rooms.register.snapshots(region))] };
  });
}

/** Freezes the register of the caller's region as it is now; equal to the last one, it is that one. */
export function freezeRegister(rooms: Rooms, call: DraftCall): Done<RegisterSnapshot> {
  return act(rooms, call, 'register-frozen', async (caller, trail) => {
    const { party } = toReader(caller, call, trail);
    const request = readBody('registerSnapshotRequest', call);
    const region = await regionFor(rooms, { party, asked: request.region, at: call.at });
    // The entry of this act says it. One that the log cannot take leaves a register that is true all the same.
    const keep = async (hash: string) => trail.change({ reference: hash });
    const snapshot = await rooms.register.freeze(region, party, call.at, keep);
    // Where nothing was new it is the last one that was asked for.
    await keep(snapshot.hash);
    return snapshot;
  });
}

/** A frozen register, or the part of it that is the caller's party's. */
export function readSnapshot(
  rooms: Rooms,
  call: DraftCall,
  hash: string,
  asked: AskedRegister,
): Done<DocumentResponse> {
  return act(rooms, call, 'register-read', async (caller, trail) => {
    const { party } = toReader(caller, call, trail);
    const wanted = readAsked(asked);
    const register = await findFrozen(rooms, { hash, party, at: call.at });
    trail.change({ reference: hash });
    return toDocument(rooms, wanted.scope === 'party' ? toPartOf(party, register) : register, wanted);
  });
}

/** What an officer compares, as it came in. */
export type AskedDifference = Pick<AskedRegister, 'scope'> & Readonly<Record<'from' | 'to', unknown>>;

/** What differs between two frozen registers of a region, or between one and the register as it is now. */
export function readDifference(rooms: Rooms, call: DraftCall, asked: AskedDifference): Done<RegisterDifference> {
  return act(rooms, call, 'register-read', async (caller, trail) => {
    const { party } = toReader(caller, call, trail);
    const scope = toScope(asked.scope);
    const from = await findFrozen(rooms, { hash: toHash(asked.from, 'from'), party, at: call.at });
    const to =
      asked.to === undefined
        ? await rooms.register.at(from.region, call.at)
        : await findFrozen(rooms, { hash: toHash(asked.to, 'to'), party, at: call.at });
    if (!isSameRegion(to.region, from.region)) throw parameterProblem('to', 'same-region', 'is of another region');
    trail.change({ reference: hashRegister(from) });
    const part = (register: ProcessingRegister) => (scope === 'party' ? toPartOf(party, register) : register);
    return findDifferences(part(from), part(to));
  });
}

/** Which activity is meant, as it came in. */
export interface AskedActivity {
  readonly uri: string;
  /** RFC 3339; now when it is left out. */
  readonly at: unknown;
}

/** The version of an activity at a moment, of the agreements that the caller's party takes part in. */
export function resolveActivity(
  rooms: Rooms,
  call: DraftCall,
  { uri, at }: AskedActivity,
): Done<{ activities: RegisteredActivity[] }> {
  return act(rooms, call, 'register-read', async (caller, trail) => {
    const { party } = toReader(caller, call, trail);
    const moment = at === undefined ? call.at : toMoment(at);
    const found = await rooms.register.resolve(uri, moment);
    const own = await ownAgreements(rooms, party, call.at);
    const activities = found.filter(({ under }) => under === undefined || own.has(`${under.id} ${under.version}`));
    if (activities.length === 0) throw new GatewayError('not-found', 'No register has such an activity.');
    return { activities };
  });
}

interface WhichFrozen {
  readonly hash: string;
  readonly party: string;
  readonly at: Instant;
}

/** What is not there, and what is of a region of others, look the same. */
async function findFrozen(rooms: Rooms, { hash, party, at }: WhichFrozen): Promise<ProcessingRegister> {
  const register = hashForm.test(hash) ? await rooms.register.frozen(hash) : undefined;
  const regions = await rooms.register.regionsOf(party, at);
  if (register === undefined || !regions.some((region) => isSameRegion(region, register.region))) {
    throw new GatewayError('not-found', 'There is no such frozen register.');
  }
  return register;
}

/** The versions that name a party, or to which it acceded. */
async function ownAgreements({ agreements }: Rooms, party: string, at: Instant): Promise<ReadonlySet<string>> {
  const listed = await agreements.list(at);
  const lives = await Promise.all(listed.map(({ id, version }) => agreements.life(id, version, at)));
  return new Set(
    lives.flatMap((life) => (life?.parties.some(({ id }) => id === party) ? [`${life.id} ${life.version}`] : [])),
  );
}

const hashForm = /^sha3-512:[A-Za-z0-9_-]{86}$/;

function toHash(asked: unknown, parameter: string): string {
  if (typeof asked === 'string' && hashForm.test(asked)) return asked;
  throw parameterProblem(parameter, 'pattern', 'must be the hash of a frozen register');
}

function toMoment(asked: unknown): Instant {
  const isMoment = typeof asked === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(asked);
  if (isMoment && !Number.isNaN(Date.parse(asked))) return parseInstant(asked);
  throw parameterProblem('at', 'format', 'must be a moment in UTC, RFC 3339 with Z');
}
