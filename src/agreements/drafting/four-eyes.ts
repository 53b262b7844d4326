import type { InputError } from '../../contract/contract.ts';
import type { AgreementHash, Author, Party, PartyId, PartyType, Review } from '../../contract/generated/types.ts';
import { type AuthoredRevision, isSamePerson } from './authored-revisions.ts';

/** The record of a party in the register. */
export type PartyOf = (id: PartyId) => Party | undefined;

/** What somebody thought of a text, without whether the draft still makes it. */
export type KeptReview = Omit<Review, 'isCurrent'>;

interface Reviewed {
  readonly hash: AgreementHash;
  /** The parties to the agreement that the draft makes: only theirs counts. */
  readonly parties: ReadonlySet<PartyId>;
  /** The oldest first. */
  readonly reviews: readonly KeptReview[];
  readonly partyOf: PartyOf;
}

/** A revision, and whether somebody else who may approved what the draft is now. */
export type WeighedRevision = AuthoredRevision & { readonly isApproved: boolean };

/**
 * Of every revision whether it was approved by somebody who may: another person, of a party to the agreement that is
 * another organisation of another type than the author's; for a change of the frame alone another organisation will do.
 * Only an approval of exactly this hash counts, and only as long as who gave it did not object to it afterwards.
 */
export function weighRevisions(authored: readonly AuthoredRevision[], reviewed: Reviewed): readonly WeighedRevision[] {
  const approvals = stancesOn(reviewed).filter(({ verdict }) => verdict === 'approve');
  return authored.map((revision) => ({
    ...revision,
    isApproved: approvals.some(({ author }) => mayApprove(author, revision, reviewed.partyOf)),
  }));
}

/** What keeps four eyes from having seen an agreement. */
export function checkFourEyes(weighed: readonly WeighedRevision[], reviewed: Reviewed): readonly InputError[] {
  const stances = stancesOn(reviewed);
  const objections = stances.filter(({ verdict }) => verdict === 'object');
  const isOwn = ({ author }: AuthoredRevision): boolean =>
    stances.some((own) => own.verdict === 'approve' && isSamePerson(own.author, author));
  return [
    ...weighed.filter(({ isApproved }) => !isApproved).map((one) => toMissing(one, isOwn(one))),
    ...objections.map(({ author: { party, role } }) => ({
      ...{ pointer: '', code: 'objection-open' },
      detail: `the ${role} of ${party} objects: they approve after all, or the draft changes`,
    })),
  ];
}

function toMissing({ revision, author: { party, role }, touches }: AuthoredRevision, isOwn: boolean): InputError {
  const others = touches === 'twist' ? 'an organisation of another type' : 'another organisation';
  return {
    pointer: '',
    code: isOwn ? 'approval-own' : 'approval-missing',
    detail: `revision ${revision} by the ${role} of ${party} ${isOwn ? 'is approved by its own author; it ' : ''}needs the approval of somebody else, of ${others}`,
  };
}

/** Where each person stands: the last time that they approved or objected. Advice is neither. */
function stancesOn({ hash, parties, reviews }: Reviewed): readonly KeptReview[] {
  const own = reviews.filter((one) => one.hash === hash && one.verdict !== 'advise' && parties.has(one.author.party));
  return own.filter((one, index) => !own.slice(index + 1).some(({ author }) => isSamePerson(author, one.author)));
}

function mayApprove(approver: Author, { author, touches }: AuthoredRevision, partyOf: PartyOf): boolean {
  const [one, other] = [bodyOf(approver.party, partyOf), bodyOf(author.party, partyOf)];
  if (one === undefined || other === undefined || isSamePerson(approver, author)) return false;
  return one.organisation !== other.organisation && (touches === 'frame' || one.type !== other.type);
}

interface Body {
  readonly organisation: PartyId;
  readonly type: PartyType;
}

/** A desk under mandate decides in the name of its municipality (Awb art. 10:1): it is no other organisation than that. */
function bodyOf(id: PartyId, partyOf: PartyOf): Body | undefined {
  const party = partyOf(id);
  const body = party?.mandatedBy === undefined ? party : partyOf(party.mandatedBy);
  return body && { organisation: body.id, type: body.type };
}
