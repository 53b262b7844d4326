import { type AgreementLife, asIfSigned, diffAgreements, hashAgreement, pointKey } from '../agreements/agreements.ts';
import type { Agreement, Author, Draft, DraftId, Impact, PartyId } from '../contract/generated/types.ts';
import { type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { readBody } from '../disclosure/request.ts';
import type { Trail } from '../disclosure/trail.ts';
import { GatewayError } from '../errors.ts';
import type { ImpactJob, ImpactOrder } from '../insight/insight.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { runningSituations } from './running-situations.ts';

/** Of so many of the last decisions it is told what they would be, when nothing else is asked. */
const decisionsByDefault = 500;

/** Begins to work out what a draft changes, and answers at once; whoever asks meanwhile finds the same report. */
export function beginImpact(rooms: Rooms, call: DraftCall, id: DraftId): Done<Impact> {
  return about(rooms, call, async (by, trail) => {
    const { decisions = decisionsByDefault } = readBody('impactRequest', call);
    const compared = await compare(rooms, call.at, id, by);
    noteDraft(trail, compared.draft);
    const { agreement, problems } = compared;
    if (agreement === undefined) {
      throw new GatewayError('invalid-input', 'This draft makes no agreement yet.', { errors: [...problems] });
    }
    const job = await rooms.insight.begin(toOrder(rooms, { ...compared, agreement }, decisions, call.at));
    return toImpact(compared, job);
  });
}

/** How far the report on a draft is, or the report: on the draft as it stands, or else the last one. */
export function readImpact(rooms: Rooms, call: DraftCall, id: DraftId): Done<Impact> {
  return about(rooms, call, async (by, trail) => {
    const compared = await compare(rooms, call.at, id, by);
    noteDraft(trail, compared.draft);
    return toImpact(compared, await findJob(rooms, compared));
  });
}

const about = <Response>(
  rooms: Rooms,
  call: DraftCall,
  work: (by: Author, trail: Trail) => Promise<Response>,
): Done<Response> => act(rooms, call, 'agreement-read', (caller, trail) => work(toAuthor(caller, call, trail), trail));

/** The entry names the draft that was looked at, and no client. */
export const noteDraft = (trail: Trail, { id, revision }: Draft): void =>
  trail.change({ reference: `${id}.${revision}` });

/** A draft, the agreement that it makes, and the version that decides now. */
export interface ComparedDraft {
  /** Who compares. */
  readonly party: PartyId;
  readonly draft: Draft;
  readonly agreement: Agreement | undefined;
  readonly problems: Awaited<ReturnType<Rooms['drafts']['preview']>>['problems'];
  readonly hash: string | undefined;
  readonly base: Agreement | undefined;
  readonly baseHash: string | undefined;
}

/** @throws GatewayError `not-found` when the caller may not read the draft, `not-allowed` when it takes another's name */
export async function compare(rooms: Rooms, at: Instant, id: DraftId, by: Author): Promise<ComparedDraft> {
  const { draft, agreement, problems } = await rooms.drafts.preview(id, by);
  const hash = agreement && hashAgreement(agreement);
  const life = agreement && (await rooms.agreements.life(agreement.id, undefined, at));
  if (life?.inForceSince !== undefined) requireParty(life, by.party);
  const record = life?.state === 'in-force' ? await rooms.agreements.published(life.id, life.version) : undefined;
  return { party: by.party, draft, agreement, problems, hash, base: record?.document, baseHash: record?.hash };
}

/**
 * A draft carries what name its writer likes. What is known under that name, whom it is about and how often it was asked
 * are for its parties: a stranger learns nothing by taking it.
 */
function requireParty({ parties }: AgreementLife, party: PartyId): void {
  if (parties.some((one) => one.id === party && one.state !== 'awaits-admission')) return;
  throw new GatewayError('not-allowed', 'An agreement of this name is in force, and your party is no party to it.');
}

/** The report on the draft as it stands, or else the last one there is. */
export const findJob = async (
  { insight }: Rooms,
  { party, draft, hash }: ComparedDraft,
): Promise<ImpactJob | undefined> =>
  (hash === undefined ? undefined : await insight.find(party, draft.id, hash)) ?? (await insight.find(party, draft.id));

type Comparable = Pick<ComparedDraft, 'base' | 'party'> & {
  readonly draft: Pick<Draft, 'id' | 'revision'>;
  readonly agreement: Agreement;
};

type OrderRooms = Pick<Rooms, 'cases' | 'consents' | 'policy'> & {
  readonly agreements: Pick<Rooms['agreements'], 'byHash'>;
};

/** What is worked out about a draft: with what it is compared, and what it would touch. */
export function toOrder(
  rooms: OrderRooms,
  { party, draft, agreement, base }: Comparable,
  asked: number,
  at: Instant,
): ImpactOrder {
  const { catalogue } = rooms.policy;
  const reading = asIfSigned(agreement, catalogue, at);
  const now = base && asIfSigned(base, catalogue, at);
  // Next to nothing everything is wider; the frame is no news then.
  const before = base ?? { ...agreement, clauses: [], purposes: [], roles: [] };
  const differences = diffAgreements(before, agreement).map((one) => ({ ...one, key: pointKey(one) }));
  return {
    ...{ party, draft: draft.id, revision: draft.revision, reading, base: now, differences, asked, at },
    situations: () => runningSituations(rooms, { now, later: reading }, at),
    documentOf: async (hash) => (await rooms.agreements.byHash(hash))?.document,
  };
}

/** How it stands: none of the reports speaks of a draft, or of a version that decides, that has moved since. */
export function toImpact(compared: ComparedDraft, job: ImpactJob | undefined): Impact {
  const { draft, hash, baseHash } = compared;
  const known = { draft: draft.id, ...(hash === undefined ? {} : { hash }) };
  if (job === undefined) return { ...known, state: 'none', stale: [] };
  const { state, stage, done, asked, why, startedAt, report } = job;
  const stale: Impact['stale'] = [
    ...(job.hash === hash ? [] : (['draft'] as const)),
    ...(job.baseHash === baseHash ? [] : (['base'] as const)),
  ];
  return {
    ...{ ...known, state, stale, stage, done, asked },
    startedAt: instantText(toInstant(startedAt)),
    ...(why === undefined ? {} : { why }),
    ...(report === undefined ? {} : { report }),
  };
}
