import type { Consent, PartyId } from '../contract/generated/types.ts';
import { instantText, type SubjectId } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import type { Call } from '../disclosure/call.ts';
import type { LedgerCount } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { createTelling, otherKindOf, toMineLine } from './mine-lines.ts';
import { type MineView, otherKinds, type SeenParty } from './mine-view.ts';
import { findUntold, toldCounts } from './told-to-client.ts';

/** Which lines a client asks for. */
export interface AskedLines {
  readonly party?: string;
  /** From 1. */
  readonly page: number;
}

const linesPerPage = 20;

/** Who saw the data of the client who asks, and who asked in vain: every entry of the log that is told, once, as a line or counted. */
export function viewMine(rooms: Rooms, call: Call, asked: AskedLines): Done<MineView> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const [untold, register] = await Promise.all([findUntold(rooms, subjects, call.at), rooms.agreements.parties()]);
    const counts = await toldCounts(rooms, subjects, untold);
    const sums = sumsOf(counts);
    const party = sums.find(({ id }) => id === asked.party)?.id;
    const shown = addUp(sums.filter(({ id }) => party === undefined || id === party));
    const pages = Math.max(1, Math.ceil((shown.times + shown.refused) / linesPerPage));
    const page = Math.min(Math.max(1, asked.page), pages);
    const lines = await rooms.ledger.page(subjects, {
      ...{ limit: linesPerPage, skip: (page - 1) * linesPerPage, without: untold.waiting.map(({ id }) => id) },
      ...(party && { party }),
    });
    const names = new Map(register.map(({ id, name }) => [id, name]));
    const gone = await rooms.retention.mayBeGone(call.at);
    const telling = createTelling(rooms, {
      emergencyOf: untold.groundOf,
      names,
      consents: await consentsOf(rooms, call, subjects),
      questions: new Map((await rooms.questions.ofClient(subjects)).map((question) => [question.entry, question])),
    });
    return {
      isKnown: subjects.length > 0,
      ...addUp(sums),
      parties: toParties(sums, register),
      ...(party && { party }),
      lines: lines.map((line) => toMineLine(line, telling)),
      ...{ page, pages, others: othersOf(counts) },
      total: counts.reduce((sum, { count }) => sum + count, 0),
      gone: gone.map(({ party, before }) => ({ name: names.get(party) ?? party, before: instantText(before) })),
    };
  });
}

/** How often a party saw something, and how often it asked in vain. */
interface PartySum {
  readonly id: PartyId;
  readonly times: number;
  readonly refused: number;
}

/** Who stands in the lines. */
function sumsOf(counts: readonly LedgerCount[]): PartySum[] {
  const requests = counts.filter(({ outcome }) => outcome !== undefined);
  return [...Map.groupBy(requests, ({ party }) => party ?? '')].map(([id, own]): PartySum => {
    const sum = (wanted: LedgerCount['outcome']): number =>
      own.reduce((total, { outcome, count }) => (outcome === wanted ? total + count : total), 0);
    return { id, times: sum('disclosed'), refused: sum('refused') };
  });
}

const addUp = (sums: readonly PartySum[]): Pick<MineView, 'times' | 'refused'> => ({
  times: sums.reduce((total, { times }) => total + times, 0),
  refused: sums.reduce((total, { refused }) => total + refused, 0),
});

/** What is no request for data. */
function othersOf(counts: readonly LedgerCount[]): MineView['others'] {
  const others = Map.groupBy(
    counts.filter(({ outcome }) => outcome === undefined),
    otherKindOf,
  );
  return otherKinds.flatMap((kind) => {
    const count = (others.get(kind) ?? []).reduce((total, { count: own }) => total + own, 0);
    return count === 0 ? [] : [{ kind, count }];
  });
}

async function consentsOf(
  { consents }: Rooms,
  { at }: Call,
  subjects: readonly SubjectId[],
): Promise<ReadonlyMap<string, Consent>> {
  const lists = await Promise.all(subjects.map((subject) => consents.list(subject, at)));
  return new Map(lists.flat().map((consent) => [consent.id, consent]));
}

type Register = Awaited<ReturnType<Rooms['agreements']['parties']>>;

/** By name. */
function toParties(sums: readonly PartySum[], register: Register): SeenParty[] {
  const known = new Map(register.map((party) => [party.id, party]));
  return sums
    .map(({ id, times }): SeenParty => {
      const { name = id, type } = known.get(id) ?? {};
      return { id, name, times, ...(type && { type }) };
    })
    .toSorted((left, right) => left.name.localeCompare(right.name, 'nl'));
}
