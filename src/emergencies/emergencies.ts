/** The emergency procedure: one named officer asks, another of another party approves, and for some hours a little is open. */
import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { AgreementHash, CaseRef, EmergencyGround, FieldName, PartyId, Role } from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Told } from '../notices/notices.ts';
import type { Store, Tables } from '../store/store.ts';
import {
  countWaiting,
  type Deed,
  type Emergency,
  insertEmergency,
  markApproved,
  markEnded,
  markUntold,
  type OpenQuestion,
  readOfParty,
  readOfSubject,
  readOpen,
  takeEmergency,
  unmarkUntold,
} from './emergency-rows.ts';
import { endOfficer, insertOfficer, isNamed, type Officer, readOfficers, takeTurn } from './officer-rows.ts';
import { toldOf } from './told-of.ts';

export type { Deed, Emergency, Officer, OpenQuestion };

/** What an officer asks, in a case that its party takes part in. */
export interface EmergencyAsked {
  readonly case: CaseId;
  readonly subject: SubjectId;
  readonly agreement: AgreementHash;
  readonly party: PartyId;
  readonly role: Role;
  readonly ground: EmergencyGround;
  /** Hours: what the agreement lets it be open, and how long it waits for an approval. */
  readonly hours: number;
  readonly by: string;
}

/** Somebody of a party. */
export interface Named {
  readonly party: PartyId;
  readonly by: string;
}

/** What the emergencies need of the notices. */
type PlanNotice = (
  tx: Transaction<Tables>,
  task: { readonly kind: 'emergency.used'; readonly to: readonly Told[]; readonly entry: string },
  at: Instant,
) => Promise<unknown>;

export interface Emergencies {
  /**
   * Asks for the procedure: nothing opens. Of a party one request waits in a case at a time, and of an officer at most ten.
   * @throws GatewayError `not-allowed` for who is not named by its party, `conflict` when so much waits already,
   *   `store-unavailable`
   */
  ask(asked: EmergencyAsked, at: Instant): Promise<Emergency>;
  /**
   * Opens it from this moment on, for the hours that were agreed, once the log holds the entry that tells of it. Both parties
   * are told once the log holds it: that is planned in the same transaction.
   * @param approver somebody else, of another party, who is named by it
   * @throws GatewayError `not-allowed` for who may not, `conflict` for what does not wait any more, `not-found`,
   *   `store-unavailable`
   */
  approve(id: string, approver: Named, terms: ApprovalTerms): Promise<Emergency>;
  /**
   * Closes it, or takes the request back. A second time changes nothing.
   * @throws GatewayError `not-found`, `store-unavailable`
   */
  end(id: string, deed: Deed): Promise<Emergency>;
  /** @throws GatewayError `not-found`, `store-unavailable` */
  find(id: string): Promise<Emergency>;
  /**
   * Whether one is open at the moment for exactly this, and who asks is named. On the path of a disclosure.
   * @throws GatewayError `store-unavailable`
   */
  isOpen(question: OpenQuestion, at: Instant): Promise<boolean>;
  /**
   * What a party asked or approved, and what waits in its cases: what waits first, then the newest. What was approved but is
   * not in the log shows as ended.
   * @throws GatewayError `store-unavailable`
   */
  ofParty(party: PartyId, at: Instant): Promise<readonly Emergency[]>;
  /** What was ever approved about these people, or is kept from them, newest first. @throws GatewayError `store-unavailable` */
  ofSubjects(subjects: readonly SubjectId[]): Promise<readonly Emergency[]>;
  /**
   * Keeps it from the client until a moment, or no longer; undefined ends that.
   * @returns what takes it back, unless somebody decided otherwise meanwhile
   * @throws GatewayError `not-found`, `store-unavailable`
   */
  keepUntold(id: string, untold: Emergency['untold']): Promise<() => Promise<unknown>>;
  /** Names somebody of a party; somebody who is named already stays so. @throws GatewayError `store-unavailable` */
  name(party: PartyId, person: string, deed: Deed): Promise<boolean>;
  /** From now on the person neither asks, nor approves, nor sees. @throws GatewayError `store-unavailable` */
  unname(party: PartyId, person: string, deed: Deed): Promise<boolean>;
  /** Who is named now. @throws GatewayError `store-unavailable` */
  officersOf(party: PartyId): Promise<readonly Officer[]>;
}

/** What the agreement says at the moment of an approval. */
export interface ApprovalTerms {
  readonly agreement: AgreementHash;
  readonly hours: number;
  /** What it opens. */
  readonly fields: readonly FieldName[];
  /** The id of the entry that will tell of the approval. */
  readonly entry: string;
  readonly at: Instant;
}

interface Parts {
  readonly store: Store;
  readonly planNotice: PlanNotice;
  /** The reference under which a party knows a case. */
  readonly refFor: (party: PartyId, id: CaseId) => CaseRef;
}

const hour = 3_600_000;
/** What no agreement and no model can make longer (domain, process 8). */
const mostHours = 24;
/** How many requests of one officer wait at a time; a choice of this project. More is no emergency, and hides the real one. */
const mostWaiting = 10;

const after = (at: Instant, hours: number): Instant => toInstant(at + Math.min(hours, mostHours) * hour);

/** How an emergency stands at a moment. */
export type EmergencyState = 'waiting' | 'open' | 'ended' | 'over' | 'lapsed';

export function stateOf({ ended, approved, lapsesAt }: Emergency, at: Instant): EmergencyState {
  if (ended !== undefined) return 'ended';
  if (approved === undefined) return at < lapsesAt ? 'waiting' : 'lapsed';
  return at < approved.until ? 'open' : 'over';
}

export function createEmergencies({ store, planNotice, refFor }: Parts): Emergencies {
  const change = (id: string, work: (tx: Transaction<Tables>, kept: Emergency) => Promise<void>) =>
    store.transaction(async (tx) => {
      await work(tx, known(await takeEmergency(tx, id)));
      return known(await takeEmergency(tx, id));
    });
  return {
    ask: ({ by, hours, ...asked }, at) =>
      store.transactionAbout(asked.subject, async (tx) => {
        await requireNamed(tx, asked.party, by);
        await takeTurn(tx, asked.party);
        await requireFewWaiting(tx, asked, { by, at });
        const id = `n_${randomBytes(16).toString('base64url')}`;
        const none = { approved: undefined, ended: undefined, untold: undefined };
        const emergency: Emergency = { id, ...asked, asked: { by, at }, lapsesAt: after(at, hours), ...none };
        await insertEmergency(tx, emergency);
        return emergency;
      }),
    approve: (id, approver, terms) =>
      change(id, async (tx, kept) => {
        await requireMayApprove(tx, kept, approver, terms);
        const approved = { ...approver, at: terms.at, until: after(terms.at, terms.hours) };
        if (!(await markApproved(tx, id, approved, terms.entry))) throw waitsNoMore();
        const to = toldOf({ ...kept, approved }, terms.fields, refFor);
        await planNotice(tx, { kind: 'emergency.used', to, entry: terms.entry }, terms.at);
      }),
    end: (id, deed) =>
      change(id, async (tx) => {
        await markEnded(tx, id, deed);
      }),
    find: (id) => store.transaction(async (tx) => known(await takeEmergency(tx, id))),
    isOpen: (question, at) => readOpen(store, question, at),
    ofParty: (party, at) => readOfParty(store, party, at),
    async ofSubjects(subjects) {
      return (await Promise.all(subjects.map((subject) => readOfSubject(store, subject)))).flat();
    },
    async keepUntold(id, untold) {
      const before = await store.transaction(async (tx) => {
        const kept = known(await takeEmergency(tx, id));
        await markUntold(tx, id, untold);
        return kept.untold;
      });
      return () => store.transaction((tx) => unmarkUntold(tx, id, { decided: untold, before }));
    },
    name: (party, person, { by, at }) =>
      store.transaction((tx) => insertOfficer(tx, party, { person, namedBy: by, namedAt: at })),
    unname: (party, person, deed) => store.transaction((tx) => endOfficer(tx, party, { person, ...deed })),
    officersOf: (party) => readOfficers(store, party),
  };
}

/** Four eyes, of two parties, under the agreement that it was asked under, while it waits. */
async function requireMayApprove(
  tx: Transaction<Tables>,
  kept: Emergency,
  { party, by }: Named,
  { agreement, at }: ApprovalTerms,
): Promise<void> {
  if (by === kept.asked.by) throw notAllowed('Nobody approves what they asked themselves.');
  if (party === kept.party) throw notAllowed('Another party approves, whose data it is about.');
  await requireNamed(tx, party, by);
  // A gateway with a slow clock must not approve before it was asked.
  if (stateOf(kept, at) !== 'waiting' || at < kept.asked.at) throw waitsNoMore();
  if (agreement !== kept.agreement) {
    throw new GatewayError('conflict', 'The agreement is another one since this was asked: ask anew.');
  }
  if (!(await isNamed(tx, kept.party, kept.asked.by))) {
    throw new GatewayError('conflict', 'Who asked is not named for emergencies any more.');
  }
}

/** What floods the list of who approves at night is refused, and another officer cannot ask the same twice. */
async function requireFewWaiting(
  tx: Transaction<Tables>,
  asked: Pick<Emergency, 'case' | 'party'>,
  deed: Deed,
): Promise<void> {
  const { inCase, ofOfficer } = await countWaiting(tx, asked, deed);
  if (inCase > 0) throw new GatewayError('conflict', 'A request of your party waits in this case already.');
  if (ofOfficer >= mostWaiting) {
    throw new GatewayError('conflict', `You have ${mostWaiting} requests that wait: end one, or let it be approved.`);
  }
}

async function requireNamed(tx: Transaction<Tables>, party: PartyId, person: string): Promise<void> {
  if (await isNamed(tx, party, person)) return;
  throw notAllowed('Only who is named by their party for emergencies may do this.');
}

function known(found: Emergency | undefined): Emergency {
  if (found === undefined) throw new GatewayError('not-found', 'Your party has no such emergency.');
  return found;
}

const notAllowed = (detail: string) => new GatewayError('not-allowed', detail);
const waitsNoMore = () => new GatewayError('conflict', 'This does not wait for an approval any more.');
