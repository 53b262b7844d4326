/** Who takes part in a case, in which phase it is, and under which reference each party knows it. */
import { randomBytes } from 'node:crypto';
import type { AgreementId, Case, CaseRef, PartyId, PartyType } from '../contract/generated/types.ts';
import { type CaseId, type Clock, type Instant, type SubjectId, toCaseId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { changeCase, type TypedCaseChange } from './case-change.ts';
import { setSubjectRights, type Tx } from './case-change-rows.ts';
import { type CaseOpening, openCase } from './case-opening.ts';
import {
  type CaseOfClient,
  type OwnCaseOf,
  readCase,
  readCases,
  readCasesOf,
  readLogSalt,
  readOwnCasesOf,
  readRunning,
  readRunningOf,
  takesCareOf,
} from './case-rows.ts';
import { isKeeper, toCaseView } from './case-view.ts';
import { isReference, toLookup, toReference } from './pairwise-reference.ts';
import { findKnownCase, type KnownCase, type PastParticipation, readParticipations } from './participation-rows.ts';
import { readRentingSince } from './phase-rows.ts';
import { isResolvedFor, type ResolvedCase, toResolvedCase } from './resolved-case.ts';

export type { TypedCaseChange } from './case-change.ts';
export type { NamedParty } from './case-plan.ts';
export type { CaseOfClient } from './case-rows.ts';
export type { PastParticipation } from './participation-rows.ts';
export type { ResolvedCase } from './resolved-case.ts';

/** A case as one party sees it: its own reference, the phase, and the parties it may know of. */
export type CaseView = Case;

/** What limits the use of everything about a person; a flag that is left out stays as it is. */
interface SubjectRights {
  /** Processing is restricted (AVG art. 18). */
  readonly restricted?: boolean | undefined;
  /** The address is secret (Wet BRP art. 2.59). */
  readonly addressSecret?: boolean | undefined;
}

/** A case as it stands to one of the parties in it. */
export interface RunningCase {
  readonly party: PartyId;
  readonly traject: ResolvedCase;
}

export interface Cases {
  /**
   * The case a party knows by a reference, as it stands to that party at a moment. A reference that is unknown,
   * malformed, another party's or of an ended participation gives one and the same answer: relation `none`.
   * @throws GatewayError `store-unavailable`
   */
  resolve(party: PartyId, ref: string, at: Instant): Promise<ResolvedCase>;
  /**
   * Registers a case of a person who exists; the registering party joins as a party.
   * @param opening.key unguessable: a second case with the key of a party is a `conflict` (`registered-already`)
   * @throws GatewayError `not-allowed` for a corporation or budget administrator, `invalid-input` with everything
   * that is wrong, `not-found` when the person does not exist, `store-unavailable`
   */
  register(
    by: { readonly id: PartyId; readonly type: PartyType },
    opening: CaseOpening,
    at: Instant,
  ): Promise<CaseView>;
  /**
   * The case as a party sees it, by the party's own reference; undefined for a reference that is unknown, malformed,
   * another party's or of an ended participation.
   * @throws GatewayError `store-unavailable`
   */
  view(party: PartyId, ref: string, at: Instant): Promise<CaseView | undefined>;
  /** The reference that a party would have for a case that it registers under this key. */
  refForKey(party: PartyId, key: string): CaseRef;
  /**
   * Changes a case from a moment on; what was before stays on record. A municipality, regional desk or provider that
   * takes part moves the phase and the parties; the matched corporation declares the preconditions it has met.
   * `conditionsMet` replaces what was declared before.
   * @throws GatewayError `not-found` without a relation, `not-allowed`, `invalid-input` with everything that is wrong,
   * `store-unavailable`
   */
  change(found: ResolvedCase, by: PartyId, change: TypedCaseChange, at: Instant): Promise<CaseView>;
  /**
   * The cases a party takes part in at a moment, in the order of its own references.
   * @param page `after` is the last reference of the page before
   * @throws GatewayError `invalid-input` when `after` is no reference, `store-unavailable`
   */
  list(party: PartyId, at: Instant, page: { readonly after?: string; readonly limit: number }): Promise<CaseView[]>;
  /**
   * The cases under an agreement that are not closed at the moment, each as it stands to every party in it; those of one
   * person one after the other. To see beforehand what another agreement would change, never for an answer to a party.
   * @throws GatewayError `store-unavailable`
   */
  running(agreement: AgreementId, at: Instant): AsyncIterable<readonly RunningCase[]>;
  /**
   * Every case that a party takes part in or ever took part in, and when, by its own references: to find back in the log
   * what was about them. @throws GatewayError `store-unavailable`
   */
  participationsOf(party: PartyId): AsyncIterable<PastParticipation>;
  /**
   * The case that a party knows by a reference, also when it takes part no more: to find back in the log what was about it, and
   * for nothing else. Unknown, another party's and that of an erased client are the same: undefined.
   * @throws GatewayError `store-unavailable`
   */
  everKnown(party: PartyId, ref: string): Promise<KnownCase | undefined>;
  /** The reference under which a party knows a case, whether or not it takes part in it. */
  refFor(party: PartyId, id: CaseId): CaseRef;
  /**
   * Whether a party may act together with this client: a municipality, regional desk or provider that takes part in a
   * case of the client at the moment.
   * @throws GatewayError `store-unavailable`
   */
  isHelperOf(party: PartyId, subject: SubjectId, at: Instant): Promise<boolean>;
  /**
   * What the references in the log to a person are made with. Who destroys it makes that no entry can be linked to the
   * person any more, not even with the key.
   * @returns undefined for who is unknown or erased
   * @throws GatewayError `store-unavailable`
   */
  logSaltOf(subject: SubjectId): Promise<string | undefined>;
  /**
   * Since when the client rents, of cases that a party was resolved in: since the phase of the contract began, without a step
   * back. Left out where it did not begin, and for who does not carry the case. @throws GatewayError `store-unavailable`
   */
  rentingSince(cases: readonly ResolvedCase[], party: PartyId, at: Instant): Promise<ReadonlyMap<CaseId, Instant>>;
  /** The cases of a person that run at the moment, and who takes part. @throws GatewayError `store-unavailable` */
  runningOf(subject: SubjectId, at: Instant): Promise<readonly CaseOfClient[]>;
  /**
   * The cases that run at the moment and in which a party takes part as a party, of who has a BSN of this index. Whether others
   * know them, or nobody does, makes no difference to what is asked. @throws GatewayError `store-unavailable`
   */
  ownOf(bsnIndex: string, party: PartyId, at: Instant): Promise<readonly OwnCaseOf[]>;
  /** Every case of a person, also those that are closed. @throws GatewayError `store-unavailable` */
  ofSubject(subject: SubjectId): Promise<readonly CaseId[]>;
  /**
   * Sets or lifts what limits the use of a person's data; holds for every decision that starts afterwards.
   * @param within a transaction that it is a part of
   * @throws GatewayError `not-found` when the person does not exist, `store-unavailable`
   */
  setRights(subject: SubjectId, rights: SubjectRights, within?: Tx): Promise<void>;
}

/** @param parts.pseudonymKey what turns a party and a case into that party's reference, 32 bytes */
export function createCases(parts: {
  readonly store: Store;
  readonly pseudonymKey: Buffer;
  readonly clock: Clock;
}): Cases {
  const { store, pseudonymKey } = parts;
  const refFor = (party: PartyId, id: CaseId): CaseRef => toReference(pseudonymKey, party, id);
  const newId = (): CaseId => toCaseId(`case_${randomBytes(16).toString('base64url')}`);
  // Keyed, so that the id tells nothing of the key; a reference has no other form of its own.
  const idForKey = (party: PartyId, key: string): CaseId =>
    toCaseId(`case_${toReference(pseudonymKey, party, toCaseId(`key_${key}`)).slice('c_'.length)}`);
  return {
    refFor,
    everKnown: (party, ref) => findKnownCase(store, party, toLookup(ref)),
    participationsOf: (party) => readParticipations(store, party),
    async resolve(party, ref, at) {
      return toResolvedCase(await readCase(store, party, toLookup(ref), at));
    },
    async register(by, opening, at) {
      const id = opening.key === undefined ? newId() : idForKey(by.id, opening.key);
      return store.transaction((tx) => openCase({ tx, refFor, at }, id, by, opening));
    },
    async view(party, ref, at) {
      const facts = await readCase(store, party, toLookup(ref), at);
      return facts && toCaseView(facts);
    },
    refForKey: (party, key) => refFor(party, idForKey(party, key)),
    async change(found, by, change, at) {
      return store.transaction((tx) => changeCase({ tx, refFor, at }, found, by, change));
    },
    async list(party, at, { after, limit }) {
      if (after !== undefined && !isReference(after)) {
        const errors = [{ pointer: '/after', code: 'pattern', detail: 'is not a reference to a case' }];
        throw new GatewayError('invalid-input', 'this page does not exist', { errors });
      }
      const found = await readCases(store, party, at, { after: after ?? '', limit });
      return found.map(toCaseView);
    },
    async *running(agreement, at) {
      for await (const known of readRunning(store, agreement, at)) {
        yield known.map((facts) => ({ party: facts.own.party, traject: toResolvedCase(facts) }));
      }
    },
    isHelperOf: (party, subject, at) => takesCareOf(store, party, subject, at),
    rentingSince(cases, party, at) {
      const carried = cases.filter((found) => isResolvedFor(found, party) && isKept(found, party));
      return readRentingSince(
        store,
        carried.flatMap(({ id }) => id ?? []),
        at,
      );
    },
    runningOf: (subject, at) => readRunningOf(store, subject, at),
    ownOf: (bsnIndex, party, at) => readOwnCasesOf(store, bsnIndex, party, at),
    ofSubject: (subject) => readCasesOf(store, subject),
    logSaltOf: (subject) => readLogSalt(store, subject),
    async setRights(subject, { restricted, addressSecret }, within) {
      const flags = {
        ...(restricted === undefined ? {} : { restricted: Number(restricted) }),
        ...(addressSecret === undefined ? {} : { address_secret: Number(addressSecret) }),
      };
      const set = (tx: Tx) => setSubjectRights(tx, subject, flags);
      const exists = await (within === undefined ? store.transaction(set) : set(within));
      if (!exists) throw new GatewayError('not-found', 'this person is not known here');
    },
  };
}

const isKept = ({ parties }: ResolvedCase, party: PartyId): boolean =>
  parties.some((member) => member.party === party && isKeeper(member));
