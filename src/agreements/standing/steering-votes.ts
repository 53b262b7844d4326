import type { Agreement, Digest, PartyId } from '../../contract/generated/types.ts';
import { dayOf, type Instant } from '../../contract/vocabulary.ts';
import type { Vote } from './acts.ts';

type Steering = Agreement['arrangements']['steering'];

/**
 * Whether so many members of the steering group as are needed expel a party at a moment; its own vote does not count.
 * A member's later vote to admit the same party takes its vote to expel back.
 */
export function isExpelled(votes: readonly Vote[], steering: Steering, party: PartyId, at: Instant): boolean {
  const expelling = steering.members.filter((member) => {
    if (member === party) return false;
    const working = workingVotes(votes, member, party, at);
    const expelled = lastExpel(working);
    return (
      expelled !== undefined && !working.some((vote) => vote.type === 'admit' && vote.signedAt > expelled.signedAt)
    );
  });
  return expelling.length >= steering.atLeast;
}

/**
 * Whether so many members as are needed admit a newcomer on this declaration at a moment. A member's later vote to
 * expel it takes its vote to admit back, and an admission stands no longer than the votes that it rests on.
 */
export function isAdmitted(
  votes: readonly Vote[],
  steering: Steering,
  newcomer: { readonly party: PartyId; readonly digest: Digest },
  at: Instant,
): boolean {
  const admitting = steering.members.filter((member) => {
    const working = workingVotes(votes, member, newcomer.party, at);
    const since = lastExpel(working)?.signedAt ?? -Infinity;
    return working.some(({ declaration, signedAt }) => declaration === newcomer.digest && signedAt > since);
  });
  return admitting.length >= steering.atLeast;
}

const workingVotes = (votes: readonly Vote[], member: PartyId, about: PartyId, at: Instant): readonly Vote[] =>
  votes.filter((vote) => vote.member === member && vote.about === about && works(vote, at));

/**
 * A vote works from its first day, and not before it was received. What does not verify is taken to be a vote to expel
 * that works always: spoiling a vote does not bring back who was expelled.
 */
function works(vote: Vote, at: Instant): boolean {
  if (!vote.verified) return true;
  const known = vote.type === 'expel' ? vote.receivedAt : Math.max(vote.signedAt, vote.receivedAt);
  return known <= at && vote.from <= dayOf(at);
}

function lastExpel(votes: readonly Vote[]): Vote | undefined {
  const expels = votes.filter(({ type }) => type === 'expel');
  return expels.toSorted((one, other) => one.signedAt - other.signedAt).at(-1);
}
