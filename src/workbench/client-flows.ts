import type { Agreement, PartyId, PartyType } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Rooms } from '../negotiation/rooms.ts';

type Clause = Agreement['clauses'][number];

/** What one agreement lets go between the parties that take part in a case of the client now. */
export interface ClientFlow {
  readonly clause: Clause;
  readonly from: readonly PartyId[];
  readonly to: readonly PartyId[];
}

/**
 * Every flow that can run about a person now, whatever consent it needs: of the agreements of the cases that run, between
 * parties that take part and have signed. What a decision says of one request may be less, never more.
 */
export async function flowsOf(
  { cases, agreements }: Pick<Rooms, 'cases' | 'agreements'>,
  subject: SubjectId,
  at: Instant,
): Promise<readonly ClientFlow[]> {
  const flows = new Map<string, ClientFlow>();
  for (const traject of await cases.runningOf(subject, at)) {
    const { agreement: id, parties } = traject;
    const [first] = parties;
    const agreement = first && (await agreements.resolve(first.party, id, at));
    if (!agreement?.inForce(at)) continue;
    const signed = parties.filter(({ party }) => agreement.standingOf(party, at) === 'signed');
    // A desk under mandate receives and sends as its municipality does (domain reference, note a of 4.2).
    const isOf = (type: PartyType, party: PartyId): boolean =>
      agreement.typeOf(party) === type || (type === 'MUN' && agreement.mandateOf(party, at));
    const takePart = (type: PartyType): PartyId[] =>
      signed.map(({ party }) => party).filter((party) => isOf(type, party));
    for (const clause of agreement.document.clauses) {
      const [from, to] = [takePart(clause.from), takePart(clause.to)];
      if (from.length === 0 || to.length === 0) continue;
      const key = `${id} ${clause.id}`;
      const known = flows.get(key);
      flows.set(key, known ? join(known, { clause, from, to }) : { clause, from, to });
    }
  }
  return [...flows.values()];
}

const join = (one: ClientFlow, other: ClientFlow): ClientFlow => ({
  clause: one.clause,
  from: [...new Set([...one.from, ...other.from])],
  to: [...new Set([...one.to, ...other.to])],
});
