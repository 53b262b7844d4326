import { createHash } from 'node:crypto';
import {
  type AgreementFileVerdict,
  type AgreementRecord,
  exportAgreement,
  type ListedAgreement,
  type Warning,
} from '../agreements/agreements.ts';
import type { Audit } from '../audit/audit.ts';
import type {
  Agreement,
  AgreementId,
  AgreementLife,
  AgreementSummary,
  AgreementWarning,
  Finding,
  PartyId,
  Version,
} from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import type { Call } from '../disclosure/call.ts';
import type { Steps } from '../disclosure/steps.ts';
import type { Trail } from '../disclosure/trail.ts';
import { GatewayError } from '../errors.ts';
import { type AskedEdition, toEdition, toEditionAsked } from './edition.ts';

/** Which version of which agreement; without a version the one that decides now. */
export interface Which {
  readonly id: AgreementId;
  readonly version?: Version;
}

/** A caller that reads: who it is, and the trail it leaves. */
export interface Visit {
  readonly steps: Steps;
  readonly call: Call;
  readonly party: PartyId;
  readonly trail: Trail;
}

const visit = <Response>(steps: Steps, call: Call, work: (visit: Visit) => Promise<Response>): Done<Response> =>
  act(steps, call, 'agreement-read', ({ party }, trail) => work({ steps, call, party, trail }));

/** The versions of all agreements that the caller's party is a party to, or wants to accede to. */
export function listAgreements(steps: Steps, call: Call): Done<{ agreements: AgreementSummary[] }> {
  return visit(steps, call, async (caller) => {
    const all = await steps.agreements.list(call.at);
    const own = await Promise.all(all.map((one) => isPartyTo(caller, one)));
    return { agreements: all.filter((_, index) => own[index]).map(toSummary) };
  });
}

/** How a version stands: who signed, who must still, since when it is in force. */
export function readLife(steps: Steps, call: Call, which: Which): Done<AgreementLife> {
  return visit(steps, call, (caller) => findOwnLife(caller, which));
}

/** What was signed: the terms, with the digests of their text. */
export function readDocument(steps: Steps, call: Call, which: Which): Done<Agreement> {
  return visit(steps, call, async (caller) => {
    const { document } = await findOwn(caller, which);
    return document;
  });
}

/** What the checks find in a version, by the law and the model as they are known today. */
export function readFindings(steps: Steps, call: Call, which: Which): Done<{ findings: Finding[] }> {
  return visit(steps, call, async (caller) => {
    const { document } = await findOwn(caller, which);
    return { findings: [...steps.policy.review(document)] };
  });
}

/** The text of a version as parties read and sign it. */
export function readText(steps: Steps, call: Call, which: Which, asked: AskedEdition): Done<DocumentResponse> {
  return visit(steps, call, async (caller) => {
    const edition = toEditionAsked(asked);
    const { document, hash } = await findOwn(caller, which);
    return toEdition(document, hash, edition);
  });
}

/**
 * One version as a file that proves itself: terms, text, statements with their proof of time, and the parties' keys.
 */
export function readFile(steps: Steps, call: Call, which: Which): Done<DocumentResponse> {
  return visit(steps, call, async (caller) => {
    const { parties } = await findOwnLife(caller, which);
    // Anybody can declare an accession; the names of signatories and everybody's keys are for parties.
    if (parties.some(({ id, state }) => id === caller.party && state === 'awaits-admission')) {
      throw new GatewayError('not-allowed', 'The file is for parties to the agreement: yours waits for admission.');
    }
    const record = await findOwn(caller, which);
    const content = await toAgreementFile(steps, record, call.at);
    const { id, version } = record.document;
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const fileName = `${id}-${version}.agreement.json`;
    return new DocumentResponse({ contentType: 'application/json', content, etag, fileName });
  });
}

type FileRooms = Pick<Steps, 'agreements' | 'audit' | 'policy'>;

/**
 * Makes the file of a version.
 * @throws GatewayError `conflict` when it would not prove itself: the problems say why
 */
export async function toAgreementFile(rooms: FileRooms, record: AgreementRecord, at: Instant): Promise<Uint8Array> {
  const { agreements, audit, policy } = rooms;
  const named = record.document.model;
  const exported = await exportAgreement({
    record,
    versions: await agreements.list(at),
    model: policy.models.find(({ id, version }) => id === named.id && version === named.version) ?? policy.model,
    checks: policy.review(record.document),
    findEntry: (id) => findProof(audit, id),
    at,
  });
  if (exported.ok) return exported.bytes;
  throw new GatewayError('conflict', 'This version cannot prove itself.', { errors: exported.problems });
}

/** An entry to the character, with the proof that it is in the log where there is one already. */
async function findProof(audit: Audit, id: string) {
  const text = await audit.textOf(id);
  if (text === undefined) return undefined;
  const proof = await audit.prove(id);
  return proof ? { text, proof } : { text };
}

/** What ends within 90 days in the agreements of the caller's party. */
export function listWarnings(steps: Steps, call: Call): Done<{ warnings: AgreementWarning[] }> {
  return visit(steps, call, async (caller) => {
    const all = await steps.agreements.warnings(call.at);
    const own = await Promise.all(all.map((warning) => concerns(caller, warning)));
    return { warnings: all.filter((_, index) => own[index]) };
  });
}

/** A version of an agreement of the caller's party; another party's looks the same as one that does not exist. */
export async function findOwn(caller: Visit, which: Which): Promise<AgreementRecord> {
  const { id, version } = await findOwnLife(caller, which);
  const record = await caller.steps.agreements.published(id, version);
  if (record === undefined) throw notFound();
  return record;
}

export async function findOwnLife(
  { steps, call, party, trail }: Visit,
  { id, version }: Which,
): Promise<AgreementLife> {
  const life = await steps.agreements.life(id, version, call.at);
  if (life === undefined || !life.parties.some((one) => one.id === party)) throw notFound();
  trail.agreement({ id, version: life.version, hash: life.hash });
  return { ...toWrittenLife(life), at: instantText(call.at) };
}

type Life = NonNullable<AgreementFileVerdict['life']>;

/** The life of a version as it is written down: its moments as RFC 3339. */
export function toWrittenLife<Some extends Life>({ inForceSince, parties, awaiting, quorum, ...rest }: Some) {
  return {
    ...rest,
    ...(inForceSince === undefined ? {} : { inForceSince: instantText(inForceSince) }),
    awaiting: [...awaiting],
    quorum: { ...quorum, perType: [...quorum.perType] },
    parties: parties.map(({ statedAt, ...one }) => ({
      ...one,
      ...(statedAt === undefined ? {} : { statedAt: instantText(statedAt) }),
    })),
  };
}

const toSummary = ({ reason, ...listed }: ListedAgreement): AgreementSummary =>
  reason === undefined ? listed : { ...listed, reason };

/** Whether the caller's party is a party to a version, or wants to accede to it. */
export async function isPartyTo(
  { steps, call, party }: Visit,
  { id, version, state }: Pick<ListedAgreement, 'id' | 'version'> & Partial<Pick<ListedAgreement, 'state'>>,
): Promise<boolean> {
  if (state === 'damaged') return false;
  const life = await steps.agreements.life(id, version, call.at);
  return life?.parties.some((one) => one.id === party) ?? false;
}

/** A warning about an agreement is for all its parties, one about a key or a mandate for the party itself. */
export async function concerns(caller: Visit, { about }: Warning): Promise<boolean> {
  if (about.agreement !== undefined) return isPartyTo(caller, about.agreement);
  return about.party === caller.party || about.mandated === caller.party;
}

const notFound = (): GatewayError =>
  new GatewayError('not-found', 'Your party has no such agreement, or no such version of it.');
