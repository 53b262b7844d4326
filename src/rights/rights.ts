/** What clients ask under their rights (AVG art. 15-18): each with its clock, step by step, until it is done. */
import { randomBytes } from 'node:crypto';
import type { Day, FieldName, PartyId, RightsKind } from '../contract/generated/types.ts';
import { type CaseId, dayOf, type Instant, type SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { addDays, addMonths, dueOn, extendedDueOn, type RightsTerm, termOfLaw } from './clock.ts';
import { forgetSubject } from './forget-rows.ts';
import {
  addEvent,
  countOpen,
  deleteLastEvent,
  deleteRequest,
  hasRestriction,
  insertRequest,
  type RightsEvent,
  readEvents,
  readOfParty,
  readOfSubject,
  readRequest,
  type StoredRequest,
  type Tx,
  takeRequest,
  updateRequest,
} from './rights-rows.ts';
import { applyStep, type Step, type Steppable } from './steps-of-request.ts';

export type { RightsTerm } from './clock.ts';
export type { RightsEvent, Tx } from './rights-rows.ts';
export type { Step } from './steps-of-request.ts';

/** A request, read out. */
export interface KnownRequest extends Omit<StoredRequest, 'sealed'> {
  /** The client's own words. */
  readonly text: string | undefined;
  /** Whether the last day has passed while it is open. */
  readonly late: boolean;
  readonly events: readonly RightsEvent[];
}

/** What is asked, of whom, and since when. */
export interface Filed {
  readonly kind: RightsKind;
  readonly subject: SubjectId;
  readonly case: CaseId | undefined;
  /** The party that deals with it. */
  readonly party: PartyId;
  /** Who recorded it: a party, or `client`. */
  readonly by: string;
  /** The person or application of that party, or `client`. */
  readonly filedBy: string;
  readonly fields: readonly FieldName[];
  readonly text: string | undefined;
  /** Today when left out. */
  readonly receivedOn: Day | undefined;
  /** As the agreement of the case has it. */
  readonly term: RightsTerm | undefined;
}

/** A value of a person that was put right, by whom, and the task by which the recipients are told. */
export interface Correction {
  readonly subject: SubjectId;
  readonly by: PartyId;
  readonly task: string;
  readonly at: Instant;
}

export interface Rights {
  /**
   * Keeps a request.
   * @throws GatewayError `invalid-input` with everything that is wrong, `conflict` when too many are open or the person
   *   was erased, `store-unavailable`
   */
  file(filed: Filed, at: Instant): Promise<KnownRequest>;
  /** Takes back a request that could not be recorded. @throws GatewayError `store-unavailable` */
  takeBack(id: string): Promise<void>;
  /** Those that a party deals with: what is open and due first. @throws GatewayError `store-unavailable` */
  ofParty(party: PartyId, at: Instant): Promise<readonly KnownRequest[]>;
  /** Those of a person, the newest first. @throws GatewayError `store-unavailable` */
  ofClient(subjects: readonly SubjectId[], at: Instant): Promise<readonly KnownRequest[]>;
  /** A request that the party deals with. @throws GatewayError `store-unavailable` */
  find(party: PartyId, id: string, at: Instant): Promise<KnownRequest | undefined>;
  /**
   * Whether a step can be taken, as far as can be seen before it is.
   * @throws GatewayError as `take`
   */
  requireStep(request: Steppable, step: Step): void;
  /**
   * Takes a step with a request. What the step brings about is done in the same transaction: both are there, or neither.
   * @param work what it brings about; gives the id of the task by which the recipients are told
   * @throws GatewayError `not-found` for a request of another party, `conflict` for a step that cannot be taken now,
   *   `invalid-input` for a refusal without a reason or an erasure without its assessment, `not-allowed` for who erases
   *   what it filed itself, `store-unavailable`
   */
  take(
    id: string,
    step: Step,
    at: Instant,
    work: (tx: Tx, request: StoredRequest) => Promise<string | undefined>,
  ): Promise<KnownRequest>;
  /**
   * Whether a granted restriction of a person stands. Inside a transaction that has changed the row of the person before:
   * then two that change it wait for each other.
   */
  isRestricted(tx: Tx, subject: SubjectId): Promise<boolean>;
  /**
   * Makes that a restriction was not lifted. A second time changes nothing.
   * @param work what goes with it, in the same transaction
   * @throws GatewayError `store-unavailable`
   */
  undoLift(id: string, work: (tx: Tx) => Promise<unknown>): Promise<void>;
  /**
   * Notes that a value was put right for a request, inside the transaction that does it.
   * @throws GatewayError `not-found` when it is no open rectification of this person
   */
  noteCorrection(tx: Tx, id: string, correction: Correction): Promise<void>;
  /**
   * Destroys everything that leads to a person: key, salt, index, values, cases, answers, requests; what stays of the
   * request for it is when it came in and was done. Inside a transaction; afterwards `store.scrub` is to be called.
   */
  forget(tx: Tx, subject: SubjectId): Promise<void>;
  /** Makes what was destroyed unreadable in the files of the database too, now or later. Never fails. */
  scrub(): Promise<void>;
}

interface Parts {
  readonly store: Store;
  /** @throws GatewayError `conflict` for who was erased */
  readonly seal: (subject: SubjectId, place: string, text: string) => Promise<string>;
  readonly unseal: (subject: SubjectId, place: string, sealed: string) => Promise<string | undefined>;
}

/** Requests of one client that are open at one time. */
const mostOpen = 20;

const placeOf = (id: string): string => `rights request ${id}`;

export function createRights(parts: Parts): Rights {
  const { store } = parts;
  const read = (rows: readonly StoredRequest[], at: Instant) => Promise.all(rows.map((row) => open(parts, row, at)));
  return {
    file: (filed, at) => file(parts, filed, at),
    takeBack: (id) => store.transaction((tx) => deleteRequest(tx, id)),
    ofParty: async (party, at) => read(await readOfParty(store, party), at),
    async ofClient(subjects, at) {
      const rows = await Promise.all(subjects.map((subject) => readOfSubject(store, subject)));
      return read(rows.flat(), at);
    },
    async find(party, id, at) {
      const row = await readRequest(store, id);
      return row?.party === party ? open(parts, row, at) : undefined;
    },
    requireStep: (request, step) => void applyStep(request, step),
    async take(id, step, at, work) {
      await store.transaction((tx) => take(tx, { id, step, at, work }));
      const row = await readRequest(store, id);
      if (row === undefined) throw noSuchRequest();
      return open(parts, row, at);
    },
    isRestricted: hasRestriction,
    undoLift: (id, work) => store.transaction((tx) => undoLift(tx, id, work)),
    noteCorrection,
    forget: forgetSubject,
    scrub: () => store.scrub(),
  };
}

async function undoLift(tx: Tx, id: string, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const request = await takeRequest(tx, id);
  if (request?.kind !== 'restriction' || request.state !== 'done') return;
  await updateRequest(tx, id, { state: 'granted' });
  await deleteLastEvent(tx, id);
  await work(tx);
}

async function noteCorrection(tx: Tx, id: string, { subject, by, task, at }: Correction): Promise<void> {
  const request = await takeRequest(tx, id);
  const isOpen = request?.state === 'open' || request?.state === 'granted';
  if (!isOpen || request.subject !== subject || request.kind !== 'rectification') throw noSuchRequest();
  await updateRequest(tx, id, { task_id: task, state: 'granted' });
  await addEvent(tx, id, { type: 'corrected', by, at });
}

const noSuchRequest = () => new GatewayError('not-found', 'Your party deals with no such request.');

async function file({ store, seal, unseal }: Parts, filed: Filed, at: Instant): Promise<KnownRequest> {
  const { kind, subject, party, fields, text, term = termOfLaw } = filed;
  const receivedOn = filed.receivedOn ?? dayOf(at);
  checkFiled(filed, at);
  const id = `r_${randomBytes(16).toString('base64url')}`;
  const request: StoredRequest = {
    ...{ id, kind, party, state: 'open', fields, receivedOn, dueOn: dueOn(receivedOn, term) },
    eraseBy: kind === 'erasure' ? addMonths(receivedOn, 3) : undefined,
    ...{ extensionDays: term.extensionDays, extended: false, refusal: undefined, task: undefined },
    sealed: text === undefined ? undefined : await seal(subject, placeOf(id), text),
    ...{ subject, case: filed.case, filedBy: filed.filedBy, decidedBy: undefined, assessment: undefined },
  };
  await store.transactionAbout(subject, async (tx) => {
    if ((await countOpen(tx, subject)) >= mostOpen) throw new GatewayError('conflict', 'Too many requests are open.');
    await insertRequest(tx, request);
    await addEvent(tx, id, { type: 'received', by: filed.by, at });
  });
  return open({ store, seal, unseal }, request, at);
}

function checkFiled({ kind, fields, receivedOn }: Filed, at: Instant): void {
  const today = dayOf(at);
  const errors = [];
  if (kind === 'rectification' && fields.length === 0) {
    errors.push({ pointer: '/fields', code: 'required', detail: 'names what is not right' });
  }
  if (kind !== 'rectification' && fields.length > 0) {
    errors.push({ pointer: '/fields', code: 'not-now', detail: 'is for a rectification only' });
  }
  if (receivedOn !== undefined && (receivedOn > today || receivedOn < addDays(today, -366))) {
    errors.push({ pointer: '/receivedOn', code: 'range', detail: 'is a day of the past year, or today' });
  }
  if (errors.length > 0) throw new GatewayError('invalid-input', 'The request cannot be recorded so.', { errors });
}

interface Taking {
  readonly id: string;
  readonly step: Step;
  readonly at: Instant;
  readonly work: (tx: Tx, request: StoredRequest) => Promise<string | undefined>;
}

async function take(tx: Tx, { id, step, at, work }: Taking): Promise<void> {
  const request = await takeRequest(tx, id);
  if (request?.party !== step.by) throw noSuchRequest();
  const { state, event } = applyStep(request, step);
  const extended = step.step === 'extend';
  const due = extendedDueOn(request.dueOn, request.receivedOn, request.extensionDays);
  const change = {
    state,
    ...(extended && { due_on: due, extended: 1 }),
    ...(step.refusal && { refusal: step.refusal }),
    ...(step.assessment && { assessment: JSON.stringify(step.assessment) }),
    ...((step.step === 'grant' || step.step === 'refuse') && { decided_by: step.caller }),
  };
  await updateRequest(tx, id, change);
  await addEvent(tx, id, { type: event, by: step.by, at });
  // Last: it may erase the person, and with it what else stands in the request.
  const task = await work(tx, request);
  if (task !== undefined) await updateRequest(tx, id, { task_id: task });
}

async function open({ store, unseal }: Parts, row: StoredRequest, at: Instant): Promise<KnownRequest> {
  const { sealed, ...known } = row;
  const { subject, state, dueOn: due } = row;
  const isReadable = sealed !== undefined && subject !== undefined;
  return {
    ...known,
    text: isReadable ? await unseal(subject, placeOf(row.id), sealed) : undefined,
    late: state === 'open' && dayOf(at) > due,
    events: await readEvents(store, row.id),
  };
}
