import type { Author, DeadLetter, PartyId, PurposeCode, Role } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import type { PartyStanding } from '../deliveries/deliveries.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { DeadLine, DeliveriesView, OthersView, SubscriptionLine } from './deliveries-view.ts';

/** Who looks after the systems of its party, and changes what is on this page. */
const administrator: Role = 'functional-administrator';
const readers: readonly Role[] = [administrator, 'privacy-officer', 'data-protection-officer'];

const mostDead = 50;
const dayLength = 86_400_000;

/**
 * How the messages to the visitor's party stand. Who runs the gateway sees of the others how many there are and what did
 * not arrive, and of no party, its own least of all, how much was withheld from it.
 * @throws GatewayError `not-allowed` for who neither looks after the systems of its party nor watches over privacy
 */
export function viewDeliveries(rooms: Rooms, call: DraftCall): Done<DeliveriesView> {
  return act(rooms, call, 'delivery-read', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    if (!readers.includes(by.role)) throw new GatewayError('not-allowed', 'Your role does not look after deliveries.');
    const parties = new Map((await rooms.agreements.parties()).map(({ id, name }) => [id, name]));
    const nameOf = (party: PartyId): string => parties.get(party) ?? party;
    const [standing, dead] = await Promise.all([
      rooms.deliveries.standing(by.party),
      rooms.deliveries.deadLetters(by.party, mostDead),
    ]);
    return {
      party: nameOf(by.party),
      mayAct: by.role === administrator,
      subscriptions: standing.map((one) => toSubscriptionLine(one, rooms, call.at)),
      deadLetters: dead.map(toDeadLine),
      ...(runsGateway(rooms, by) && { others: await viewOthers(rooms, by.party, nameOf) }),
    };
  });
}

const runsGateway = ({ incidents }: Pick<Rooms, 'incidents'>, by: Author): boolean =>
  by.role === administrator && incidents.isOperator(by);

function toSubscriptionLine(
  { subscription, lastDeliveredAt, failingSince, secretSince }: PartyStanding,
  { policy }: Pick<Rooms, 'policy'>,
  at: Instant,
): SubscriptionLine {
  const { id, way, state, role, purpose, notices, url, keyId, createdAt, standing, waitsUntil } = subscription;
  return {
    ...{ id, way, state, role, notices, createdAt, isEncrypted: keyId !== undefined },
    purpose: purposeText(purpose, policy),
    ...{ waiting: standing?.offered ?? 0, delivered: standing?.delivered ?? 0 },
    ...(url !== undefined && { place: url }),
    ...(lastDeliveredAt !== undefined && { lastDeliveredAt: instantText(lastDeliveredAt) }),
    ...(failingSince !== undefined && { failingSince: instantText(failingSince) }),
    ...(waitsUntil !== undefined && { waitsUntil }),
    ...(secretSince !== undefined && {
      secretSince: instantText(secretSince),
      secretDays: Math.max(0, Math.floor((at - secretSince) / dayLength)),
    }),
  };
}

function purposeText(purpose: PurposeCode, { model }: Rooms['policy']): SubscriptionLine['purpose'] {
  return model.purposes.find(({ code }) => code === purpose)?.label ?? { nl: purpose, en: purpose };
}

const toDeadLine = ({ id, failedAt, attempts, fault, status, replayable }: DeadLetter): DeadLine => ({
  ...{ id, failedAt, attempts, isReplayable: replayable },
  ...(fault !== undefined && { fault }),
  ...(status !== undefined && { status }),
});

/** Of its own party who runs the gateway sees what every party sees of its own. */
async function viewOthers(
  { deliveries }: Pick<Rooms, 'deliveries'>,
  own: PartyId,
  nameOf: (party: PartyId) => string,
): Promise<OthersView> {
  const [standing, dead] = await Promise.all([deliveries.operatorsStanding(), deliveries.allDeadLetters(mostDead)]);
  return {
    subscriptions: standing
      .filter(({ party }) => party !== own)
      .map(({ party, subscription: { id, way, state, standing: counts }, pending, failures }) => ({
        ...{ id, way, state, pending, failures, party: nameOf(party) },
        ...{ delivered: counts?.delivered ?? 0, dead: counts?.dead ?? 0 },
      })),
    deadLetters: dead
      .filter(({ party }) => party !== own)
      .map((one) => ({ ...toDeadLine(one), party: nameOf(one.party) })),
  };
}
