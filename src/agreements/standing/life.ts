import type { Agreement, Day, PartyId, PartyType, Standing } from '../../contract/generated/types.ts';
import { dayOf, type Instant } from '../../contract/vocabulary.ts';
import type { PublishedAgreement } from '../published-agreement.ts';
import type { OutcomeReason } from '../statements/refusals.ts';
import type { Standings } from './standings.ts';

/** Where a published version stands in its life. `draft` and `in consultation` come before, and are no agreement yet. */
export type AgreementState = 'offered' | 'partly-signed' | 'signed' | 'in-force' | 'expired' | 'ended';

/** How an older version was replaced: by a newer one that came into force, or that is damaged and might have. */
export interface Replaced {
  readonly reason: 'superseded' | 'newer-version-damaged';
  /** Absent when nobody can tell. */
  readonly at?: Instant;
}

export interface PartyLife {
  readonly id: PartyId;
  readonly name: string;
  readonly type: PartyType;
  /** Whether nothing begins without its signature. */
  readonly required: boolean;
  /** Whether it acceded: the agreement does not name it. */
  readonly acceded: boolean;
  readonly standing: Standing;
  readonly state: 'unsigned' | 'signed' | 'leaving' | 'withdrawn' | 'expelled' | 'awaits-admission';
  /** When the statement that decides was signed, and by which party. */
  readonly statedAt?: Instant;
  readonly statedBy?: PartyId;
  /** The last day of a party that is leaving: it revoked, or the steering group has decided to expel it. */
  readonly lastDay?: Day;
  /** Why a party is unsigned although something was signed for it. */
  readonly reason?: OutcomeReason | 'REJECTED' | 'STATEMENT_NOT_VERIFIED';
}

export interface Life {
  readonly state: AgreementState;
  /** Why a version has ended. */
  readonly reason?: Replaced['reason'] | 'quorum-lost';
  /** The first moment at which it was in force. */
  readonly inForceSince?: Instant;
  readonly term: Agreement['term'];
  /** The parties that must still sign before anything begins. */
  readonly awaiting: readonly PartyId[];
  readonly quorum: { readonly live: number; readonly atLeast: number; readonly perType: readonly TypeQuorum[] };
  readonly parties: readonly PartyLife[];
}

interface TypeQuorum {
  readonly partyType: PartyType;
  readonly live: number;
  readonly atLeast: number;
}

/** The life of a published version at a moment: from its document, what was stated about it, and what replaced it. */
export function lifeOf(published: PublishedAgreement, at: Instant, replaced?: Replaced): Life {
  const { document, standings } = published;
  const began = standings.beganAt();
  const parties = [...document.parties, ...standings.newcomersAt(at)].map((party) => toPartyLife(party, published, at));
  return {
    ...stateOf(published, at, replaced),
    ...(began !== undefined && began <= at ? { inForceSince: began } : {}),
    term: document.term,
    awaiting: standings.awaiting(at),
    quorum: toQuorum(document, standings, at),
    parties,
  };
}

/** Where a version stands, without its parties. */
export function stateOf(
  { document, standings }: PublishedAgreement,
  at: Instant,
  replaced?: Replaced,
): Pick<Life, 'state' | 'reason'> {
  const { term } = document;
  if (replaced && hasEnded(replaced, term, at)) return { state: 'ended', reason: replaced.reason };
  if (dayOf(at) > term.to) return { state: 'expired' };
  if (standings.isInForce(at)) return { state: 'in-force' };
  const began = standings.beganAt();
  if (began !== undefined && began <= at) return { state: 'ended', reason: 'quorum-lost' };
  if (standings.isComplete(at)) return { state: 'signed' };
  const isSigned = document.parties.some(({ id }) => standings.standingOf(id, at) === 'signed');
  return { state: isSigned ? 'partly-signed' : 'offered' };
}

const hasEnded = ({ at: end }: Replaced, term: Agreement['term'], at: Instant): boolean =>
  end === undefined || (end <= at && dayOf(end) <= term.to);

function toQuorum({ signing }: Agreement, standings: Standings, at: Instant): Life['quorum'] {
  const live = standings.partiesAt(at).filter(({ id }) => standings.standingOf(id, at) === 'signed');
  const perType = (signing.quorum.perType ?? []).map(({ partyType, atLeast }) => {
    return { partyType, atLeast, live: live.filter(({ type }) => type === partyType).length };
  });
  return { live: live.length, atLeast: signing.quorum.atLeast, perType };
}

function toPartyLife(party: Agreement['parties'][number], published: PublishedAgreement, at: Instant): PartyLife {
  const { document, standings } = published;
  const { id, name, type } = party;
  const lastDay = standings.lastDayOf(id, at);
  const latest = standings.latestOf(id, at);
  const state = partyStateOf(id, standings, at);
  const reason = state === 'unsigned' ? whyUnsigned(id, published, at) : undefined;
  return {
    ...{ id, name, type, state, standing: standings.standingOf(id, at) },
    required: document.signing.required.includes(id),
    acceded: document.parties.every((named) => named.id !== id),
    ...(latest?.verified ? { statedAt: latest.signedAt, statedBy: latest.by } : {}),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function partyStateOf(id: PartyId, standings: Standings, at: Instant): PartyLife['state'] {
  const standing = standings.standingOf(id, at);
  if (standing === 'signed') return standings.lastDayOf(id, at) === undefined ? 'signed' : 'leaving';
  if (standings.isExpelled(id, at)) return 'expelled';
  return standings.partyAt(id, at) === undefined ? 'awaits-admission' : standing;
}

function whyUnsigned(id: PartyId, { standings, statements }: PublishedAgreement, at: Instant): PartyLife['reason'] {
  const latest = standings.latestOf(id, at);
  if (latest?.verified) return latest.type === 'reject' ? 'REJECTED' : undefined;
  if (latest) return 'STATEMENT_NOT_VERIFIED';
  const outcomes = statements.filter(({ receivedAt }) => receivedAt <= at).flatMap((statement) => statement.outcomes);
  return outcomes.findLast((outcome) => outcome.party === id)?.reason;
}
