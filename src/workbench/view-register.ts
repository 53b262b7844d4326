import type { PartyId, ProcessingRegister, RegisterSnapshot } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import type { DraftCall } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { findDifferences, hashRegister, type RegisterLanguage, tellRegister, toPartOf } from '../register/register.ts';
import { regionFor, toReader } from './register-reader.ts';
import type { RegisterDifferenceView, RegisterView, SnapshotLine } from './register-view.ts';

/** What a visitor looks at. */
export interface LookedAt {
  readonly region: string | undefined;
  readonly scope: 'party' | 'region';
  /** The hash of a frozen register; without one, the register as it is now. */
  readonly frozen: string | undefined;
  readonly language: RegisterLanguage;
}

/** The register, of now or as it was frozen, and what was frozen of it. */
export function viewRegister(rooms: Rooms, call: DraftCall, asked: LookedAt): Done<RegisterView> {
  return act(rooms, call, 'register-read', async (caller, trail) => {
    const { party } = toReader(caller, call, trail);
    const region = await regionFor(rooms, { party, asked: asked.region, at: call.at });
    const { snapshots, lines } = await readLines(rooms, region);
    const frozen = asked.frozen === undefined ? undefined : lineOf(lines, asked.frozen);
    const whole =
      frozen === undefined ? await rooms.register.at(region, call.at) : await readFrozen(rooms, frozen.hash);
    const own = asked.scope === 'party' ? toPartOf(party, whole) : whole;
    const told = tellRegister(own, asked.language);
    trail.change({ reference: frozen?.hash ?? told.hash });
    return {
      ...{ region, regions: await rooms.register.regionsOf(party, call.at), scope: asked.scope },
      party: { id: party, name: await nameOf(rooms, party) },
      ...{ told, frozen, snapshots: lines },
      isFrozenAlready: snapshots[0]?.hash === hashRegister(whole),
      missing: missingIn(own, party),
    };
  });
}

/** Two registers that a visitor compares. */
export interface Compared extends Pick<LookedAt, 'region' | 'scope'> {
  readonly from: string;
  /** The hash of another; without one, the register as it is now. */
  readonly to: string | undefined;
}

/** What differs between two registers of a region. */
export function viewDifference(rooms: Rooms, call: DraftCall, asked: Compared): Done<RegisterDifferenceView> {
  return act(rooms, call, 'register-read', async (caller, trail) => {
    const { party } = toReader(caller, call, trail);
    const region = await regionFor(rooms, { party, asked: asked.region, at: call.at });
    const { lines } = await readLines(rooms, region);
    const from = lineOf(lines, asked.from);
    const to = asked.to === undefined ? undefined : lineOf(lines, asked.to);
    const part = (register: ProcessingRegister) => (asked.scope === 'party' ? toPartOf(party, register) : register);
    const before = part(await readFrozen(rooms, from.hash));
    const after = part(to === undefined ? await currentOf(rooms, region, call.at) : await readFrozen(rooms, to.hash));
    trail.change({ reference: from.hash });
    return { region, scope: asked.scope, from, to, changes: findDifferences(before, after).changes };
  });
}

const currentOf = ({ register }: Rooms, region: string, at: Instant): Promise<ProcessingRegister> =>
  register.at(region, at);

async function readLines(
  rooms: Rooms,
  region: string,
): Promise<{ readonly snapshots: readonly RegisterSnapshot[]; readonly lines: readonly SnapshotLine[] }> {
  const snapshots = await rooms.register.snapshots(region);
  const names = new Map((await rooms.agreements.parties()).map(({ id, name }) => [id, name]));
  const lines = snapshots.map(({ hash, number, takenAt, cause, by, agreements }) => ({
    ...{ hash, number, takenAt, cause, by: by === undefined ? undefined : (names.get(by) ?? by) },
    versions: agreements.map(({ id, version }) => `${id} ${version}`),
  }));
  return { snapshots, lines };
}

/** @throws GatewayError `not-found` for what was not frozen of this region */
function lineOf(lines: readonly SnapshotLine[], hash: string): SnapshotLine {
  const found = lines.find((line) => line.hash === hash);
  if (found === undefined) throw new GatewayError('not-found', 'There is no such frozen register.');
  return found;
}

async function readFrozen({ register }: Rooms, hash: string): Promise<ProcessingRegister> {
  const found = await register.frozen(hash);
  if (found === undefined) throw new GatewayError('not-found', 'There is no such frozen register.');
  return found;
}

const nameOf = async ({ agreements }: Rooms, party: PartyId): Promise<string> =>
  (await agreements.parties()).find(({ id }) => id === party)?.name ?? party;

function missingIn({ controllers, activities }: ProcessingRegister, party: PartyId): RegisterView['missing'] {
  const without = controllers.filter(({ dataProtectionOfficer }) => dataProtectionOfficer === undefined);
  return {
    officers: without.map(({ name }) => name),
    own: without.some(({ id }) => id === party),
    proposals: activities.filter(({ proposal }) => proposal).length,
  };
}
