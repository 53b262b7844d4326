import type { Agreement, DecisionInput, PartyId, PartyType } from '../contract/generated/types.ts';

/**
 * Whether facts that were found under one version are those that another would have found of the same request. Four of
 * them come from the agreement: who sends, for whom a desk works, whether a candidate is spoken of, and for how long
 * closed cases are kept. Of the last two the entry keeps what came of it, and not what it came from.
 */
export function factsStillHold(party: PartyId, facts: DecisionInput, before: Agreement, after: Agreement): boolean {
  if (before === after) return true;
  const isSame = (read: (agreement: Agreement) => unknown): boolean => read(before) === read(after);
  const { type } = facts.recipient;
  const isClosed = facts.case.phase === 'closed';
  const isCandidate = facts.case.relation === 'candidate';
  return (
    (!isClosed || isSame(({ retention }) => monthsFor(retention, type))) &&
    (!isCandidate || isSame(({ purposes }) => purposes.find(({ code }) => code === facts.purpose)?.candidates)) &&
    isSame(({ parties }) => parties.find(({ id }) => id === party)?.mandatedBy) &&
    sendersStay(facts, before, after)
  );
}

const monthsFor = (retention: Agreement['retention'], type: PartyType): number =>
  Math.min(...retention.filter(({ partyType }) => partyType === type).map(({ months }) => months));

/** Whether the parties are the same of every type that sends, for this purpose, something that was asked for. */
function sendersStay({ purpose, fields }: DecisionInput, before: Agreement, after: Agreement): boolean {
  const asked = new Set<string>(fields);
  const senders = [before, after].flatMap(({ clauses }) =>
    clauses.filter((clause) => clause.purpose === purpose && clause.fields.some(({ name }) => asked.has(name))),
  );
  const partiesOf = ({ parties }: Agreement, from: PartyType): string =>
    JSON.stringify(
      parties
        .filter(({ type }) => type === from)
        .map(({ id }) => id)
        .toSorted(),
    );
  return [...new Set(senders.map(({ from }) => from))].every(
    (from) => partiesOf(before, from) === partiesOf(after, from),
  );
}
