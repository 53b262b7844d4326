import type { EntryDraft } from '../audit/audit.ts';
import type { ResolvedCase } from '../cases/cases.ts';
import type { ConsentState } from '../consents/consents.ts';
import type {
  Catalogue,
  DecisionInput,
  DisclosureRequest,
  Entry,
  PurposeCode,
  Role,
} from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import { GatewayError, problems } from '../errors.ts';
import {
  type AuthenticatedCaller,
  type AuthenticatedClient,
  assertClient,
  type StandIn,
} from '../identity/identity.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import { type SourceRecord, SourceUnavailable, type Whom } from '../sources/sources.ts';
import type { Call } from './call.ts';
import { fieldsByName } from './catalogue-fields.ts';
import { toKnownPurpose } from './facts.ts';
import { isRetryOf } from './is-retry.ts';
import { keyedDigest, type LogReferences, toLogReferences } from './log-references.ts';
import type { Redacted } from './redact.ts';
import type { Steps } from './steps.ts';
import type { Ground, Terms } from './terms.ts';
import { passOn } from './trace-context.ts';

type Drafted = EntryDraft & Pick<Entry, 'id' | 'at'>;
type Draft = { -readonly [Key in keyof Drafted]: Drafted[Key] };

/**
 * What is known of a request so far, for its entry in the log. Each step leaves its result here, so that a request that
 * ends halfway is recorded as far as it came. Holds names of fields and references, never a value.
 */
export class Trail {
  readonly #draft: Draft;
  readonly #call: Call;
  readonly #steps: Steps;
  #caller: AuthenticatedCaller | undefined;
  #references: LogReferences | undefined;
  #strict = false;
  #undo: (() => Promise<unknown>) | undefined;

  constructor(kind: Entry['kind'], call: Call, steps: Steps) {
    this.#call = call;
    this.#steps = steps;
    this.#draft = { id: steps.audit.newId(), at: instantText(call.at), kind, ...call.trace };
  }

  caller(caller: AuthenticatedCaller): AuthenticatedCaller {
    this.#caller = caller;
    this.#draft.party = caller.party;
    this.#draft.apiClient = caller.apiClient;
    return caller;
  }

  /** For whom something is delivered: known before it is sure that anything may be. */
  recipient({ party, clientId, role }: Pick<StandIn, 'party' | 'clientId' | 'role'>, purpose?: PurposeCode): void {
    Object.assign(this.#draft, { party, apiClient: clientId, role, ...(purpose && { purpose }) });
  }

  /** It is the client who acts, for nobody else and in no party's name. */
  client(client: AuthenticatedClient): AuthenticatedClient {
    assertClient(client);
    this.#draft.role = 'client';
    this.#draft.apiClient = client.id;
    return client;
  }

  request(request: DisclosureRequest): DisclosureRequest {
    this.#draft.purpose = toKnownPurpose(request.purpose);
    this.#draft.fields = [...request.fields];
    this.#strict = request.mode === 'strict';
    return request;
  }

  role(role: Role): Role {
    this.#draft.role = role;
    return role;
  }

  case<Found extends Pick<ResolvedCase, 'id' | 'logSalt'>>(traject: Found): Found {
    const { id, logSalt } = traject;
    if (logSalt === undefined) return traject;
    const references = this.about(toLogReferences(this.#steps.logReferenceKey, logSalt));
    if (id) this.#draft.case = references.case(id);
    return traject;
  }

  /** Whom it is about, where no case of theirs was resolved. */
  about<Found extends LogReferences | undefined>(references: Found): Found {
    this.#references = references;
    if (references) this.#draft.subject = references.subject;
    return references;
  }

  /** Which record of the client was made, changed or ended: a consent, an objection, a request. */
  clientRecord(id: string): void {
    this.#draft.record = this.#referenceOf(id);
  }

  /** Which records of the client were made at once, in one talk. */
  clientRecords(ids: readonly string[]): void {
    this.#draft.consents = ids.map((id) => this.#referenceOf(id)).filter((reference) => reference !== undefined);
  }

  terms(terms: Terms): Terms {
    const { document, hash } = terms.agreement;
    const { id, version, purposes } = document;
    this.#draft.agreement = { id, version, hash };
    const purpose = purposes.find((candidate) => candidate.code === this.#draft.purpose);
    if (purpose) this.#draft.processingActivity = purpose.processingActivity;
    this.#strict ||= purpose?.mode === 'strict';
    if (this.#draft.purpose) this.#draft.mode = this.#strict ? 'strict' : 'marked';
    return terms;
  }

  /** Which version of an agreement was read or changed. */
  agreement(agreement: NonNullable<Entry['agreement']>): void {
    this.#draft.agreement = agreement;
  }

  /** What kind of entry it becomes, where only the content of the request tells. */
  kind(kind: Entry['kind']): void {
    this.#draft.kind = kind;
  }

  /** What takes back what was done, when it cannot be recorded. */
  undoWith(undo: () => Promise<unknown>): void {
    this.#undo = undo;
  }

  /** Takes back what was done, if anything; says nothing of a failure, as the request fails already. */
  async undo(): Promise<void> {
    await this.#undo?.().catch(() => undefined);
  }

  /**
   * What was changed: the fields that were supplied; the record that was made or ended, where it is of no client; of a legal hold
   * the client and case, by the references that it keeps.
   */
  change(what: { fields?: readonly string[]; reference?: string; held?: Pick<Drafted, 'subject' | 'case'> }): void {
    if (what.fields) this.#draft.fields = [...what.fields];
    if (what.held) Object.assign(this.#draft, { subject: what.held.subject, case: what.held.case });
    if (what.reference) this.#draft.reference = what.reference;
  }

  decision(facts: DecisionInput, decision: PolicyDecision, consent: ConsentState): PolicyDecision {
    this.#draft.engine = this.#steps.policy.engine;
    this.#draft.facts = facts;
    this.#draft.decision = decision.document;
    const consents = consentsBehind(decision, consent, this.#steps.policy.catalogue);
    this.#draft.consents = consents.map((id) => this.#referenceOf(id)).sort();
    this.#draft.disclosed = [];
    return decision;
  }

  /** What the version that waits for its first day would have decided. */
  shadow(outlook: Entry['shadow']): void {
    if (outlook) this.#draft.shadow = outlook;
  }

  /** In strict mode one refused field refuses all. */
  refuses(decision: PolicyDecision): boolean {
    return decision.outcome === 'refused' || (this.#strict && decision.refused.length > 0);
  }

  disclosed(record: SourceRecord, disclosed: Redacted): void {
    this.#draft.disclosed = Object.keys(disclosed.data);
    if (record.reports.length > 0) this.#draft.sourceReports = [...record.reports];
  }

  /** Whom the sources are asked about, and which parties may be asked: not one that is frozen or has no live statement. */
  whom({ traject, agreement }: Pick<Ground, 'traject' | 'agreement'>): Whom {
    const { subject, id, ref } = traject;
    if (subject === undefined || id === undefined) throw new GatewayError('internal-error', 'permitted without a case');
    const { at } = this.#call;
    const parties = traject.parties.filter(
      ({ party, frozen }) => !frozen && agreement.standingOf(party, at) === 'signed',
    );
    const caseRefOf = (party: string) => this.#steps.cases.refFor(party, id);
    const { trace, baggage } = this.#call;
    return { subject, ownRef: ref, caseRefOf, parties, at, trace: passOn(trace, baggage) };
  }

  /**
   * What a message says, by a name that tells nothing of it: the same for the same values, and of this person only.
   * @throws GatewayError `disclosure-refused` for who was erased: there is nothing left to say
   */
  content(disclosed: Redacted): string {
    if (this.#references === undefined) throw new GatewayError('disclosure-refused', 'This record was erased.');
    return this.#references.text(JSON.stringify(Object.entries(disclosed.data).toSorted(byName)));
  }

  /** What was looked for in the log, or read of it. */
  criteria(criteria: NonNullable<Entry['criteria']>): void {
    this.#draft.criteria = criteria;
  }

  /** Which message left, or of which notice: by a reference that is the same for every party. */
  message(reference: string): void {
    this.#draft.record = reference;
  }

  /** The recipient is given nothing, and why. */
  withheld({ code }: GatewayError): void {
    this.#draft.problem = code;
  }

  /** The entry as it stands now. */
  entry(): Drafted {
    return { ...this.#draft };
  }

  /**
   * The entry of a request that ended in a problem: rejected when the caller can mend it, failed when we must. It says what was
   * tried, where that was known.
   */
  problem(error: GatewayError): Drafted {
    const { code } = error;
    const { disclosed: _nothing, ...known } = this.#draft;
    const isKnown = known.kind !== 'rejected' && known.kind !== 'failed';
    const reports = error instanceof SourceUnavailable ? { sourceReports: [...error.reports] } : {};
    return {
      ...known,
      ...reports,
      id: this.#steps.audit.newId(),
      kind: problems[code].status < 500 ? 'rejected' : 'failed',
      problem: code,
      ...(isKnown && { tried: known.kind }),
    };
  }

  /**
   * The entry of an earlier try of this same request (same API client, same Idempotency-Key), when there is one, it is
   * recent, and today's decision rests on the very same: then this answer rests on that entry. Otherwise this is a new
   * request with an entry of its own, or a key would let somebody read on for months under one entry.
   * @throws GatewayError 'idempotency-mismatch' when the key was used for another request
   */
  async findEarlier(): Promise<Entry | undefined> {
    const key = this.#call.idempotencyKey;
    if (key === undefined || this.#caller === undefined) return undefined;
    const { party, apiClient } = this.#caller;
    const content = JSON.stringify(this.#call.body);
    const { logReferenceKey } = this.#steps;
    const id = `e_${keyedDigest(logReferenceKey, `idempotency\n${party}\n${apiClient}\n${key}`)}`;
    const reference = this.#references?.text(content) ?? keyedDigest(logReferenceKey, content);
    const earlier = await this.#steps.audit.find(id);
    if (earlier && earlier.reference !== reference) {
      throw new GatewayError('idempotency-mismatch', 'Use a new Idempotency-Key for another request.');
    }
    const own = this.#steps.audit.named(this.#draft);
    const isRetry = earlier !== undefined && isRetryOf(earlier, own, this.#call.at);
    if (!earlier || isRetry) Object.assign(this.#draft, { id, reference });
    if (isRetry) this.#draft.at = earlier.at;
    return isRetry ? earlier : undefined;
  }

  /**
   * The entry of an earlier attempt at this same delivery that says all that this one says, the message and the day
   * included: then this attempt rests on that entry, and its message is the same to the letter. Call it last.
   */
  async findEarlierAttempt(delivery: string): Promise<Entry | undefined> {
    const { id: _id, at: _at, traceId: _trace, spanId: _span, parentSpanId: _parent, ...said } = this.#draft;
    const id = `e_${keyedDigest(this.#steps.logReferenceKey, `delivery\n${delivery}\n${JSON.stringify(said)}`)}`;
    const earlier = await this.#steps.audit.find(id);
    Object.assign(this.#draft, { id, ...(earlier && { at: earlier.at }) });
    return earlier;
  }

  /** A record of a client who is not known must not be named as it is: that name would outlive the client's erasure. */
  #referenceOf(id: string): string {
    if (this.#references === undefined) throw new GatewayError('internal-error', 'a record of nobody');
    return this.#references.record(id);
  }
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

/** The consent records that the permitted fields rest on. */
function consentsBehind(decision: PolicyDecision, consent: ConsentState, catalogue: Catalogue): readonly string[] {
  const known = fieldsByName(catalogue);
  const ids = new Set<string>();
  for (const [name, answer] of Object.entries(decision.fields)) {
    const category = known.get(name)?.category;
    if (answer.effect === 'none' || category === undefined) continue;
    for (const kind of answer.consent) for (const id of consent.recordsBehind(kind, category)) ids.add(id);
  }
  return [...ids];
}
